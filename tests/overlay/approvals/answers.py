"""Runs flows that read against made-up answers, for the tests of approvals."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from bill_api.wire import Request
from bill_client import BillError

T = TypeVar("T")


def drive(reading: Generator[Request, Any, T], answer: Callable[[Request], Any]) -> tuple[T, list[Request]]:
    """The result of a flow and what it asked; an answer that is an error is raised where the flow waits."""
    asked: list[Request] = []
    try:
        request = next(reading)
        while True:
            asked.append(request)
            found = answer(request)
            request = reading.throw(found) if isinstance(found, BillError) else reading.send(found)
    except StopIteration as end:
        return end.value, asked
