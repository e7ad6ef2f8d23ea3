"""What is known of a call from before it was sent: its ids, its body, and what was read by then."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from attrs import field, frozen

from bill_api.operations import OPERATIONS
from bill_client.intents.evidence.finding import Unreadable
from bill_client.intents.evidence.values import dig, key_of, moment, texts
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from bill_api.wire import Operation, Request
    from bill_client.intents.evidence.finding import JSON
    from bill_client.intents.records import Intent

__all__ = ("Sent", "asked_for", "sent_by")

_PARAMETER = re.compile(r"\{(\w+)\}")


@frozen
class Sent:
    """A call, and what is known from before it.

    Args:
        operation: what is called.
        ids: path parameter -> value.
        query: name -> value.
        body: as sent, without the fields that hold secrets.
        before: what :func:`bill_client.intents.evidence.before` read; None where nothing was read.
        bills: bill id -> its amounts before.
        since: instant of the server's clock before which nothing of this call can have been made; None if not known.
    """

    operation: Operation
    ids: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = field(repr=False)
    before: Mapping[str, Any] | None = field(default=None, repr=False)
    bills: Mapping[str, JSON] = field(factory=dict[str, Any], repr=False)
    since: datetime | None = None

    def id(self, name: str) -> str:
        """A path parameter.

        Raises:
            Unreadable: it was not kept.
        """
        try:
            return self.ids[name]
        except KeyError:
            message = f"the {name} of the call was not kept, so that it cannot be read"
            raise Unreadable(message) from None

    def kept(self, path: str) -> Any:
        """A value of the body at a dotted path, or of the query; None where neither has it."""
        value = dig(self.body, path)
        return self.query.get(path) if value is None else value

    def field(self, name: str) -> Any:
        """A field of the body, None where it has none."""
        return self.body.get(name) if is_object(self.body) else None

    @property
    def seen(self) -> frozenset[str]:
        """Ids of the objects that were there before."""
        return frozenset(texts((self.before or {}).get("seen")))

    def is_new(self, row: JSON) -> bool:
        """Whether an object may have been made by this call: only the server's own clock and ids tell."""
        created = moment(row.get("createdTime"))
        is_old = created is not None and self.since is not None and created < self.since
        return not is_old and key_of(row) not in self.seen


def asked_for(request: Request) -> Sent:
    """A call that is about to be sent."""
    return Sent(request.operation, _ids(request.operation, request.path), dict(request.query), request.json)


def sent_by(intent: Intent) -> Sent:
    """The call of an intent, by what was kept of it."""
    operation = OPERATIONS[intent.operation]
    facts = intent.facts
    bills = _mapping(facts.get("bills")) or {}
    before = _mapping(facts.get("before")) or None
    times = [facts.get("since"), (before or {}).get("since")]
    times += [bill.get("updatedTime") for bill in bills.values() if is_object(bill)]
    query = facts.get("query")
    pairs = query.items() if is_object(query) else query or ()
    return Sent(
        operation,
        _ids(operation, str(facts.get("path", ""))),
        {str(name): str(value) for name, value in pairs},
        facts.get("request"),
        before,
        bills,
        max(filter(None, map(moment, times)), default=None),
    )


def _mapping(value: object) -> Mapping[str, Any] | None:
    return value if is_object(value) else None


def _ids(operation: Operation, path: str) -> dict[str, str]:
    """Path parameters of an expanded path."""
    parts = _PARAMETER.split(operation.path)
    pattern = "".join(f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
    match = re.fullmatch(pattern, path)
    return {} if match is None else {name: unquote(value) for name, value in match.groupdict().items()}
