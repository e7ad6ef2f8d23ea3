from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from bill_client import AuthenticationError, MfaRequired, OrganizationLogin, models
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


def test_an_untrusted_session_is_said_with_what_to_do_and_sent_once(company: Company) -> None:
    """BDC_1361 is no reason to sign in again: that would loop for ever. Source: platform facts, section 3."""
    with company.client() as client, pytest.raises(MfaRequired, match=r"client\.mfa\.trust") as caught:
        client.payments.create(_payment(company))
    assert (caught.value.status, caught.value.codes) == (403, ("BDC_1361",))
    assert company.calls() == ["login", "createPayment", "logout"]


def test_trust_makes_the_session_good_for_payments(company: Company) -> None:
    """Challenge, code, answer; then the refusal is about the bill."""
    with company.client() as client:
        assert client.mfa.trust(code=company.code) is None
        assert str(client.sessions.get_info().mfa_status) == "COMPLETE"
        with pytest.raises(Exception, match="createPayment: status 4") as caught:
            client.payments.create(_payment(company))
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
    with company.client() as client, pytest.raises(ValueError, match="device"):
        client.mfa.trust(code=company.code, remember=True)
    assert company.calls() == []
