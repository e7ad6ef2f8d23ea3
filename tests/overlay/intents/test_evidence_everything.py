"""Every operation whose fate can be read: lost after it acted, and lost before."""

from __future__ import annotations

from importlib import import_module

import pytest

from bill_api.operations import OPERATIONS
from bill_api.wire import Headers, Response
from bill_client.intents.evidence import EVIDENCE
from bill_client.intents.evidence.reading import module_of
from bill_client.intents.records import Intent, Outcome
from bill_client.intents.resolve import Resolution
from bill_client.intents.states import State
from bill_client.refusals import is_refusal
from tests.overlay.intents import evidence_setups as setup
from tests.overlay.intents.evidence_cases import CASES
from tests.overlay.intents.evidence_support import Office, secrets_of

WORKED_OFF = {"createMassPayment": 5, "createBillDocument": 600}
"""Seconds until BILL has done what it took on."""
UNREADABLE = {"createNewSecurityKey", "createPhone", "threeDsChallenge"}


def test_that_every_row_of_the_table_has_a_case() -> None:
    """A new row comes with a call that shows it at work."""
    assert CASES.keys() | UNREADABLE == EVIDENCE.keys()


@pytest.mark.parametrize("operation", sorted(CASES))
def test_that_what_acted_and_was_not_answered_is_confirmed(office: Office, operation: str) -> None:
    """The effect is there, the words name it, and the kept answer is one that the operation could have given."""
    request = CASES[operation](office)
    intent = office.intent(request)
    headers = office.approver if operation == "billApproveDenyActions" else {}
    response = office.send(request, headers)
    assert not is_refusal(request.operation, response), response.content
    office.advance(WORKED_OFF.get(operation, 0))
    found = office.resolve(intent, after=1)
    assert found.state is State.CONFIRMED, found.words
    assert found.outcome is not None
    assert found.outcome.status == OPERATIONS[operation].success
    _hides_secrets(office, intent, found)
    _parses(operation, found.outcome)


@pytest.mark.parametrize("operation", sorted(CASES))
def test_that_what_did_not_act_is_absent_after_a_while_and_not_before(office: Office, operation: str) -> None:
    """Nothing is there, and everything agrees on that."""
    intent = office.intent(CASES[operation](office))
    early = office.resolve(intent, after=1)
    assert early.state is None, early.words
    late = office.resolve(intent, after=100_000.0)
    assert late.state is State.ABSENT, late.words
    _hides_secrets(office, intent, late)


def _hides_secrets(office: Office, intent: Intent, found: Resolution) -> None:
    """Nothing that was read or found out holds a secret: not the words, nor what is kept before and after."""
    content = b"" if found.outcome is None else found.outcome.content
    kept = f"{found.words} {found.evidence} {content!r} {intent.facts}"
    secrets = [*secrets_of(office.made), setup.BANK["accountNumber"], *office.session.values()]
    assert [secret for secret in secrets if secret in kept] == []


def _parses(operation: str, outcome: Outcome) -> None:
    """Decode an outcome as the operation's own answer is decoded."""
    answer = Response(status=outcome.status, headers=Headers(dict(outcome.headers)), content=outcome.content)
    import_module(module_of(operation)).parse(answer)
