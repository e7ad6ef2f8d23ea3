"""One request on its way through the mock, as behaviour sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from bill_mock.clock import stamp
from bill_mock.errors import forbidden
from bill_mock.message import SANDBOX
from bill_mock.values import value
from bill_mock.world import USER

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.document import Description, Operation
    from bill_mock.message import Response
    from bill_mock.resource import Resource
    from bill_mock.world import Partner, Session, Tenant, World

ADMINISTRATOR = "ADMINISTRATOR"


@value
class Caller:
    """Who calls: a user in an organization, a partner, or nobody (no tenant, no partner).

    Args:
        key: developer key, API token or OAuth client that the call counts for.
        full: False for an OAuth client that sees accounting data only.
    """

    tenant: Tenant | None = None
    user_id: str = ""
    trusted: bool = False
    session: Session | None = None
    partner: Partner | None = None
    key: str = field(default="", repr=False)
    full: bool = True

    @property
    def kind(self) -> str:
        """What kind of person it is; those behind sync tokens and consoles are in no list of users."""
        person = None if self.session is None else self.session.person
        return USER if person is None else person.kind


@dataclass(slots=True)
class Call:
    """A request that was routed, authenticated and validated.

    Args:
        now: instant of the request.
        ids: values of the path parameters, in their order.
        resources: the modelled kinds of objects.
        query: typed values of the documented query and header parameters that were sent.
        body: decoded JSON or form, or the raw bytes of an upload; None without a body.
        base: scheme and host that links to the mock begin with.
    """

    world: World
    description: Description
    operation: Operation
    caller: Caller
    now: datetime
    ids: list[str]
    resources: Mapping[str, Resource] = field(repr=False)
    query: JsonObject = field(default_factory=dict, repr=False)
    body: object = field(default=None, repr=False)
    base: str = SANDBOX
    _time: str = field(default="", init=False, repr=False)

    @property
    def tenant(self) -> Tenant:
        """The organization that the caller acts in.

        Raises:
            RefusedError: 403 when the caller acts in none.
        """
        if self.caller.tenant is None:
            message = "This call needs an organization."
            raise forbidden(message)
        return self.caller.tenant

    @property
    def data(self) -> JsonObject:
        """The body, which the description says is an object."""
        return self.body if isinstance(self.body, dict) else {}

    @property
    def items(self) -> list[JsonObject]:
        """The body, which the description says is an array of objects."""
        return self.body if isinstance(self.body, list) else []

    @property
    def time(self) -> str:
        """The instant of the request as BILL writes it."""
        self._time = self._time or stamp(self.now)
        return self._time

    @property
    def role(self) -> str:
        """Role of the calling user, such as ADMINISTRATOR; empty when there is none.

        What sync and console tokens may do by their role is not documented: they may do everything.
        """
        if self.caller.kind != USER:
            return ADMINISTRATOR
        user = self.tenant.table("users").get(self.caller.user_id) or {}
        return str(user.get("role", {}).get("type", ""))


@dataclass(frozen=True, slots=True)
class Later:
    """An answer that is written again once what the request sends out was delivered.

    Args:
        answer: gives the body; called before and after the deliveries.
    """

    answer: Callable[[], JsonObject]


Handler: TypeAlias = Callable[[Call], "object | Response"]
