"""JSON with exact numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_mock.codec import decode, encode

if TYPE_CHECKING:
    from decimal import Decimal


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4))
def test_decimal_survives(value: Decimal) -> None:
    """What is written is read again, digit for digit."""
    again = decode(encode({"v": value}))
    assert again == {"v": value}


def test_digits_are_kept() -> None:
    """Trailing zeros are part of the value on the wire."""
    assert encode(decode(b'{"v":1.10}')) == b'{"v":1.10}'


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff", b'"\xff"', b"NaN", b"1e999999999", b"0." + b"1" * 60, b"1" * 5000, b"[" * 100_000, b"{} x"],
    ids=["empty", "open", "byte", "not-utf8", "nan", "exponent", "digits", "integer", "deep", "rest"],
)
def test_what_cannot_be_read_is_a_value_error(data: bytes) -> None:
    """One kind of exception for everything that is wrong with a body."""
    with pytest.raises(ValueError, match="not JSON"):
        decode(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Nothing but ValueError comes out."""
    try:
        decode(data)
    except ValueError:
        return
