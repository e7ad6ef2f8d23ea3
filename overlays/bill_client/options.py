"""What a caller may decide for one call or for some of them, in a value that never changes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from bill_client.errors import ConfigurationError
from bill_client.policy import NEVER, RetryPolicy
from bill_client.send import PLAIN, RequestOptions
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from attrs import Attribute

    from bill_client.approvals.policy import ApprovalPolicy
    from bill_client.pace import Pace

__all__ = ("CallOptions",)

_CREDENTIALS = frozenset(
    ("sessionid", "devkey", "appkey", "apitoken", "authorization", "proxy-authorization", "cookie")
)
_OF_REQUEST = frozenset(
    (
        *("connection", "content-length", "content-type", "host", "organizationid", "te", "trailer"),
        *("transfer-encoding", "upgrade", "x-idempotent-key"),
    )
)
_NAME = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz")


def _seconds(_instance: object, attribute: Attribute[Any], value: object) -> None:
    if value is None:
        return
    endless = attribute.name == "deadline" and value == math.inf
    if isinstance(value, bool) or not isinstance(value, int | float) or not (0 < value < math.inf or endless):
        message = f"{attribute.name} must be a number of seconds above 0, not {value!r}"
        raise ConfigurationError(message)


def _headers(_instance: object, _attribute: object, headers: object) -> None:
    if not is_object(headers):
        message = f"headers must be a mapping of names to values, not {type(headers).__name__}"
        raise ConfigurationError(message)
    for name, value in headers.items():
        if problem := _problem(name, value):
            message = f"headers: {name!r} {problem}"
            raise ConfigurationError(message)


def _merged(old: Mapping[str, str], new: Mapping[str, str]) -> Mapping[str, str]:
    """Both, the new ones over the old ones, whatever the case of their names."""
    _headers(None, None, new)
    replaced = {str(name).lower() for name in new}
    return {**{name: value for name, value in old.items() if name.lower() not in replaced}, **new}


def _problem(name: object, value: object) -> str | None:
    """What is wrong with a header; its value is not repeated."""
    if not isinstance(name, str) or not name or not _NAME.issuperset(name.lower()):
        return "is no name of a header"
    if name.lower() in _CREDENTIALS:
        return "is a credential, which the client sets itself; give it the credential instead"
    if name.lower() in _OF_REQUEST:
        return "belongs to the request itself and cannot be set"
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or value != value.strip():
        return "must have a value of printable ASCII without spaces around it"
    return None


def _policy(retry: object) -> RetryPolicy:
    if isinstance(retry, RetryPolicy):
        return retry
    if not isinstance(retry, bool):
        message = f"retry must be True, False or a RetryPolicy, not {type(retry).__name__}"
        raise ConfigurationError(message)
    return RetryPolicy() if retry else NEVER


def _key(_instance: object, _attribute: object, key: Any) -> None:
    if key is not None:
        from bill_client.intents.keys import check_key

        check_key(key)


def _approvals(_instance: object, _attribute: object, approvals: Any) -> None:
    if approvals is not None:
        from bill_client.approvals.policy import ApprovalPolicy

        if not isinstance(approvals, ApprovalPolicy):
            message = f"approvals must be an ApprovalPolicy, such as ApprovalPolicy.strict, not {approvals!r}"
            raise ConfigurationError(message)


@frozen(kw_only=True)
class CallOptions:
    """Options of calls.

    Args:
        timeout: seconds for each phase of a call, None for the client's own.
        deadline: seconds for a call as a whole, with waits and repetitions; None or ``math.inf`` for no bound.
        headers: sent besides the client's own.
        retry: whether and how calls are repeated that may be repeated.
        idempotency_key: under which a call happens once; None makes one for each call that has to.
        approvals: what is taken for approved where bills are paid; None for the strict policy.

    Raises:
        ConfigurationError: an option cannot be meant; nothing was sent.
    """

    timeout: float | None = field(default=None, validator=_seconds)
    deadline: float | None = field(default=None, validator=_seconds)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False, validator=_headers)
    retry: RetryPolicy = field(factory=RetryPolicy, converter=_policy)
    idempotency_key: str | None = field(default=None, validator=_key)
    approvals: ApprovalPolicy | None = field(default=None, validator=_approvals)

    def changed(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        retry: bool | RetryPolicy | None = None,
        idempotency_key: str | None = None,
        approvals: ApprovalPolicy | None = None,
    ) -> CallOptions:
        """A copy in which what is not None counts; headers are added to those at hand."""
        return CallOptions(
            timeout=self.timeout if timeout is None else timeout,
            deadline=self.deadline if deadline is None else deadline,
            headers=self.headers if headers is None else _merged(self.headers, headers),
            retry=self.retry if retry is None else _policy(retry),
            idempotency_key=self.idempotency_key if idempotency_key is None else idempotency_key,
            approvals=self.approvals if approvals is None else approvals,
        )

    def begin(self, pace: Pace) -> RequestOptions:
        """The options of a call that begins now."""
        if self.timeout is None and self.deadline is None and not self.headers:
            return PLAIN
        ends = None if self.deadline is None or self.deadline == math.inf else pace.now() + self.deadline
        return RequestOptions(self.headers, self.timeout, ends)
