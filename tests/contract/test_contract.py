"""The mock and the description agree: what Schemathesis finds when it calls every modelled operation."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bill_mock import MockBill, Request
from bill_mock.codec import decode
from tests.contract.identity import sign_in
from tests.contract.suite import Outcome, described
from tests.contract.target import Fence

UNREACHED = Path(__file__).with_name("unreached.toml")
_LONGEST_SECONDS = 180


def test_no_failure_is_unexplained(outcome: Outcome) -> None:
    """Every failure of a check is explained by an entry of allowed.toml, or the mock or the description is wrong."""
    assert outcome.unexplained() == []


def test_no_entry_of_the_allow_list_is_unneeded(outcome: Outcome) -> None:
    """An entry that explains nothing any more has to go, lest it hides something later."""
    assert outcome.unneeded() == []


def test_every_modelled_operation_was_answered_with_success(outcome: Outcome, modelled: frozenset[str]) -> None:
    """An operation that only ever refuses has not been tested; the exceptions are listed, and still needed."""
    listed = set(tomllib.loads(UNREACHED.read_text(encoding="utf-8")))
    assert modelled - outcome.succeeded == listed & modelled


def test_every_process_finished_all_of_its_operations(outcome: Outcome, modelled: frozenset[str]) -> None:
    """No operation was left out, and no process ran into an error of its own."""
    assert outcome.operations == modelled
    assert [result.report["errors"] for result in outcome.results if result.report["errors"]] == []
    assert {result.report["stop_reason"] for result in outcome.results} == {"completed"}


def test_the_suite_is_quick_enough_for_every_push(outcome: Outcome) -> None:
    """It takes less than three minutes of processor time, so about half of that on two cores."""
    assert outcome.seconds < _LONGEST_SECONDS


def test_links_are_followed(outcome: Outcome) -> None:
    """Chains of calls went along links of the description in each tag that has some."""
    stateful = [result for result in outcome.results if result.report["phases"]["stateful"]["status"] != "skip"]
    assert stateful
    assert all(result.cases for result in stateful)


def test_what_is_not_modelled_says_so(modelled: frozenset[str]) -> None:
    """An operation that the mock does not model is refused, never answered with something made up."""
    mock = MockBill()
    missing = sorted(described(mock) - modelled)
    identity = sign_in(mock.handle, mock.control.seed("small-company"))
    fence = Fence(mock.handle, mock.description)
    for name in missing:
        operation = mock.description.operations[name]
        answer = fence.handle(Request(operation.method, operation.path, "", identity.headers(operation)))
        assert answer.status >= 400, name
        assert decode(answer.body), name
