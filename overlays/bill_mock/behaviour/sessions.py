"""Opening sessions, the devices that make them trusted from the start, and what sessions of sync tokens are refused."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.errors import ENTITY_TYPE, malformed, wrong_field
from bill_mock.world import SESSION_IDLE, SYSTEM_USER, Session

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.world import Person, Tenant

_SYSTEM_IDLE = timedelta(hours=48)


def open_session(call: Call, tenant: Tenant, person: Person, key: str | None) -> Session:
    """A new session of a person in an organization; `key` None accepts any developer key afterwards.

    It is trusted when the body names a remembered device. With a sync token it never is, but lives for 48 hours.

    Raises:
        RefusedError: 400 for half of a remembered device.
    """
    is_system = person.kind == SYSTEM_USER
    trusted = is_remembered(call, person.user_id) and not is_system
    idle = _SYSTEM_IDLE if is_system else SESSION_IDLE
    session = Session(call.world.ids.secret(), key, call.now, tenant, person, trusted=trusted, idle=idle)
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


def refuse_system_user(call: Call) -> None:
    """Keep the system user behind a sync token away from what belongs to a person.

    Raises:
        RefusedError: 400 BDC_1302, as seen for the list of pending approvals.
    """
    if call.caller.kind == SYSTEM_USER:
        raise malformed(ENTITY_TYPE, "Entity type of the id does not match.")
