"""Ledgers with clocks that tests move, and several owners of one store in one process."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any, Self
from uuid import uuid4

from bill_client import StateStore
from bill_client.intents.ledger import IntentRules, Ledger
from bill_client.intents.records import Attempt, Hold, Intent, Outcome, Wanted
from bill_client.pace import TestingPace

__all__ = ("ANSWER", "REFUSAL", "REQUEST", "Books", "Watch", "answer", "held", "known", "wanted")

PRINT, OTHER = "f" * 40, "0" * 40
REQUEST = Attempt(fingerprint="a" * 64, summary={"method": "POST", "path": "/connect/v3/payments", "size": 99})
JSON = (("content-type", "application/json"),)
REFUSAL = Outcome(status=422, headers=JSON, content=b'[{"code":"BDC_1159"}]')


def answer(name: str) -> Outcome:
    """An answer that shows an object."""
    return Outcome(status=201, headers=JSON, content=f'{{"id":"{name}","amount":10.50}}'.encode())


ANSWER = answer("stp1")


class Watch(TestingPace):
    """A clock whose wall can be set wrong while the monotonic one goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong = 0.0

    def wall(self) -> float:
        """Seconds since 1970, as far as this machine knows."""
        return super().wall() + self.wrong


class Books:
    """Ledgers of one store, each with an owner of its own, until the block ends.

    Args:
        url: of the store.
        rules: of the ledgers.
    """

    def __init__(self, url: str, rules: IntentRules | None = None) -> None:
        self.url = url
        self.watch = Watch()
        self.rules = rules or IntentRules()
        self._account = uuid4().hex
        self._stack = ExitStack()

    def open(self, scope: str = "scope", watch: Watch | None = None) -> Ledger:
        """A ledger as another process would open it."""
        store = self._stack.enter_context(StateStore(self.url))
        ledger = Ledger(
            store, f"{self._account}:{scope}", pace=watch or self.watch, rules=self.rules, user=lambda: "006user"
        )
        self._stack.callback(ledger.close)
        return ledger

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


def wanted(key: str = "key", bills: Sequence[str] = (), **more: Any) -> Wanted:
    """A payment."""
    return Wanted(**{"key": key, "operation": "createPayment", "fingerprint": PRINT, "bills": tuple(bills), **more})


def held(found: Hold | Intent) -> Hold:
    """What the caller may act for."""
    assert isinstance(found, Hold), f"somebody else has it: {found}"
    return found


def known(found: Hold | Intent) -> Intent:
    """What somebody else has, or what is over."""
    assert isinstance(found, Intent), f"this caller was told to act: {found}"
    return found
