"""Stands before a live target: changes reach what the run itself has made and nothing else, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

from bill_mock import Request, Response
from bill_mock.clock import stamp
from bill_mock.codec import decode, encode
from bill_mock.document import Description, Operation
from bill_mock.route import Router
from tests.contract.live.journal import MADE, REFUSED, Journal
from tests.contract.live.rules import Rules, business_ids
from tests.contract.live.tags import tagged
from tests.contract.target import Answering

Now = Callable[[], datetime]
_CHANGES = frozenset({"idempotent", "undoable"})
_HELD: dict[str, object] = {"code": None, "severity": "ERROR", "category": "REQUEST", "params": {}}


class Guard:
    """A target that sends reads, creations that it has journalled, and changes of what it has created.

    What moves money, tells people something or cannot be taken back is not sent, whatever else lets it through.

    Args:
        target: what answers.
        description: says what each operation does.
        journal: where creations are noted.
        now: the time.
    """

    def __init__(self, target: Answering, description: Description, journal: Journal, now: Now) -> None:
        self._target = target
        self._now = now
        self._rules = Rules(description)
        self._journal = journal
        self._router: Router[Operation] = Router()
        self._number = 0
        self.own: set[str] = set()
        self.held: list[str] = []
        for operation in description.operations.values():
            self._router.add(operation.method, operation.path, operation)

    def __call__(self, request: Request) -> Response:
        """Answer as the target does, or with 403 when the request may not be sent."""
        found = self._router.find(request.path)
        operation = found[0].get(request.method) if found else None
        if found is None or operation is None:
            return self._hold(request, "the path is not known")
        if operation.effect == "read":
            return self._target(request)
        problem = self._problem(operation, found[1], request)
        if problem:
            return self._hold(request, f"{operation.id}: {problem}")
        body, name = self._tagged(operation, _body(request))
        request = replace(request, body=encode(body)) if isinstance(body, dict | list) else request
        return self._create(operation, found[1], name, request) if _makes(operation) else self._target(request)

    def _problem(self, operation: Operation, path_ids: list[str], request: Request) -> str:
        body = _body(request)
        if operation.effect not in _CHANGES:
            return f"its effect is {operation.effect}"
        if request.body and body is None and operation.body_type == "application/json":
            return "its body cannot be read"
        if _makes(operation) and not self._rules.may_create(operation):
            return self._rules.excluded.get(operation.id, "it could not be found again")
        touched = [*path_ids, *_listed(request), *business_ids(body)]
        if not _makes(operation):
            touched += _bulk_ids(body)
            if not touched:
                return "it names no object of the run"
        if not self.own.issuperset(touched):
            return "it touches what the run has not made"
        return self._rules.problem(operation, body)

    def _tagged(self, operation: Operation, body: object) -> tuple[object, str]:
        """The body named after the run, and the first name in it; a change keeps what it names."""
        field = self._rules.tag_field(operation)
        if not field or not isinstance(body, dict | list):
            return body, ""
        first = tagged(self._journal.head["tag"], self._number + 1)
        parts = [self._named(part, field, always=_makes(operation)) for part in _parts(body)]
        quiet = [self._rules.quiet(operation, part) for part in parts]
        return (quiet if isinstance(body, list) else quiet[0]), first

    def _named(self, part: object, field: tuple[str, ...], *, always: bool) -> object:
        if not isinstance(part, dict):
            return part
        step, *rest = field
        if not always and step not in part:
            return part
        if rest:
            return {**part, step: self._named(part.get(step) or {}, tuple(rest), always=always)}
        self._number += 1
        return {**part, step: tagged(self._journal.head["tag"], self._number)}

    def _create(self, operation: Operation, path_ids: list[str], name: str, request: Request) -> Response:
        entry = self._journal.sending(operation.id, path_ids, name, self._now())
        response = self._target(request)
        if 200 <= response.status < 300:
            rows = list(rows_made(response.body))
            self.own.update(_all_ids(rows))
            self._journal.settle(entry, MADE, made=[str(row.get("id") or row.get("uuid") or "") for row in rows])
        elif response.status < 500:
            self._journal.settle(entry, REFUSED)
        return response

    def _hold(self, request: Request, why: str) -> Response:
        self.held.append(f"{request.method} {why}")
        body = encode([{**_HELD, "timestamp": stamp(self._now()), "message": f"held by the guard: {why}"}])
        return Response(403, (("content-type", "application/json"),), body)


def rows_made(body: bytes) -> Iterator[dict[str, Any]]:
    """The objects in the answer to a creation: one, an array, or an array under one name."""
    value = decode(body) if body else None
    if isinstance(value, dict) and "id" not in value and "uuid" not in value:
        value = next((part for part in value.values() if isinstance(part, list)), value)
    for row in value if isinstance(value, list) else [value]:
        if isinstance(row, dict):
            yield row


def _makes(operation: Operation) -> bool:
    return operation.effect == "undoable"


def _parts(body: object) -> list[object]:
    return body if isinstance(body, list) else [body]


def _body(request: Request) -> object:
    try:
        return decode(request.body) if request.body else None
    except ValueError:
        return None


def _listed(request: Request) -> list[str]:
    return [key for value in parse_qs(str(request.query)).get("ids", []) for key in value.split(",")]


def _bulk_ids(body: object) -> list[str]:
    parts = body if isinstance(body, list) else []
    return [str(part["id"]) for part in parts if isinstance(part, dict) and "id" in part]


def _all_ids(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from (node[name] for name in ("id", "uuid") if isinstance(node.get(name), str))
    if isinstance(node, dict | list):
        for part in node.values() if isinstance(node, dict) else node:
            yield from _all_ids(part)
