"""Objects that take more than one call to make: a tax, a customer who may be charged, a document that was scanned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from bill_mock import Request
from bill_mock.codec import decode
from bill_mock.document import Operation
from tests.contract.given import Given
from tests.contract.identity import RefusedError, send
from tests.contract.pools import Pools, collection_of, rows_of
from tests.contract.target import Fence
from tests.contract.values import Filling
from tests.contract.varied import varied

Headers = Callable[[Operation], dict[str, str]]
_SCANNED_AFTER_SECONDS = 300
_AMOUNTS = (1.25, 2)


class Chains:
    """Makes such objects where the target lets it.

    Args:
        fence: the target behind its fence.
        filling: fills example bodies.
        headers: credentials for an operation.
    """

    def __init__(self, fence: Fence, filling: Filling, headers: Headers) -> None:
        self._fence = fence
        self._filling = filling
        self._headers = headers

    @property
    def pools(self) -> Pools:
        """What is known to exist."""
        return self._filling.pools

    def sales_tax(self) -> None:
        """A tax that invoices can name."""
        body = {"name": "Sales tax", "type": "SALES_TAX", "percentage": 8.25}
        made = self.call("createClassificationItem", {}, body)
        if made:
            self.pools.names["salesTaxItemId"] = [made["id"]]

    def receivables(self) -> Given:
        """A customer who may be charged, with a bank account and two invoices."""
        customer = {"customerId": next(iter(self.pools.for_field("0cu")), "")}
        account = self.call("createCustomerBankAccount", customer)
        self.call("authorizeToChargeCustomer", customer, {"authorizedToCharge": True})
        invoices = [made["id"] for _ in range(2) if (made := self._invoice(customer["customerId"]))]
        if not (account and invoices):
            return {}
        paid = {"customerId": [customer["customerId"]]}
        source = {"fundingAccount.type": ["BANK_ACCOUNT"], "fundingAccount.id": [account["id"]]}
        charged = {"invoicePayments.invoiceId": invoices[:1], "invoicePayments.amount": _AMOUNTS}
        recorded = {"invoices.id": invoices[1:], "invoices.amount": _AMOUNTS, "amount": [2]}
        return {"chargeCustomer": {**paid, **source, **charged}, "recordInvoice": {**paid, **recorded}}

    def document(self) -> None:
        """A file at a bill, uploaded and scanned; the clock of a mock is moved on for that."""
        operation = self._fence.description.operations["createBillDocument"]
        path = operation.path.replace("{billId}", next(iter(self.pools.for_field("00n")), "-"))
        headers = {**self._headers(operation), "content-type": "application/octet-stream"}
        answer = self._fence.handle(Request("POST", path, "name=invoice.pdf", headers, b"%PDF-1.4 contract"))
        upload = decode(answer.body)
        if not isinstance(upload, dict):
            return
        self.pools.add("/connect/v3/documents/upload-status", "0du", upload["id"])
        send(self._fence.target, "POST", "/_mock/clock", {"advance_seconds": _SCANNED_AFTER_SECONDS})
        states = self.call("uploadStatus", {}, query=f"?ids={upload['id']}")
        if states and "documentId" in states[0]:
            self.pools.add("/connect/v3/documents", "00h", states[0]["documentId"])

    def events(self) -> Given:
        """An event that a subscription was told of, and types of events that can be subscribed to."""
        found = self.pools.paths.get("/connect-events/v3/subscriptions", [])[:1]
        for subscription in found:
            self.pools.names["subscriptionId"] = found
            tested = self.call("sendTestEvent", {"subscriptionId": subscription})
            listed = self.call("getEventsForSubscription", {"subscriptionId": subscription})
            events = [row["id"] for row in (*rows_of(listed), *rows_of(tested))]
            self.pools.names["eventId"] = events[:1]
        types = [row["type"] for row in self.call("getEventCatalog", {}) or ()][:3]
        changing = ("createSubscription", "replaceSubscription", "updateSubscription")
        given: Given = {name: {"events.type": types, "events.version": ["1"]} for name in changing}
        return {**given, "sendTestEvent": {"eventType": types}} if types else {}

    def receipts(self) -> Given:
        """Addresses of uploaded receipts, each to be used by one operation, and objects that have receipts."""
        self._note("createReimbursement", {"receipts": [{"url": self._receipt(), "filename": "receipt.jpg"}]})
        transaction = next(iter(self.pools.for_path("/connect/v3/spend/transactions")), "-")
        self._note("addTransactionReceipt", {"url": self._receipt()}, {"transactionId": transaction})
        claim = next(iter(self.pools.for_path("/connect/v3/spend/reimbursements")), "-")
        self._note("addReimbursementReceipt", {"url": self._receipt()}, {"reimbursementId": claim})
        urls = {name: {"url": [self._receipt()]} for name in ("addTransactionReceipt", "addReimbursementReceipt")}
        return {**urls, "createReimbursement": {"receipts.url": [self._receipt()]}}

    def _receipt(self) -> str:
        given = self.call("createReceiptUploadUrl", {}) or self.call("createImageUploadUrl", {}) or {}
        url = urlsplit(str(given.get("url", "")))
        headers = {"content-type": "image/jpeg", "host": "mock"}
        self._fence.handle(Request("PUT", url.path, url.query, headers, b"\xff\xd8\xff contract"))
        return url.geturl()

    def _note(self, name: str, body: dict[str, Any], ids: dict[str, str] | None = None) -> None:
        operation = self._fence.description.operations[name]
        example = varied(self._filling.example(operation)) or {}
        example.pop("customFields", None)  # whose values the target knows is another question
        made = self.call(name, ids or {}, {**example, **body})
        for row in rows_of(made):
            self.pools.add(collection_of(operation), None, row["id"])

    def _invoice(self, customer: str) -> Any:
        example = varied(self._filling.example(self._fence.description.operations["createInvoice"]))
        return self.call("createInvoice", {}, {**example, "customer": {"id": customer}})

    def call(self, name: str, ids: dict[str, str], body: object = None, query: str = "") -> Any:
        """Answer to an operation with the example as its body where none is given; None when it was refused."""
        operation = self._fence.description.operations[name]
        path = operation.path
        for parameter, value in ids.items():
            path = path.replace(f"{{{parameter}}}", value)
        if body is None and operation.body_schema is not None:
            body = varied(self._filling.example(operation))
        try:
            return send(self._fence.handle, operation.method, path + query, body, self._headers(operation))
        except RefusedError:
            return None
