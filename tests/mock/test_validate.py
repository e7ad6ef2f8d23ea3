"""Requests against the description."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Api


def test_every_wrong_field_has_an_entry(api: Api) -> None:
    """Code null, category REQUEST, `params` an empty object, and the path in the message (platform facts 5.1, live)."""
    body = api.bill_body(dueDate="soon", billLineItems=[{"amount": 1}, {"amount": "2"}])
    del body["vendorId"]
    answer = api.post("/bills", body)
    assert answer.status == 400
    assert sorted(answer.messages) == [
        "billLineItems[1].amount: must be of type number",
        "dueDate: must be a valid date",
        "vendorId: must not be null",
    ]
    assert {(entry["code"], entry["category"], entry["severity"]) for entry in answer.body} == {
        (None, "REQUEST", "ERROR")
    }
    assert all(entry["params"] == {} for entry in answer.body)


def test_messages_never_hold_values(visitor: Api) -> None:
    """A wrong secret does not come back in the error."""
    answer = visitor.post("/login", {"username": "u", "password": 123456789, "organizationId": "o", "devKey": "k"})
    assert answer.messages == ["password: must be of type string"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"1", b"null", b"\xff\xfe", b"[" * 50_000])
def test_body_of_another_kind(api: Api, body: bytes) -> None:
    """Anything but a JSON object is a 400."""
    answer = api.post("/vendors", body)
    assert answer.status == 400


def test_missing_query_parameter(api: Api) -> None:
    """A required one is named."""
    answer = api.post("/classifications/items/bulk/archive")
    assert (answer.status, answer.messages) == (400, ["ids: must not be null"])


def test_wrong_query_parameters(api: Api) -> None:
    """Each wrong one is named."""
    answer = api.get("/payments/options", "vendorId=&amount=ten")
    assert answer.status == 400
    assert "amount: must be of type number" in answer.messages


def test_too_many_query_parameters(api: Api) -> None:
    """More than 100 are refused unread."""
    assert api.get("/vendors", "&".join(["a=1"] * 101)).status == 400


def test_body_above_8_mb_is_refused(api: Api) -> None:
    """413 before it is decoded."""
    assert api.post("/vendors", b" " * (8 * 1024 * 1024 + 1)).status == 413


def test_many_errors_are_cut_off(api: Api) -> None:
    """At most 100 entries, whatever is sent."""
    answer = api.post("/bills", api.bill_body(billLineItems=[{}] * 5000))
    assert len(answer.body) == 100
