from __future__ import annotations

from typing import Any

import pytest

from bill_client import BillClient, BillError, ConfigurationError
from bill_client.config import find_base_url


@pytest.fixture(autouse=True)
def _no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BILL_BASE_URL", raising=False)


@pytest.mark.parametrize(
    ("environment", "host"), [("sandbox", "gateway.stage.bill.com"), ("production", "gateway.prod.bill.com")]
)
def test_environments_have_their_hosts(environment: str, host: str) -> None:
    """Source: platform facts, section 1."""
    assert find_base_url(environment) == f"https://{host}"


def test_the_sandbox_is_the_default() -> None:
    """Production has to be said."""
    assert BillClient().base_url == "https://gateway.stage.bill.com"


@pytest.mark.parametrize("environment", ["prod", "Production", "", "stage", None])
def test_another_environment_is_refused(environment: Any) -> None:
    """A typing error does not end in the sandbox by chance."""
    with pytest.raises(ConfigurationError, match="environment must be"):
        BillClient(environment=environment)


def test_the_variable_is_taken_and_the_argument_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argument, then variable, then environment."""
    monkeypatch.setenv("BILL_BASE_URL", "http://localhost:8080/")
    assert BillClient().base_url == "http://localhost:8080"
    assert BillClient(base_url="http://127.0.0.1:9090").base_url == "http://127.0.0.1:9090"


def test_a_bad_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says where the address came from."""
    monkeypatch.setenv("BILL_BASE_URL", "localhost:8080")
    with pytest.raises(ConfigurationError, match="BILL_BASE_URL must be a URL"):
        BillClient()


NO_ADDRESSES: list[Any] = [
    *("", "x", "http://", "//127.0.0.1", "127.0.0.1:80", "ftp://127.0.0.1", "http://[::1", "http://127.0.0.1:port"),
    *(
        "http://127.0.0.1:70000",
        " https://example.com",
        "https://example.com\n",
        "https://exam ple.com",
        7,
        b"http://e",
    ),
]


@pytest.mark.parametrize("url", NO_ADDRESSES)
def test_what_is_no_http_address_is_refused(url: Any) -> None:
    """Nothing else can be meant."""
    with pytest.raises(ConfigurationError, match="base_url must be a URL"):
        BillClient(base_url=url)


@pytest.mark.parametrize("url", ["https://user:pw-secret@example.com", "https://example.com?a=b", "https://e.com/#x"])
def test_addresses_carry_no_secrets_or_queries(url: str) -> None:
    """A password in the address would show up in logs; the message does not repeat it."""
    with pytest.raises(ConfigurationError, match="no user name, query or fragment") as caught:
        BillClient(base_url=url)
    assert "pw-secret" not in str(caught.value)


def test_an_address_may_be_written_in_capitals_and_with_a_path() -> None:
    """Schemes are the same in any case; a mock may live below a path."""
    assert BillClient(base_url="HTTPS://example.com/mock/").base_url == "https://example.com/mock"


@pytest.mark.parametrize("url", ["http://localhost", "http://127.8.0.1:80", "http://[::1]:80", "http://mock.localhost"])
def test_plain_http_is_for_this_machine(url: str) -> None:
    """A mock needs no TLS."""
    assert BillClient(base_url=url).base_url == url


@pytest.mark.parametrize("url", ["http://example.com", "http://10.0.0.1", "http://127.0.0.1.example.com"])
def test_plain_http_to_others_is_refused(url: str) -> None:
    """Secrets would be readable on the way."""
    with pytest.raises(ConfigurationError, match="plain http"):
        BillClient(base_url=url)


def test_the_production_host_needs_the_production_environment() -> None:
    """Real money does not move by way of an address alone."""
    with pytest.raises(ConfigurationError, match="production host"):
        BillClient(base_url="https://gateway.prod.bill.com")
    assert BillClient(base_url="https://gateway.prod.bill.com/", environment="production").base_url.endswith(".com")


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), True, "30", None])
def test_a_timeout_is_a_number_of_seconds(timeout: Any) -> None:
    """A client without a timeout could wait for ever."""
    with pytest.raises(BillError, match="timeout"):
        BillClient(timeout=timeout)
