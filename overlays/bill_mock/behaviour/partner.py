"""Partners: their own session, their organizations, and sessions on behalf of the users in them.

Users and roles of an organization are those that the organization itself sees; see `users`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.auth import has_access
from bill_mock.behaviour.login import same, wrong_credentials
from bill_mock.behaviour.network_directory import enlist
from bill_mock.behaviour.organizations import ORGANIZATIONS
from bill_mock.behaviour.price_plans import choose_plan
from bill_mock.behaviour.risk import keep_phone
from bill_mock.behaviour.roles import add_roles
from bill_mock.behaviour.sessions import open_session
from bill_mock.errors import DEVELOPER_KEY, NO_SUCH_OBJECT, business, forbidden, malformed, no_such_object
from bill_mock.lists import Fields, answer_list
from bill_mock.world import Partner, Session

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject


def _partner_login(call: Call) -> object:
    data = call.data
    partner = call.world.partners.get(data["username"].lower())
    if all(data["appKey"] != known.app_key for known in call.world.partners.values()):
        raise malformed(DEVELOPER_KEY, "Application key is invalid.")
    if partner is None or partner.app_key != data["appKey"] or not same(partner.password, data["password"]):
        raise wrong_credentials()
    session = Session(call.world.ids.secret(), None, call.now, partner=partner)
    call.world.sessions[session.id] = session
    call.world.touch()
    return {"sessionId": session.id}


def _login_as_user(call: Call) -> object:
    organization, user_id = call.data["organizationId"], call.data["userId"]
    if organization not in _partner(call).organizations:
        message = "The organization does not belong to this partner."
        raise forbidden(message)
    person, tenant = call.world.people.get(user_id), call.world.tenants[organization]
    if person is None or organization not in person.organizations:
        raise business(NO_SUCH_OBJECT, "No user of the organization has this id.")
    if not has_access(tenant, user_id):
        message = "The user has no access to the organization any more."
        raise forbidden(message)
    session = open_session(call, tenant, person, None)
    return {"sessionId": session.id, "trusted": session.trusted}


def _partner(call: Call) -> Partner:
    if call.caller.partner is None:
        message = "This call needs a partner."
        raise forbidden(message)
    return call.caller.partner


def _list(call: Call) -> object:
    item = call.description.operations["getOrganization"].schema or {}
    page = answer_list(call, call.world.assigned(_partner(call)), Fields(call.description, item, ""))
    return {**page, "results": [_organization(call, row["id"]) for row in page["results"]]}


def _organization(call: Call, key: str) -> JsonObject:
    return call.world.tenants[key].table(ORGANIZATIONS).get(key) or {"id": key}


def _create(call: Call) -> object:
    """A new organization with its roles, and with nobody in it; its first user comes by `createPartnerUser`."""
    partner, tenant = _partner(call), call.world.add_tenant()
    known = call.description.properties(call.operation.body_schema)
    sent = {name: value for name, value in call.data.items() if name in known and value is not None}
    server = {"id": tenant.id, "archived": False, "createdTime": call.time, "updatedTime": call.time}
    row = tenant.table(ORGANIZATIONS).put({**sent, **server})
    add_roles(call.world, tenant, call.time)
    call.world.assign(partner, tenant, call.time)
    enlist(call.world, tenant)
    return row


def _change_plan(call: Call) -> object:
    if call.ids[0] not in _partner(call).organizations:
        raise no_such_object(call.ids[0])
    choose_plan(call.world.tenants[call.ids[0]], call.data["pricePlanType"])
    return {"status": "SUCCESS"}


def _add_phone(call: Call) -> object:
    if call.tenant.table("users").get(call.ids[0]) is None:
        raise no_such_object(call.ids[0])
    keep_phone(call, call.ids[0])
    return None


HANDLERS: dict[str, Handler] = {
    "partnerLogin": _partner_login,
    "loginAsUser": _login_as_user,
    "listPartnerOrganizations": _list,
    "createOrganization": _create,
    "updateOrgPartnerPricePlan": _change_plan,
    "createPhone": _add_phone,
}
