"""Whether a session is MFA-trusted, found out before anything is sent that needs it. Without any I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bill_client.credentials import SyncToken
from bill_client.errors import MfaRequired
from bill_client.refusals import UNTRUSTED, codes_of
from bill_client.shapes import is_list, is_object

if TYPE_CHECKING:
    from bill_api.wire import Request, Response
    from bill_client.session.aid import Aid
    from bill_client.session.flows import Flow, Session

__all__ = ("learn", "lost_trust", "needs_trust", "step_up", "trusted_first")

ALWAYS, RESET = "always", "reset"
_OK = 200
_FORBIDDEN = 403
_TRUSTED = frozenset(("COMPLETE", "DISABLED", "PHONE_VERIFICATION"))
_NO_PHONE, _UNTRUSTED = "SETUP", "CHALLENGE"


def needs_trust(request: Request) -> bool:
    """Whether a request is refused without a trusted session: always, or for what its body asks for."""
    field = request.operation.mfa
    if field is None:
        return False
    return field in (ALWAYS, RESET) or any(_dig(each, field) is True for each in _bodies(request.json))


def _bodies(data: Any) -> list[Any]:
    return data if is_list(data) else [data]


def _dig(data: Any, path: str) -> Any:
    for name in path.split("."):
        data = data.get(name) if is_object(data) else None
    return data


def trusted_first(request: Request, session: Session, aid: Aid) -> Flow[Response | None]:
    """Make sure that a session is trusted, with a remembered id where there is one.

    Args:
        request: what is to be sent afterwards.
        session: what it would be sent with.
        aid: gives the remembered id and what is to be said about it, and counts what is sent.

    Returns:
        None where the request may be sent; else the refusal of a session that has ended.

    Raises:
        MfaRequired: the session is not trusted; the request was not sent.
    """
    from bill_client.session.flows import Send, has_ended

    if session.trusted or not needs_trust(request):
        return None
    if isinstance(session.login, SyncToken):
        raise _refused(
            request, "a SyncToken is never MFA-trusted", "sign in with OrganizationLogin, or use OAuthClient"
        )
    helped, remark = yield from step_up(session, aid)
    if helped:
        return None
    from bill_api.api.sessions import get_session_info

    asked = get_session_info.build()
    yield from aid.count(asked.operation.id)
    response: Response = yield Send(asked, session.options)
    if has_ended(asked, response):
        return response
    _judge(request, session, response, remark)
    return None


def _judge(request: Request, session: Session, response: Response, remark: str) -> None:
    """Read what BILL says of the session; where that says nothing, the operation itself is asked."""
    status, bypass = _status(response)
    if bypass or status in _TRUSTED:
        session.trusted = True
    elif status == _NO_PHONE and request.operation.mfa != RESET:
        raise _refused(
            request, "no phone is registered for MFA", "client.mfa.enroll(phone, code=...), then client.mfa.trust(...)"
        )
    elif status == _UNTRUSTED:
        todo = "make it trusted with client.mfa.trust(code=..., device=..., remember=True), then call again"
        raise _refused(request, f"the session is not MFA-trusted{remark}", todo)


def _status(response: Response) -> tuple[str, bool]:
    from bill_api import errors as api
    from bill_api.api.sessions import get_session_info

    if response.status != _OK:
        return "", False
    try:
        info = get_session_info.parse(response)
    except api.DecodeError:
        return "", False
    return str(info.mfa_status), info.mfa_bypass is True


def _refused(request: Request, problem: str, todo: str) -> MfaRequired:
    operation = request.operation.id
    return MfaRequired(f"{operation}: {problem}; nothing was sent", operation=operation, hint=todo)


def step_up(session: Session, aid: Aid) -> Flow[tuple[bool, str]]:
    """Make a live session trusted with the remembered id, if there is one that is good.

    Returns:
        Whether it is trusted now, and what is to be said about the id where it is not; empty for nothing.
    """
    from bill_api.api.mfa import step_up_session
    from bill_api.models import MfaStepUpRequest
    from bill_client.session.flows import Send

    found, remark = yield from aid.recall()
    if found is None:
        return False, remark
    request = step_up_session.build(MfaStepUpRequest(remember_me_id=found.remember_me_id, device=found.device))
    yield from aid.count(request.operation.id)
    learn(request, session, (yield Send(request, session.options)))
    return session.trusted, f", and the remembered id of device {found.device!r} does not help"


def learn(request: Request, session: Session, response: Response) -> None:
    """Note what an answer says about the trust of its session."""
    name = request.operation.id
    if name == "validateChallenge":
        session.trusted = response.status == _OK or session.trusted
    elif name == "stepUpSession":
        session.trusted = _stepped_up(response) or session.trusted
    elif lost_trust(request, response):
        session.trusted = False


def lost_trust(request: Request, response: Response) -> bool:
    """Whether a request was refused, unexecuted, because its session is not trusted."""
    return (
        response.status == _FORBIDDEN
        and UNTRUSTED in codes_of(request.operation.id, response)
        and b"untrusted" in response.content.lower()
    )


def _stepped_up(response: Response) -> bool:
    from bill_api import errors as api
    from bill_api.api.mfa import step_up_session

    try:
        return response.status == _OK and step_up_session.parse(response).trusted is True
    except api.DecodeError:
        return False
