"""Exact arithmetic on amounts: never a float, and no rounding except of a product to cents."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bill_mock.codec import JsonObject

ZERO = Decimal(0)
_CENT = Decimal("0.01")
_CONTEXT = Context(prec=200, rounding=ROUND_HALF_UP)


def amount(value: object) -> Decimal:
    """A JSON number as `Decimal`; anything else, also an absent value, counts as zero."""
    return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else ZERO


def total(values: Iterable[Decimal]) -> Decimal:
    """The exact sum."""
    result = ZERO
    for value in values:
        result = _CONTEXT.add(result, value)
    return result


def difference(value: Decimal, *others: Decimal) -> Decimal:
    """`value` less all others, exactly."""
    for other in others:
        value = _CONTEXT.subtract(value, other)
    return value


def product(*factors: Decimal) -> Decimal:
    """The product of all, half a cent rounded up where it has fractions of one."""
    result = Decimal(1)
    for factor in factors:
        result = _CONTEXT.multiply(result, factor)
    exponent = result.as_tuple().exponent
    return _CONTEXT.quantize(result, _CENT) if isinstance(exponent, int) and exponent < -2 else result  # noqa: PLR2004


def percent(rate: Decimal, value: Decimal) -> Decimal:
    """So many percent of an amount, in whole cents."""
    return product(rate, value, _CENT)


def line_amount(line: JsonObject) -> Decimal:
    """Quantity times price where both are sent, half a cent rounded up; otherwise the amount of the line."""
    if "quantity" not in line or "price" not in line:
        return amount(line.get("amount"))
    return product(amount(line["quantity"]), amount(line["price"]))


def lines_total(lines: object) -> Decimal:
    """Sum of the lines of a document."""
    return total(line_amount(line) for line in lines) if isinstance(lines, list) else ZERO
