"""When the money of a payment may be taken: US business days, the wait for new bank details, the one day abroad."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bill_mock.behaviour.exchange_rates import HOME
from bill_mock.business_days import add_business_days, is_business_day
from bill_mock.errors import PROCESS_DATE, RefusedError, business, malformed, wrong_field

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

NEW_ACCOUNT = "BDC_1402"
HOLDS = "vendor-account-holds"
_LAST_YEAR = 9000
_DATED = frozenset({"WALLET", "AP_CARD"})


def process_day(call: Call, wanted: str | None, account: JsonObject) -> date | None:
    """The day that is asked for; None where the next possible one is to be taken.

    Raises:
        RefusedError: 422 BDC_1152 for a past day, the same day, a weekend or a bank holiday; 400 where a day is needed.
    """
    if wanted is None:
        if account["type"] in _DATED:
            raise wrong_field("processDate", "must not be null")
        return None
    try:
        day = date.fromisoformat(wanted)
    except ValueError:
        day = call.now.date()
    if day <= call.now.date() or day.year > _LAST_YEAR or not is_business_day(day):
        raise wrong_day()
    return day


def vendor_day(tenant: Tenant, vendor: JsonObject, wanted: date | None, today: date) -> date:
    """The day on which a vendor's payment is taken: the one asked for, else the next that is possible.

    Raises:
        RefusedError: 422 BDC_1152 for any but the next business day where the bills are not in dollars, 400 BDC_1402
            for a day before the bank details of the vendor are verified.
    """
    earliest = add_business_days(today, 1)
    if vendor["billCurrency"] != HOME and wanted not in (None, earliest):
        raise wrong_day()
    hold = tenant.table(HOLDS).get(vendor["id"])
    held = earliest if hold is None else max(earliest, date.fromisoformat(hold["until"]))
    if wanted is not None and wanted < held:
        raise malformed(NEW_ACCOUNT, "The process date must be at least two business days away.")
    return wanted or held


def wrong_day() -> RefusedError:
    """422 BDC_1152; the placeholder stands in the message as in live ones (platform facts 5.1)."""
    return business(PROCESS_DATE, "The process date ${paramName0} is not valid.")
