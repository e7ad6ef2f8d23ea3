from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bill_api.models import VendorCreate
from bill_api.operations import OPERATIONS
from bill_client import (
    BillClient,
    BillError,
    ConfigurationError,
    OutcomeUnknown,
    RateLimited,
    RetryPolicy,
    ServerError,
    TransportError,
)
from bill_client.failures import Failure
from bill_client.pace import TestingPace
from bill_client.policy import decide
from tests.overlay.support import LOGIN, Company, Script, scripted

GET = OPERATIONS["getBill"]
KINDS = ("unsent", "limited", "broken", "failed", "doubtful")
ADDRESS = {"line1": "1 Main St", "city": "Reno", "stateOrProvince": "NV", "zipOrPostalCode": "89501", "country": "US"}
VENDOR = VendorCreate.from_dict({"name": "Acme", "address": ADDRESS})


def _slept(client: BillClient) -> list[float]:
    pace = client._config.pace
    assert isinstance(pace, TestingPace)
    return pace.slept


def _failing(*failures: httpx.Response | Exception) -> Script:
    """Fails so often and in this order, then answers."""
    left = list(failures)

    def answer(_request: httpx.Request) -> httpx.Response:
        if not left:
            return httpx.Response(200, json={"id": "00x01"})
        failure = left.pop(0)
        if isinstance(failure, Exception):
            raise failure
        return failure

    return Script(answer)


@given(
    operation=st.sampled_from(sorted(OPERATIONS)).map(OPERATIONS.__getitem__),
    kind=st.sampled_from(KINDS),
    wait=st.none() | st.floats(0, 1e6),
    attempt=st.integers(1, 10_000),
    left=st.floats(-10, 1e6),
    dice=st.floats(0, 1, exclude_max=True),
    rewindable=st.booleans(),
)
def test_nothing_that_may_have_acted_is_ever_repeated(operation: Any, kind: Any, wait: Any, **more: Any) -> None:
    """And no repetition comes too early, too late or too often."""
    policy = RetryPolicy()
    decision = decide(operation, Failure(kind, wait), policy=policy, **more)
    if kind in ("broken", "failed", "doubtful") and operation.effect not in ("read", "idempotent"):
        assert decision.action == "unknown"
    if decision.action == "repeat":
        assert more["rewindable"]
        assert more["attempt"] < policy.attempts
        assert (wait or 0) <= decision.after < more["left"]
        assert decision.after <= (wait or 0) + min(policy.cap, policy.base * 2 ** (more["attempt"] - 1))


def test_pauses_grow_and_are_spread() -> None:
    """Full jitter: a random part of a bound that doubles up to the cap."""
    policy = RetryPolicy(attempts=20, base=1, cap=10)
    highest = [decide(GET, Failure("failed"), n, policy=policy, left=1e9, dice=1).after for n in range(1, 7)]
    assert highest == [1, 2, 4, 8, 10, 10]
    assert decide(GET, Failure("failed"), 5, policy=policy, left=1e9, dice=0).after == 0


@pytest.mark.parametrize("failure", [httpx.ReadError("x"), httpx.ConnectError("x"), httpx.Response(503)], ids=repr)
def test_a_read_survives_what_passes(failure: httpx.Response | Exception) -> None:
    """The caller does not notice."""
    script = _failing(*[failure] * 3)
    with scripted(script) as client:
        assert client.bills.get("00n01").id == "00x01"
        assert len(_slept(client)) == 3
    assert script.paths.count("/bills/00n01") == 4


def test_what_never_left_goes_again_until_it_has() -> None:
    """A create after two refused connections; the third is cut off, and that is the end."""
    script = _failing(httpx.ConnectError("x"), httpx.Response(429), httpx.ReadError("x"))
    with scripted(script) as client, pytest.raises(OutcomeUnknown):
        client.vendors.create(VENDOR)
    assert script.paths.count("/vendors") == 3


