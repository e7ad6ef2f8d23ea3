# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.recurring_invoices``: archive, create, get, iterate, list, replace, restore, update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.recurring_invoices import RecurringInvoicesFields, RecurringInvoicesFilters
    from ..models.recurring_invoice import RecurringInvoice
    from ..models.recurring_invoice_create import RecurringInvoiceCreate
    from ..models.recurring_invoice_list import RecurringInvoiceList
    from ..models.recurring_invoice_replace import RecurringInvoiceReplace
    from ..models.recurring_invoice_update import RecurringInvoiceUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class RecurringInvoices(Resource):
    """Operations of ``client.recurring_invoices``."""

    __slots__ = ()

    def archive(self, recurring_invoice_id: str) -> RecurringInvoice:
        """Archive a recurring invoice.

        Stops a template from making invoices. Archiving an archived one changes nothing. Takes no body.

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.

        Effect: idempotent. Source: archiveRecurringInvoice, https://developer.bill.com/reference/archiverecurringinvoice
        """
        from ..api.recurring_invoices import archive_recurring_invoice as _operation

        return self._caller.call(_operation.build(recurring_invoice_id), _operation.parse)

    def create(self, body: RecurringInvoiceCreate) -> RecurringInvoice:
        """Create a recurring invoice.

        Sets up a template from which invoices are made on schedule. Unlike an invoice it takes the customer
        as flat `customerId`. Occurrences whose day of making has already passed are made at once,
        so a start in the past can bring several invoices; with `sendEmail` true they are mailed as
        well. Invoices already made have to be archived on their own.

        Args:
            body: What to send: RecurringInvoiceCreate.

        Effect: undoable. Source: createRecurringInvoice, https://developer.bill.com/reference/createrecurringinvoice
        """
        from ..api.recurring_invoices import create_recurring_invoice as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, recurring_invoice_id: str) -> RecurringInvoice:
        """Get a recurring invoice.

        Reads one template with its schedule and lines. An unknown id is answered with 404 (BDC_1205).

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.

        Effect: read. Source: getRecurringInvoice, https://developer.bill.com/reference/getrecurringinvoice
        """
        from ..api.recurring_invoices import get_recurring_invoice as _operation

        return self._caller.call(_operation.build(recurring_invoice_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[RecurringInvoicesFields] | Sequence[Order[RecurringInvoicesFields]] | Unset = UNSET,
        filters: str | Filter[RecurringInvoicesFields] | RecurringInvoicesFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> RecurringInvoiceList:
        """List recurring invoices.

        Templates of recurring invoices, a page at a time. Filtering by `id` and sorting by `archived` are
        known from a sample only; other fields may work but are not documented.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.recurring_invoices``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.recurring_invoices``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listRecurringInvoices, https://developer.bill.com/reference/listrecurringinvoices
        """
        from ..api.recurring_invoices import list_recurring_invoices as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def replace(self, recurring_invoice_id: str, body: RecurringInvoiceReplace) -> RecurringInvoice:
        """Replace a recurring invoice.

        Puts a whole new content into a template. A line with its id is kept, one without is added, one that
        is left out is deleted. It holds for the invoices made from now on.

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.
            body: What to send: RecurringInvoiceReplace.

        Effect: idempotent. Source: replaceRecurringInvoice, https://developer.bill.com/reference/replacerecurringinvoice
        """
        from ..api.recurring_invoices import replace_recurring_invoice as _operation

        return self._caller.call(_operation.build(recurring_invoice_id, body), _operation.parse)

    def restore(self, recurring_invoice_id: str) -> RecurringInvoice:
        """Restore a recurring invoice.

        Puts an archived template back into use, which makes invoices again. Whether occurrences missed
        meanwhile are made up for is not documented. Takes no body.

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.

        Effect: idempotent. Source: restoreRecurringInvoice, https://developer.bill.com/reference/restorerecurringinvoice
        """
        from ..api.recurring_invoices import restore_recurring_invoice as _operation

        return self._caller.call(_operation.build(recurring_invoice_id), _operation.parse)

    def update(self, recurring_invoice_id: str, body: RecurringInvoiceUpdate) -> RecurringInvoice:
        """Update a recurring invoice.

        Changes the fields that are sent; existing lines are changed by their id. It holds for the invoices
        made from now on, not for those made before.

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.
            body: What to send: RecurringInvoiceUpdate.

        Effect: idempotent. Source: updateRecurringInvoice, https://developer.bill.com/reference/updaterecurringinvoice
        """
        from ..api.recurring_invoices import update_recurring_invoice as _operation

        return self._caller.call(_operation.build(recurring_invoice_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[RecurringInvoicesFields] | Sequence[Order[RecurringInvoicesFields]] | Unset = UNSET,
        filters: str | Filter[RecurringInvoicesFields] | RecurringInvoicesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[RecurringInvoice]:
        """List recurring invoices, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.recurring_invoices``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.recurring_invoices``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.recurring_invoices import list_recurring_invoices as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncRecurringInvoices(AsyncResource):
    """Operations of ``client.recurring_invoices``, asynchronous."""

    __slots__ = ()

    async def archive(self, recurring_invoice_id: str) -> RecurringInvoice:
        """Archive a recurring invoice.

        Stops a template from making invoices. Archiving an archived one changes nothing. Takes no body.

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.

        Effect: idempotent. Source: archiveRecurringInvoice, https://developer.bill.com/reference/archiverecurringinvoice
        """
        from ..api.recurring_invoices import archive_recurring_invoice as _operation

        return await self._caller.call(_operation.build(recurring_invoice_id), _operation.parse)

    async def create(self, body: RecurringInvoiceCreate) -> RecurringInvoice:
        """Create a recurring invoice.

        Sets up a template from which invoices are made on schedule. Unlike an invoice it takes the customer
        as flat `customerId`. Occurrences whose day of making has already passed are made at once,
        so a start in the past can bring several invoices; with `sendEmail` true they are mailed as
        well. Invoices already made have to be archived on their own.

        Args:
            body: What to send: RecurringInvoiceCreate.

        Effect: undoable. Source: createRecurringInvoice, https://developer.bill.com/reference/createrecurringinvoice
        """
        from ..api.recurring_invoices import create_recurring_invoice as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, recurring_invoice_id: str) -> RecurringInvoice:
        """Get a recurring invoice.

        Reads one template with its schedule and lines. An unknown id is answered with 404 (BDC_1205).

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.

        Effect: read. Source: getRecurringInvoice, https://developer.bill.com/reference/getrecurringinvoice
        """
        from ..api.recurring_invoices import get_recurring_invoice as _operation

        return await self._caller.call(_operation.build(recurring_invoice_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[RecurringInvoicesFields] | Sequence[Order[RecurringInvoicesFields]] | Unset = UNSET,
        filters: str | Filter[RecurringInvoicesFields] | RecurringInvoicesFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> RecurringInvoiceList:
        """List recurring invoices.

        Templates of recurring invoices, a page at a time. Filtering by `id` and sorting by `archived` are
        known from a sample only; other fields may work but are not documented.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.recurring_invoices``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.recurring_invoices``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listRecurringInvoices, https://developer.bill.com/reference/listrecurringinvoices
        """
        from ..api.recurring_invoices import list_recurring_invoices as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def replace(self, recurring_invoice_id: str, body: RecurringInvoiceReplace) -> RecurringInvoice:
        """Replace a recurring invoice.

        Puts a whole new content into a template. A line with its id is kept, one without is added, one that
        is left out is deleted. It holds for the invoices made from now on.

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.
            body: What to send: RecurringInvoiceReplace.

        Effect: idempotent. Source: replaceRecurringInvoice, https://developer.bill.com/reference/replacerecurringinvoice
        """
        from ..api.recurring_invoices import replace_recurring_invoice as _operation

        return await self._caller.call(_operation.build(recurring_invoice_id, body), _operation.parse)

    async def restore(self, recurring_invoice_id: str) -> RecurringInvoice:
        """Restore a recurring invoice.

        Puts an archived template back into use, which makes invoices again. Whether occurrences missed
        meanwhile are made up for is not documented. Takes no body.

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.

        Effect: idempotent. Source: restoreRecurringInvoice, https://developer.bill.com/reference/restorerecurringinvoice
        """
        from ..api.recurring_invoices import restore_recurring_invoice as _operation

        return await self._caller.call(_operation.build(recurring_invoice_id), _operation.parse)

    async def update(self, recurring_invoice_id: str, body: RecurringInvoiceUpdate) -> RecurringInvoice:
        """Update a recurring invoice.

        Changes the fields that are sent; existing lines are changed by their id. It holds for the invoices
        made from now on, not for those made before.

        Args:
            recurring_invoice_id: Recurring invoice by the id that `createRecurringInvoice` answers.
            body: What to send: RecurringInvoiceUpdate.

        Effect: idempotent. Source: updateRecurringInvoice, https://developer.bill.com/reference/updaterecurringinvoice
        """
        from ..api.recurring_invoices import update_recurring_invoice as _operation

        return await self._caller.call(_operation.build(recurring_invoice_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[RecurringInvoicesFields] | Sequence[Order[RecurringInvoicesFields]] | Unset = UNSET,
        filters: str | Filter[RecurringInvoicesFields] | RecurringInvoicesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[RecurringInvoice]:
        """List recurring invoices, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.recurring_invoices``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.recurring_invoices``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.recurring_invoices import list_recurring_invoices as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
