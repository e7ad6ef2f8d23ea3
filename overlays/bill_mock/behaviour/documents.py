"""Documents of bills: an upload under a temporary id turns into a document under its final one within minutes."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.files import content_of, link_to
from bill_mock.behaviour.uploads import keep_upload, owner, page_of
from bill_mock.clock import stamp
from bill_mock.errors import NO_SUCH_OBJECT, malformed, no_such_object
from bill_mock.lifecycle import LifeCycle, Timed

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

DOCUMENTS = "documents"
UPLOADS = "document-uploads"
UPLOADED = "UPLOADED"
UPLOAD = LifeCycle(
    first="IN_PROGRESS",
    moves={"IN_PROGRESS": frozenset({"IVA_PROCESSING"}), "IVA_PROCESSING": frozenset({UPLOADED})},
    timed={
        "IN_PROGRESS": Timed("IVA_PROCESSING", after=timedelta(minutes=1)),
        "IVA_PROCESSING": Timed(UPLOADED, after=timedelta(minutes=1)),
    },
)
# The test file of virus scanners, which is harmless: a document that holds it is reported as infected.
_EICAR = b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE"
_PDF_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")


def _create(call: Call) -> object:
    bill = owner(call, "bills")
    upload: JsonObject = {
        "id": call.world.ids.new("0du"),
        "status": UPLOAD.first,
        "billId": bill["id"],
        "name": call.query["name"],
        "fileId": keep_upload(call),
    }
    call.tenant.table(UPLOADS).put(upload)
    _set_timer(call.world, call.tenant, upload, call.now)
    return {"id": upload["id"]}


def _set_timer(world: World, tenant: Tenant, upload: JsonObject, now: datetime) -> None:
    timed = UPLOAD.timed.get(upload["status"])
    if timed is not None:
        world.later(now + timed.after, partial(_on_time, world, tenant, upload["id"], timed.to))


def _on_time(world: World, tenant: Tenant, upload_id: str, state: str, now: datetime) -> None:
    upload = tenant.table(UPLOADS).get(upload_id)
    if upload is None:
        return
    changed = {**upload, "status": state}
    if state == UPLOADED:
        changed["documentId"] = _complete(world, tenant, upload, now)["id"]
    tenant.table(UPLOADS).put(changed)
    _set_timer(world, tenant, changed, now)


def _complete(world: World, tenant: Tenant, upload: JsonObject, now: datetime) -> JsonObject:
    document = {
        "id": world.ids.new("00h"),
        "billId": upload["billId"],
        "name": upload["name"],
        "createdTime": stamp(now),
        "fileId": upload["fileId"],
        **_scanned(content_of(tenant, upload["fileId"])),
    }
    tenant.table(f"{DOCUMENTS}/*", upload["billId"]).put({"id": document["id"]})
    return tenant.table(DOCUMENTS).put(document)


def _scanned(content: bytes) -> JsonObject:
    if _EICAR in content:
        return {"scanStatus": "INFECTED"}
    pages = len(_PDF_PAGE.findall(content)) if content.startswith(b"%PDF-") else 1
    return {"scanStatus": "CLEAN", "numOfPages": max(pages, 1)}


def _status(call: Call) -> object:
    return [_progress(call, key) for key in call.query["ids"]]


def _progress(call: Call, key: str) -> JsonObject:
    upload = call.tenant.table(UPLOADS).get(key)
    if upload is None:
        # How an unknown id is answered is not documented; 404 is not among the answers of this call.
        raise malformed(NO_SUCH_OBJECT, f"No object found with id {key[:60]}.")
    final = {"documentId": upload["documentId"]} if "documentId" in upload else {}
    return {"uploadId": key, "status": upload["status"], **final}


def _list(call: Call) -> object:
    return page_of(call, DOCUMENTS, owner(call, "bills")["id"], _shown)


def _get(call: Call) -> object:
    row = call.tenant.table(DOCUMENTS).get(call.ids[0])
    if row is None:
        raise no_such_object(call.ids[0])
    return _shown(call, row)


def _shown(call: Call, row: JsonObject) -> JsonObject:
    inside = ("billId", "fileId")
    shown = {name: value for name, value in row.items() if name not in inside}
    return {**shown, "downloadLink": link_to(call, row["fileId"])}


HANDLERS: dict[str, Handler] = {
    "createBillDocument": _create,
    "uploadStatus": _status,
    "listDocuments": _list,
    "getDocument": _get,
}
