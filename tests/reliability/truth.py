"""What has to be true at the end of every schedule: no bill is paid twice, and the ledger says what happened."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.reliability.play import Ending

HAPPENED, NOTHING, A_PERSON = "CONFIRMED", frozenset({"PREPARED", "REJECTED", "ABSENT"}), "NEEDS_HUMAN"


def untruths(ending: Ending) -> list[str]:
    """What is wrong with an ending, in words; empty where nothing is."""
    return [*_twice(ending), *_wrong_states(ending), *_wrong_answers(ending)]


def _twice(ending: Ending) -> Iterator[str]:
    paid = Counter(bill for payment in ending.payments for bill in payment["bills"])
    yield from (f"{bill} was paid {times} times" for bill, times in paid.items() if times > 1)


def _wrong_states(ending: Ending) -> Iterator[str]:
    if not ending.intents:
        yield "the ledger knows nothing"
    for intent in ending.intents:
        yield from (f"{intent['key']} is {intent['state']}, {problem}" for problem in _wrong_state(ending, intent))
    known = {intent["number"] for intent in ending.intents}
    yield from (f"{each['id']} is in no ledger" for each in ending.payments if each["number"] not in known)


def _wrong_state(ending: Ending, intent: dict[str, Any]) -> Iterator[str]:
    made = [each for each in ending.payments if each["number"] == intent["number"]]
    state = intent["state"]
    if state == A_PERSON:
        if not intent["reason"]:
            yield "and nothing says why a person is needed"
    elif state == HAPPENED:
        covering = {each["id"] for each in ending.payments if set(each["bills"]) & set(intent["bills"])}
        told = _ids(intent["outcome"])
        is_accepted = "paymentBatchId" in (intent["outcome"] or "")
        if not covering or not (covering <= told or (told and told <= covering) or is_accepted):
            yield f"with {sorted(told)}, but its bills are paid by {sorted(covering)}"
    elif state not in NOTHING:
        yield "which is not settled"
    elif made and intent["number"] is not None:
        yield f"but {made[0]['id']} was made under its number"


def _wrong_answers(ending: Ending) -> Iterator[str]:
    """Whoever was told of a payment was told of one that was made."""
    made = {each["id"] for each in ending.payments}
    for results in ending.results:
        told = {each["paid"] for result in results for each in (result, *result.get("all", ())) if "paid" in each}
        if told - made:
            yield f"payments were told of that were not made: {sorted(told - made)}"


def _ids(text: str | None) -> set[str]:
    """Ids of payments in a text."""
    return set(re.findall(r"\bstp[0-9A-Z]{17}\b", text or ""))
