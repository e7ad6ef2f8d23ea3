from __future__ import annotations

from typing import Any

import pytest

from bill_api.operations import OPERATIONS
from bill_client import (
    BillClient,
    ConfigurationError,
    Credential,
    MissingCredentials,
    OAuthClient,
    PartnerLogin,
    SpendToken,
    SyncToken,
    models,
)
from bill_client.session.choose import choose
from tests.overlay.support import LOGIN, Company

TOKEN = SpendToken("spend-token-1")
PARTNER = PartnerLogin("partner", "password-1", "app-key-1")


def test_each_family_takes_its_own_credential(company: Company) -> None:
    """Organization, partner and Spend side by side in one client."""
    with company.client(company.login, company.partner, company.token) as client:
        client.bills.list()
        client.partner.list_users(organization_id=company.made["organizationId"])
        client.spend.users.list()
    assert company.calls() == [
        *("login", "listBills", "partnerLogin", "listPartnerUsers", "listUsers"),
        *("logout", "logout"),
    ]


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ((TOKEN,), TOKEN),
        ((TOKEN, PARTNER), PARTNER),
        ((PARTNER, TOKEN, LOGIN), LOGIN),
    ],
    ids=["token", "partner", "organization"],
)
def test_the_first_alternative_that_can_be_served_is_taken(given: tuple[Credential, ...], taken: Credential) -> None:
    """Webhooks take three kinds; the order is the operation's, not the caller's."""
    assert choose(OPERATIONS["getAllSubscriptions"], given) is taken


def test_what_is_missing_is_said_before_anything_is_sent(company: Company) -> None:
    """With the class to use and the headers behind it."""
    with company.client(company.token) as client, pytest.raises(MissingCredentials) as caught:
        client.bills.list()
    assert str(caught.value) == (
        "listBills needs OrganizationLogin or ConsoleLogin or SyncToken or PartnerUser (sessionId + devKey) "
        "or OAuthClient (bearer); this client has SpendToken"
    )
    assert caught.value.operation == "listBills"
    assert company.calls() == []


def test_a_client_without_credentials_serves_what_needs_none(company: Company) -> None:
    """Health checks and signing in by hand."""
    made = company.made
    with BillClient(transport=company.client()._config.transport) as client:
        client.health.check()
        body = models.LoginRequest(
            dev_key=made["devKey"],
            username=made["username"],
            password=made["password"],
            organization_id=made["organizationId"],
        )
        assert client.sessions.login(body).trusted is False
        with pytest.raises(MissingCredentials, match="this client has no credentials"):
            client.bills.list()
    assert company.calls() == ["getHealthCheck", "login"]


@pytest.mark.parametrize("given", ["token", None, {"token": "x"}, object()])
def test_what_is_no_credential_is_a_type_error(given: Any) -> None:
    """The message names the classes."""
    with pytest.raises(
        TypeError, match="OrganizationLogin, ConsoleLogin, SyncToken, PartnerUser, PartnerLogin, SpendToken"
    ):
        BillClient(given)


def test_two_of_one_kind_are_refused(company: Company) -> None:
    """Which organization would a call go to?"""
    with pytest.raises(ConfigurationError, match="takes one OrganizationLogin"):
        BillClient(company.login, company.login)


def test_two_that_serve_the_same_operations_are_refused() -> None:
    """Whose rights would a call have?"""
    sync = SyncToken("books", "sync-token-1", "008", "dev-key-1")
    with pytest.raises(ConfigurationError, match="either OrganizationLogin or SyncToken"):
        BillClient(LOGIN, sync)


def test_a_sync_token_leaves_to_others_what_it_can_never_do() -> None:
    """Payments go with the OAuth client, everything else with the first alternative as always."""
    sync, oauth = SyncToken("books", "sync-token-1", "008", "dev-key-1"), OAuthClient("id-1", "secret-1")
    assert choose(OPERATIONS["createPayment"], (sync, oauth)) is oauth
    assert choose(OPERATIONS["listBills"], (sync, oauth)) is sync
    assert choose(OPERATIONS["createPayment"], (sync,)) is sync
