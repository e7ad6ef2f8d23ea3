"""Mass payments: up to 2000 bills handed in at once, and made into payments by the clock, 50 a second.

How the single payments look in the answer is not documented: `payments` with bill, amount, status and payment id is a
guess.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.payments import pay, read_terms, take, vendor_of
from bill_mock.call import Call, Caller
from bill_mock.clock import stamp
from bill_mock.errors import RefusedError, no_such_object

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.behaviour.payments import Terms
    from bill_mock.call import Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

BATCHES = "payments/mass"
ITEMS = "payments/mass/items"
SCHEDULED, COMPLETED, FAILED = "SCHEDULED", "COMPLETED", "FAILED"
_AT_ONCE = 50
_PAUSE = timedelta(seconds=1)


def _create(call: Call) -> object:
    """Take the batch; only what all payments share is checked at once."""
    terms, items = read_terms(call), call.data["payments"]
    batch_id = call.world.ids.new("bbq")
    for index, item in enumerate(items):
        row = {"id": str(index), "billId": item["billId"], "amount": item["amount"], "status": SCHEDULED}
        call.tenant.table(ITEMS, batch_id).put(row)
    count = {"scheduled": len(items), "completed": 0, "failed": 0, "total": len(items)}
    batch = {"id": batch_id, "paymentBatchId": batch_id, "batchStatus": SCHEDULED, "count": count}
    call.tenant.table(BATCHES).put({**batch, "_changed": call.time})
    own = replace(call, caller=Caller(call.tenant, call.caller.user_id), ids=[], query={}, body=None)
    call.world.later(call.now + _PAUSE, partial(_on_time, own, terms, batch_id, 0))
    return {name: batch[name] for name in ("paymentBatchId", "batchStatus", "count")}


def _on_time(call: Call, terms: Terms, batch_id: str, first: int, now: datetime) -> None:
    table, items = call.tenant.table(BATCHES), call.tenant.table(ITEMS, batch_id)
    batch = table.get(batch_id)
    if batch is None:
        return
    here, count = replace(call, now=now), dict(batch["count"])
    last = min(first + _AT_ONCE, count["total"])
    for index in range(first, last):
        item = items.get(str(index))
        if item is not None:
            outcome = items.put(_made(here, terms, item))["status"]
            count["scheduled"] -= 1
            count[outcome.lower()] += 1
    if last < count["total"]:
        call.world.later(now + _PAUSE, partial(_on_time, call, terms, batch_id, last))
        table.put({**batch, "count": count})
    else:
        table.put({**batch, "count": count, "batchStatus": COMPLETED, "_changed": stamp(now)})


def _made(call: Call, terms: Terms, item: JsonObject) -> JsonObject:
    try:
        with call.world.atomic():
            bill, value = take(call, item, "payments")
            payment = pay(call, terms, vendor_of(call, terms, bill), [(bill, value)])
    except RefusedError:
        return {**item, "status": FAILED}
    return {**item, "status": COMPLETED, "paymentId": payment["id"]}


def _get(call: Call) -> object:
    batch = call.tenant.table(BATCHES).get(call.ids[0])
    if batch is None:
        raise no_such_object(call.ids[0])
    shown = {name: batch[name] for name in ("paymentBatchId", "batchStatus", "count")}
    return {**shown, "updatedTime": batch["_changed"], "payments": _items(call.tenant, batch["id"])}


def _items(tenant: Tenant, batch_id: str) -> list[JsonObject]:
    items = tenant.table(ITEMS, batch_id)
    return [{name: value for name, value in item.items() if name != "id"} for item in items]


HANDLERS: dict[str, Handler] = {"createMassPayment": _create, "getMassPayment": _get}
