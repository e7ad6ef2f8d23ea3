# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.recurring_bills``: archive, create, get, iterate, list, replace, restore, update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.recurring_bills import RecurringBillsFields, RecurringBillsFilters
    from ..models.recurring_bill import RecurringBill
    from ..models.recurring_bill_create import RecurringBillCreate
    from ..models.recurring_bill_page import RecurringBillPage
    from ..models.recurring_bill_replace import RecurringBillReplace
    from ..models.recurring_bill_update import RecurringBillUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class RecurringBills(Resource):
    """Operations of ``client.recurring_bills``."""

    __slots__ = ()

    def archive(self, recurring_bill_id: str) -> RecurringBill:
        """Archive a recurring bill.

        Takes the template out of use, so that no more bills are to be expected from it. Bills already made
        are objects of their own and have to be archived one by one. No body is sent, and archiving
        a second time changes nothing.

        Args:
            recurring_bill_id: Recurring bill to take out of use.

        Effect: idempotent. Source: archiveRecurringBill, https://developer.bill.com/reference/archiverecurringbill
        """
        from ..api.recurring_bills import archive_recurring_bill as _operation

        return self._caller.call(_operation.build(recurring_bill_id), _operation.parse)

    def create(self, body: RecurringBillCreate) -> RecurringBill:
        """Create a recurring bill.

        Sets up a template from which BILL makes a bill each period. Bills that are due already, counting
        `daysInAdvance`, are made at once, for past dates several of them. Each gets its due date as
        invoice number. With `processingOptions.autoPayment` true the bills are paid without further
        calls, so that this call can set money in motion; it then needs a trusted session and is
        refused with BDC_1361 (403) otherwise. The bills of a vendor with `autoPay` are presumably
        paid in any case. Nothing guards against repeats: list the recurring bills after an unclear
        outcome.

        Args:
            body: What to send: RecurringBillCreate.

        Effect: undoable. Source: createRecurringBill, https://developer.bill.com/reference/createrecurringbill
        """
        from ..api.recurring_bills import create_recurring_bill as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, recurring_bill_id: str) -> RecurringBill:
        """Get a recurring bill.

        Reads one template with its schedule and lines. The bills made from it are found in the list of
        bills, by vendor and due date; no documented field of a bill points back here.

        Args:
            recurring_bill_id: Recurring bill to read.

        Effect: read. Source: getRecurringBill, https://developer.bill.com/reference/getrecurringbill
        """
        from ..api.recurring_bills import get_recurring_bill as _operation

        return self._caller.call(_operation.build(recurring_bill_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[RecurringBillsFields] | Sequence[Order[RecurringBillsFields]] | Unset = UNSET,
        filters: str | Filter[RecurringBillsFields] | RecurringBillsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> RecurringBillPage:
        """List recurring bills.

        Pages through the templates of recurring bills, not through the bills made from them. The path is
        written without a hyphen, unlike that of recurring invoices. Only the filter on `id` is
        known; the server may take more.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.recurring_bills``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.recurring_bills``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listRecurringBills, https://developer.bill.com/reference/listrecurringbills
        """
        from ..api.recurring_bills import list_recurring_bills as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def replace(self, recurring_bill_id: str, body: RecurringBillReplace) -> RecurringBill:
        """Replace a recurring bill with all its lines.

        Writes the template anew; bills made from now on follow, existing bills stay. Lines with an id are
        kept and changed, lines without one are added, and stored lines whose id is missing are
        removed. Switching `processingOptions.autoPayment` on needs a trusted session and is refused
        with BDC_1361 (403) otherwise; what leaving the object out does is not documented.

        Args:
            recurring_bill_id: Recurring bill to write anew.
            body: What to send: RecurringBillReplace.

        Effect: idempotent. Source: replaceRecurringBill, https://developer.bill.com/reference/replacerecurringbill
        """
        from ..api.recurring_bills import replace_recurring_bill as _operation

        return self._caller.call(_operation.build(recurring_bill_id, body), _operation.parse)

    def restore(self, recurring_bill_id: str) -> RecurringBill:
        """Restore an archived recurring bill.

        Puts an archived template back into use. Whether bills for the time between are made up for is not
        documented, so look at `schedule.nextDueDate` first. No body is sent, and restoring one that
        is in use changes nothing.

        Args:
            recurring_bill_id: Archived recurring bill to bring back.

        Effect: idempotent. Source: restoreRecurringBill, https://developer.bill.com/reference/restorerecurringbill
        """
        from ..api.recurring_bills import restore_recurring_bill as _operation

        return self._caller.call(_operation.build(recurring_bill_id), _operation.parse)

    def update(self, recurring_bill_id: str, body: RecurringBillUpdate) -> RecurringBill:
        """Change parts of a recurring bill.

        Changes the fields that are sent; bills made from now on follow, existing bills stay. Lines are
        addressed by their id and keep it; to add or remove lines use `replaceRecurringBill`. On
        bills a line changed without its `classifications` loses them, so send them here too.
        Switching `processingOptions.autoPayment` on needs a trusted session and is refused with
        BDC_1361 (403) otherwise.

        Args:
            recurring_bill_id: Recurring bill to change.
            body: What to send: RecurringBillUpdate.

        Effect: idempotent. Source: updateRecurringBill, https://developer.bill.com/reference/updaterecurringbill
        """
        from ..api.recurring_bills import update_recurring_bill as _operation

        return self._caller.call(_operation.build(recurring_bill_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[RecurringBillsFields] | Sequence[Order[RecurringBillsFields]] | Unset = UNSET,
        filters: str | Filter[RecurringBillsFields] | RecurringBillsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[RecurringBill]:
        """List recurring bills, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.recurring_bills``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.recurring_bills``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.recurring_bills import list_recurring_bills as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncRecurringBills(AsyncResource):
    """Operations of ``client.recurring_bills``, asynchronous."""

    __slots__ = ()

    async def archive(self, recurring_bill_id: str) -> RecurringBill:
        """Archive a recurring bill.

        Takes the template out of use, so that no more bills are to be expected from it. Bills already made
        are objects of their own and have to be archived one by one. No body is sent, and archiving
        a second time changes nothing.

        Args:
            recurring_bill_id: Recurring bill to take out of use.

        Effect: idempotent. Source: archiveRecurringBill, https://developer.bill.com/reference/archiverecurringbill
        """
        from ..api.recurring_bills import archive_recurring_bill as _operation

        return await self._caller.call(_operation.build(recurring_bill_id), _operation.parse)

    async def create(self, body: RecurringBillCreate) -> RecurringBill:
        """Create a recurring bill.

        Sets up a template from which BILL makes a bill each period. Bills that are due already, counting
        `daysInAdvance`, are made at once, for past dates several of them. Each gets its due date as
        invoice number. With `processingOptions.autoPayment` true the bills are paid without further
        calls, so that this call can set money in motion; it then needs a trusted session and is
        refused with BDC_1361 (403) otherwise. The bills of a vendor with `autoPay` are presumably
        paid in any case. Nothing guards against repeats: list the recurring bills after an unclear
        outcome.

        Args:
            body: What to send: RecurringBillCreate.

        Effect: undoable. Source: createRecurringBill, https://developer.bill.com/reference/createrecurringbill
        """
        from ..api.recurring_bills import create_recurring_bill as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, recurring_bill_id: str) -> RecurringBill:
        """Get a recurring bill.

        Reads one template with its schedule and lines. The bills made from it are found in the list of
        bills, by vendor and due date; no documented field of a bill points back here.

        Args:
            recurring_bill_id: Recurring bill to read.

        Effect: read. Source: getRecurringBill, https://developer.bill.com/reference/getrecurringbill
        """
        from ..api.recurring_bills import get_recurring_bill as _operation

        return await self._caller.call(_operation.build(recurring_bill_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[RecurringBillsFields] | Sequence[Order[RecurringBillsFields]] | Unset = UNSET,
        filters: str | Filter[RecurringBillsFields] | RecurringBillsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> RecurringBillPage:
        """List recurring bills.

        Pages through the templates of recurring bills, not through the bills made from them. The path is
        written without a hyphen, unlike that of recurring invoices. Only the filter on `id` is
        known; the server may take more.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.recurring_bills``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.recurring_bills``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listRecurringBills, https://developer.bill.com/reference/listrecurringbills
        """
        from ..api.recurring_bills import list_recurring_bills as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def replace(self, recurring_bill_id: str, body: RecurringBillReplace) -> RecurringBill:
        """Replace a recurring bill with all its lines.

        Writes the template anew; bills made from now on follow, existing bills stay. Lines with an id are
        kept and changed, lines without one are added, and stored lines whose id is missing are
        removed. Switching `processingOptions.autoPayment` on needs a trusted session and is refused
        with BDC_1361 (403) otherwise; what leaving the object out does is not documented.

        Args:
            recurring_bill_id: Recurring bill to write anew.
            body: What to send: RecurringBillReplace.

        Effect: idempotent. Source: replaceRecurringBill, https://developer.bill.com/reference/replacerecurringbill
        """
        from ..api.recurring_bills import replace_recurring_bill as _operation

        return await self._caller.call(_operation.build(recurring_bill_id, body), _operation.parse)

    async def restore(self, recurring_bill_id: str) -> RecurringBill:
        """Restore an archived recurring bill.

        Puts an archived template back into use. Whether bills for the time between are made up for is not
        documented, so look at `schedule.nextDueDate` first. No body is sent, and restoring one that
        is in use changes nothing.

        Args:
            recurring_bill_id: Archived recurring bill to bring back.

        Effect: idempotent. Source: restoreRecurringBill, https://developer.bill.com/reference/restorerecurringbill
        """
        from ..api.recurring_bills import restore_recurring_bill as _operation

        return await self._caller.call(_operation.build(recurring_bill_id), _operation.parse)

    async def update(self, recurring_bill_id: str, body: RecurringBillUpdate) -> RecurringBill:
        """Change parts of a recurring bill.

        Changes the fields that are sent; bills made from now on follow, existing bills stay. Lines are
        addressed by their id and keep it; to add or remove lines use `replaceRecurringBill`. On
        bills a line changed without its `classifications` loses them, so send them here too.
        Switching `processingOptions.autoPayment` on needs a trusted session and is refused with
        BDC_1361 (403) otherwise.

        Args:
            recurring_bill_id: Recurring bill to change.
            body: What to send: RecurringBillUpdate.

        Effect: idempotent. Source: updateRecurringBill, https://developer.bill.com/reference/updaterecurringbill
        """
        from ..api.recurring_bills import update_recurring_bill as _operation

        return await self._caller.call(_operation.build(recurring_bill_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[RecurringBillsFields] | Sequence[Order[RecurringBillsFields]] | Unset = UNSET,
        filters: str | Filter[RecurringBillsFields] | RecurringBillsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[RecurringBill]:
        """List recurring bills, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.recurring_bills``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.recurring_bills``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.recurring_bills import list_recurring_bills as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
