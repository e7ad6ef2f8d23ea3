"""Mails with invoices, which the mock keeps instead of sending them, and links to pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, business

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

MAILS = "emails"
_PAY = "https://pay.bill-mock.example/invoices/"


def mail_customer(call: Call, invoice: JsonObject) -> None:
    """Mail an invoice to the address of its customer."""
    customer = call.tenant.table("customers").get(invoice["customerId"])
    if customer is not None:
        _mail(call, invoice, [customer["email"]], call.caller.user_id)


def _mail(call: Call, invoice: JsonObject, to: list[str], reply_to: str) -> None:
    mail = {"id": call.world.ids.new(), "invoiceId": invoice["id"], "to": to, "replyTo": reply_to, "time": call.time}
    call.tenant.table(MAILS).put(mail)


def _send(call: Call) -> object:
    invoice = call.resources["invoices"].row(call, call.ids[0])
    sender: str = call.data["replyTo"]["userId"]
    if call.tenant.table("users").get(sender) is None:
        raise business(INVALID_FIELD, "Invalid value for field replyTo.userId.")
    _mail(call, invoice, call.data["recipient"]["to"], sender)
    return None


def _link(call: Call) -> object:
    invoice = call.resources["invoices"].row(call, call.ids[0])
    if call.data["customerId"] != invoice["customerId"]:
        raise business(INVALID_FIELD, "Invalid value for field customerId.")
    return {"paymentLink": _PAY + invoice["id"]}


HANDLERS: dict[str, Handler] = {"sendInvoice": _send, "getPaymentLink": _link}
