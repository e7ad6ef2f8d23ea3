# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.oauth``: create_access_token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.access_token import AccessToken
    from ..models.access_token_request import AccessTokenRequest


class Oauth(Resource):
    """Operations of ``client.oauth``."""

    __slots__ = ()

    def create_access_token(self, body: AccessTokenRequest) -> AccessToken:
        """Get an OAuth access token.

        Exchanges the client id and secret of a developer app for a short-lived token, sent alone as
        `Authorization: Bearer` in place of session, developer key and Spend token. The token has
        the rights of the user who made the app, and the scope of the app (full access, or
        accounting data only) cannot be changed later. It serves neither partners, consoles nor
        webhooks. Asking again gives another token; there is no call to revoke one. The page prints
        the path but not the host, the names of the fields, or how errors look: it is described
        under the gateway, with the names of RFC 6749.

        Args:
            body: What to send: AccessTokenRequest.

        Effect: idempotent. Source: createAccessToken, https://developer.bill.com/reference/createaccesstoken
        """
        from ..api.oauth import create_access_token as _operation

        return self._caller.call(_operation.build(body), _operation.parse)


class AsyncOauth(AsyncResource):
    """Operations of ``client.oauth``, asynchronous."""

    __slots__ = ()

    async def create_access_token(self, body: AccessTokenRequest) -> AccessToken:
        """Get an OAuth access token.

        Exchanges the client id and secret of a developer app for a short-lived token, sent alone as
        `Authorization: Bearer` in place of session, developer key and Spend token. The token has
        the rights of the user who made the app, and the scope of the app (full access, or
        accounting data only) cannot be changed later. It serves neither partners, consoles nor
        webhooks. Asking again gives another token; there is no call to revoke one. The page prints
        the path but not the host, the names of the fields, or how errors look: it is described
        under the gateway, with the names of RFC 6749.

        Args:
            body: What to send: AccessTokenRequest.

        Effect: idempotent. Source: createAccessToken, https://developer.bill.com/reference/createaccesstoken
        """
        from ..api.oauth import create_access_token as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)
