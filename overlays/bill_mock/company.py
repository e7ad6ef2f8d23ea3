"""A mock with a small company in it, as tests want it: credentials, transports, and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import timedelta

    from bill_mock.clock import Clock
    from bill_mock.codec import JsonObject
    from bill_mock.control import Control
    from bill_mock.core import MockBill
    from bill_mock.transport import AsyncMockTransport, MockTransport

_LOGIN = {
    "username": "username",
    "password": "password",
    "organization_id": "organizationId",
    "dev_key": "devKey",
}
_PARTNER = {"username": "username", "password": "password", "app_key": "appKey"}


class Company:
    """The scenario `small-company` in a mock. The texts of its credentials are named as `bill_client` names them.

    Args:
        mock: a mock, to which the scenario is added.
    """

    def __init__(self, mock: MockBill) -> None:
        self.mock = mock
        self.made: JsonObject = mock.control.seed("small-company")
        """Everything that the scenario made: credentials, and ids such as `vendorId` and `fundingAccountId`."""

    @property
    def control(self) -> Control:
        """Faults, snapshots, objects and everything else under `/_mock`."""
        return self.mock.control

    @property
    def clock(self) -> Clock:
        """The clock of the mock."""
        return self.mock.clock

    @property
    def login(self) -> dict[str, str]:
        """For `OrganizationLogin(**...)`: the administrator, whose sessions are not MFA-trusted."""
        return _renamed(self.made, _LOGIN)

    @property
    def trusted_login(self) -> dict[str, str]:
        """For `OrganizationLogin(**...)`: the administrator on a device that is remembered, so that payments work."""
        return {**self.login, "remember_me_id": self.made["rememberMeId"], "device": self.made["device"]}

    @property
    def approver_login(self) -> dict[str, str]:
        """For `OrganizationLogin(**...)`: somebody who approves bills; the id of this user is in `made["approver"]`."""
        return _renamed({**self.made, **self.made["approver"]}, _LOGIN)

    @property
    def partner_login(self) -> dict[str, str]:
        """For `PartnerLogin(**...)`: the partner that manages the company."""
        return _renamed(self.made["partner"], _PARTNER)

    @property
    def spend_token(self) -> str:
        """For `SpendToken(...)`: the token of its Spend & Expense company."""
        return str(self.made["apiToken"])

    @property
    def transport(self) -> MockTransport:
        """For `httpx.Client(transport=...)` and `BillClient(..., transport=...)`."""
        from bill_mock.transport import MockTransport

        return MockTransport(self.mock)

    @property
    def async_transport(self) -> AsyncMockTransport:
        """The same for asyncio."""
        from bill_mock.transport import AsyncMockTransport

        return AsyncMockTransport(self.mock)

    def advance(self, time: timedelta) -> None:
        """Move the clock on by some time, and let everything happen that is due by then."""
        self.control.clock(advance_seconds=time.total_seconds())
        self.mock.catch_up()

    def fault(self, operation: str, kind: str, **more: Any) -> None:
        """Have an operation fail; see `Control.faults`."""
        self.control.faults(operation, kind, **more)

    def requests(self, operation: str | None = None) -> list[JsonObject]:
        """What has reached the mock, all or those to one operation; see `Control.requests`."""
        found: list[JsonObject] = self.control.requests(operation)["results"]
        return found

    def objects(self, kind: str) -> list[JsonObject]:
        """The objects of a type such as `payments`; see `Control.objects`."""
        found: list[JsonObject] = self.control.objects(kind)["results"]
        return found

    def code(self) -> str:
        """The code of the newest text message.

        Raises:
            LookupError: there is no text message.
        """
        return str(self.control.sms()["results"][-1]["token"])


def _renamed(source: JsonObject, names: dict[str, str]) -> dict[str, str]:
    return {name: source[field] for name, field in names.items()}
