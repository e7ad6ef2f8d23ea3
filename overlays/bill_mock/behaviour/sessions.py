"""Opening sessions, and the devices that make them trusted from the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import wrong_field
from bill_mock.world import Session, Tenant

if TYPE_CHECKING:
    from bill_mock.call import Call


def open_session(call: Call, tenant: Tenant, user_id: str, key: str | None, *, trusted: bool) -> Session:
    """A new session of a person in an organization; `key` None accepts any developer key afterwards."""
    session = Session(call.world.ids.secret(), key, call.now, tenant, call.world.people[user_id], trusted=trusted)
    call.world.sessions[session.id] = session
    call.world.touch()
    return session


def is_remembered(call: Call, user_id: str) -> bool:
    """Whether the body names a remembered device of this user; both fields are needed, or none.

    Raises:
        RefusedError: 400 for one field without the other.
    """
    remember_me_id, device = call.data.get("rememberMeId"), call.data.get("device")
    if remember_me_id is None and device is None:
        return False
    if remember_me_id is None or device is None:
        missing = "rememberMeId" if remember_me_id is None else "device"
        raise wrong_field(missing, "must not be null")
    known = call.world.remembered.get(remember_me_id)
    return known is not None and (known.user_id, known.device) == (user_id, device) and call.now < known.expires
