"""The BILL network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bill_mock.behaviour.network_directory import enlist
from tests.mock.support import Api

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Answer

AT_ONCE, ASKED = "2000000000000001", "2000000000000002"
BILLER = "0rv01MOCKPOWERLIGHT0"
DAY = 86400
KINDS = pytest.mark.parametrize("kind", ["vendor", "customer"])


def path(api: Api, kind: str) -> str:
    """Path of the connection with the first vendor or customer."""
    return f"/network/invitation/{kind}/{api.company[kind + 'Id']}"


def connect(api: Api, kind: str, network_id: str, network_type: str = "BILL") -> Answer:
    """Invite whoever has this network id."""
    return api.post(path(api, kind), {"networkId": network_id, "networkType": network_type})


def state(api: Api, kind: str = "vendor") -> JsonObject:
    """The connection as it is read."""
    answer = api.get(path(api, kind))
    assert answer.body["id"] == api.company[kind + "Id"]
    return {name: value for name, value in answer.body.items() if name != "id"}


def vendor(api: Api) -> JsonObject:
    """The vendor as it is read."""
    body: JsonObject = api.get(f"/vendors/{api.company['vendorId']}").body
    return body


def neighbour(api: Api, *, connects_by_itself: bool) -> Api:
    """The administrator of a second organization of the network."""
    other = Api(api.mock, api.mock.control.seed())
    other.login()
    tenant = api.mock.world.tenants[other.company["organizationId"]]
    enlist(api.mock.world, tenant, connects_by_itself=connects_by_itself)
    return other


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Evergreen", [AT_ONCE]),
        ("supply evergreen", [AT_ONCE]),
        ("Ever", []),
        ("of", []),
        ("Metro", []),
    ],
)
def test_bill_network_is_searched_by_whole_words(api: Api, name: str, found: list[str]) -> None:
    """Three characters or more, and whole words only (schemas-ap.yaml, search)."""
    assert api.get("/network", f"name={name}").ids == found
    assert api.get("/network", f"name={name}&scope=BILL").ids == found


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("name=etro", 1),
        ("name=l", 2),
        ("name=l&zipOrPostalCode=60601", 1),
        ("name=metro&accountNumber=1234567890", 1),
        ("name=metro&accountNumber=123", 0),
        ("name=evergreen", 0),
    ],
)
def test_national_billers_are_searched_by_parts(api: Api, query: str, count: int) -> None:
    """Partial matches, narrowed by postal code and account number (schemas-ap.yaml, search)."""
    found = api.get("/network", f"{query}&scope=RPPS").results
    assert len(found) == count
    assert all(one["id"].startswith("0rv") for one in found)


def test_organizations_of_the_mock_find_each_other(api: Api) -> None:
    """By their names, but not themselves."""
    other = neighbour(api, connects_by_itself=True)
    assert api.get("/network", "name=small company").ids == [other.company["network"]["networkId"]]
    assert other.get("/network", "name=company&scope=ALL").ids == [api.company["network"]["networkId"]]


def test_search_needs_a_name(api: Api) -> None:
    """400 without it, and for an unknown scope."""
    assert api.get("/network").messages == ["name: must not be null"]
    assert api.get("/network", "name=Evergreen&scope=WORLD").status == 400


@KINDS
def test_connection_stands_at_once(api: Api, kind: str) -> None:
    """Unless the other side has turned that off; the answer is empty (schemas-ap.yaml, createVendorInvitation)."""
    assert state(api, kind) == {"status": "NOT_CONNECTED"}
    answer = connect(api, kind, AT_ONCE)
    assert (answer.status, answer.body) == (200, None)
    assert state(api, kind) == {"status": "CONNECTED", "networkId": AT_ONCE}
    assert connect(api, kind, AT_ONCE).status == 200
    assert connect(api, kind, ASKED).codes == ["BDC_1143"]


def test_vendor_shows_its_connection(api: Api) -> None:
    """`networkStatus`, and `paymentNetworkId` since 2025-12; an update of the vendor leaves both."""
    before = vendor(api)
    assert (before["networkStatus"], "paymentNetworkId" in before) == ("NOT_CONNECTED", False)
    api.clock.advance(1)
    connect(api, "vendor", AT_ONCE)
    assert (vendor(api)["networkStatus"], vendor(api)["paymentNetworkId"]) == ("CONNECTED", AT_ONCE)
    assert vendor(api)["updatedTime"] > before["updatedTime"]
    changed = api.patch(f"/vendors/{before['id']}", {"name": "New Name"}).body
    assert (changed["networkStatus"], changed["paymentNetworkId"]) == ("CONNECTED", AT_ONCE)
    api.delete(path(api, "vendor"))
    assert (vendor(api)["networkStatus"], "paymentNetworkId" in vendor(api)) == ("NOT_CONNECTED", False)


def test_national_biller_is_connected_through_rpps(api: Api) -> None:
    """The status has a name of its own; each id is known in its directory only."""
    assert connect(api, "vendor", BILLER).codes == ["BDC_1119"]
    body = {"networkId": BILLER, "networkType": "RPPS", "rppsInformation": {"accountNumber": "1234567890"}}
    assert api.post(path(api, "vendor"), body).status == 200
    assert state(api) == {"status": "CONNECTED_RPPS", "networkId": BILLER}
    assert vendor(api)["networkStatus"] == "CONNECTED_RPPS"


@KINDS
def test_request_lapses_after_60_days(api: Api, kind: str) -> None:
    """Pending until then (platform facts 9.4 [PM])."""
    connect(api, kind, ASKED)
    assert state(api, kind) == {"status": "PENDING", "networkId": ASKED}
    api.clock.advance(60 * DAY - 1)
    api.login()
    assert state(api, kind)["status"] == "PENDING"
    api.clock.advance(1)
    assert state(api, kind) == {"status": "NOT_CONNECTED"}


def test_new_request_has_60_days_of_its_own(api: Api) -> None:
    """One that was cancelled does not end the next."""
    connect(api, "vendor", ASKED)
    assert api.delete(path(api, "vendor")).status == 200
    assert state(api) == {"status": "NOT_CONNECTED"}
    api.clock.advance(DAY)
    api.login()
    connect(api, "vendor", ASKED)
    api.clock.advance(59 * DAY)
    api.login()
    assert state(api)["status"] == "PENDING"
    assert vendor(api)["networkStatus"] == "PENDING"


@KINDS
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_unknown_record(api: Api, kind: str, method: str) -> None:
    """404 with BDC_1205."""
    body = {"networkId": AT_ONCE, "networkType": "BILL"} if method == "POST" else None
    answer = api.send(method, f"/connect/v3/network/invitation/{kind}/nobody", body)
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])


@KINDS
def test_own_and_unknown_network_ids(api: Api, kind: str) -> None:
    """Nobody to connect with."""
    for network_id in ("nobody", api.company["network"]["networkId"]):
        answer = connect(api, kind, network_id)
        assert (answer.status, answer.codes) == (422, ["BDC_1119"])


def test_scheduled_payments_keep_the_connection(api: Api) -> None:
    """Disconnecting needs no scheduled or in-process payments (platform facts 9.4 [PM])."""
    connect(api, "vendor", AT_ONCE)
    api.pay(api.bill(10), 10)
    answer = api.delete(path(api, "vendor"))
    assert (answer.status, answer.codes) == (422, ["BDC_1143"])
    assert state(api)["status"] == "CONNECTED"
    api.clock.advance(10 * DAY)
    api.login()
    assert api.delete(path(api, "vendor")).status == 200


@KINDS
def test_nothing_to_disconnect(api: Api, kind: str) -> None:
    """Nothing happens; how BILL answers is not documented."""
    assert api.delete(path(api, kind)).status == 200
    assert api.mock.control.requests()["results"][-1]["tookEffect"] is False


def test_invitation_by_mail_is_kept(api: Api) -> None:
    """The vendor counts as invited, for 60 days (openapi: NetworkStatus)."""
    answer = api.post(f"{path(api, 'vendor')}/email", {"email": "acme@example.com"})
    assert (answer.status, answer.body) == (200, None)
    invitation = api.mock.control.invitations()["results"][-1]
    assert (invitation["kind"], invitation["to"]) == ("VENDOR", "acme@example.com")
    assert invitation["vendorId"] == api.company["vendorId"]
    assert state(api) == {"status": "PENDING"}
    api.clock.advance(60 * DAY)
    api.login()
    assert state(api) == {"status": "NOT_CONNECTED"}


def test_connected_vendor_is_not_invited_by_mail(api: Api) -> None:
    """Nor one that does not exist."""
    body = {"email": "acme@example.com"}
    connect(api, "vendor", AT_ONCE)
    assert api.post(f"{path(api, 'vendor')}/email", body).codes == ["BDC_1143"]
    assert api.post("/network/invitation/vendor/009X/email", body).codes == ["BDC_1205"]
    assert api.mock.control.invitations()["results"] == []


def test_waiting_request_is_accepted_for_a_customer(api: Api) -> None:
    """An existing record is linked by `id`; the request is used up."""
    body = {"networkId": api.company["network"]["requestFrom"], "type": "CUSTOMER", "id": api.company["customerId"]}
    answer = api.post("/network/invitation/accept", body)
    assert (answer.status, answer.body) == (200, None)
    assert state(api, "customer") == {"status": "CONNECTED", "networkId": body["networkId"]}
    assert api.post("/network/invitation/accept", body).codes == ["BDC_1205"]


def test_accepting_makes_a_record(api: Api) -> None:
    """`name` is that of a new customer."""
    body = {"networkId": api.company["network"]["requestFrom"], "type": "CUSTOMER", "name": "Delta"}
    assert api.post("/network/invitation/accept", body).status == 200
    made = api.get("/customers", "filters=name:eq:Delta").results[0]
    assert api.get(f"/network/invitation/customer/{made['id']}").body["status"] == "CONNECTED"


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"id": "0cuX"}, 422),
        ({"id": "0cuX", "name": "Both"}, 400),
        ({}, 400),
        ({"name": "X", "type": "VENDOR"}, 422),
        ({"name": "X", "networkId": AT_ONCE}, 422),
    ],
)
def test_refused_acceptance(api: Api, changes: JsonObject, status: int) -> None:
    """Either `id` or `name`, a record that exists, and a request that was made (schemas-ap.yaml)."""
    body = {"networkId": api.company["network"]["requestFrom"], "type": "CUSTOMER", **changes}
    assert api.post("/network/invitation/accept", body).status == status
    assert state(api, "customer") == {"status": "NOT_CONNECTED"}


def test_request_lapses_for_whom_it_was_sent_to(api: Api) -> None:
    """After 60 days there is nothing to accept."""
    api.clock.advance(60 * DAY)
    api.login()
    body = {"networkId": api.company["network"]["requestFrom"], "type": "CUSTOMER", "name": "Delta"}
    assert api.post("/network/invitation/accept", body).codes == ["BDC_1205"]


@pytest.mark.parametrize(
    ("kind", "seen_as", "theirs"), [("vendor", "CUSTOMER", "customer"), ("customer", "VENDOR", "vendor")]
)
def test_two_organizations_connect_and_part(api: Api, kind: str, seen_as: str, theirs: str) -> None:
    """Where automatic connections are off, the other side accepts; either side ends it for both."""
    other = neighbour(api, connects_by_itself=False)
    own_id, other_id = api.company["network"]["networkId"], other.company["network"]["networkId"]
    connect(api, kind, other_id)
    assert state(api, kind) == {"status": "PENDING", "networkId": other_id}
    body = {"networkId": own_id, "type": seen_as, "id": other.company[theirs + "Id"]}
    assert other.post("/network/invitation/accept", body).status == 200
    assert state(api, kind) == {"status": "CONNECTED", "networkId": other_id}
    assert state(other, theirs) == {"status": "CONNECTED", "networkId": own_id}
    assert other.delete(path(other, theirs)).status == 200
    assert state(api, kind) == state(other, theirs) == {"status": "NOT_CONNECTED"}


def test_withdrawn_request_is_not_accepted(api: Api) -> None:
    """Cancelling a request takes it away from the other side."""
    other = neighbour(api, connects_by_itself=False)
    connect(api, "vendor", other.company["network"]["networkId"])
    api.delete(path(api, "vendor"))
    body = {"networkId": api.company["network"]["networkId"], "type": "CUSTOMER", "name": "N"}
    assert other.post("/network/invitation/accept", body).codes == ["BDC_1205"]
