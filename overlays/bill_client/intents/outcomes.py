"""From what was read to the answer that the call would have got, so that both are parsed alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import DecodeError

from bill_api.codec import decode_json, encode_json
from bill_api.operations import OPERATIONS
from bill_client.intents.evidence.picture import paid_by, wanted_shares
from bill_client.intents.evidence.values import key_of
from bill_client.intents.keys import without_secrets
from bill_client.intents.records import Outcome
from bill_client.shapes import is_list, is_object

if TYPE_CHECKING:
    from bill_client.intents.evidence.finding import JSON
    from bill_client.intents.records import Intent

__all__ = ("children_of", "ids_in", "outcome_of")

_JSON = (("content-type", "application/json"),)


def outcome_of(intent: Intent, objects: Sequence[JSON]) -> Outcome:
    """The answer that a call would have got.

    Args:
        intent: of the call.
        objects: what was read.
    """
    operation = OPERATIONS[intent.operation]
    if operation.returns == "empty":
        return Outcome(status=operation.success)
    body = _BODIES.get(operation.id, _first)
    return _answered(operation.success, body(objects))


def children_of(intent: Intent, objects: Sequence[JSON]) -> dict[str, Outcome]:
    """The answers of the intents that a batch has for each of its bills: the payment that pays it.

    Args:
        intent: of the batch.
        objects: the payments that were read.

    Returns:
        Key of such an intent -> its answer; empty where the call is no batch, and without bills that nothing pays.
    """
    if intent.operation not in ("createBulkPayment", "createMassPayment"):
        return {}
    request = intent.facts.get("request")
    wanted = wanted_shares(request, intent.bills)
    found: dict[str, Outcome] = {}
    for payment in objects:
        for bill in paid_by(payment, wanted) or {} if "id" in payment else {}:
            found[f"{intent.key}:{bill}"] = _answered(OPERATIONS["createPayment"].success, payment)
    return found


def ids_in(outcome: Outcome) -> frozenset[str]:
    """Ids of the objects in an answer: of itself, and of the payments of a batch."""
    try:
        data = decode_json(outcome.content)
    except (DecodeError, ValueError, RecursionError):
        return frozenset()
    payments = data.get("payments") if is_object(data) else None
    rows = [data, *(payments if is_list(payments) else ())]
    return frozenset(key for row in rows if is_object(row) and (key := key_of(row)))


def _answered(status: int, body: Any) -> Outcome:
    return Outcome(status=status, headers=_JSON, content=encode_json(without_secrets(body)))


def _first(objects: Sequence[JSON]) -> Any:
    return objects[0] if objects else {"status": "SUCCESS"}


def _batch(objects: Sequence[JSON]) -> Any:
    """A mass payment: the batch itself, or what there is of its payments by now."""
    first = _first(objects)
    if is_object(first) and "paymentBatchId" in first:
        return first
    return {"count": {"completed": len(objects)}, "payments": list(objects)}


_BODIES: Mapping[str, Callable[[Sequence[JSON]], Any]] = {
    "createBulkPayment": lambda objects: {"payments": list(objects)},
    "createBulkBills": list,
    "createMassPayment": _batch,
    "bulkArchiveVendorCredit": lambda objects: {"vendorCredits": list(objects)},
    "billApproveDenyActions": lambda _objects: {"status": "SUCCESS"},
}
"""operationId -> what its answer looks like, where that is not the object itself."""
