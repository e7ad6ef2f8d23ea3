"""Users of an organization: their role, the invitation that makes them known, and how they sign in.

Accepting an invitation is no part of the API: a new person can sign in at once, with the password that the invitation
at `/_mock/invitations` names, or with their own when the address is known in another organization.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.roles import ROLES, role_of_user
from bill_mock.call import ADMINISTRATOR
from bill_mock.errors import INVALID_FIELD, business, forbidden, wrong_field
from bill_mock.resource import Change, Rules
from bill_mock.world import Person

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject


def _derive(call: Call, change: Change) -> JsonObject:
    row = _with_role(call, change)
    if change.old is None:
        _check_new(call, change)
    elif call.caller.partner is None:  # the address of a user is changed by partners alone
        row = {**row, "email": change.old["email"]}
    return row


def _with_role(call: Call, change: Change) -> JsonObject:
    role_id = change.sent.get("roleId")
    roles = call.tenant.table(ROLES)
    if role_id is not None:
        role = roles.get(role_id)
    elif change.old is None:
        role = next((one for one in roles if one["type"] == ADMINISTRATOR), None)
    else:
        return change.row
    if role is None:
        raise business(INVALID_FIELD, "Invalid value for field roleId.")
    return {**change.row, "role": role_of_user(role)}


def _check_new(call: Call, change: Change) -> None:
    if call.caller.partner is not None:
        _check_username(call, change.sent["username"])
        return
    if call.role != ADMINISTRATOR:
        message = "Only an administrator may add users."
        raise forbidden(message)
    if (change.sent["email"].lower(), call.tenant.id) in call.world.logins:
        raise business(INVALID_FIELD, "Another user of the organization has this email already.")


def _check_username(call: Call, username: str) -> None:
    if not (username.isascii() and username.isalnum()):
        raise wrong_field("username", "must have letters and digits only")
    if call.world.account(username) is not None:
        raise business(INVALID_FIELD, "The username is taken.")


def _after(call: Call, change: Change) -> None:
    if change.old is None:
        known = None if call.caller.partner else call.world.account(change.row["email"])
        person = _person(call, change, known)
        call.world.enroll(person, call.tenant)
        if call.caller.partner is None:
            _invite(call, person, {} if known else {"password": person.password})


def _person(call: Call, change: Change, known: Person | None) -> Person:
    username = change.sent["username"] if call.caller.partner else change.row["email"]
    if known is not None:
        return Person(change.row["id"], username, known.password, phones=known.phones)
    return Person(change.row["id"], username, call.world.ids.secret("Pw-"))


def _invite(call: Call, person: Person, secret: JsonObject) -> None:
    invitation = {
        "id": call.world.ids.new(),
        "time": call.time,
        "kind": "USER",
        "organizationId": call.tenant.id,
        "to": person.username,
        "userId": person.user_id,
    }
    call.world.invitations.put({**invitation, **secret})


RULES = {"users": Rules(derive=_derive, after=_after)}
