"""What a process may be told to do with its client, and what it tells of it."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from bill_api.models import PaymentCreate
from bill_client import AsyncBillClient, BillClient, BillError
from bill_client.intents.many import Paid, Pay
from bill_client.intents.records import Intent

Result: TypeAlias = dict[str, Any]
Act: TypeAlias = Mapping[str, Any]


def own(act: Act, thread: int) -> Act:
    """The act of one thread, whose number may be in its key."""
    return {**act, "key": act["key"].format(thread=thread)} if "key" in act else act


def perform(client: BillClient, act: Act) -> Result:
    """Do something, and tell what came of it."""
    try:
        return _told(_ACTS[act["do"]](client, act))
    except (BillError, KeyboardInterrupt, SystemExit) as error:
        return _failed(error)


async def aperform(client: AsyncBillClient, act: Act) -> Result:
    """The same for asyncio."""
    try:
        result = _ACTS[act["do"]](client, act)
        return _told(await result if inspect.isawaitable(result) else result)
    except (BillError, KeyboardInterrupt, SystemExit, asyncio.CancelledError) as error:
        return _failed(error)


def _pay(client: Any, act: Act) -> Any:
    return client.pay(
        act["bill"],
        funding_account=act["account"],
        amount=_amount(act),
        idempotency_key=act["key"],
    )


def _bulk(client: Any, act: Act) -> Any:
    orders = [Pay(bill, _amount(act)) for bill in act["bills"]]
    return client.pay_many(orders, funding_account=act["account"], idempotency_key=act["key"], how=act["do"])


def _tell(client: Any, _act: Act) -> list[Intent]:
    """Every intent that the journal knows; for threads only."""
    keys = {entry.key: None for entry in client.intents.journal()}
    return [intent for key in keys if (intent := client.intents.get(key)) is not None]


def _create(client: Any, act: Act) -> Any:
    body = {
        "fundingAccount": {"type": "BANK_ACCOUNT", "id": act["account"]},
        "amount": _amount(act),
        "processingOptions": {},
        "billId": act["bill"],
    }
    return client.with_options(idempotency_key=act["key"]).payments.create(PaymentCreate.from_dict(body))


def _amount(act: Act) -> Decimal | None:
    return None if act.get("amount") is None else Decimal(act["amount"])


def _failed(error: BaseException) -> Result:
    return {"error": type(error).__name__, "words": str(error)}


def _told(value: Any) -> Result:
    match value:
        case str():
            return {"words": value}
        case list():
            return {"all": [_told(each) for each in value]}
        case Intent():
            return _intent(value)
        case Paid():
            return _paid(value)
    return {"paid": value.id}


def _paid(paid: Paid) -> Result:
    if paid.error is not None:
        return _failed(paid.error)
    return {"batch": paid.batch_id} if paid.payment is None else _told(paid.payment)


def _intent(intent: Intent) -> Result:
    return {
        "key": intent.key,
        "state": str(intent.state),
        "reason": intent.reason,
        "bills": list(intent.bills),
        "number": intent.number,
        "outcome": None if intent.outcome is None else intent.outcome.content.decode(errors="replace"),
    }


_ACTS: Mapping[str, Callable[[Any, Act], Any]] = {
    "pay": _pay,
    "bulk": _bulk,
    "mass": _bulk,
    "create": _create,
    "resolve": lambda client, act: client.intents.resolve(act["key"]),
    "resolve_all": lambda client, _act: client.intents.resolve_all(),
    "explain": lambda client, act: client.intents.explain(act["key"]),
    "stop": lambda client, act: client.cancel_or_void(act["payment"], "it was a mistake"),
    "tell": _tell,
    "observe": lambda client, act: client.intents.observe(act["event"]),
}
