"""A company on the mock for tests of evidence: calls are sent and lost, and what became of them is read."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import uuid4

from attrs import evolve

from bill_api.codec import decode_json, encode_json
from bill_api.operations import OPERATIONS
from bill_api.wire import Headers, Request, Response
from bill_client.intents.evidence import Finding, before, look
from bill_client.intents.keys import without_secrets
from bill_client.intents.records import Intent
from bill_client.intents.resolve import Resolution, resolve
from bill_client.intents.states import State
from bill_client.refusals import is_refusal, refusal
from bill_mock import MockBill
from bill_mock import Request as MockRequest
from tests.mock.support import LOGIN_FIELDS, TRUSTED_FIELDS

T = TypeVar("T")
NUMBER = "BCTESTNUMBER0000000000000000001"
SENT_AT = 1_000_000.0
SETTLE = 900.0
AMOUNTS = ("vendorId", "amount", "dueAmount", "paidAmount", "scheduledAmount", "creditAmount", "updatedTime")


class Office:
    """Somebody who sends requests to the mock, and reads.

    Args:
        mock: with the scenario `small-company`.
        made: credentials and ids of it.
    """

    def __init__(self, mock: MockBill, made: Mapping[str, Any]) -> None:
        self.mock = mock
        self.made = made
        self.reads: list[str] = []

    @cached_property
    def session(self) -> dict[str, str]:
        """Headers of the administrator, signed in and trusted."""
        return {**self._signed_in(self.made, TRUSTED_FIELDS), "devKey": self.made["devKey"]}

    @cached_property
    def approver(self) -> dict[str, str]:
        """Headers of the approver."""
        return {**self._signed_in({**self.made, **self.made["approver"]}, LOGIN_FIELDS), "devKey": self.made["devKey"]}

    @cached_property
    def partner(self) -> dict[str, str]:
        """Headers of the partner."""
        fields = {name: self.made["partner"][name] for name in ("username", "password", "appKey")}
        answer = self.mock.handle(MockRequest("POST", "/connect/v3/partner/login", "", {}, encode_json(fields)))
        return {"sessionId": decode_json(answer.body)["sessionId"], "appKey": fields["appKey"]}

    def send(self, request: Request, headers: Mapping[str, str] | None = None) -> Response:
        """Send a request, whatever comes back; the connection may break."""
        content = request.content if isinstance(request.content, bytes) else b""
        if request.content is not None and not isinstance(request.content, bytes):
            content = b"".join(request.content.chunks())
        told = {**self._headers(request), **request.headers, **(headers or {})}
        asked = MockRequest(request.operation.method, request.path, request.query, told, content)
        answer = self.mock.handle(asked)
        return Response(status=answer.status, headers=Headers(dict(answer.headers)), content=answer.body)

    def now_asks(self, ask: Callable[[Request], Any]) -> None:
        """Let reads be answered in another way from now on."""
        vars(self)["ask"] = ask

    def ask(self, request: Request) -> Any:
        """The decoded answer of a request that succeeds; a refusal is raised."""
        self.reads.append(request.operation.id)
        response = self.send(request)
        if is_refusal(request.operation, response):
            raise refusal(request.operation, response)
        return decode_json(response.content) if response.content else None

    def ask_to(self, request: Request) -> Any:
        """The same for what acts."""
        return Office.ask(self, request)

    def run(self, reading: Generator[Request, Any, T]) -> T:
        """The result of something that reads; it may send nothing but reads."""
        answer: Any = None
        problem: Exception | None = None
        while True:
            try:
                request = reading.send(answer) if problem is None else reading.throw(problem)
            except StopIteration as end:
                result: T = end.value
                return result
            assert request.operation.effect == "read", request.operation.id
            try:
                answer, problem = self.ask(request), None
            except Exception as error:  # noqa: BLE001 - it goes on from within the reading
                answer, problem = None, error

    def intent(self, request: Request, **changes: Any) -> Intent:
        """What the ledger knows of a call that is about to be lost; reads what has to be read before."""
        seen = self.run(before(request.operation, request))
        body = request.json
        facts: dict[str, Any] = {"request": without_secrets(body), "path": request.path, "query": list(request.query)}
        shares = body.get("payments") or [body] if isinstance(body, Mapping) else []
        bills = tuple(dict.fromkeys(each["billId"] for each in shares if "billId" in each))
        if seen:
            facts["before"] = seen
        elif bills:
            facts["bills"] = {key: self.amounts(key) for key in bills}
        known = Intent(
            id="intent-1",
            scope="scope",
            key="key-1",
            operation=request.operation.id,
            fingerprint="",
            state=State.UNKNOWN,
            fence=1,
            attempt=1,
            owner=None,
            lease_until=0.0,
            parent=None,
            bills=bills,
            number=body.get("transactionNumber") if isinstance(body, Mapping) else None,
            facts=decode_json(encode_json(facts)),
            prepared_at=SENT_AT,
            sent_at=SENT_AT,
            settled_at=SENT_AT,
            outcome=None,
            reason="",
        )
        return evolve(known, **changes)

    def amounts(self, bill: str) -> dict[str, str]:
        """What is kept of a bill before it is paid."""
        from bill_api.api.bills import get_bill

        row = self.ask(get_bill.build(bill))
        return {name: str(row[name]) for name in AMOUNTS if name in row}

    def look(self, intent: Intent) -> Finding:
        """What reading says."""
        return self.run(look(intent))

    def resolve(self, intent: Intent, after: float = SETTLE + 1, **options: Any) -> Resolution:
        """What follows, so many seconds after it was sent."""
        options = {"settle": SETTLE, "owner_gone": True, **options}
        return self.run(resolve(intent, now=SENT_AT + after, **options))

    def advance(self, seconds: float) -> None:
        """Let time pass at the mock; sessions end by that."""
        self.mock.clock.advance(seconds)
        for name in ("session", "approver", "partner"):
            self.__dict__.pop(name, None)

    def fault(self, operation: str, kind: str, **more: Any) -> None:
        """Have the mock go wrong."""
        self.mock.control.faults(operation=operation, kind=kind, **more)

    def count(self, kind: str) -> int:
        """How many objects of a kind there are."""
        return len(self.mock.control.objects(kind)["results"])

    def build(self, operation: str, body: Any = None, query: Mapping[str, str] | None = None, /, **ids: str) -> Request:
        """A request of any operation, by its operationId."""
        known = OPERATIONS[operation]
        headers = {} if body is None else {"Content-Type": known.content_type or "application/json"}
        content = body if isinstance(body, bytes) else None if body is None else encode_json(body)
        return Request(
            operation=known,
            path=known.path.format(**ids),
            query=tuple((query or {}).items()),
            headers=headers,
            json=None if isinstance(body, bytes) else body,
            content=content,
        )

    def do(self, operation: str, body: Any = None, /, **ids: str) -> Any:
        """The decoded answer of any operation."""
        return Office.ask(self, self.build(operation, body, None, **ids))

    def do_with_key(self, operation: str, body: Any) -> Any:
        """The same for operations that take an idempotency key of BILL's own."""
        request = self.build(operation, body)
        response = self.send(request, {"X-Idempotent-Key": str(uuid4())})
        assert not is_refusal(request.operation, response), response.content
        return decode_json(response.content)

    def upload(self, url: str, content: bytes) -> None:
        """Put an image where an address says."""
        parts = urlsplit(url)
        asked = MockRequest("PUT", parts.path, parts.query, {"Content-Type": "image/png"}, content)
        assert self.mock.handle(asked).status == 200

    def bill(self, amount: object = 100, **fields: Any) -> str:
        """Id of a new bill of the first vendor."""
        from bill_api.api.bills import create_bill
        from bill_api.models import BillCreate

        body = {
            "vendorId": self.made["vendorId"],
            "dueDate": "2026-12-31",
            "invoice": {"invoiceNumber": f"E-{self.mock.world.ids.number()}", "invoiceDate": "2026-11-20"},
            "billLineItems": [{"amount": amount}],
            **fields,
        }
        return str(self.ask(create_bill.build(BillCreate.from_dict(body)))["id"])

    def payment(self, bill: str, amount: object = 100, **fields: Any) -> Request:
        """A request to pay a bill, under our number unless it says otherwise."""
        from bill_api.api.payments import create_payment
        from bill_api.models import PaymentCreate

        body = {
            "billId": bill,
            "amount": amount,
            "fundingAccount": {"type": "BANK_ACCOUNT", "id": self.made["fundingAccountId"]},
            "processingOptions": {},
            "transactionNumber": NUMBER,
            **fields,
        }
        kept = {name: value for name, value in body.items() if value is not None}
        return create_payment.build(PaymentCreate.from_dict(kept))

    def batch(self, shares: Mapping[str, object], *, mass: bool = False, **fields: Any) -> Request:
        """A request to pay several bills at once."""
        from bill_api.api.payments import create_bulk_payment, create_mass_payment
        from bill_api.models import BulkPaymentCreate, MassPaymentCreate

        body = {
            "payments": [{"billId": bill, "amount": amount} for bill, amount in shares.items()],
            "fundingAccount": {"type": "BANK_ACCOUNT", "id": self.made["fundingAccountId"]},
            "transactionNumber": NUMBER,
            **fields,
        }
        if mass:
            return create_mass_payment.build(MassPaymentCreate.from_dict(body))
        return create_bulk_payment.build(BulkPaymentCreate.from_dict(body))

    def pay_by_hand(self, bill: str, amount: object = 100) -> str:
        """Somebody pays a bill in the web application: BILL gives the payment a number of its own."""
        return str(self.ask(self.payment(bill, amount, transactionNumber=None))["id"])

    def rewrite(self, change: Callable[[Any], Any], operation: str) -> Callable[[Request], Any]:
        """A way to ask in which the answers of one operation are changed."""

        def ask(request: Request) -> Any:
            answer = Office.ask(self, request)
            return change(answer) if request.operation.id == operation else answer

        return ask

    def instead(self, answer: Callable[[], Any], operation: str) -> Callable[[Request], Any]:
        """A way to ask in which one operation is answered by the test."""

        def ask(request: Request) -> Any:
            if request.operation.id != operation:
                return Office.ask(self, request)
            self.reads.append(operation)
            return answer()

        return ask

    def _headers(self, request: Request) -> Mapping[str, str]:
        schemes = {name for group in request.operation.security for name in group}
        if "apiToken" in schemes and "devKey" not in schemes:
            return {"apiToken": self.made["apiToken"]}
        return self.session if "devKey" in schemes else self.partner

    def _signed_in(self, credentials: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, str]:
        fields = {name: credentials[name] for name in names}
        answer = self.mock.handle(MockRequest("POST", "/connect/v3/login", "", {}, encode_json(fields)))
        return {"sessionId": decode_json(answer.body)["sessionId"]}


def secrets_of(made: Mapping[str, Any]) -> list[str]:
    """Everything of a scenario that must not show."""
    names = ("password", "devKey", "apiToken", "rememberMeId", "appKey", "clientSecret", "consoleApiToken")
    inner = [each for each in made.values() if isinstance(each, Mapping)]
    return [str(each[name]) for each in (made, *inner) for name in names if name in each]
