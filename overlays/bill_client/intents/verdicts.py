"""What an answer, or the lack of one, says about an effect: executed, turned away unexecuted, or anybody's guess."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from bill_api.codec import load_json
from bill_api.errors import DecodeError
from bill_client.errors import BillError, OutcomeUnknown, RateLimited, TransportError
from bill_client.failures import is_doubtful, why_refused
from bill_client.refusals import SESSION_INVALID, UNTRUSTED, codes_of, is_refusal, says_bill
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from bill_api.wire import Operation, Response

__all__ = ("Verdict", "judge", "never_acted")

Verdict: TypeAlias = Literal["done", "refused", "turned_away", "unknown"]
"""The server acted and says so; it refused for good; it would not even look at it, so that the same may be sent later;
it may have acted or not."""

_REFUSED = 400
_LOCKED = 423
_UNAUTHORIZED = 401
_PROOF: Mapping[str, str] = {
    "createPayment": "id",
    "createBulkPayment": "payments",
    "createMassPayment": "paymentBatchId",
    "chargeCustomer": "id",
    "createBankAccount": "id",
    "createBill": "id",
    "createBudgetCard": "id",
    "createCustomer": "id",
    "createInvoice": "id",
    "createVendor": "id",
}
"""operationId -> field without which an answer proves nothing, as nobody could find again what was made."""


def judge(operation: Operation, response: Response) -> Verdict:
    """What an answer says about the effect of an operation that must not happen twice.

    Args:
        operation: what was called.
        response: the last answer.
    """
    if is_doubtful(operation, response):
        return "unknown"
    if not is_refusal(operation, response):
        return "done" if _is_readable(operation, response) else "unknown"
    if response.status < _REFUSED:  # partly done, or done with an error in it
        return "unknown"
    if _is_turned_away(operation, response):
        return "turned_away"
    return "refused" if says_bill(operation.id, response) else "unknown"


def never_acted(operation: Operation, problem: BaseException) -> bool:
    """Whether an error after the first byte may have left still proves that the server did not act.

    Args:
        operation: what was called.
        problem: what was raised in place of an answer.
    """
    if not isinstance(problem, BillError) or isinstance(problem, OutcomeUnknown):
        return False
    if problem.operation != operation.id:  # a sign-in went wrong: the request never left, or its session was refused
        return problem.operation is not None
    if isinstance(problem, TransportError):
        return not problem.sent
    return isinstance(problem, RateLimited)  # an earlier try was turned away, and the next one found no room


def _is_turned_away(operation: Operation, response: Response) -> bool:
    failure = why_refused(operation, response)
    if failure is not None and failure.kind == "limited":
        return True
    codes = codes_of(operation.id, response)
    by_status = response.status in (_UNAUTHORIZED, _LOCKED) and says_bill(operation.id, response)
    return by_status or UNTRUSTED in codes or SESSION_INVALID in codes


def _is_readable(operation: Operation, response: Response) -> bool:
    if operation.returns != "json":
        return True
    try:
        data: Any = load_json(response, object, operation.id)
    except (DecodeError, RecursionError):
        return False
    field = _PROOF.get(operation.id)
    return isinstance(data, Mapping | list) if field is None else bool(is_object(data) and data.get(field))
