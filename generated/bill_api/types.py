# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""The value for what is absent, and what may be uploaded."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from enum import Enum
from typing import BinaryIO, Final, Literal, TypeAlias

__all__ = ("UNSET", "FileContent", "Unset")


class Unset(Enum):
    """Type of :data:`UNSET`: a single member, so that it survives copy, deepcopy and pickle."""

    TOKEN = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.TOKEN
"""A field that is not sent, or was not answered; null is ``None``."""

FileContent: TypeAlias = bytes | BinaryIO | Iterable[bytes] | AsyncIterable[bytes]
"""What may be uploaded: bytes, a binary file, or chunks of bytes (asynchronous ones with an async client only)."""
