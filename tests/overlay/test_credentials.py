from __future__ import annotations

from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from bill_client import (
    BillClient,
    ConfigurationError,
    ConsoleLogin,
    Credential,
    OAuthClient,
    OrganizationLogin,
    PartnerLogin,
    SpendToken,
    SyncToken,
)
from bill_client.credentials import secrets_of

CREDENTIALS: list[Credential] = [
    OrganizationLogin("name@example.com", "secret-password", "008ORG", "secret-key", "secret-remembered", "laptop"),
    PartnerLogin("partner", "secret-password", "secret-key"),
    SpendToken("secret-token"),
    ConsoleLogin("name@example.com", "secret-token", "008ORG", "secret-key", "secret-remembered", "laptop"),
    SyncToken("books", "secret-token", "008ORG", "secret-key"),
    OAuthClient("id-of-the-app", "secret-value"),
    PartnerLogin("partner", "secret-password", "secret-key").for_organization("008ORG"),
    PartnerLogin("partner", "secret-password", "secret-key").as_user("006USER", "008ORG", dev_key="secret-key-2"),
]


@pytest.mark.parametrize("credential", CREDENTIALS, ids=lambda each: type(each).__name__)
def test_no_secret_shows(credential: Credential) -> None:
    """Neither in the credential nor in a client that has it; e-mail addresses stay private too."""
    for shown in (repr(credential), str(credential), repr(BillClient(credential))):
        assert "secret" not in shown
        assert "name@example.com" not in shown
        assert type(credential).__name__ in shown


@pytest.mark.parametrize("credential", CREDENTIALS, ids=lambda each: type(each).__name__)
def test_secrets_are_known_for_masking(credential: Credential) -> None:
    """Names and ids are no secrets."""
    assert secrets_of(credential)
    assert all("secret" in value for value in secrets_of(credential))


def test_credentials_do_not_change() -> None:
    """They are shared between threads."""
    with pytest.raises(FrozenInstanceError):
        CREDENTIALS[2].token = "other"  # type: ignore[union-attr, misc]


@pytest.mark.parametrize("value", ["", None, 7, b"bytes"])
def test_what_is_no_text_or_empty_is_refused(value: Any) -> None:
    """An environment variable that is not set is noticed at once."""
    with pytest.raises((TypeError, ConfigurationError), match="OrganizationLogin: password"):
        OrganizationLogin("name", value, "008", "dev-key-1")


@pytest.mark.parametrize("value", ["canary\n", "can ary", "canäry", "canary\r\nX-Other: 1"])
def test_keys_must_fit_into_a_header(value: str) -> None:
    """A line break at the end of a file would be an error deep inside otherwise; the value is not repeated."""
    with pytest.raises(ConfigurationError, match="header cannot carry") as caught:
        SpendToken(value)
    assert "can" not in str(caught.value).replace("cannot", "")


def test_remembered_id_and_device_go_together() -> None:
    """Source: platform facts, 2.2."""
    with pytest.raises(ConfigurationError, match="go together"):
        OrganizationLogin("name", "pass-word-1", "008", "dev-key-1", remember_me_id="remembered")


@pytest.mark.parametrize("size", [1, 19, 40])
def test_names_of_devices_that_are_known_to_work_are_taken(size: int) -> None:
    """Source: platform facts, section 3."""
    assert OrganizationLogin("name", "pass-word-1", "008", "dev-key-1", "remembered", "d" * size).device == "d" * size


@pytest.mark.parametrize("device", ["d" * 41, "d" * 49, " laptop", "lap\ntop"])
def test_a_device_that_would_be_refused_is_refused_before(device: str) -> None:
    """BILL says that the code has expired when the name is too long; here the reason is said."""
    with pytest.raises(ConfigurationError, match="OrganizationLogin: device"):
        OrganizationLogin("name", "pass-word-1", "008", "dev-key-1", "remembered", device)


def test_a_partner_acts_as_a_user_and_for_an_organization() -> None:
    """The bound one is another value; the user's sign-in does not depend on the bond."""
    partner = PartnerLogin("partner", "secret-password", "secret-key")
    bound = partner.for_organization("008ORG")
    assert (partner.organization_id, bound.organization_id) == (None, "008ORG")
    assert bound.as_user("006", "008B", dev_key="dev-key-1").partner == partner
    with pytest.raises(ConfigurationError, match="organization_id is empty"):
        partner.for_organization("")
