"""Where an operation lives in the client: `createBill` -> `client.bills.create`.

A name is the operationId without the words of its resource. What reads badly that way is listed here by hand.
"""

from __future__ import annotations

import keyword
from dataclasses import dataclass

from generator.names import python_name, snake

PATHS: dict[str, tuple[str, ...]] = {
    "recurringbills": ("recurring_bills",),
    "subscriptions": ("webhooks", "subscriptions"),
    "events": ("webhooks", "events"),
    "login": ("sessions",),
    "logout": ("sessions",),
}
"""Tags whose place is not simply their own name."""

METHODS: dict[str, str] = {
    "login": "login",
    "logout": "logout",
    "getSessionInfo": "get_info",
    "listAllOrganizations": "list_organizations",
    "createAccessToken": "create_access_token",
    "listCustomerAttachments": "list_for_customer",
    "createCustomerAttachment": "create_for_customer",
    "listInvoiceAttachments": "list_for_invoice",
    "createInvoiceAttachment": "create_for_invoice",
    "listVendorAttachments": "list_for_vendor",
    "createVendorAttachment": "create_for_vendor",
    "billApproveDenyActions": "approve_or_deny",
    "listBillUserApprovals": "list_pending",
    "listBillApprovalPolicies": "list_policies",
    "createBillApprovalPolicy": "create_policy",
    "updateBillApprovalPolicy": "update_policy",
    "createBulkBills": "bulk_create",
    "createBulkVendor": "bulk_create",
    "createBulkPayment": "bulk_create",
    "recordPayment": "record_payment",
    "createBillDocument": "create_for_bill",
    "listDocuments": "list_for_bill",
    "uploadStatus": "get_upload_status",
    "getDownloadLink": "get_download_link",
    "listBankAccounts": "list_bank_accounts",
    "createBankAccount": "create_bank_account",
    "getBankAccount": "get_bank_account",
    "updateBankAccount": "update_bank_account",
    "archiveBankAccount": "archive_bank_account",
    "verifyBankAccount": "verify_bank_account",
    "listBankAccountUsers": "list_bank_account_users",
    "nominateBankAccountUser": "nominate_bank_account_user",
    "archiveBankAccountUser": "archive_bank_account_user",
    "getBillingStatementDetail": "get_billing_statement",
    "listPartnerUserRoles": "list_roles",
    "getPartnerUserRole": "get_role",
    "getCustomFieldValues": "get_value",
    "deleteCustomFieldValue": "delete_values",
    "listPayableApcards": "list_ap_cards",
    "listPayableCardAccounts": "list_cards",
    "getCardAccount": "get_card",
    "listCardAccountUsers": "list_card_users",
    "listCardFundingPurposes": "list_card_funding_purposes",
    "getFundingAccountPermission": "get_permissions",
    "webhookGetHealthCheck": "check_webhooks",
    "getHealthCheck": "check",
    "recordInvoice": "record_payment",
    "sendInvoice": "send",
    "getPaymentLink": "get_payment_link",
    "generateChallenge": "generate_challenge",
    "validateChallenge": "validate_challenge",
    "setup": "setup",
    "validate": "validate_setup",
    "stepUpSession": "step_up",
    "search": "search",
    "inviteVendorNotInBillNetwork": "invite_vendor_by_email",
    "partnerLogin": "login",
    "loginAsUser": "login_as_user",
    "createPhone": "create_risk_verification_phone",
    "updateOrgPartnerPricePlan": "update_price_plan",
    "getIntlConfig": "get_international_configuration",
    "getConfigurationByVendorId": "get_configuration",
    "getVendorAuditTrail": "get_vendor_audit_trail",
    "getRiskVerifications": "list",
    "getRiskVerificationPhone": "get_phone",
    "createRiskVerificationPhone": "create_phone",
    "initiateRiskVerifications": "initiate",
    "listOrganizationUserRoles": "list",
    "getOrganizationUserRole": "get",
    "authorizeToChargeCustomer": "authorize_charge",
    "chargeCustomer": "charge",
    "getCheckImageData": "get_check_image",
    "getExchangeRate": "get_exchange_rate",
    "getExchangeRates": "get_exchange_rates",
    "createBudgetCard": "create",
    "getPanJwt": "get_pan_jwt",
    "upsertBulkBudgetUsers": "bulk_upsert_members",
    "createImageUploadUrl": "create_image_upload_url",
    "createReceiptUploadUrl": "create_receipt_upload_url",
    "approveOrDenyReimbursement": "approve_or_deny",
    "threeDsChallenge": "answer_three_ds_challenge",
    "getCurrentUser": "get_current",
    "getEventCatalog": "get_catalog",
    "getEventsForSubscription": "list",
    "getAllSubscriptions": "list",
    "createNewSecurityKey": "create_security_key",
    "sendTestEvent": "send_test_event",
    "acceptInvitation": "accept_invitation",
}
"""Methods whose name is not simply the operationId without the words of the resource."""

_NOISE = {"classification", "organization", "spend", "payable"}
_KEEP = {("organizations",), ("partner",)}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation stands in the client.

    Args:
        path: attributes from the client on, such as `("spend", "cards")`.
        method: name of the method there.
    """

    path: tuple[str, ...]
    method: str

    @property
    def module(self) -> str:
        """Module of the resource class: `spend_cards`."""
        return "_".join(self.path)

    def __str__(self) -> str:
        return ".".join((*self.path, self.method))


def resource_path(tag: str) -> tuple[str, ...]:
    """Attributes from the client to the resource of a tag."""
    return PATHS.get(tag) or tuple(python_name(step) for step in tag.split("/"))


def place(operation_id: str, tag: str) -> Place:
    """Place of an operation; see the tables above for what is not by rule."""
    path = resource_path(tag)
    method = METHODS.get(operation_id) or _by_rule(operation_id, path)
    return Place(path, f"{method}_" if keyword.iskeyword(method) else method)


def _by_rule(operation_id: str, path: tuple[str, ...]) -> str:
    own = {_singular(word) for step in path for word in step.split("_")}
    if path not in _KEEP:
        own |= _NOISE
    verb, *rest = snake(operation_id).split("_")
    if verb == "bulk":
        verb, rest = f"bulk_{rest[0]}", rest[1:]
    return "_".join([verb, *(word for word in rest if _singular(word) not in own)])


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
