from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from bill_client import BillClient, OutcomeUnknown, UploadPending, models
from bill_client.contents import LARGEST_FILE, PIECE
from bill_client.pace import TestingPace
from tests.overlay.support import Company, Script, scripted

PDF = b"%PDF-1.7 /Type /Page"


class MovingPace(TestingPace):
    """Waits move the clock of the mock along."""

    def __init__(self, company: Company) -> None:
        super().__init__()
        self.company = company

    def sleep(self, seconds: float) -> None:
        """Move both clocks on."""
        super().sleep(seconds)
        self.company.mock.clock.advance(seconds)


@pytest.fixture(autouse=True)
def _moving(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients of these tests wait by the clock of the mock."""
    monkeypatch.setattr("bill_client.layers.TestingPace", lambda: MovingPace(company))


def both(company: Company, act: Callable[[Any], Any]) -> list[Any]:
    """What an act gives with a client for threads and with one for tasks."""

    async def main() -> Any:
        async with company.async_client() as client:
            return await act(client)

    with company.client() as client:
        first = act(client)
    return [first, asyncio.run(main())]


@pytest.fixture
def bill_id(company: Company) -> str:
    """A bill of the company."""
    with company.client() as client:
        return str(_bill(client, company).id)


def _bill(client: BillClient, company: Company) -> models.Bill:
    day = date(2026, 12, 1)
    return client.bills.create(
        models.BillCreate(
            vendor_id=company.made["vendorId"],
            due_date=day,
            invoice=models.BillInvoiceCreate(invoice_number="1", invoice_date=day),
            bill_line_items=[models.BillLineItemCreate(amount=Decimal(5))],
        )
    )


def test_a_document_is_uploaded_from_a_path_and_waited_for(company: Company, bill_id: str, tmp_path: Path) -> None:
    """The temporary id becomes the final one, with name and link; nobody asks more often than is worth it."""
    path = tmp_path / "invoice.pdf"
    path.write_bytes(PDF)
    found = both(company, lambda client: client.documents.upload(bill_id, path))
    for document in found:
        assert document.id.startswith("00h")
        assert document.name == "invoice.pdf"
        assert document.download_link
    assert len(company.calls("createBillDocument")) == 2
    assert len(company.calls("uploadStatus")) < 40


def test_without_waiting_the_temporary_id_comes_back(company: Company, bill_id: str) -> None:
    """And `wait` goes on later, with that id or with the final one."""
    first, second = both(company, lambda client: client.documents.upload(bill_id, PDF, name="a.pdf", wait=False))
    assert first.id.startswith("0du")
    final = both(company, lambda client: client.documents.wait(second.id))
    assert {document.name for document in final} == {"a.pdf"}
    assert both(company, lambda client: client.documents.wait(final[0].id))[0].id == final[0].id


def test_a_deadline_that_passes_leaves_the_id_on_the_error(company: Company, bill_id: str) -> None:
    """The file is there and must not be sent again; the error says how to go on."""
    errors = []

    async def main() -> None:
        async with company.async_client() as client:
            await client.documents.upload(bill_id, PDF, name="a.pdf", deadline=20)

    with company.client() as client:
        for act in (
            lambda: client.documents.upload(bill_id, PDF, name="a.pdf", deadline=20),
            lambda: asyncio.run(main()),
        ):
            with pytest.raises(UploadPending, match="still IN_PROGRESS when the deadline passed") as caught:
                act()
            errors.append(caught.value)
        for error in errors:
            assert client.documents.wait(error.upload_id).name == "a.pdf"
            assert "do not send it again" in str(error)
    assert len(company.calls("createBillDocument")) == 2


def test_trouble_while_waiting_does_not_lose_the_id(company: Company) -> None:
    """What went wrong is the cause of the error that holds the id."""
    del company

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(201, json={"id": "0du1"})
        return httpx.Response(403, json=[{"code": "BDC_1107", "message": "no"}])

    with scripted(answer) as client, pytest.raises(UploadPending, match="looking after it failed") as caught:
        client.documents.upload("00n1", PDF, name="a.pdf")
    assert caught.value.upload_id == "0du1"
    assert caught.value.__cause__ is not None


def test_an_answer_without_id_leaves_the_outcome_open() -> None:
    """The file may be there; nobody can be waited for."""
    with scripted(httpx.Response(201, json={})) as client, pytest.raises(OutcomeUnknown, match="has no id"):
        client.documents.upload("00n1", PDF, name="a.pdf")


@pytest.mark.parametrize("kind", ["vendor", "customer"])
def test_an_attachment_is_uploaded_and_waited_for(company: Company, kind: str) -> None:
    """Until it has its link."""
    owner = company.made[f"{kind}Id"]
    for found in both(company, lambda c: getattr(c.attachments, f"upload_to_{kind}")(owner, PDF, name="w9.pdf")):
        assert (found.name, bool(found.download_link)) == ("w9.pdf", True)


def test_attachments_can_be_waited_for_later(company: Company) -> None:
    """The first answer holds the id alone."""
    owner = company.made["vendorId"]
    sent = both(company, lambda client: client.attachments.upload_to_vendor(owner, PDF, name="w9.pdf", wait=False))
    assert not sent[0].download_link
    assert both(company, lambda client: client.attachments.wait(sent[0].id))[1].download_link


def test_the_pdf_of_an_invoice_is_replaced_by_a_pdf_only(company: Company) -> None:
    """Anything else is refused before it is sent."""
    customer = models.InvoiceCustomer(id=company.made["customerId"])
    with company.client() as client:
        made = client.invoices.create(
            models.InvoiceCreate(
                invoice_number="I1",
                invoice_date=date(2026, 11, 16),
                due_date=date(2026, 12, 1),
                customer=customer,
                invoice_line_items=[models.InvoiceLineItemCreate(quantity=Decimal(1), price=Decimal(2))],
            )
        )
        with pytest.raises(ValueError, match="is no PDF"):
            client.attachments.upload_to_invoice(made.id, b"text", name="a.txt", replace_invoice_pdf=True)
        assert company.calls("createInvoiceAttachment") == []
    upload = lambda c: c.attachments.upload_to_invoice(made.id, PDF, name="a.pdf", replace_invoice_pdf=True)  # noqa: E731
    found = both(company, upload)
    with company.client() as client:
        assert client.invoices.get(made.id).invoice_pdf_id == found[1].id


class Unseekable(io.RawIOBase):
    """A pipe."""

    def __init__(self, data: bytes) -> None:
        self._left = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        """What comes next, a little at a time."""
        return self._left.read(min(size, 7))


def _chunks() -> Iterator[bytes]:
    yield PDF[:5]
    yield PDF[5:]


async def _achunks() -> AsyncIterator[bytes]:
    yield PDF[:5]
    yield PDF[5:]


SOURCES: dict[str, Callable[[], Any]] = {
    "bytes": lambda: PDF,
    "file": lambda: io.BytesIO(PDF),
    "pipe": lambda: Unseekable(PDF),
    "chunks": _chunks,
    "list": lambda: [PDF[:5], PDF[5:]],
}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_the_same_bytes_arrive_from_every_source(source: Callable[[], Any]) -> None:
    """With their length in front, so that a server can tell whether they are all there."""
    script = Script(lambda _: httpx.Response(201, json={"id": "0du1"}))
    with scripted(script) as client:
        client.documents.upload("00n1", source(), name="a.pdf", wait=False)
    assert script.seen[-2].content == PDF
    assert script.seen[-2].headers["content-length"] == str(len(PDF))


def test_asynchronous_chunks_are_for_asynchronous_clients(company: Company, bill_id: str) -> None:
    """The other client says so before it sends anything."""

    async def main() -> models.Document:
        async with company.async_client() as client:
            return await client.documents.upload(bill_id, _achunks(), name="a.pdf")

    assert asyncio.run(main()).name == "a.pdf"
    with company.client() as client, pytest.raises(TypeError, match="AsyncBillClient only"):
        client.documents.upload(bill_id, _achunks(), name="a.pdf")
    assert len(company.calls("createBillDocument")) == 1


def _endless() -> Iterator[bytes]:
    while True:
        yield b"x" * PIECE


REFUSED: list[tuple[Any, dict[str, Any], type[Exception], str]] = [
    (b"x" * (LARGEST_FILE + 1), {"name": "a.pdf"}, ValueError, "larger than the 6291456 bytes"),
    (_endless(), {"name": "a.pdf"}, ValueError, "larger than"),
    (io.BytesIO(b"x" * (LARGEST_FILE + 1)), {"name": "a.pdf"}, ValueError, "larger than"),
    (b"", {"name": "a.pdf"}, ValueError, "is empty"),
    (b"x", {}, ValueError, "needs a name"),
    (b"x", {"name": "a/b.pdf"}, ValueError, "without folders"),
    (b"x", {"name": ""}, ValueError, "with its extension"),
    (b"x", {"name": 5}, TypeError, "name must be a str"),
    (5, {"name": "a.pdf"}, TypeError, "not int"),
    (bytearray(b"x"), {"name": "a.pdf"}, TypeError, "not bytearray"),
    (io.StringIO("x"), {"name": "a.pdf"}, TypeError, "binary mode"),
    (["x"], {"name": "a.pdf"}, TypeError, "binary mode"),
    ("/no/such/file.pdf", {}, FileNotFoundError, "no/such"),
    (b"x", {"name": "a.pdf", "deadline": 0}, ValueError, "deadline must be"),
]


@pytest.mark.parametrize(("source", "options", "kind", "problem"), REFUSED, ids=range(len(REFUSED)))
def test_what_cannot_be_meant_is_refused_unsent(
    company: Company, source: Any, options: dict[str, Any], kind: type[Exception], problem: str
) -> None:
    """With what is wrong, and what to do."""
    with company.client() as client, pytest.raises(kind, match=problem):
        client.documents.upload("00n1", source, **options)

    async def main() -> None:
        async with company.async_client() as client:
            await client.documents.upload("00n1", source, **options)

    with pytest.raises(kind):
        asyncio.run(main())
    assert company.calls() == []


def test_progress_is_told_piece_by_piece(company: Company, bill_id: str) -> None:
    """Up to the whole, and from the start again where the upload is repeated."""
    data = PDF + b"x" * (2 * PIECE)
    seen: list[tuple[int, int]] = []
    tell = lambda done, whole: seen.append((done, whole))  # noqa: E731
    both(company, lambda c: c.documents.upload(bill_id, data, name="a.pdf", wait=False, progress=tell))
    assert seen == [(PIECE, len(data)), (2 * PIECE, len(data)), (len(data), len(data))] * 2


def test_a_failing_progress_hook_does_not_break_the_upload(
    company: Company, bill_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged; nobody knows what a request that was broken off has done."""

    def tell(_done: int, _whole: int) -> None:
        raise RuntimeError("oops")

    with company.client() as client:
        assert client.documents.upload(bill_id, PDF, name="a.pdf", wait=False, progress=tell).id
    assert "progress hook" in caplog.text
