"""What has to be there before calls can be sent to the mock: accounts, invoices, claims and the like."""

from __future__ import annotations

from attrs import evolve

from bill_api.wire import Request
from tests.overlay.intents.evidence_support import Office

BANK = {
    "nameOnAccount": "Northwind LLC",
    "bankName": "Second account",
    "type": "CHECKING",
    "ownerType": "BUSINESS",
    "routingNumber": "074000010",
    "accountNumber": "111222333",
}
CUSTOMER_BANK = {name: value for name, value in BANK.items() if name != "bankName"}
PNG = b"\x89PNG\r\n\x1a\n made for tests"


def customer_account(office: Office) -> str:
    """A bank account of the customer, who may be charged."""
    key = office.made["customerId"]
    office.do("authorizeToChargeCustomer", {"authorizedToCharge": True}, customerId=key)
    return str(office.do("createCustomerBankAccount", CUSTOMER_BANK, customerId=key)["id"])


def invoice(office: Office, total: object = 100) -> str:
    """A new invoice to the customer."""
    lines = [{"quantity": 1, "price": total}]
    body = {"customer": {"id": office.made["customerId"]}, "invoiceLineItems": lines}
    return str(office.do("createInvoice", body)["id"])


def charge(office: Office, **fields: object) -> Request:
    """The customer is charged for an invoice."""
    body = {
        "customerId": office.made["customerId"],
        "fundingAccount": {"type": "BANK_ACCOUNT", "id": customer_account(office)},
        "invoicePayments": [{"invoiceId": invoice(office), "amount": 60}],
    }
    return office.build("chargeCustomer", {**body, **fields})


def receipt(office: Office) -> Request:
    """A check of the customer is recorded."""
    body = {
        "paymentDate": "2026-11-20",
        "paymentType": "CHECK",
        "amount": 60,
        "invoices": [{"id": invoice(office), "amount": 60}],
    }
    return office.build("recordInvoice", body)


def record(office: Office) -> Request:
    """A payment that was made outside of BILL is recorded."""
    body = {
        "vendorId": office.made["vendorId"],
        "processDate": "2026-11-20",
        "toPrintCheck": False,
        "payments": [{"billId": office.bill(), "amount": 70}, {"billId": office.bill(), "amount": 30}],
    }
    return office.build("recordPayment", body)


def void(office: Office) -> Request:
    """A recorded payment is voided."""
    key = office.ask_to(record(office))["id"]
    return office.build("voidPayment", {"type": "VOID_ONLY", "reason": "Check was lost"}, paymentId=key)


def decide(office: Office) -> Request:
    """The approver approves a bill."""
    policy(office)
    return office.build("billApproveDenyActions", [{"billId": office.bill(2000), "action": "APPROVE"}])


def claim(office: Office, **fields: object) -> str:
    """A new reimbursement."""
    body = {
        "userId": office.made["spend"]["memberUuid"],
        "budgetId": office.made["spend"]["budgetUuid"],
        "amount": 18,
        "note": "Coffee",
        "merchantName": "Harbor Coffee Supply",
        "occurredDate": "2026-11-20",
        "receipts": [],
    }
    return str(office.do("createReimbursement", {**body, **fields})["uuid"])


def vendor_credits(office: Office, count: int) -> list[str]:
    """New vendor credits."""
    body = {
        "vendorId": office.made["vendorId"],
        "creditDate": "2026-11-16",
        "vendorCreditLineItems": [{"amount": 5}],
    }
    made = (office.do("createVendorCredit", {**body, "referenceNumber": f"VC-{each}"}) for each in range(count))
    return [str(each["id"]) for each in made]


def bank_user(office: Office) -> str:
    """Somebody who is about to be allowed to pay from the bank account."""
    body = {"userId": office.made["approver"]["userId"], "bankAccountId": office.made["fundingAccountId"]}
    office.do("nominateBankAccountUser", body)
    return str(office.do("listBankAccountUsers")["results"][-1]["id"])


def attachment(office: Office) -> str:
    """A file at the vendor."""
    request = office.build(
        "createVendorAttachment", b"%PDF-1.4 made", {"name": "a.pdf"}, vendorId=office.made["vendorId"]
    )
    return str(office.ask_to(request)["id"])


def spend_receipt(office: Office, kind: str) -> str:
    """An image at a transaction or reimbursement."""
    url = office.do(f"create{kind}UploadUrl")["url"]
    office.upload(url, PNG)
    return str(url)


def transaction_receipt(office: Office) -> Request:
    """A receipt is taken from a transaction."""
    key = office.made["spend"]["transactionUuid"]
    body = {"url": spend_receipt(office, "Receipt")}
    made = office.do("addTransactionReceipt", body, transactionId=key)
    return office.build("deleteTransactionReceipt", transactionId=key, receiptId=made["uuid"])


def claim_receipt(office: Office) -> Request:
    """A receipt is taken from a reimbursement."""
    key = claim(office)
    body = {"url": spend_receipt(office, "Image"), "filename": "a.png"}
    made = office.do("addReimbursementReceipt", body, reimbursementId=key)
    return office.build("deleteReimbursementReceipt", reimbursementId=key, receiptId=made["uuid"])


def invited(office: Office, kind: str) -> str:
    """Vendor or customer who was invited to the network."""
    key = str(office.made[f"{kind}Id"])
    operation = f"create{kind.title()}Invitation"
    office.do(operation, {"networkId": "2000000000000002", "networkType": "BILL"}, **{f"{kind}Id": key})
    return key


def subscribe(office: Office) -> Request:
    """A subscription, under an idempotency key of BILL's own."""
    body = {
        "name": "Hooks",
        "status": {"enabled": True},
        "events": [{"type": "bill.created", "version": "1"}],
        "notificationUrl": "https://hooks.example.com/x",
    }
    request = office.build("createSubscription", body)
    return evolve(request, headers={**request.headers, "X-Idempotent-Key": "6f1c7f5e-0a57-4c2c-9a54-3f7d0f5b2a10"})


def subscription(office: Office) -> str:
    """A subscription."""
    return str(office.ask_to(subscribe(office))["id"])


def policy(office: Office) -> str:
    """A policy of approvals."""
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["1000"]}]
    users = [office.made["approver"]["userId"]]
    return str(office.do("createBillApprovalPolicy", {"policyName": "P", "rules": rules, "approvers": users})["id"])


def vendor_with_account(office: Office) -> str:
    """A vendor who is paid to a bank account."""
    key = str(office.made["otherVendorId"])
    office.do("createVendorBankAccount", CUSTOMER_BANK, vendorId=key)
    return key
