"""Take the pictures of the mock's page that docs/mock-page.md shows: a company, bills, payments and deliveries."""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import httpx
from playwright.sync_api import sync_playwright

from bill_mock import Clock, MockBill
from bill_mock.server import running
from bill_mock.transport import MockTransport

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

IMAGES = Path(__file__).parents[1] / "images"
START = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
WIDTH, HEIGHT = 1000, 560
TRUSTED = ("username", "password", "organizationId", "devKey", "rememberMeId", "device")
BILLS = (("C-1001", 1250), ("C-1002", 480), ("C-1003", 99.5))


class _Company:
    def __init__(self, mock: MockBill) -> None:
        self.made: JsonObject = mock.control.seed()
        self._client = httpx.Client(base_url="https://gateway.stage.bill.com", transport=MockTransport(mock))
        login = self.post("/connect/v3/login", {name: self.made[name] for name in TRUSTED})
        self._client.headers.update({"sessionId": login["sessionId"], "devKey": self.made["devKey"]})

    def post(self, path: str, body: object, **headers: str) -> JsonObject:
        made: JsonObject = self._client.post(path, json=body, headers=headers).raise_for_status().json()
        return made

    def subscribe(self) -> None:
        events = [{"type": "payment.updated", "version": "1"}, {"type": "bill.created", "version": "1"}]
        body = {"name": "Ledger", "status": {"enabled": True}, "events": events}
        address = {"notificationUrl": "https://ledger.example.com/bill"}
        self.post(
            "/connect-events/v3/subscriptions", body | address, **{"X-Idempotent-Key": str(UUID(int=0, version=4))}
        )

    def require_approval(self) -> None:
        rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["400"]}]
        policy = {"policyName": "Above 400", "rules": rules, "approvers": [self.made["approver"]["userId"]]}
        self.post("/connect/v3/bill-approvals/policies", policy)

    def bill(self, number: str, amount: float) -> JsonObject:
        invoice = {"invoiceNumber": number, "invoiceDate": "2026-11-20"}
        bill = {"vendorId": self.made["vendorId"], "dueDate": "2026-12-15", "invoice": invoice}
        return self.post("/connect/v3/bills", {**bill, "billLineItems": [{"amount": amount}]})

    def pay(self, bill: JsonObject) -> None:
        account = {"type": "BANK_ACCOUNT", "id": self.made["fundingAccountId"]}
        payment = {"fundingAccount": account, "amount": bill["amount"], "processingOptions": {}, "billId": bill["id"]}
        self.post("/connect/v3/payments", payment)


def main() -> int:
    """Write the pictures; returns the exit status."""
    mock = MockBill(clock=Clock(START, ticking=False), deliver=lambda _url, _headers, _body: 200)
    company = _Company(mock)
    company.subscribe()
    company.require_approval()
    for number, amount in BILLS:
        company.pay(company.bill(number, amount))
    mock.control.clock(advance_seconds=2 * 86_400)
    mock.control.payments()  # what is due by then happens when it is looked at
    IMAGES.mkdir(exist_ok=True)
    with running(mock) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        for view in ("approvals", "payments", "deliveries"):
            page.goto(f"{url}/_mock/page/{view}")
            if view == "deliveries":
                page.get_by_text("Body", exact=True).first.click()
            page.screenshot(path=IMAGES / f"mock-page-{view}.png")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
