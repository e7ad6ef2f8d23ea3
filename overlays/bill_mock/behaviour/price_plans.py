"""Price plans: what an organization pays BILL, by one of the plans that its partner agreed on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.behaviour.organizations import administered
from bill_mock.money import amount

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

PLANS = "price-plans"
FIRST_PLAN = "PricePlan1"
_MONTHLY = {
    FIRST_PLAN: Decimal("45.00"),
    "PricePlan2": Decimal("55.00"),
    "PricePlan3": Decimal("79.00"),
    "PricePlan4": Decimal("99.00"),
    "PricePlan5": Decimal("149.00"),
}
_PER_PAYMENT = Decimal("0.59")


def choose_plan(tenant: Tenant, plan: str) -> None:
    """Put an organization on a plan, PricePlan1 to PricePlan5; until then it is on the first."""
    tenant.table(PLANS).put({"id": tenant.id, "plan": plan})


def plan_of(tenant: Tenant) -> JsonObject:
    """The plan in force as the API shows it; its prices are made up."""
    chosen = tenant.table(PLANS).get(tenant.id) or {"plan": FIRST_PLAN}
    name: str = chosen["plan"]
    term = {"type": "TRANSACTION", "name": "payment", "tier": 1, "quantity": 0, "price": _PER_PAYMENT}
    return {
        "id": name,
        "name": name,
        "monthlyPrice": _MONTHLY[name],
        "priceVariesPerUser": False,
        "allowTrial": False,
        "planTerms": [term],
    }


def price_of_payment(plan: JsonObject) -> Decimal:
    """What one payment costs under a plan."""
    return amount(plan["planTerms"][0]["price"])


def _get(call: Call) -> object:
    administered(call)
    return plan_of(call.tenant)


HANDLERS: dict[str, Handler] = {"getPricePlan": _get}
