"""The ways through MFA without any I/O: to register a phone, to make a session trusted, to make it so once more."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import field, frozen

from bill_api.types import UNSET
from bill_client.credentials.checks import check_device
from bill_client.errors import ConfigurationError
from bill_client.shapes import is_text
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from bill_api.models.mfa_step_up import MfaStepUp
    from bill_api.wire import Request, Response
    from bill_client.session.flows import Renew, Send
    from bill_client.session.recollection import Recollection
    from bill_client.session.remembered import RememberedId

__all__ = ("Ask", "Call", "enrolling", "prompt", "recalling", "stepping_up", "trusting")

T = TypeVar("T")
_PHONE = re.compile(r"\+?[0-9][0-9 ().-]{5,22}[0-9]", re.ASCII)
_CODE = re.compile(r"[0-9]{6}", re.ASCII)


@frozen
class Call:
    """Step: call an operation; the flow receives what it returns."""

    request: Request
    parse: Callable[[Response], object] = field(repr=False)


@frozen
class Ask:
    """Step: ask for the code that was sent; the flow receives what was given."""


Way: TypeAlias = Generator["Call | Ask | Do | Pause | Send | Renew", Any, T]


def prompt() -> str:
    """Ask on the terminal for the code; what ``code=None`` means."""
    return input("Code from the text message: ")


def check_asking(code: object) -> None:
    """Refuse, before a message is sent, what nobody could answer.

    Raises:
        ConfigurationError: there is no terminal to ask on.
        TypeError: the code is no function; it does not exist before the message is sent.
    """
    if code is None:
        if not sys.stdin.isatty():
            message = "there is no terminal to ask for the code on; pass code= with a function that returns it"
            raise ConfigurationError(message)
    elif not callable(code):
        message = "code must be a function that returns the code once the message is on its way"
        raise TypeError(message)


def enrolling(phone: str) -> Way[None]:
    """Register a phone.

    Args:
        phone: number that gets the codes.

    Raises:
        ValueError: it is no number of a phone, or the code is none.
    """
    from bill_api.api.mfa import setup, validate
    from bill_api.models import MfaSetupRequest, MfaSetupType, MfaSetupValidateRequest

    if not is_text(phone) or _PHONE.fullmatch(phone) is None:
        message = "phone must be a number such as +14085550123"
        raise ValueError(message)
    kind = MfaSetupType.TEXT
    begun = yield Call(setup.build(MfaSetupRequest(phone=phone, type_=kind)), setup.parse)
    token = _digits((yield Ask()))
    body = MfaSetupValidateRequest(setup_id=str(begun.setup_id), type_=kind, token=token)
    yield Call(validate.build(body), validate.parse)


def trusting(memory: Recollection, device: str | None, *, remember: bool) -> Way[str | None]:
    """Make the session trusted: challenge, code, answer.

    Args:
        memory: keeps the id.
        device: name of this device.
        remember: whether to ask for an id that is good for 30 days.

    Returns:
        The id, or None.

    Raises:
        ValueError: an id without a device, or the code is none.
        ConfigurationError: the device or the login cannot be used, or the id could not be kept.
    """
    from bill_api.api.mfa import generate_challenge, validate_challenge
    from bill_api.models import MfaChallengeRequest, MfaChallengeValidateRequest

    _check(device, remember=remember)
    memory.check()
    if remember:
        yield from memory.prepare()
    challenge = yield Call(generate_challenge.build(MfaChallengeRequest()), generate_challenge.parse)
    token = _digits((yield Ask()))
    body = MfaChallengeValidateRequest(
        challenge_id=str(challenge.challenge_id),
        token=token,
        device=device or UNSET,
        machine_name=(device or UNSET) if remember else UNSET,
        remember_me=remember or UNSET,
    )
    found = (yield Call(validate_challenge.build(body), validate_challenge.parse)).remember_me_id
    if not remember or not isinstance(found, str) or device is None:
        return None
    yield from memory.keep(found, device)
    return found


def stepping_up(memory: Recollection, body: Any) -> Way[MfaStepUp]:
    """Make the session trusted with an id, the remembered one where no other is given.

    Raises:
        ConfigurationError: there is none that is good.
    """
    from bill_api.api.mfa import step_up_session
    from bill_api.models import MfaStepUpRequest

    if body is None:
        found, remark = yield from memory.recall()
        if found is None:
            message = f"stepUpSession: there is no remembered MFA id that is good{remark}"
            raise ConfigurationError(message, hint="client.mfa.trust(code=..., device=..., remember=True) makes one")
        body = MfaStepUpRequest(remember_me_id=found.remember_me_id, device=found.device)
    result: MfaStepUp = yield Call(step_up_session.build(body), step_up_session.parse)
    return result


def recalling(memory: Recollection) -> Way[RememberedId | None]:
    """What is remembered, also where it has run out."""
    return (yield from memory.find())


def _check(device: str | None, *, remember: bool) -> None:
    if remember and not device:
        message = "to remember a device it needs a name: pass device="
        raise ValueError(message)
    if device is not None:
        check_device(device, "trust")


def _digits(given: object) -> str:
    """The code, which is not repeated in the message; five wrong ones would lock the user out."""
    text = given.strip() if isinstance(given, str) else ""
    if _CODE.fullmatch(text) is None:
        message = "the code must be the six digits of the text message; nothing was answered, ask for a new one"
        raise ValueError(message)
    return text
