"""Idempotency keys: the answer to a key is kept for 24 hours, and given again when the request is repeated."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks.access import owner_of
from bill_mock.errors import Reason, RefusedError, wrong_field

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

HEADER = "X-Idempotent-Key"
_KEPT = timedelta(hours=24)
_KEYS = "idempotent-keys"


def once(call: Call, act: Callable[[], JsonObject]) -> JsonObject:
    """The answer of `act`, or the one that this key got before.

    Only successes are kept: what BILL does with a key that was answered with an error is not documented. The same key
    for another request counts as an invalid key.

    Raises:
        RefusedError: 429 while the first request with this key is in progress, 400 for another request with it.
    """
    key = str(call.query[HEADER]).lower()
    held = call.world.hub.held.get(key)
    if held is not None and call.now < held:
        message = "Another request with this idempotent key is in progress."
        raise RefusedError(429, [Reason(None, message, "REQUEST")])
    keys, request = call.world.hub.table(owner_of(call), _KEYS), [call.operation.id, call.ids, call.data]
    row = keys.get(key)
    if row is None or call.now >= row["expires"]:
        row = keys.put({"id": key, "request": request, "answer": act(), "expires": call.now + _KEPT})
    elif row["request"] != request:
        raise wrong_field(HEADER, "was used for another request")
    answer: JsonObject = row["answer"]
    return answer
