"""What is sent in which order, without any I/O: generators that yield steps and receive what came of them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import field, frozen

from bill_client.answers import decode
from bill_client.credentials import Credential, Login, OrganizationLogin, PartnerLogin, SpendToken, secrets_of
from bill_client.errors import DecodeError
from bill_client.refusals import SESSION_INVALID, codes_of, scrub
from bill_client.send import RequestOptions
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from bill_api.wire import Request, Response

__all__ = ("Flow", "Renew", "Send", "Session", "authorised", "sign_in", "sign_out")

T = TypeVar("T")
UNAUTHORIZED = 401
LOGOUT = "logout"


@frozen(eq=False)
class Session:
    """A session as BILL gave it; two are the same only if they are one object.

    Args:
        session_id: never shown.
        login: what it was made with.
        adopted: whether it was found in a store, so that it may have ended by now.
    """

    session_id: str = field(repr=False)
    login: Login
    adopted: bool = False

    @property
    def options(self) -> RequestOptions:
        """The headers that go with it."""
        login = self.login
        key = {"appKey": login.app_key} if isinstance(login, PartnerLogin) else {"devKey": login.dev_key}
        return RequestOptions({"sessionId": self.session_id, **key})


@frozen
class Send:
    """Step: send a request; the flow receives the response."""

    request: Request
    options: RequestOptions = field(factory=RequestOptions)


@frozen
class Renew:
    """Step: get a session other than ``stale``; the flow receives it. Signing in is up to the driver."""

    stale: Session | None


Flow: TypeAlias = Generator[Send | Renew | Do | Pause, Any, T]
ParseId: TypeAlias = Callable[["Response"], object]


def authorised(request: Request, credential: Credential | None, session: Session | None) -> Flow[Response]:
    """Send a request with its credentials; where the session had ended, send it once more with a new one.

    Where that one came from a store and had ended too, a third time with one that was made just now.

    The replay is safe for every operation, because a request with an invalid session is refused unexecuted.

    Args:
        request: what to send.
        credential: what it goes with, None for nothing.
        session: the session at hand, None before the first sign-in.

    Returns:
        The last answer, whatever its status.
    """
    if credential is None or isinstance(credential, SpendToken):
        response: Response = yield Send(request, _headers(credential))
        return response
    current: Session = session if session is not None else (yield Renew(None))
    response = yield Send(request, current.options)
    for _ in range(2):
        if request.operation.id == LOGOUT or not _has_ended(request, response):
            break
        renewed: Session = yield Renew(current)
        response = yield Send(request, renewed.options)
        if not renewed.adopted:  # it cannot have ended already
            break
        current = renewed
    return response


def sign_in(login: Login) -> Flow[Session]:
    """Exchange a login for a session; one request.

    Raises:
        BillError: it was refused, or the answer holds no session.
    """
    request, parse = _partner_request(login) if isinstance(login, PartnerLogin) else _login_request(login)
    operation = request.operation
    response: Response = yield Send(request)
    found = decode(operation, response, parse, lambda: secrets_of(login))
    if not isinstance(found, str) or not found or not found.isascii() or not found.isprintable():
        message = f"{operation.id}: status {response.status}, but the answer holds no usable sessionId"
        raise DecodeError(message, operation=operation.id, response=scrub(response, secrets_of(login)))
    return Session(found, login)


def sign_out(session: Session) -> Flow[None]:
    """End a session; one request, whose answer does not matter."""
    from bill_api.api.sessions import logout

    yield Send(logout.build(), session.options)


def _headers(credential: SpendToken | None) -> RequestOptions:
    return RequestOptions({} if credential is None else {"apiToken": credential.token})


def _has_ended(request: Request, response: Response) -> bool:
    return response.status == UNAUTHORIZED and SESSION_INVALID in codes_of(request.operation.id, response)


def _login_request(login: OrganizationLogin) -> tuple[Request, ParseId]:
    from bill_api.api.sessions.login import build, parse
    from bill_api.models import LoginRequest
    from bill_api.types import UNSET

    body = LoginRequest(
        username=login.username,
        password=login.password,
        organization_id=login.organization_id,
        dev_key=login.dev_key,
        remember_me_id=login.remember_me_id or UNSET,
        device=login.device or UNSET,
    )
    return build(body), lambda response: parse(response).session_id


def _partner_request(login: PartnerLogin) -> tuple[Request, ParseId]:
    from bill_api.api.partner.partner_login import build, parse
    from bill_api.models import PartnerLoginRequest

    body = PartnerLoginRequest(username=login.username, password=login.password, app_key=login.app_key)
    return build(body), lambda response: parse(response).session_id
