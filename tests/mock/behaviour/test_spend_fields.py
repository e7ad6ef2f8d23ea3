"""Custom fields and their values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


def create(spend: Spend, **fields: object) -> Any:
    """A new custom field."""
    answer = spend.post("/custom-fields", {"name": "Site", "allowCustomValues": False, "global": True, **fields})
    assert answer.status == 200, answer.body
    return answer.body


def test_created_field_is_read_with_its_values(spend: Spend) -> None:
    """200, not 201; `required` may be left out (schemas-ar-spend.yaml, createCustomField)."""
    made = create(spend, values=["A", "B"], multiSelect=True)
    assert (made["type"], made["required"], made["multiSelect"]) == ("CUSTOM_SELECTOR", False, True)
    assert spend.get(f"/custom-fields/{made['id']}").body == made
    assert made in spend.get("/custom-fields").results
    values = spend.get(f"/custom-fields/{made['uuid']}/values").results
    assert [value["value"] for value in values] == ["A", "B"]
    assert spend.get(f"/custom-fields/{made['uuid']}/values/{values[0]['id']}").body == values[0]


def test_budgets_of_a_field_have_to_exist(spend: Spend) -> None:
    """Sent by id or uuid, answered as both (platform.md 10)."""
    budget = spend.budget()
    made = create(spend, **{"global": False, "selectedBudgetIds": [budget["uuid"]]})
    assert (made["selectedBudgetIds"], made["selectedBudgetUuids"]) == ([budget["id"]], [budget["uuid"]])
    body = {"name": "X", "allowCustomValues": False, "global": False, "selectedBudgetIds": ["x"]}
    assert spend.post("/custom-fields", body).codes == ["BDC_1119"]
    assert spend.patch(f"/custom-fields/{made['uuid']}", {"requiredBudgetIds": ["x"]}).status == 422


def test_update_leaves_type_and_multiple_choice(spend: Spend) -> None:
    """Both are fixed at creation (schemas-ar-spend.yaml, CustomFieldUpdate)."""
    made = create(spend, description="D")
    changed = spend.patch(
        f"/custom-fields/{made['uuid']}", {"name": "N", "description": None, "multiSelect": True, "type": "NOTE"}
    ).body
    assert changed == {key: value for key, value in {**made, "name": "N"}.items() if key != "description"}


def test_deleted_field_is_retired(spend: Spend) -> None:
    """Out of the list, not to be changed or restored (platform.md 10)."""
    made = create(spend)
    assert spend.delete(f"/custom-fields/{made['uuid']}").body is None
    assert spend.get(f"/custom-fields/{made['uuid']}").body["retired"] is True
    assert made["id"] not in spend.get("/custom-fields").ids
    assert spend.get("/custom-fields", "filters=retired:eq:true").ids == [made["id"]]
    assert spend.patch(f"/custom-fields/{made['uuid']}", {"name": "X"}).status == 422
    assert spend.post(f"/custom-fields/{made['uuid']}/values", {"values": ["X"]}).status == 422


def test_only_one_of_several_new_values_is_answered(spend: Spend) -> None:
    """Takes many, answers one (schemas-ar-spend.yaml, createCustomFieldValues)."""
    made = create(spend)
    path = f"/custom-fields/{made['uuid']}/values"
    assert spend.post(path, {"values": ["A", "B"]}).body["value"] == "A"
    assert len(spend.get(path).results) == 2
    assert spend.post(path, {"values": []}).status == 400
    assert spend.post(f"/custom-fields/{spend.made['noteFieldUuid']}/values", {"values": ["A"]}).status == 422


def test_values_are_deleted_by_a_body(spend: Spend) -> None:
    """A DELETE with a body, all or nothing; deleted values are listed when asked for (schemas-ar-spend.yaml)."""
    made = create(spend, values=["A", "B", "C"])
    path = f"/custom-fields/{made['uuid']}/values"
    one, two, three = spend.get(path).results
    assert spend.delete(path, body={"customFieldValueIds": [one["uuid"], "x"]}).status == 422
    assert spend.delete(path, body={"customFieldValueIds": [one["uuid"], two["id"]]}).body is None
    assert spend.delete(path, body={}).status == 400
    assert spend.get(path).results == [three]
    assert [row["deleted"] for row in spend.get(path, "filters=retired:eq:true").results] == [True, True]
    assert spend.get(f"{path}/{one['uuid']}").body["deleted"] is True


def test_filter_name_looks_at_the_value(spend: Spend) -> None:
    """The list filter calls `value` `name` (schemas-ar-spend.yaml, listCustomFieldValues)."""
    made = create(spend, values=["Harbor", "Hall", "Office"])
    path = f"/custom-fields/{made['uuid']}/values"
    assert [row["value"] for row in spend.get(path, "filters=name:sw:Ha").results] == ["Harbor", "Hall"]
    assert spend.get(path, "filters=value:eq:Hall").status == 400


def test_field_without_a_name_is_still_filled_in(spend: Spend) -> None:
    """Null takes the name away (platform.md 7)."""
    field, value = spend.made["customFieldUuid"], spend.made["customFieldValueUuid"]
    assert "name" not in spend.patch(f"/custom-fields/{field}", {"name": None}).body
    path = f"/transactions/{spend.made['transactionUuid']}/custom-fields"
    spend.put(path, {"customFields": [{"customFieldId": field, "selectedValues": [value]}]})
    assert [row["uuid"] for row in spend.get(path).results] == [field]
