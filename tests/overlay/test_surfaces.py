from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from bill_api.operations import OPERATIONS
from bill_client import AsyncBillClient, BillClient
from bill_client.answers import Answers
from bill_client.attachments import AsyncAttachments, Attachments
from bill_client.documents import AsyncDocuments, Documents
from bill_client.layers import AsyncLayers, Layers
from bill_client.limits.layer import AsyncLimits, Limits
from bill_client.paging import AsyncPages, Pages
from bill_client.raw import AsyncRaw, Raw
from bill_client.retry import AsyncRetries, Retries
from bill_client.send import AsyncWire, Wire
from bill_client.session.keeper import AsyncKeeper, Keeper
from bill_client.session.layer import AsyncSessions, Sessions
from bill_client.session.mfa import AsyncMfa, Mfa
from bill_client.streams import AsyncBody, Body
from bill_client.watched import AsyncWatchedWire, WatchedWire

PAIRS: list[tuple[type, type]] = [
    (BillClient, AsyncBillClient),
    (Layers, AsyncLayers),
    (Sessions, AsyncSessions),
    (Limits, AsyncLimits),
    (Keeper, AsyncKeeper),
    (Wire, AsyncWire),
    (Mfa, AsyncMfa),
    (Documents, AsyncDocuments),
    (Attachments, AsyncAttachments),
    (Body, AsyncBody),
    (WatchedWire, AsyncWatchedWire),
    (Pages, AsyncPages),
    (Retries, AsyncRetries),
    (Raw, AsyncRaw),
]


def _names(kind: type) -> dict[str, Any]:
    found = {name: getattr(kind, name) for name in dir(kind) if not name.startswith("_")}
    return {**found, "__init__": inspect.getattr_static(kind, "__init__")}


def _parameters(function: Any) -> list[tuple[str, Any, Any]]:
    return [(each.name, each.kind, each.default) for each in inspect.signature(function).parameters.values()]


@pytest.mark.parametrize(("sync", "other"), PAIRS, ids=lambda kind: kind.__name__)
def test_names_and_parameters_are_the_same(sync: type, other: type) -> None:
    """Who knows one client knows the other."""
    assert _names(sync).keys() == _names(other).keys()
    for name, member in _names(sync).items():
        if inspect.isfunction(member):
            assert _parameters(member) == _parameters(_names(other)[name]), name


def _resources(client: object) -> Iterator[tuple[str, object]]:
    for name in sorted({operation.resource for operation in OPERATIONS.values()}):
        found = client
        for part in name.split("."):
            found = getattr(found, part)
        yield name, found


def test_every_operation_is_on_both_clients_alike() -> None:
    """All resources, all methods, the same parameters; coroutines on one side only."""
    ours, theirs = dict(_resources(BillClient())), dict(_resources(AsyncBillClient()))
    assert ours.keys() == theirs.keys()
    for operation in OPERATIONS.values():
        call = getattr(ours[operation.resource], operation.call)
        acall = getattr(theirs[operation.resource], operation.call)
        assert _parameters(call) == _parameters(acall), operation.id
        assert inspect.iscoroutinefunction(acall)
        assert not inspect.iscoroutinefunction(call)


def test_public_things_are_documented() -> None:
    """Each says what it does."""
    for kind in (*(each for pair in PAIRS for each in pair), Answers):
        assert kind.__doc__
        for name, member in _names(kind).items():
            assert name == "__init__" or member.__doc__, f"{kind.__name__}.{name}"
