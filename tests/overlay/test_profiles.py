from __future__ import annotations

import asyncio
import contextlib
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_client import (
    AsyncBillClient,
    BillClient,
    ConfigurationError,
    ConsoleLogin,
    OAuthClient,
    OrganizationLogin,
    PartnerLogin,
    PartnerUser,
    SpendToken,
    SyncToken,
)
from bill_client.environment import from_environment
from bill_client.profiles import _problem, from_file, profiles_path
from tests.overlay.support import Company

PERSON = {
    "BILL_USERNAME": "name@example.com",
    "BILL_PASSWORD": "canary-password",
    "BILL_ORGANIZATION_ID": "008ORG",
    "BILL_DEV_KEY": "canary-key",
}
OTHERS = {
    "BILL_PARTNER_USERNAME": "partner",
    "BILL_PARTNER_PASSWORD": "canary-partner",
    "BILL_APP_KEY": "canary-app",
    "BILL_SPEND_TOKEN": "canary-spend",
    "BILL_CLIENT_ID": "client",
    "BILL_CLIENT_SECRET": "canary-secret",
}
PROFILES = """
[sandbox.organization]
username = "name@example.com"
password = "canary-password"
organization_id = "008ORG"
dev_key = "canary-key"

[sandbox.spend]
token = { env = "SOME_TOKEN" }

[firm]
timeout = 5
base_url = "http://127.0.0.1:8080"

[firm.partner]
username = "partner"
password = "canary-password"
app_key = "canary-app"

[firm.as_user]
user_id = "006USER"
organization_id = "008ORG"
dev_key = "canary-key"

[live]
environment = "production"

[live.oauth]
client_id = "client"
client_secret = "canary-secret"
"""


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("BILL_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def _write(text: str, mode: int = 0o600) -> Path:
    path = profiles_path()
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_variables_make_credentials() -> None:
    """Payables, a partner, Spend and an OAuth app together."""
    found = from_environment(None, {**PERSON, **OTHERS})
    assert [type(each) for each in found.credentials] == [OrganizationLogin, PartnerLogin, SpendToken, OAuthClient]
    assert found.options == {"environment": "sandbox"}
    assert "canary" not in repr(found)


@pytest.mark.parametrize(
    ("variables", "kind"),
    [
        ({"BILL_CONSOLE_USERNAME": "c@example.com", "BILL_CONSOLE_API_TOKEN": "canary-console"}, ConsoleLogin),
        ({"BILL_SYNC_TOKEN_NAME": "books", "BILL_SYNC_TOKEN": "canary-sync"}, SyncToken),
    ],
    ids=["console", "sync token"],
)
def test_variables_make_other_logins_of_an_organization(variables: dict[str, str], kind: type) -> None:
    """Organization and developer key are shared names."""
    shared = {name: PERSON[name] for name in ("BILL_ORGANIZATION_ID", "BILL_DEV_KEY")}
    (made,) = from_environment(None, {**shared, **variables}).credentials
    assert type(made) is kind


def test_what_is_missing_is_named_and_no_value_shown() -> None:
    """Names of variables, never their values."""
    with pytest.raises(ConfigurationError, match="BILL_DEV_KEY is not") as caught:
        from_environment(None, {**PERSON, "BILL_DEV_KEY": ""})
    assert "canary" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="no credentials in the environment"):
        from_environment(None, {})


def test_production_is_said_in_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that was left over does not move real money, and is not silently ignored either."""
    for name, value in PERSON.items():
        monkeypatch.setenv(name, value)
    assert BillClient.from_env().base_url == "https://gateway.stage.bill.com"
    assert BillClient.from_env(environment="production").base_url == "https://gateway.prod.bill.com"
    monkeypatch.setenv("BILL_ENVIRONMENT", "production")
    with pytest.raises(ConfigurationError, match="BILL_ENVIRONMENT is 'production', but the call says 'sandbox'"):
        BillClient.from_env()
    assert AsyncBillClient.from_env(environment="production").base_url == "https://gateway.prod.bill.com"
    monkeypatch.setenv("BILL_ENVIRONMENT", "sandbox")
    with pytest.raises(ConfigurationError, match="the call says 'production'"):
        BillClient.from_env(environment="production")


def test_a_bundle_of_roots_may_be_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """As behind a proxy of the company."""
    for name, value in {**PERSON, "BILL_CA_BUNDLE": "/missing.pem"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=r"ca_bundle /missing\.pem cannot be read"):
        BillClient.from_env()


def test_a_client_from_the_environment_works(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sync and async."""
    made = company.made
    names = {"USERNAME": "username", "PASSWORD": "password", "ORGANIZATION_ID": "organizationId", "DEV_KEY": "devKey"}
    for name, key in names.items():
        monkeypatch.setenv(f"BILL_{name}", made[key])
    with BillClient.from_env(transport=company.client()._config.transport) as client:
        client.bills.list()

    async def main() -> None:
        async with AsyncBillClient.from_env(transport=company.async_client()._config.transport) as client:
            await client.bills.list()

    asyncio.run(main())
    assert company.calls("listBills") == ["listBills"] * 2


