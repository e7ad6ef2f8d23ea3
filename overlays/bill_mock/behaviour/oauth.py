"""OAuth client credentials: a short-lived bearer token with the rights of the user who made the app.

The life of a token is not documented; the mock takes an hour. Its scope, full access or accounting data, is that of the
client and is looked at by `auth`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.login import same
from bill_mock.errors import session_invalid, wrong_field
from bill_mock.world import Token

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler

_LIFETIME = timedelta(hours=1)


def _access_token(call: Call) -> object:
    data = call.data
    if data.get("grant_type") != "client_credentials":
        raise wrong_field("grant_type", "must be client_credentials")
    client_id = str(data.get("client_id", ""))
    client = call.world.clients.get(client_id)
    if client is None or not same(client.secret, str(data.get("client_secret", ""))):
        raise session_invalid()
    token, expires = call.world.ids.secret(), call.now + _LIFETIME
    bearer = Token(client.tenant, client.user_id, expires=expires, client=client_id, full=client.full)
    call.world.bearers[token] = bearer
    call.world.touch()
    return {"access_token": token, "token_type": "Bearer", "expires_in": int(_LIFETIME.total_seconds())}


HANDLERS: dict[str, Handler] = {"createAccessToken": _access_token}
