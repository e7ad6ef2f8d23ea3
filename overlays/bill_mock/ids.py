"""Ids and secrets that are the same for the same seed."""

from __future__ import annotations

import uuid
from random import Random

_LENGTH = 20
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PAIRS = [first + second for first in _DIGITS for second in _DIGITS]


class Ids:
    """Makes ids of objects, tokens and codes.

    Args:
        seed: the same seed and the same calls give the same values.
    """

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - must be repeatable; nothing here protects anything
        self._world = "".join(self._random.choices(_ALPHABET, k=5))
        self._count = 0

    def new(self, prefix: str = "") -> str:
        """An id of 20 characters that begins with the prefix of its kind."""
        self._count += 1
        number = _base36(self._count)
        return prefix + self._world + number.rjust(_LENGTH - len(prefix) - len(self._world), "0")

    def uuid(self) -> str:
        """A UUID of version 4."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def secret(self, prefix: str = "") -> str:
        """A token of 32 hexadecimal digits after the prefix."""
        return f"{prefix}{self._random.getrandbits(128):032x}"

    def code(self) -> str:
        """Six digits, as a text message carries them."""
        return f"{self._random.randrange(1_000_000):06d}"

    def number(self) -> int:
        """The next number of a series without gaps between two ids."""
        self._count += 1
        return self._count


def _base36(number: int) -> str:
    """The number in two digits or more; two at a time, since every object has an id."""
    digits = ""
    while number:
        number, pair = divmod(number, len(_PAIRS))
        digits = _PAIRS[pair] + digits
    return digits
