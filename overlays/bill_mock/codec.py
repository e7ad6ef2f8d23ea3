"""JSON in and out, with money as `Decimal`: the digits on the wire are the digits of the value."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias, cast

import msgspec

JsonObject: TypeAlias = dict[str, Any]

_LONGEST_NUMBER = 48
_LARGEST_EXPONENT = 32


def _number(text: str) -> Decimal:
    value = Decimal(text)
    if len(text) > _LONGEST_NUMBER or abs(value.adjusted()) > _LARGEST_EXPONENT:
        message = "number out of range"
        raise ValueError(message)
    return value


_decoder = msgspec.json.Decoder(float_hook=_number)
_encoder = msgspec.json.Encoder(decimal_format="number")


def decode(data: bytes) -> object:
    """Read JSON; numbers with a point or an exponent become `Decimal`.

    Raises:
        ValueError: not JSON, not UTF-8, nested too deeply, or a number of more than 48 characters.
    """
    try:
        return cast("object", _decoder.decode(data))
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        message = "not JSON, or nested too deeply"
        raise ValueError(message) from error


def encode(value: object) -> bytes:
    """Write JSON; a `Decimal` becomes a number with the same digits."""
    return _encoder.encode(value)
