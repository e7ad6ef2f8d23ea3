"""What an upload sends and how it is waited for, without any I/O: generators that threads and tasks run alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import evolve

from bill_api.types import UNSET
from bill_client.asking import Ask, Flow, check_deadline
from bill_client.contents import Content, WatchedUpload
from bill_client.errors import BillError, OutcomeUnknown, UploadPending
from bill_client.steps import Pause

if TYPE_CHECKING:
    from bill_api.models.attachment import Attachment
    from bill_api.models.document import Document
    from bill_api.wire import Request, Response
    from bill_client.pace import Pace

__all__ = (
    "PATIENCE",
    "Progress",
    "attachment_ready",
    "document_ready",
    "patience",
    "to_customer",
    "to_invoice",
    "to_vendor",
    "upload_attachment",
    "upload_document",
)

T = TypeVar("T")
Progress: TypeAlias = Callable[[int, int], object]
"""Called with bytes that were sent and bytes in all."""

PATIENCE = 600.0
"""Seconds that a finished upload is waited for; BILL takes minutes."""
_FIRST_PAUSE = 2.0
_LONGEST_PAUSE = 30.0
_GROWTH = 1.5
_FINAL = "00h"


class _Wait:
    """How long something may still take, and when to look again."""

    def __init__(self, what: str, key: str, seconds: float, pace: Pace) -> None:
        self._what = what
        self._key = key
        self._pace = pace
        self._end = pace.now() + seconds
        self._pause = _FIRST_PAUSE

    def ask(self, request: Request, parse: Callable[[Response], Any]) -> Flow[Any]:
        """Call a reading operation in the time that is left."""
        left = self._end - self._pace.now()
        if left <= 0:
            raise self.pending("not ready when the deadline passed", request)
        try:
            return (yield Ask(request, parse, left))
        except BillError as error:
            raise self.pending("the upload arrived, but looking after it failed", request, error) from error

    def pause(self, status: str, request: Request) -> Flow[None]:
        """Let some time pass, each time a little more."""
        after = self._pause * (0.5 + self._pace.random() / 2)
        if self._pace.now() + after >= self._end:
            raise self.pending(f"still {status} when the deadline passed", request)
        self._pause = min(_LONGEST_PAUSE, self._pause * _GROWTH)
        yield Pause(after)

    def pending(self, problem: str, request: Request, cause: BillError | None = None) -> UploadPending:
        """The error that says how to go on, with what the server said."""
        return UploadPending(
            f"{self._what}: {problem}",
            operation=request.operation.id,
            response=None if cause is None else cause.response,
            codes=() if cause is None else cause.codes,
            messages=() if cause is None else cause.messages,
            hint=f"it was uploaded: do not send it again; client.{self._what}.wait(upload_id) goes on waiting",
            upload_id=self._key,
        )


def document_ready(upload_id: str, seconds: float, pace: Pace) -> Flow[Document]:
    """From the temporary id of an upload (0du) to the document with its final one (00h).

    Args:
        upload_id: what the upload answered.
        seconds: how long to wait at most.
        pace: clock and dice.

    Raises:
        UploadPending: it is not ready by then, or cannot be looked after.
    """
    from bill_api.api.documents import get_document, upload_status

    wait = _Wait("documents", upload_id, seconds, pace)
    final = upload_id if upload_id.startswith(_FINAL) else None
    while final is None:
        request = upload_status.build(ids=[upload_id])
        found = next(iter((yield from wait.ask(request, upload_status.parse))), None)
        status = getattr(found, "status", None) or "unknown"
        final = getattr(found, "document_id", None) or None
        if final is None:
            yield from wait.pause(str(status), request)
    document: Document = yield from wait.ask(get_document.build(final), get_document.parse)
    return document


def attachment_ready(attachment_id: str, seconds: float, pace: Pace) -> Flow[Attachment]:
    """Wait until an attachment has its link; see :func:`document_ready`."""
    from bill_api.api.attachments import get_attachment

    wait = _Wait("attachments", attachment_id, seconds, pace)
    request = get_attachment.build(attachment_id)
    while True:
        attachment: Attachment = yield from wait.ask(request, get_attachment.parse)
        if attachment.download_link:
            return attachment
        yield from wait.pause("in progress", request)


def _send(request: Request, parse: Callable[[Response], T], content: Content, progress: Progress | None) -> Flow[T]:
    if progress is not None:
        request = evolve(request, content=WatchedUpload(content.data, progress))
    sent: T = yield Ask(request, parse)
    return sent


def upload_document(
    bill_id: str, content: Content, pace: Pace, seconds: float | None, progress: Progress | None
) -> Flow[Document]:
    """Upload a document; ``seconds`` is how long to wait for it, None not at all."""
    from bill_api.api.documents import create_bill_document as operation

    request = operation.build(bill_id, content.data, name=content.name)
    sent: Document = yield from _send(request, operation.parse, content, progress)
    if seconds is None:
        return sent
    return (yield from document_ready(_id(request, sent.id), seconds, pace))


def upload_attachment(
    request: Request, content: Content, pace: Pace, seconds: float | None, progress: Progress | None
) -> Flow[Attachment]:
    """Send an upload of an attachment; ``seconds`` is how long to wait for its link, None not at all."""
    from bill_api.api.attachments import create_invoice_attachment as operation

    sent: Attachment = yield from _send(request, operation.parse, content, progress)
    if seconds is None or sent.download_link:
        return sent
    return (yield from attachment_ready(_id(request, sent.id), seconds, pace))


def _id(request: Request, key: object) -> str:
    if isinstance(key, str) and key:
        return key
    name = request.operation.id
    raise OutcomeUnknown(
        f"{name}: the answer has no id", operation=name, hint="look for the file before sending it again"
    )


def to_invoice(invoice_id: str, content: Content, *, replace: bool) -> Request:
    """The upload for an invoice.

    Raises:
        ValueError: it is to replace the PDF of the invoice, and is none.
    """
    from bill_api.api.attachments import create_invoice_attachment as operation

    if replace and not content.data.startswith(b"%PDF-"):
        raise ValueError(
            f"{content.name!r} is no PDF, and only a PDF can replace that of the invoice; nothing was sent"
        )
    return operation.build(invoice_id, content.data, name=content.name, replace_invoice_pdf=replace or UNSET)


def to_vendor(vendor_id: str, content: Content) -> Request:
    """The upload for a vendor."""
    from bill_api.api.attachments import create_vendor_attachment as operation

    return operation.build(vendor_id, content.data, name=content.name)


def to_customer(customer_id: str, content: Content) -> Request:
    """The upload for a customer."""
    from bill_api.api.attachments import create_customer_attachment as operation

    return operation.build(customer_id, content.data, name=content.name)


def patience(deadline: float, *, wait: bool) -> float | None:
    """Seconds to wait for an upload, None for not waiting.

    Raises:
        ValueError: the deadline cannot be meant.
    """
    seconds = check_deadline(deadline)
    return seconds if wait else None
