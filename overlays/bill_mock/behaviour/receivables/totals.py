"""What the lines of a receivable add up to, with sales tax on those that are taxable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.money import amount, line_amount, percent, total

if TYPE_CHECKING:
    from decimal import Decimal

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

_ITEMS = "classifications/items"


def line_amounts(name: str, lines: list[JsonObject]) -> list[Decimal]:
    """Amount of each line; one with `ratePercent` is that share of the lines above it.

    Raises:
        RefusedError: 400 for a line with both a price and a rate.
    """
    amounts: list[Decimal] = []
    for index, line in enumerate(lines):
        rate = line.get("ratePercent")
        if rate is not None and line.get("price") is not None:
            raise wrong_field(f"{name}[{index}].ratePercent", "must be null when price is sent")
        amounts.append(line_amount(line) if rate is None else percent(amount(rate), total(amounts)))
    return amounts


def add_up(call: Call, row: JsonObject, name: str, amounts: list[Decimal]) -> tuple[JsonObject, Decimal]:
    """The document with its sales tax, and the sum of lines and tax.

    Raises:
        RefusedError: 422 for an item that is no sales tax, 400 for a negative sum.
    """
    kept = {key: value for key, value in row.items() if key not in ("salesTaxTotal", "salesTaxPercentage")}
    parts = list(amounts)
    if row.get("salesTaxItemId") is not None:
        rate = _rate(call, row["salesTaxItemId"])
        taxable = (value for value, line in zip(amounts, row[name], strict=True) if line.get("taxable"))
        tax = percent(rate, total(taxable))
        kept |= {"salesTaxTotal": tax, "salesTaxPercentage": rate}
        parts.append(tax)
    sum_ = total(parts)
    if sum_ < 0:
        raise wrong_field(name, "must not add up to a negative amount")
    return kept, sum_


def _rate(call: Call, item_id: str) -> Decimal:
    item = call.tenant.table(_ITEMS).get(item_id)
    if item is None or item.get("type") != "SALES_TAX":
        raise business(INVALID_FIELD, "Invalid value for field salesTaxItemId.")
    return amount(item.get("percentage"))
