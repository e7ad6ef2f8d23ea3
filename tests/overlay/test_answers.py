from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest
from attrs import evolve

from bill_api.api.bills import get_bill
from bill_api.drift import Drift
from bill_client import BillError, DecodeError, DriftError
from tests.overlay.support import scripted

ODD = {"id": "00n01", "archived": "no", "brandNew": 1, "approvalStatus": "LATER"}


def test_deviations_never_raise_by_default() -> None:
    """Unknown fields, members and types pass."""
    with scripted(httpx.Response(200, json=ODD)) as client:
        bill = client.bills.get("00n01")
    assert bill.id == "00n01"
    assert str(bill.approval_status) == "LATER"
    assert bill.additional_properties == {"brandNew": 1}


def test_each_deviation_is_reported_once_per_client() -> None:
    """A hook hears of places and kinds, never of values, and hears it once."""
    heard: list[Drift] = []
    with scripted(httpx.Response(200, json=ODD), on_drift=heard.append) as client:
        client.bills.get("00n01")
        client.bills.get("00n01")
    pointers = [drift.pointer for drift in heard]
    assert len(pointers) == len(set(pointers))
    assert {"/archived", "/brandNew", "/approvalStatus"} <= set(pointers)
    assert "LATER" not in str(heard)


def test_a_status_that_is_not_described_is_a_deviation() -> None:
    """A success is a success, but the description should learn of it."""
    heard: list[Drift] = []
    with scripted(httpx.Response(202), on_drift=heard.append) as client:
        client.sessions.logout()
    assert heard == []  # the script answers logout itself, as described
    with scripted(httpx.Response(201, json={"id": "00n01"}), on_drift=heard.append) as client:
        client.bills.get("00n01")
    assert Drift("getBill", "", "status 200", "status 201") in heard


def test_strict_raises_with_the_answer_and_still_reports() -> None:
    """For tests: the deviations, and what came; the hook hears of each once, the error names all each time."""
    heard: list[Drift] = []
    with scripted(httpx.Response(200, json=ODD), strict=True, on_drift=heard.append) as client:
        with pytest.raises(DriftError):
            client.bills.get("00n01")
        with pytest.raises(DriftError) as caught:
            client.bills.get("00n01")
    assert list(caught.value.drifts) == heard
    assert caught.value.response is not None
    assert b"brandNew" in caught.value.response.content
    assert isinstance(caught.value, BillError)
    assert "/archived: expected boolean, got string" in str(caught.value)


def test_strict_needs_no_hook() -> None:
    """The error says it all."""
    with (
        scripted(httpx.Response(200, json=ODD), strict=True) as client,
        pytest.raises(DriftError, match="/brandNew: expected no such field"),
    ):
        client.bills.get("00n01")


def test_what_cannot_be_compared_is_not_reported() -> None:
    """A parser of one's own may take what is no JSON, and an operation of one's own has no description."""
    heard: list[Drift] = []
    request = get_bill.build("00n01")
    own = evolve(request, operation=evolve(request.operation, path="/of/ones/own"))
    with scripted(httpx.Response(200, content=b"raw"), on_drift=heard.append) as client:
        assert client.call(request, lambda response: response.content) == b"raw"
    with scripted(httpx.Response(200, json=ODD), on_drift=heard.append) as client:
        assert client.call(own, get_bill.parse).id == "00n01"
    assert heard == []


def test_strict_is_silent_where_all_is_as_described(company: Any) -> None:
    """The mock keeps to the description."""
    with company.client(strict=True) as client:
        client.vendors.list()
        client.sessions.logout()


def test_a_hook_that_fails_does_not_lose_the_answer(caplog: pytest.LogCaptureFixture) -> None:
    """The payment went through; the hook's trouble is logged."""

    def hook(drift: Drift) -> None:
        raise RuntimeError(drift.pointer)

    with caplog.at_level(logging.ERROR), scripted(httpx.Response(200, json=ODD), on_drift=hook) as client:
        assert client.bills.get("00n01").id == "00n01"
    assert "on_drift failed for getBill" in caplog.text


def test_any_failure_of_a_decoder_is_a_decode_error() -> None:
    """A decoder is code too; the answer must survive its faults."""

    def parse(_response: object) -> None:
        raise KeyError("id")

    with scripted(httpx.Response(200, json={})) as client, pytest.raises(DecodeError, match="KeyError") as caught:
        client.call(get_bill.build("00n01"), parse)
    assert caught.value.status == 200
