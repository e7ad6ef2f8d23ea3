"""What is known of a call whose outcome is not: what was sent, what came back, and where to look."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from bill_api.codec import encode_json
from bill_api.wire import Upload
from bill_client.errors import BillError, OutcomeUnknown, SentRequest
from bill_client.shapes import is_list, is_object

if TYPE_CHECKING:
    from bill_api.wire import Operation, Request

__all__ = ("SECRET_FIELDS", "natural_key", "outcome_unknown", "sent_request")

SECRET_FIELDS = frozenset(
    (
        "accessToken",
        "access_token",
        "accountNumber",
        "apiToken",
        "appKey",
        "client_secret",
        "consoleApiToken",
        "devKey",
        "jwt",
        "panJwt",
        "password",
        "rememberMeId",
        "securityKey",
        "sessionId",
        "ssn",
        "taxId",
        "token",
    )
)
"""Fields that a fingerprint leaves out: of a number with few digits even a hash tells too much."""


def outcome_unknown(request: Request, failure: BillError) -> OutcomeUnknown:
    """The error for a request that left and of which it is not known whether the server acted.

    Args:
        request: what was sent.
        failure: what went wrong.
    """
    operation = request.operation
    key = natural_key(request)
    return OutcomeUnknown(
        f"{failure.args[0] if failure.args else failure}; whether the server acted is not known",
        operation=operation.id,
        response=failure.response,
        codes=failure.codes,
        messages=failure.messages,
        hint=_advice(operation, key),
        request=sent_request(request),
        failure=failure,
        natural_key=key,
        look_in=None if operation.natural_key is None else operation.natural_key.operation,
    )


def sent_request(request: Request) -> SentRequest:
    """What may be kept of a request."""
    content = request.content
    size = content.size if isinstance(content, Upload) else len(content or b"")
    body = _sorted_without_secrets(request.json) if request.json is not None else size
    known = [request.operation.method, request.path, request.query, body]
    return SentRequest(
        method=request.operation.method,
        path=request.path,
        query=request.query,
        fingerprint=sha256(encode_json(known)).hexdigest(),
        size=size,
    )


def natural_key(request: Request) -> Mapping[str, object] | None:
    """Field of the list -> value, for finding the created object again; None unless every part of it was sent."""
    key = request.operation.natural_key
    if key is None:
        return None
    found = {field: _dig(request.json, path) for field, path in key.match.items()}
    return None if None in found.values() else found


def _dig(data: Any, path: str) -> Any:
    for name in path.split("."):
        data = data.get(name) if is_object(data) else None
    return data


def _sorted_without_secrets(data: Any) -> Any:
    if is_object(data):
        return {name: _sorted_without_secrets(data[name]) for name in sorted(data) if name not in SECRET_FIELDS}
    return list(map(_sorted_without_secrets, data)) if is_list(data) else data


def _advice(operation: Operation, key: Mapping[str, object] | None) -> str:
    if key is None or operation.natural_key is None:
        return "do not send it again before you have read what it would have changed"
    return f"do not send it again before {operation.natural_key.operation} shows none with this {' and '.join(key)}"
