# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.sessions``: get_info, iterate_organizations, list_organizations, login, logout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.login_organization import LoginOrganization
    from ..models.login_organization_page import LoginOrganizationPage
    from ..models.login_request import LoginRequest
    from ..models.login_response import LoginResponse
    from ..models.session_info import SessionInfo
    from ..paging import AsyncPaginated, Paginated, Progress


class Sessions(Resource):
    """Operations of ``client.sessions``."""

    __slots__ = ()

    def get_info(self) -> SessionInfo:
        """Read the state of the session.

        Says whose session this is and how it stands with MFA. The answer has no `trusted`: take a session
        as trusted when `mfaStatus` is COMPLETE or DISABLED, or when `mfaBypass` is true. An expired
        or unknown session is refused with 401 and BDC_1109. The call itself keeps the session
        alive.

        Effect: read. Source: getSessionInfo, https://developer.bill.com/reference/getsessioninfo
        """
        from ..api.sessions import get_session_info as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def list_organizations(self, *, page: str | Unset = UNSET) -> LoginOrganizationPage:
        """List the organizations the session can reach.

        Lists the organizations open to the signed-in user, together with the accountant consoles they
        belong to; a console in the answer is the parent of an organization listed with it. Pages
        hold 100 organizations; the size cannot be chosen, and there are neither filters nor an
        order. Only the method, path and cursor are documented, the fields of the answer are not.

        Args:
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listAllOrganizations, https://developer.bill.com/reference/listallorganizations
        """
        from ..api.sessions import list_all_organizations as _operation

        return self._caller.call(_operation.build(page=page), _operation.parse)

    def login(self, body: LoginRequest) -> LoginResponse:
        """Sign in to an organization.

        Starts a session of one organization. The answer's `sessionId` goes into the header of the following
        calls, beside the developer key, which only this call takes in its body; a session works
        with no other key. The session ends after 35 minutes without a call; each call starts that
        time anew. There is no call to refresh it, and nothing says that an older session of the
        same user ends. With `rememberMeId` and `device` the session starts MFA-trusted. Accountants
        sign in with `consoleApiToken` in place of the password. Sync tokens of app partners sign in
        here too, with the name of the token as `username` and its value as `password`: such a
        session lives for 48 idle hours, belongs to a system user (prefix syu), and can neither pay
        nor use MFA. Refused with BDC_1101 (user name or password wrong) and BDC_1102 (developer key
        wrong, also one of the other environment). At most 200 calls an hour for a developer key
        (BDC_1144), so keep the session instead of signing in for every call.

        Args:
            body: What to send: LoginRequest.

        Effect: undoable. Source: login, https://developer.bill.com/reference/login
        """
        from ..api.sessions import login as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def logout(self) -> None:
        """End the session.

        Ends the session whose id is in the header; it also ends partner sessions, sent with the application
        key. The session cannot be used afterwards (BDC_1109), while a remembered device stays
        trusted for later sign-ins. The answer has no body.

        Effect: idempotent. Source: logout, https://developer.bill.com/reference/logout
        """
        from ..api.sessions import logout as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def iterate_organizations(
        self,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[LoginOrganization]:
        """List the organizations the session can reach, all pages of them.

        Nothing is sent before it is iterated; see ``list_organizations`` for a single page.

        Args:
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.sessions import list_all_organizations as _operation

        return self._caller.paginate(
            _operation.build(), _operation.parse, cursor=cursor, look_ahead=look_ahead, progress=progress
        )


class AsyncSessions(AsyncResource):
    """Operations of ``client.sessions``, asynchronous."""

    __slots__ = ()

    async def get_info(self) -> SessionInfo:
        """Read the state of the session.

        Says whose session this is and how it stands with MFA. The answer has no `trusted`: take a session
        as trusted when `mfaStatus` is COMPLETE or DISABLED, or when `mfaBypass` is true. An expired
        or unknown session is refused with 401 and BDC_1109. The call itself keeps the session
        alive.

        Effect: read. Source: getSessionInfo, https://developer.bill.com/reference/getsessioninfo
        """
        from ..api.sessions import get_session_info as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def list_organizations(self, *, page: str | Unset = UNSET) -> LoginOrganizationPage:
        """List the organizations the session can reach.

        Lists the organizations open to the signed-in user, together with the accountant consoles they
        belong to; a console in the answer is the parent of an organization listed with it. Pages
        hold 100 organizations; the size cannot be chosen, and there are neither filters nor an
        order. Only the method, path and cursor are documented, the fields of the answer are not.

        Args:
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listAllOrganizations, https://developer.bill.com/reference/listallorganizations
        """
        from ..api.sessions import list_all_organizations as _operation

        return await self._caller.call(_operation.build(page=page), _operation.parse)

    async def login(self, body: LoginRequest) -> LoginResponse:
        """Sign in to an organization.

        Starts a session of one organization. The answer's `sessionId` goes into the header of the following
        calls, beside the developer key, which only this call takes in its body; a session works
        with no other key. The session ends after 35 minutes without a call; each call starts that
        time anew. There is no call to refresh it, and nothing says that an older session of the
        same user ends. With `rememberMeId` and `device` the session starts MFA-trusted. Accountants
        sign in with `consoleApiToken` in place of the password. Sync tokens of app partners sign in
        here too, with the name of the token as `username` and its value as `password`: such a
        session lives for 48 idle hours, belongs to a system user (prefix syu), and can neither pay
        nor use MFA. Refused with BDC_1101 (user name or password wrong) and BDC_1102 (developer key
        wrong, also one of the other environment). At most 200 calls an hour for a developer key
        (BDC_1144), so keep the session instead of signing in for every call.

        Args:
            body: What to send: LoginRequest.

        Effect: undoable. Source: login, https://developer.bill.com/reference/login
        """
        from ..api.sessions import login as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def logout(self) -> None:
        """End the session.

        Ends the session whose id is in the header; it also ends partner sessions, sent with the application
        key. The session cannot be used afterwards (BDC_1109), while a remembered device stays
        trusted for later sign-ins. The answer has no body.

        Effect: idempotent. Source: logout, https://developer.bill.com/reference/logout
        """
        from ..api.sessions import logout as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    def iterate_organizations(
        self,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[LoginOrganization]:
        """List the organizations the session can reach, all pages of them.

        Nothing is sent before it is iterated; see ``list_organizations`` for a single page.

        Args:
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.sessions import list_all_organizations as _operation

        return self._caller.paginate(
            _operation.build(), _operation.parse, cursor=cursor, look_ahead=look_ahead, progress=progress
        )
