from __future__ import annotations

import asyncio
import inspect
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from bill_api.operations import OPERATIONS
from bill_client import (
    UNSET,
    BillClient,
    ConfigurationError,
    DecodeError,
    MissingCredentials,
    OAuthClient,
    models,
)
from tests.overlay.support import Company

OTHER = models.OrganizationCreate(
    name="Other Ltd",
    address=models.AddressCreate(
        line1="1 Main St", city="Reno", zip_or_postal_code="89501", country=models.CountryCode.US
    ),
)


def test_a_console_signs_in_to_a_client_of_its_firm(company: Company) -> None:
    """With its token in place of a password."""
    with company.client(company.console) as client:
        assert client.sessions.get_info().organization_id == company.made["organizationId"]
    assert company.calls() == ["login", "getSessionInfo", "logout"]


def test_sessions_of_sync_tokens_last_two_days(company: Company) -> None:
    """They are not renewed after 35 minutes. Source: platform facts, 2.3."""
    with company.client(company.sync_token) as client:
        client.bills.list()
        for seconds, logins in ((47 * 3600, 1), (49 * 3600, 2)):
            client._config.pace.sleep(seconds)
            company.mock.clock.advance(seconds)
            client.bills.list()
            assert len(company.calls("login")) == logins


def test_a_bearer_token_goes_alone(company: Company) -> None:
    """For payables and for Spend alike, and there is nothing to sign out of."""
    with company.client(company.oauth) as client:
        client.bills.list()
        client.spend.users.list()
        headers = client._layers.sessions._keepers[company.oauth].session
        assert headers is not None
        assert list(headers.options.headers) == ["Authorization"]
    assert company.calls() == ["createAccessToken", "listBills", "listUsers"]


def test_a_bearer_token_is_renewed_before_it_ends_and_when_it_has(company: Company) -> None:
    """By the time that the answer named, however often it was used; and after a 401, once."""
    with company.client(company.oauth) as client:
        client.bills.list()
        client._config.pace.sleep(1800)
        client.bills.list()
        client._config.pace.sleep(1750)
        client.bills.list()
        assert len(company.calls("createAccessToken")) == 2
        company.mock.world.bearers.clear()
        client.bills.list()
        assert len(company.calls("createAccessToken")) == 3


def test_asyncio_has_bearer_tokens_too(company: Company) -> None:
    """The same flow."""

    async def main() -> None:
        async with company.async_client(company.oauth) as client:
            await asyncio.gather(*(client.bills.list() for _ in range(3)))

    asyncio.run(main())
    assert len(company.calls("createAccessToken")) == 1


@pytest.mark.parametrize("told", [None, "soon", 0, -5, True])
def test_a_token_without_a_usable_lifetime_is_taken_for_ten_minutes(told: Any) -> None:
    """How long BILL makes it is not documented."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            return httpx.Response(200, json={"access_token": "bearer-token-1", "expires_in": told})
        return httpx.Response(200, json={"results": []})

    with BillClient(OAuthClient("id", "client-value"), transport=httpx.MockTransport(answer), testing=True) as client:
        client.bills.list()
        (keeper,) = client._layers.sessions._keepers.values()
        assert keeper.session is not None
        assert keeper.session.lifetime in (600.0, 1.0)


def test_an_answer_without_a_token_is_said() -> None:
    """With the name of the field, and without what else stands in it."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"token_type": "Bearer"}))
    with (
        BillClient(OAuthClient("id", "client-value"), transport=transport, testing=True) as client,
        pytest.raises(DecodeError, match="no usable access_token"),
    ):
        client.bills.list()


def test_a_partner_acts_as_a_user(company: Company) -> None:
    """Two sign-ins, then sessions of the organization with the developer key; the partner's session is shared."""
    made = company.made
    user = company.partner.as_user(made["userId"], made["organizationId"], dev_key=made["devKey"])
    with company.client(company.partner, user) as client:
        assert client.sessions.get_info().user_id == made["userId"]
        client.partner.list_organizations()
        company.end_sessions()
        client.bills.list()
    begin = ["partnerLogin", "loginAsUser"]
    again = ["listBills", "loginAsUser", *begin, "listBills"]
    seen = [each for each in company.calls() if each != "None"]
    assert seen == [*begin, "getSessionInfo", "listPartnerOrganizations", *again, "logout", "logout"]


