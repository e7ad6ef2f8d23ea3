"""Days and instants: every documented form is read, the vendor's form is written."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.templates.packages import Package, describe, listing, mapping, record

DAY = {"type": "string", "format": "date"}
INSTANT = {"type": "string", "format": "date-time"}
DOCUMENT = describe(
    {
        "Visit": record(
            {"day": DAY, "days": listing(DAY), "at": INSTANT, "times": listing(INSTANT), "by": mapping(INSTANT)}
        )
    }
)
UTC = datetime.UTC
NOON = datetime.datetime(2026, 1, 31, 12, tzinfo=UTC)
FORMS = {
    "2026-01-31T12:00:00Z": NOON,
    "2026-01-31T12:00:00+00:00": NOON,
    "2026-01-31T12:00:00.000+00:00": NOON,
    "2026-01-31T12:00:00.000+0000": NOON,
    "2026-01-31T07:00:00-05:00": NOON,
    "2026-01-31T17:30:00+05:30": NOON,
    "2026-01-31T12:00:00.095Z": NOON.replace(microsecond=95_000),
    "2026-01-31T12:00:00.123456Z": NOON.replace(microsecond=123_456),
    "2026-01-31T12:00:00": NOON,
    "2026-01-31T12:00": NOON,
    "2026-01-31T12:00Z": NOON,
    "2026-01-31 12:00:00": NOON,
    "20260131T120000Z": NOON,
    "20260131T1200Z": NOON,
    "2026-01-31T12Z": NOON,
    "2026-01-31T24:00:00Z": datetime.datetime(2026, 2, 1, tzinfo=UTC),
    "2026-01-31": datetime.datetime(2026, 1, 31, tzinfo=UTC),
}


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Visits."""
    return generate(DOCUMENT)


@pytest.mark.parametrize(("text", "moment"), FORMS.items())
def test_every_form_of_an_instant_is_read(package: Package, text: str, moment: datetime.datetime) -> None:
    """Always with a zone; UTC where none was written."""
    visit = package.model("Visit").from_dict({"at": text, "times": [text], "by": {"a": text}})
    assert visit.at == visit.times[0] == visit.by["a"] == moment
    assert visit.at.tzinfo is not None


def test_the_offset_is_kept(package: Package) -> None:
    """The instant is the same, and so is what the clock on the wall showed."""
    visit = package.model("Visit").from_dict({"at": "2026-01-31T07:00:00-05:00"})
    assert visit.at.hour == 7
    assert visit.to_dict() == {"at": "2026-01-31T07:00:00.000-05:00"}


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (NOON, "2026-01-31T12:00:00.000+00:00"),
        (NOON.replace(microsecond=95_000), "2026-01-31T12:00:00.095+00:00"),
        (NOON.replace(microsecond=123_456), "2026-01-31T12:00:00.123456+00:00"),
    ],
)
def test_instants_are_written_in_the_form_of_the_vendor(package: Package, moment: datetime.datetime, text: str) -> None:
    """Milliseconds and an offset; finer only where the value is finer."""
    assert package.model("Visit")(at=moment, times=[moment], by={"a": moment}).to_dict() == {
        "at": text,
        "times": [text],
        "by": {"a": text},
    }


@given(moment=st.datetimes(timezones=st.just(UTC)))
def test_every_instant_survives_both_ways(package: Package, moment: datetime.datetime) -> None:
    """To the microsecond."""
    visit = package.model("Visit")
    assert visit.from_dict(visit(at=moment).to_dict()).at == moment


@given(text=st.text(max_size=30) | st.from_regex(r"\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d.*", fullmatch=True))
def test_no_text_is_refused(package: Package, text: str) -> None:
    """What is no time stays the text that came."""
    visit = package.model("Visit").from_dict({"at": text, "day": text, "days": [text]})
    assert isinstance(visit.at, datetime.datetime) or visit.at == text
    assert isinstance(visit.day, datetime.date) or visit.day == text


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-13-01", "2026-01-31T25:00:00Z", "12:00", "0000-00-00"])
def test_what_is_no_time_goes_back_as_it_came(package: Package, text: str) -> None:
    """In single fields and in lists."""
    data = {"at": text, "day": text, "days": [text], "times": [text]}
    assert package.model("Visit").from_dict(data).to_dict() == data


def test_a_naive_time_cannot_be_sent(package: Package) -> None:
    """Nobody but the caller knows which zone is meant; the message says what to do."""
    naive = datetime.datetime(2026, 1, 31, 12)  # noqa: DTZ001  # naive on purpose
    for fields in ({"at": naive}, {"times": [naive]}, {"by": {"a": naive}}):
        with pytest.raises(ValueError, match=r"has no time zone; make it aware"):
            package.model("Visit")(**fields).to_dict()


def test_days_are_read_and_written(package: Package) -> None:
    """They have no zone and no clock."""
    data = {"day": "2026-01-31", "days": ["2024-02-29", None]}
    visit = package.model("Visit").from_dict(data)
    assert visit.day == datetime.date(2026, 1, 31)
    assert type(visit.day) is datetime.date
    assert visit.days == [datetime.date(2024, 2, 29), None]
    assert visit.to_dict() == data


@pytest.mark.parametrize("text", ["2026-01-31T00:00:00Z", "2026-02-30", "31.01.2026"])
def test_what_is_no_day_stays_a_text(package: Package, text: str) -> None:
    """A time of day is not cut off without a word."""
    visit = package.model("Visit").from_dict({"day": text})
    assert visit.day == text
    assert visit.to_dict() == {"day": text}