def test_a_profile_makes_a_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """With several credentials, a secret of which is elsewhere; arguments win."""
    _write(PROFILES)
    monkeypatch.setenv("SOME_TOKEN", "canary-token")
    client = BillClient.from_profile("sandbox")
    assert [type(each) for each in client._credentials] == [OrganizationLogin, SpendToken]
    assert "canary" not in repr(client)
    firm = AsyncBillClient.from_profile("firm", timeout=7)
    assert [type(each) for each in firm._credentials] == [PartnerLogin, PartnerUser]
    assert (firm.base_url, firm._config.timeout) == ("http://127.0.0.1:8080", 7)
    monkeypatch.setenv("BILL_PROFILE", "live")
    assert BillClient.from_profile().base_url == "https://gateway.prod.bill.com"


def test_production_is_said_in_the_profile() -> None:
    """And the call may insist on either."""
    _write(PROFILES)
    assert BillClient.from_profile("live", environment="production").base_url == "https://gateway.prod.bill.com"
    with pytest.raises(ConfigurationError, match="is for 'production', but the call says 'sandbox'"):
        BillClient.from_profile("live", environment="sandbox")
    with pytest.raises(ConfigurationError, match="is for 'sandbox', but the call says 'production'"):
        BillClient.from_profile("firm", environment="production")


def test_a_secret_may_lie_in_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file then has no secret at all."""
    monkeypatch.setattr("keyring.get_password", lambda service, name: f"canary {service} {name}")
    _write(PROFILES.replace('client_secret = "canary-secret"', 'client_secret = { keyring = "live.secret" }'))
    (made,) = BillClient.from_profile("live")._credentials
    assert made == OAuthClient("client", "canary bill-client live.secret")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o644, 0o777])
def test_a_file_that_others_may_read_is_refused(mode: int) -> None:
    """With the command that cures it."""
    path = _write(PROFILES, mode)
    with pytest.raises(ConfigurationError, match=f"chmod 600 {path}"):
        BillClient.from_profile("live")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[a.spend]\ntoken = canary", "is no TOML: look at line 2, column 9"),
        ("[a]\ntimeout = 3", "has no credentials; it may have organization"),
        ("[a.spend]\ntokn = 'canary'", "tokn means nothing; did you mean token?"),
        ("[a]\nspent = 1", "'spent' means nothing; did you mean spend?"),
        ("[a]\nspend = 'canary'", "spend must be a table"),
        ("[a.spend]\ntoken = 7", "spend.token must be a text"),
        ("[a.spend]\ntoken = { env = 'MISSING_1' }", "the variable MISSING_1 is not set"),
        ("[a.spend]\ntoken = { file = 'x' }", "must be a text"),
        ("[a.spend]", "spend lacks token"),
        ("[a]\ntimeout = true\n[a.spend]\ntoken = 'canary'", "timeout must be int or float"),
        ("[a.as_user]\nuser_id = '006'", "needs a partner beside it"),
        ("[b]", "has no profile 'a'; it has 'b'"),
        ("a = 1", "has no profile 'a'"),
        ("[a.spend]\ntoken = ''", "SpendToken: token is empty"),
        ("[a]\nenvironment = 'prod'\n[a.spend]\ntoken = 'canary-spend'", "environment must be"),
    ],
)
def test_what_is_wrong_in_the_file_is_said_with_its_place(text: str, problem: str) -> None:
    """Where, what, and no secret."""
    _write(text)
    with pytest.raises(ConfigurationError) as caught:
        BillClient.from_profile("a")
    assert problem in str(caught.value)
    assert "canary" not in str(caught.value)


def test_a_missing_file_and_a_missing_name_are_said() -> None:
    """With what to do."""
    with pytest.raises(ConfigurationError, match=r"there is no .*profiles\.toml"):
        BillClient.from_profile("a")
    with pytest.raises(ConfigurationError, match="set BILL_PROFILE"):
        BillClient.from_profile()


def test_only_a_file_of_the_user_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No folder, and none of another user."""
    with pytest.raises(ConfigurationError, match="is no regular file"):
        from_file("a", None, tmp_path)
    path = _write(PROFILES)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigurationError, match="no text in UTF-8"):
        from_file("live", None)
    state = path.stat()
    monkeypatch.setattr("os.geteuid", lambda: 12345)
    stranger = os.stat_result((state.st_mode, state.st_ino, state.st_dev, 1, 777, 777, 1, 0, 0, 0))
    assert _problem(stranger, path) == f"{path} belongs to another user"


def test_the_place_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative XDG_CONFIG_HOME does not count, as its specification says."""
    for told in ("", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", told)
        assert profiles_path() == Path.home() / ".config" / "bill" / "profiles.toml"


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
TABLES = st.dictionaries(st.sampled_from(["token", "username", "file", "env"]), LEAVES, max_size=2)
NAMES = st.sampled_from(["organization", "spend", "partner", "as_user", "environment", "timeout", "oauth", "x"])
SECTIONS = st.dictionaries(st.sampled_from(["token", "username", "client_id"]), LEAVES | TABLES, max_size=2) | LEAVES


@given(st.dictionaries(NAMES, SECTIONS, max_size=3))
def test_whatever_stands_in_a_profile_is_taken_or_refused_in_words(profile: dict[str, Any]) -> None:
    """Never another error than this one."""
    from bill_client.profiles import _settings

    with contextlib.suppress(ConfigurationError):
        assert _settings(profile, "here", None).credentials
