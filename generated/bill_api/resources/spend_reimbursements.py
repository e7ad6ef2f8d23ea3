# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.spend.reimbursements``: add_receipt, approve_or_deny, create, create_image_upload_url, delete, delete_receipt, get, iterate, list,
update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.spend_reimbursements import SpendReimbursementsFields, SpendReimbursementsFilters
    from ..models.receipt import Receipt
    from ..models.receipt_create import ReceiptCreate
    from ..models.reimbursement import Reimbursement
    from ..models.reimbursement_action_request import ReimbursementActionRequest
    from ..models.reimbursement_create import ReimbursementCreate
    from ..models.reimbursement_list import ReimbursementList
    from ..models.reimbursement_update import ReimbursementUpdate
    from ..models.upload_url import UploadUrl
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class SpendReimbursements(Resource):
    """Operations of ``client.spend.reimbursements``."""

    __slots__ = ()

    def add_receipt(self, reimbursement_id: str, body: ReceiptCreate) -> Receipt:
        """Add a receipt to a reimbursement.

        Attaches an image that was uploaded before. Three steps: createImageUploadUrl, a PUT of the file to
        that address, then this call with the same address. Answers 200, not 201.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.
            body: Address and file name of the uploaded image.

        Effect: undoable. Source: addReimbursementReceipt, https://developer.bill.com/reference/addreimbursementreceipt
        """
        from ..api.spend_reimbursements import add_reimbursement_receipt as _operation

        return self._caller.call(_operation.build(reimbursement_id, body), _operation.parse)

    def approve_or_deny(self, reimbursement_id: str, body: ReimbursementActionRequest) -> Reimbursement:
        """Approve or deny a reimbursement.

        Decides on a claim; the token must belong to an ADMIN. The approval that completes the last tier
        sets off the repayment to the person, so it is counted as moving money. With two tiers a
        first approval leads to AWAITING_TIER2_APPROVAL only. The statuses APPROVAL_UNDONE and
        DENIAL_UNDONE show that decisions can be taken back elsewhere; this API has no call for it.
        Refused with 403 for other roles.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.
            body: The decision and a comment on it.

        Effect: money. Source: approveOrDenyReimbursement, https://developer.bill.com/reference/approveordenyreimbursement
        """
        from ..api.spend_reimbursements import approve_or_deny_reimbursement as _operation

        return self._caller.call(_operation.build(reimbursement_id, body), _operation.parse)

    def create(self, body: ReimbursementCreate) -> Reimbursement:
        """Create a reimbursement.

        Claims money back for a purchase that somebody paid out of their own pocket. The receipts are
        uploaded first (createImageUploadUrl, then PUT). Mileage claims cannot be made here. The
        claim then waits for approval; see the status. Answers 200, not 201. A repeated call claims
        twice, so after an unclear answer list the claims of that person first.

        Args:
            body: Who is to be repaid what, from which budget, with receipts.

        Effect: undoable. Source: createReimbursement, https://developer.bill.com/reference/createreimbursement
        """
        from ..api.spend_reimbursements import create_reimbursement as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create_image_upload_url(self) -> UploadUrl:
        """Create an upload URL for a reimbursement receipt.

        Hands out an address for one receipt image, JPG or PNG. Send the file there with PUT, Content-Type
        image/jpeg or image/png and none of the BILL headers, then name the same address when the
        reimbursement is created or the receipt added. Takes no body, and nothing of the company
        changes. One guide misspells the path as upload-image-url. No size limit is documented.

        Effect: read. Source: createImageUploadUrl, https://developer.bill.com/reference/createimageuploadurl
        """
        from ..api.spend_reimbursements import create_image_upload_url as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def delete(self, reimbursement_id: str) -> None:
        """Delete a reimbursement.

        Retires the claim and takes it out of the list; it cannot be restored.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteReimbursement, https://developer.bill.com/reference/deletereimbursement
        """
        from ..api.spend_reimbursements import delete_reimbursement as _operation

        return self._caller.call(_operation.build(reimbursement_id), _operation.parse)

    def delete_receipt(self, reimbursement_id: str, receipt_id: str) -> None:
        """Delete a receipt of a reimbursement.

        Takes one receipt off the claim. It cannot be restored, only uploaded and added again.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.
            receipt_id: Receipt, by the `uuid` that the answers show (begins with rct_).

        Effect: irreversible. Source: deleteReimbursementReceipt, https://developer.bill.com/reference/deletereimbursementreceipt
        """
        from ..api.spend_reimbursements import delete_reimbursement_receipt as _operation

        return self._caller.call(_operation.build(reimbursement_id, receipt_id), _operation.parse)

    def get(self, reimbursement_id: str) -> Reimbursement:
        """Get a reimbursement.

        One claim with its status history, custom fields and receipts including download addresses.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getReimbursement, https://developer.bill.com/reference/getreimbursement
        """
        from ..api.spend_reimbursements import get_reimbursement as _operation

        return self._caller.call(_operation.build(reimbursement_id), _operation.parse)

    def list(
        self,
        *,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        max_: int | Unset = UNSET,
        sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
        filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
    ) -> ReimbursementList:
        """List reimbursements.

        Claims of the company, page by page, without download addresses of receipts. Takes one sort field
        only. Filters named in the plural take uuids (ids work too); `type` takes PURCHASE or
        MILEAGE; `submittedTime` takes a lower and an upper bound.

        Args:
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_reimbursements``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_reimbursements``, a mapping of names to values, or
                text.

        Effect: read. Source: listReimbursements, https://developer.bill.com/reference/listreimbursements
        """
        from ..api.spend_reimbursements import list_reimbursements as _operation

        return self._caller.call(
            _operation.build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters),
            _operation.parse,
        )

    def update(self, reimbursement_id: str, body: ReimbursementUpdate) -> Reimbursement:
        """Update a reimbursement.

        Changes only the fields that are sent. Receipts are changed with their own calls, the status with
        approveOrDenyReimbursement. Up to which status a claim can be changed is not documented.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateReimbursement, https://developer.bill.com/reference/updatereimbursement
        """
        from ..api.spend_reimbursements import update_reimbursement as _operation

        return self._caller.call(_operation.build(reimbursement_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
        filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Reimbursement]:
        """List reimbursements, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_reimbursements``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_reimbursements``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_reimbursements import list_reimbursements as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncSpendReimbursements(AsyncResource):
    """Operations of ``client.spend.reimbursements``, asynchronous."""

    __slots__ = ()

    async def add_receipt(self, reimbursement_id: str, body: ReceiptCreate) -> Receipt:
        """Add a receipt to a reimbursement.

        Attaches an image that was uploaded before. Three steps: createImageUploadUrl, a PUT of the file to
        that address, then this call with the same address. Answers 200, not 201.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.
            body: Address and file name of the uploaded image.

        Effect: undoable. Source: addReimbursementReceipt, https://developer.bill.com/reference/addreimbursementreceipt
        """
        from ..api.spend_reimbursements import add_reimbursement_receipt as _operation

        return await self._caller.call(_operation.build(reimbursement_id, body), _operation.parse)

    async def approve_or_deny(self, reimbursement_id: str, body: ReimbursementActionRequest) -> Reimbursement:
        """Approve or deny a reimbursement.

        Decides on a claim; the token must belong to an ADMIN. The approval that completes the last tier
        sets off the repayment to the person, so it is counted as moving money. With two tiers a
        first approval leads to AWAITING_TIER2_APPROVAL only. The statuses APPROVAL_UNDONE and
        DENIAL_UNDONE show that decisions can be taken back elsewhere; this API has no call for it.
        Refused with 403 for other roles.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.
            body: The decision and a comment on it.

        Effect: money. Source: approveOrDenyReimbursement, https://developer.bill.com/reference/approveordenyreimbursement
        """
        from ..api.spend_reimbursements import approve_or_deny_reimbursement as _operation

        return await self._caller.call(_operation.build(reimbursement_id, body), _operation.parse)

    async def create(self, body: ReimbursementCreate) -> Reimbursement:
        """Create a reimbursement.

        Claims money back for a purchase that somebody paid out of their own pocket. The receipts are
        uploaded first (createImageUploadUrl, then PUT). Mileage claims cannot be made here. The
        claim then waits for approval; see the status. Answers 200, not 201. A repeated call claims
        twice, so after an unclear answer list the claims of that person first.

        Args:
            body: Who is to be repaid what, from which budget, with receipts.

        Effect: undoable. Source: createReimbursement, https://developer.bill.com/reference/createreimbursement
        """
        from ..api.spend_reimbursements import create_reimbursement as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create_image_upload_url(self) -> UploadUrl:
        """Create an upload URL for a reimbursement receipt.

        Hands out an address for one receipt image, JPG or PNG. Send the file there with PUT, Content-Type
        image/jpeg or image/png and none of the BILL headers, then name the same address when the
        reimbursement is created or the receipt added. Takes no body, and nothing of the company
        changes. One guide misspells the path as upload-image-url. No size limit is documented.

        Effect: read. Source: createImageUploadUrl, https://developer.bill.com/reference/createimageuploadurl
        """
        from ..api.spend_reimbursements import create_image_upload_url as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def delete(self, reimbursement_id: str) -> None:
        """Delete a reimbursement.

        Retires the claim and takes it out of the list; it cannot be restored.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteReimbursement, https://developer.bill.com/reference/deletereimbursement
        """
        from ..api.spend_reimbursements import delete_reimbursement as _operation

        return await self._caller.call(_operation.build(reimbursement_id), _operation.parse)

    async def delete_receipt(self, reimbursement_id: str, receipt_id: str) -> None:
        """Delete a receipt of a reimbursement.

        Takes one receipt off the claim. It cannot be restored, only uploaded and added again.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.
            receipt_id: Receipt, by the `uuid` that the answers show (begins with rct_).

        Effect: irreversible. Source: deleteReimbursementReceipt, https://developer.bill.com/reference/deletereimbursementreceipt
        """
        from ..api.spend_reimbursements import delete_reimbursement_receipt as _operation

        return await self._caller.call(_operation.build(reimbursement_id, receipt_id), _operation.parse)

    async def get(self, reimbursement_id: str) -> Reimbursement:
        """Get a reimbursement.

        One claim with its status history, custom fields and receipts including download addresses.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getReimbursement, https://developer.bill.com/reference/getreimbursement
        """
        from ..api.spend_reimbursements import get_reimbursement as _operation

        return await self._caller.call(_operation.build(reimbursement_id), _operation.parse)

    async def list(
        self,
        *,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        max_: int | Unset = UNSET,
        sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
        filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
    ) -> ReimbursementList:
        """List reimbursements.

        Claims of the company, page by page, without download addresses of receipts. Takes one sort field
        only. Filters named in the plural take uuids (ids work too); `type` takes PURCHASE or
        MILEAGE; `submittedTime` takes a lower and an upper bound.

        Args:
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_reimbursements``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_reimbursements``, a mapping of names to values, or
                text.

        Effect: read. Source: listReimbursements, https://developer.bill.com/reference/listreimbursements
        """
        from ..api.spend_reimbursements import list_reimbursements as _operation

        return await self._caller.call(
            _operation.build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters),
            _operation.parse,
        )

    async def update(self, reimbursement_id: str, body: ReimbursementUpdate) -> Reimbursement:
        """Update a reimbursement.

        Changes only the fields that are sent. Receipts are changed with their own calls, the status with
        approveOrDenyReimbursement. Up to which status a claim can be changed is not documented.

        Args:
            reimbursement_id: Reimbursement, by `uuid`; the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateReimbursement, https://developer.bill.com/reference/updatereimbursement
        """
        from ..api.spend_reimbursements import update_reimbursement as _operation

        return await self._caller.call(_operation.build(reimbursement_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
        filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Reimbursement]:
        """List reimbursements, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_reimbursements``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_reimbursements``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_reimbursements import list_reimbursements as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
