from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bill_client import AsyncBillClient, BillClient, BillError, OutcomeUnknown, TransportError, models
from bill_client.pace import TestingPace
from tests.overlay.drip_server import HEAD, dripping
from tests.overlay.support import LOGIN

BEGINNINGS = {"in the head": HEAD + b"X-Slow: ", "in the body": HEAD + b"Content-Length: 1000000000\r\n\r\n"}
ADDRESS = models.AddressCreate(
    line1="1 Main St", city="Reno", zip_or_postal_code="89501", country=models.CountryCode.US
)
VENDOR = models.VendorCreate(name="Acme", address=ADDRESS)


class Ticking(TestingPace):
    """Each look at the clock takes a quarter of a second."""

    __test__ = False

    def now(self) -> float:
        """The time, which has gone on."""
        self.sleep(0.25)
        return super().now()


@pytest.fixture(autouse=True)
def _ticking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bill_client.layers.TestingPace", Ticking)


def _failure(act: Callable[[Any], Any], url: str) -> BillError:
    with BillClient(LOGIN, base_url=url, testing=True, deadline=10) as client, pytest.raises(BillError) as caught:
        act(client)
    return caught.value


def _async_failure(act: Callable[[Any], Any], url: str) -> BillError:
    async def main() -> BillError:
        async with AsyncBillClient(LOGIN, base_url=url, testing=True, deadline=10) as client:
            with pytest.raises(BillError) as caught:
                await act(client)
        return caught.value

    return asyncio.run(main())


@pytest.mark.parametrize("beginning", BEGINNINGS.values(), ids=BEGINNINGS)
@pytest.mark.parametrize("failure", [_failure, _async_failure])
def test_a_deadline_ends_an_answer_that_comes_byte_by_byte(failure: Callable[..., BillError], beginning: bytes) -> None:
    """No single step is too slow; all of them are."""
    with dripping(beginning) as server:
        error = failure(lambda client: client.vendors.get("00901ABC"), server.url)
        asked = [path for path in server.asked if "vendors" in path]
    assert isinstance(error, TransportError)
    assert error.sent
    assert "DeadlinePassed" in str(error)
    assert len(asked) == 1


@pytest.mark.parametrize("beginning", BEGINNINGS.values(), ids=BEGINNINGS)
@pytest.mark.parametrize("failure", [_failure, _async_failure])
def test_what_runs_out_of_its_deadline_may_have_happened(failure: Callable[..., BillError], beginning: bytes) -> None:
    """The request has left, so it is not sent again, and nobody says that it did nothing."""
    with dripping(beginning) as server:
        error = failure(lambda client: client.vendors.create(VENDOR), server.url)
        asked = [path for path in server.asked if "vendors" in path]
    assert isinstance(error, OutcomeUnknown)
    assert isinstance(error.failure, TransportError)
    assert len(asked) == 1


def test_an_answer_that_has_begun_is_kept() -> None:
    """Its status says more than nothing."""
    with dripping(BEGINNINGS["in the body"]) as server:
        error = _failure(lambda client: client.vendors.create(VENDOR), server.url)
    assert error.status == 200


@pytest.mark.parametrize("failure", [_failure, _async_failure])
def test_a_deadline_ends_a_download_that_comes_byte_by_byte(failure: Callable[..., BillError], tmp_path: Any) -> None:
    """Nothing is left on the disk."""
    with dripping(BEGINNINGS["in the body"]) as server:
        link = f"{server.url}/file"
        error = failure(lambda client: client.download(link, tmp_path / "file.pdf"), server.url)
    assert isinstance(error, TransportError)
    assert list(tmp_path.iterdir()) == []
