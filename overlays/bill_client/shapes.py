"""What a value of unknown kind is, in words that type checkers understand, too."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, TypeGuard

__all__ = ("is_list", "is_number", "is_object", "is_path", "is_text")


def is_object(data: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether decoded data is an object; its names are texts.

    Args:
        data: as a decoder of JSON or TOML gives it.
    """
    return isinstance(data, Mapping)


def is_list(data: object) -> TypeGuard[list[Any]]:
    """Whether decoded data is a list.

    Args:
        data: as a decoder of JSON or TOML gives it.
    """
    return isinstance(data, list)


def is_number(value: object) -> TypeGuard[float]:
    """Whether somebody gave a number; a boolean is none.

    Args:
        value: whatever was given.
    """
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_text(value: object) -> TypeGuard[str]:
    """Whether somebody gave a text.

    Args:
        value: whatever was given, also where a type checker would have refused anything else.
    """
    return isinstance(value, str)


def is_path(value: object) -> TypeGuard[str | os.PathLike[str]]:
    """Whether somebody gave the path of a file.

    Args:
        value: whatever was given.
    """
    return isinstance(value, str | os.PathLike)
