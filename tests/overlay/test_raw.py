from __future__ import annotations

import asyncio
import pickle
from typing import Any

import httpx
import pytest

from bill_api.errors import DecodeError as GeneratedDecodeError
from bill_api.models import BillPage
from bill_api.operations import OPERATIONS
from bill_client import BillClient, NotFound, OutcomeUnknown, RawResponse
from bill_client.raw import find_method
from tests.overlay.support import Company, scripted

MISSPELT = "bilsl"


def test_raw_answers_with_status_headers_and_bytes(company: Company) -> None:
    """The decoded answer is there when asked for."""
    with company.client(company.login, company.token) as client:
        raw = client.raw.bills.list(max_=5)
        assert (raw.status, raw.content[:1]) == (200, b"{")
        assert raw.headers["X-Request-ID"]
        assert isinstance(raw.parsed, BillPage)
        assert client.raw.spend.cards.list().status == 200
        assert client.raw.classifications.departments.list().status == 200


def test_raw_wraps_a_method_with_its_types(company: Company) -> None:
    """Type checkers follow the arguments and the result."""
    with company.client() as client:
        raw: RawResponse[BillPage] = client.raw(client.bills.list)(max_=5)
        assert raw.parsed.results == []
        with pytest.raises(TypeError, match="method of a resource"):
            client.raw(len)([])


def test_raw_with_asyncio(company: Company) -> None:
    """Both ways."""

    async def main() -> None:
        async with company.async_client() as client:
            assert (await client.raw.bills.list(max_=5)).status == 200
            assert (await client.raw(client.bills.list)(max_=5)).parsed.results == []
            with pytest.raises(TypeError, match="method of a resource"):
                client.raw(asyncio.sleep)
            assert "bills" in dir(client.raw)

    asyncio.run(main())


def test_raw_does_not_read_what_it_is_not_asked_to() -> None:
    """Bytes that nobody understands are still bytes."""
    with scripted(httpx.Response(200, content=b"%PDF")) as client:
        raw = client.raw.bills.get("00n01")
        assert raw.content == b"%PDF"
        assert "PDF" not in repr(raw)
        with pytest.raises(GeneratedDecodeError):
            _ = raw.parsed


def test_raw_refusals_are_errors() -> None:
    """As everywhere; the answer is on the error."""
    with scripted(httpx.Response(404, json=[{"code": "BDC_1205", "message": "No."}])) as client:
        with pytest.raises(NotFound) as caught:
            client.raw.bills.get("00n01")
        assert caught.value.response is not None
    with scripted(httpx.Response(502)) as client, pytest.raises(OutcomeUnknown):
        client.raw.bill_approvals.delete_policy("p1")


def test_raw_names_are_those_of_the_client() -> None:
    """Completion shows the resources, and misspelt names fail."""
    with BillClient() as client:
        assert {"bills", "spend", "webhooks"} <= set(dir(client.raw))
        with pytest.raises(AttributeError, match="bilsl"):
            getattr(client.raw, MISSPELT)


def test_a_raw_response_pickles() -> None:
    """It may be worked on elsewhere."""
    with scripted(httpx.Response(200, json={"id": "00n01"})) as client:
        raw = client.raw.bills.get("00n01")
    other = pickle.loads(pickle.dumps(raw))
    assert (other.response, other.parsed.id) == (raw.response, "00n01")


def test_call_takes_an_operation_id(company: Company) -> None:
    """For tools that know operations by name; sync and async."""
    with company.client() as client:
        assert client.call("listBills", max_=5).results == []
        vendor = client.call("getVendor", company.made["vendorId"])
        assert vendor.name == "Acme Paper"
        with pytest.raises(TypeError):
            client.call("listBills", maximum=5)

    async def main() -> Any:
        async with company.async_client() as client:
            return await client.call("getVendor", company.made["vendorId"])

    assert asyncio.run(main()).name == "Acme Paper"


def test_an_unknown_operation_is_said_with_those_alike(company: Company) -> None:
    """Nothing is sent."""
    with company.client() as client, pytest.raises(ValueError, match=r"'listBill'; did you mean listBills"):
        client.call("listBill")
    with company.client() as client, pytest.raises(ValueError, match=r"there is no operation 'x'$"):
        client.call("x")
    assert company.calls() == []


def test_every_operation_is_found_by_its_id() -> None:
    """All 327, in the client and below raw."""
    with BillClient() as client:
        for name in OPERATIONS:
            assert callable(find_method(client, name))
            assert callable(find_method(client.raw, name))
