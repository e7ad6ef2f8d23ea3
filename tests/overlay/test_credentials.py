from __future__ import annotations

from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from bill_client import BillClient, ConfigurationError, Credential, OrganizationLogin, PartnerLogin, SpendToken
from bill_client.credentials import secrets_of

CREDENTIALS: list[Credential] = [
    OrganizationLogin("name@example.com", "secret-password", "008ORG", "secret-key", "secret-remembered", "laptop"),
    PartnerLogin("partner", "secret-password", "secret-key"),
    SpendToken("secret-token"),
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
        OrganizationLogin("name", value, "008", "key")


@pytest.mark.parametrize("value", ["canary\n", "can ary", "canäry", "canary\r\nX-Other: 1"])
def test_keys_must_fit_into_a_header(value: str) -> None:
    """A line break at the end of a file would be an error deep inside otherwise; the value is not repeated."""
    with pytest.raises(ConfigurationError, match="header cannot carry") as caught:
        SpendToken(value)
    assert "can" not in str(caught.value).replace("cannot", "")


def test_remembered_id_and_device_go_together() -> None:
    """Source: platform facts, 2.2."""
    with pytest.raises(ConfigurationError, match="go together"):
        OrganizationLogin("name", "password", "008", "key", remember_me_id="remembered")