def test_a_partner_acts_as_a_user_with_asyncio_and_a_remembered_device(company: Company) -> None:
    """The sign-in as a user takes the remembered id as well."""
    made = company.made
    user = company.partner.as_user(
        made["userId"],
        made["organizationId"],
        dev_key=made["devKey"],
        remember_me_id=made["rememberMeId"],
        device=made["device"],
    )

    async def main() -> None:
        async with company.async_client(user) as client:
            assert str((await client.sessions.get_info()).mfa_status) == "COMPLETE"

    asyncio.run(main())
    assert company.calls() == ["partnerLogin", "loginAsUser", "getSessionInfo", "logout", "logout"]


def test_a_bound_partner_acts_in_no_other_organization(company: Company) -> None:
    """A wrong id is noticed before anything is sent, also where the caller built the request."""
    organization = company.made["organizationId"]
    with company.client(company.partner.for_organization(organization)) as client:
        assert client.partner.list_users().results
        assert client.partner.list_users(organization_id=organization).results
        with pytest.raises(ConfigurationError, match="listPartnerUsers is for organization 008OTHER") as caught:
            client.partner.list_users(organization_id="008OTHER")
    assert "a client for each" in str(caught.value.hint)
    assert company.calls() == ["partnerLogin", "listPartnerUsers", "listPartnerUsers", "logout"]


def test_a_bound_partner_need_not_name_its_organization(company: Company) -> None:
    """In no operation that needs one, in lists of many pages neither, and with headers of the caller alike."""
    organization = company.made["organizationId"]

    async def main() -> None:
        async with company.async_client(company.partner.for_organization(organization)) as client:
            view = client.with_options(headers={"X-Trace": "1"})
            assert [user.id async for user in view.partner.iterate_users()]
            assert (await client.partner.list_roles()).results

    asyncio.run(main())
    asked = [each for each in company.mock.control.requests()["results"] if "listPartner" in str(each["operation"])]
    assert [each["status"] for each in asked] == [200, 200]


def test_every_operation_of_the_partner_in_an_organization_can_leave_it_to_the_sign_in() -> None:
    """The description says of which headers."""
    found = {operation.id for operation in OPERATIONS.values() if operation.from_sign_in}
    assert {operation.from_sign_in for operation in OPERATIONS.values()} == {(), ("organizationId",)}
    for name in found:
        operation = OPERATIONS[name]
        module = import_module(f"bill_api.api.{operation.resource.replace('.', '_')}.{_snake(name)}")
        assert inspect.signature(module.build).parameters["organization_id"].default is UNSET
    assert "listPartnerUsers" in found


def _snake(name: str) -> str:
    return re.sub(r"(?=[A-Z])", "_", name).lower()


def test_a_partner_without_a_bond_has_to_name_the_organization(company: Company) -> None:
    """Nothing is sent before; the message says where to name it."""
    with company.client(company.partner) as client:
        with pytest.raises(ConfigurationError, match="acts in an organization, and neither") as caught:
            client.partner.list_users()
        assert "for_organization" in str(caught.value.hint)
        assert client.partner.list_organizations().results
    assert company.calls() == ["partnerLogin", "listPartnerOrganizations", "logout"]


def test_a_partner_signs_in_once_for_all_its_organizations(company: Company, tmp_path: Path) -> None:
    """Its session is not of an organization, and a store shares it."""
    partner, store = company.partner, f"sqlite:///{tmp_path}/state.db"
    with company.client(partner, store=store) as client:
        other = client.partner.create_organization(OTHER).id
    for organization in (company.made["organizationId"], other):
        with company.client(partner.for_organization(str(organization)), store=store) as client:
            client.partner.list_users()
    assert (company.calls("partnerLogin"), company.calls("logout")) == (["partnerLogin"], [])


def test_what_belongs_to_no_partner_says_so(company: Company) -> None:
    """With the class to use."""
    with company.client() as client, pytest.raises(MissingCredentials, match="needs PartnerLogin"):
        client.partner.list_users(organization_id="008")
    assert company.calls() == []
