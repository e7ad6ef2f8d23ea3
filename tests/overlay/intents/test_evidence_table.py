"""The table of evidence: complete, and of reads alone."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest
from attrs import evolve

from bill_api.operations import OPERATIONS
from bill_api.wire import Operation, Request
from bill_client.intents import scope
from bill_client.intents.evidence import EVIDENCE, before, look
from bill_client.intents.evidence.reading import ask
from bill_client.intents.states import State
from tests.overlay.intents.evidence_support import Office

CHANGERS = {"replaceRecurringBill", "updateRecurringBill"}
"""Guarded, but no intents."""
READS = sorted(each.id for each in OPERATIONS.values() if each.effect == "read" and each.content_type is None)
KEYED = sorted(each.id for each in OPERATIONS.values() if scope.needs_care(each, "key") and each.id not in CHANGERS)


@pytest.mark.parametrize("operation", sorted(scope.ALWAYS))
def test_that_everything_that_is_always_an_intent_has_a_row(operation: str) -> None:
    """What moves money or cannot be taken back must not be left without a way to find out."""
    assert operation in EVIDENCE


@pytest.mark.parametrize("operation", KEYED)
def test_that_everything_that_is_an_intent_under_a_key_has_a_row(operation: str) -> None:
    """What a caller may ask to happen once can be found again."""
    assert operation in EVIDENCE


@pytest.mark.parametrize("operation", sorted(EVIDENCE))
def test_that_every_row_is_of_an_operation_that_there_is(operation: str) -> None:
    """An operation that was renamed would lose its evidence silently."""
    assert OPERATIONS[operation].effect != "read"


@pytest.mark.parametrize("operation", READS)
def test_that_every_read_is_found_by_its_operation_id(operation: str) -> None:
    """The module of a read follows from its operationId, so that evidence can name it."""
    known = OPERATIONS[operation]
    ids = ["x"] * known.path.count("{")
    needed = _needed(operation)
    assert ask(operation, *ids, **needed).operation is known


@pytest.mark.parametrize("operation", sorted(EVIDENCE))
def test_that_whatever_is_known_there_is_an_answer(office: Office, operation: str) -> None:
    """An intent of which hardly anything was kept leads to a finding with words, and never to a crash."""
    request = _request(OPERATIONS[operation], office)
    intent = office.intent(office.payment(office.bill()), operation=operation, number=None, bills=())
    for facts in ({}, {"path": request.path, "request": None}, {"path": request.path, "request": {}, "before": {}}):
        finding = office.run(look(evolve(intent, facts=facts)))
        assert finding.words, operation
        assert finding.verdict != "several"


@pytest.mark.parametrize("operation", sorted(EVIDENCE))
def test_that_reading_before_a_call_reads_only(office: Office, operation: str) -> None:
    """What is read before has to be plain data, and `Office.run` refuses everything but reads."""
    request = _request(OPERATIONS[operation], office)
    seen: Any = {}
    if "billApprove" not in operation:  # reading bills that are not there is a reason not to go on
        seen = office.run(before(request.operation, request))
    assert isinstance(seen, dict)


def test_that_an_operation_nobody_thought_of_is_left_to_a_person(office: Office) -> None:
    """The words name it."""
    intent = evolve(office.intent(office.payment(office.bill())), operation="updateBill", state=State.UNKNOWN)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "updateBill" in found.words


@pytest.mark.parametrize("operation", ["createNewSecurityKey", "threeDsChallenge", "createPhone"])
def test_that_it_is_said_where_there_is_no_way_to_read(office: Office, operation: str) -> None:
    """A person is told what to do instead; before the window is over another answer may still come."""
    intent = evolve(office.intent(office.payment(office.bill())), operation=operation)
    assert office.resolve(intent, after=1).state is None
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "no way to read" in found.words


def _request(operation: Operation, office: Office) -> Request:
    known = {**office.made, "billId": office.bill()}
    path = re.sub(r"\{(\w+)\}", lambda match: str(known.get(match[1], "x-1")), operation.path)
    body: Any = {} if operation.content_type == "application/json" else None
    return Request(operation=operation, path=path, json=body)


def _needed(operation: str) -> dict[str, Any]:
    """Arguments without which a read cannot be built."""
    from importlib import import_module

    from bill_client.intents.evidence.reading import module_of

    build = import_module(module_of(operation)).build
    parameters = inspect.signature(build).parameters.values()
    kinds = (inspect.Parameter.KEYWORD_ONLY,)
    return {each.name: "x" for each in parameters if each.kind in kinds and each.default is inspect.Parameter.empty}
