"""Every operation against every way to fail: how often it is sent, counted at the transport, and what is raised."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, NamedTuple

import httpx
import pytest

from bill_api.errors import DecodeError as GeneratedDecodeError
from bill_api.operations import OPERATIONS
from bill_api.wire import Operation, Request, Response
from bill_client import (
    AsyncBillClient,
    BillClient,
    BillError,
    DecodeError,
    OutcomeUnknown,
    PartnerLogin,
    RateLimited,
    RetryPolicy,
    ServerError,
    SpendToken,
    TransportError,
    UnexpectedResponse,
)
from tests.overlay.support import LOGIN, SIGNED_IN, apast_the_ledger, past_the_ledger

PARTNER = PartnerLogin("partner", "pass-word-2", "app-key-2").for_organization("00801TEST")
CREDENTIALS = (LOGIN, PARTNER, SpendToken("spend-token-1"))
POLICY = RetryPolicy(attempts=4, within=1e9)
MARK = "X-Counted"
"""Tells the request of the caller from sign-ins, which are counted by nobody."""


class _CutOff(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks in the middle."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"id": '
        raise httpx.ReadError("cut off")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"id": '
        raise httpx.ReadError("cut off")


class Case(NamedTuple):
    """A way to fail, and what it leads to: sends and error for operations that may be repeated, and for the others.

    ``grave`` is what it leads to where money moves or what cannot be taken back, where that is yet something else.
    """

    answer: Callable[[], httpx.Response]
    safe: tuple[int, type[BillError]]
    unsafe: tuple[int, type[BillError]]
    grave: tuple[int, type[BillError]] | None = None

    def expected(self, operation: Operation) -> tuple[int, type[BillError]]:
        """Sends of an operation, and the error in the end."""
        if operation.effect in ("read", "idempotent"):
            return self.safe
        if operation.effect in ("money", "irreversible") and self.grave is not None:
            return self.grave
        return self.unsafe


def _raises(error: Exception) -> Callable[[], httpx.Response]:
    def answer() -> httpx.Response:
        raise error

    return answer


def _says(status: int, code: str | None = None, **more: Any) -> Callable[[], httpx.Response]:
    body = [{"code": code, "message": "No."}]
    return lambda: httpx.Response(status, **(more or {"json": body}))


OFTEN = POLICY.attempts
_NEVER_SENT = ((OFTEN, TransportError), (OFTEN, TransportError))
_BROKEN = ((OFTEN, TransportError), (1, OutcomeUnknown))
_FAILED = ((OFTEN, ServerError), (1, OutcomeUnknown))
_LIMITED = ((OFTEN, RateLimited), (OFTEN, RateLimited))
_DOUBTFUL = ((1, UnexpectedResponse), (1, OutcomeUnknown))
_FINAL = ((1, BillError), (1, BillError))
_UNREADABLE = ((1, DecodeError), (1, DecodeError))

CASES: dict[str, Case] = {
    **{
        kind.__name__: Case(_raises(kind("no")), *_NEVER_SENT)
        for kind in (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
    },
    **{
        kind.__name__: Case(_raises(kind("no")), *_BROKEN)
        for kind in (
            *(httpx.WriteError, httpx.WriteTimeout, httpx.ReadError, httpx.ReadTimeout, httpx.CloseError),
            *(httpx.RemoteProtocolError, OSError, RuntimeError),
        )
    },
    **{f"{status} cut off": Case(_says(status, stream=_CutOff()), *_BROKEN) for status in (200, 201, 422, 500)},
    **{str(status): Case(_says(status), *_FAILED) for status in (408, 500, 501, 502, 503, 504, 507, 520, 525, 599)},
    "500 with the code of a rule": Case(_says(500, "BDC_1001"), *_FAILED),
    "502 page": Case(_says(502, text="<html>Bad Gateway</html>"), *_FAILED),
    "503 later": Case(_says(503, headers={"Retry-After": "7"}), *_FAILED),
    "429": Case(_says(429), *_LIMITED),
    "429 page": Case(_says(429, text="<html>Slow down</html>"), *_LIMITED),
    **{
        f"{status} {code}": Case(_says(status, code), *_LIMITED)
        for status in (200, 400, 403, 422)
        for code in ("BDC_1144", "BDC_1322")
    },
    **{
        f"{status} {code}": Case(_says(status, code), *_LIMITED, grave=(1, OutcomeUnknown))
        for status in (500, 503, 599)
        for code in ("BDC_1144", "BDC_1322")
    },
    **{str(status): Case(_says(status), *_DOUBTFUL) for status in (300, 301, 302, 303, 307, 308, 420, 460, 499)},
    **{
        str(status): Case(_says(status), *_FINAL)
        for status in (400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 418, 422, 423, 425, 428, 431, 451, 207, 206)
    },
    "403 page": Case(_says(403, text="<html>Forbidden</html>"), *_FINAL),
    "200 refusal": Case(_says(200, "BDC_1171"), *_FINAL),
    "200 page": Case(_says(200, text="<html>Hello</html>"), *_UNREADABLE),
    "200 cut JSON": Case(_says(200, text='{"id": '), *_UNREADABLE),
}


class Counting:
    """Answers sign-ins, and every other request with the failure; counts how often each operation came.

    Args:
        answer: the failure.
    """

    def __init__(self, answer: Callable[[], httpx.Response]) -> None:
        self._answer = answer
        self.sends: Counter[str] = Counter()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        operation = request.headers.get(MARK)
        if operation is None:
            return httpx.Response(200, json=SIGNED_IN)
        self.sends[operation] += 1
        return self._answer()


def _request(operation: Operation) -> Request:
    path = re.sub(r"{[^}]+}", "00x01", operation.path)
    content = b"{}" if operation.content_type else None
    return Request(operation=operation, path=path, json={} if content else None, content=content)


def _unreadable(response: Response) -> object:
    raise GeneratedDecodeError("cannot be read", response)


def _options(transport: Any) -> dict[str, Any]:
    return {"transport": transport, "retry": POLICY, "testing": True}


def _verdict(operation: Operation, case: Case, sends: int, error: BillError) -> str | None:
    """What is wrong with the outcome, or None."""
    expected, kind = case.expected(operation)
    if sends == expected and isinstance(error, kind):
        return None
    return f"{operation.id} ({operation.effect}): {sends} sends and {error!r}"


def test_all_operations_are_in_the_table() -> None:
    """Each has an effect that says whether it may be repeated."""
    assert len(OPERATIONS) == 327
    known = {"read", "idempotent", "undoable", "irreversible", "notifies", "money"}
    assert {operation.effect for operation in OPERATIONS.values()} == known


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_operation_is_sent_as_often_as_it_may_be(case: Case) -> None:
    """Never sent: again for all. Read or idempotent: again after any failure. Else: once, and OutcomeUnknown."""
    counting = Counting(case.answer)
    wrong = []
    with BillClient(*CREDENTIALS, **_options(httpx.MockTransport(counting))) as client:
        for operation in OPERATIONS.values():
            marked = client.with_options(headers={MARK: operation.id})
            with pytest.raises(BillError) as caught:
                past_the_ledger(marked, _request(operation), _unreadable)
            wrong.append(_verdict(operation, case, counting.sends[operation.id], caught.value))
    assert list(filter(None, wrong)) == []


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_operation_is_sent_as_often_with_asyncio(case: Case) -> None:
    """The same decisions."""
    counting = Counting(case.answer)
    wrong = []

    async def main() -> None:
        async with AsyncBillClient(*CREDENTIALS, **_options(httpx.MockTransport(counting))) as client:
            for operation in OPERATIONS.values():
                marked = client.with_options(headers={MARK: operation.id})
                with pytest.raises(BillError) as caught:
                    await apast_the_ledger(marked, _request(operation), _unreadable)
                wrong.append(_verdict(operation, case, counting.sends[operation.id], caught.value))

    asyncio.run(main())
    assert list(filter(None, wrong)) == []


@pytest.mark.parametrize("name", ["ConnectError", "ReadTimeout", "503", "429", "422 BDC_1322", "503 BDC_1322"])
def test_nothing_is_repeated_where_the_caller_says_so(name: str) -> None:
    """``retry=False`` sends once, whatever the operation; what is unknown stays unknown."""
    case = CASES[name]
    counting = Counting(case.answer)
    with BillClient(*CREDENTIALS, **{**_options(httpx.MockTransport(counting)), "retry": False}) as client:
        for operation in OPERATIONS.values():
            marked = client.with_options(headers={MARK: operation.id})
            with pytest.raises(BillError) as caught:
                past_the_ledger(marked, _request(operation), _unreadable)
            assert isinstance(caught.value, case.expected(operation)[1]), operation.id
    assert set(counting.sends.values()) == {1}
    assert len(counting.sends) == len(OPERATIONS)