@pytest.mark.parametrize("status", [429, 503, 500, 422])
def test_retry_after_is_respected_in_any_status(status: int) -> None:
    """At least as long as the server asks, with jitter on top."""
    body = [{"code": "BDC_1322", "message": "busy"}] if status == 422 else []
    with scripted(_failing(httpx.Response(status, json=body, headers={"Retry-After": "7"}))) as client:
        client.bills.get("00n01")
        [pause] = _slept(client)
    assert 7 <= pause <= 7.5


def test_a_wait_beyond_the_deadline_is_not_begun() -> None:
    """The caller learns at once when to come back."""
    answer = httpx.Response(429, headers={"Retry-After": "90"})
    with scripted(answer) as client, pytest.raises(RateLimited) as caught:
        client.bills.get("00n01")
    assert caught.value.retry_after == 90
    assert _slept(client) == []
    with scripted(_failing(answer), deadline=100) as client:
        assert client.bills.get("00n01").id == "00x01"


def test_the_deadline_bounds_the_whole_call() -> None:
    """No repetition begins after it, however many attempts are left."""
    policy = RetryPolicy(attempts=1000, base=1, cap=1)
    with scripted(httpx.Response(503), retry=policy, deadline=5) as client:
        with pytest.raises(ServerError):
            client.bills.get("00n01")
        assert 3 < sum(_slept(client)) < 5
    with scripted(httpx.Response(503), retry=evolve(policy, within=9)) as client:
        with pytest.raises(ServerError):
            client.bills.get("00n01")
        assert 7 < sum(_slept(client)) < 9


def test_waiting_for_a_limit_takes_nothing_from_repeating() -> None:
    """Without a deadline the time for repeating begins with the first failure."""
    left = [httpx.Response(503)]

    def answer(_request: httpx.Request) -> httpx.Response:
        client._config.pace.sleep(3000)
        return left.pop() if left else httpx.Response(200, json={"id": "00n01"})

    client = scripted(answer)
    with client:
        assert client.bills.get("00n01").id == "00n01"


def test_phases_are_cut_to_what_is_left_of_the_deadline() -> None:
    """A server that is silent does not hold the call beyond it."""
    seen: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(503, headers={"Retry-After": "3"})

    with scripted(answer, deadline=9) as client, pytest.raises(ServerError):
        client.bills.get("00n01")
    assert len(seen) == 3
    assert seen[0] == 9
    assert 5.5 <= seen[1] <= 6
    assert 1.5 <= seen[2] <= 3


def test_a_deadline_that_has_passed_sends_nothing() -> None:
    """Time that went by in waits below counts too."""

    def slow(_request: httpx.Request) -> httpx.Response:
        client._config.pace.sleep(20)
        return httpx.Response(200, json={"sessionId": "session-1"})

    paths: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        return slow(request) if request.url.path.endswith("/login") else httpx.Response(200, json={})

    client = BillClient(LOGIN, transport=httpx.MockTransport(answer), deadline=10, testing=True)
    with client, pytest.raises(BillError) as caught:
        client.vendors.create(VENDOR)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert "/connect/v3/vendors" not in paths


@pytest.mark.parametrize("failure", [httpx.ReadError("x"), httpx.Response(500), httpx.Response(429)], ids=repr)
def test_a_sign_in_that_fails_has_not_sent_the_request(failure: httpx.Response | Exception) -> None:
    """Even a payment goes on when the sign-in before it succeeds at last."""
    failures = [failure]
    paths: list[str] = []

    def fail() -> httpx.Response:
        broken = failures.pop()
        if isinstance(broken, Exception):
            raise broken
        return broken

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path.rpartition("/")[2])
        if paths[-1] == "login" and failures:
            return fail()
        return httpx.Response(200, json={"sessionId": "session-1", "id": "009x01"})

    with BillClient(LOGIN, transport=httpx.MockTransport(answer), testing=True) as client:
        client.vendors.create(VENDOR)
    assert paths == ["login", "login", "vendors", "logout"]


