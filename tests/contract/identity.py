"""Who calls: one session of an organization and one of a partner for the whole run, and the Spend & Expense token."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bill_mock import Request
from bill_mock.codec import JsonObject, decode, encode
from bill_mock.document import Operation
from tests.contract.target import Answering

_JSON = {"content-type": "application/json"}
_LOGIN = ("username", "password", "organizationId", "devKey", "rememberMeId", "device")
_SECRET = ("password", "devKey", "appKey", "apiToken", "rememberMeId", "clientSecret", "sessionId")
_PARTNER = ("username", "password", "appKey")


class RefusedError(Exception):
    """The target did not answer a step of the preparation with success."""


def send(target: Answering, method: str, path: str, body: object = None, headers: Mapping[str, str] = {}) -> Any:
    """Body of a successful answer; `path` may carry a query.

    Raises:
        RefusedError: the status is not 2xx.
    """
    bare, _, query = path.partition("?")
    answer = target(Request(method, bare, query, {**_JSON, **headers}, b"" if body is None else encode(body)))
    if not 200 <= answer.status < 300:
        raise RefusedError(f"{method} {bare} was answered with {answer.status}: {answer.body[:300]!r}")
    return decode(answer.body) if answer.body else None


@dataclass(frozen=True)
class Identity:
    """Credentials of a run.

    Args:
        credentials: user, organization, keys, tokens, as the scenario of the mock names them.
        schemes: values of the security schemes for each kind of caller.
    """

    credentials: JsonObject = field(repr=False)
    schemes: tuple[Mapping[str, str], ...] = field(repr=False)

    def headers(self, operation: Operation) -> dict[str, str]:
        """Headers of the first alternative under `security` that this run can fulfil; none where none is wanted."""
        for wanted in operation.security:
            for held in self.schemes:
                if wanted and wanted <= set(held):
                    return {name: held[name] for name in wanted}
        return {}

    @property
    def login(self) -> JsonObject:
        """Body of the sign-in of the organization; MFA-trusted where a remembered device is known."""
        return {name: self.credentials[name] for name in _LOGIN if name in self.credentials}

    @property
    def partner_login(self) -> JsonObject | None:
        """Body of the sign-in of the partner, or None without one."""
        partner = self.credentials.get("partner")
        return {name: partner[name] for name in _PARTNER} if partner else None

    def secrets(self) -> set[str]:
        """Everything that must not be written down."""
        return {value for holder in (self.credentials, *self.schemes) for value in _secret_texts(holder)}


def _secret_texts(holder: Mapping[str, Any]) -> Iterator[str]:
    for name, value in holder.items():
        if isinstance(value, Mapping):
            yield from _secret_texts(value)
        elif name in _SECRET and isinstance(value, str):
            yield value


def sign_in(target: Answering, credentials: JsonObject) -> Identity:
    """Sign in once to the organization and, where credentials of a partner are known, once as the partner.

    Raises:
        RefusedError: a sign-in failed.
    """
    visitor = Identity(credentials, ())
    session = send(target, "POST", "/connect/v3/login", visitor.login)
    schemes = [{"sessionId": str(session["sessionId"]), "devKey": str(credentials["devKey"])}]
    if visitor.partner_login:
        partner = send(target, "POST", "/connect/v3/partner/login", visitor.partner_login)
        app_key = str(visitor.partner_login["appKey"])
        schemes.append({"sessionId": str(partner["sessionId"]), "appKey": app_key})
    if "apiToken" in credentials:
        schemes.append({"apiToken": str(credentials["apiToken"])})
    return Identity(credentials, tuple(schemes))
