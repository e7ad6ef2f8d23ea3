# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.attachments``: create_for_customer, create_for_invoice, create_for_vendor, delete, get, iterate_for_customer,
iterate_for_invoice, iterate_for_vendor, list_for_customer, list_for_invoice, list_for_vendor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.attachment import Attachment
    from ..models.attachment_page import AttachmentPage
    from ..models.operation_status import OperationStatus
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..types import FileContent


class Attachments(Resource):
    """Operations of ``client.attachments``."""

    __slots__ = ()

    def create_for_customer(self, customer_id: str, body: FileContent, *, name: str) -> Attachment:
        """Attach a file to a customer.

        Uploads a file that supports the record of a customer, such as a contract. The file goes as the raw
        body, not as a form, up to 6 MB; the name goes into the query. The server takes some minutes
        to finish: until then only the id is sure to be there, so poll `getAttachment` for the link.
        A repeat may attach the file twice.

        Args:
            customer_id: Customer that the file belongs to.
            body: Bytes of the file, up to 6 MB. Other content types than octet-stream are taken as well.
            name: File name with its extension, such as contract.pdf.

        Effect: undoable. Source: createCustomerAttachment, https://developer.bill.com/reference/createcustomerattachment
        """
        from ..api.attachments import create_customer_attachment as _operation

        return self._caller.call(_operation.build(customer_id, body, name=name), _operation.parse)

    def create_for_invoice(
        self, invoice_id: str, body: FileContent, *, name: str, replace_invoice_pdf: bool | Unset = UNSET
    ) -> Attachment:
        """Attach a file to an invoice.

        Uploads a file to an invoice. With `replaceInvoicePdf` true it becomes the PDF that is mailed with
        the invoice and shown on the payment page, in place of the one before. The file must be a
        PDF then, and nobody checks it against the invoice; whether deleting it brings the earlier
        PDF back is not documented. The file goes as the raw body, not as a form, up to 6 MB; the
        name goes into the query. The server takes some minutes to finish: until then only the id is
        sure to be there, so poll `getAttachment` for the link.

        Args:
            invoice_id: Invoice that the file belongs to.
            body: Bytes of the file, up to 6 MB. Other content types than octet-stream are taken as well.
            name: File name with its extension, such as contract.pdf.
            replace_invoice_pdf: True makes the file the PDF of the invoice, which customers see. False,
                also when left out, adds it as an ordinary attachment.

        Effect: undoable. Source: createInvoiceAttachment, https://developer.bill.com/reference/createinvoiceattachment
        """
        from ..api.attachments import create_invoice_attachment as _operation

        return self._caller.call(
            _operation.build(invoice_id, body, name=name, replace_invoice_pdf=replace_invoice_pdf), _operation.parse
        )

    def create_for_vendor(self, vendor_id: str, body: FileContent, *, name: str) -> Attachment:
        """Attach a file to a vendor.

        Uploads a file that supports the record of a vendor, such as a tax form. The file goes as the raw
        body, not as a form, up to 6 MB; the name goes into the query. The server takes some minutes
        to finish: until then only the id is sure to be there, so poll `getAttachment` for the link.
        A repeat may attach the file twice.

        Args:
            vendor_id: Vendor that the file belongs to.
            body: Bytes of the file, up to 6 MB. Other content types than octet-stream are taken as well.
            name: File name with its extension, such as contract.pdf.

        Effect: undoable. Source: createVendorAttachment, https://developer.bill.com/reference/createvendorattachment
        """
        from ..api.attachments import create_vendor_attachment as _operation

        return self._caller.call(_operation.build(vendor_id, body, name=name), _operation.parse)

    def delete(self, attachment_id: str) -> OperationStatus:
        """Delete an attachment.

        Deletes an attachment for good. Answered with 200 and a status instead of 204.

        Args:
            attachment_id: Attachment by the id that the upload or a list answers.

        Effect: irreversible. Source: deleteAttachment, https://developer.bill.com/reference/deleteattachment
        """
        from ..api.attachments import delete_attachment as _operation

        return self._caller.call(_operation.build(attachment_id), _operation.parse)

    def get(self, attachment_id: str) -> Attachment:
        """Get an attachment.

        Reads name and download link of an attachment, also to see whether an upload is finished. It does
        not answer the file itself. An unknown id is answered with 404 (BDC_1205).

        Args:
            attachment_id: Attachment by the id that the upload or a list answers.

        Effect: read. Source: getAttachment, https://developer.bill.com/reference/getattachment
        """
        from ..api.attachments import get_attachment as _operation

        return self._caller.call(_operation.build(attachment_id), _operation.parse)

    def list_for_customer(
        self, customer_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET
    ) -> AttachmentPage:
        """List the attachments of a customer.

        Files that are attached to one customer, a page at a time. The list can neither be sorted nor
        filtered.

        Args:
            customer_id: Customer whose attachments are listed.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listCustomerAttachments, https://developer.bill.com/reference/listcustomerattachments
        """
        from ..api.attachments import list_customer_attachments as _operation

        return self._caller.call(_operation.build(customer_id, max_=max_, page=page), _operation.parse)

    def list_for_invoice(
        self, invoice_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET
    ) -> AttachmentPage:
        """List the attachments of an invoice.

        Files that are attached to one invoice, a page at a time. The list can neither be sorted nor
        filtered. The PDF that is mailed is the one named by `invoicePdfId` of the invoice.

        Args:
            invoice_id: Invoice whose attachments are listed.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listInvoiceAttachments, https://developer.bill.com/reference/listinvoiceattachments
        """
        from ..api.attachments import list_invoice_attachments as _operation

        return self._caller.call(_operation.build(invoice_id, max_=max_, page=page), _operation.parse)

    def list_for_vendor(
        self, vendor_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET
    ) -> AttachmentPage:
        """List the attachments of a vendor.

        Files that are attached to one vendor, a page at a time. The list can neither be sorted nor
        filtered.

        Args:
            vendor_id: Vendor whose attachments are listed.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listVendorAttachments, https://developer.bill.com/reference/listvendorattachments
        """
        from ..api.attachments import list_vendor_attachments as _operation

        return self._caller.call(_operation.build(vendor_id, max_=max_, page=page), _operation.parse)

    def iterate_for_customer(
        self,
        customer_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Attachment]:
        """List the attachments of a customer, all pages of them.

        Nothing is sent before it is iterated; see ``list_for_customer`` for a single page.

        Args:
            customer_id: Customer whose attachments are listed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.attachments import list_customer_attachments as _operation

        return self._caller.paginate(
            _operation.build(customer_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_for_invoice(
        self,
        invoice_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Attachment]:
        """List the attachments of an invoice, all pages of them.

        Nothing is sent before it is iterated; see ``list_for_invoice`` for a single page.

        Args:
            invoice_id: Invoice whose attachments are listed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.attachments import list_invoice_attachments as _operation

        return self._caller.paginate(
            _operation.build(invoice_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_for_vendor(
        self,
        vendor_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Attachment]:
        """List the attachments of a vendor, all pages of them.

        Nothing is sent before it is iterated; see ``list_for_vendor`` for a single page.

        Args:
            vendor_id: Vendor whose attachments are listed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.attachments import list_vendor_attachments as _operation

        return self._caller.paginate(
            _operation.build(vendor_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncAttachments(AsyncResource):
    """Operations of ``client.attachments``, asynchronous."""

    __slots__ = ()

    async def create_for_customer(self, customer_id: str, body: FileContent, *, name: str) -> Attachment:
        """Attach a file to a customer.

        Uploads a file that supports the record of a customer, such as a contract. The file goes as the raw
        body, not as a form, up to 6 MB; the name goes into the query. The server takes some minutes
        to finish: until then only the id is sure to be there, so poll `getAttachment` for the link.
        A repeat may attach the file twice.

        Args:
            customer_id: Customer that the file belongs to.
            body: Bytes of the file, up to 6 MB. Other content types than octet-stream are taken as well.
            name: File name with its extension, such as contract.pdf.

        Effect: undoable. Source: createCustomerAttachment, https://developer.bill.com/reference/createcustomerattachment
        """
        from ..api.attachments import create_customer_attachment as _operation

        return await self._caller.call(_operation.build(customer_id, body, name=name), _operation.parse)

    async def create_for_invoice(
        self, invoice_id: str, body: FileContent, *, name: str, replace_invoice_pdf: bool | Unset = UNSET
    ) -> Attachment:
        """Attach a file to an invoice.

        Uploads a file to an invoice. With `replaceInvoicePdf` true it becomes the PDF that is mailed with
        the invoice and shown on the payment page, in place of the one before. The file must be a
        PDF then, and nobody checks it against the invoice; whether deleting it brings the earlier
        PDF back is not documented. The file goes as the raw body, not as a form, up to 6 MB; the
        name goes into the query. The server takes some minutes to finish: until then only the id is
        sure to be there, so poll `getAttachment` for the link.

        Args:
            invoice_id: Invoice that the file belongs to.
            body: Bytes of the file, up to 6 MB. Other content types than octet-stream are taken as well.
            name: File name with its extension, such as contract.pdf.
            replace_invoice_pdf: True makes the file the PDF of the invoice, which customers see. False,
                also when left out, adds it as an ordinary attachment.

        Effect: undoable. Source: createInvoiceAttachment, https://developer.bill.com/reference/createinvoiceattachment
        """
        from ..api.attachments import create_invoice_attachment as _operation

        return await self._caller.call(
            _operation.build(invoice_id, body, name=name, replace_invoice_pdf=replace_invoice_pdf), _operation.parse
        )

    async def create_for_vendor(self, vendor_id: str, body: FileContent, *, name: str) -> Attachment:
        """Attach a file to a vendor.

        Uploads a file that supports the record of a vendor, such as a tax form. The file goes as the raw
        body, not as a form, up to 6 MB; the name goes into the query. The server takes some minutes
        to finish: until then only the id is sure to be there, so poll `getAttachment` for the link.
        A repeat may attach the file twice.

        Args:
            vendor_id: Vendor that the file belongs to.
            body: Bytes of the file, up to 6 MB. Other content types than octet-stream are taken as well.
            name: File name with its extension, such as contract.pdf.

        Effect: undoable. Source: createVendorAttachment, https://developer.bill.com/reference/createvendorattachment
        """
        from ..api.attachments import create_vendor_attachment as _operation

        return await self._caller.call(_operation.build(vendor_id, body, name=name), _operation.parse)

    async def delete(self, attachment_id: str) -> OperationStatus:
        """Delete an attachment.

        Deletes an attachment for good. Answered with 200 and a status instead of 204.

        Args:
            attachment_id: Attachment by the id that the upload or a list answers.

        Effect: irreversible. Source: deleteAttachment, https://developer.bill.com/reference/deleteattachment
        """
        from ..api.attachments import delete_attachment as _operation

        return await self._caller.call(_operation.build(attachment_id), _operation.parse)

    async def get(self, attachment_id: str) -> Attachment:
        """Get an attachment.

        Reads name and download link of an attachment, also to see whether an upload is finished. It does
        not answer the file itself. An unknown id is answered with 404 (BDC_1205).

        Args:
            attachment_id: Attachment by the id that the upload or a list answers.

        Effect: read. Source: getAttachment, https://developer.bill.com/reference/getattachment
        """
        from ..api.attachments import get_attachment as _operation

        return await self._caller.call(_operation.build(attachment_id), _operation.parse)

    async def list_for_customer(
        self, customer_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET
    ) -> AttachmentPage:
        """List the attachments of a customer.

        Files that are attached to one customer, a page at a time. The list can neither be sorted nor
        filtered.

        Args:
            customer_id: Customer whose attachments are listed.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listCustomerAttachments, https://developer.bill.com/reference/listcustomerattachments
        """
        from ..api.attachments import list_customer_attachments as _operation

        return await self._caller.call(_operation.build(customer_id, max_=max_, page=page), _operation.parse)

    async def list_for_invoice(
        self, invoice_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET
    ) -> AttachmentPage:
        """List the attachments of an invoice.

        Files that are attached to one invoice, a page at a time. The list can neither be sorted nor
        filtered. The PDF that is mailed is the one named by `invoicePdfId` of the invoice.

        Args:
            invoice_id: Invoice whose attachments are listed.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listInvoiceAttachments, https://developer.bill.com/reference/listinvoiceattachments
        """
        from ..api.attachments import list_invoice_attachments as _operation

        return await self._caller.call(_operation.build(invoice_id, max_=max_, page=page), _operation.parse)

    async def list_for_vendor(
        self, vendor_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET
    ) -> AttachmentPage:
        """List the attachments of a vendor.

        Files that are attached to one vendor, a page at a time. The list can neither be sorted nor
        filtered.

        Args:
            vendor_id: Vendor whose attachments are listed.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listVendorAttachments, https://developer.bill.com/reference/listvendorattachments
        """
        from ..api.attachments import list_vendor_attachments as _operation

        return await self._caller.call(_operation.build(vendor_id, max_=max_, page=page), _operation.parse)

    def iterate_for_customer(
        self,
        customer_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Attachment]:
        """List the attachments of a customer, all pages of them.

        Nothing is sent before it is iterated; see ``list_for_customer`` for a single page.

        Args:
            customer_id: Customer whose attachments are listed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.attachments import list_customer_attachments as _operation

        return self._caller.paginate(
            _operation.build(customer_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_for_invoice(
        self,
        invoice_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Attachment]:
        """List the attachments of an invoice, all pages of them.

        Nothing is sent before it is iterated; see ``list_for_invoice`` for a single page.

        Args:
            invoice_id: Invoice whose attachments are listed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.attachments import list_invoice_attachments as _operation

        return self._caller.paginate(
            _operation.build(invoice_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_for_vendor(
        self,
        vendor_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Attachment]:
        """List the attachments of a vendor, all pages of them.

        Nothing is sent before it is iterated; see ``list_for_vendor`` for a single page.

        Args:
            vendor_id: Vendor whose attachments are listed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.attachments import list_vendor_attachments as _operation

        return self._caller.paginate(
            _operation.build(vendor_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
