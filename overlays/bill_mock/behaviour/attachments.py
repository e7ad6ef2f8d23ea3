"""Attachments of customers, invoices and vendors: files with an id at once, and name and link a little later."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.files import discard, link_to
from bill_mock.behaviour.uploads import keep_upload, owner, page_of, uploaded
from bill_mock.clock import stamp
from bill_mock.errors import no_such_object, wrong_field
from bill_mock.lifecycle import LifeCycle, Timed

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

ATTACHMENTS = "attachments"
READY = "READY"
ATTACHMENT = LifeCycle(
    first="UPLOADING",
    moves={"UPLOADING": frozenset({READY})},
    timed={"UPLOADING": Timed(READY, after=timedelta(minutes=1))},
)


def _create(kind: str, call: Call) -> object:
    parent = owner(call, kind)
    is_pdf_of_invoice = bool(call.query.get("replaceInvoicePdf"))
    if is_pdf_of_invoice and not uploaded(call).startswith(b"%PDF-"):
        raise wrong_field("body", "must be a PDF when replaceInvoicePdf is true")
    row: JsonObject = {
        "id": call.world.ids.new("att"),
        "state": ATTACHMENT.first,
        "kind": kind,
        "ownerId": parent["id"],
        "name": call.query["name"],
        "createdTime": call.time,
        "fileId": keep_upload(call),
        "isPdfOfInvoice": is_pdf_of_invoice,
    }
    call.tenant.table(ATTACHMENTS).put(row)
    call.tenant.table(f"{ATTACHMENTS}/*", parent["id"]).put({"id": row["id"]})
    call.world.later(call.now + ATTACHMENT.timed[row["state"]].after, partial(_finish, call.tenant, row["id"]))
    return _shown(call, row)


def _finish(tenant: Tenant, key: str, now: datetime) -> None:
    row = tenant.table(ATTACHMENTS).get(key)
    if row is None:
        return
    tenant.table(ATTACHMENTS).put({**row, "state": READY})
    if row["isPdfOfInvoice"]:
        _set_pdf(tenant, row["ownerId"], key, stamp(now))


def _set_pdf(tenant: Tenant, invoice_id: str, attachment_id: str | None, time: str) -> None:
    invoice = tenant.table("invoices").get(invoice_id)
    if invoice is not None:
        rest = {name: value for name, value in invoice.items() if name != "invoicePdfId"}
        pdf = {"invoicePdfId": attachment_id} if attachment_id else {}
        tenant.table("invoices").put({**rest, **pdf, "updatedTime": time})


def _list(kind: str, call: Call) -> object:
    return page_of(call, ATTACHMENTS, owner(call, kind)["id"], _shown)


def _get(call: Call) -> object:
    return _shown(call, _known(call))


def _delete(call: Call) -> object:
    row = _known(call)
    call.tenant.table(ATTACHMENTS).delete(row["id"])
    call.tenant.table(f"{ATTACHMENTS}/*", row["ownerId"]).delete(row["id"])
    discard(call.tenant, row["fileId"])
    invoice = call.tenant.table("invoices").get(row["ownerId"])
    if invoice is not None and invoice.get("invoicePdfId") == row["id"]:
        # Whether an earlier PDF comes back is not documented; here the invoice has none then.
        _set_pdf(call.tenant, invoice["id"], None, call.time)
    return {"status": "SUCCESS"}


def _known(call: Call) -> JsonObject:
    row = call.tenant.table(ATTACHMENTS).get(call.ids[0])
    if row is None:
        raise no_such_object(call.ids[0])
    return row


def _shown(call: Call, row: JsonObject) -> JsonObject:
    if row["state"] != READY:
        return {"id": row["id"]}
    shown: JsonObject = {name: row[name] for name in ("id", "name", "createdTime")}
    return {**shown, "downloadLink": link_to(call, row["fileId"])}


HANDLERS: dict[str, Handler] = {
    "createCustomerAttachment": partial(_create, "customers"),
    "createInvoiceAttachment": partial(_create, "invoices"),
    "createVendorAttachment": partial(_create, "vendors"),
    "listCustomerAttachments": partial(_list, "customers"),
    "listInvoiceAttachments": partial(_list, "invoices"),
    "listVendorAttachments": partial(_list, "vendors"),
    "getAttachment": _get,
    "deleteAttachment": _delete,
}
