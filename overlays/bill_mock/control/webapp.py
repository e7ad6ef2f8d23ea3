"""What administrators and approvers do in the web app, for which the API has no calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import approval_stage
from bill_mock.behaviour.scene import tenant_of
from bill_mock.control.part import Part, endpoint
from bill_mock.standing import choose, forbid, lock

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.core import MockBill

_SETTINGS = {"needs_approval": "needsApproval", "editing": "editing", "learns": "learns"}


class WebAppControl(Part):
    """What administrators and approvers do in the web app, for which the API has no calls."""

    @endpoint("GET", "POST")
    def approval_settings(self, organization: str, **changes: object) -> JsonObject:
        """Change how an organization approves bills, and answer its settings.

        Args:
            organization: id of the organization.
            changes: `needs_approval` (true by default; false: nobody is asked, for old bills and new ones), `editing`
                of bills that have approvers (`NEVER`, `UNTIL_APPROVED`, `ALWAYS` by default), and `learns` (false by
                default; true: a bill without a policy gets those who approved the vendor's last one).

        Raises:
            ValueError: there is no such organization, or a setting has no such value.
            TypeError: there is no such setting.
        """
        unknown = sorted(changes.keys() - _SETTINGS.keys())
        if unknown:
            message = f"there is no setting {unknown[0]}; there are {', '.join(_SETTINGS)}"
            raise TypeError(message)
        named = {_SETTINGS[name]: value for name, value in changes.items()}
        return self.staged(lambda world, _now: approval_stage.approval_settings(world, organization, named))

    @endpoint("POST")
    def approver_group(self, organization: str, name: str, users: list[str]) -> JsonObject:
        """Make a group of approvers, any member of which suffices, and answer it with its `groupId`.

        Raises:
            ValueError: there is no such organization or user, or no user is named.
        """
        return self.staged(lambda world, _now: approval_stage.approver_group(world, organization, name, users))

    @endpoint("POST")
    def approval_policy(
        self,
        organization: str,
        name: str,
        rules: list[JsonObject],
        users: list[str] | None = None,
        groups: list[str] | None = None,
    ) -> JsonObject:
        """Make a policy as the web app does, with ids of users and of groups, and answer it.

        Raises:
            ValueError: there is no such organization, user or group, or a rule is wrong.
        """
        return self.staged(
            lambda world, _now: approval_stage.approval_policy(
                world, organization, name, rules, users or [], groups or []
            )
        )

    @endpoint("POST")
    def reroute(self, bill: str, user: str) -> JsonObject:
        """Have the approver whose turn it is hand a bill to another user, and answer the bill.

        Raises:
            ValueError: the bill waits for nobody, or there is no such user.
        """
        return self.staged(lambda world, now: approval_stage.reroute(world, now, bill, user))

    @endpoint("POST")
    def set_approvers(self, bill: str, users: list[str]) -> JsonObject:
        """Clear the approvers of a bill and set others (none for an empty array), and answer the bill.

        Raises:
            ValueError: there is no such bill or user.
        """
        return self.staged(lambda world, now: approval_stage.set_approvers(world, now, bill, users))

    @endpoint("POST")
    def lock_organization(self, organization: str, seconds: float = 600.0) -> JsonObject:
        """Have every call of an organization answered with 423 BDC_1107 for some seconds; 0 unlocks it.

        Raises:
            ValueError: there is no such organization.
            OverflowError: the end is outside of the calendar.
        """
        return self.staged(lambda world, now: lock(tenant_of(world, organization), now, float(seconds)))

    @endpoint("POST")
    def subscription_plan(self, organization: str, *, payments: bool = True, api: bool = True) -> JsonObject:
        """Say what the plan of an organization covers, and answer how it stands.

        Args:
            organization: id of the organization.
            payments: without them every payment is refused, and the vendor is blamed for it.
            api: without it every call is refused with 403 BDC_1105.

        Raises:
            ValueError: there is no such organization.
        """
        return self.staged(
            lambda world, _now: choose(tenant_of(world, organization), payments=bool(payments), api=bool(api))
        )

    @endpoint("POST")
    def forbid(self, organization: str, user: str, operations: list[str]) -> JsonObject:
        """Take operations away from a user, who gets 403 BDC_1145 for them, and answer how the organization stands.

        So a user may be barred from reading what they made. An empty array gives everything back.

        Raises:
            ValueError: there is no such organization or operation.
            TypeError: the operations are no array.
        """
        names = _operations(self.mock, operations)
        return self.staged(lambda world, _now: forbid(tenant_of(world, organization), str(user), names))


def _operations(mock: MockBill, operations: object) -> list[str]:
    if not isinstance(operations, list):
        message = "operations must be an array of operationIds"
        raise TypeError(message)
    unknown = [name for name in operations if name not in mock.description.operations]
    if unknown:
        message = f"there is no operation {unknown[0]}"
        raise ValueError(message)
    return operations
