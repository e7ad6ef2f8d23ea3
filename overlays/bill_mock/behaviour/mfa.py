"""The second factor: register a phone, challenge it, and make a session trusted.

Codes are not texted but readable at `/_mock/sms`. A challenge belongs to the user, not to the session that asked for
it. Two codes are known for an expired token: here BDC_1356 stands for one that is wrong, unknown or used up, and
BDC_1374 for the right one that came too late.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.sessions import is_remembered
from bill_mock.errors import (
    CODE_EXPIRED,
    INVALID_ENTITY,
    TOKEN_EXPIRED,
    TOO_MANY_ATTEMPTS,
    RefusedError,
    business,
    forbidden,
    malformed,
    session_invalid,
    untrusted,
    wrong_field,
)
from bill_mock.world import SYSTEM_USER, Code, Person, Remembered, Session

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler

CODE_LIFETIME = timedelta(minutes=10)
BLOCKED_FOR = timedelta(minutes=10)
REMEMBERED_FOR = timedelta(days=30)
_MOST_ATTEMPTS = 5
_LONGEST_DEVICE = 48
_LAST_DIGITS = 4


def _setup(call: Call) -> object:
    session, person = _who(call)
    if call.data.get("primary") is False:
        raise wrong_field("primary", "must be true, since secondary phones are no longer supported")
    if person.phones and not session.trusted:
        raise untrusted()
    return {"setupId": _send(call, person, call.data["phone"], registers=True)}


def _validate_setup(call: Call) -> object:
    _, person = _who(call)
    code = _redeem(call, person, call.data["setupId"])
    person.phones[:] = [code.phone]
    return {"status": "SUCCESS"}


def _phones(call: Call) -> object:
    _, person = _who(call)
    phones = [{"type": "MOBILE", "last4digits": phone[-_LAST_DIGITS:], "primary": True} for phone in person.phones]
    return {"results": phones}


def _challenge(call: Call) -> object:
    _, person = _who(call)
    if call.data.get("useBackup"):
        raise wrong_field("useBackup", "must be false, since backup phones are no longer supported")
    if not person.phones:
        raise business(INVALID_ENTITY, "No phone is registered for this user.")
    return {"challengeId": _send(call, person, person.phones[0], registers=False)}


def _validate_challenge(call: Call) -> object:
    session, person = _who(call)
    device = call.data.get("device", "")
    if call.data.get("rememberMe") and not device:
        raise wrong_field("device", "must not be null")
    _redeem(call, person, call.data["challengeId"])
    if len(device) > _LONGEST_DEVICE:  # the code is used up all the same, so that BDC_1356 follows when it is repeated
        raise malformed(INVALID_ENTITY, "Invalid entity data: deviceId.")
    session.trusted = True
    if not call.data.get("rememberMe"):
        return {}
    remember_me_id = call.world.ids.secret()
    call.world.remembered[remember_me_id] = Remembered(person.user_id, device, call.now + REMEMBERED_FOR)
    return {"rememberMeId": remember_me_id}


def _step_up(call: Call) -> object:
    session, person = _who(call)
    if is_remembered(call, person.user_id):
        session.trusted = True
        call.world.touch()
    return {"trusted": session.trusted}


def _who(call: Call) -> tuple[Session, Person]:
    session = call.caller.session
    if session is None or session.person is None:
        raise session_invalid()
    if session.person.kind == SYSTEM_USER:
        message = "MFA is not for sync tokens."
        raise forbidden(message)
    return session, session.person


def _send(call: Call, person: Person, phone: str, *, registers: bool) -> str:
    call.world.meter.message(person.user_id, call.now)
    code_id, token = call.world.ids.secret(), call.world.ids.code()
    call.world.codes[code_id] = Code(person.user_id, token, call.now + CODE_LIFETIME, phone if registers else "")
    call.world.messages.append({"time": call.time, "userId": person.user_id, "phone": phone, "token": token})
    call.world.touch()
    return code_id


def _redeem(call: Call, person: Person, code_id: str) -> Code:
    if person.blocked_until is not None and call.now < person.blocked_until:
        raise _too_many_attempts()
    code = call.world.codes.get(code_id)
    fits = code is not None and code.user_id == person.user_id and code.token == call.data["token"]
    if code is None or not fits:
        raise _failed(call, person)
    if call.now >= code.expires:
        raise malformed(CODE_EXPIRED, "Two step verification token has expired.")
    del call.world.codes[code_id]
    person.wrong_tokens, person.blocked_until = 0, None
    call.world.touch()
    return code


def _failed(call: Call, person: Person) -> RefusedError:
    person.wrong_tokens += 1
    if person.wrong_tokens < _MOST_ATTEMPTS:
        return malformed(TOKEN_EXPIRED, "The token has expired.")
    person.wrong_tokens, person.blocked_until = 0, call.now + BLOCKED_FOR
    return _too_many_attempts()


def _too_many_attempts() -> RefusedError:
    return malformed(TOO_MANY_ATTEMPTS, "Too many attempts. Wait before trying again.")


HANDLERS: dict[str, Handler] = {
    "setup": _setup,
    "validate": _validate_setup,
    "listMfaPhones": _phones,
    "generateChallenge": _challenge,
    "validateChallenge": _validate_challenge,
    "stepUpSession": _step_up,
}
