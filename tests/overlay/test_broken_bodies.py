"""An answer that breaks while its body is read: the server has acted, whatever kind of error it is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from bill_api.models import VendorCreate
from bill_client import AsyncBillClient, BillClient, OutcomeUnknown
from tests.overlay.support import LOGIN, SIGNED_IN

ADDRESS = {"line1": "1 Main St", "city": "Reno", "zipOrPostalCode": "89501", "country": "US"}
VENDOR = VendorCreate.from_dict({"name": "Acme", "address": ADDRESS})
ERRORS = (ValueError("odd"), OSError("odd"), RuntimeError("odd"), httpx.ReadError("odd"))


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks after its first bytes."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"id":'
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"id":'
        raise self._error


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_body_that_breaks_is_never_taken_for_unsent(error: Exception) -> None:
    """The create is sent once, and its outcome is unknown; a ValueError there is no upload that could not be read."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path.rpartition("/")[2])
        if sent[-1] == "vendors":
            return httpx.Response(201, stream=Breaking(error))
        return httpx.Response(200, json=SIGNED_IN)

    transport = httpx.MockTransport(answer)
    with BillClient(LOGIN, transport=transport, testing=True) as client, pytest.raises(OutcomeUnknown):
        client.vendors.create(VENDOR)

    async def main() -> None:
        async with AsyncBillClient(LOGIN, transport=transport, testing=True) as aclient:
            with pytest.raises(OutcomeUnknown):
                await aclient.vendors.create(VENDOR)

    asyncio.run(main())
    assert sent == ["login", "vendors", "logout"] * 2
