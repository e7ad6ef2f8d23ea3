from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from bill_client import (
    AsyncBillClient,
    BillClient,
    BillError,
    Credential,
    OrganizationLogin,
    PartnerLogin,
    SpendToken,
    models,
)

CANARIES = {
    "password": "canary-password-1",
    "devKey": "canary-dev-key-2",
    "sessionId": "canary-session-3",
    "apiToken": "canary-api-token-4",
    "appKey": "canary-app-key-5",
    "rememberMeId": "canary-remembered-6",
}
ORGANIZATION = OrganizationLogin(
    "user@example.com", CANARIES["password"], "008", CANARIES["devKey"], CANARIES["rememberMeId"], "laptop"
)
PARTNER = PartnerLogin("partner", CANARIES["password"], CANARIES["appKey"])
TOKEN = SpendToken(CANARIES["apiToken"])


def _echo(status: int) -> Callable[[httpx.Request], httpx.Response]:
    """Repeats everything it was sent, in the body and in a header, as careless servers do."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("login") and status != 400:
            return httpx.Response(200, json={"sessionId": CANARIES["sessionId"]})
        told = request.content.decode() + repr(dict(request.headers))
        return httpx.Response(status, json=[{"code": "BDC_1109", "message": told}], headers={"Set-Cookie": told[:500]})

    return answer


def _cut(_request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=b'{"sessionId": "' + CANARIES["sessionId"].encode())


def _broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("broken", request=request)


ANSWERS = {**{str(status): _echo(status) for status in (200, 400, 401, 403, 422, 500)}, "cut": _cut, "broken": _broken}
CALLS: list[tuple[Credential, Callable[[Any], Any]]] = [
    (ORGANIZATION, lambda client: client.bills.get("00n01")),
    (ORGANIZATION, lambda client: client.vendors.create(models.VendorCreate.from_dict({"name": "Acme"}))),
    (PARTNER, lambda client: client.partner.list_organizations()),
    (TOKEN, lambda client: client.spend.users.list()),
]


def _shown(error: BaseException) -> Iterator[str]:
    yield from (str(error), repr(error), "".join(traceback.format_exception(error)), repr(vars(error)))
    yield repr(pickle.dumps(error))
    if isinstance(error, BillError):
        yield from (repr(error.messages), repr(error.response), repr(error.codes))


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize(("credential", "call"), CALLS, ids=["read", "create", "partner", "spend"])
def test_no_secret_shows_anywhere(
    caplog: pytest.LogCaptureFixture, credential: Credential, call: Callable[[Any], Any], answer: Any
) -> None:
    """Neither in texts, tracebacks and pickles of errors nor in logs of any library at DEBUG; nor in clients."""
    transport = httpx.MockTransport(answer)
    seen: list[str] = []

    async def main() -> None:
        async with AsyncBillClient(credential, testing=True, transport=transport, strict=True) as client:
            seen.append(repr(client))
            await call(client)

    with caplog.at_level(logging.DEBUG):
        with BillClient(credential, testing=True, transport=transport, strict=True) as client:
            seen.append(repr(client))
            with pytest.raises(BillError) as caught:
                call(client)
        with pytest.raises(BillError) as acaught:
            asyncio.run(main())
    seen += [*_shown(caught.value), *_shown(acaught.value), caplog.text]
    for name, canary in CANARIES.items():
        assert not [text for text in seen if canary in text], name
