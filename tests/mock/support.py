"""A caller of the mock for tests: signs in, sends JSON, and holds every answer against the description."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from bill_mock import Clock, MockBill, Request
from bill_mock.codec import JsonObject, decode, encode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bill_mock.document import Description

BASE = "/connect/v3"
LOGIN_FIELDS = ("username", "password", "organizationId", "devKey")
TRUSTED_FIELDS = (*LOGIN_FIELDS, "rememberMeId", "device")


@dataclass(frozen=True)
class Answer:
    """Status, headers and decoded body of a response."""

    status: int
    headers: Mapping[str, str]
    body: Any

    @property
    def codes(self) -> list[str | None]:
        """Codes of an error array."""
        return [entry["code"] for entry in self.body]

    @property
    def messages(self) -> list[str]:
        """Messages of an error array."""
        return [entry["message"] for entry in self.body]

    @property
    def results(self) -> list[Any]:
        """Objects of a page."""
        return list(self.body["results"])

    @property
    def ids(self) -> list[str]:
        """Ids of the objects of a page."""
        return [row["id"] for row in self.results]


class Api:
    """Calls a mock in which the scenario `small-company` was set up."""

    def __init__(self, mock: MockBill, company: JsonObject) -> None:
        self.mock = mock
        self.company = company
        self.headers: dict[str, str] = {}

    @property
    def clock(self) -> Clock:
        """The clock of the mock."""
        return self.mock.clock

    def send(self, method: str, path: str, body: object = None, query: str = "", **headers: str) -> Answer:
        """Send a request to a whole path, with the headers of the session and any further ones."""
        data = body if isinstance(body, bytes) else b"" if body is None else encode(body)
        response = self.mock.handle(Request(method, path, query, {**self.headers, **headers}, data))
        check(self.mock, response.status, response.body)
        parsed = decode(response.body) if response.body else None
        return Answer(response.status, dict(response.headers), parsed)

    def get(self, path: str, query: str = "") -> Answer:
        """GET below `/connect/v3`."""
        return self.send("GET", BASE + path, None, query)

    def post(self, path: str, body: object = None, query: str = "") -> Answer:
        """POST below `/connect/v3`."""
        return self.send("POST", BASE + path, body, query)

    def patch(self, path: str, body: object, query: str = "") -> Answer:
        """PATCH below `/connect/v3`."""
        return self.send("PATCH", BASE + path, body, query)

    def put(self, path: str, body: object, query: str = "") -> Answer:
        """PUT below `/connect/v3`."""
        return self.send("PUT", BASE + path, body, query)

    def delete(self, path: str) -> Answer:
        """DELETE below `/connect/v3`."""
        return self.send("DELETE", BASE + path)

    def login(self, *, trusted: bool = True, approver: bool = False) -> Answer:
        """Sign in as the administrator or the approver; later requests carry the session."""
        fields = TRUSTED_FIELDS if trusted and not approver else LOGIN_FIELDS
        credentials = self.company | (self.company["approver"] if approver else {})
        answer = self.post("/login", {name: credentials[name] for name in fields})
        self.headers = {"sessionId": answer.body["sessionId"], "devKey": self.company["devKey"]}
        return answer

    def vendor(self, **fields: object) -> JsonObject:
        """A new vendor."""
        address = {"line1": "2 Side Street", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}
        return self._made(self.post("/vendors", {"name": "Vendor", "address": address, **fields}))

    def classification(self, kind: str, name: str) -> str:
        """Id of a new classification, such as one of the `locations`."""
        return str(self._made(self.post(f"/classifications/{kind}", {"name": name}))["id"])

    def bill_body(self, amount: object = 100, **fields: object) -> JsonObject:
        """Body of a bill for the first vendor of the scenario."""
        return {
            "vendorId": self.company["vendorId"],
            "dueDate": "2026-12-31",
            "invoice": {"invoiceNumber": f"N-{self.mock.world.ids.number()}", "invoiceDate": "2026-11-20"},
            "billLineItems": [{"amount": amount}],
            **fields,
        }

    def bill(self, amount: object = 100, **fields: object) -> JsonObject:
        """A new bill."""
        return self._made(self.post("/bills", self.bill_body(amount, **fields)))

    def payment_body(self, bill: JsonObject, amount: object, **fields: object) -> JsonObject:
        """Body of a payment of a bill from the verified bank account."""
        account = {"type": "BANK_ACCOUNT", "id": self.company["fundingAccountId"]}
        body = {"fundingAccount": account, "amount": amount, "processingOptions": {}, "billId": bill["id"]}
        return {**body, **fields}

    def pay(self, bill: JsonObject, amount: object, **fields: object) -> JsonObject:
        """A new payment."""
        return self._made(self.post("/payments", self.payment_body(bill, amount, **fields)))

    @staticmethod
    def _made(answer: Answer) -> JsonObject:
        assert answer.status == 201, answer.body
        made: JsonObject = answer.body
        return made


def check(mock: MockBill, status: int, body: bytes) -> None:
    """Hold the last answer against the description: its success schema, or the shape of errors."""
    operation = mock.description.operations.get(mock.log.shown()[-1]["operation"])
    if status >= 400:
        assert _shape_of_errors(mock.description).is_valid(decode(body)), body
    elif operation is not None and operation.schema is not None:
        errors = [error.message for error in _shape_of(mock.description, operation.id).iter_errors(decode(body))]
        assert not errors, (operation.id, errors)


@lru_cache(maxsize=4)
def _registry(description: Description) -> jsonschema_rs.Registry:
    return jsonschema_rs.Registry([("doc:///", _opened(description.document, "doc:///"))])


@lru_cache(maxsize=1000)
def _shape_of(description: Description, operation_id: str) -> jsonschema_rs.Draft202012Validator:
    schema = _opened(description.operations[operation_id].schema, "doc:///")
    return jsonschema_rs.Draft202012Validator(schema, registry=_registry(description), validate_formats=True)


@lru_cache(maxsize=4)
def _shape_of_errors(description: Description) -> jsonschema_rs.Draft202012Validator:
    schema = {"$ref": "doc:///#/components/schemas/ErrorList", "minItems": 1}
    return jsonschema_rs.Draft202012Validator(schema, registry=_registry(description), validate_formats=True)


def _opened(node: Any, base: str) -> Any:
    """The schema with absolute references and without enums, which are open in answers."""
    if isinstance(node, list):
        return [_opened(item, base) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: value for key, value in node.items() if not (key == "enum" and isinstance(value, list))}
    return {key: base + value if key == "$ref" else _opened(value, base) for key, value in kept.items()}
