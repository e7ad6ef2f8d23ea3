"""Partners: their own session, and sessions on behalf of the users of their organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.login import same, wrong_credentials
from bill_mock.behaviour.sessions import is_remembered, open_session
from bill_mock.errors import DEVELOPER_KEY, forbidden, malformed, no_such_object
from bill_mock.world import Session

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler


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
    partner, data = call.caller.partner, call.data
    if partner is None or data["organizationId"] not in partner.organizations:
        message = "The organization does not belong to this partner."
        raise forbidden(message)
    person = call.world.people.get(data["userId"])
    if person is None or data["organizationId"] not in person.organizations:
        raise no_such_object(data["userId"])
    tenant = call.world.tenants[data["organizationId"]]
    session = open_session(call, tenant, person.user_id, None, trusted=is_remembered(call, person.user_id))
    return {"sessionId": session.id, "trusted": session.trusted}


HANDLERS: dict[str, Handler] = {"partnerLogin": _partner_login, "loginAsUser": _login_as_user}
