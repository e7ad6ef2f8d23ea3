# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.bill_approvals``: approve_or_deny, create_policy, delete_policy, list_pending, list_policies, update_policy."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.bill_approval_action import BillApprovalAction
    from ..models.bill_approval_policy import BillApprovalPolicy
    from ..models.bill_approval_policy_request import BillApprovalPolicyRequest
    from ..models.operation_status import OperationStatus
    from ..models.pending_bill_approval_list import PendingBillApprovalList


class BillApprovals(Resource):
    """Operations of ``client.bill_approvals``."""

    __slots__ = ()

    def approve_or_deny(self, body: Sequence[BillApprovalAction]) -> OperationStatus:
        """Approve or deny bills.

        Records decisions of the signed-in user on one bill or several; the body is an array even for one.
        Approving clears a bill for payment once all its approvers have done so. People need to be
        Administrator, Accountant or Approver for it; a session from a sync token has been seen to
        approve and deny too. A decision cannot be taken back through the API. The answer says how
        the call as a whole went, not each bill; what happens when only some decisions are refused
        is not documented, so read the bills again with `billApprovals`. BILL announces that bills
        are not paid through the API before all approvals are in, yet Administrators may pay
        regardless; do not rely on the server to stop them.

        Args:
            body: What to send: Sequence[BillApprovalAction].

        Effect: irreversible. Source: billApproveDenyActions, https://developer.bill.com/reference/billapprovedenyactions
        """
        from ..api.bill_approvals import bill_approve_deny_actions as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create_policy(self, body: BillApprovalPolicyRequest) -> BillApprovalPolicy:
        """Create a policy for approving bills.

        Sets up who has to approve which bills. It applies to bills that are entered afterwards; existing
        ones keep their approvers. Only users can be named as approvers; groups are made in the web
        app. Managing policies takes the role of an Administrator. The guide and the release note
        print the path without `/policies`; this is the one of the published requests, in line with
        the other calls on policies. Nothing guards against repeats: after an unclear outcome list
        the policies and compare their names.

        Args:
            body: What to send: BillApprovalPolicyRequest.

        Effect: undoable. Source: createBillApprovalPolicy, https://developer.bill.com/reference/createbillapprovalpolicy
        """
        from ..api.bill_approvals import create_bill_approval_policy as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def delete_policy(self, policy_id: str) -> OperationStatus:
        """Delete a policy for approving bills.

        Removes a policy for good; there is no archive to bring it back from. Bills entered later are no
        longer matched by it, those that got their approvers before presumably keep them. A repeat
        finds nothing to delete. It answers 200 with a body, not 204.

        Args:
            policy_id: Policy to delete; the id is that of the organization, a hyphen and a number.

        Effect: irreversible. Source: deletePolicy, https://developer.bill.com/reference/deletepolicy
        """
        from ..api.bill_approvals import delete_policy as _operation

        return self._caller.call(_operation.build(policy_id), _operation.parse)

    def list_pending(self) -> PendingBillApprovalList:
        """List bills waiting for my approval.

        Answers the bills that the signed-in user has to decide on, all at once and without pages. The user
        needs to be an Administrator, Accountant or Approver. With a session from a sync token,
        whose user is a system user, it fails with BDC_1302.

        Effect: read. Source: listBillUserApprovals, https://developer.bill.com/reference/listbilluserapprovals
        """
        from ..api.bill_approvals import list_bill_user_approvals as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def list_policies(self) -> builtins.list[BillApprovalPolicy]:
        """List the policies for approving bills.

        Answers all policies at once as a bare array; there are no pages, filters or sort order. Policies
        made in the web app, also those with groups of approvers, are among them. There is no call
        that reads a single policy.

        Effect: read. Source: listBillApprovalPolicies, https://developer.bill.com/reference/listbillapprovalpolicies
        """
        from ..api.bill_approvals import list_bill_approval_policies as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def update_policy(self, policy_id: str, body: BillApprovalPolicyRequest) -> BillApprovalPolicy:
        """Replace a policy for approving bills.

        Writes name, rules and approvers of a policy anew; all three have to be sent, and rules or approvers
        that are missing are gone. Bills entered earlier keep the approvers that they have. Groups
        that were set in the web app cannot be sent back here, so replacing such a policy presumably
        loses them.

        Args:
            policy_id: Policy to write anew; the id is that of the organization, a hyphen and a number.
            body: What to send: BillApprovalPolicyRequest.

        Effect: idempotent. Source: updateBillApprovalPolicy, https://developer.bill.com/reference/updatebillapprovalpolicy
        """
        from ..api.bill_approvals import update_bill_approval_policy as _operation

        return self._caller.call(_operation.build(policy_id, body), _operation.parse)


