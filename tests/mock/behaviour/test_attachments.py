"""Attachments of customers, invoices and vendors: upload, list, read, download and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from bill_mock import Request
from bill_mock.behaviour.files import LARGEST_FILE

if TYPE_CHECKING:
    from bill_mock import Response
    from tests.mock.support import Api

PDF = b"%PDF-1.4\n%%EOF"


@pytest.fixture(params=["customers", "invoices", "vendors"])
def place(request: pytest.FixtureRequest, api: Api) -> str:
    """Path of the attachments of a customer, of an invoice and of a vendor."""
    owners = {"customers": api.company["customerId"], "vendors": api.company["vendorId"]}
    return f"/attachments/{request.param}/{owners.get(request.param) or invoice(api)}"


def invoice(api: Api) -> str:
    """A new invoice."""
    body = {"customer": {"id": api.company["customerId"]}, "invoiceLineItems": [{"quantity": 1, "price": 5}]}
    answer = api.post(
        "/invoices", {**body, "invoiceNumber": "A1", "invoiceDate": "2026-11-23", "dueDate": "2026-12-23"}
    )
    assert answer.status == 201, answer.body
    return str(answer.body["id"])


def attach(api: Api, place: str, content: bytes = PDF, query: str = "name=contract.pdf") -> str:
    """Upload a file and let a minute pass; returns the id of the attachment."""
    answer = api.post(place, content, query)
    assert answer.status == 200, answer.body
    api.clock.advance(60)
    return str(answer.body["id"])


def download(api: Api, link: str, **headers: str) -> Response:
    """GET a link that an answer held."""
    return api.mock.handle(Request("GET", urlsplit(link).path, "", headers))


def test_upload_answers_the_id_at_once_and_the_rest_later(api: Api, place: str) -> None:
    """Until the server has finished, only the id is sure to be there (description of createVendorAttachment)."""
    made = api.post(place, PDF, "name=contract.pdf").body
    assert list(made) == ["id"]
    assert made["id"].startswith("att")
    assert api.get(f"/attachments/{made['id']}").body == made
    api.clock.advance(60)
    ready = api.get(f"/attachments/{made['id']}").body
    assert (ready["id"], ready["name"]) == (made["id"], "contract.pdf")
    assert ready["createdTime"] == "2026-11-23T15:00:00.000+00:00"
    assert "downloadLink" in ready


def test_attachments_of_one_owner_are_listed(api: Api, place: str) -> None:
    """In the order of their uploads, a page at a time."""
    keys = [attach(api, place, query=f"name={number}.txt") for number in range(3)]
    first = api.get(place, "max=2").body
    second = api.get(place, f"max=2&page={first['nextPage']}").body
    assert [row["id"] for row in first["results"] + second["results"]] == keys
    assert second["results"] == [api.get(f"/attachments/{keys[2]}").body]


def test_attachments_of_another_owner_are_not_listed(api: Api) -> None:
    """Each vendor has its own."""
    attach(api, f"/attachments/vendors/{api.company['vendorId']}")
    assert api.get(f"/attachments/vendors/{api.company['otherVendorId']}").results == []


def test_unknown_owner_is_not_found(api: Api, place: str) -> None:
    """404 for the upload and for the list."""
    nobody = place.rpartition("/")[0] + "/nobody"
    assert api.post(nobody, PDF, "name=x.pdf").codes == ["BDC_1205"]
    assert api.get(nobody).codes == ["BDC_1205"]


def test_name_and_size_are_checked(api: Api, place: str) -> None:
    """A name in the query, and up to 6 MB (platform.md 1)."""
    assert api.post(place, PDF).messages == ["name: must not be null"]
    assert api.post(place, b"x" * (LARGEST_FILE + 1), "name=x.bin").status == 400
    assert api.post(place, b"x" * LARGEST_FILE, "name=x.bin").status == 200
    assert len(api.get(place).results) == 1


def test_download_needs_the_session_header(api: Api, place: str) -> None:
    """GET with `sessionId` (platform.md 1); refused without."""
    link = api.get(f"/attachments/{attach(api, place, b'text', 'name=note.txt')}").body["downloadLink"]
    response = download(api, link, sessionId=api.headers["sessionId"])
    assert (response.status, response.header("content-type"), response.body) == (200, "text/plain", b"text")
    assert download(api, link).status == 401


def test_deleted_attachment_is_gone(api: Api, place: str) -> None:
    """200 with a status instead of 204; afterwards neither read, listed, downloaded nor deleted again."""
    key = attach(api, place)
    link = api.get(f"/attachments/{key}").body["downloadLink"]
    answer = api.delete(f"/attachments/{key}")
    assert (answer.status, answer.body) == (200, {"status": "SUCCESS"})
    assert api.get(f"/attachments/{key}").codes == ["BDC_1205"]
    assert api.get(place).results == []
    assert download(api, link, **api.headers).status == 404
    assert api.delete(f"/attachments/{key}").codes == ["BDC_1205"]


def test_attachment_may_be_deleted_while_it_is_uploaded(api: Api, place: str) -> None:
    """It does not come back when the upload would be finished."""
    key = api.post(place, PDF, "name=x.pdf").body["id"]
    assert api.delete(f"/attachments/{key}").status == 200
    api.clock.advance(60)
    assert api.get(place).results == []


def test_file_replaces_the_pdf_of_the_invoice(api: Api) -> None:
    """`replaceInvoicePdf` makes it the one that `invoicePdfId` names (delta-since-2025-11.md 2)."""
    invoice_id = invoice(api)
    plain = attach(api, f"/attachments/invoices/{invoice_id}")
    assert "invoicePdfId" not in api.get(f"/invoices/{invoice_id}").body
    replacing = attach(api, f"/attachments/invoices/{invoice_id}", query="name=new.pdf&replaceInvoicePdf=true")
    assert api.get(f"/invoices/{invoice_id}").body["invoicePdfId"] == replacing
    api.delete(f"/attachments/{plain}")
    assert api.get(f"/invoices/{invoice_id}").body["invoicePdfId"] == replacing
    api.delete(f"/attachments/{replacing}")
    assert "invoicePdfId" not in api.get(f"/invoices/{invoice_id}").body


def test_pdf_of_the_invoice_must_be_a_pdf(api: Api) -> None:
    """Another file is refused with `replaceInvoicePdf`, and taken without it."""
    place = f"/attachments/invoices/{invoice(api)}"
    assert api.post(place, b"text", "name=x.txt&replaceInvoicePdf=true").status == 400
    assert api.post(place, b"text", "name=x.txt&replaceInvoicePdf=false").status == 200
