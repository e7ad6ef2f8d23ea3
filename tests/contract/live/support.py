"""A mock that poses as the sandbox: the address of the sandbox, and a network that leads to this machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from bill_mock import Clock, MockBill, Request, Response
from bill_mock.codec import decode, encode
from bill_mock.document import Operation
from bill_mock.limits import Limits
from tests.contract.identity import Identity, sign_in
from tests.contract.live.guard import Guard
from tests.contract.live.session import Place
from tests.contract.lock import ALLOWED, STAGE_HOST

STAGE = f"https://{STAGE_HOST}"
MONDAY = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ADDRESS = {"line1": "1 Elm Street", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}


class Loopback(httpx.BaseTransport):
    """A network in which every host is a server on this machine.

    Args:
        url: address of the server.
    """

    def __init__(self, url: str) -> None:
        self._url = httpx.URL(url)
        self._inner = httpx.HTTPTransport()
        self.hosts: set[str] = set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send it there."""
        self.hosts.add(request.url.host)
        here = {"scheme": self._url.scheme, "host": self._url.host, "port": self._url.port}
        request.url = request.url.copy_with(**here)
        return self._inner.handle_request(request)

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


@dataclass
class Sandbox:
    """A mock with a company that was there before, and a run against it.

    Args:
        folder: where journals are.
        moment: the time of the run.
    """

    folder: Path
    moment: datetime = MONDAY
    mock: MockBill = field(default_factory=lambda: MockBill(clock=Clock(MONDAY, ticking=False), limits=Limits.off()))

    def __post_init__(self) -> None:
        self.company: dict[str, Any] = self.mock.control.seed("small-company")
        self.identity: Identity = sign_in(self.mock.handle, self.company)
        self.target = self.mock.handle

    @property
    def place(self) -> Place:
        """What runs are about."""
        return Place(self.target, STAGE, self.mock.description, self.identity, self.folder, lambda: self.moment)

    def later(self, span: timedelta) -> None:
        """Let time go by."""
        self.moment += span
        self.mock.clock.set(self.moment)

    def operation(self, name: str) -> Operation:
        """An operation."""
        return self.mock.description.operations[name]

    def send(self, guard: Guard, name: str, body: object = None, query: str = "", **ids: str) -> Response:
        """Call an operation through a guard."""
        operation = self.operation(name)
        path = operation.path
        for parameter, value in ids.items():
            path = path.replace(f"{{{parameter}}}", value)
        data = body if isinstance(body, bytes) else b"" if body is None else encode(body)
        return guard(Request(operation.method, path, query, self.identity.headers(operation), data))

    def make(self, guard: Guard, name: str, body: object, **ids: str) -> Any:
        """Call an operation that makes something, and give what it answers."""
        answer = self.send(guard, name, body, **ids)
        assert answer.status == 201, answer.body
        return decode(answer.body)

    def vendor(self, guard: Guard) -> Any:
        """A new vendor."""
        return self.make(guard, "createVendor", {"name": "Harbor Coffee", "address": ADDRESS})

    def bill(self, guard: Guard, vendor: str) -> Any:
        """A new bill."""
        invoice = {"invoiceNumber": "N-1", "invoiceDate": "2026-11-20"}
        body = {"vendorId": vendor, "dueDate": "2026-12-31", "invoice": invoice, "billLineItems": [{"amount": 5}]}
        return self.make(guard, "createBill", body)

    def living(self, kind: str) -> list[str]:
        """Names or numbers of the objects of a kind that are not archived."""
        rows = self.mock.control.objects(kind)["results"]
        return [str(row.get("name") or row.get("invoice")) for row in rows if not row.get("archived")]

    def called(self, since: int = 0) -> list[str]:
        """Operations that reached the mock and took effect, in their order."""
        return [row["operation"] for row in self.mock.log.shown()[since:] if row["tookEffect"]]


def environment(company: dict[str, Any]) -> dict[str, str]:
    """Variables that name a live organization."""
    names = {"USERNAME": "username", "PASSWORD": "password", "ORGANIZATION_ID": "organizationId", "DEV_KEY": "devKey"}
    found = {f"BILL_{variable}": str(company[name]) for variable, name in names.items()}
    return {**found, ALLOWED: str(company["organizationId"])}
