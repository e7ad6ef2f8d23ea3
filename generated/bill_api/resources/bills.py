# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.bills``: archive, bulk_create, create, get, iterate, list, record_payment, replace, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.bills import BillsFields, BillsFilters
    from ..models.bill import Bill
    from ..models.bill_create import BillCreate
    from ..models.bill_page import BillPage
    from ..models.bill_replace import BillReplace
    from ..models.bill_update import BillUpdate
    from ..models.record_bill_payment_request import RecordBillPaymentRequest
    from ..models.recorded_bill_payment import RecordedBillPayment
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class Bills(Resource):
    """Operations of ``client.bills``."""

    __slots__ = ()

    def archive(self, bill_id: str) -> Bill:
        """Archive a bill.

        Takes the bill out of use without deleting it; bills cannot be deleted. It stays readable, with
        `archived` true, and `restoreBill` brings it back. No body is sent, and archiving a second
        time changes nothing.

        Args:
            bill_id: Bill to take out of use.

        Effect: idempotent. Source: archiveBill, https://developer.bill.com/reference/archivebill
        """
        from ..api.bills import archive_bill as _operation

        return self._caller.call(_operation.build(bill_id), _operation.parse)

    def bulk_create(self, body: Sequence[BillCreate], *, bill_approvals: bool | Unset = UNSET) -> builtins.list[Bill]:
        """Create up to 100 bills at once.

        Creates 1 to 100 bills, of one vendor or of several, all or nothing. When one is refused none is
        kept, and the blameless ones are reported with BDC_1246. As with a single bill, those of
        vendors with `autoPay` are paid without a further call. Request and answer are bare arrays.
        There is no bulk archive, so taking the bills back means archiving each; after an unclear
        outcome it is enough to look for one of them by vendor and invoice number. Duplicate numbers
        are refused with BDC_1171 (422). That `billApprovals` is taken here is assumed from the
        single call.

        Args:
            body: What to send: Sequence[BillCreate].
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: undoable. Source: createBulkBills, https://developer.bill.com/reference/createbulkbills
        """
        from ..api.bills import create_bulk_bills as _operation

        return self._caller.call(_operation.build(body, bill_approvals=bill_approvals), _operation.parse)

    def create(self, body: BillCreate, *, bill_approvals: bool | Unset = UNSET) -> Bill:
        """Create a bill.

        Records what a vendor asks to be paid. Creating it pays nothing by itself, but it can move money:
        when the vendor has `autoPay` switched on, BILL pays the new bill without a further call.
        Approval policies that match assign their approvers at once; the status is then ASSIGNED,
        otherwise UNASSIGNED. There is no idempotency key. After a timeout look for the bill by
        vendor and invoice number before sending it again. A number that the vendor has on another
        bill is refused with BDC_1171 (422), one longer than 21 characters with BDC_1143 (400). Up
        to 100 bills go into one `createBulkBills`.

        Args:
            body: What to send: BillCreate.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: undoable. Source: createBill, https://developer.bill.com/reference/createbill
        """
        from ..api.bills import create_bill as _operation

        return self._caller.call(_operation.build(body, bill_approvals=bill_approvals), _operation.parse)

    def get(self, bill_id: str, *, bill_approvals: bool | Unset = UNSET) -> Bill:
        """Get a bill.

        Reads one bill with its lines, what is paid, scheduled and still due on it, and where it stands in
        approval. Set `billApprovals` to see who has to approve; a bill without `approvers` in the
        answer may need approval all the same. The date of posting in the ledger is not part of the
        answer. An id of another kind of object is refused with BDC_1302.

        Args:
            bill_id: Bill to read.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: read. Source: getBill, https://developer.bill.com/reference/getbill
        """
        from ..api.bills import get_bill as _operation

        return self._caller.call(_operation.build(bill_id, bill_approvals=bill_approvals), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
        filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
        bill_approvals: bool | Unset = UNSET,
    ) -> BillPage:
        """List bills.

        Pages through the bills of the organization. Filter on `archived` to be sure which ones come; the
        treatment of archived bills and drafts without it is not documented. Line items come with
        each bill, `approvers` only when `billApprovals` is true. A filter on a field or value that
        the server does not know is answered with 400, for example PENDING as `approvalStatus`.
        Filtering by `invoice.invoiceNumber` and `approvalStatus`, and filtering or sorting by
        `amount`, is known from clients only; the operators of `amount` are inferred.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.bills``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.bills``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: read. Source: listBills, https://developer.bill.com/reference/listbills
        """
        from ..api.bills import list_bills as _operation

        return self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, bill_approvals=bill_approvals),
            _operation.parse,
        )

    def record_payment(self, body: RecordBillPaymentRequest) -> RecordedBillPayment:
        """Record a payment made outside BILL.

        Books that bills of one vendor were paid by other means, such as a check or a transfer of your own.
        No money moves, and it is not among the calls that need a trusted session, but the bills
        count as paid afterwards. One call covers several bills of the same vendor; vendor credits
        can be used up with it (since August 2025). Paying more than is due is refused, with
        BDC_1159 as for other payments. It answers 200, not 201, and takes neither a key nor a
        transaction number against repeats: after an unclear outcome list the payments of the vendor
        with that process date first. A recorded payment can be voided with `voidPayment`.

        Args:
            body: What to send: RecordBillPaymentRequest.

        Effect: money. Source: recordPayment, https://developer.bill.com/reference/recordpayment
        """
        from ..api.bills import record_payment as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def replace(self, bill_id: str, body: BillReplace, *, bill_approvals: bool | Unset = UNSET) -> Bill:
        """Replace a bill with all its lines.

        Writes the whole bill anew; send every field that shall stay. Lines are matched by id: with an id
        they are kept and changed, without one they are added, and stored lines whose id is missing
        from the request are removed. This is also the only way to take a vendor credit off a bill
        again, as long as the bill is unpaid: leave it out of `vendorCredits`. A bill created with
        `billApprovals` has to be replaced with it; that the query form is taken here is assumed. A
        bill that shares its invoice number with another one may be kept so.

        Args:
            bill_id: Bill to write anew.
            body: What to send: BillReplace.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: idempotent. Source: replaceBill, https://developer.bill.com/reference/replacebill
        """
        from ..api.bills import replace_bill as _operation

        return self._caller.call(_operation.build(bill_id, body, bill_approvals=bill_approvals), _operation.parse)

    def restore(self, bill_id: str) -> Bill:
        """Restore an archived bill.

        Brings an archived bill back into use. No body is sent, and restoring a bill that is not archived
        changes nothing. Whether a restored bill of a vendor with `autoPay` is paid automatically is
        not documented.

        Args:
            bill_id: Archived bill to bring back.

        Effect: idempotent. Source: restoreBill, https://developer.bill.com/reference/restorebill
        """
        from ..api.bills import restore_bill as _operation

        return self._caller.call(_operation.build(bill_id), _operation.parse)

    def update(self, bill_id: str, body: BillUpdate, *, bill_approvals: bool | Unset = UNSET) -> Bill:
        """Change parts of a bill.

        Changes the fields that are sent and leaves the others. Lines are addressed by their id and keep it;
        lines can be neither added nor removed here, for that use `replaceBill`. A line sent without
        its `classifications` loses its ledger account and the other coding, so send them again with
        every line that is touched. A bill created with `billApprovals` has to be changed with it. A
        bill that shares its invoice number with another one may be kept so. An unknown line or
        object is refused with BDC_1119.

        Args:
            bill_id: Bill to change.
            body: What to send: BillUpdate.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: idempotent. Source: updateBill, https://developer.bill.com/reference/updatebill
        """
        from ..api.bills import update_bill as _operation

        return self._caller.call(_operation.build(bill_id, body, bill_approvals=bill_approvals), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
        filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
        bill_approvals: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Bill]:
        """List bills, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.bills``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.bills``, a mapping of names to values, or text.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.bills import list_bills as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, bill_approvals=bill_approvals, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncBills(AsyncResource):
    """Operations of ``client.bills``, asynchronous."""

    __slots__ = ()

    async def archive(self, bill_id: str) -> Bill:
        """Archive a bill.

        Takes the bill out of use without deleting it; bills cannot be deleted. It stays readable, with
        `archived` true, and `restoreBill` brings it back. No body is sent, and archiving a second
        time changes nothing.

        Args:
            bill_id: Bill to take out of use.

        Effect: idempotent. Source: archiveBill, https://developer.bill.com/reference/archivebill
        """
        from ..api.bills import archive_bill as _operation

        return await self._caller.call(_operation.build(bill_id), _operation.parse)

    async def bulk_create(
        self, body: Sequence[BillCreate], *, bill_approvals: bool | Unset = UNSET
    ) -> builtins.list[Bill]:
        """Create up to 100 bills at once.

        Creates 1 to 100 bills, of one vendor or of several, all or nothing. When one is refused none is
        kept, and the blameless ones are reported with BDC_1246. As with a single bill, those of
        vendors with `autoPay` are paid without a further call. Request and answer are bare arrays.
        There is no bulk archive, so taking the bills back means archiving each; after an unclear
        outcome it is enough to look for one of them by vendor and invoice number. Duplicate numbers
        are refused with BDC_1171 (422). That `billApprovals` is taken here is assumed from the
        single call.

        Args:
            body: What to send: Sequence[BillCreate].
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: undoable. Source: createBulkBills, https://developer.bill.com/reference/createbulkbills
        """
        from ..api.bills import create_bulk_bills as _operation

        return await self._caller.call(_operation.build(body, bill_approvals=bill_approvals), _operation.parse)

    async def create(self, body: BillCreate, *, bill_approvals: bool | Unset = UNSET) -> Bill:
        """Create a bill.

        Records what a vendor asks to be paid. Creating it pays nothing by itself, but it can move money:
        when the vendor has `autoPay` switched on, BILL pays the new bill without a further call.
        Approval policies that match assign their approvers at once; the status is then ASSIGNED,
        otherwise UNASSIGNED. There is no idempotency key. After a timeout look for the bill by
        vendor and invoice number before sending it again. A number that the vendor has on another
        bill is refused with BDC_1171 (422), one longer than 21 characters with BDC_1143 (400). Up
        to 100 bills go into one `createBulkBills`.

        Args:
            body: What to send: BillCreate.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: undoable. Source: createBill, https://developer.bill.com/reference/createbill
        """
        from ..api.bills import create_bill as _operation

        return await self._caller.call(_operation.build(body, bill_approvals=bill_approvals), _operation.parse)

    async def get(self, bill_id: str, *, bill_approvals: bool | Unset = UNSET) -> Bill:
        """Get a bill.

        Reads one bill with its lines, what is paid, scheduled and still due on it, and where it stands in
        approval. Set `billApprovals` to see who has to approve; a bill without `approvers` in the
        answer may need approval all the same. The date of posting in the ledger is not part of the
        answer. An id of another kind of object is refused with BDC_1302.

        Args:
            bill_id: Bill to read.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: read. Source: getBill, https://developer.bill.com/reference/getbill
        """
        from ..api.bills import get_bill as _operation

        return await self._caller.call(_operation.build(bill_id, bill_approvals=bill_approvals), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
        filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
        bill_approvals: bool | Unset = UNSET,
    ) -> BillPage:
        """List bills.

        Pages through the bills of the organization. Filter on `archived` to be sure which ones come; the
        treatment of archived bills and drafts without it is not documented. Line items come with
        each bill, `approvers` only when `billApprovals` is true. A filter on a field or value that
        the server does not know is answered with 400, for example PENDING as `approvalStatus`.
        Filtering by `invoice.invoiceNumber` and `approvalStatus`, and filtering or sorting by
        `amount`, is known from clients only; the operators of `amount` are inferred.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.bills``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.bills``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: read. Source: listBills, https://developer.bill.com/reference/listbills
        """
        from ..api.bills import list_bills as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, bill_approvals=bill_approvals),
            _operation.parse,
        )

    async def record_payment(self, body: RecordBillPaymentRequest) -> RecordedBillPayment:
        """Record a payment made outside BILL.

        Books that bills of one vendor were paid by other means, such as a check or a transfer of your own.
        No money moves, and it is not among the calls that need a trusted session, but the bills
        count as paid afterwards. One call covers several bills of the same vendor; vendor credits
        can be used up with it (since August 2025). Paying more than is due is refused, with
        BDC_1159 as for other payments. It answers 200, not 201, and takes neither a key nor a
        transaction number against repeats: after an unclear outcome list the payments of the vendor
        with that process date first. A recorded payment can be voided with `voidPayment`.

        Args:
            body: What to send: RecordBillPaymentRequest.

        Effect: money. Source: recordPayment, https://developer.bill.com/reference/recordpayment
        """
        from ..api.bills import record_payment as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def replace(self, bill_id: str, body: BillReplace, *, bill_approvals: bool | Unset = UNSET) -> Bill:
        """Replace a bill with all its lines.

        Writes the whole bill anew; send every field that shall stay. Lines are matched by id: with an id
        they are kept and changed, without one they are added, and stored lines whose id is missing
        from the request are removed. This is also the only way to take a vendor credit off a bill
        again, as long as the bill is unpaid: leave it out of `vendorCredits`. A bill created with
        `billApprovals` has to be replaced with it; that the query form is taken here is assumed. A
        bill that shares its invoice number with another one may be kept so.

        Args:
            bill_id: Bill to write anew.
            body: What to send: BillReplace.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: idempotent. Source: replaceBill, https://developer.bill.com/reference/replacebill
        """
        from ..api.bills import replace_bill as _operation

        return await self._caller.call(_operation.build(bill_id, body, bill_approvals=bill_approvals), _operation.parse)

    async def restore(self, bill_id: str) -> Bill:
        """Restore an archived bill.

        Brings an archived bill back into use. No body is sent, and restoring a bill that is not archived
        changes nothing. Whether a restored bill of a vendor with `autoPay` is paid automatically is
        not documented.

        Args:
            bill_id: Archived bill to bring back.

        Effect: idempotent. Source: restoreBill, https://developer.bill.com/reference/restorebill
        """
        from ..api.bills import restore_bill as _operation

        return await self._caller.call(_operation.build(bill_id), _operation.parse)

    async def update(self, bill_id: str, body: BillUpdate, *, bill_approvals: bool | Unset = UNSET) -> Bill:
        """Change parts of a bill.

        Changes the fields that are sent and leaves the others. Lines are addressed by their id and keep it;
        lines can be neither added nor removed here, for that use `replaceBill`. A line sent without
        its `classifications` loses its ledger account and the other coding, so send them again with
        every line that is touched. A bill created with `billApprovals` has to be changed with it. A
        bill that shares its invoice number with another one may be kept so. An unknown line or
        object is refused with BDC_1119.

        Args:
            bill_id: Bill to change.
            body: What to send: BillUpdate.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.

        Effect: idempotent. Source: updateBill, https://developer.bill.com/reference/updatebill
        """
        from ..api.bills import update_bill as _operation

        return await self._caller.call(_operation.build(bill_id, body, bill_approvals=bill_approvals), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
        filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
        bill_approvals: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Bill]:
        """List bills, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.bills``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.bills``, a mapping of names to values, or text.
            bill_approvals: True adds `approvers` to each bill of the answer. Without it they are hidden, as
                far as samples show; that does not mean that nobody has to approve. A bill
                created with true must be sent with true when it is changed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.bills import list_bills as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, bill_approvals=bill_approvals, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
