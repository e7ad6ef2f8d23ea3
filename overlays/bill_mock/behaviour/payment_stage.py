"""What happens to payments outside of the API, and tests cause: a bank that fails, and an identity that is proved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.bank_users import NOMINATED, VERIFIED, keep_entry
from bill_mock.behaviour.funding_sources import BANK_USERS, CARD_USERS
from bill_mock.behaviour.paying import PAYMENTS, set_fate
from bill_mock.behaviour.payment_cycle import FATES
from bill_mock.clock import stamp

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import World


def payment_fate(world: World, now: datetime, payment: str, fate: str) -> JsonObject:
    """Decide how a payment goes on from here, whatever its description says; returns its id and the fate.

    Raises:
        ValueError: there is no such payment, or no such fate.
    """
    if fate not in FATES:
        message = f"fate must be one of {', '.join(FATES)}"
        raise ValueError(message)
    for tenant in world.tenants.values():
        row = tenant.table(PAYMENTS).get(payment)
        if row is not None:
            set_fate(world, tenant, row, fate, now)
            return {"id": payment, "fate": fate}
    message = "there is no such payment"
    raise ValueError(message)


def prove_identity(world: World, now: datetime, entry: str) -> JsonObject:
    """Verify a nominated user of a bank account or a card, as the web app does; returns the entry.

    Raises:
        ValueError: nobody is nominated by this entry.
    """
    for tenant in world.tenants.values():
        for users in (BANK_USERS, CARD_USERS):
            row = tenant.table(users).get(entry)
            if row is not None and row["verificationStatus"] == NOMINATED:
                proved = {"verificationStatus": VERIFIED, "updatedTime": stamp(now)}
                return keep_entry(tenant, users, {**row, **proved})
    message = "there is no such nomination"
    raise ValueError(message)
