"""Which secrets a test uses: those of every credential that is made, and those that are on the wire."""

from __future__ import annotations

import functools
import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import parse_qsl, quote, urlsplit

from bill_client import Credential, StateStore
from bill_client.credentials import secrets_of
from bill_client.send import AsyncWire, Wire

if TYPE_CHECKING:
    import pytest

    from bill_api.wire import Request, Response
    from bill_client.send import RequestOptions

__all__ = ("SHORTEST", "Learned", "forms_of")

SHORTEST = 8
"""Characters below which a secret may be found by chance; tests have to use longer ones."""
FIELDS = frozenset(
    ("access_token", "apiToken", "appKey", "client_secret", "devKey", "jwt", "password", "rememberMeId", "sessionId")
)
HEADERS = {"apitoken": False, "appkey": False, "authorization": True, "devkey": False, "sessionid": True}
"""Header -> whether it holds a session, which ends by itself and which stores are for."""


class Learned:
    """The secrets that are known by now, and the stores that are in use.

    Credentials that were made while tests were collected stay known; the others are forgotten with their test.
    """

    def __init__(self) -> None:
        self._lasting: set[str] = set()
        self._own: set[str] = set()
        self._sessions: set[str] = set()
        self.stores: set[str] = set()

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """Learn from now on."""
        for kind in get_args(Credential):
            patch.setattr(kind, "__init__", self._noting(kind.__init__, secrets_of))
        patch.setattr(StateStore, "__init__", self._storing(StateStore.__init__))
        patch.setattr(Wire, "send", self._listening(Wire.send))
        patch.setattr(AsyncWire, "send", self._alistening(AsyncWire.send))

    def begin(self) -> None:
        """Forget the test before."""
        self._own.clear()
        self._sessions.clear()
        self.stores.clear()

    def keep(self) -> None:
        """Keep what is known, for all tests."""
        self._lasting |= self._own

    @property
    def credentials(self) -> set[str]:
        """What must show nowhere, not even in a store; in every form."""
        return forms_of(self._lasting | self._own)

    @property
    def sessions(self) -> set[str]:
        """What must show nowhere but in the one column of a store that is for it; in every form."""
        return forms_of(self._sessions)

    @property
    def too_short(self) -> set[str]:
        """Credentials of the test that cannot be looked for."""
        return {each for each in self._own if each and len(each) < SHORTEST}

    def _noting(self, init: Callable[..., None], secrets: Callable[[Any], Iterable[str]]) -> Callable[..., None]:
        @functools.wraps(init)
        def noting(made: object, *arguments: Any, **more: Any) -> None:
            init(made, *arguments, **more)
            self._own.update(secrets(made))

        return noting

    def _storing(self, init: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(init)
        def storing(store: StateStore, url: str | None = None, **more: Any) -> None:
            init(store, url, **more)
            if url is not None:
                self.stores.add(url)
                self._own.add(urlsplit(url).password or "")

        return storing

    def _listening(self, send: Callable[..., Response]) -> Callable[..., Response]:
        @functools.wraps(send)
        def listening(wire: Wire, request: Request, options: RequestOptions) -> Response:
            self._sent(request, options)
            return self._received(send(wire, request, options))

        return listening

    def _alistening(self, send: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(send)
        async def listening(wire: AsyncWire, request: Request, options: RequestOptions) -> Response:
            self._sent(request, options)
            return self._received(await send(wire, request, options))

        return listening

    def _sent(self, request: Request, options: RequestOptions) -> None:
        for name, value in options.headers.items():
            if name.lower() in HEADERS:
                (self._sessions if HEADERS[name.lower()] else self._own).add(value.removeprefix("Bearer "))
        if isinstance(request.content, bytes):
            self._own.update(_secrets_in(request.content))

    def _received(self, response: Response) -> Response:
        self._sessions.update(_secrets_in(response.content))
        return response


def forms_of(secrets: Iterable[str]) -> set[str]:
    """How secrets may be written: as they are, in JSON, in an address, in base64."""
    long = [secret for secret in secrets if len(secret) >= SHORTEST]
    return {
        form
        for secret in long
        for form in (secret, json.dumps(secret)[1:-1], quote(secret, safe=""), b64encode(secret.encode()).decode())
    }


def _secrets_in(content: bytes) -> Iterator[str]:
    """Secrets of a body."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        data = dict(parse_qsl(content.decode("utf-8", "replace")))
    if isinstance(data, Mapping):
        yield from (value for name, value in data.items() if name in FIELDS and isinstance(value, str))
