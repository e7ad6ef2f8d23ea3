"""Takes back what a journal holds, the newest first, by the inverse that the description names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

from bill_mock import Request
from bill_mock.codec import decode
from bill_mock.document import Description, Operation
from bill_mock.table import field_value
from tests.contract.live.journal import STUCK, UNDONE, Entry, Journal
from tests.contract.live.rules import Rules
from tests.contract.live.tags import run_of
from tests.contract.target import Answering

Headers = Callable[[Operation], dict[str, str]]
_PAGE, _PAGES = 100, 50
_GONE = 404
_SHOWN_WITHIN = timedelta(minutes=10)


class LookError(Exception):
    """A list could not be read, so that it is not known what there is."""


class Undo:
    """Sends the requests that take objects back.

    Args:
        target: the live target itself, without a guard: some inverses are final.
        description: says which operation takes back which.
        headers: credentials for an operation.
    """

    def __init__(self, target: Answering, description: Description, headers: Headers) -> None:
        self._target = target
        self._operations = description.operations
        self._rules = Rules(description)
        self._headers = headers

    def run(self, journal: Journal, now: datetime) -> list[str]:
        """Take everything back and note it; returns what is left, one line each.

        A request whose outcome nobody knows is looked for by its name. What it has made may show late: only when it
        has not shown for ten minutes, it counts as never made.
        """
        known = {key for entry in journal.entries for key in entry.made}
        for entry in journal.unsettled:
            try:
                if not entry.made:
                    found = self._found(entry, journal.head["tag"], known)
                    known.update(found)
                    journal.settle(entry, entry.state, made=found)
                waiting = entry.name and not entry.made and now - entry.sent < _SHOWN_WITHIN
                refused = "nobody knows yet whether it was made" if waiting else self._taken_back(entry)
            except LookError as error:
                refused = str(error)
            journal.settle(entry, STUCK if refused else UNDONE, note=refused)
        return [f"{entry.operation} {entry.name or entry.path_ids}: {entry.note}" for entry in journal.unsettled]

    def tagged(self, operation: Operation) -> Iterator[tuple[str, str]]:
        """Ids of all objects in the list of a creation that a run has named, each with the tag of the run."""
        listing, field = self._rules.list_of(operation), ".".join(self._rules.tag_field(operation))
        if listing is None or not field or listing.path_names:
            return
        for row in self._rows(listing):
            tag = run_of(field_value(row, field))
            if tag is not None and not row.get("archived"):
                yield str(row["id"]), tag

    def take_back(self, operation: Operation, path_ids: list[str], made: list[str]) -> str:
        """Send the inverses; returns how the first one that failed was answered, empty when all is gone."""
        for request in self._requests(operation, path_ids, made):
            answer = self._target(request)
            if not 200 <= answer.status < 300 and answer.status != _GONE:
                return f"{request.method} {request.path} was answered with {answer.status}: {answer.body[:200]!r}"
        return ""

    def _taken_back(self, entry: Entry) -> str:
        return self.take_back(self._operations[entry.operation], entry.path_ids, entry.made)

    def _found(self, entry: Entry, tag: str, known: set[str]) -> list[str]:
        """Ids that a request without a known outcome has made; parts of an object go with the object."""
        operation = self._operations[entry.operation]
        return [key for key, run in self.tagged(operation) if run == tag and key not in known]

    def _requests(self, operation: Operation, path_ids: list[str], made: list[str]) -> Iterator[Request]:
        inverse = self._rules.inverse(operation)
        held = dict(zip(operation.path_names, path_ids, strict=True))
        missing = [name for name in inverse.path_names if name not in held]
        if any(one.name == "ids" for one in inverse.parameters):
            yield from [self._request(inverse, held, {"ids": ",".join(made)})] if made else []
        elif missing:
            yield from (self._request(inverse, {**held, missing[0]: key}, {}) for key in reversed(made))
        else:
            yield self._request(inverse, held, {})

    def _rows(self, listing: Operation) -> Iterator[dict[str, object]]:
        page: dict[str, str] = {}
        for _ in range(_PAGES):
            answer = self._target(self._request(listing, {}, {"max": str(_PAGE), **page}))
            body = decode(answer.body) if answer.status == 200 else None
            if not isinstance(body, dict):
                raise LookError(f"{listing.id} was answered with {answer.status}")
            yield from body.get("results", ())
            if not body.get("nextPage"):
                return
            page = {"page": body["nextPage"]}
        raise LookError(f"{listing.id} has more than {_PAGES} pages")

    def _request(self, operation: Operation, ids: dict[str, str], query: dict[str, str]) -> Request:
        path = operation.path
        for name, value in ids.items():
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        return Request(operation.method, path, urlencode(query), self._headers(operation))
