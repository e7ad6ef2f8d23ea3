"""Nothing of the description is missing in the package, and nothing in the package is made up."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import typing
from types import ModuleType
from typing import Any

import pytest

import bill_api
from bill_api import api, models, resources
from bill_api.operations import OPERATIONS
from bill_api.webhooks import WEBHOOKS
from tests.generated.calls import iterating, load, module_of, resources_of, snake
from tests.generated.description import CALLS, DOCUMENT, ENUMS, OBJECTS, Call, resolve

EVERY = pytest.mark.parametrize("call", CALLS, ids=lambda call: call.id)
FILLED = frozenset(("x-from-sign-in", "x-own-key"))
"""Marks of parameters that the server needs and the client fills."""
FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


def modules(package: ModuleType) -> list[str]:
    """Names of all modules below a package."""
    return [found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]


EVENTS = {name: item["post"] for name, item in DOCUMENT["webhooks"].items()}
MODULES = ["bill_api", *modules(bill_api)]


def leaves(owner: type, prefix: str = "") -> set[str]:
    """`resource.method` of everything that can be reached from a class of resources."""
    found = set()
    for name, member in inspect.getmembers(owner):
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            found |= leaves(_type_of(member), f"{prefix}{name}.")
        elif inspect.isfunction(member):
            found.add(f"{prefix}{name}")
    return found


def _type_of(member: property) -> Any:
    """Class that a property returns; its name is resolved in the module of that class."""
    returned = inspect.get_annotations(typing.cast("Any", member.fget))["return"]
    if hasattr(resources, returned):
        return getattr(resources, returned)
    module = f"bill_api.resources.{snake(returned.removeprefix('Async'))}"
    return getattr(importlib.import_module(module), returned)


def test_every_operation_has_a_module_and_every_module_an_operation() -> None:
    """One to one."""
    found = [name.rpartition(".")[2] for name in modules(api) if name.count(".") == 3]
    assert sorted(found) == sorted(snake(call.id) for call in CALLS)


def test_every_operation_has_a_row_and_every_row_an_operation() -> None:
    """With its method and its path."""
    rows = {row.id: (row.method, row.path, row.success) for row in OPERATIONS.values()}
    assert rows == {call.id: (call.method, call.path, call.success[0]) for call in CALLS}
    assert list(OPERATIONS) == sorted(OPERATIONS, key=str.lower)


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_operation_has_a_method_and_every_method_an_operation(prefix: str) -> None:
    """Where its row says; a list with pages has another one that reads all of them."""
    wanted = sorted(f"{row.resource}.{row.call}" for row in OPERATIONS.values())
    assert len(set(wanted)) == len(CALLS)
    paged = [f"{row.resource}.{iterating(row)}" for row in OPERATIONS.values() if row.pagination]
    assert len({*wanted, *paged}) == len(wanted) + len(paged)
    assert sorted(leaves(getattr(resources, f"{prefix}Resources"))) == sorted(wanted + paged)


@EVERY
def test_rows_say_what_the_description_says(call: Call) -> None:
    """Effect, security, paging, trust, evidence, content type."""
    row, data = OPERATIONS[call.id], call.data
    assert (row.effect, row.inverse) == (data["x-effect"]["kind"], data["x-effect"].get("inverse"))
    assert row.security == tuple(tuple(choice) for choice in data["security"])
    assert (row.mfa, row.pagination) == (data.get("x-mfa-trusted"), data.get("x-pagination"))
    assert (row.since, row.evidence) == (data.get("x-since"), data["x-evidence"])
    assert row.content_type == (call.body[0] if call.body else None)
    assert row.deprecated is bool(data.get("deprecated"))
    assert row.filterable == {k: tuple(v) for k, v in data.get("x-filterable", {}).items()}
    assert list(row.sortable) == list(data.get("x-sortable", ()))
    key = data.get("x-natural-key")
    assert (row.natural_key and {"list": row.natural_key.operation, "match": row.natural_key.match}) == key


@EVERY
def test_signatures_take_every_parameter_once(call: Call) -> None:
    """Build, the four functions and both methods: the same parameters in the same order, and the same result."""
    module = module_of(call)
    wanted = list(inspect.signature(module.build).parameters)
    assert len(wanted) == len(call.parameters) + (call.body is not None)
    for name in FUNCTIONS:
        assert [one for one in inspect.signature(getattr(module, name)).parameters if one != "client"] == wanted
    sync, later = (
        inspect.signature(
            inspect.unwrap(getattr(resources_of(call, found()), OPERATIONS[call.id].call, None) or method)
        )
        for found, method in _methods(call)
    )
    assert sync == later
    assert list(sync.parameters) == wanted
    assert sync.return_annotation.replace("builtins.", "") == inspect.signature(module.parse).return_annotation


def _methods(call: Call) -> list[tuple[Any, Any]]:
    return [(found, resources_of(call, found())) for found in (resources.Resources, resources.AsyncResources)]


@EVERY
def test_required_parameters_have_no_default(call: Call) -> None:
    """And the others are `UNSET`, never a value that would be sent."""
    signature = inspect.signature(module_of(call).build)
    required = sum(bool(one.get("required")) and FILLED.isdisjoint(one) for one in call.parameters)
    required += call.body is not None and bool(call.data["requestBody"].get("required", True))
    without = [one for one in signature.parameters.values() if one.default is inspect.Parameter.empty]
    assert len(without) == required
    assert {one.default for one in signature.parameters.values()} <= {inspect.Parameter.empty, bill_api.UNSET}


def test_every_component_has_a_class_and_no_component_has_two() -> None:
    """Classes beside those of components belong to inline schemas."""
    assert len(models.__all__) == len(set(models.__all__))
    assert set(OBJECTS) | set(ENUMS) <= set(models.__all__)
    inline = set(models.__all__) - set(OBJECTS) - set(ENUMS)
    owners = {*OBJECTS, *(call.id[0].upper() + call.id[1:] for call in CALLS)}
    assert [name for name in sorted(inline) if not any(name.startswith(owner) for owner in owners)] == []


@pytest.mark.parametrize("name", MODULES)
def test_exported_names_are_sorted_and_true(name: str) -> None:
    """Constants, then classes, then functions; each stands in the module."""
    module = importlib.import_module(name)
    exported = list(getattr(module, "__all__", ()))
    assert exported == sorted(exported, key=_order)
    assert [each for each in exported if not hasattr(module, each)] == []


def _order(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name.lower()


@pytest.mark.parametrize("name", models.__all__)
def test_every_model_can_be_asked_for_by_name(name: str) -> None:
    """The lazy package gives the class of that name, documented, from a module of its own."""
    found = getattr(models, name)
    assert found.__name__ == name
    assert found.__module__.startswith("bill_api.models.")
    assert found.__doc__


def test_a_model_that_does_not_exist_is_an_attribute_error() -> None:
    """As in any module, so that `hasattr` works."""
    assert not hasattr(models, "NoSuchModel")
    assert set(models.__all__) <= set(dir(models))


def test_every_event_has_a_row_and_every_row_an_event() -> None:
    """With its date and evidence."""
    rows = {row.event: (row.since, row.evidence) for row in WEBHOOKS.values()}
    assert rows == {name: (item.get("x-since"), item.get("x-evidence", "seen")) for name, item in EVENTS.items()}


@pytest.mark.parametrize("event", EVENTS)
def test_every_event_loads_its_example(event: str) -> None:
    """The whole of it, into the model of its schema."""
    media = EVENTS[event]["requestBody"]["content"]["application/json"]
    notification = WEBHOOKS[event].load(media["example"])
    assert type(notification).__name__ == media["schema"]["$ref"].rpartition("/")[2] == WEBHOOKS[event].model
    assert notification.additional_properties == {}
    assert set(notification.to_dict()) == set(media["example"])
    assert load(media["schema"], media["example"]) == notification
    assert resolve(media["schema"])["properties"]
