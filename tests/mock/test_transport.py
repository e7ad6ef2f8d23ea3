"""The mock as a transport of httpx."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx

from bill_mock.transport import AsyncMockTransport, MockTransport

if TYPE_CHECKING:
    from tests.mock.support import Api


def test_sync_client(api: Api) -> None:
    """Path, query, headers and body reach the mock; status, headers and body come back."""
    with httpx.Client(base_url="https://gateway.stage.bill.com", transport=MockTransport(api.mock)) as client:
        answer = client.get("/connect/v3/vendors", headers=api.headers, params={"max": 1})
        assert len(answer.json()["results"]) == 1
        assert client.post("/connect/v3/vendors", headers=api.headers, json={}).status_code == 400
        assert answer.headers["x-request-id"]


def test_async_client(api: Api) -> None:
    """The same for asyncio."""

    async def call() -> httpx.Response:
        transport = AsyncMockTransport(api.mock)
        async with httpx.AsyncClient(base_url="https://gateway.stage.bill.com", transport=transport) as client:
            return await client.get("/connect/v3/vendors", headers=api.headers, params={"filters": "archived:eq:false"})

    assert len(asyncio.run(call()).json()["results"]) == 2
