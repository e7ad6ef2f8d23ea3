"""``client.documents`` with whole uploads: read, checked, sent, and waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_api.resources.documents import AsyncDocuments as GeneratedAsyncDocuments
from bill_api.resources.documents import Documents as GeneratedDocuments
from bill_client.asking import arun, run
from bill_client.contents import Source, aread_source, read_source
from bill_client.uploads import (
    PATIENCE,
    Progress,
    document_ready,
    patience,
    upload_document,
)

if TYPE_CHECKING:
    from bill_api.models.document import Document
    from bill_api.resources.base import AsyncCaller, Caller
    from bill_client.pace import Pace

__all__ = ("AsyncDocuments", "Documents")


class Documents(GeneratedDocuments):
    """Operations of ``client.documents``.

    Args:
        client: sends them.
        pace: clock and sleep, for waits.
    """

    __slots__ = ("_pace",)

    def __init__(self, client: Caller, pace: Pace) -> None:
        super().__init__(client)
        self._pace = pace

    def upload(
        self,
        bill_id: str,
        source: Source,
        *,
        name: str | None = None,
        wait: bool = True,
        deadline: float = PATIENCE,
        progress: Progress | None = None,
    ) -> Document:
        """Attach a file to a bill.

        Args:
            bill_id: bill that the file belongs to.
            source: path, bytes, binary file or chunks of bytes; read whole before anything is sent.
            name: file name with its extension for BILL; that of the path or file where it is left out.
            wait: whether to wait until BILL has taken the file in, which takes minutes; without that the answer
                has only the temporary id (0du).
            deadline: seconds to wait at most.
            progress: called with bytes sent and bytes in all.

        Raises:
            ValueError: the file is empty, above 6 MB or without a name; nothing was sent.
            TypeError: the source is nothing that can be uploaded; nothing was sent.
            UploadPending: the file was sent, and is not ready by the deadline.
            OutcomeUnknown: whether the file arrived is not known.
            BillError: see :mod:`bill_client.errors`.

        Effect: irreversible. Source: createBillDocument, https://developer.bill.com/reference/createbilldocument
        """
        seconds = patience(deadline, wait=wait)
        content = read_source(source, name)
        flow = upload_document(bill_id, content, self._pace, seconds, progress)
        return run(flow, self._caller, self._pace)

    def wait(self, upload_id: str, *, deadline: float = PATIENCE) -> Document:
        """Wait for an upload that was sent before.

        Args:
            upload_id: temporary id (0du) that the upload answered.
            deadline: seconds to wait at most.

        Raises:
            UploadPending: it is not ready by the deadline, or cannot be looked after.
            ValueError: the deadline cannot be meant.
        """
        seconds = patience(deadline, wait=True) or PATIENCE
        return run(document_ready(upload_id, seconds, self._pace), self._caller, self._pace)


class AsyncDocuments(GeneratedAsyncDocuments):
    """Operations of ``client.documents``, asynchronous; see :class:`Documents`."""

    __slots__ = ("_pace",)

    def __init__(self, client: AsyncCaller, pace: Pace) -> None:
        super().__init__(client)
        self._pace = pace

    async def upload(
        self,
        bill_id: str,
        source: Source,
        *,
        name: str | None = None,
        wait: bool = True,
        deadline: float = PATIENCE,
        progress: Progress | None = None,
    ) -> Document:
        """Attach a file to a bill; see :meth:`Documents.upload`. Chunks may be asynchronous."""
        seconds = patience(deadline, wait=wait)
        content = await aread_source(source, name)
        flow = upload_document(bill_id, content, self._pace, seconds, progress)
        return await arun(flow, self._caller, self._pace)

    async def wait(self, upload_id: str, *, deadline: float = PATIENCE) -> Document:
        """Wait for an upload that was sent before; see :meth:`Documents.wait`."""
        seconds = patience(deadline, wait=True) or PATIENCE
        return await arun(document_ready(upload_id, seconds, self._pace), self._caller, self._pace)
