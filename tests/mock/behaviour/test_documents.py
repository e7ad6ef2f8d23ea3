"""Documents of bills: raw upload, temporary id, upload status, list, read and download."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bill_mock import Request
from bill_mock.behaviour.files import LARGEST_FILE
from bill_mock.codec import decode

if TYPE_CHECKING:
    from bill_mock import Response
    from tests.mock.support import Api

PDF = b"%PDF-1.4\n1 0 obj << /Type /Pages /Count 2 >>\n2 0 obj << /Type /Page >>\n3 0 obj << /Type/Page >>\n%%EOF"
EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


@pytest.fixture
def bill_id(api: Api) -> str:
    """A bill to attach files to."""
    return str(api.bill()["id"])


def upload(api: Api, bill_id: str, content: bytes = PDF, name: str = "invoice.pdf") -> str:
    """Upload a document and return its temporary id."""
    answer = api.post(f"/documents/bills/{bill_id}", content, f"name={name}")
    assert answer.status == 200, answer.body
    return str(answer.body["id"])


def complete(api: Api, upload_id: str) -> str:
    """Let the upload finish and return the final id."""
    api.clock.advance(120)
    return str(api.get("/documents/upload-status", f"ids={upload_id}").body[0]["documentId"])


def download(api: Api, link: str, **headers: str) -> Response:
    """GET a link that an answer held."""
    base, path = link[:30], link[30:]
    assert base == "https://gateway.stage.bill.com"
    return api.mock.handle(Request("GET", path, "", headers))


def test_upload_answers_a_temporary_id_alone(api: Api, bill_id: str) -> None:
    """Name, time and link are missing until the upload is complete (platform.md 1)."""
    answer = api.post(f"/documents/bills/{bill_id}", PDF, "name=invoice.pdf")
    assert list(answer.body) == ["id"]
    assert answer.body["id"].startswith("0du")
    assert len(answer.body["id"]) == 20


def test_upload_gets_its_final_id_within_minutes(api: Api, bill_id: str) -> None:
    """The status goes on by the clock, and only UPLOADED has a `documentId` that begins with 00h (platform.md 1)."""
    key = upload(api, bill_id)
    states = []
    for _ in range(3):
        states.extend(api.get("/documents/upload-status", f"ids={key}").body)
        api.clock.advance(60)
    assert [state["status"] for state in states] == ["IN_PROGRESS", "IVA_PROCESSING", "UPLOADED"]
    assert [state.get("documentId", "")[:3] for state in states] == ["", "", "00h"]
    assert {state["uploadId"] for state in states} == {key}


def test_long_leap_of_the_clock_completes_the_upload(api: Api, bill_id: str) -> None:
    """A document that nobody asked about is there at the instant it was due."""
    key = upload(api, bill_id)
    api.clock.advance(1800)
    document = api.get(f"/documents/{api.get('/documents/upload-status', f'ids={key}').body[0]['documentId']}").body
    assert document["createdTime"] == "2026-11-23T15:02:00.000+00:00"


def test_status_of_several_uploads_in_the_order_asked(api: Api, bill_id: str) -> None:
    """`ids` is one parameter with commas (schemas-ap.yaml, uploadStatus)."""
    keys = [upload(api, bill_id), upload(api, bill_id)][::-1]
    answer = api.get("/documents/upload-status", f"ids={','.join(keys)}")
    assert [state["uploadId"] for state in answer.body] == keys


def test_status_of_an_unknown_upload_is_refused(api: Api) -> None:
    """Neither an unknown id nor none at all."""
    answer = api.get("/documents/upload-status", "ids=0duX")
    assert (answer.status, answer.codes) == (400, ["BDC_1205"])
    assert api.get("/documents/upload-status").messages == ["ids: must not be null"]


def test_document_is_read_and_listed_once_complete(api: Api, bill_id: str) -> None:
    """The list leaves out what is on its way, and shows what the read shows."""
    key = upload(api, bill_id)
    assert api.get(f"/documents/bills/{bill_id}").results == []
    document = api.get(f"/documents/{complete(api, key)}").body
    assert (document["name"], document["scanStatus"], document["numOfPages"]) == ("invoice.pdf", "CLEAN", 2)
    assert api.get(f"/documents/bills/{bill_id}").results == [document]


def test_document_is_not_found_by_its_temporary_id(api: Api, bill_id: str) -> None:
    """The two ids differ for the same file, and a read takes the final one (platform.md 1)."""
    key = upload(api, bill_id)
    complete(api, key)
    answer = api.get(f"/documents/{key}")
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])


def test_documents_of_a_bill_are_paged_in_their_order(api: Api, bill_id: str) -> None:
    """`max` and `page` as in other lists, and no document of another bill among them."""
    keys = [upload(api, bill_id, name=f"{number}.pdf") for number in range(3)]
    upload(api, api.bill()["id"])
    complete(api, keys[0])
    first = api.get(f"/documents/bills/{bill_id}", "max=2").body
    second = api.get(f"/documents/bills/{bill_id}", f"max=2&page={first['nextPage']}").body
    assert [row["name"] for row in first["results"] + second["results"]] == ["0.pdf", "1.pdf", "2.pdf"]
    assert "nextPage" not in second


def test_unknown_bill_has_no_documents(api: Api) -> None:
    """404 for both the upload and the list."""
    assert api.post("/documents/bills/00nX", PDF, "name=x.pdf").codes == ["BDC_1205"]
    assert api.get("/documents/bills/00nX").status == 404


def test_name_is_needed(api: Api, bill_id: str) -> None:
    """The name goes into the query (platform.md 1)."""
    answer = api.post(f"/documents/bills/{bill_id}", PDF)
    assert (answer.status, answer.messages) == (400, ["name: must not be null"])


@pytest.mark.parametrize(("size", "status"), [(1, 200), (LARGEST_FILE, 200), (LARGEST_FILE + 1, 400), (0, 400)])
def test_file_has_1_byte_to_6_megabytes(api: Api, bill_id: str, size: int, status: int) -> None:
    """More is refused (platform.md 1), and nothing is kept of it."""
    assert api.post(f"/documents/bills/{bill_id}", b"x" * size, "name=x.bin").status == status
    assert len(api.mock.world.tenants[api.company["organizationId"]].table("document-uploads")) == (status == 200)


def test_test_file_of_virus_scanners_is_found(api: Api, bill_id: str) -> None:
    """Pages are counted only in files that are CLEAN (schemas-ap.yaml, Document)."""
    document = api.get(f"/documents/{complete(api, upload(api, bill_id, EICAR, 'eicar.txt'))}").body
    assert document["scanStatus"] == "INFECTED"
    assert "numOfPages" not in document


def test_download_with_the_session_header_alone(api: Api, bill_id: str) -> None:
    """A GET with `sessionId`; the developer key is not needed (platform.md 1)."""
    link = api.get(f"/documents/{complete(api, upload(api, bill_id))}").body["downloadLink"]
    response = download(api, link, sessionId=api.headers["sessionId"])
    assert (response.status, response.header("content-type"), response.body) == (200, "application/pdf", PDF)


def test_download_is_refused_without_a_session(api: Api, bill_id: str) -> None:
    """401 for none, a wrong one and one that has ended, in the shape of errors."""
    link = api.get(f"/documents/{complete(api, upload(api, bill_id))}").body["downloadLink"]
    refused = [download(api, link), download(api, link, sessionId="x")]
    api.clock.advance(35 * 60)
    refused.append(download(api, link, **api.headers))
    assert [response.status for response in refused] == [401, 401, 401]
    assert {entry["code"] for response in refused for entry in decode(response.body)} == {"BDC_1109"}  # type: ignore[attr-defined]


def test_download_is_refused_to_another_organization(api: Api, bill_id: str) -> None:
    """A session of somebody else does not find the file."""
    link = api.get(f"/documents/{complete(api, upload(api, bill_id))}").body["downloadLink"]
    api.company = api.mock.control.seed()
    api.login()
    assert download(api, link, **api.headers).status == 404


def test_link_leads_to_the_host_that_was_asked(api: Api, bill_id: str) -> None:
    """So that it works wherever the mock is served."""
    path = f"/connect/v3/documents/{complete(api, upload(api, bill_id))}"
    response = api.mock.handle(Request("GET", path, "", api.headers, base="http://127.0.0.1:8080"))
    assert decode(response.body)["downloadLink"].startswith("http://127.0.0.1:8080/files/")  # type: ignore[index]
