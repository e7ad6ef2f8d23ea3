"""A world for one schedule after the other: BILL as a mock on a port of this machine, and the people in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from bill_mock import Clock, MockBill, Request, Response
from bill_mock.codec import decode, encode
from bill_mock.server import running

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from bill_mock.limits import Flight

START = datetime(2026, 11, 16, 15, 0, tzinfo=UTC)
"""A Monday morning before four business days."""
BY_HAND = "HAND"
"""What the transaction number of a payment begins with that somebody makes in the web app."""
_API = "/connect/v3"
_WARMING, _FURTHER = 10**9, 10**8
_SIGN_IN = ("username", "password", "organizationId", "devKey")


class World:
    """A mock that is replaced for each schedule, behind an address that stays.

    What people do goes past the network and is never struck by a fault.
    """

    url: str

    def __init__(self) -> None:
        self._met: set[str] = set()
        self.begin(_WARMING)

    def begin(self, seed: int) -> None:
        """Start anew, with a small company that nobody has seen before.

        Args:
            seed: of its ids and secrets.
        """
        self.mock = MockBill(seed=seed, clock=Clock(START, ticking=False))
        self.made: dict[str, Any] = self.mock.control.seed("small-company")
        if self.made["organizationId"] in self._met:  # some seeds give the same ids
            self.begin(seed + _FURTHER)
            return
        self._met.add(self.made["organizationId"])
        self._remembered = dict(self.mock.world.remembered)
        self._bills = 0

    def handle(self, request: Request) -> Response:
        """Answer a request with the mock of the moment."""
        return self.mock.handle(request)

    def flight(self, request: Request) -> AbstractContextManager[Flight]:
        """Count a request as under way."""
        return self.mock.flight(request)

    @contextmanager
    def open(self) -> Iterator[World]:
        """Serve for the length of a `with` block."""
        with running(self) as self.url:
            yield self

    @property
    def wall(self) -> float:
        """The time of the world in seconds since 1970."""
        return self.mock.clock.now().timestamp()

    def bill(self, amount: object = 100, *, approved: bool = True, vendor: str = "vendorId") -> str:
        """A new bill; its id. It has one approver, who has approved it or is still to act."""
        self._bills += 1
        body = {
            "vendorId": self.made[vendor],
            "dueDate": "2026-12-31",
            "invoice": {"invoiceNumber": f"N-{self._bills}", "invoiceDate": "2026-11-13"},
            "billLineItems": [{"amount": amount}],
        }
        key = str(self._by_hand("POST", f"{_API}/bills", body)["id"])
        self._set_approval(key, "APPROVED" if approved else "ASSIGNED")
        return key

    def withdraw_approval(self, bill: str) -> None:
        """Have the approver of a bill be asked again."""
        self._set_approval(bill, "ASSIGNED")

    def approve(self, bill: str) -> None:
        """Have the approver of a bill approve it."""
        self._set_approval(bill, "APPROVED")

    def pay_by_hand(self, bill: str, amount: object = 100) -> None:
        """Pay a bill in the web app, as somebody who knows nothing of this program; a bill that is paid stays so."""
        body = {
            "fundingAccount": {"type": "BANK_ACCOUNT", "id": self.made["fundingAccountId"]},
            "amount": amount,
            "processingOptions": {},
            "billId": bill,
            "transactionNumber": f"{BY_HAND}{self.mock.world.ids.number()}",
        }
        self._by_hand("POST", f"{_API}/payments", body)

    def end_sessions(self) -> None:
        """Let every session end, as if 35 minutes had passed."""
        with self.mock.lock:
            self.mock.world.sessions.clear()

    def end_trust(self) -> None:
        """Take the trust of every session and of every remembered device away."""
        with self.mock.lock:
            self.mock.world.remembered.clear()
            for session in self.mock.world.sessions.values():
                session.trusted = False

    def restore_trust(self) -> None:
        """Undo :meth:`end_trust`, as somebody does who enters a code."""
        with self.mock.lock:
            self.mock.world.remembered.update(self._remembered)

    def subscribe(self) -> None:
        """Have notifications of payments kept, as for a receiver that cannot be reached."""
        events = [{"type": "payment.updated", "version": "1"}, {"type": "payment.failed", "version": "1"}]
        body = {
            "name": "payments",
            "status": {"enabled": True},
            "events": events,
            "notificationUrl": "https://hooks.example.com/bill",
        }
        self._by_hand(
            "POST", "/connect-events/v3/subscriptions", body, **{"x-idempotent-key": str(UUID(int=1, version=4))}
        )

    def events(self) -> list[dict[str, Any]]:
        """Notifications so far, the oldest first."""
        return [json.loads(each["body"]) for each in self.mock.control.deliveries()["results"]]

    def hide(self, payment: str, seconds: float) -> None:
        """Leave a payment out of every list for so long."""
        with self.mock.lock:
            self.mock.world.veil.hide([payment], self.mock.clock.now(), [seconds])

    def advance(self, seconds: float) -> None:
        """Move the clock."""
        self.mock.control.clock(advance_seconds=seconds)

    def fault(self, operation: str, kind: str, **more: Any) -> None:
        """Have an operation fail."""
        self.mock.control.faults(operation, kind, **more)

    def calm(self) -> None:
        """Take all faults away."""
        self.mock.control.faults(clear=True)

    def payments(self, bill: str | None = None, *, by_hand: bool = False) -> list[dict[str, Any]]:
        """Payments of a bill, or all: those that clients made, or those that somebody made by hand."""
        rows = self.mock.control.objects("payments")["results"]
        return [
            row
            for row in rows
            if str(row.get("transactionNumber", "")).startswith(BY_HAND) is by_hand
            and (bill is None or any(part["billId"] == bill for part in row["billPayments"]))
        ]

    def effects(self) -> int:
        """How many requests to pay took effect, those by hand not counted."""
        seen = self.mock.control.requests()["results"]
        made = [each for each in seen if each["tookEffect"] and each["operation"] in _PAYING]
        return len(made) - len(self.payments(by_hand=True))

    def asked(self, operation: str) -> int:
        """How often an operation was called."""
        return len(self.mock.control.requests(operation)["results"])

    def due(self, bill: str) -> Decimal:
        """What is left to pay of a bill."""
        return Decimal(self._row(bill)["dueAmount"])

    def _row(self, bill: str) -> dict[str, Any]:
        rows: list[dict[str, Any]] = self.mock.control.objects("bills")["results"]
        return next(row for row in rows if row["id"] == bill)

    def _set_approval(self, bill: str, status: str) -> None:
        step = "APPROVED" if status == "APPROVED" else "WAITING"
        approver = {
            "userId": self.made["approver"]["userId"],
            "status": step,
            "approverOrder": 0,
            "statusChangedTime": START.isoformat(),
            "_layer": 0,
        }
        with self.mock.lock:
            table = self.mock.world.tenants[self.made["organizationId"]].table("bills")
            table.put({**self._row(bill), "approvalStatus": status, "approvers": [approver]})

    def _by_hand(self, method: str, path: str, body: object, **headers: str) -> dict[str, Any]:
        with self.mock.lock:
            kept = list(self.mock.faults)
            self.mock.faults.clear()
            try:
                signed = self._ask("POST", f"{_API}/login", {name: self.made[name] for name in _SIGN_IN})
                self.mock.world.sessions[signed["sessionId"]].trusted = True
                keys = {"sessionid": signed["sessionId"], "devkey": self.made["devKey"]}
                answer = self._ask(method, path, body, **keys, **headers)
                self.mock.world.sessions.pop(signed["sessionId"])
            finally:
                self.mock.faults.fill(kept)
            return answer

    def _ask(self, method: str, path: str, body: object, **headers: str) -> dict[str, Any]:
        answer = self.mock.handle(Request(method, path, "", headers, encode(body)))
        data: Any = decode(answer.body)
        return data if isinstance(data, dict) else {"refused": data}


_PAYING = frozenset({"createPayment", "createBulkPayment", "createMassPayment"})
