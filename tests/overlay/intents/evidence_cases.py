"""One call of every operation whose fate can be read, ready to be sent to the mock or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bill_api.wire import Request
from tests.overlay.intents import evidence_setups as setup
from tests.overlay.intents.evidence_support import Office

ADDRESS = {"line1": "1 Main", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}
Case = Callable[[Office], Request]


def _named(operation: str, **fields: object) -> Case:
    return lambda office: office.build(operation, {"name": "Northwind", **fields})


def _bill(office: Office, number: str) -> dict[str, object]:
    return {
        "vendorId": office.made["vendorId"],
        "dueDate": "2026-12-31",
        "invoice": {"invoiceNumber": number, "invoiceDate": "2026-11-01"},
        "billLineItems": [{"amount": 5}],
    }


CASES: Mapping[str, Case] = {
    "createPayment": lambda office: office.payment(office.bill()),
    "createBulkPayment": lambda office: office.batch({office.bill(): 10, office.bill(): 20}),
    "createMassPayment": lambda office: office.batch({office.bill(): 10, office.bill(): 20}, mass=True),
    "cancelPayment": lambda office: office.build("cancelPayment", paymentId=office.pay_by_hand(office.bill())),
    "voidPayment": setup.void,
    "recordPayment": setup.record,
    "chargeCustomer": setup.charge,
    "recordInvoice": setup.receipt,
    "createBankAccount": lambda office: office.build("createBankAccount", setup.BANK),
    "createCustomerBankAccount": lambda office: office.build(
        "createCustomerBankAccount", setup.CUSTOMER_BANK, customerId=office.made["customerId"]
    ),
    "createVendorBankAccount": lambda office: office.build(
        "createVendorBankAccount", setup.CUSTOMER_BANK, vendorId=office.made["otherVendorId"]
    ),
    "createBudgetCard": lambda office: office.build(
        "createBudgetCard",
        {
            "name": "Northwind",
            "userId": office.made["spend"]["memberUuid"],
            "budgetId": office.made["spend"]["budgetUuid"],
        },
    ),
    "verifyBankAccount": lambda office: office.build(
        "verifyBankAccount", {"depositAmount": 0.5}, bankAccountId=office.made["pendingFundingAccountId"]
    ),
    "billApproveDenyActions": setup.decide,
    "approveOrDenyReimbursement": lambda office: office.build(
        "approveOrDenyReimbursement", {"action": "APPROVE"}, reimbursementId=setup.claim(office)
    ),
    "acceptInvitation": lambda office: office.build(
        "acceptInvitation",
        {
            "networkId": office.made["network"]["requestFrom"],
            "type": "CUSTOMER",
            "id": office.made["customerId"],
        },
    ),
    "createBillDocument": lambda office: office.build(
        "createBillDocument", b"%PDF-1.4 made", {"name": "a.pdf"}, billId=office.bill()
    ),
    "createOrganization": _named("createOrganization", address=ADDRESS),
    "createPaymentTerm": lambda office: office.build(
        "createPaymentTerm", {"name": "Net 61", "daysDue": 61}, organizationId=office.made["organizationId"]
    ),
    "createRiskVerificationPhone": lambda office: office.build(
        "createRiskVerificationPhone", {"phoneNumber": "4085550123", "phoneType": "MOBILE"}
    ),
    "createBill": lambda office: office.build("createBill", _bill(office, "INV-7")),
    "createBulkBills": lambda office: office.build("createBulkBills", [_bill(office, "INV-8"), _bill(office, "INV-9")]),
    "createRecurringBill": lambda office: office.build(
        "createRecurringBill",
        {
            "vendorId": office.made["vendorId"],
            "schedule": {"period": "MONTHLY", "frequency": 1, "nextDueDate": "2027-01-31"},
            "recurringBillLineItems": [{"amount": 5}],
        },
    ),
    "createSubscription": setup.subscribe,
    "createVendor": _named("createVendor", address=ADDRESS),
    "createCustomer": _named("createCustomer", email="n@example.com"),
    "createInvoice": lambda office: office.build(
        "createInvoice",
        {
            "customer": {"id": office.made["customerId"]},
            "invoiceNumber": "AR-7",
            "invoiceLineItems": [{"quantity": 1, "price": 5}],
        },
    ),
    "createBudget": lambda office: office.build(
        "createBudget",
        {
            "name": "Northwind",
            "owners": [office.made["spend"]["userUuid"]],
            "recurringInterval": "NONE",
            "limit": 1000,
        },
    ),
    "createCustomField": _named("createCustomField", allowCustomValues=True, required=False, **{"global": True}),
    "createClassificationEmployee": lambda office: office.build(
        "createClassificationEmployee", {"firstName": "Mara", "lastName": "Lind"}
    ),
    **{
        f"createClassification{kind}": _named(f"createClassification{kind}")
        for kind in ("AccountingClass", "Department", "Job", "Location")
    },
    "createClassificationItem": _named("createClassificationItem", type="NON_INVENTORY"),
    "createClassificationChartOfAccounts": _named("createClassificationChartOfAccounts", accountType="EXPENSE"),
    "archiveBankAccount": lambda office: office.build(
        "archiveBankAccount", bankAccountId=office.made["fundingAccountId"]
    ),
    "archiveBankAccountUser": lambda office: office.build(
        "archiveBankAccountUser", bankAccountUserId=setup.bank_user(office)
    ),
    "archiveCustomerBankAccount": lambda office: office.build(
        "archiveCustomerBankAccount", customerId=office.made["customerId"], bankAccountId=setup.customer_account(office)
    ),
    "archiveVendorCredit": lambda office: office.build(
        "archiveVendorCredit", vendorCreditId=setup.vendor_credits(office, 1)[0]
    ),
    "bulkArchiveVendorCredit": lambda office: office.build(
        "bulkArchiveVendorCredit", None, {"ids": ",".join(setup.vendor_credits(office, 2))}
    ),
    "deleteAttachment": lambda office: office.build("deleteAttachment", attachmentId=setup.attachment(office)),
    "deleteBudget": lambda office: office.build("deleteBudget", budgetId=office.made["spend"]["travelBudgetUuid"]),
    "deleteBudgetMember": lambda office: office.build(
        "deleteBudgetMember",
        budgetId=office.made["spend"]["budgetUuid"],
        userId=office.made["spend"]["memberUuid"],
    ),
    "deleteCard": lambda office: office.build("deleteCard", cardId=office.made["spend"]["cardUuid"]),
    "deleteCustomerInvitation": lambda office: office.build(
        "deleteCustomerInvitation", customerId=setup.invited(office, "customer")
    ),
    "deleteVendorInvitation": lambda office: office.build(
        "deleteVendorInvitation", vendorId=setup.invited(office, "vendor")
    ),
    "deleteCustomField": lambda office: office.build(
        "deleteCustomField", customFieldId=office.made["spend"]["customFieldUuid"]
    ),
    "deleteCustomFieldValue": lambda office: office.build(
        "deleteCustomFieldValue",
        {"customFieldValueIds": [office.made["spend"]["customFieldValueUuid"]]},
        customFieldId=office.made["spend"]["customFieldUuid"],
    ),
    "deletePolicy": lambda office: office.build("deletePolicy", policyId=setup.policy(office)),
    "deleteReimbursement": lambda office: office.build("deleteReimbursement", reimbursementId=setup.claim(office)),
    "deleteReimbursementReceipt": setup.claim_receipt,
    "deleteTransactionReceipt": setup.transaction_receipt,
    "deleteSubscription": lambda office: office.build("deleteSubscription", subscriptionId=setup.subscription(office)),
    "deleteUser": lambda office: office.build("deleteUser", userId=office.made["spend"]["memberUuid"]),
    "deleteVendorBankAccount": lambda office: office.build(
        "deleteVendorBankAccount", vendorId=setup.vendor_with_account(office)
    ),
}
"""operationId -> a call of it that the mock takes."""
