"""The control interface for what people do in the web app, whatever is sent to it."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bill_mock import MockBill, Request
from bill_mock.codec import decode, encode
from bill_mock.control.webapp import WebAppControl
from bill_mock.snapshots import frozen_world
from tests.mock.support import Api

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

NAMES = sorted(name for name, method in vars(WebAppControl).items() if hasattr(method, "_http_methods"))
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
RULE = {"key": "BILL_AMOUNT", "op": "gte", "values": ["1"]}


def company() -> tuple[Api, dict[str, list[Any]]]:
    """A company with a bill, and values that fit each argument."""
    mock = MockBill()
    api = Api(mock, mock.control.seed("small-company"))
    api.login()
    users = [api.company["userId"], api.company["approver"]["userId"]]
    group = mock.control.approver_group(api.company["organizationId"], "G", users)["groupId"]
    mock.control.approval_policy(api.company["organizationId"], "P", [RULE], users)
    fitting = {
        "organization": [api.company["organizationId"]],
        "bill": [api.bill(5)["id"]],
        "user": users,
        "users": [users, users[:1], []],
        "groups": [[group], []],
        "rules": [[RULE], []],
        "operations": [["getBill"], []],
        "seconds": [0, 5, 10**12],
        "editing": ["NEVER"],
        "needs_approval": [False],
    }
    return api, fitting


def arguments(name: str, fitting: dict[str, list[Any]]) -> SearchStrategy[dict[str, Any]]:
    """Arguments of an endpoint, right and wrong ones, some of them left out."""
    known = [one for one in inspect.signature(getattr(WebAppControl, name)).parameters if one != "self"]
    known += ["editing", "needs_approval"] if "changes" in known else []
    values = {one: st.sampled_from(fitting.get(one, ["N"])) | ANYTHING for one in known}
    return st.fixed_dictionaries({}, optional=values)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_is_sent_is_answered(data: st.DataObject) -> None:
    """200 or 400 with what is wrong, never an exception; and the mock goes on."""
    api, fitting = company()
    for _ in range(5):
        name = data.draw(st.sampled_from(NAMES))
        body = encode(data.draw(arguments(name, fitting)))
        response = api.mock.handle(Request("POST", f"/_mock/{name}", body=body))
        answered: Any = decode(response.body)
        assert response.status in (200, 400), answered
        assert response.status == 200 or answered["error"]
    assert api.get("/health").status == 200
    assert frozen_world(api.mock)


def test_there_is_something_to_test() -> None:
    """All that the web app does, by name."""
    assert {"approval_settings", "approver_group", "approval_policy", "reroute", "set_approvers"} <= set(NAMES)
    assert {"lock_organization", "subscription_plan", "forbid"} <= set(NAMES)
