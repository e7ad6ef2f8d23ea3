"""The network: connections with vendors and customers, requests to connect, and invitations by e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.network_connections import (
    CONNECTED,
    CONNECTED_RPPS,
    NOT_CONNECTED,
    PENDING,
    REQUESTS,
    Side,
    connection,
    request_id,
    set_connection,
    side_of,
    start_request,
    withdraw,
)
from bill_mock.behaviour.network_directory import (
    BILL,
    RPPS,
    Member,
    billers_named,
    member,
    network_id,
    organizations_named,
)
from bill_mock.errors import INVALID_ENTITY, INVALID_FIELD, NO_SUCH_OBJECT, business, wrong_field
from bill_mock.generic import create

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

_KINDS = {"vendor": "vendors", "customer": "customers"}
_IN_FLIGHT = {"vendors": ("payments", "vendorId"), "customers": ("receivable-payments", "customerId")}


def _search(call: Call) -> object:
    name, scope = call.query["name"], call.query.get("scope", BILL)
    found: list[Member] = []
    if scope != RPPS:
        found += [one for one in organizations_named(call.world, name) if one.tenant is not call.tenant]
    if scope != BILL:
        found += billers_named(name, call.query.get("zipOrPostalCode"), call.query.get("accountNumber"))
    return {"results": [one.shown() for one in found]}


def _side(call: Call) -> Side:
    """The record in the path; it has to exist."""
    kind = _KINDS["vendor" if "vendor" in call.operation.steps else "customer"]
    return Side(call.tenant, kind, call.resources[kind].row(call, call.ids[0])["id"])


def _read(call: Call) -> object:
    side = _side(call)
    found = connection(side)
    shown: JsonObject = {name: found[name] for name in ("status", "networkId") if name in found}
    return {"id": side.key, **shown}


def _invite(call: Call) -> object:
    """Connect, or ask to. Repeating it changes nothing; another organization needs the old connection to end first."""
    side, data = _side(call), call.data
    call.world.meter.message(call.caller.user_id, call.now)
    other = member(call.world, data["networkType"], data["networkId"])
    if other is None or other.tenant is call.tenant:
        raise business(INVALID_FIELD, "Invalid value for field networkId.")
    known = connection(side)
    if known.get("networkId") == other.id:
        return None
    if "networkId" in known:
        raise business(INVALID_ENTITY, "There is a connection with another organization, which has to end first.")
    if other.connects_by_itself:
        status = CONNECTED_RPPS if data["networkType"] == RPPS else CONNECTED
        set_connection(side, {"status": status, "networkId": other.id}, call.now)
    else:
        start_request(call.world, side, other, call.now)
    return None


def _invite_by_mail(call: Call) -> object:
    """Keep the e-mail at `/_mock/invitations`; the vendor counts as invited for 60 days."""
    side = _side(call)
    call.world.meter.message(call.caller.user_id, call.now)
    if connection(side)["status"] in (CONNECTED, CONNECTED_RPPS):
        raise business(INVALID_ENTITY, "The vendor is connected already.")
    mail = {"id": call.world.ids.new(), "time": call.time, "kind": "VENDOR", "to": call.data["email"]}
    call.world.invitations.put({**mail, "organizationId": call.tenant.id, "vendorId": side.key})
    if connection(side)["status"] == NOT_CONNECTED:
        start_request(call.world, side, None, call.now)
    return None


def _end(call: Call) -> object:
    """Disconnect, or take a request back; nothing happens where there is neither."""
    side = _side(call)
    table, field = _IN_FLIGHT[side.kind]
    if any(row["status"] == "SCHEDULED" for row in call.tenant.table(table).find(field, side.key)):
        raise business(INVALID_ENTITY, "Payments between the two are scheduled or in process.")
    withdraw(call.world, side, call.now)
    return None


def _accept(call: Call) -> object:
    data = call.data
    if ("id" in data) == ("name" in data):
        raise wrong_field("id", "must not be null, unless name is sent instead")
    requests = call.tenant.table(REQUESTS)
    request = requests.get(request_id(data["networkId"], data["type"]))
    if request is None:
        raise business(NO_SUCH_OBJECT, "There is no request to connect from this organization.")
    side = _accepting(call, request)
    asking = side_of(call.world, request["from"])
    requests.delete(request["id"])
    set_connection(side, {"status": CONNECTED, "networkId": data["networkId"], "peer": request["from"]}, call.now)
    if asking is not None:
        own = {"status": CONNECTED, "networkId": network_id(call.world, call.tenant), "peer": side.noted()}
        set_connection(asking, own, call.now)
    return None


def _accepting(call: Call, request: JsonObject) -> Side:
    """The record that the other organization is linked to: one that exists and is free, or a new one."""
    kind = _KINDS[request["type"].lower()]
    if "name" in call.data:
        row = create(call.resources[kind], call, _new_record(call, call.data["name"]))
        return Side(call.tenant, kind, row["id"])
    key: str = call.data["id"]
    if call.tenant.table(kind).get(key) is None:
        raise business(INVALID_FIELD, "Invalid value for field id.")
    side = Side(call.tenant, kind, key)
    if connection(side)["status"] not in (NOT_CONNECTED, PENDING):
        raise business(INVALID_ENTITY, "The record is connected with another organization.")
    return side


def _new_record(call: Call, name: str) -> JsonObject:
    """What the network knows of the other side; its e-mail is made up, since no organization has one."""
    other = member(call.world, BILL, call.data["networkId"])
    addresses = [] if other is None else other.addresses
    record: JsonObject = {"name": name, "email": f"{call.data['networkId']}@network.example"}
    if addresses:
        record |= {"address": addresses[0], "billingAddress": addresses[0]}
    return record


HANDLERS: dict[str, Handler] = {
    "search": _search,
    "acceptInvitation": _accept,
    "inviteVendorNotInBillNetwork": _invite_by_mail,
    **{f"get{kind}Invitation": _read for kind in ("Vendor", "Customer")},
    **{f"create{kind}Invitation": _invite for kind in ("Vendor", "Customer")},
    **{f"delete{kind}Invitation": _end for kind in ("Vendor", "Customer")},
}