def test_a_wrong_password_is_sent_once() -> None:
    """It would not become right."""
    script = Script(lambda _: httpx.Response(200), login=httpx.Response(401, json=[{"code": "BDC_1101"}]))
    with scripted(script) as client, pytest.raises(BillError):
        client.bills.get("00n01")
    assert script.paths == ["/login"]


def _upload(client: BillClient, content: Any) -> None:
    client.raw.documents.create_for_bill("00n01", content, name="invoice.pdf")


def test_files_are_rewound() -> None:
    """The second attempt sends the same bytes from where the file stood."""
    bodies: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        return httpx.Response(429) if len(bodies) == 1 else httpx.Response(200, json={})

    file = io.BytesIO(b"skipped-content")
    file.seek(8)
    with scripted(answer) as client:
        _upload(client, file)
        _upload(client, b"bytes")
    assert bodies == [b"content", b"content", b"bytes"]


def test_chunks_that_can_be_read_once_are_not_repeated() -> None:
    """The first failure is what the caller hears of, not the second that would follow from it."""
    for failure, kind in ((httpx.Response(429), RateLimited), (httpx.ConnectError("x"), TransportError)):
        script = _failing(failure)
        with scripted(script) as client, pytest.raises(kind) as caught:
            _upload(client, (each for each in [b"con", b"tent"]))
        assert "read again" not in str(caught.value)
        assert len([path for path in script.paths if path.startswith("/documents")]) == 1


def _interrupt(kind: type[BaseException]) -> Callable[[httpx.Request], httpx.Response]:
    def answer(_request: httpx.Request) -> httpx.Response:
        raise kind

    return answer


@pytest.mark.parametrize("kind", [KeyboardInterrupt, asyncio.CancelledError, SystemExit])
def test_interruptions_go_through_as_they_are(kind: type[BaseException]) -> None:
    """They are no errors; whoever interrupts knows that the request may have left."""
    script = Script(_interrupt(kind))
    with scripted(script) as client, pytest.raises(kind):
        client.vendors.create(VENDOR)
    assert script.paths == ["/login", "/vendors", "/logout"]


@pytest.mark.parametrize("kind", ["after_commit", "no_answer", "reset_after_commit"])
def test_a_create_that_acted_without_saying_so_is_made_once(company: Company, kind: str) -> None:
    """The mock keeps the vendor and loses the answer: one vendor, and an error that says where to look."""
    company.mock.control.faults("createVendor", kind)
    with company.client() as client:
        with pytest.raises(OutcomeUnknown) as caught:
            client.vendors.create(VENDOR)
        assert caught.value.look_in == "listVendors"
        assert caught.value.natural_key == {"name": "Acme"}
        assert len(client.vendors.list(filters='name:eq:"Acme"').results or []) == 1
    assert company.calls("createVendor") == ["createVendor"]


@pytest.mark.parametrize("kind", ["before_commit", "connection_reset", "no_answer"])
def test_a_read_survives_the_faults_of_the_mock(company: Company, kind: str) -> None:
    """Sync and async."""
    company.mock.control.faults("listVendors", kind, times=2)
    with company.client() as client:
        assert client.vendors.list().results

    async def main() -> None:
        company.mock.control.faults("listVendors", kind, times=2)
        async with company.async_client() as client:
            assert (await client.vendors.list()).results

    asyncio.run(main())
    assert len(company.calls("listVendors")) == 6


@pytest.mark.parametrize("field", ["attempts", "base", "cap", "within"])
@pytest.mark.parametrize("value", [0, -1, True, "3", None, float("nan")])
def test_a_policy_that_cannot_be_meant_is_refused(field: str, value: Any) -> None:
    """With the name of the number."""
    with pytest.raises(ConfigurationError, match=field):
        RetryPolicy(**{field: value})


def test_decisions_are_deterministic() -> None:
    """In testing mode the same failures make the same pauses."""
    pauses = []
    for _ in range(2):
        with scripted(httpx.Response(503)) as client, pytest.raises(ServerError):
            client.bills.get("00n01")
        pauses.append(_slept(client))
    assert pauses[0] == pauses[1]
    assert len(pauses[0]) == 4
