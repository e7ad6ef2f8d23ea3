"""Refusals in the shape of BILL: an array of entries, one for each reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bill_mock.codec import JsonObject

CREDENTIALS = "BDC_1101"
DEVELOPER_KEY = "BDC_1102"
NO_API_ACCESS = "BDC_1105"
LOCKED = "BDC_1107"
SESSION_INVALID = "BDC_1109"
INVALID_FIELD = "BDC_1119"
API_NOT_SUPPORTED = "BDC_1121"
INVALID_ENTITY = "BDC_1143"
RATE = "BDC_1144"
NO_PERMISSION = "BDC_1145"
FUNDING_ACCOUNT = "BDC_1151"
PROCESS_DATE = "BDC_1152"
OVERPAYMENT = "BDC_1159"
DUPLICATE_NUMBER = "BDC_1171"
NO_SUCH_OBJECT = "BDC_1205"
ROLLED_BACK = "BDC_1246"
ENTITY_TYPE = "BDC_1302"
CONCURRENCY = "BDC_1322"
TOKEN_EXPIRED = "BDC_1356"  # noqa: S105 - the code of an error, not a token
TOO_MANY_ATTEMPTS = "BDC_1358"
UNTRUSTED = "BDC_1361"
CODE_EXPIRED = "BDC_1374"
SYSTEM = "BDC_1001"
NOT_MODELLED = "MOCK_NOT_MODELLED"


@dataclass(frozen=True, slots=True)
class Reason:
    """One entry of an error array; `code` is None for field validation."""

    code: str | None
    message: str
    category: str = "APPLICATION"

    def entry(self, timestamp: str) -> JsonObject:
        """The entry as BILL writes it; `params` is an empty object in live answers."""
        return {
            "timestamp": timestamp,
            "code": self.code,
            "severity": "ERROR",
            "category": self.category,
            "message": self.message,
            "params": {},
        }


class RefusedError(Exception):
    """The request is answered with an error array, and nothing it did is kept.

    Args:
        status: HTTP status of the answer.
        reasons: the entries of the array, at least one.
        allow: methods for the `Allow` header of a 405.
    """

    def __init__(self, status: int, reasons: Iterable[Reason], *, allow: str | None = None) -> None:
        self.status = status
        self.reasons = tuple(reasons)
        self.allow = allow
        super().__init__(status, self.reasons)


class LimitError(RefusedError):
    """A rate limit is exceeded; its status is the one that the mock was given, since none is documented."""


def field_reason(path: str, problem: str) -> Reason:
    """Reason for one wrong field, such as `invoice.invoiceDate: must not be null`."""
    return Reason(None, f"{path}: {problem}", "REQUEST")


def wrong_field(path: str, problem: str) -> RefusedError:
    """400 for one field."""
    return RefusedError(400, [field_reason(path, problem)])


def malformed(code: str, message: str) -> RefusedError:
    """400 with a code."""
    return RefusedError(400, [Reason(code, message, "REQUEST")])


def business(code: str, message: str) -> RefusedError:
    """422: understood, but refused by a business rule."""
    return RefusedError(422, [Reason(code, message)])


def forbidden(message: str) -> RefusedError:
    """403 because the role lacks the right."""
    return RefusedError(403, [Reason(NO_PERMISSION, message)])


def no_such_object(object_id: str) -> RefusedError:
    """404 for an id that nothing has; what UTF-8 cannot write of it is replaced."""
    shown = object_id[:60].encode(errors="replace").decode()
    return RefusedError(404, [Reason(NO_SUCH_OBJECT, f"No object found with id {shown}.")])


def session_invalid() -> RefusedError:
    """401 as BILL answers an expired, unknown or missing session, key or token."""
    return RefusedError(401, [Reason(SESSION_INVALID, "Session is invalid. Please log in.", "DOWNSTREAM")])


def untrusted() -> RefusedError:
    """403 for a session that is not MFA-trusted."""
    return RefusedError(403, [Reason(UNTRUSTED, "Untrusted session.", "DOWNSTREAM")])


def session_stale() -> RefusedError:
    """403 for a session that has expired, with the code of an untrusted one (platform facts 14.5)."""
    return RefusedError(403, [Reason(UNTRUSTED, "Session has expired. Please log in.", "DOWNSTREAM")])


def not_modelled(what: str) -> RefusedError:
    """501: the mock says that it does not know, rather than to make something up."""
    return RefusedError(501, [Reason(NOT_MODELLED, f"The mock does not model {what} yet.", "SERVER")])
