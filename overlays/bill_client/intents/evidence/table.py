"""Every operation that may be an intent, and how what became of it is found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from bill_api.operations import OPERATIONS
from bill_client.intents.evidence import decided, gone, mass, payments, recorded, stopping
from bill_client.intents.evidence.created import AllInList, InList, VendorAccount, by_natural_key
from bill_client.intents.evidence.finding import Unreadable
from bill_client.intents.evidence.gone import Gone, GoneFromList, GonePart

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import Finding
    from bill_client.intents.evidence.sent import Sent
    from bill_client.intents.records import Intent

__all__ = ("EVIDENCE", "Evidence")


@frozen
class Evidence:
    """How what became of an operation is found.

    Args:
        look: reads, and says what it shows.
        before: reads what has to be known from before the call; None where nothing has to.
        patience: by how much longer than usual absence proves nothing.
    """

    look: Callable[[Intent], Reading[Finding]]
    before: Callable[[Sent], Reading[dict[str, Any]]] | None = None
    patience: float = 1.0


def _blind(why: str) -> Evidence:
    """No way to read."""

    def look(_intent: Intent) -> Reading[Finding]:
        yield from ()
        raise Unreadable(why)

    return Evidence(look)


def _listed(*args: Any, patience: float = 1.0, **named: Any) -> Evidence:
    found = InList(*args, **named)
    return Evidence(found.look, found.before, patience)


def _gone(operation: str, *ids: str) -> Evidence:
    return Evidence(Gone(operation, ids).look)


def _natural_keys() -> dict[str, Evidence]:
    found: dict[str, Evidence] = {}
    for operation in OPERATIONS.values():
        if operation.natural_key is not None:
            by_key = by_natural_key(operation.natural_key)
            found[operation.id] = Evidence(by_key.look, by_key.before)
    return found


_BANK = {name: name for name in ("nameOnAccount", "routingNumber", "bankName")}
_CUSTOMER_BANK = {name: name for name in ("nameOnAccount", "routingNumber")}
_BILL_KEY = {"invoice.invoiceNumber": "invoice.invoiceNumber", "vendorId": "vendorId"}
_BILLS = AllInList(InList("listBills", fields=_BILL_KEY, filters=_BILL_KEY))
_VENDOR_ACCOUNT = VendorAccount()
_NAME = {"name": "name"}
_RECURRING = {name: name for name in ("vendorId", "description", "schedule.period", "schedule.frequency")}
_SUBSCRIPTION = {name: name for name in ("name", "notificationUrl")}

EVIDENCE: Mapping[str, Evidence] = {
    **_natural_keys(),
    # Money to vendors.
    "createPayment": Evidence(payments.look_for_payments),
    "createBulkPayment": Evidence(payments.look_for_payments),
    "createMassPayment": Evidence(mass.look_for_mass, patience=4.0),
    "cancelPayment": Evidence(stopping.look_for_cancel),
    "voidPayment": Evidence(stopping.look_for_void, stopping.before_voiding),
    "recordPayment": Evidence(recorded.look_for_recorded, recorded.before_recording),
    # Money from customers.
    "chargeCustomer": Evidence(recorded.look_for_received, recorded.before_receiving),
    "recordInvoice": Evidence(recorded.look_for_received, recorded.before_receiving),
    # Accounts and cards.
    "createBankAccount": _listed("listBankAccounts", _BANK),
    "createCustomerBankAccount": _listed("listCustomerBankAccounts", _CUSTOMER_BANK, ids=("customerId",)),
    "createVendorBankAccount": Evidence(_VENDOR_ACCOUNT.look, _VENDOR_ACCOUNT.before),
    "createBudgetCard": _listed("listCards", _NAME),
    "verifyBankAccount": Evidence(decided.look_for_verification),
    # Decisions.
    "billApproveDenyActions": Evidence(decided.look_for_decisions, decided.before_decisions),
    "approveOrDenyReimbursement": Evidence(decided.look_for_claim, decided.before_claim),
    "acceptInvitation": Evidence(decided.look_for_connection),
    "threeDsChallenge": _blind("BILL shows no challenge once it is answered; look at the transaction of the card"),
    # Creations that cannot be taken back.
    "createBillDocument": _listed("listDocuments", _NAME, ids=("billId",), patience=4.0),
    "createOrganization": _listed("listPartnerOrganizations", _NAME),
    "createPaymentTerm": _listed("listPaymentTerms", _NAME, ids=("organizationId",)),
    "createRiskVerificationPhone": Evidence(decided.look_for_phone, decided.before_phone),
    "createPhone": _blind("BILL does not show a partner which phone another user has"),
    "createNewSecurityKey": _blind(
        "BILL shows a security key once; the same call under the same key gets it for a day, then make another one"
    ),
    # What may move money by itself, and what BILL itself has keys for.
    "createBulkBills": Evidence(_BILLS.look, _BILLS.before),
    "createRecurringBill": _listed("listRecurringBills", _RECURRING),
    "createSubscription": _listed("getAllSubscriptions", _SUBSCRIPTION),
    # Archived for good.
    "archiveBankAccount": _gone("getBankAccount", "bankAccountId"),
    "archiveBankAccountUser": Evidence(GoneFromList("listBankAccountUsers", "bankAccountUserId").look),
    "archiveCustomerBankAccount": _gone("getCustomerBankAccount", "customerId", "bankAccountId"),
    "archiveVendorCredit": _gone("getVendorCredit", "vendorCreditId"),
    "bulkArchiveVendorCredit": Evidence(gone.look_for_archived_credits),
    # Deleted.
    "deleteAttachment": _gone("getAttachment", "attachmentId"),
    "deleteBudget": _gone("getBudget", "budgetId"),
    "deleteBudgetMember": _gone("getBudgetMember", "budgetId", "userId"),
    "deleteCard": _gone("getCard", "cardId"),
    "deleteCustomerInvitation": _gone("getCustomerInvitation", "customerId"),
    "deleteCustomField": _gone("getCustomField", "customFieldId"),
    "deleteCustomFieldValue": Evidence(gone.look_for_deleted_values),
    "deletePolicy": Evidence(GoneFromList("listBillApprovalPolicies", "policyId").look),
    "deleteReimbursement": _gone("getReimbursement", "reimbursementId"),
    "deleteReimbursementReceipt": Evidence(
        GonePart("getReimbursement", "reimbursementId", "receiptId", "receipts").look
    ),
    "deleteSubscription": _gone("getSubscription", "subscriptionId"),
    "deleteTransactionReceipt": Evidence(GonePart("getTransaction", "transactionId", "receiptId", "receipts").look),
    "deleteUser": _gone("getUser", "userId"),
    "deleteVendorBankAccount": _gone("getVendorBankAccount", "vendorId"),
    "deleteVendorInvitation": _gone("getVendorInvitation", "vendorId"),
}
"""operationId -> how it is found. A test holds it against what may be an intent."""
