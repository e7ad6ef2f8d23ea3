# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.invoices``: archive, create, get, get_payment_link, iterate, list, record_payment, replace, restore, send, update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.invoices import InvoicesFields, InvoicesFilters
    from ..models.invoice import Invoice
    from ..models.invoice_create import InvoiceCreate
    from ..models.invoice_list import InvoiceList
    from ..models.invoice_payment_link import InvoicePaymentLink
    from ..models.invoice_payment_link_request import InvoicePaymentLinkRequest
    from ..models.invoice_replace import InvoiceReplace
    from ..models.invoice_update import InvoiceUpdate
    from ..models.record_invoice_payment_request import RecordInvoicePaymentRequest
    from ..models.recorded_invoice_payment import RecordedInvoicePayment
    from ..models.send_invoice_request import SendInvoiceRequest
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class Invoices(Resource):
    """Operations of ``client.invoices``."""

    __slots__ = ()

    def archive(self, invoice_id: str) -> Invoice:
        """Archive an invoice.

        Takes an invoice out of use; this is the only way to cancel one, since invoices cannot be deleted or
        voided. Archiving an archived invoice changes nothing and is answered with 200 again. Takes
        no body.

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.

        Effect: idempotent. Source: archiveInvoice, https://developer.bill.com/reference/archiveinvoice
        """
        from ..api.invoices import archive_invoice as _operation

        return self._caller.call(_operation.build(invoice_id), _operation.parse)

    def create(self, body: InvoiceCreate) -> Invoice:
        """Create an invoice.

        Bills a customer, who is given as an object: the id of an existing one, or name and e-mail to make a
        new one. A plain `customerId`, as answers carry it, is refused with 400. Number, date and
        due date are filled in when left out. A number that is taken already is refused with 422
        (BDC_1171). Say `processingOptions.sendEmail` yourself, since what happens without it is not
        documented: true mails the invoice at once, which cannot be undone. There is no bulk call
        for invoices.

        Args:
            body: What to send: InvoiceCreate.

        Effect: undoable. Source: createInvoice, https://developer.bill.com/reference/createinvoice
        """
        from ..api.invoices import create_invoice as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, invoice_id: str) -> Invoice:
        """Get an invoice.

        Reads one invoice with its lines and the payments applied to it. An unknown id is answered with 404
        (BDC_1205).

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.

        Effect: read. Source: getInvoice, https://developer.bill.com/reference/getinvoice
        """
        from ..api.invoices import get_invoice as _operation

        return self._caller.call(_operation.build(invoice_id), _operation.parse)

    def get_payment_link(self, invoice_id: str, body: InvoicePaymentLinkRequest) -> InvoicePaymentLink:
        """Get the payment link of an invoice.

        Answers the address of a hosted page on which the customer can pay the invoice without an account.
        It only reads, although it is a POST, and mails nothing: you pass the link on. Meant for
        customers that are not connected in the BILL network.

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.
            body: What to send: InvoicePaymentLinkRequest.

        Effect: read. Source: getPaymentLink, https://developer.bill.com/reference/getpaymentlink
        """
        from ..api.invoices import get_payment_link as _operation

        return self._caller.call(_operation.build(invoice_id, body), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[InvoicesFields] | Sequence[Order[InvoicesFields]] | Unset = UNSET,
        filters: str | Filter[InvoicesFields] | InvoicesFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices.

        Invoices of the organization, a page at a time; filter by `archived` to leave archived ones out.
        `invoiceNumber`, `status`, `invoiceDate`, `dueDate` and `totalAmount` are filters known from
        other clients, with inferred operators; the vendor names the rest. A field that the server
        does not filter by is answered with 400. A payment shows in `dueAmount` and `status`.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.invoices``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.invoices``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listInvoices, https://developer.bill.com/reference/listinvoices
        """
        from ..api.invoices import list_invoices as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def record_payment(self, body: RecordInvoicePaymentRequest) -> RecordedInvoicePayment:
        """Record a payment of invoices.

        Books money that reached you outside BILL, such as cash or a check, on one or more invoices of one
        customer; nothing is moved. What is left after the invoices stays with the customer as
        unapplied balance. Answered with 200, not 201. A repeat books the payment twice, and there
        is no call that takes a recorded payment back; look for it with `listReceivablePayments`
        first.

        Args:
            body: What to send: RecordInvoicePaymentRequest.

        Effect: money. Source: recordInvoice, https://developer.bill.com/reference/recordinvoice
        """
        from ..api.invoices import record_invoice as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def replace(self, invoice_id: str, body: InvoiceReplace) -> Invoice:
        """Replace an invoice.

        Puts a whole new content into an invoice. The lines sent are the lines afterwards: one with its id
        is kept and changed, one without an id is added, and one that is left out is deleted. An
        invoice that was read cannot be sent back as it is, because the customer is an object here
        and a flat `customerId` there. A number that is taken already is refused with 422
        (BDC_1171).

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.
            body: What to send: InvoiceReplace.

        Effect: idempotent. Source: replaceInvoice, https://developer.bill.com/reference/replaceinvoice
        """
        from ..api.invoices import replace_invoice as _operation

        return self._caller.call(_operation.build(invoice_id, body), _operation.parse)

    def restore(self, invoice_id: str) -> Invoice:
        """Restore an invoice.

        Puts an archived invoice back into use. Restoring an active invoice changes nothing. Takes no body.

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.

        Effect: idempotent. Source: restoreInvoice, https://developer.bill.com/reference/restoreinvoice
        """
        from ..api.invoices import restore_invoice as _operation

        return self._caller.call(_operation.build(invoice_id), _operation.parse)

    def send(self, invoice_id: str, body: SendInvoiceRequest) -> None:
        """Send an invoice by e-mail.

        Mails the invoice with its PDF to one or more addresses. Each call sends again, so a repeat after a
        lost answer may reach people twice. An older page limits calls that mail to 5 a minute. The
        answer has no body and does not tell whether the mail arrived.

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.
            body: What to send: SendInvoiceRequest.

        Effect: notifies. Source: sendInvoice, https://developer.bill.com/reference/sendinvoice
        """
        from ..api.invoices import send_invoice as _operation

        return self._caller.call(_operation.build(invoice_id, body), _operation.parse)

    def update(self, invoice_id: str, body: InvoiceUpdate) -> Invoice:
        """Update an invoice.

        Changes the fields that are sent and leaves the others. Lines are changed by their id; lines cannot
        be added or removed here, which is what `replaceInvoice` is for. The customer is an object,
        as in the create call. A number that is taken already is refused with 422 (BDC_1171).

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.
            body: What to send: InvoiceUpdate.

        Effect: idempotent. Source: updateInvoice, https://developer.bill.com/reference/updateinvoice
        """
        from ..api.invoices import update_invoice as _operation

        return self._caller.call(_operation.build(invoice_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[InvoicesFields] | Sequence[Order[InvoicesFields]] | Unset = UNSET,
        filters: str | Filter[InvoicesFields] | InvoicesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Invoice]:
        """List invoices, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.invoices``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.invoices``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.invoices import list_invoices as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncInvoices(AsyncResource):
    """Operations of ``client.invoices``, asynchronous."""

    __slots__ = ()

    async def archive(self, invoice_id: str) -> Invoice:
        """Archive an invoice.

        Takes an invoice out of use; this is the only way to cancel one, since invoices cannot be deleted or
        voided. Archiving an archived invoice changes nothing and is answered with 200 again. Takes
        no body.

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.

        Effect: idempotent. Source: archiveInvoice, https://developer.bill.com/reference/archiveinvoice
        """
        from ..api.invoices import archive_invoice as _operation

        return await self._caller.call(_operation.build(invoice_id), _operation.parse)

    async def create(self, body: InvoiceCreate) -> Invoice:
        """Create an invoice.

        Bills a customer, who is given as an object: the id of an existing one, or name and e-mail to make a
        new one. A plain `customerId`, as answers carry it, is refused with 400. Number, date and
        due date are filled in when left out. A number that is taken already is refused with 422
        (BDC_1171). Say `processingOptions.sendEmail` yourself, since what happens without it is not
        documented: true mails the invoice at once, which cannot be undone. There is no bulk call
        for invoices.

        Args:
            body: What to send: InvoiceCreate.

        Effect: undoable. Source: createInvoice, https://developer.bill.com/reference/createinvoice
        """
        from ..api.invoices import create_invoice as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, invoice_id: str) -> Invoice:
        """Get an invoice.

        Reads one invoice with its lines and the payments applied to it. An unknown id is answered with 404
        (BDC_1205).

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.

        Effect: read. Source: getInvoice, https://developer.bill.com/reference/getinvoice
        """
        from ..api.invoices import get_invoice as _operation

        return await self._caller.call(_operation.build(invoice_id), _operation.parse)

    async def get_payment_link(self, invoice_id: str, body: InvoicePaymentLinkRequest) -> InvoicePaymentLink:
        """Get the payment link of an invoice.

        Answers the address of a hosted page on which the customer can pay the invoice without an account.
        It only reads, although it is a POST, and mails nothing: you pass the link on. Meant for
        customers that are not connected in the BILL network.

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.
            body: What to send: InvoicePaymentLinkRequest.

        Effect: read. Source: getPaymentLink, https://developer.bill.com/reference/getpaymentlink
        """
        from ..api.invoices import get_payment_link as _operation

        return await self._caller.call(_operation.build(invoice_id, body), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[InvoicesFields] | Sequence[Order[InvoicesFields]] | Unset = UNSET,
        filters: str | Filter[InvoicesFields] | InvoicesFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices.

        Invoices of the organization, a page at a time; filter by `archived` to leave archived ones out.
        `invoiceNumber`, `status`, `invoiceDate`, `dueDate` and `totalAmount` are filters known from
        other clients, with inferred operators; the vendor names the rest. A field that the server
        does not filter by is answered with 400. A payment shows in `dueAmount` and `status`.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.invoices``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.invoices``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listInvoices, https://developer.bill.com/reference/listinvoices
        """
        from ..api.invoices import list_invoices as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def record_payment(self, body: RecordInvoicePaymentRequest) -> RecordedInvoicePayment:
        """Record a payment of invoices.

        Books money that reached you outside BILL, such as cash or a check, on one or more invoices of one
        customer; nothing is moved. What is left after the invoices stays with the customer as
        unapplied balance. Answered with 200, not 201. A repeat books the payment twice, and there
        is no call that takes a recorded payment back; look for it with `listReceivablePayments`
        first.

        Args:
            body: What to send: RecordInvoicePaymentRequest.

        Effect: money. Source: recordInvoice, https://developer.bill.com/reference/recordinvoice
        """
        from ..api.invoices import record_invoice as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def replace(self, invoice_id: str, body: InvoiceReplace) -> Invoice:
        """Replace an invoice.

        Puts a whole new content into an invoice. The lines sent are the lines afterwards: one with its id
        is kept and changed, one without an id is added, and one that is left out is deleted. An
        invoice that was read cannot be sent back as it is, because the customer is an object here
        and a flat `customerId` there. A number that is taken already is refused with 422
        (BDC_1171).

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.
            body: What to send: InvoiceReplace.

        Effect: idempotent. Source: replaceInvoice, https://developer.bill.com/reference/replaceinvoice
        """
        from ..api.invoices import replace_invoice as _operation

        return await self._caller.call(_operation.build(invoice_id, body), _operation.parse)

    async def restore(self, invoice_id: str) -> Invoice:
        """Restore an invoice.

        Puts an archived invoice back into use. Restoring an active invoice changes nothing. Takes no body.

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.

        Effect: idempotent. Source: restoreInvoice, https://developer.bill.com/reference/restoreinvoice
        """
        from ..api.invoices import restore_invoice as _operation

        return await self._caller.call(_operation.build(invoice_id), _operation.parse)

    async def send(self, invoice_id: str, body: SendInvoiceRequest) -> None:
        """Send an invoice by e-mail.

        Mails the invoice with its PDF to one or more addresses. Each call sends again, so a repeat after a
        lost answer may reach people twice. An older page limits calls that mail to 5 a minute. The
        answer has no body and does not tell whether the mail arrived.

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.
            body: What to send: SendInvoiceRequest.

        Effect: notifies. Source: sendInvoice, https://developer.bill.com/reference/sendinvoice
        """
        from ..api.invoices import send_invoice as _operation

        return await self._caller.call(_operation.build(invoice_id, body), _operation.parse)

    async def update(self, invoice_id: str, body: InvoiceUpdate) -> Invoice:
        """Update an invoice.

        Changes the fields that are sent and leaves the others. Lines are changed by their id; lines cannot
        be added or removed here, which is what `replaceInvoice` is for. The customer is an object,
        as in the create call. A number that is taken already is refused with 422 (BDC_1171).

        Args:
            invoice_id: Invoice by the id that `createInvoice` and `listInvoices` answer.
            body: What to send: InvoiceUpdate.

        Effect: idempotent. Source: updateInvoice, https://developer.bill.com/reference/updateinvoice
        """
        from ..api.invoices import update_invoice as _operation

        return await self._caller.call(_operation.build(invoice_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[InvoicesFields] | Sequence[Order[InvoicesFields]] | Unset = UNSET,
        filters: str | Filter[InvoicesFields] | InvoicesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Invoice]:
        """List invoices, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.invoices``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.invoices``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.invoices import list_invoices as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