class AsyncBillApprovals(AsyncResource):
    """Operations of ``client.bill_approvals``, asynchronous."""

    __slots__ = ()

    async def approve_or_deny(self, body: Sequence[BillApprovalAction]) -> OperationStatus:
        """Approve or deny bills.

        Records decisions of the signed-in user on one bill or several; the body is an array even for one.
        Approving clears a bill for payment once all its approvers have done so. People need to be
        Administrator, Accountant or Approver for it; a session from a sync token has been seen to
        approve and deny too. A decision cannot be taken back through the API. The answer says how
        the call as a whole went, not each bill; what happens when only some decisions are refused
        is not documented, so read the bills again with `billApprovals`. BILL announces that bills
        are not paid through the API before all approvals are in, yet Administrators may pay
        regardless; do not rely on the server to stop them.

        Args:
            body: What to send: Sequence[BillApprovalAction].

        Effect: irreversible. Source: billApproveDenyActions, https://developer.bill.com/reference/billapprovedenyactions
        """
        from ..api.bill_approvals import bill_approve_deny_actions as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create_policy(self, body: BillApprovalPolicyRequest) -> BillApprovalPolicy:
        """Create a policy for approving bills.

        Sets up who has to approve which bills. It applies to bills that are entered afterwards; existing
        ones keep their approvers. Only users can be named as approvers; groups are made in the web
        app. Managing policies takes the role of an Administrator. The guide and the release note
        print the path without `/policies`; this is the one of the published requests, in line with
        the other calls on policies. Nothing guards against repeats: after an unclear outcome list
        the policies and compare their names.

        Args:
            body: What to send: BillApprovalPolicyRequest.

        Effect: undoable. Source: createBillApprovalPolicy, https://developer.bill.com/reference/createbillapprovalpolicy
        """
        from ..api.bill_approvals import create_bill_approval_policy as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def delete_policy(self, policy_id: str) -> OperationStatus:
        """Delete a policy for approving bills.

        Removes a policy for good; there is no archive to bring it back from. Bills entered later are no
        longer matched by it, those that got their approvers before presumably keep them. A repeat
        finds nothing to delete. It answers 200 with a body, not 204.

        Args:
            policy_id: Policy to delete; the id is that of the organization, a hyphen and a number.

        Effect: irreversible. Source: deletePolicy, https://developer.bill.com/reference/deletepolicy
        """
        from ..api.bill_approvals import delete_policy as _operation

        return await self._caller.call(_operation.build(policy_id), _operation.parse)

    async def list_pending(self) -> PendingBillApprovalList:
        """List bills waiting for my approval.

        Answers the bills that the signed-in user has to decide on, all at once and without pages. The user
        needs to be an Administrator, Accountant or Approver. With a session from a sync token,
        whose user is a system user, it fails with BDC_1302.

        Effect: read. Source: listBillUserApprovals, https://developer.bill.com/reference/listbilluserapprovals
        """
        from ..api.bill_approvals import list_bill_user_approvals as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def list_policies(self) -> builtins.list[BillApprovalPolicy]:
        """List the policies for approving bills.

        Answers all policies at once as a bare array; there are no pages, filters or sort order. Policies
        made in the web app, also those with groups of approvers, are among them. There is no call
        that reads a single policy.

        Effect: read. Source: listBillApprovalPolicies, https://developer.bill.com/reference/listbillapprovalpolicies
        """
        from ..api.bill_approvals import list_bill_approval_policies as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def update_policy(self, policy_id: str, body: BillApprovalPolicyRequest) -> BillApprovalPolicy:
        """Replace a policy for approving bills.

        Writes name, rules and approvers of a policy anew; all three have to be sent, and rules or approvers
        that are missing are gone. Bills entered earlier keep the approvers that they have. Groups
        that were set in the web app cannot be sent back here, so replacing such a policy presumably
        loses them.

        Args:
            policy_id: Policy to write anew; the id is that of the organization, a hyphen and a number.
            body: What to send: BillApprovalPolicyRequest.

        Effect: idempotent. Source: updateBillApprovalPolicy, https://developer.bill.com/reference/updatebillapprovalpolicy
        """
        from ..api.bill_approvals import update_bill_approval_policy as _operation

        return await self._caller.call(_operation.build(policy_id, body), _operation.parse)
