"""Numbers of cards: a signed token that is good for five minutes, and the other host where it is exchanged."""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.store import CARDS, changeable
from bill_mock.codec import decode, encode
from bill_mock.document import Operation
from bill_mock.errors import session_invalid

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

LIFETIME = timedelta(minutes=5)
_KEY = b"bill-mock"  # guards nothing: numbers of the mock are made up
_PARTS = 3


def _token(call: Call) -> object:
    card = changeable(call.tenant, CARDS, call.ids[0])
    expires = int((call.now + LIFETIME).timestamp())
    claims = {"iss": call.tenant.id, "sub": card["id"], "iat": int(call.now.timestamp()), "exp": expires}
    content = f"{_packed({'alg': 'HS256', 'typ': 'JWT'})}.{_packed(claims)}"
    return {"token": f"{content}.{_signature(content)}"}


def _read(call: Call) -> object:
    """The card behind a token; what the other host answers is not documented, so these names are the mock's own."""
    claims = _claims(str(call.data.get("token", "")))
    tenant = call.world.tenants.get(claims.get("iss", ""))
    card = tenant.table(CARDS).get(claims["sub"]) if tenant else None
    if card is None or call.now.timestamp() >= claims["exp"]:
        raise session_invalid()
    number = card["_number"]
    return {"pan": number, "cvv": f"{int(number[-6:]) % 1000:03d}", "validThru": card["validThru"]}


def _claims(token: str) -> JsonObject:
    content, _, signature = token.rpartition(".")
    if not hmac.compare_digest(signature.encode(), _signature(content).encode()):
        return {}
    packed = content.partition(".")[2]
    claims = decode(urlsafe_b64decode(packed + "=" * (-len(packed) % 4)))
    return claims if isinstance(claims, dict) else {}


def _packed(value: JsonObject) -> str:
    return urlsafe_b64encode(encode(value)).decode("ascii").rstrip("=")


def _signature(content: str) -> str:
    return urlsafe_b64encode(hmac.digest(_KEY, content.encode(), hashlib.sha256)).decode("ascii").rstrip("=")


_EXCHANGE = Operation(
    id="exchangePanJwt",
    method="POST",
    path="/de/rest/pan",
    security=(),
    effect="read",
    trusted=None,
    pagination=None,
    filterable={},
    sortable=(),
    parameters=(),
    path_names=(),
    body_type="application/json",
    body_schema=None,
    body_required=True,
    status=200,
    schema=None,
)
OPERATIONS: tuple[Operation, ...] = (_EXCHANGE,)
HANDLERS: dict[str, Handler] = {"getPanJwt": _token, _EXCHANGE.id: _read}
