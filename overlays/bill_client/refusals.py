"""From an answer that is no success to the error that says what can be done about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from bill_api import errors as api
from bill_api.codec import load_json
from bill_api.wire import Headers, Response
from bill_client.errors import (
    AuthenticationError,
    BankAccountExists,
    BillError,
    BusinessRule,
    DuplicateNumber,
    FundingAccountRefused,
    InvalidProcessDate,
    MfaRequired,
    NotFound,
    Overpayment,
    PermissionDenied,
    RateLimited,
    RolledBack,
    ServerError,
    UnexpectedResponse,
    ValidationError,
)
from bill_client.shapes import is_list, is_object

if TYPE_CHECKING:
    from bill_api.wire import Operation

__all__ = ("codes_of", "is_refusal", "refusal", "says_bill", "scrub")

SESSION_INVALID = "BDC_1109"
UNTRUSTED = "BDC_1361"

_BY_CODE: dict[str, tuple[type[BillError], str]] = {
    "BDC_1144": (RateLimited, "the hourly limit of the developer key is used up; it begins anew with the next hour"),
    "BDC_1322": (RateLimited, "three calls at a time are allowed for a developer key and organization; wait for one"),
    UNTRUSTED: (
        MfaRequired,
        "make the session trusted with client.mfa.trust(code=...), or sign in with remember_me_id and device",
    ),
    "BDC_1101": (AuthenticationError, "check user name and password, and whether they belong to this environment"),
    "BDC_1102": (AuthenticationError, "check the developer key, and whether it belongs to this environment"),
    SESSION_INVALID: (AuthenticationError, "the session or token is not valid"),
    "BDC_1356": (
        AuthenticationError,
        "the code is wrong or too old, or the device name is too long; ask for a new one",
    ),
    "BDC_1358": (AuthenticationError, "too many codes were tried; wait 5 to 10 minutes"),
    "BDC_1374": (AuthenticationError, "the code is too old; ask for a new one"),
    "BDC_1105": (PermissionDenied, "the organization has no access to the API"),
    "BDC_1107": (PermissionDenied, "the organization is locked for now; wait 5 to 15 minutes"),
    "BDC_1145": (PermissionDenied, "the user's role does not allow this operation"),
    "BDC_1121": (NotFound, "the API has no such address"),
    "BDC_1205": (NotFound, "no object has this id"),
    "BDC_1119": (ValidationError, "a field or its value is not valid, such as an id that nothing has"),
    "BDC_1143": (ValidationError, "a value is too long or of a wrong form; invoice numbers have at most 21 characters"),
    "BDC_1302": (ValidationError, "the id belongs to another kind of object"),
    "BDC_1151": (FundingAccountRefused, "the funding account must be verified, and open to this user"),
    "BDC_1152": (InvalidProcessDate, "processDate must be a US business day after today"),
    "BDC_1402": (InvalidProcessDate, "processDate must be two business days ahead for a new bank account"),
    "BDC_1159": (Overpayment, "the amount is above what is due"),
    "BDC_1171": (DuplicateNumber, "another document has this number"),
    "BDC_1233": (BankAccountExists, "the vendor has a bank account; delete it before another is made"),
    "BDC_1246": (RolledBack, "this element is blameless; another one of the request failed and all were taken back"),
}
"""What a code means, whatever the status. The first that an answer has, in this order, decides."""

_BY_STATUS: dict[int, type[BillError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: PermissionDenied,
    404: NotFound,
    408: ServerError,
    409: BusinessRule,
    410: NotFound,
    413: ValidationError,
    415: ValidationError,
    422: BusinessRule,
    423: PermissionDenied,
    429: RateLimited,
}
_PLAIN_SUCCESS = frozenset((200, 201, 202, 204))
_ODD_CLASSES = {
    2: "the server acted, but perhaps not wholly as asked; read before you repeat anything",
    3: "redirects are not followed: check base_url",
}

_CODE = re.compile(r"BDC_\d+")
_AFTER_ID = re.compile(r"[\w-]+\s*[:,;-]?\s+(.+)", re.DOTALL)
_MESSAGE_FIELDS = ("message", "detail", "error_description", "error", "title")
_LISTS = ("errors", "error")
_SECRET_FIELD = re.compile(
    rb'("(?:sessionId|access_token|rememberMeId|password|devKey|appKey|apiToken)"\s*:\s*)"(?:[^"\\]|\\.)*+"?'
)
_HIDDEN = b"<hidden>"
_SHORTEST_SECRET = 4
_MOST_SHOWN = 5


def is_refusal(operation: Operation, response: Response) -> bool:
    """Whether an answer says that the call was not done as asked.

    2xx is no guarantee: an array of errors may come with 200, and a partial success (207) is not what was asked for.
    """
    if response.status != operation.success and response.status not in _PLAIN_SUCCESS:
        return True
    if b'"BDC_' not in response.content:
        return False
    entries = _entries(operation.id, response)
    return bool(entries) and all(
        "message" in entry and _CODE.fullmatch(str(entry.get("code"))) is not None for entry in entries
    )


def codes_of(operation: str, response: Response) -> tuple[str, ...]:
    """Every code of an answer, each once and in order; also of one that was cut off."""
    entries = _entries(operation, response)
    found = [entry.get("code") for entry in entries]
    if not entries and response.content.lstrip()[:1] in (b"[", b"{"):
        found = list(_CODE.findall(response.content.decode("utf-8", "replace")))
    return tuple(dict.fromkeys(str(code) for code in found if code not in (None, "")))


def says_bill(operation: str, response: Response) -> bool:
    """Whether a refusal comes from BILL itself, and not from a proxy or gateway on the way: an array that says why."""
    if not response.content.lstrip().startswith(b"["):
        return False
    return any(_message(entry) or entry.get("code") for entry in _entries(operation, response))


def refusal(operation: Operation, response: Response, secrets: Iterable[str] = ()) -> BillError:
    """The error for an answer that is no success.

    Args:
        operation: what was called.
        response: what came back.
        secrets: values that must not show; they are masked wherever the answer repeats them.
    """
    codes = codes_of(operation.id, response)
    response = scrub(response, secrets)
    messages = _folded(list(filter(None, map(_message, _entries(operation.id, response)))))
    kind, hint = _kind(response, codes, messages)
    return kind(
        _describe(operation.id, response, codes, messages),
        operation=operation.id,
        response=response,
        codes=codes,
        messages=messages,
        hint=hint,
    )


def scrub(response: Response, secrets: Iterable[str] = ()) -> Response:
    """The response with secrets masked, in order to be kept on an error.

    Args:
        response: what came back.
        secrets: values to mask; sessions and keys are also found by the names of their fields, and cookies go.
    """
    import json  # needed where something went wrong alone

    content = _SECRET_FIELD.sub(rb'\1"<hidden>"', response.content)
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            for form in {secret, json.dumps(secret)[1:-1]}:
                content = content.replace(form.encode(), _HIDDEN)
    headers = Headers({name: value for name, value in response.headers.items() if name != "set-cookie"})
    return Response(status=response.status, headers=headers, content=content)


def _kind(response: Response, codes: tuple[str, ...], messages: tuple[str, ...]) -> tuple[type[BillError], str | None]:
    for code, (kind, hint) in _BY_CODE.items():
        if code in codes:
            if code == UNTRUSTED and not any("untrusted" in message.lower() for message in messages):
                return (
                    AuthenticationError,
                    "the session has ended; the same code means MFA only where it says untrusted",
                )
            return kind, hint
    if response.status >= 500:  # noqa: PLR2004 - an HTTP class
        return ServerError, None
    if _is_page(response) and response.status != 429:  # noqa: PLR2004 - an HTTP status
        return UnexpectedResponse, "a page came in place of data: check base_url, proxies and firewalls on the way"
    return _BY_STATUS.get(response.status, UnexpectedResponse), _ODD_CLASSES.get(response.status // 100)


def _is_page(response: Response) -> bool:
    return "html" in response.headers.get("content-type", "") or response.content.lstrip()[:1] == b"<"


def _entries(operation: str, response: Response) -> list[Mapping[str, Any]]:
    """The objects that describe the refusal: an array of them, one, or one that holds them."""
    try:
        data = load_json(response, object, operation)
    except api.DecodeError:
        return []
    if is_object(data):
        data = next((data[name] for name in _LISTS if is_list(data.get(name))), [data])
    return list(filter(is_object, data)) if is_list(data) else []


def _message(entry: Mapping[str, Any]) -> str:
    return next((text for name in _MESSAGE_FIELDS if isinstance(text := entry.get(name), str) and text), "")


def _folded(messages: list[str]) -> tuple[str, ...]:
    """Each message once; a reason that also comes after the id of the object it is about is kept with the id only."""
    after_ids = {match[1] for message in messages if (match := _AFTER_ID.fullmatch(message))}
    return tuple(dict.fromkeys(message for message in messages if message not in after_ids))


def _describe(operation: str, response: Response, codes: tuple[str, ...], messages: tuple[str, ...]) -> str:
    shown = list(messages[:_MOST_SHOWN])
    if len(messages) > _MOST_SHOWN:
        shown.append(f"and {len(messages) - _MOST_SHOWN} more")
    if not messages:
        shown = [_nature(response)]
    return " ".join((f"{operation}: status {response.status}", *codes)) + f": {'; '.join(shown)}"


def _nature(response: Response) -> str:
    if not response.content:
        return "no body"
    return "an HTML page" if _is_page(response) else f"{len(response.content)} bytes without a readable message"
