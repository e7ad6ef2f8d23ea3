"""Receipts: an address, a PUT without credentials, and the same address again."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.mock.spend_support import JPEG, PNG

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


def test_receipt_of_a_transaction(spend: Spend) -> None:
    """Three steps; the PUT carries none of the BILL headers (schemas-ar-spend.yaml, createReceiptUploadUrl)."""
    path = f"/transactions/{spend.made['transactionUuid']}"
    receipt = spend.post(f"{path}/receipts", {"url": spend.upload()}).body
    assert receipt["uuid"].startswith("rct_")
    assert receipt["filename"] == "receipt.png"
    assert spend.fetch(receipt["url"]) == PNG
    assert spend.get(path).body["receipts"] == [receipt]
    assert spend.delete(f"{path}/receipts/{receipt['uuid']}").body is None
    assert spend.get(path).body["receipts"] == []
    assert spend.delete(f"{path}/receipts/{receipt['uuid']}").codes == ["BDC_1205"]


def test_receipts_of_transactions_are_listed_when_asked_for(spend: Spend) -> None:
    """`includeReceipts` (platform.md 10)."""
    path = f"/transactions/{spend.made['transactionUuid']}"
    receipt = spend.post(f"{path}/receipts", {"url": spend.upload()}).body
    assert "receipts" not in spend.get("/transactions").results[-1]
    assert "receipts" not in spend.get("/transactions", "includeReceipts=false").results[-1]
    assert spend.get("/transactions", "includeReceipts=true").results[-1]["receipts"] == [receipt]


def test_receipt_of_a_reimbursement(spend: Spend) -> None:
    """A file name is sent here; lists leave the address out (schemas-ar-spend.yaml, listReimbursements)."""
    url = spend.upload("reimbursements/image", JPEG, "image/jpeg")
    claim = spend.claim(receipts=[{"url": url, "filename": "coffee.jpg"}])
    (first,) = claim["receipts"]
    assert (first["filename"], spend.fetch(first["url"])) == ("coffee.jpg", JPEG)
    path = f"/reimbursements/{claim['uuid']}"
    added = spend.post(f"{path}/receipts", {"url": spend.upload(), "filename": "more.png"}).body
    assert [one["uuid"] for one in spend.get(path).body["receipts"]] == [first["uuid"], added["uuid"]]
    listed = spend.get("/reimbursements").results[0]["receipts"]
    assert listed[1] == {"uuid": added["uuid"], "filename": "more.png"}
    assert spend.delete(f"{path}/receipts/{first['uuid']}").status == 200
    assert spend.get(path).body["receipts"] == [added]


def test_address_has_to_be_used_first(spend: Spend) -> None:
    """An address of nobody here, or one that nothing was sent to, is refused."""
    path = f"/transactions/{spend.made['transactionUuid']}/receipts"
    unused = spend.post("/transactions/receipt-upload-url").body["url"]
    for url in (unused, "https://example.com/receipt.png"):
        assert spend.post(path, {"url": url}).codes == ["BDC_1119"]
    assert spend.post(path, {"url": "no address"}).status == 400
    claim = spend.claim()
    assert spend.post(f"/reimbursements/{claim['uuid']}/receipts", {"url": unused, "filename": "x"}).status == 422


@pytest.mark.parametrize("part", ["signature", "organization", "upload", "expires"])
def test_made_up_address_is_refused(spend: Spend, part: str) -> None:
    """Every part of it is signed."""
    url = spend.post("/transactions/receipt-upload-url").body["url"]
    parts = urlsplit(url)
    _, _, organization, upload = parts.path.split("/")
    changed = {
        "signature": url + "0",
        "organization": url.replace(organization, "00800000000000000000"),
        "upload": url.replace(upload, "0" * 32),
        "expires": url.replace("expires=", "expires=9"),
    }
    assert spend.send_file(changed[part]).codes == ["BDC_1145"]
    assert spend.send_file(url).status == 200


def test_address_runs_out(spend: Spend) -> None:
    """A presigned address is good for a time; the mock gives it an hour."""
    url = spend.post("/reimbursements/image-upload-url").body["url"]
    spend.api.clock.advance(3600)
    assert spend.send_file(url).status == 403


def test_file_may_be_sent_again(spend: Spend) -> None:
    """The last one counts; an empty one is refused."""
    url = spend.upload(content=PNG)
    assert spend.send_file(url, b"").status == 400
    spend.send_file(url, JPEG, "image/jpeg")
    path = f"/transactions/{spend.made['transactionUuid']}/receipts"
    assert spend.fetch(spend.post(path, {"url": url}).body["url"]) == JPEG


@pytest.mark.parametrize(
    ("content", "content_type", "marks"),
    [
        (PNG, "image/png", [False]),
        (PNG, "image/jpeg", [True]),
        (JPEG, "image/png", [True]),
        (PNG, "text/plain", [True]),
    ],
)
def test_wrong_content_type_marks_a_file_as_unsafe(
    spend: Spend, content: bytes, content_type: str, marks: list[bool]
) -> None:
    """The PUT succeeds all the same (schemas-ar-spend.yaml, createReceiptUploadUrl)."""
    spend.upload(content=content, content_type=content_type)
    uploads = spend.api.mock.world.tenants[spend.api.company["organizationId"]].table("spend/uploads")
    assert [row["unsafe"] for row in uploads] == marks


def test_address_is_not_kept_before_it_is_used(spend: Spend) -> None:
    """Nothing of the company changes by asking for one (schemas-ar-spend.yaml, createReceiptUploadUrl)."""
    one, two = (spend.post("/transactions/receipt-upload-url").body["url"] for _ in range(2))
    assert one != two
    assert spend.api.mock.log.shown()[-1]["tookEffect"] is False
