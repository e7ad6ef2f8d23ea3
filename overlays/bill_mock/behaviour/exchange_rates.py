"""Exchange rates: invented, but steady within a batch and different from batch to batch.

A batch is what its number says, so that asking for a rate leaves nothing behind: the second in which it was quoted,
scrambled by a key of the organization. So no number can be guessed, that of another organization is worth nothing, and
the batch is good for 20 minutes from its second on. For which vendors a batch holds is not documented: here for all.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, business, malformed, wrong_field
from bill_mock.money import amount, product

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

HOME = "USD"
LIFETIME = timedelta(minutes=20)
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_LARGEST = 2**31
_ONE = Decimal(1)
_RATES = {
    "AUD": Decimal("1.53"),
    "BRL": Decimal("5.41"),
    "CAD": Decimal("1.37"),
    "CHF": Decimal("0.88"),
    "CNY": Decimal("7.19"),
    "EUR": Decimal("0.92"),
    "GBP": Decimal("0.79"),
    "INR": Decimal("83.9"),
    "JPY": Decimal("151.2"),
    "MXN": Decimal("17.9"),
}
_STEPS = 7
_RANGE = {"from": Decimal("0.01"), "to": Decimal(1_000_000)}


def current_rate(currency: str, at: datetime) -> Decimal:
    """Units of a currency for a dollar, as a batch that begins at this instant has it."""
    return _rate(currency, _second(at))


def batch_rate(tenant: Tenant, currency: str, batch: int | None, at: datetime) -> Decimal:
    """Rate of a payment in this currency by its batch; 1 for dollars, which need none.

    Raises:
        RefusedError: 400 without a batch, 422 when it has run out or was never quoted to the organization.
    """
    if currency == HOME:
        return _ONE
    if batch is None:
        raise wrong_field("exchangeRateBatchId", "must not be null")
    second = _quoted(tenant, batch)
    if not 0 <= (_second(at) - second) % _LARGEST < LIFETIME.total_seconds():
        # That it is refused is documented, with which code is not.
        raise business(INVALID_FIELD, "The exchange rate batch has expired or does not exist.")
    return _rate(currency, second)


def to_dollars(value: Decimal, rate: Decimal) -> Decimal:
    """An amount in another currency in dollars and cents."""
    return value if rate == _ONE else product(value / rate, _ONE)


def _second(at: datetime) -> int:
    return int((at - _EPOCH).total_seconds()) % _LARGEST


def _batch(tenant: Tenant, at: datetime) -> int:
    """The number of a batch: every second has one, and no two the same."""
    factor, offset = _key(tenant.id)
    return (_second(at) * factor + offset) % _LARGEST


def _quoted(tenant: Tenant, batch: int) -> int:
    """The second in which a batch was quoted, as its number says."""
    factor, offset = _key(tenant.id)
    return (batch - offset) * pow(factor, -1, _LARGEST) % _LARGEST


@lru_cache(maxsize=1000)
def _key(organization: str) -> tuple[int, int]:
    """An odd factor and an offset."""
    digest = hashlib.sha256(organization.encode()).digest()
    return int.from_bytes(digest[:4], "big") | 1, int.from_bytes(digest[4:8], "big")


def _rate(currency: str, second: int) -> Decimal:
    if currency == HOME:
        return _ONE
    middle = _RATES.get(currency) or Decimal(100 + sum(map(ord, currency)) % 900) / 100
    return middle * (1000 + second % _STEPS) / 1000


def _quote(call: Call, vendor_id: str, value: object) -> JsonObject:
    vendor = call.tenant.table("vendors").get(vendor_id)
    if vendor is None:
        raise malformed(INVALID_FIELD, "Invalid value for field vendorId.")
    if not vendor["paymentInformation"].get("bankAccount") or vendor["billCurrency"] == HOME:
        raise malformed(INVALID_FIELD, "The vendor has no international payment information.")
    if not _RANGE["from"] <= amount(value) <= _RANGE["to"]:
        raise wrong_field("amount", f"must be from {_RANGE['from']} to {_RANGE['to']}")
    return {
        "paymentCurrency": vendor["billCurrency"],
        "baseCurrency": HOME,
        "exchangeRate": current_rate(vendor["billCurrency"], call.now),
        "amountRange": _RANGE,
        "exchangeRateBatchId": _batch(call.tenant, call.now),
        "expirationTime": stamp(call.now.replace(microsecond=0) + LIFETIME),
    }


def _one(call: Call) -> object:
    return _quote(call, call.query["vendorId"], call.query["amount"])


def _several(call: Call) -> object:
    return [{"vendorId": item["vendorId"], **_quote(call, item["vendorId"], item["amount"])} for item in call.items]


HANDLERS: dict[str, Handler] = {"getExchangeRate": _one, "getExchangeRates": _several}
