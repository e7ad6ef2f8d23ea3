"""Receipts: an address to send an image to, the PUT to it without any credentials, and what it is attached to."""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bill_mock.behaviour import files
from bill_mock.behaviour.spend.store import UPLOADS, invalid
from bill_mock.document import Operation, Parameter
from bill_mock.errors import forbidden, no_such_object

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

# How long an address can be used is not documented.
_OPEN = timedelta(hours=1)
_KEY = b"bill-mock"  # guards nothing: the mock is for tests
_PATH = "/spend-uploads"
_IMAGES = {"image/jpeg": (b"\xff\xd8\xff", "jpg"), "image/png": (b"\x89PNG\r\n\x1a\n", "png")}


def _address(call: Call) -> object:
    path = f"{_PATH}/{call.tenant.id}/{call.world.ids.secret()}"
    expires = int((call.now + _OPEN).timestamp())
    return {"url": f"{call.base}{path}?expires={expires}&signature={_signature(path, expires)}"}


def _signature(path: str, expires: int) -> str:
    return hmac.digest(_KEY, f"{path}?{expires}".encode(), hashlib.sha256).hex()


def _is(signature: str, sent: str) -> bool:
    return hmac.compare_digest(signature.encode(), sent.encode())


def _upload(call: Call) -> object:
    """Take a file in; one whose Content-Type is not what it is, is marked as unsafe and kept all the same."""
    organization, key = call.ids
    tenant = call.world.tenants.get(organization)
    signature = _signature(f"{_PATH}/{organization}/{key}", call.query["expires"])
    in_time = call.now.timestamp() < call.query["expires"]
    if tenant is None or not in_time or not _is(signature, call.query["signature"]):
        message = "The address is not valid, or no longer."
        raise forbidden(message)
    content = call.body if isinstance(call.body, bytes) else b""
    begins, ending = _IMAGES.get(call.query.get("Content-Type", ""), (None, "bin"))
    old = tenant.table(UPLOADS).get(key)
    if old is not None:
        files.discard(tenant, old["file"])
    file_id = files.keep(call.world, tenant, f"receipt.{ending}", content, public=True)
    safe = begins is not None and content.startswith(begins)
    tenant.table(UPLOADS).put({"id": key, "file": file_id, "filename": f"receipt.{ending}", "unsafe": not safe})
    return None


def new_receipt(call: Call, url: str, filename: str | None = None) -> JsonObject:
    """A receipt of what was uploaded to an address.

    Raises:
        RefusedError: 422 for an address of nobody here, or one that nothing was sent to.
    """
    upload = call.tenant.table(UPLOADS).get(urlsplit(url).path.rpartition("/")[2])
    if upload is None:
        raise invalid("url")
    uuid = f"rct_{call.world.ids.uuid().replace('-', '')[:20]}"
    return {"uuid": uuid, "filename": filename or upload["filename"], "_file": upload["file"]}


def shown_receipt(call: Call, receipt: JsonObject, *, link: bool = True) -> JsonObject:
    """A receipt as it is answered; in lists of reimbursements without the address to fetch it from."""
    shown: JsonObject = {"uuid": receipt["uuid"], "filename": receipt["filename"]}
    return {**shown, "url": files.link_to(call, receipt["_file"])} if link else shown


def without(row: JsonObject, receipt_id: str) -> list[JsonObject]:
    """The receipts of a row but one.

    Raises:
        RefusedError: 404 when the row has no such receipt.
    """
    left = [one for one in row["receipts"] if one["uuid"] != receipt_id]
    if len(left) == len(row["receipts"]):
        raise no_such_object(receipt_id)
    return left


_PUT = Operation(
    id="uploadSpendReceipt",
    method="PUT",
    path=f"{_PATH}/{{organizationId}}/{{uploadId}}",
    security=(),
    effect="idempotent",
    trusted=None,
    pagination=None,
    filterable={},
    sortable=(),
    parameters=(
        Parameter("expires", "query", required=True, schema={"type": "integer"}, exploded=False),
        Parameter("signature", "query", required=True, schema={"type": "string"}, exploded=False),
        Parameter("Content-Type", "header", required=False, schema={"type": "string"}, exploded=False),
    ),
    path_names=("organizationId", "uploadId"),
    body_type="application/octet-stream",
    body_schema=None,
    body_required=True,
    status=200,
    schema=None,
)
OPERATIONS: tuple[Operation, ...] = (_PUT,)
HANDLERS: dict[str, Handler] = {
    "createReceiptUploadUrl": _address,
    "createImageUploadUrl": _address,
    _PUT.id: _upload,
}
