"""What is tested: anything that answers requests, behind a fence that knows what each operation does."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from threading import Lock as Mutex
from typing import TypeAlias

import httpx

from bill_mock import Request, Response
from bill_mock.codec import decode, encode
from bill_mock.document import Description, Operation
from bill_mock.route import Router
from tests.contract.lock import Lock

Answering: TypeAlias = Callable[[Request], Response]
READ = frozenset({"read"})
REVERSIBLE = frozenset({"read", "idempotent", "undoable"})
EVERYTHING = REVERSIBLE | {"irreversible", "notifies", "money"}
_DROPPED = frozenset({"host", "content-length", "connection", "accept-encoding", "transfer-encoding"})
_KEPT = frozenset({"content-type", "allow", "retry-after", "x-request-id"})
_SIGN_IN = frozenset({"/connect/v3/login", "/connect/v3/partner/login-as-user"})


class Remote:
    """A target over HTTP; the double lock is checked on every request.

    Args:
        url: base address.
        environ: where the allow-list of organizations stands; the environment of the process when left out.
        transport: replaces the network in tests.
    """

    def __init__(
        self, url: str, environ: Mapping[str, str] | None = None, transport: httpx.BaseTransport | None = None
    ) -> None:
        self.url = url.rstrip("/")
        self._lock = Lock.from_environment(os.environ if environ is None else environ)
        self._lock.check_url(self.url)
        self._client = httpx.Client(timeout=20.0, follow_redirects=False, transport=transport, trust_env=False)

    def __call__(self, request: Request) -> Response:
        """Send one request, once.

        Raises:
            LockedError: the lock is closed for this host or organization.
        """
        self._check(request)
        headers = {name: value for name, value in request.headers.items() if name not in _DROPPED}
        url = httpx.URL(self.url + request.path, query=str(request.query).encode("latin-1"))
        answer = self._client.request(request.method, url, headers=headers, content=request.body)
        kept = tuple((name.lower(), value) for name, value in answer.headers.items() if name.lower() in _KEPT)
        return Response(answer.status_code, kept, answer.content)

    def _check(self, request: Request) -> None:
        self._lock.check_url(self.url)
        if "organizationid" in request.headers:
            self._lock.check_organization(self.url, request.headers["organizationid"])
        if request.path in _SIGN_IN:
            self._lock.check_organization(self.url, _organization(request.body))


@dataclass
class Fence:
    """Lets only operations of the permitted effects through, and counts what came of them.

    Args:
        target: what answers.
        description: says which operation a request is, and what it does.
        effects: the kinds of `x-effect` that may pass.
    """

    target: Answering
    description: Description
    effects: Collection[str] = EVERYTHING
    answers: Counter[tuple[str, int]] = field(default_factory=Counter)
    blocked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._router: Router[Operation] = Router()
        self._mutex = Mutex()
        for operation in self.description.operations.values():
            self._router.add(operation.method, operation.path, operation)

    def handle(self, request: Request) -> Response:
        """Answer as the target does, or with 403 when the request may not pass."""
        operation = self.operation(request)
        open_to_all = self.effects == EVERYTHING
        if not open_to_all and (operation is None or operation.effect not in self.effects):
            self.blocked.append(f"{request.method} {operation.id if operation else 'unknown path'}")
            return Response(403, (("content-type", "application/json"),), encode([{"message": "held by the fence"}]))
        response = self.target(request)
        with self._mutex:
            self.answers[operation.id if operation else "", response.status] += 1
        return response

    def operation(self, request: Request) -> Operation | None:
        """The operation that a request calls, or None."""
        found = self._router.find(request.path)
        return found[0].get(request.method) if found else None

    def succeeded(self) -> set[str]:
        """Ids of the operations that were answered with a 2xx at least once."""
        return {operation for operation, status in self.answers if operation and 200 <= status < 300}

    def total(self) -> int:
        """How many requests passed."""
        return sum(self.answers.values())


def _organization(body: bytes) -> object:
    try:
        fields = decode(body)
    except ValueError:
        return None
    return fields.get("organizationId") if isinstance(fields, dict) else None
