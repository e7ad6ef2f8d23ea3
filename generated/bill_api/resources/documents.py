# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.documents``: create_for_bill, get, get_upload_status, iterate_for_bill, list_for_bill."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.document import Document
    from ..models.document_page import DocumentPage
    from ..models.document_upload_status import DocumentUploadStatus
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..types import FileContent


class Documents(Resource):
    """Operations of ``client.documents``."""

    __slots__ = ()

    def create_for_bill(self, bill_id: str, body: FileContent, *, name: str) -> Document:
        """Upload a document for a bill.

        Attaches a file to a bill; people see it in the web app with the bill. The file itself is the body,
        up to 6 MB, not multipart, and its name goes into the query. The upload is not finished when
        the call answers: it gives a temporary id (0du), and only minutes later the document has its
        final one (00h), its name and its link. Poll `uploadStatus` with the temporary id. There is
        no call that deletes a document, and a repeat presumably attaches the file a second time;
        look at `listDocuments` after an unclear outcome.

        Args:
            bill_id: Bill to attach the file to.
            body: Bytes of the file, at most 6 MB.
            name: File name with extension, such as invoice.pdf.

        Effect: irreversible. Source: createBillDocument, https://developer.bill.com/reference/createbilldocument
        """
        from ..api.documents import create_bill_document as _operation

        return self._caller.call(_operation.build(bill_id, body, name=name), _operation.parse)

    def get(self, document_id: str) -> Document:
        """Get a document.

        Reads the entry of one document by its final id (00h). The file itself is fetched from
        `downloadLink`, with the session id as header. While the upload is going on there is only a
        temporary id, which `uploadStatus` takes.

        Args:
            document_id: Final id of the document, not the temporary one of the upload.

        Effect: read. Source: getDocument, https://developer.bill.com/reference/getdocument
        """
        from ..api.documents import get_document as _operation

        return self._caller.call(_operation.build(document_id), _operation.parse)

    def get_upload_status(self, *, ids: builtins.list[str]) -> builtins.list[DocumentUploadStatus]:
        """Get the status of document uploads.

        Says how far uploads are, by the temporary ids that `createBillDocument` answered. It takes a few
        minutes; an upload is complete when its status is UPLOADED, and only then `documentId` holds
        the final id. Other states mean that it goes on. The answer is a bare array with one element
        for each id.

        Args:
            ids: Temporary ids of the uploads (0du), written into one parameter with commas between them.
                How many are taken is not documented.

        Effect: read. Source: uploadStatus, https://developer.bill.com/reference/uploadstatus
        """
        from ..api.documents import upload_status as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def list_for_bill(self, bill_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> DocumentPage:
        """List the documents of a bill.

        Pages through the files attached to one bill; they can be neither filtered nor sorted. Files still
        in transfer may be missing here; ask `uploadStatus` for those.

        Args:
            bill_id: Bill whose documents are listed.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listDocuments, https://developer.bill.com/reference/listdocuments
        """
        from ..api.documents import list_documents as _operation

        return self._caller.call(_operation.build(bill_id, max_=max_, page=page), _operation.parse)

    def iterate_for_bill(
        self,
        bill_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Document]:
        """List the documents of a bill, all pages of them.

        Nothing is sent before it is iterated; see ``list_for_bill`` for a single page.

        Args:
            bill_id: Bill whose documents are listed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.documents import list_documents as _operation

        return self._caller.paginate(
            _operation.build(bill_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncDocuments(AsyncResource):
    """Operations of ``client.documents``, asynchronous."""

    __slots__ = ()

    async def create_for_bill(self, bill_id: str, body: FileContent, *, name: str) -> Document:
        """Upload a document for a bill.

        Attaches a file to a bill; people see it in the web app with the bill. The file itself is the body,
        up to 6 MB, not multipart, and its name goes into the query. The upload is not finished when
        the call answers: it gives a temporary id (0du), and only minutes later the document has its
        final one (00h), its name and its link. Poll `uploadStatus` with the temporary id. There is
        no call that deletes a document, and a repeat presumably attaches the file a second time;
        look at `listDocuments` after an unclear outcome.

        Args:
            bill_id: Bill to attach the file to.
            body: Bytes of the file, at most 6 MB.
            name: File name with extension, such as invoice.pdf.

        Effect: irreversible. Source: createBillDocument, https://developer.bill.com/reference/createbilldocument
        """
        from ..api.documents import create_bill_document as _operation

        return await self._caller.call(_operation.build(bill_id, body, name=name), _operation.parse)

    async def get(self, document_id: str) -> Document:
        """Get a document.

        Reads the entry of one document by its final id (00h). The file itself is fetched from
        `downloadLink`, with the session id as header. While the upload is going on there is only a
        temporary id, which `uploadStatus` takes.

        Args:
            document_id: Final id of the document, not the temporary one of the upload.

        Effect: read. Source: getDocument, https://developer.bill.com/reference/getdocument
        """
        from ..api.documents import get_document as _operation

        return await self._caller.call(_operation.build(document_id), _operation.parse)

    async def get_upload_status(self, *, ids: builtins.list[str]) -> builtins.list[DocumentUploadStatus]:
        """Get the status of document uploads.

        Says how far uploads are, by the temporary ids that `createBillDocument` answered. It takes a few
        minutes; an upload is complete when its status is UPLOADED, and only then `documentId` holds
        the final id. Other states mean that it goes on. The answer is a bare array with one element
        for each id.

        Args:
            ids: Temporary ids of the uploads (0du), written into one parameter with commas between them.
                How many are taken is not documented.

        Effect: read. Source: uploadStatus, https://developer.bill.com/reference/uploadstatus
        """
        from ..api.documents import upload_status as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def list_for_bill(
        self, bill_id: str, *, max_: int | Unset = UNSET, page: str | Unset = UNSET
    ) -> DocumentPage:
        """List the documents of a bill.

        Pages through the files attached to one bill; they can be neither filtered nor sorted. Files still
        in transfer may be missing here; ask `uploadStatus` for those.

        Args:
            bill_id: Bill whose documents are listed.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listDocuments, https://developer.bill.com/reference/listdocuments
        """
        from ..api.documents import list_documents as _operation

        return await self._caller.call(_operation.build(bill_id, max_=max_, page=page), _operation.parse)

    def iterate_for_bill(
        self,
        bill_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Document]:
        """List the documents of a bill, all pages of them.

        Nothing is sent before it is iterated; see ``list_for_bill`` for a single page.

        Args:
            bill_id: Bill whose documents are listed.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.documents import list_documents as _operation

        return self._caller.paginate(
            _operation.build(bill_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
