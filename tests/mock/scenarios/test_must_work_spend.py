"""Rows 08 and 12 of the announcements that must work: 3-D Secure challenges, and `uuid` beside `id`."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock.document import bundled
from tests.mock.spend_support import Spend
from tests.mock.webhooks_support import SIGNATURE

if TYPE_CHECKING:
    from tests.mock.webhooks_support import Hooks

CREATED = "spend.three-ds-challenge.created"


@pytest.mark.parametrize(
    ("action", "status", "transaction"),
    [("ACCEPT", "ACCEPTED", "AUTHORIZATION"), ("REJECT", "REJECTED", "DECLINE")],
)
def test_must_work_08_received_verified_and_answered(hooks: Hooks, action: str, status: str, transaction: str) -> None:
    """The signed event holds all that the answer needs; the purchase goes on or ends, and is not there before."""
    made = hooks.subscribe(CREATED, headers=hooks.spend_headers)
    spend = Spend(hooks.api)
    before = spend.get("/transactions").ids
    spend.control("three_ds_challenge", card=spend.made["cardUuid"], amount=50)
    hooks.mock.control.deliver()
    (post,) = hooks.receiver.posts
    digest = hmac.digest(made["securityKey"].encode(), post.body, hashlib.sha256)
    assert hmac.compare_digest(post.headers[SIGNATURE], base64.b64encode(digest).decode())
    (event,) = hooks.told(CREATED)
    assert spend.get("/transactions").ids == before
    path = f"/transactions/{event['threeDsChallenge']['acsTransactionId']}/3ds-challenge"
    answered = spend.post(path, {"action": action}).body
    assert answered["status"] == status
    (bought,) = (row for row in spend.get("/transactions").results if row["id"] not in before)
    assert (bought["transactionType"], bought["amount"]) == (transaction, 50)


def test_must_work_12_everything_is_done_by_uuid(hooks: Hooks) -> None:
    """Made, read, changed, nested and told by `uuid`; the deprecated `id` still reads the same, but is not told."""
    hooks.subscribe("spend.transaction.updated", headers=hooks.spend_headers)
    spend = Spend(hooks.api)
    user, budget = spend.user(), spend.budget()
    card = spend.card(userId=user["uuid"], budgetId=budget["uuid"])
    bought = spend.buy(card=card["uuid"])
    for path, row in (("users", user), ("budgets", budget), ("cards", card), ("transactions", bought)):
        assert spend.get(f"/{path}/{row['uuid']}").body == spend.get(f"/{path}/{row['id']}").body
        assert {row["id"], row["uuid"]}.isdisjoint({"", None})
    assert spend.patch(f"/users/{user['uuid']}", {"lastName": "Renamed"}).body["uuid"] == user["uuid"]
    assert (bought["userUuid"], bought["cardUuid"], bought["budgetUuid"]) == (
        user["uuid"],
        card["uuid"],
        budget["uuid"],
    )
    hooks.mock.control.deliver()
    told = hooks.told("spend.transaction.updated")[-1]["transaction"]
    assert told["uuid"] == bought["uuid"]
    assert not {"id", "userId", "cardId", "budgetId"} & told.keys()


@pytest.mark.parametrize("operation", ["getUser", "getBudget", "getCard", "getTransaction"])
def test_must_work_12_id_is_described_as_deprecated(operation: str) -> None:
    """The description says so for each kind, and `uuid` is not."""
    description = bundled()
    fields: dict[str, Any] = description.properties(description.operations[operation].schema or {})
    assert description.deref(fields["id"])["deprecated"] is True
    assert "deprecated" not in description.deref(fields["uuid"])
