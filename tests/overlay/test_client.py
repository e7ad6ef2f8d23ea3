from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bill_api.api.bills import get_bill, list_bills
from bill_api.errors import UnexpectedStatus
from bill_api.types import UNSET as GENERATED_UNSET
from bill_client import UNSET, AsyncBillClient, BillClient, BillError, ConfigurationError, TransportError, models
from tests.overlay.support import Company


def test_resources_are_there_at_every_depth(company: Company) -> None:
    """As completion shows them."""
    with company.client(company.login, company.token) as client:
        assert client.bills.list().results == []
        assert [vendor.name for vendor in client.vendors.list().results or []] == ["Acme Paper", "Bolt Electric"]
        assert client.spend.users.list().results
        assert client.classifications.chart_of_accounts.list().results


def test_the_generated_functions_take_the_client(company: Company) -> None:
    """`sync` and `sync_detailed` sign in as the resources do; refusals stay as the generated package raises them."""
    with company.client() as client:
        assert list_bills.sync(client=client).results == []
        detailed = list_bills.sync_detailed(client=client)
        assert (detailed.status, detailed.headers["X-Request-Id"]) == (200, "0000000000000003")
        assert client.send(get_bill.build("00n00000000000000001")).status == 404
        with pytest.raises(UnexpectedStatus):
            get_bill.sync("00n00000000000000001", client=client)


def test_the_generated_coroutines_take_the_async_client(company: Company) -> None:
    """The same for asyncio."""

    async def main() -> None:
        async with company.async_client() as client:
            assert (await list_bills.asyncio(client=client)).results == []
            assert (await list_bills.asyncio_detailed(client=client)).status == 200

    asyncio.run(main())


WRONG: list[Any] = [None, {}, {"name": "Acme"}, "text", [], models.AddressCreate.from_dict({})]


@pytest.mark.parametrize("body", WRONG, ids=lambda each: type(each).__name__)
def test_a_body_of_the_wrong_type_is_refused_before_anything_is_sent(company: Company, body: Any) -> None:
    """Not even the sign-in."""
    with company.client() as client, pytest.raises(TypeError, match="body must be VendorCreate"):
        client.vendors.create(body)
    assert company.calls() == []


def test_asynchronous_chunks_are_refused_before_anything_is_sent(company: Company) -> None:
    """A synchronous client cannot read them."""

    async def chunks() -> AsyncIterator[bytes]:
        yield b"content"

    with company.client() as client, pytest.raises(TypeError, match="AsyncBillClient only"):
        client.documents.create_for_bill("00n01", chunks(), name="invoice.pdf")
    assert company.calls() == []


@pytest.mark.parametrize("bill_id", ["", ".", "..", None, 7])
def test_an_id_that_would_name_another_operation_is_refused(company: Company, bill_id: Any) -> None:
    """An empty id must not become the list."""
    with company.client() as client, pytest.raises(ValueError, match="must be an id"):
        client.bills.get(bill_id)
    assert company.calls() == []


def test_a_closed_client_says_so(company: Company) -> None:
    """It would sign in again, and nobody would sign it out."""
    client = company.client()
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client.bills.list()

    async def main() -> None:
        aclient = company.async_client()
        await aclient.close()
        await aclient.bills.list()

    with pytest.raises(ConfigurationError, match="AsyncBillClient is closed"):
        asyncio.run(main())
    assert company.calls() == []


def test_a_client_signs_out_even_when_the_block_fails(company: Company) -> None:
    """Sessions do not pile up."""

    def work() -> None:
        with company.client() as client:
            client.bills.list()
            raise KeyError

    with pytest.raises(KeyError):
        work()
    assert company.calls()[-1] == "logout"


def test_a_refused_request_is_sent_once(company: Company) -> None:
    """What the server understood and refused is not tried again."""
    with company.client() as client:
        for get in (client.bills.get, client.vendors.get, client.customers.get):
            with pytest.raises(BillError):
                get("00n00000000000000001")
    assert company.calls() == ["login", "getBill", "getVendor", "getCustomer", "logout"]


def test_the_address_comes_from_the_environment(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program runs against the mock without a change."""
    monkeypatch.setenv("BILL_BASE_URL", "http://127.0.0.1:1")
    for client in (BillClient(company.login), AsyncBillClient(company.login)):
        assert client.base_url == "http://127.0.0.1:1"
    with (
        BillClient(company.login, testing=True) as client,
        pytest.raises(TransportError, match="login: ConnectError") as caught,
    ):
        client.bills.list()
    assert caught.value.sent is False


def test_what_is_absent_is_the_same_everywhere() -> None:
    """`UNSET` is one object."""
    assert UNSET is GENERATED_UNSET


def test_a_partner_acts_for_an_organization(company: Company) -> None:
    """The organization goes with the call, not with the client."""
    with company.client(company.partner) as client:
        page = client.partner.list_users(organization_id=company.made["organizationId"])
    assert page.results
    assert company.calls() == ["partnerLogin", "listPartnerUsers", "logout"]
