from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_api.wire import Headers, Response
from bill_client.waits import seconds_to_wait

DATE = "Mon, 16 Nov 2026 15:20:30 GMT"


def _wait(codes: tuple[str, ...] = (), **headers: str) -> float | None:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return seconds_to_wait(Response(status=429, headers=Headers(named)), codes)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("7", 7),
        (" 0 ", 0),
        ("Mon, 16 Nov 2026 15:21:00 GMT", 30),
        ("Mon, 16 Nov 2026 15:00:00 GMT", 0),
        ("Mon, 16 Nov 2026 16:21:00 +0100", 30),
        ("soon", None),
        ("-7", None),
        ("7.5", None),
        ("\u00b2", None),
        ("9" * 400, None),
        ("Mon, 99 Nov 2026 15:21:00 GMT", None),
        ("", None),
    ],
)
def test_retry_after_counts_in_both_forms(said: str, seconds: float | None) -> None:
    """Seconds, or a date by the clock of the server."""
    assert _wait(Retry_After=said, Date=DATE) == seconds


def test_a_date_without_the_time_of_the_answer_says_nothing() -> None:
    """The clock of this machine may be wrong."""
    assert _wait(Retry_After="Mon, 16 Nov 2026 15:21:00 GMT") is None


def test_the_hourly_limit_ends_with_the_hour() -> None:
    """By the clock of the server, unless it says more. Source: platform facts, section 4."""
    assert _wait(("BDC_1144",), Date=DATE) == 39 * 60 + 30
    assert _wait(("BDC_1144",), Date=DATE, Retry_After="5") == 5
    assert _wait(("BDC_1322",), Date=DATE) is None
    assert _wait(("BDC_1144",)) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_hostile_headers_are_no_waits(said: str, date: str) -> None:
    """Whatever comes, a wait is a number of seconds or none."""
    found = _wait(("BDC_1144",), Retry_After=said, Date=date)
    assert found is None or (math.isfinite(found) and found >= 0)
