"""``client.attachments`` with whole uploads: read, checked, sent, and waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_api.resources.attachments import AsyncAttachments as GeneratedAsyncAttachments
from bill_api.resources.attachments import Attachments as GeneratedAttachments
from bill_client.asking import arun, run
from bill_client.contents import Source, aread_source, read_source
from bill_client.uploads import (
    PATIENCE,
    Progress,
    attachment_ready,
    patience,
    to_customer,
    to_invoice,
    to_vendor,
    upload_attachment,
)

if TYPE_CHECKING:
    from bill_api.models.attachment import Attachment
    from bill_api.resources.base import AsyncCaller, Caller
    from bill_client.pace import Pace

__all__ = ("AsyncAttachments", "Attachments")


class Attachments(GeneratedAttachments):
    """Operations of ``client.attachments``.

    Args:
        client: sends them.
        pace: clock and sleep, for waits.
    """

    __slots__ = ("_pace",)

    def __init__(self, client: Caller, pace: Pace) -> None:
        super().__init__(client)
        self._pace = pace

    def upload_to_invoice(
        self,
        invoice_id: str,
        source: Source,
        *,
        name: str | None = None,
        replace_invoice_pdf: bool = False,
        wait: bool = True,
        deadline: float = PATIENCE,
        progress: Progress | None = None,
    ) -> Attachment:
        """Attach a file to an invoice.

        Args:
            invoice_id: invoice that the file belongs to.
            source: path, bytes, binary file or chunks of bytes; read whole before anything is sent.
            name: file name with its extension for BILL; that of the path or file where it is left out.
            replace_invoice_pdf: whether the file becomes the PDF of the invoice, which customers see.
            wait: whether to wait until BILL has taken the file in, which takes minutes; without that the answer
                has no link.
            deadline: seconds to wait at most.
            progress: called with bytes sent and bytes in all.

        Raises:
            ValueError: the file is empty, above 6 MB or without a name; nothing was sent.
            TypeError: the source is nothing that can be uploaded; nothing was sent.
            UploadPending: the file was sent, and is not ready by the deadline.
            OutcomeUnknown: whether the file arrived is not known.
            BillError: see :mod:`bill_client.errors`.

        Effect: undoable. Source: createInvoiceAttachment, https://developer.bill.com/reference/createinvoiceattachment
        """
        seconds = patience(deadline, wait=wait)
        content = read_source(source, name)
        flow = upload_attachment(
            to_invoice(invoice_id, content, replace=replace_invoice_pdf), content, self._pace, seconds, progress
        )
        return run(flow, self._caller, self._pace)

    def upload_to_vendor(
        self,
        vendor_id: str,
        source: Source,
        *,
        name: str | None = None,
        wait: bool = True,
        deadline: float = PATIENCE,
        progress: Progress | None = None,
    ) -> Attachment:
        """Attach a file to a vendor.

        Args:
            vendor_id: vendor that the file belongs to.
            source: path, bytes, binary file or chunks of bytes; read whole before anything is sent.
            name: file name with its extension for BILL; that of the path or file where it is left out.
            wait: whether to wait until BILL has taken the file in, which takes minutes; without that the answer
                has no link.
            deadline: seconds to wait at most.
            progress: called with bytes sent and bytes in all.

        Raises:
            ValueError: the file is empty, above 6 MB or without a name; nothing was sent.
            TypeError: the source is nothing that can be uploaded; nothing was sent.
            UploadPending: the file was sent, and is not ready by the deadline.
            OutcomeUnknown: whether the file arrived is not known.
            BillError: see :mod:`bill_client.errors`.

        Effect: undoable. Source: createVendorAttachment, https://developer.bill.com/reference/createvendorattachment
        """
        seconds = patience(deadline, wait=wait)
        content = read_source(source, name)
        flow = upload_attachment(to_vendor(vendor_id, content), content, self._pace, seconds, progress)
        return run(flow, self._caller, self._pace)

    def upload_to_customer(
        self,
        customer_id: str,
        source: Source,
        *,
        name: str | None = None,
        wait: bool = True,
        deadline: float = PATIENCE,
        progress: Progress | None = None,
    ) -> Attachment:
        """Attach a file to a customer.

        Args:
            customer_id: customer that the file belongs to.
            source: path, bytes, binary file or chunks of bytes; read whole before anything is sent.
            name: file name with its extension for BILL; that of the path or file where it is left out.
            wait: whether to wait until BILL has taken the file in, which takes minutes; without that the answer
                has no link.
            deadline: seconds to wait at most.
            progress: called with bytes sent and bytes in all.

        Raises:
            ValueError: the file is empty, above 6 MB or without a name; nothing was sent.
            TypeError: the source is nothing that can be uploaded; nothing was sent.
            UploadPending: the file was sent, and is not ready by the deadline.
            OutcomeUnknown: whether the file arrived is not known.
            BillError: see :mod:`bill_client.errors`.

        Effect: undoable. Source: createCustomerAttachment, https://developer.bill.com/reference/createcustomerattachment
        """
        seconds = patience(deadline, wait=wait)
        content = read_source(source, name)
        flow = upload_attachment(to_customer(customer_id, content), content, self._pace, seconds, progress)
        return run(flow, self._caller, self._pace)

    def wait(self, upload_id: str, *, deadline: float = PATIENCE) -> Attachment:
        """Wait for an upload that was sent before.

        Args:
            upload_id: id that the upload answered.
            deadline: seconds to wait at most.

        Raises:
            UploadPending: it is not ready by the deadline, or cannot be looked after.
            ValueError: the deadline cannot be meant.
        """
        seconds = patience(deadline, wait=True) or PATIENCE
        return run(attachment_ready(upload_id, seconds, self._pace), self._caller, self._pace)


class AsyncAttachments(GeneratedAsyncAttachments):
    """Operations of ``client.attachments``, asynchronous; see :class:`Attachments`."""

    __slots__ = ("_pace",)

    def __init__(self, client: AsyncCaller, pace: Pace) -> None:
        super().__init__(client)
        self._pace = pace

    async def upload_to_invoice(
        self,
        invoice_id: str,
        source: Source,
        *,
        name: str | None = None,
        replace_invoice_pdf: bool = False,
        wait: bool = True,
        deadline: float = PATIENCE,
        progress: Progress | None = None,
    ) -> Attachment:
        """Attach a file to an invoice; see :meth:`Attachments.upload_to_invoice`. Chunks may be asynchronous."""
        seconds = patience(deadline, wait=wait)
        content = await aread_source(source, name)
        flow = upload_attachment(
            to_invoice(invoice_id, content, replace=replace_invoice_pdf), content, self._pace, seconds, progress
        )
        return await arun(flow, self._caller, self._pace)

    async def upload_to_vendor(
        self,
        vendor_id: str,
        source: Source,
        *,
        name: str | None = None,
        wait: bool = True,
        deadline: float = PATIENCE,
        progress: Progress | None = None,
    ) -> Attachment:
        """Attach a file to a vendor; see :meth:`Attachments.upload_to_vendor`. Chunks may be asynchronous."""
        seconds = patience(deadline, wait=wait)
        content = await aread_source(source, name)
        flow = upload_attachment(to_vendor(vendor_id, content), content, self._pace, seconds, progress)
        return await arun(flow, self._caller, self._pace)

    async def upload_to_customer(
        self,
        customer_id: str,
        source: Source,
        *,
        name: str | None = None,
        wait: bool = True,
        deadline: float = PATIENCE,
        progress: Progress | None = None,
    ) -> Attachment:
        """Attach a file to a customer; see :meth:`Attachments.upload_to_customer`. Chunks may be asynchronous."""
        seconds = patience(deadline, wait=wait)
        content = await aread_source(source, name)
        flow = upload_attachment(to_customer(customer_id, content), content, self._pace, seconds, progress)
        return await arun(flow, self._caller, self._pace)

    async def wait(self, upload_id: str, *, deadline: float = PATIENCE) -> Attachment:
        """Wait for an upload that was sent before; see :meth:`Attachments.wait`."""
        seconds = patience(deadline, wait=True) or PATIENCE
        return await arun(attachment_ready(upload_id, seconds, self._pace), self._caller, self._pace)
