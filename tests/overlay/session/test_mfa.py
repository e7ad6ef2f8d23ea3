from __future__ import annotations

import asyncio
import io
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from bill_api.api.vendors.create_vendor import build as build_vendor
from bill_client import AuthenticationError, ConfigurationError, MfaRequired, OrganizationLogin, models
from bill_client.session.trust import needs_trust
from tests.overlay.support import Company


def _payment(company: Company) -> models.PaymentCreate:
    kind = models.PaymentFundingAccountType.BANK_ACCOUNT
    return models.PaymentCreate(
        bill_id="00n00000000000000001",
        amount=Decimal(1),
        funding_account=models.PaymentFundingAccount(type_=kind, id=company.made["fundingAccountId"]),
        process_date=company.mock.clock.now().date() + timedelta(days=1),
        processing_options=models.PaymentProcessingOptions(),
    )


def test_an_untrusted_session_is_said_with_what_to_do_before_anything_is_sent(company: Company) -> None:
    """BDC_1361 is no reason to sign in again: that would loop for ever. Source: platform facts, section 3."""
    with company.client() as client, pytest.raises(MfaRequired, match=r"client\.mfa\.trust") as caught:
        client.raw.payments.create(_payment(company))
    assert (caught.value.operation, caught.value.status) == ("createPayment", None)
    assert company.calls() == ["login", "getSessionInfo", "logout"]


def test_an_untrusted_session_is_said_with_asyncio_too(company: Company) -> None:
    """The same flow."""

    async def main() -> None:
        async with company.async_client() as client:
            with pytest.raises(MfaRequired):
                await client.raw.payments.create(_payment(company))

    asyncio.run(main())
    assert company.calls() == ["login", "getSessionInfo", "logout"]


def test_trust_makes_the_session_good_for_payments(company: Company) -> None:
    """Challenge, code, answer; then the refusal is about the bill."""
    with company.client() as client:
        assert client.mfa.trust(code=company.code) is None
        assert str(client.sessions.get_info().mfa_status) == "COMPLETE"
        with pytest.raises(Exception, match="createPayment: status 4") as caught:
            client.raw.payments.create(_payment(company))
    assert not isinstance(caught.value, MfaRequired)


def test_a_remembered_device_is_trusted_from_the_start(company: Company) -> None:
    """The id goes into the credentials of later clients."""
    with company.client() as client:
        remembered = client.mfa.trust(code=lambda: f" {company.code()}\n", device="laptop", remember=True)
    made = company.made
    login = OrganizationLogin(
        made["username"], made["password"], made["organizationId"], made["devKey"], remembered, "laptop"
    )
    with company.client(login) as client:
        assert str(client.sessions.get_info().mfa_status) == "COMPLETE"


@pytest.mark.parametrize("given", ["function", "coroutine"])
def test_the_async_client_takes_functions_and_coroutines(company: Company, given: str) -> None:
    """A code may come from a web page as well as from a prompt."""

    async def code() -> str:
        return company.code()

    async def main() -> str | None:
        async with company.async_client() as client:
            ask = code if given == "coroutine" else company.code
            return await client.mfa.trust(code=ask, device="laptop", remember=True)

    assert asyncio.run(main())


def test_a_wrong_code_is_an_authentication_error(company: Company) -> None:
    """Nothing is tried again by itself."""
    with company.client() as client, pytest.raises(AuthenticationError) as caught:
        client.mfa.trust(code=lambda: "000000" if company.code() != "000000" else "111111")
    assert caught.value.codes == ("BDC_1356",)
    assert len(company.calls("generateChallenge")) == 1


def test_remembering_needs_a_name_for_the_device(company: Company) -> None:
    """Said before a text message is sent."""
    with company.client() as client:
        with pytest.raises(ValueError, match="device"):
            client.mfa.trust(code=company.code, remember=True)
        with pytest.raises(ConfigurationError, match="device has 41 characters"):
            client.mfa.trust(code=company.code, device="d" * 41, remember=True)
    assert company.calls() == []


@pytest.mark.parametrize("given", ["", "12345", "1234567", "abcdef", "\u0661" * 6, None])
def test_what_is_no_code_is_not_answered(company: Company, given: Any) -> None:
    """Five wrong ones would lock the user out; and a code is not repeated in a message."""
    with company.client() as client, pytest.raises(ValueError, match="six digits") as caught:
        client.mfa.trust(code=lambda: given)
    assert not given or given not in str(caught.value)
    assert company.calls("validateChallenge") == []


