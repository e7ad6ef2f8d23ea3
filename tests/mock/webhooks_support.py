"""A subscriber for tests: a mock that posts to a receiver in the process, and calls of the webhook API."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from bill_mock import Clock, MockBill
from bill_mock.codec import decode
from tests.mock.support import Answer, Api

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.document import Description

EVENTS = "/connect-events/v3"
URL = "https://hooks.example.com/bill"
SIGNATURE = "x-bill-sha-signature"


@dataclass(frozen=True)
class Post:
    """One notification as it arrived."""

    url: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def notification(self) -> JsonObject:
        """The body, parsed."""
        found = decode(self.body)
        assert isinstance(found, dict)
        return found

    @property
    def type(self) -> str:
        """The event type of `metadata`."""
        return str(self.notification["metadata"]["eventType"])


@dataclass
class Receiver:
    """Keeps what it gets, and answers `status`; None stands for one that cannot be reached."""

    status: int | None = 200
    posts: list[Post] = field(default_factory=list)

    def __call__(self, url: str, headers: dict[str, str], body: bytes) -> int:
        """Receive one notification."""
        self.posts.append(Post(url, headers, body))
        if self.status is None:
            message = "nobody listens"
            raise ConnectionRefusedError(message)
        return self.status

    @property
    def types(self) -> list[str]:
        """Event types in the order of arrival."""
        return [post.type for post in self.posts]


class Hooks:
    """A company with a session, a receiver, and calls of the webhook API.

    Args:
        start: where the clock stands.
    """

    def __init__(self, start: datetime) -> None:
        self.receiver = Receiver()
        self.mock = MockBill(clock=Clock(start, ticking=False), deliver=self.receiver)
        self.api = Api(self.mock, self.mock.control.seed("small-company"))
        self.api.login()

    @property
    def spend_headers(self) -> dict[str, str]:
        """Credentials of the Spend & Expense level."""
        return {"apiToken": self.api.company["apiToken"]}

    def partner_headers(self) -> dict[str, str]:
        """Credentials of the partner level."""
        partner = self.api.company["partner"]
        session = self.api.post("/partner/login", partner).body["sessionId"]
        return {"sessionId": session, "appKey": partner["appKey"]}

    def send(
        self,
        method: str,
        path: str,
        body: object = None,
        query: str = "",
        *,
        key: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send a request below the webhook base, with other credentials than the session's where they are given."""
        idempotency = {} if key is None else {"X-Idempotent-Key": key}
        kept = self.api.headers
        self.api.headers = dict(kept if headers is None else headers)
        try:
            return self.api.send(method, EVENTS + path, body, query, **idempotency)
        finally:
            self.api.headers = kept

    def subscribe(self, *events: str, url: str = URL, headers: Mapping[str, str] | None = None) -> Any:
        """A new subscription."""
        answer = self.send("POST", "/subscriptions", body_of(*events, url=url), key=new_key(), headers=headers)
        assert answer.status == 200, answer.body
        return answer.body

    def told(self, event: str) -> list[JsonObject]:
        """The notifications of a type that arrived, each held against the description; the receiver forgets all."""
        posts, self.receiver.posts = self.receiver.posts, []
        for post in posts:
            found = _shape_of(self.mock.description, post.type).iter_errors(post.notification)
            errors = [error.message for error in found if error.kind.name != "enum"]  # enums are open in answers
            assert not errors, (post.type, errors)
        return [post.notification for post in posts if post.type == event]

    def advance(self, seconds: float) -> None:
        """Move the clock, and deliver what is due by then."""
        self.mock.control.clock(advance_seconds=seconds)


def body_of(*events: str, url: str = URL, enabled: bool = True) -> JsonObject:
    """Body of a subscription."""
    listed = [{"type": event, "version": "1"} for event in events]
    return {"name": "To the ledger", "status": {"enabled": enabled}, "events": listed, "notificationUrl": url}


def new_key() -> str:
    """An idempotency key that was not used before."""
    return str(uuid.uuid4())


@lru_cache(maxsize=200)
def _shape_of(description: Description, event: str) -> jsonschema_rs.Draft202012Validator:
    content = description.document["webhooks"][event]["post"]["requestBody"]["content"]["application/json"]
    registry = jsonschema_rs.Registry([("doc:///", description.document)])
    schema = {"$ref": f"doc:///{content['schema']['$ref']}"}
    return jsonschema_rs.Draft202012Validator(schema, registry=registry, validate_formats=True)
