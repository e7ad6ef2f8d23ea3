from __future__ import annotations

import copy
import pickle
from pathlib import Path
from urllib.request import urlopen

import pytest

import bill_client
from bill_api.drift import Drift
from bill_api.wire import Headers, Response
from bill_client import BillError, DriftError, RateLimited, TransportError

KINDS = [
    kind
    for name in bill_client.__all__
    if isinstance(kind := getattr(bill_client, name), type) and issubclass(kind, BillError)
]
RESPONSE = Response(status=422, headers=Headers({"X-Request-Id": "r-1"}), content=b'[{"code": "BDC_1159"}]')


def _copies(error: BillError) -> list[BillError]:
    pickles = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    return [copy.copy(error), copy.deepcopy(error), *pickles]


@pytest.mark.parametrize("kind", KINDS)
def test_errors_pickle_and_copy(kind: type[BillError]) -> None:
    """They cross processes whole."""
    error = kind("what happened", operation="payBill", response=RESPONSE)
    error.codes, error.messages, error.hint = ("BDC_1159",), ("too much",), "pay less"
    for other in _copies(error):
        assert type(other) is kind
        assert str(other) == "what happened (pay less)"
        assert (other.operation, other.codes, other.messages) == ("payBill", ("BDC_1159",), ("too much",))
        assert other.response == RESPONSE
        assert (other.status, other.request_id) == (422, "r-1")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_documented_and_one_family(kind: type[BillError]) -> None:
    """One `except BillError` is enough."""
    assert issubclass(kind, BillError)
    assert kind.__doc__


def test_an_error_without_an_answer_has_neither_status_nor_request_id() -> None:
    """What is not known is None."""
    error = BillError("nothing came")
    assert (error.status, error.request_id, error.response, error.codes) == (None, None, None, ())


@pytest.mark.parametrize("sent", [True, False])
def test_whether_bytes_left_survives(sent: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """The most important thing to know about a failed payment."""
    for other in _copies(TransportError("gone", operation="createPayment", sent=sent)):
        assert isinstance(other, TransportError)
        assert other.sent is sent


def test_drifts_survive() -> None:
    """Deviations are kept one by one."""
    drift = Drift("getBill", "/id", "string", "null")
    for other in _copies(DriftError("one", drifts=(drift,))):
        assert isinstance(other, DriftError)
        assert other.drifts == (drift,)


@pytest.mark.parametrize(("value", "seconds"), [("7", 7.0), (" 12 ", 12.0), ("soon", None), ("", None), ("²", None)])
def test_retry_after_is_read_where_it_is_seconds(value: str, seconds: float | None) -> None:
    """BILL documents none; gateways send it."""
    response = Response(status=429, headers=Headers({"Retry-After": value}))
    assert RateLimited("wait", response=response).retry_after == seconds


def test_every_kind_is_explained_on_its_page() -> None:
    """The link of an error leads to a heading."""
    page = (Path(__file__).parents[2] / "docs" / "errors.md").read_text(encoding="utf-8")
    headings = {line.removeprefix("### ").strip("`").lower() for line in page.splitlines() if line.startswith("### ")}
    for kind in KINDS:
        page_of_it, _, anchor = kind("x").docs.partition("#")
        assert anchor == kind.__name__.lower()
        assert urlopen(page_of_it).read().decode() == page
        assert kind.__name__.lower() in headings, kind