def test_without_a_terminal_a_function_is_needed(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """Said before a text message is sent; with a terminal it is asked there."""
    with company.client() as client:
        monkeypatch.setattr("sys.stdin", io.StringIO())
        with pytest.raises(ConfigurationError, match="no terminal"):
            client.mfa.trust()
        with pytest.raises(TypeError, match="function"):
            client.mfa.trust(code="123456")  # type: ignore[arg-type]
        assert company.calls() == []
        monkeypatch.setattr("sys.stdin.isatty", lambda: True)
        monkeypatch.setattr("builtins.input", lambda _: company.code())
        client.mfa.trust()

    async def main() -> None:
        async with company.async_client() as client:
            await client.mfa.trust()

    asyncio.run(main())
    assert len(company.calls("validateChallenge")) == 2


def test_what_is_remembered_serves_later_sign_ins_of_the_client(company: Company) -> None:
    """The session ends; the next one is trusted from the start, without a message."""
    with company.client() as client:
        client.mfa.trust(code=company.code, device="laptop", remember=True)
        company.end_sessions()
        assert str(client.sessions.get_info().mfa_status) == "COMPLETE"
    assert len(company.calls("generateChallenge")) == 1


def test_the_end_of_what_is_remembered_is_known_and_told(company: Company, caplog: pytest.LogCaptureFixture) -> None:
    """Thirty days; a warning five days before; afterwards the reason is in the error."""
    with company.client() as client:
        assert client.mfa.remembered() is None
        client.mfa.trust(code=company.code, device="laptop", remember=True)
        found = client.mfa.remembered()
        assert found is not None
        assert found.expires is not None
        assert (found.device, found.expires.timestamp() - client._config.pace.wall()) == ("laptop", 30 * 86_400)
        client._config.pace.sleep(26 * 86_400)
        company.end_sessions()
        client.bills.list()
        assert "the remembered MFA id ends on 2027-" in caplog.text
        client._config.pace.sleep(5 * 86_400)
        company.end_sessions()
        with pytest.raises(MfaRequired, match="the remembered id of device 'laptop' ended on 2027-"):
            client.raw.payments.create(_payment(company))
        with pytest.raises(ConfigurationError, match="no remembered MFA id that is good"):
            client.mfa.step_up()


def test_a_live_session_is_stepped_up_where_that_helps(company: Company) -> None:
    """Another client shares the login and has trusted a device: a call that needs trust gets it by itself."""
    made = company.made
    login = OrganizationLogin(
        *(made[name] for name in ("username", "password", "organizationId", "devKey", "rememberMeId", "device"))
    )
    with company.client(login) as client:
        client.bills.list()
        for session in company.mock.world.sessions.values():
            session.trusted = False
        for keeper in client._layers.sessions._keepers.values():
            assert keeper.session is not None
            keeper.session.trusted = False
        with pytest.raises(Exception, match="createPayment: status 4") as caught:
            client.raw.payments.create(_payment(company))
        assert not isinstance(caught.value, MfaRequired)
        assert client.mfa.step_up().trusted is True
    assert "getSessionInfo" not in company.calls()


def test_trust_that_was_lost_is_regained_once(company: Company) -> None:
    """The session looked trusted; the refusal says that nothing was done, so that one repetition is safe."""
    made = company.made
    login = OrganizationLogin(
        *(made[name] for name in ("username", "password", "organizationId", "devKey", "rememberMeId", "device"))
    )
    with company.client(login) as client:
        client.bills.list()
        for session in company.mock.world.sessions.values():
            session.trusted = False
        with pytest.raises(Exception, match="createPayment: status 4") as caught:
            client.raw.payments.create(_payment(company))
        assert not isinstance(caught.value, MfaRequired)
    assert company.calls() == ["login", "listBills", "createPayment", "stepUpSession", "createPayment", "logout"]


def test_a_body_asks_for_trust_only_with_its_field(company: Company) -> None:
    """A vendor with automatic payment needs it, another does not; also one of several."""
    body = {"name": "Acme", "accountType": "BUSINESS", "autoPay": {"enabled": True}}
    needing = models.VendorCreate.from_dict(body)
    with company.client() as client:
        for work in (lambda: client.vendors.create(needing), lambda: client.call("createBulkVendor", [needing])):
            with pytest.raises(MfaRequired):
                work()
    assert set(company.calls()) == {"login", "getSessionInfo", "logout"}
    request = build_vendor(models.VendorCreate.from_dict({**body, "autoPay": {"enabled": False}}))
    assert not needs_trust(request)
    assert needs_trust(build_vendor(needing))


def test_a_phone_is_enrolled_and_replaced_only_with_trust(company: Company) -> None:
    """The first phone needs no trust; to replace one does."""
    with company.client() as client:
        with pytest.raises(MfaRequired):
            client.mfa.enroll("+14085550123", code=company.code)
        client.mfa.trust(code=company.code)
        client.mfa.enroll("+14085550123", code=company.code)
        assert [phone.last4digits for phone in client.mfa.list_phones().results] == ["0123"]
        with pytest.raises(ValueError, match="phone must be"):
            client.mfa.enroll("call me", code=company.code)
    assert len(company.calls("setup")) == 1


def test_without_a_phone_the_way_begins_with_one(company: Company) -> None:
    """The error says so; and the first phone is enrolled without trust."""
    for person in company.mock.world.people.values():
        person.phones.clear()

    async def main() -> None:
        async with company.async_client() as client:
            with pytest.raises(MfaRequired, match=r"no phone is registered.*client\.mfa\.enroll"):
                await client.raw.payments.create(_payment(company))
            await client.mfa.enroll("408 555-0123", code=company.code)
            await client.mfa.trust(code=company.code, device="laptop", remember=True)
            assert (await client.mfa.step_up()).trusted is True
            found = await client.mfa.remembered()
            assert found is not None
            assert found.device == "laptop"

    asyncio.run(main())


def test_a_sync_token_is_never_trusted(company: Company) -> None:
    """Said before anything is sent."""
    with company.client(company.sync_token) as client:
        with pytest.raises(MfaRequired, match="a SyncToken is never MFA-trusted"):
            client.raw.payments.create(_payment(company))
        with pytest.raises(ConfigurationError, match="a SyncToken is never"):
            client.mfa.trust(code=company.code)
    assert company.calls() == ["login", "logout"]


def test_raw_has_the_operations_alone(company: Company) -> None:
    """Several calls in one have no single answer."""
    with company.client() as client, pytest.raises(TypeError, match=r"client\.raw\.mfa"):
        client.raw(client.mfa.remembered)()
