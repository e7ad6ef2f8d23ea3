"""Lists: their fields are those of the description, and what reads all pages asks for the most that a page may hold."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from bill_api import fields
from bill_api.operations import OPERATIONS
from bill_api.query import Fields
from bill_api.resources import AsyncResources, Resources
from bill_api.wire import Request
from tests.generated.calls import arguments, iterating
from tests.generated.description import CALLS, Call, flat

PAGED = [call for call in CALLS if call.data.get("x-pagination")]
LISTS = [call for call in CALLS if call.data.get("x-filterable") or call.data.get("x-sortable")]
STEERING = {"page", "nextPage", "prevPage", "start", "max"}
WITHOUT_PAGES = {"listBillingStatements": {"invoiceDateFrom", "invoiceDateTo"}}


class Catcher(Resources):
    """A client that keeps what it should read."""

    def paginate(self, request: Request, parse: Callable[[Any], Any], **options: Any) -> Any:
        """All of it."""
        return request, parse, options


class AsyncCatcher(AsyncResources):
    """The same for asyncio."""

    paginate = Catcher.paginate


def reader(call: Call, client: Any) -> Any:
    """Method that reads all pages."""
    for step in OPERATIONS[call.id].resource.split("."):
        client = getattr(client, step)
    return getattr(client, iterating(OPERATIONS[call.id]))


@pytest.mark.parametrize("call", PAGED, ids=lambda call: call.id)
def test_the_first_request_asks_for_the_most(call: Call) -> None:
    """With all arguments but those that cut a list into pages, sync and async alike."""
    left_out = STEERING | WITHOUT_PAGES.get(call.id, set())
    maximum = next((flat(one["schema"]).get("maximum", 100) for one in call.parameters if one["name"] == "max"), None)
    ours, theirs = reader(call, Catcher()), reader(call, AsyncCatcher())
    assert list(inspect.signature(ours).parameters) == list(inspect.signature(theirs).parameters)
    made = arguments(call, full=True)
    named = {name: value for name, value in made.named.items() if name in inspect.signature(ours).parameters}
    wanted = sorted([(name, text) for name, text in made.query if name not in left_out])
    wanted += [("max", str(maximum))] if maximum is not None else []
    for method in (ours, theirs):
        request, parse, options = method(*made.positional, **named, cursor="c", look_ahead=False)
        assert request.path == made.path
        assert sorted(request.query) == sorted(wanted)
        assert parse.__module__.startswith("bill_api.api.")
        assert options == {"cursor": "c", "look_ahead": False, "progress": None}


@pytest.mark.parametrize("call", LISTS, ids=lambda call: call.id)
def test_fields_are_those_of_the_description(call: Call) -> None:
    """With their operators, and none more."""
    known = fields.fields_of(call.id)
    assert isinstance(known, Fields)
    found = {field.name: (set(field.operators), field.is_sortable) for field in known}
    filterable, sortable = call.data.get("x-filterable", {}), call.data.get("x-sortable", ())
    names = {*filterable, *sortable}
    assert found == {name: (set(filterable.get(name, ())), name in sortable) for name in names}
    assert all(field.operation == call.id for field in known)


def test_lists_without_documented_fields_have_none() -> None:
    """Nothing is made up."""
    named = {call.id for call in LISTS}
    assert [call.id for call in CALLS if (fields.fields_of(call.id) is not None) != (call.id in named)] == []
    assert len(fields.__all__) == len(LISTS) + 1


@pytest.mark.parametrize("call", LISTS, ids=lambda call: call.id)
def test_names_of_conditions_are_those_of_fields(call: Call) -> None:
    """What type checkers know of the mapping is what it takes when it runs."""
    known = fields.fields_of(call.id)
    module = inspect.getmodule(type(known))
    typed = next(value for name, value in vars(module).items() if name.endswith("Filters"))
    keys = {
        field.name if operator == "eq" else f"{field.name}__{operator}"
        for field in known or ()
        for operator in field.operators
    }
    assert set(typed.__annotations__) == keys
    assert not typed.__required_keys__


def test_a_name_that_is_no_list_is_an_attribute_error() -> None:
    """As in any module."""
    assert not hasattr(fields, "no_such_list")
    assert set(fields.__all__) <= set(dir(fields))
    assert fields.bills is fields.bills
