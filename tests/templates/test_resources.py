"""Resource classes, the operation table and the webhook table."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from tests.templates.packages import Package, call, describe, listing, parameter, record, refer

ID = parameter("id", "path", {"type": "string"})
LIST = call(
    "listBills",
    result=listing(refer("Bill")),
    tags=["bills"],
    parameters=[parameter(name, "query", {"type": "string"}) for name in ("page", "filters", "sort")],
    **{"x-pagination": "page", "x-filterable": {"name": ["eq", "sw"]}, "x-sortable": ["name"]},
)
CREATE = call(
    "createBill",
    result=refer("Bill"),
    body=refer("Bill"),
    tags=["bills"],
    security=[{"sessionId": [], "devKey": []}, {"bearer": []}],
    **{
        "x-effect": {"kind": "undoable", "inverse": "archiveBill"},
        "x-mfa-trusted": "always",
        "x-natural-key": {"list": "listBills", "match": {"name": "name"}},
        "x-since": "2025-11",
        "x-evidence": "label",
    },
)
ARCHIVE = call("archiveBill", tags=["bills"], deprecated=True, parameters=[ID], **{"x-effect": {"kind": "idempotent"}})
FREEZE = call("freezeCard", tags=["spend/cards"], security=[], parameters=[ID], **{"x-effect": {"kind": "idempotent"}})
EVENT = {
    "operationId": "billCreated",
    "summary": "A bill",
    "x-since": "2025-11",
    "x-evidence": "inferred",
    "requestBody": {"content": {"application/json": {"schema": refer("Bill"), "example": {"name": "a"}}}},
    "responses": {"200": {"description": "Taken."}},
}
DOCUMENT = describe(
    {"Bill": record({"name": {"type": "string"}})},
    {
        "/connect/v3/bills": {"get": LIST, "post": CREATE},
        "/connect/v3/bills/{id}": {"delete": ARCHIVE},
        "/connect/v3/cards/{id}": {"post": FREEZE},
        "/connect/v3/cards": {"get": call("listCards", tags=["spend/cards"], result=listing(refer("Bill")))},
    },
    {"bill.created": {"post": EVENT}},
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Bills and cards."""
    return generate(DOCUMENT)


class Caller:
    """Keeps requests and answers with one response."""

    def __init__(self, package: Package, content: bytes) -> None:
        self.package = package
        self.content = content
        self.requests: list[Any] = []

    def call(self, request: Any, parse: Callable[[Any], Any]) -> Any:
        """Decode the response."""
        self.requests.append(request)
        return parse(self.package.response(self.content))


class AsyncCaller(Caller):
    """The same for asyncio."""

    async def call(self, request: Any, parse: Callable[[Any], Any]) -> Any:
        """Decode the response."""
        return super().call(request, parse)


def client(package: Package, content: bytes = b"[]") -> Any:
    """A client with resources."""
    return type("Client", (package.load("resources").Resources, Caller), {})(package, content)


def async_client(package: Package, content: bytes = b"[]") -> Any:
    """An asynchronous client with resources."""
    return type("Client", (package.load("resources").AsyncResources, AsyncCaller), {})(package, content)


def test_operations_of_one_resource_stand_in_one_class(package: Package) -> None:
    """Synchronous and asynchronous, with the same signatures."""
    module = package.load("resources.bills")
    assert {"list", "create", "archive"} <= set(vars(module.Bills))
    for name in ("list", "create", "archive"):
        sync, later = getattr(module.Bills, name), getattr(module.AsyncBills, name)
        assert inspect.signature(sync) == inspect.signature(later)
        assert sync.__doc__ == later.__doc__


def test_a_method_builds_sends_and_decodes(package: Package) -> None:
    """`client.bills.list()`, also below a group."""
    one = client(package, b'[{"name":"a"}]')
    assert one.bills.list() == [package.model("Bill")(name="a")]
    assert one.spend.cards.list() == [package.model("Bill")(name="a")]
    assert one.spend.cards.freeze("c/1") is None
    assert [(request.operation.id, request.path) for request in one.requests] == [
        ("listBills", "/connect/v3/bills"),
        ("listCards", "/connect/v3/cards"),
        ("freezeCard", "/connect/v3/cards/c%2F1"),
    ]


def test_an_asynchronous_method_does_the_same(package: Package) -> None:
    """With await."""

    async def run() -> Any:
        one = async_client(package, b'{"name":"a"}')
        return await one.bills.create(package.model("Bill")(name="a")), one.requests

    bill, requests = asyncio.run(run())
    assert bill == package.model("Bill")(name="a")
    assert requests[0].content == b'{"name":"a"}'


def test_calling_a_deprecated_operation_warns(package: Package) -> None:
    """By its name; the others do not."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client(package).bills.list()
        package.load("resources.bills")
    with pytest.warns(DeprecationWarning, match="archiveBill is deprecated"):
        client(package).bills.archive("b1")
    with pytest.warns(DeprecationWarning, match="archiveBill is deprecated"):
        asyncio.run(async_client(package).bills.archive("b1"))


def test_resources_hold_nothing_but_the_client(package: Package) -> None:
    """They are made when they are asked for."""
    one = client(package)
    assert one.bills is not one.bills
    assert type(one.bills).__slots__ == ()
    with pytest.raises(AttributeError):
        one.bils  # noqa: B018  # the access is the point


def test_the_table_knows_what_the_description_says(package: Package) -> None:
    """Effect, inverse, security, paging, filters, natural key, evidence."""
    table = package.load("operations").OPERATIONS
    assert list(table) == sorted(table)
    create, listed, archive = table["createBill"], table["listBills"], table["archiveBill"]
    assert (create.method, create.path, create.resource, create.call) == (
        "POST",
        "/connect/v3/bills",
        "bills",
        "create",
    )
    assert create.security == (("sessionId", "devKey"), ("bearer",))
    assert (create.effect, create.inverse, create.mfa, create.since) == ("undoable", "archiveBill", "always", "2025-11")
    assert (create.evidence, create.content_type, create.returns) == ("label", "application/json", "json")
    assert (create.natural_key.operation, create.natural_key.match) == ("listBills", {"name": "name"})
    assert (listed.pagination, listed.filterable, listed.sortable) == ("page", {"name": ("eq", "sw")}, ("name",))
    assert (archive.deprecated, archive.returns, listed.deprecated, listed.evidence) == (True, "empty", False, "seen")
    assert table["freezeCard"].security == ()


def test_operations_cannot_be_changed(package: Package) -> None:
    """They are facts."""
    with pytest.raises(AttributeError):
        package.load("operations").OPERATIONS["listBills"].effect = "money"


def test_events_load_their_notifications(package: Package) -> None:
    """By name, into the model."""
    hook = package.load("webhooks").WEBHOOKS["bill.created"]
    assert (hook.model, hook.since, hook.evidence) == ("Bill", "2025-11", "inferred")
    assert hook.load({"name": "a"}) == package.model("Bill")(name="a")


def test_lazy_packages_know_their_names(package: Package) -> None:
    """`dir`, `__all__` and access agree; a wrong name is an AttributeError that names the module."""
    models = package.load("models")
    assert models.__all__ == ("Bill",)
    assert set(models.__all__) <= set(dir(models))
    assert models.Bill is models.Bill
    with pytest.raises(AttributeError, match=r"models' has no attribute 'Nope'"):
        models.Nope  # noqa: B018  # the access is the point
