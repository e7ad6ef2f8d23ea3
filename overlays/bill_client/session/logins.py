"""What each kind of login sends in order to sign in, and what it reads in the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from bill_client.credentials import (
    ConsoleLogin,
    Login,
    OAuthClient,
    OrganizationLogin,
    PartnerLogin,
    PartnerUser,
    SyncToken,
)

if TYPE_CHECKING:
    from bill_api.wire import Request, Response
    from bill_client.session.remembered import RememberedId

__all__ = ("Answer", "build", "parent_of", "read")


@frozen
class Answer:
    """What is read in the answer to a sign-in.

    Args:
        secret: session or token as it came.
        name: of the field it stands in.
        trusted: whether the session is MFA-trusted.
        lifetime: seconds that a token lives, None for a session.
    """

    secret: object = field(repr=False)
    name: str = "sessionId"
    trusted: bool = False
    lifetime: float | None = None


def parent_of(login: Login) -> PartnerLogin | None:
    """Who has to be signed in before; None where nobody has to."""
    return login.partner if isinstance(login, PartnerUser) else None


def build(login: Login, remembered: RememberedId | None) -> Request:
    """The request that signs in.

    Args:
        login: who signs in.
        remembered: MFA id that makes the session trusted, for logins that take one.
    """
    if isinstance(login, OAuthClient):
        return _token_request(login)
    if isinstance(login, PartnerLogin):
        return _partner_request(login)
    if isinstance(login, PartnerUser):
        return _user_request(login, remembered)
    return _login_request(login, remembered)


def read(login: Login, response: Response) -> Answer:
    """The session or token in the answer to :func:`build`."""
    if isinstance(login, OAuthClient):
        return _token(login, response)
    if isinstance(login, PartnerLogin):
        from bill_api.api.partner import partner_login

        return Answer(partner_login.parse(response).session_id)
    if isinstance(login, PartnerUser):
        from bill_api.api.partner import login_as_user

        acting = login_as_user.parse(response)
        return Answer(acting.session_id, trusted=acting.trusted is True)
    from bill_api.api.sessions import login as signing_in

    session = signing_in.parse(response)
    return Answer(session.session_id, trusted=session.trusted is True)


def _login_request(login: OrganizationLogin | ConsoleLogin | SyncToken, remembered: RememberedId | None) -> Request:
    from bill_api.api.sessions.login import build as build_login
    from bill_api.models import LoginRequest
    from bill_api.types import UNSET

    return build_login(
        LoginRequest(
            username=login.name if isinstance(login, SyncToken) else login.username,
            password=_password(login) or UNSET,
            console_api_token=login.console_api_token if isinstance(login, ConsoleLogin) else UNSET,
            organization_id=login.organization_id,
            dev_key=login.dev_key,
            remember_me_id=UNSET if remembered is None else remembered.remember_me_id,
            device=UNSET if remembered is None else remembered.device,
        )
    )


def _password(login: OrganizationLogin | ConsoleLogin | SyncToken) -> str:
    """The password, or what goes in its place; empty where a console token goes beside."""
    if isinstance(login, SyncToken):
        return login.token
    return "" if isinstance(login, ConsoleLogin) else login.password


def _partner_request(login: PartnerLogin) -> Request:
    from bill_api.api.partner.partner_login import build as build_login
    from bill_api.models import PartnerLoginRequest

    return build_login(PartnerLoginRequest(username=login.username, password=login.password, app_key=login.app_key))


def _user_request(login: PartnerUser, remembered: RememberedId | None) -> Request:
    from bill_api.api.partner.login_as_user import build as build_login
    from bill_api.models import LoginAsUserRequest
    from bill_api.types import UNSET

    return build_login(
        LoginAsUserRequest(
            user_id=login.user_id,
            organization_id=login.organization_id,
            remember_me_id=UNSET if remembered is None else remembered.remember_me_id,
            device=UNSET if remembered is None else remembered.device,
        )
    )


def _token_request(login: OAuthClient) -> Request:
    from bill_api.api.oauth.create_access_token import build as build_token
    from bill_api.models import AccessTokenRequest, AccessTokenRequestGrantType

    grant = AccessTokenRequestGrantType.CLIENT_CREDENTIALS
    return build_token(
        AccessTokenRequest(grant_type=grant, client_id=login.client_id, client_secret=login.client_secret)
    )


def _token(login: OAuthClient, response: Response) -> Answer:
    from bill_api.api.oauth import create_access_token

    token = create_access_token.parse(response)
    told: object = token.expires_in
    lifetime = float(told) if isinstance(told, int | float) and told > 0 else login.idle_seconds
    return Answer(token.access_token, "access_token", lifetime=lifetime)
