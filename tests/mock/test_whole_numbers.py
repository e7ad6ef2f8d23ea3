"""Whole numbers may be written with a point: JSON Schema counts 3.0 as an integer, and so must everything behind it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Clock, Limits, MockBill, Request
from bill_mock.codec import encode
from tests.contract.identity import sign_in
from tests.contract.pools import fill_path
from tests.contract.stage import Stage
from tests.contract.suite import described
from tests.contract.target import Fence
from tests.contract.varied import varied
from tests.mock.conftest import MONDAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock.codec import JsonObject
    from bill_mock.document import Description, Operation


@pytest.fixture(scope="module")
def stage() -> Stage:
    """Objects to call every operation with."""
    mock = MockBill(clock=Clock(MONDAY, ticking=False), limits=Limits.off())
    identity = sign_in(mock.handle, mock.control.seed())
    prepared = Stage(Fence(mock.handle, mock.description), identity, described(mock), MONDAY.date())
    prepared.prepare(creates=True)
    return prepared


def pointed(description: Description, schema: JsonObject, value: Any) -> Any:
    """The value with every whole number written with a point."""
    schema = description.deref(schema)
    if isinstance(value, list):
        return [pointed(description, schema.get("items", {}), part) for part in value]
    if isinstance(value, dict):
        known = description.properties(schema)
        return {name: pointed(description, known.get(name, {}), part) for name, part in value.items()}
    whole = schema.get("type") == "integer" and isinstance(value, int) and not isinstance(value, bool)
    return Decimal(f"{value}.0") if whole else value


def bodies(stage: Stage, operation: Operation) -> Iterator[object]:
    """The example with points, and once more with each whole number of the body that the example leaves out."""
    description, example = stage.fence.description, varied(stage.filling.example(operation))
    changed = pointed(description, operation.body_schema or {}, example)
    if encode(changed) != encode(example):
        yield changed
    for name, schema in description.properties(operation.body_schema).items():
        if description.deref(schema).get("type") == "integer" and isinstance(example, dict):
            yield {**varied(example), name: Decimal("1.0")}


def test_no_operation_fails_on_a_point(stage: Stage) -> None:
    """Whatever it says to the number, it is no failure of the mock."""
    tried = set()
    for operation in stage.described:
        path = fill_path(operation.path, stage.pools) or operation.path
        for body in bodies(stage, operation):
            request = Request(operation.method, path, "", stage.identity.headers(operation), encode(body))
            answer = stage.fence.handle(request)
            assert answer.status != 500, (operation.id, body)
            tried.add(operation.id)
    assert {"createBudget", "updateBudget", "createRecurringBill"} <= tried


def test_month_of_a_budget_may_have_a_point(stage: Stage) -> None:
    """Periods are counted in whole months."""
    operation = stage.fence.description.operations["createBudget"]
    fields = {"recurringInterval": "YEARLY", "recurMonth": Decimal("3.0"), "recurringLimit": 5, "limit": 5}
    body = {**varied(stage.filling.example(operation)), **fields}
    answer = stage.fence.handle(Request("POST", operation.path, "", stage.identity.headers(operation), encode(body)))
    assert answer.status == operation.status, answer.body
