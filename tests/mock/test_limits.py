"""Rate limits (platform facts 4)."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING

import httpx
import pytest

from bill_mock import Clock, Limits, MockBill, Request
from bill_mock.server import running
from bill_mock.transport import AsyncMockTransport, MockTransport
from tests.mock.conftest import MONDAY
from tests.mock.support import BASE, LOGIN_FIELDS, Api

if TYPE_CHECKING:
    from collections.abc import Callable

URL = "https://gateway.stage.bill.com"


def company(**settings: object) -> Api:
    """A signed-in administrator of a mock with other limits or a latency."""
    mock = MockBill(clock=Clock(MONDAY, ticking=False), **settings)  # type: ignore[arg-type]
    api = Api(mock, mock.control.seed())
    api.login()
    return api


def vendors(api: Api) -> Request:
    """A request that counts for the developer key and the organization."""
    return Request("GET", f"{BASE}/vendors", headers=api.headers)


def login(api: Api) -> list[str | None]:
    """Sign in, and answer the codes of the refusal, if any."""
    answer = api.post("/login", {name: api.company[name] for name in LOGIN_FIELDS})
    return [] if answer.status == 200 else answer.codes


def test_documented_numbers_hold_by_default() -> None:
    """3 at once, 20,000 and 200 an hour, 60 and 5 a minute; 422 was seen in production (platform facts 4)."""
    assert MockBill().limits == Limits(3, 20_000, 200, 60, 5, 422)


def test_calls_of_a_key_until_the_next_clock_hour() -> None:
    """BDC_1144, category DOWNSTREAM, until the start of the next clock hour (platform facts 4)."""
    api = company(limits=Limits(calls_an_hour=7))
    api.clock.advance(59 * 60)
    api.login()
    assert [api.get("/vendors").status for _ in range(6)] == [200] * 5 + [422]
    answer = api.get("/customers")
    assert answer.codes == ["BDC_1144"]
    assert answer.body[0]["category"] == "DOWNSTREAM"
    api.clock.advance(60)
    assert api.get("/vendors").status == 200


def test_login_counts_as_a_call() -> None:
    """Signing in uses up the same key."""
    api = company(limits=Limits(calls_an_hour=2))
    assert api.get("/vendors").status == 200
    assert login(api) == ["BDC_1144"]


def test_each_developer_key_has_its_own_hour() -> None:
    """Another company on the same mock is not slowed down."""
    api = company(limits=Limits(calls_an_hour=2))
    other = Api(api.mock, api.mock.control.seed())
    other.login()
    assert [api.get("/vendors").status for _ in range(2)] == [200, 422]
    assert other.get("/vendors").status == 200


def test_200_logins_an_hour(visitor: Api) -> None:
    """For a developer key, whoever signs in, failures included (platform facts 2.2, 4)."""
    codes = [login(visitor) for _ in range(200)]
    assert codes == [[]] * 200
    assert login(visitor) == ["BDC_1144"]
    visitor.clock.advance(3600)
    assert login(visitor) == []


def test_unknown_developer_keys_are_not_counted(visitor: Api) -> None:
    """BDC_1102 comes first."""
    body = {name: visitor.company[name] for name in LOGIN_FIELDS} | {"devKey": "x"}
    assert {visitor.post("/login", body).codes[0] for _ in range(201)} == {"BDC_1102"}


def test_60_spend_calls_a_minute(visitor: Api) -> None:
    """For an API token (platform facts 4)."""
    visitor.headers = {"apiToken": visitor.company["apiToken"]}
    statuses = [visitor.get("/spend/users/current").status for _ in range(61)]
    assert statuses == [200] * 60 + [422]
    assert visitor.get("/spend/users/current").codes == ["BDC_1144"]
    visitor.clock.advance(60)
    assert visitor.get("/spend/users/current").status == 200


def test_bearer_tokens_count_for_their_client(visitor: Api) -> None:
    """A new token of the same client does not begin a new minute."""
    client = visitor.company["oauth"]
    form = f"grant_type=client_credentials&client_id={client['clientId']}&client_secret={client['clientSecret']}"
    statuses: list[int] = []
    for _ in range(2):
        token = visitor.send("POST", "/authx/token", form.encode()).body["access_token"]
        visitor.headers = {"Authorization": f"Bearer {token}"}
        statuses = [visitor.get("/spend/users/current").status for _ in range(31)]
    assert statuses == [200] * 29 + [422] * 2


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/mfa/challenge", {}),
        ("/mfa/setup", {"phone": "+12025550199", "type": "TEXT"}),
        ("/network/invitation/vendor/{vendorId}/email", {"email": "vendor@example.com"}),
    ],
)
def test_5_messages_a_minute(api: Api, path: str, body: dict[str, object]) -> None:
    """Calls that send a text or an invitation (platform facts 4; openapi: createVendorInvitation)."""
    path = path.format_map(api.company)
    assert [api.post(path, body).status for _ in range(5)] == [200] * 5
    assert api.post(path, body).codes == ["BDC_1144"]
    assert len(api.mock.control.sms()["results"] + api.mock.control.invitations()["results"]) == 5
    api.clock.advance(60)
    assert api.post(path, body).status == 200


def test_status_can_be_chosen() -> None:
    """It is not documented; 429 is claimed by others (platform facts 4)."""
    api = company(limits=Limits(calls_an_hour=1, status=429))
    answer = api.get("/vendors")
    assert (answer.status, answer.codes) == (429, ["BDC_1144"])


def test_limits_can_be_off() -> None:
    """Neither logins nor texts nor calls are counted."""
    api = company(limits=Limits.off())
    assert [login(api) for _ in range(201)] == [[]] * 201
    assert {api.post("/mfa/challenge", {}).status for _ in range(9)} == {200}


def test_reset_begins_anew() -> None:
    """What was used up is forgotten with everything else."""
    api = company(limits=Limits(logins_an_hour=1))
    assert login(api) == ["BDC_1144"]
    api.mock.control.reset()
    assert api.mock.control.seed() == api.company
    assert login(api) == []


def test_fourth_call_at_once_is_refused(api: Api) -> None:
    """BDC_1322 for a key and organization, until one of the three under way is answered (platform facts 4)."""
    client = httpx.Client(base_url=URL, transport=MockTransport(api.mock), headers=api.headers)
    with client, ExitStack() as under_way:
        for _ in range(2):
            under_way.enter_context(api.mock.flight(vendors(api)))
        with api.mock.flight(vendors(api)):
            answer = client.get(f"{BASE}/vendors")
            assert (answer.status_code, answer.json()[0]["code"]) == (422, "BDC_1322")
        assert client.get(f"{BASE}/vendors").status_code == 200
    assert api.mock.control.requests()["results"][-2]["operation"] == "listVendors"


def test_others_are_not_in_the_way(api: Api) -> None:
    """Another organization, its Spend token and the control endpoints have lines of their own, or none."""
    other = Api(api.mock, api.mock.control.seed())
    other.login()
    client = httpx.Client(base_url=URL, transport=MockTransport(api.mock))
    with client, ExitStack() as under_way:
        for _ in range(3):
            under_way.enter_context(api.mock.flight(vendors(api)))
        assert client.get(f"{BASE}/vendors", headers=other.headers).status_code == 200
        token = {"apiToken": api.company["apiToken"]}
        assert client.get(f"{BASE}/spend/users/current", headers=token).status_code == 200
        assert client.get("/_mock/sms").status_code == 200


def test_refused_credentials_are_refused_first(api: Api) -> None:
    """A call that may not be made at all is a 401, however crowded it is."""
    answer = api.mock.handle(Request("GET", f"{BASE}/vendors", headers={"sessionId": "x"}, crowded=True))
    assert answer.status == 401


def by_threads(api: Api, count: int) -> list[int]:
    """Statuses of simultaneous calls through the synchronous transport."""
    transport = MockTransport(api.mock)
    with (
        httpx.Client(base_url=URL, transport=transport, headers=api.headers) as client,
        ThreadPoolExecutor(count) as pool,
    ):
        return [answer.status_code for answer in pool.map(client.get, [f"{BASE}/vendors"] * count)]


def by_tasks(api: Api, count: int) -> list[int]:
    """Statuses of simultaneous calls through the asynchronous transport."""

    async def call() -> list[int]:
        transport = AsyncMockTransport(api.mock)
        async with httpx.AsyncClient(base_url=URL, transport=transport, headers=api.headers) as client:
            answers = await asyncio.gather(*(client.get(f"{BASE}/vendors") for _ in range(count)))
        return [answer.status_code for answer in answers]

    return asyncio.run(call())


def by_port(api: Api, count: int) -> list[int]:
    """Statuses of simultaneous calls through a real port."""
    with (
        running(api.mock) as url,
        httpx.Client(base_url=url, headers=api.headers) as client,
        ThreadPoolExecutor(count) as pool,
    ):
        return [answer.status_code for answer in pool.map(client.get, [f"{BASE}/vendors"] * count)]


@pytest.mark.parametrize("calls", [by_threads, by_tasks, by_port])
def test_latency_makes_calls_overlap(calls: Callable[[Api, int], list[int]]) -> None:
    """Of eight simultaneous calls three are answered, behind every adapter."""
    assert sorted(calls(company(latency=0.3), 8)) == [200] * 3 + [422] * 5


@pytest.mark.parametrize("calls", [by_tasks, by_port])
def test_without_the_limit_all_are_answered(calls: Callable[[Api, int], list[int]]) -> None:
    """`in_flight` can be off as well."""
    assert calls(company(latency=0.05, limits=Limits(in_flight=None)), 8) == [200] * 8
