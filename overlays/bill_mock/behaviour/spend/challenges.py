"""3-D Secure: purchases that wait until somebody with the role ADMIN says whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.purchases import DECLINE, authorize, movement
from bill_mock.behaviour.spend.store import CARDS, CHALLENGES, acting_admin, company, keep
from bill_mock.clock import stamp
from bill_mock.errors import INVALID_FIELD, business, no_such_object
from bill_mock.lifecycle import LifeCycle

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

# How long an answer is waited for is not documented: the mock waits for good.
CHALLENGE = LifeCycle(first="PENDING", moves={"PENDING": frozenset({"ACCEPTED", "REJECTED"})}, timed={})
_DECISIONS = {"ACCEPT": "ACCEPTED", "REJECT": "REJECTED"}


def new_challenge(world: World, tenant: Tenant, card: JsonObject, purchase: JsonObject, now: datetime) -> JsonObject:
    """A purchase that waits, in the fields of the event that announces it."""
    key = f"acs-{world.ids.uuid()}"
    row: JsonObject = {
        "id": key,
        "uuid": world.ids.uuid(),
        "acsTransactionId": key,
        "userUuid": card["userUuid"],
        "cardUuid": card["uuid"],
        "companyUuid": company(tenant)["uuid"],
        "occurredTime": stamp(now),
        **purchase,
        "status": CHALLENGE.first,
        "_cardId": card["id"],
    }
    return keep(tenant, CHALLENGES, row)


def _decide(call: Call) -> object:
    acting_admin(call)
    challenge = call.tenant.table(CHALLENGES).get(call.ids[0])
    if challenge is None:
        raise no_such_object(call.ids[0])
    status = _DECISIONS[call.data["action"]]
    if challenge["status"] != status:  # the same answer again changes nothing
        if not CHALLENGE.allows(challenge["status"], status):
            raise business(INVALID_FIELD, f"The challenge is {challenge['status']} already.")
        challenge = keep(call.tenant, CHALLENGES, {**challenge, "status": status})
        _go_on(call, challenge)
    return {"id": challenge["uuid"], "status": status}


def _go_on(call: Call, challenge: JsonObject) -> None:
    card = call.tenant.table(CARDS).get(challenge["_cardId"]) or {}
    names = ("uuid", "merchantName", "rawMerchantName", "merchantCategoryCode", "occurredTime")
    extra = {name: challenge[name] for name in names if name in challenge}
    value = challenge["amount"]
    if challenge["status"] == "ACCEPTED":
        authorize(call.world, call.tenant, card, value, call.now, **extra)
    else:
        reason = "3DS_CHALLENGE_REJECTED"
        movement(call.world, call.tenant, card, DECLINE, value, call.now, declineReason=reason, **extra)


HANDLERS: dict[str, Handler] = {"threeDsChallenge": _decide}
