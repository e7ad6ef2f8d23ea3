"""Transactions as the API reads and changes them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


@pytest.fixture
def path(spend: Spend) -> str:
    """Path of a purchase of 10."""
    return f"/transactions/{spend.buy()['uuid']}"


def assignment(spend: Spend, *values: str, by: str = "uuid") -> dict[str, Any]:
    """Body that chooses values in the custom field of the scenario."""
    field = spend.get(f"/custom-fields/{spend.made['customFieldUuid']}").body
    keys = [spend.get(f"/custom-fields/{field['uuid']}/values/{value}").body[by] for value in values]
    return {"customFields": [{"customFieldId": field[by], "selectedValues": keys}]}


def test_transaction_is_read_by_id_and_uuid(spend: Spend) -> None:
    """A purchase names user, card and budget by both ids (platform.md 10)."""
    made = spend.buy(25)
    row = spend.get(f"/transactions/{made['id']}").body
    assert row == spend.get(f"/transactions/{made['uuid']}").body
    assert (row["userUuid"], row["cardUuid"]) == (spend.made["memberUuid"], spend.made["cardUuid"])
    assert (row["budgetUuid"], row["budgetName"]) == (spend.made["budgetUuid"], "General")
    assert (row["userName"], row["cardType"], row["isLocked"]) == ("Mia Member", "VIRTUAL_MEMBER", False)
    assert not [name for name in row if name.startswith("_")]


def test_update_moves_to_another_budget_and_nothing_else(spend: Spend, path: str) -> None:
    """A PUT that only changes the budget (schemas-ar-spend.yaml, updateTransaction)."""
    travel = spend.made["travelBudgetUuid"]
    before = spend.get(path).body
    spend.api.clock.advance(1)
    moved = spend.put(path, {"budgetId": travel, "amount": 99}).body
    assert (moved["budgetUuid"], moved["budgetName"], moved["amount"]) == (travel, "Travel", 10)
    assert moved["updatedTime"] > before["updatedTime"]
    assert spend.get(f"/budgets/{travel}").body["currentPeriod"]["spent"]["pending"] == 10
    assert spend.get(f"/budgets/{spend.made['budgetUuid']}").body["currentPeriod"]["spent"]["pending"] == 0
    assert spend.put(path, {"budgetId": travel}).body == moved
    cleared = f"/transactions/{spend.made['transactionUuid']}"
    spend.put(cleared, {"budgetId": travel})
    assert spend.get(f"/budgets/{travel}").body["currentPeriod"]["spent"]["cleared"] == Decimal("18.40")
    assert spend.put(path, {"budgetId": "x"}).codes == ["BDC_1119"]


@pytest.mark.parametrize("by", ["id", "uuid"])
def test_custom_fields_are_filled_in_and_cleared(spend: Spend, path: str, by: str) -> None:
    """By id or uuid; an empty list clears the field (schemas-ar-spend.yaml, CustomFieldAssignment)."""
    value = spend.made["customFieldValueUuid"]
    answer = spend.put(f"{path}/custom-fields", assignment(spend, value, by=by))
    assert answer.body == {"status": "SUCCESS"}
    (field,) = spend.get(f"{path}/custom-fields").results
    assert (field["uuid"], field["selectedValues"][0]["uuid"]) == (spend.made["customFieldUuid"], value)
    assert spend.get(path).body["customFields"] == [field]
    assert spend.get(f"{path}/custom-fields/{field['id']}/values").results == field["selectedValues"]
    assert spend.get(f"{path}/custom-fields/{spend.made['noteFieldUuid']}/values").results == []
    spend.put(f"{path}/custom-fields", assignment(spend))
    assert spend.get(f"{path}/custom-fields").results == []


def test_success_is_no_proof_of_a_change(spend: Spend, path: str) -> None:
    """What cannot be filled in is left out in silence (schemas-ar-spend.yaml, updateTransactionCustomFields)."""
    two = assignment(spend, spend.made["customFieldValueUuid"], spend.made["otherCustomFieldValueUuid"])
    unknown = {"customFields": [{"customFieldId": "tty_x", "selectedValues": []}]}
    no_note = {"customFields": [{"customFieldId": spend.made["customFieldUuid"], "note": "x"}]}
    for body in (two, unknown, no_note):
        answer = spend.put(f"{path}/custom-fields", body)
        assert answer.body == {"status": "SUCCESS"}
        assert spend.api.mock.log.shown()[-1]["tookEffect"] is False
    assert spend.get(f"{path}/custom-fields").results == []


def test_note_is_filled_in(spend: Spend, path: str) -> None:
    """Only a field of type NOTE takes text."""
    body = {"customFields": [{"customFieldId": spend.made["noteFieldUuid"], "note": "for the fair"}]}
    spend.put(f"{path}/custom-fields", body)
    assert [field["note"] for field in spend.get(f"{path}/custom-fields").results] == ["for the fair"]


def test_locked_transaction_cannot_be_changed(spend: Spend, path: str) -> None:
    """Custom fields of a locked one cannot change (platform.md 10)."""
    spend.control("edit_transaction", transaction=path.rpartition("/")[2], locked=True)
    body = assignment(spend, spend.made["customFieldValueUuid"])
    assert spend.put(f"{path}/custom-fields", body).codes == ["BDC_1119"]
    assert spend.put(path, {"budgetId": spend.made["travelBudgetUuid"]}).status == 422


def test_no_custom_field_is_refused(spend: Spend, path: str) -> None:
    """At least one (schemas-ar-spend.yaml, TransactionCustomFieldsUpdate)."""
    assert spend.put(f"{path}/custom-fields", {"customFields": []}).status == 400


def test_custom_fields_are_picked(spend: Spend, path: str) -> None:
    """`customFieldIds` and `showCustomFieldIds` (platform.md 10)."""
    made = spend.made
    spend.put(f"{path}/custom-fields", assignment(spend, made["customFieldValueUuid"]))
    spend.put(f"{path}/custom-fields", {"customFields": [{"customFieldId": made["noteFieldUuid"], "note": "x"}]})
    both, note = [made["customFieldUuid"], made["noteFieldUuid"]], made["noteFieldUuid"]

    def names(rows: Any) -> list[str]:
        return [row["uuid"] for row in rows]

    assert names(spend.get(f"{path}/custom-fields").results) == both
    assert names(spend.get(f"{path}/custom-fields", f"filters=customFieldIds:eq:{note}").results) == [note]
    assert spend.get(f"{path}/custom-fields", "filters=name:eq:x").status == 400
    assert names(spend.get(path, f"showCustomFieldIds={note},x").body["customFields"]) == [note]
    assert names(spend.get("/transactions", f"showCustomFieldIds={note}").results[-1]["customFields"]) == [note]


def test_complete_needs_receipt_and_mandatory_fields(spend: Spend) -> None:
    """`complete` and `status` follow from what is there (platform.md 10, schemas-ar-spend.yaml, Transaction)."""
    field = spend.post(
        "/custom-fields",
        {"name": "Why", "allowCustomValues": False, "global": True, "required": True, "values": ["W"]},
    ).body
    (value,) = spend.get(f"/custom-fields/{field['uuid']}/values").results
    card = spend.card(budgetId=spend.made["travelBudgetUuid"])
    row = spend.buy(card=card["uuid"])
    assert (row["complete"], row["status"], row["receiptStatus"]) == (False, "INCOMPLETE", "MISSING")
    path = f"/transactions/{row['uuid']}"
    spend.post(f"{path}/receipts", {"url": spend.upload()})
    row = spend.get(path).body
    assert (row["complete"], row["receiptStatus"]) == (False, "ATTACHED")
    body = {"customFields": [{"customFieldId": field["uuid"], "selectedValues": [value["uuid"]]}]}
    spend.put(f"{path}/custom-fields", body)
    row = spend.get(path).body
    assert (row["complete"], row["status"], row["customFields"][0]["isRequired"]) == (True, "COMPLETE", True)
