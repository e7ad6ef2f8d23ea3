"""A caller of Spend & Expense for tests: the admin behind the API token of the scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bill_mock import Request
from tests.mock.support import Answer, Api

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

PNG = b"\x89PNG\r\n\x1a\n made for tests"
JPEG = b"\xff\xd8\xff made for tests"


class Spend:
    """Calls below `/connect/v3/spend` with an API token.

    Args:
        api: a caller who has not signed in.
    """

    def __init__(self, api: Api) -> None:
        self.api = api
        self.api.headers = {"apiToken": api.company["apiToken"]}
        self.made: JsonObject = api.company["spend"]

    def get(self, path: str, query: str = "") -> Answer:
        """GET below `/spend`."""
        return self.api.get(f"/spend{path}", query)

    def post(self, path: str, body: object = None) -> Answer:
        """POST below `/spend`."""
        return self.api.post(f"/spend{path}", body)

    def patch(self, path: str, body: object) -> Answer:
        """PATCH below `/spend`."""
        return self.api.patch(f"/spend{path}", body)

    def put(self, path: str, body: object) -> Answer:
        """PUT below `/spend`."""
        return self.api.put(f"/spend{path}", body)

    def delete(self, path: str, query: str = "", body: object = None) -> Answer:
        """DELETE below `/spend`."""
        return self.api.send("DELETE", f"/connect/v3/spend{path}", body, query)

    def control(self, method: str, **arguments: object) -> Any:
        """Call a method of the control interface."""
        return getattr(self.api.mock.control, method)(**arguments)

    def buy(self, amount: object = 10, **facts: object) -> Any:
        """A purchase with the virtual card of the member."""
        return self.control("card_transaction", **{"card": self.made["cardUuid"], "amount": amount, **facts})

    def user(self, number: int = 1, **fields: object) -> Any:
        """A new person."""
        body = {"firstName": "New", "lastName": f"Person{number}", "email": f"p{number}@example.com", "role": "MEMBER"}
        return self._ok(self.post("/users", {**body, **fields}))

    def budget(self, **fields: object) -> Any:
        """A new one-time budget of 1000."""
        body = {"name": "Fair", "owners": [self.made["userUuid"]], "recurringInterval": "NONE", "limit": 1000}
        return self._ok(self.post("/budgets", {**body, **fields}))

    def card(self, **fields: object) -> Any:
        """A new virtual card of the member in the first budget."""
        body = {"name": "Card", "userId": self.made["memberUuid"], "budgetId": self.made["budgetUuid"]}
        return self._ok(self.post("/cards", {**body, **fields}))

    def upload(self, kind: str = "transactions/receipt", content: bytes = PNG, content_type: str = "image/png") -> str:
        """The address of an image that was uploaded."""
        url: str = self._ok(self.post(f"/{kind}-upload-url"))["url"]
        assert self.send_file(url, content, content_type).status == 200
        return url

    def send_file(self, url: str, content: bytes = PNG, content_type: str = "image/png") -> Answer:
        """PUT a file to an address, without any credentials."""
        parts = urlsplit(url)
        headers, self.api.headers = self.api.headers, {}
        try:
            return self.api.send("PUT", parts.path, content, parts.query, **{"Content-Type": content_type})
        finally:
            self.api.headers = headers

    def fetch(self, url: str) -> bytes:
        """What is at an address, fetched without any credentials."""
        response = self.api.mock.handle(Request("GET", urlsplit(url).path))
        assert response.status == 200
        return response.body

    def claim(self, amount: object = 18, **fields: object) -> Any:
        """A new reimbursement of the member without receipts."""
        body = {
            "userId": self.made["memberUuid"],
            "budgetId": self.made["budgetUuid"],
            "amount": amount,
            "note": "Coffee",
            "merchantName": "Harbor Coffee Supply",
            "occurredDate": "2026-11-20",
            "receipts": [],
        }
        return self._ok(self.post("/reimbursements", {**body, **fields}))

    def step_down(self) -> None:
        """Take the role ADMIN from the person behind the token."""
        self._ok(self.patch(f"/users/{self.made['userUuid']}", {"role": "MEMBER"}))

    @staticmethod
    def _ok(answer: Answer) -> Any:
        assert answer.status == 200, answer.body
        return answer.body
