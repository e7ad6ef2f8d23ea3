# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Every model; each module is loaded when its class is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .access_token_request import AccessTokenRequest as AccessTokenRequest
    from .access_token_request_grant_type import AccessTokenRequestGrantType as AccessTokenRequestGrantType
    from .accounting_class import AccountingClass as AccountingClass
    from .accounting_class_bulk_response import AccountingClassBulkResponse as AccountingClassBulkResponse
    from .accounting_class_bulk_update_item import AccountingClassBulkUpdateItem as AccountingClassBulkUpdateItem
    from .accounting_class_create import AccountingClassCreate as AccountingClassCreate
    from .accounting_class_list import AccountingClassList as AccountingClassList
    from .accounting_class_update import AccountingClassUpdate as AccountingClassUpdate
    from .accounting_integration_transaction import AccountingIntegrationTransaction as AccountingIntegrationTransaction
    from .ach_disbursement import AchDisbursement as AchDisbursement
    from .address import Address as Address
    from .address_create import AddressCreate as AddressCreate
    from .address_update import AddressUpdate as AddressUpdate
    from .ap_card import ApCard as ApCard
    from .ap_card_status import ApCardStatus as ApCardStatus
    from .applied_custom_field import AppliedCustomField as AppliedCustomField
    from .applied_custom_field_value import AppliedCustomFieldValue as AppliedCustomFieldValue
    from .applied_vendor_credit import AppliedVendorCredit as AppliedVendorCredit
    from .approval_action import ApprovalAction as ApprovalAction
    from .approver_group import ApproverGroup as ApproverGroup
    from .approver_group_user import ApproverGroupUser as ApproverGroupUser
    from .approver_user import ApproverUser as ApproverUser
    from .attachment import Attachment as Attachment
    from .attachment_page import AttachmentPage as AttachmentPage
    from .audit_trail_entry import AuditTrailEntry as AuditTrailEntry
    from .audit_trail_entry_type import AuditTrailEntryType as AuditTrailEntryType
    from .audit_trail_field import AuditTrailField as AuditTrailField
    from .audit_trail_field_value import AuditTrailFieldValue as AuditTrailFieldValue
    from .audit_trail_user import AuditTrailUser as AuditTrailUser
    from .autopay_notification import AutopayNotification as AutopayNotification
    from .bank_account import BankAccount as BankAccount
    from .bank_account_create import BankAccountCreate as BankAccountCreate
    from .bank_account_default import BankAccountDefault as BankAccountDefault
    from .bank_account_notification import BankAccountNotification as BankAccountNotification
    from .bank_account_owner_type import BankAccountOwnerType as BankAccountOwnerType
    from .bank_account_page import BankAccountPage as BankAccountPage
    from .bank_account_type import BankAccountType as BankAccountType
    from .bank_account_update import BankAccountUpdate as BankAccountUpdate
    from .bank_account_user import BankAccountUser as BankAccountUser
    from .bank_account_user_nominate_request import BankAccountUserNominateRequest as BankAccountUserNominateRequest
    from .bank_account_user_page import BankAccountUserPage as BankAccountUserPage
    from .bank_account_user_verification_status import (
        BankAccountUserVerificationStatus as BankAccountUserVerificationStatus,
    )
    from .bank_account_verification import BankAccountVerification as BankAccountVerification
    from .bank_account_verify_request import BankAccountVerifyRequest as BankAccountVerifyRequest
    from .bank_funding_option import BankFundingOption as BankFundingOption
    from .bill import Bill as Bill
    from .bill_approval_action import BillApprovalAction as BillApprovalAction
    from .bill_approval_policy import BillApprovalPolicy as BillApprovalPolicy
    from .bill_approval_policy_approvers import BillApprovalPolicyApprovers as BillApprovalPolicyApprovers
    from .bill_approval_policy_request import BillApprovalPolicyRequest as BillApprovalPolicyRequest
    from .bill_approval_rule import BillApprovalRule as BillApprovalRule
    from .bill_approval_rule_key import BillApprovalRuleKey as BillApprovalRuleKey
    from .bill_approval_rule_op import BillApprovalRuleOp as BillApprovalRuleOp
    from .bill_approval_rule_request import BillApprovalRuleRequest as BillApprovalRuleRequest
    from .bill_approval_rule_value import BillApprovalRuleValue as BillApprovalRuleValue
    from .bill_approval_status import BillApprovalStatus as BillApprovalStatus
    from .bill_approver import BillApprover as BillApprover
    from .bill_approver_status import BillApproverStatus as BillApproverStatus
    from .bill_classifications import BillClassifications as BillClassifications
    from .bill_create import BillCreate as BillCreate
    from .bill_invoice import BillInvoice as BillInvoice
    from .bill_invoice_create import BillInvoiceCreate as BillInvoiceCreate
    from .bill_line_item import BillLineItem as BillLineItem
    from .bill_line_item_create import BillLineItemCreate as BillLineItemCreate
    from .bill_line_item_replace import BillLineItemReplace as BillLineItemReplace
    from .bill_line_item_update import BillLineItemUpdate as BillLineItemUpdate
    from .bill_notification import BillNotification as BillNotification
    from .bill_page import BillPage as BillPage
    from .bill_payment import BillPayment as BillPayment
    from .bill_payment_status import BillPaymentStatus as BillPaymentStatus
    from .bill_record_status import BillRecordStatus as BillRecordStatus
    from .bill_replace import BillReplace as BillReplace
    from .bill_update import BillUpdate as BillUpdate
    from .billing_period import BillingPeriod as BillingPeriod
    from .billing_statement import BillingStatement as BillingStatement
    from .billing_statement_detail import BillingStatementDetail as BillingStatementDetail
    from .billing_statement_download_link import BillingStatementDownloadLink as BillingStatementDownloadLink
    from .billing_statement_line import BillingStatementLine as BillingStatementLine
    from .billing_statement_page import BillingStatementPage as BillingStatementPage
    from .billing_statement_payment_status import BillingStatementPaymentStatus as BillingStatementPaymentStatus
    from .budget import Budget as Budget
    from .budget_create import BudgetCreate as BudgetCreate
    from .budget_current_period import BudgetCurrentPeriod as BudgetCurrentPeriod
    from .budget_list import BudgetList as BudgetList
    from .budget_member import BudgetMember as BudgetMember
    from .budget_member_budget_role import BudgetMemberBudgetRole as BudgetMemberBudgetRole
    from .budget_member_bulk_item import BudgetMemberBulkItem as BudgetMemberBulkItem
    from .budget_member_list import BudgetMemberList as BudgetMemberList
    from .budget_member_upsert import BudgetMemberUpsert as BudgetMemberUpsert
    from .budget_members_bulk_upsert import BudgetMembersBulkUpsert as BudgetMembersBulkUpsert
    from .budget_recurring_interval import BudgetRecurringInterval as BudgetRecurringInterval
    from .budget_share_funds import BudgetShareFunds as BudgetShareFunds
    from .budget_spent import BudgetSpent as BudgetSpent
    from .budget_update import BudgetUpdate as BudgetUpdate
    from .bulk_payment import BulkPayment as BulkPayment
    from .bulk_payment_create import BulkPaymentCreate as BulkPaymentCreate
    from .bulk_payment_item import BulkPaymentItem as BulkPaymentItem
    from .bulk_payment_processing_options import BulkPaymentProcessingOptions as BulkPaymentProcessingOptions
    from .card import Card as Card
    from .card_account import CardAccount as CardAccount
    from .card_account_default import CardAccountDefault as CardAccountDefault
    from .card_account_list import CardAccountList as CardAccountList
    from .card_account_notification import CardAccountNotification as CardAccountNotification
    from .card_account_rates import CardAccountRates as CardAccountRates
    from .card_account_type import CardAccountType as CardAccountType
    from .card_account_user import CardAccountUser as CardAccountUser
    from .card_account_user_page import CardAccountUserPage as CardAccountUserPage
    from .card_create import CardCreate as CardCreate
    from .card_current_period import CardCurrentPeriod as CardCurrentPeriod
    from .card_deleted_reason import CardDeletedReason as CardDeletedReason
    from .card_expiration import CardExpiration as CardExpiration
    from .card_fee_info import CardFeeInfo as CardFeeInfo
    from .card_funding_option import CardFundingOption as CardFundingOption
    from .card_funding_permissions import CardFundingPermissions as CardFundingPermissions
    from .card_funding_purpose import CardFundingPurpose as CardFundingPurpose
    from .card_funding_purpose_list import CardFundingPurposeList as CardFundingPurposeList
    from .card_funding_rate import CardFundingRate as CardFundingRate
    from .card_list import CardList as CardList
    from .card_promotion import CardPromotion as CardPromotion
    from .card_status import CardStatus as CardStatus
    from .card_type import CardType as CardType
    from .card_update import CardUpdate as CardUpdate
    from .charge_authorization_request import ChargeAuthorizationRequest as ChargeAuthorizationRequest
    from .charge_customer_request import ChargeCustomerRequest as ChargeCustomerRequest
    from .charge_funding_account import ChargeFundingAccount as ChargeFundingAccount
    from .charge_funding_account_type import ChargeFundingAccountType as ChargeFundingAccountType
    from .charge_invoice_payment import ChargeInvoicePayment as ChargeInvoicePayment
    from .chart_of_account import ChartOfAccount as ChartOfAccount
    from .chart_of_account_account import ChartOfAccountAccount as ChartOfAccountAccount
    from .chart_of_account_account_type import ChartOfAccountAccountType as ChartOfAccountAccountType
    from .chart_of_account_bulk_response import ChartOfAccountBulkResponse as ChartOfAccountBulkResponse
    from .chart_of_account_bulk_update_item import ChartOfAccountBulkUpdateItem as ChartOfAccountBulkUpdateItem
    from .chart_of_account_create import ChartOfAccountCreate as ChartOfAccountCreate
    from .chart_of_account_list import ChartOfAccountList as ChartOfAccountList
    from .chart_of_account_update import ChartOfAccountUpdate as ChartOfAccountUpdate
    from .check_disbursement import CheckDisbursement as CheckDisbursement
    from .check_image import CheckImage as CheckImage
    from .check_image_list import CheckImageList as CheckImageList
    from .company_owner import CompanyOwner as CompanyOwner
    from .country_code import CountryCode as CountryCode
    from .credit_memo import CreditMemo as CreditMemo
    from .credit_memo_bulk_replace_item import CreditMemoBulkReplaceItem as CreditMemoBulkReplaceItem
    from .credit_memo_bulk_response import CreditMemoBulkResponse as CreditMemoBulkResponse
    from .credit_memo_bulk_update_item import CreditMemoBulkUpdateItem as CreditMemoBulkUpdateItem
    from .credit_memo_create import CreditMemoCreate as CreditMemoCreate
    from .credit_memo_details import CreditMemoDetails as CreditMemoDetails
    from .credit_memo_details_list import CreditMemoDetailsList as CreditMemoDetailsList
    from .credit_memo_line_item import CreditMemoLineItem as CreditMemoLineItem
    from .credit_memo_line_item_create import CreditMemoLineItemCreate as CreditMemoLineItemCreate
    from .credit_memo_line_item_replace import CreditMemoLineItemReplace as CreditMemoLineItemReplace
    from .credit_memo_line_item_update import CreditMemoLineItemUpdate as CreditMemoLineItemUpdate
    from .credit_memo_replace import CreditMemoReplace as CreditMemoReplace
    from .credit_memo_update import CreditMemoUpdate as CreditMemoUpdate
    from .credit_memo_usage import CreditMemoUsage as CreditMemoUsage
    from .credit_status import CreditStatus as CreditStatus
    from .currency_code import CurrencyCode as CurrencyCode
    from .currency_data import CurrencyData as CurrencyData
    from .custom_field import CustomField as CustomField
    from .custom_field_assignment import CustomFieldAssignment as CustomFieldAssignment
    from .custom_field_create import CustomFieldCreate as CustomFieldCreate
    from .custom_field_list import CustomFieldList as CustomFieldList
    from .custom_field_type import CustomFieldType as CustomFieldType
    from .custom_field_update import CustomFieldUpdate as CustomFieldUpdate
    from .custom_field_value import CustomFieldValue as CustomFieldValue
    from .custom_field_value_list import CustomFieldValueList as CustomFieldValueList
    from .custom_field_values_create import CustomFieldValuesCreate as CustomFieldValuesCreate
    from .custom_field_values_delete import CustomFieldValuesDelete as CustomFieldValuesDelete
    from .customer import Customer as Customer
    from .customer_account_type import CustomerAccountType as CustomerAccountType
    from .customer_balance import CustomerBalance as CustomerBalance
    from .customer_bank_account import CustomerBankAccount as CustomerBankAccount
    from .customer_bank_account_create import CustomerBankAccountCreate as CustomerBankAccountCreate
    from .customer_bank_account_list import CustomerBankAccountList as CustomerBankAccountList
    from .customer_bank_account_update import CustomerBankAccountUpdate as CustomerBankAccountUpdate
    from .customer_contact import CustomerContact as CustomerContact
    from .customer_contact_create import CustomerContactCreate as CustomerContactCreate
    from .customer_contact_list import CustomerContactList as CustomerContactList
    from .customer_contact_update import CustomerContactUpdate as CustomerContactUpdate
    from .customer_create import CustomerCreate as CustomerCreate
    from .customer_list import CustomerList as CustomerList
    from .customer_primary_contact import CustomerPrimaryContact as CustomerPrimaryContact
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .delete_card_reason import DeleteCardReason as DeleteCardReason
    from .department import Department as Department
    from .department_bulk_response import DepartmentBulkResponse as DepartmentBulkResponse
    from .department_bulk_update_item import DepartmentBulkUpdateItem as DepartmentBulkUpdateItem
    from .department_create import DepartmentCreate as DepartmentCreate
    from .department_list import DepartmentList as DepartmentList
    from .department_update import DepartmentUpdate as DepartmentUpdate
    from .disbursement_status import DisbursementStatus as DisbursementStatus
    from .disbursement_type import DisbursementType as DisbursementType
    from .document import Document as Document
    from .document_classifications import DocumentClassifications as DocumentClassifications
    from .document_page import DocumentPage as DocumentPage
    from .document_scan_status import DocumentScanStatus as DocumentScanStatus
    from .document_upload_status import DocumentUploadStatus as DocumentUploadStatus
    from .document_upload_status_status import DocumentUploadStatusStatus as DocumentUploadStatusStatus
    from .employee import Employee as Employee
    from .employee_bulk_response import EmployeeBulkResponse as EmployeeBulkResponse
    from .employee_bulk_update_item import EmployeeBulkUpdateItem as EmployeeBulkUpdateItem
    from .employee_create import EmployeeCreate as EmployeeCreate
    from .employee_list import EmployeeList as EmployeeList
    from .employee_update import EmployeeUpdate as EmployeeUpdate
    from .error import Error as Error
    from .error_category import ErrorCategory as ErrorCategory
    from .error_param import ErrorParam as ErrorParam
    from .error_severity import ErrorSeverity as ErrorSeverity
    from .event_catalog_entry import EventCatalogEntry as EventCatalogEntry
    from .event_notification import EventNotification as EventNotification
    from .event_page import EventPage as EventPage
    from .exchange_rate import ExchangeRate as ExchangeRate
    from .exchange_rate_amount_range import ExchangeRateAmountRange as ExchangeRateAmountRange
    from .exchange_rate_request import ExchangeRateRequest as ExchangeRateRequest
    from .export import Export as Export
    from .export_download_link import ExportDownloadLink as ExportDownloadLink
    from .export_page import ExportPage as ExportPage
    from .funding_account_permissions import FundingAccountPermissions as FundingAccountPermissions
    from .funding_account_status import FundingAccountStatus as FundingAccountStatus
    from .funding_options import FundingOptions as FundingOptions
    from .get_intl_config_account_type import GetIntlConfigAccountType as GetIntlConfigAccountType
    from .health_check import HealthCheck as HealthCheck
    from .industry_list import IndustryList as IndustryList
    from .international_disbursement import InternationalDisbursement as InternationalDisbursement
    from .international_payments_config import InternationalPaymentsConfig as InternationalPaymentsConfig
    from .invoice import Invoice as Invoice
    from .invoice_convenience_fee import InvoiceConvenienceFee as InvoiceConvenienceFee
    from .invoice_create import InvoiceCreate as InvoiceCreate
    from .invoice_customer import InvoiceCustomer as InvoiceCustomer
    from .invoice_line_item import InvoiceLineItem as InvoiceLineItem
    from .invoice_line_item_create import InvoiceLineItemCreate as InvoiceLineItemCreate
    from .invoice_line_item_replace import InvoiceLineItemReplace as InvoiceLineItemReplace
    from .invoice_line_item_update import InvoiceLineItemUpdate as InvoiceLineItemUpdate
    from .invoice_list import InvoiceList as InvoiceList
    from .invoice_notification import InvoiceNotification as InvoiceNotification
    from .invoice_payment import InvoicePayment as InvoicePayment
    from .invoice_payment_link import InvoicePaymentLink as InvoicePaymentLink
    from .invoice_payment_link_request import InvoicePaymentLinkRequest as InvoicePaymentLinkRequest
    from .invoice_processing_options import InvoiceProcessingOptions as InvoiceProcessingOptions
    from .invoice_recipient import InvoiceRecipient as InvoiceRecipient
    from .invoice_record_status import InvoiceRecordStatus as InvoiceRecordStatus
    from .invoice_replace import InvoiceReplace as InvoiceReplace
    from .invoice_reply_to import InvoiceReplyTo as InvoiceReplyTo
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_update import InvoiceUpdate as InvoiceUpdate
    from .item import Item as Item
    from .item_bulk_response import ItemBulkResponse as ItemBulkResponse
    from .item_bulk_update_item import ItemBulkUpdateItem as ItemBulkUpdateItem
    from .item_create import ItemCreate as ItemCreate
    from .item_list import ItemList as ItemList
    from .item_type import ItemType as ItemType
    from .item_update import ItemUpdate as ItemUpdate
    from .job import Job as Job
    from .job_bulk_response import JobBulkResponse as JobBulkResponse
    from .job_bulk_update_item import JobBulkUpdateItem as JobBulkUpdateItem
    from .job_create import JobCreate as JobCreate
    from .job_list import JobList as JobList
    from .job_update import JobUpdate as JobUpdate
    from .list_payable_card_accounts_card_user_status import (
        ListPayableCardAccountsCardUserStatus as ListPayableCardAccountsCardUserStatus,
    )
    from .location import Location as Location
    from .location_bulk_response import LocationBulkResponse as LocationBulkResponse
    from .location_bulk_update_item import LocationBulkUpdateItem as LocationBulkUpdateItem
    from .location_create import LocationCreate as LocationCreate
    from .location_list import LocationList as LocationList
    from .location_update import LocationUpdate as LocationUpdate
    from .login_as_user_request import LoginAsUserRequest as LoginAsUserRequest
    from .login_as_user_response import LoginAsUserResponse as LoginAsUserResponse
    from .login_organization import LoginOrganization as LoginOrganization
    from .login_organization_page import LoginOrganizationPage as LoginOrganizationPage
    from .login_request import LoginRequest as LoginRequest
    from .login_response import LoginResponse as LoginResponse
    from .mass_payment import MassPayment as MassPayment
    from .mass_payment_batch_status import MassPaymentBatchStatus as MassPaymentBatchStatus
    from .mass_payment_count import MassPaymentCount as MassPaymentCount
    from .mass_payment_create import MassPaymentCreate as MassPaymentCreate
    from .mass_payment_item import MassPaymentItem as MassPaymentItem
    from .mass_payment_notification import MassPaymentNotification as MassPaymentNotification
    from .merchant_location import MerchantLocation as MerchantLocation
    from .mfa_challenge import MfaChallenge as MfaChallenge
    from .mfa_challenge_request import MfaChallengeRequest as MfaChallengeRequest
    from .mfa_challenge_validate_request import MfaChallengeValidateRequest as MfaChallengeValidateRequest
    from .mfa_challenge_validation import MfaChallengeValidation as MfaChallengeValidation
    from .mfa_phone import MfaPhone as MfaPhone
    from .mfa_phone_list import MfaPhoneList as MfaPhoneList
    from .mfa_phone_type import MfaPhoneType as MfaPhoneType
    from .mfa_setup import MfaSetup as MfaSetup
    from .mfa_setup_request import MfaSetupRequest as MfaSetupRequest
    from .mfa_setup_type import MfaSetupType as MfaSetupType
    from .mfa_setup_validate_request import MfaSetupValidateRequest as MfaSetupValidateRequest
    from .mfa_step_up import MfaStepUp as MfaStepUp
    from .mfa_step_up_request import MfaStepUpRequest as MfaStepUpRequest
    from .network_address import NetworkAddress as NetworkAddress
    from .network_email_invitation_request import NetworkEmailInvitationRequest as NetworkEmailInvitationRequest
    from .network_invitation import NetworkInvitation as NetworkInvitation
    from .network_invitation_accept_request import NetworkInvitationAcceptRequest as NetworkInvitationAcceptRequest
    from .network_invitation_accept_request_type import (
        NetworkInvitationAcceptRequestType as NetworkInvitationAcceptRequestType,
    )
    from .network_invitation_create import NetworkInvitationCreate as NetworkInvitationCreate
    from .network_invitation_create_network_type import (
        NetworkInvitationCreateNetworkType as NetworkInvitationCreateNetworkType,
    )
    from .network_managed_by import NetworkManagedBy as NetworkManagedBy
    from .network_organization import NetworkOrganization as NetworkOrganization
    from .network_organization_type import NetworkOrganizationType as NetworkOrganizationType
    from .network_search_result import NetworkSearchResult as NetworkSearchResult
    from .network_status import NetworkStatus as NetworkStatus
    from .operation_status import OperationStatus as OperationStatus
    from .operation_status_status import OperationStatusStatus as OperationStatusStatus
    from .organization import Organization as Organization
    from .organization_account_type import OrganizationAccountType as OrganizationAccountType
    from .organization_business_category import OrganizationBusinessCategory as OrganizationBusinessCategory
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_funding_permissions import OrganizationFundingPermissions as OrganizationFundingPermissions
    from .organization_page import OrganizationPage as OrganizationPage
    from .organization_processing_options import OrganizationProcessingOptions as OrganizationProcessingOptions
    from .organization_tax_id_type import OrganizationTaxIdType as OrganizationTaxIdType
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .page import Page as Page
    from .pan_jwt import PanJwt as PanJwt
    from .partner_login_request import PartnerLoginRequest as PartnerLoginRequest
    from .partner_login_response import PartnerLoginResponse as PartnerLoginResponse
    from .partner_user_create import PartnerUserCreate as PartnerUserCreate
    from .partner_user_update import PartnerUserUpdate as PartnerUserUpdate
    from .pay_by_sub_type import PayBySubType as PayBySubType
    from .payable_line_item_classifications import PayableLineItemClassifications as PayableLineItemClassifications
    from .payment import Payment as Payment
    from .payment_create import PaymentCreate as PaymentCreate
    from .payment_disbursement_info import PaymentDisbursementInfo as PaymentDisbursementInfo
    from .payment_failed_notification import PaymentFailedNotification as PaymentFailedNotification
    from .payment_funding_account import PaymentFundingAccount as PaymentFundingAccount
    from .payment_funding_account_type import PaymentFundingAccountType as PaymentFundingAccountType
    from .payment_notification import PaymentNotification as PaymentNotification
    from .payment_options import PaymentOptions as PaymentOptions
    from .payment_page import PaymentPage as PaymentPage
    from .payment_processing_options import PaymentProcessingOptions as PaymentProcessingOptions
    from .payment_processing_options_request_check_delivery_type import (
        PaymentProcessingOptionsRequestCheckDeliveryType as PaymentProcessingOptionsRequestCheckDeliveryType,
    )
    from .payment_purpose import PaymentPurpose as PaymentPurpose
    from .payment_purpose_code import PaymentPurposeCode as PaymentPurposeCode
    from .payment_purpose_config import PaymentPurposeConfig as PaymentPurposeConfig
    from .payment_purpose_config_type import PaymentPurposeConfigType as PaymentPurposeConfigType
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_term import PaymentTerm as PaymentTerm
    from .payment_term_create import PaymentTermCreate as PaymentTermCreate
    from .payment_term_page import PaymentTermPage as PaymentTermPage
    from .payment_term_update import PaymentTermUpdate as PaymentTermUpdate
    from .payment_validation_field import PaymentValidationField as PaymentValidationField
    from .payment_validations import PaymentValidations as PaymentValidations
    from .payment_void_info import PaymentVoidInfo as PaymentVoidInfo
    from .payment_void_info_status import PaymentVoidInfoStatus as PaymentVoidInfoStatus
    from .payment_void_info_type import PaymentVoidInfoType as PaymentVoidInfoType
    from .payment_void_request import PaymentVoidRequest as PaymentVoidRequest
    from .pending_bill import PendingBill as PendingBill
    from .pending_bill_approval_list import PendingBillApprovalList as PendingBillApprovalList
    from .price_plan import PricePlan as PricePlan
    from .price_plan_term import PricePlanTerm as PricePlanTerm
    from .price_plan_update import PricePlanUpdate as PricePlanUpdate
    from .price_plan_update_price_plan_type import PricePlanUpdatePricePlanType as PricePlanUpdatePricePlanType
    from .receipt import Receipt as Receipt
    from .receipt_create import ReceiptCreate as ReceiptCreate
    from .receivable_line_item_classifications import (
        ReceivableLineItemClassifications as ReceivableLineItemClassifications,
    )
    from .received_payment import ReceivedPayment as ReceivedPayment
    from .received_payment_account import ReceivedPaymentAccount as ReceivedPaymentAccount
    from .received_payment_account_type import ReceivedPaymentAccountType as ReceivedPaymentAccountType
    from .received_payment_invoice import ReceivedPaymentInvoice as ReceivedPaymentInvoice
    from .received_payment_list import ReceivedPaymentList as ReceivedPaymentList
    from .received_payment_receivables_type import ReceivedPaymentReceivablesType as ReceivedPaymentReceivablesType
    from .received_payment_status import ReceivedPaymentStatus as ReceivedPaymentStatus
    from .record_bill_payment_request import RecordBillPaymentRequest as RecordBillPaymentRequest
    from .record_invoice_payment_item import RecordInvoicePaymentItem as RecordInvoicePaymentItem
    from .record_invoice_payment_request import RecordInvoicePaymentRequest as RecordInvoicePaymentRequest
    from .record_payment_item import RecordPaymentItem as RecordPaymentItem
    from .recorded_bill_payment import RecordedBillPayment as RecordedBillPayment
    from .recorded_bill_payment_classifications import (
        RecordedBillPaymentClassifications as RecordedBillPaymentClassifications,
    )
    from .recorded_invoice_payment import RecordedInvoicePayment as RecordedInvoicePayment
    from .recorded_invoice_payment_item import RecordedInvoicePaymentItem as RecordedInvoicePaymentItem
    from .recorded_invoice_payment_payment_type import (
        RecordedInvoicePaymentPaymentType as RecordedInvoicePaymentPaymentType,
    )
    from .recurring_bill import RecurringBill as RecurringBill
    from .recurring_bill_create import RecurringBillCreate as RecurringBillCreate
    from .recurring_bill_line_item import RecurringBillLineItem as RecurringBillLineItem
    from .recurring_bill_line_item_classifications import (
        RecurringBillLineItemClassifications as RecurringBillLineItemClassifications,
    )
    from .recurring_bill_line_item_create import RecurringBillLineItemCreate as RecurringBillLineItemCreate
    from .recurring_bill_line_item_replace import RecurringBillLineItemReplace as RecurringBillLineItemReplace
    from .recurring_bill_line_item_update import RecurringBillLineItemUpdate as RecurringBillLineItemUpdate
    from .recurring_bill_page import RecurringBillPage as RecurringBillPage
    from .recurring_bill_payment_information import RecurringBillPaymentInformation as RecurringBillPaymentInformation
    from .recurring_bill_processing_options import RecurringBillProcessingOptions as RecurringBillProcessingOptions
    from .recurring_bill_replace import RecurringBillReplace as RecurringBillReplace
    from .recurring_bill_schedule import RecurringBillSchedule as RecurringBillSchedule
    from .recurring_bill_schedule_create import RecurringBillScheduleCreate as RecurringBillScheduleCreate
    from .recurring_bill_schedule_period import RecurringBillSchedulePeriod as RecurringBillSchedulePeriod
    from .recurring_bill_schedule_update import RecurringBillScheduleUpdate as RecurringBillScheduleUpdate
    from .recurring_bill_update import RecurringBillUpdate as RecurringBillUpdate
    from .recurring_invoice import RecurringInvoice as RecurringInvoice
    from .recurring_invoice_create import RecurringInvoiceCreate as RecurringInvoiceCreate
    from .recurring_invoice_line_item import RecurringInvoiceLineItem as RecurringInvoiceLineItem
    from .recurring_invoice_line_item_create import RecurringInvoiceLineItemCreate as RecurringInvoiceLineItemCreate
    from .recurring_invoice_line_item_replace import RecurringInvoiceLineItemReplace as RecurringInvoiceLineItemReplace
    from .recurring_invoice_line_item_update import RecurringInvoiceLineItemUpdate as RecurringInvoiceLineItemUpdate
    from .recurring_invoice_list import RecurringInvoiceList as RecurringInvoiceList
    from .recurring_invoice_replace import RecurringInvoiceReplace as RecurringInvoiceReplace
    from .recurring_invoice_update import RecurringInvoiceUpdate as RecurringInvoiceUpdate
    from .recurring_schedule import RecurringSchedule as RecurringSchedule
    from .recurring_schedule_period import RecurringSchedulePeriod as RecurringSchedulePeriod
    from .regulatory_field import RegulatoryField as RegulatoryField
    from .reimbursement import Reimbursement as Reimbursement
    from .reimbursement_action_request import ReimbursementActionRequest as ReimbursementActionRequest
    from .reimbursement_create import ReimbursementCreate as ReimbursementCreate
    from .reimbursement_fulfillment_type import ReimbursementFulfillmentType as ReimbursementFulfillmentType
    from .reimbursement_list import ReimbursementList as ReimbursementList
    from .reimbursement_notification import ReimbursementNotification as ReimbursementNotification
    from .reimbursement_status import ReimbursementStatus as ReimbursementStatus
    from .reimbursement_status_change import ReimbursementStatusChange as ReimbursementStatusChange
    from .reimbursement_status_change_actor_role import (
        ReimbursementStatusChangeActorRole as ReimbursementStatusChangeActorRole,
    )
    from .reimbursement_type import ReimbursementType as ReimbursementType
    from .reimbursement_update import ReimbursementUpdate as ReimbursementUpdate
    from .risk_verification import RiskVerification as RiskVerification
    from .risk_verification_decision import RiskVerificationDecision as RiskVerificationDecision
    from .risk_verification_notification import RiskVerificationNotification as RiskVerificationNotification
    from .risk_verification_phone_request import RiskVerificationPhoneRequest as RiskVerificationPhoneRequest
    from .risk_verification_phone_status import RiskVerificationPhoneStatus as RiskVerificationPhoneStatus
    from .risk_verification_processing_status import (
        RiskVerificationProcessingStatus as RiskVerificationProcessingStatus,
    )
    from .role import Role as Role
    from .role_page import RolePage as RolePage
    from .role_type import RoleType as RoleType
    from .rpps_disbursement import RppsDisbursement as RppsDisbursement
    from .rpps_information import RppsInformation as RppsInformation
    from .search_scope import SearchScope as SearchScope
    from .security_key import SecurityKey as SecurityKey
    from .send_invoice_request import SendInvoiceRequest as SendInvoiceRequest
    from .session_info import SessionInfo as SessionInfo
    from .session_info_mfa_status import SessionInfoMfaStatus as SessionInfoMfaStatus
    from .single_status import SingleStatus as SingleStatus
    from .spend_status import SpendStatus as SpendStatus
    from .spend_user import SpendUser as SpendUser
    from .spend_user_create import SpendUserCreate as SpendUserCreate
    from .spend_user_create_role import SpendUserCreateRole as SpendUserCreateRole
    from .spend_user_list import SpendUserList as SpendUserList
    from .spend_user_role import SpendUserRole as SpendUserRole
    from .spend_user_update import SpendUserUpdate as SpendUserUpdate
    from .spend_webhook_metadata import SpendWebhookMetadata as SpendWebhookMetadata
    from .subscription import Subscription as Subscription
    from .subscription_create import SubscriptionCreate as SubscriptionCreate
    from .subscription_created import SubscriptionCreated as SubscriptionCreated
    from .subscription_event import SubscriptionEvent as SubscriptionEvent
    from .subscription_page import SubscriptionPage as SubscriptionPage
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from .test_event_request import TestEventRequest as TestEventRequest
    from .three_ds_challenge_notification import ThreeDsChallengeNotification as ThreeDsChallengeNotification
    from .three_ds_challenge_request import ThreeDsChallengeRequest as ThreeDsChallengeRequest
    from .three_ds_challenge_request_action import ThreeDsChallengeRequestAction as ThreeDsChallengeRequestAction
    from .three_ds_challenge_response import ThreeDsChallengeResponse as ThreeDsChallengeResponse
    from .three_ds_challenge_response_status import ThreeDsChallengeResponseStatus as ThreeDsChallengeResponseStatus
    from .transaction import Transaction as Transaction
    from .transaction_custom_field_list import TransactionCustomFieldList as TransactionCustomFieldList
    from .transaction_custom_field_value_list import TransactionCustomFieldValueList as TransactionCustomFieldValueList
    from .transaction_custom_fields_update import TransactionCustomFieldsUpdate as TransactionCustomFieldsUpdate
    from .transaction_dispute_status import TransactionDisputeStatus as TransactionDisputeStatus
    from .transaction_list import TransactionList as TransactionList
    from .transaction_network import TransactionNetwork as TransactionNetwork
    from .transaction_notification import TransactionNotification as TransactionNotification
    from .transaction_receipt_create import TransactionReceiptCreate as TransactionReceiptCreate
    from .transaction_receipt_status import TransactionReceiptStatus as TransactionReceiptStatus
    from .transaction_receipt_sync_status import TransactionReceiptSyncStatus as TransactionReceiptSyncStatus
    from .transaction_review import TransactionReview as TransactionReview
    from .transaction_reviewer import TransactionReviewer as TransactionReviewer
    from .transaction_reviewer_approver_type import TransactionReviewerApproverType as TransactionReviewerApproverType
    from .transaction_reviewer_status import TransactionReviewerStatus as TransactionReviewerStatus
    from .transaction_status import TransactionStatus as TransactionStatus
    from .transaction_transaction_type import TransactionTransactionType as TransactionTransactionType
    from .transaction_update import TransactionUpdate as TransactionUpdate
    from .upload_url import UploadUrl as UploadUrl
    from .user import User as User
    from .user_create import UserCreate as UserCreate
    from .user_funding_permissions import UserFundingPermissions as UserFundingPermissions
    from .user_page import UserPage as UserPage
    from .user_role import UserRole as UserRole
    from .user_update import UserUpdate as UserUpdate
    from .vendor import Vendor as Vendor
    from .vendor_account_type import VendorAccountType as VendorAccountType
    from .vendor_additional_info import VendorAdditionalInfo as VendorAdditionalInfo
    from .vendor_auto_pay import VendorAutoPay as VendorAutoPay
    from .vendor_auto_pay_request import VendorAutoPayRequest as VendorAutoPayRequest
    from .vendor_balance import VendorBalance as VendorBalance
    from .vendor_bank_account import VendorBankAccount as VendorBankAccount
    from .vendor_bank_account_create import VendorBankAccountCreate as VendorBankAccountCreate
    from .vendor_bank_account_status import VendorBankAccountStatus as VendorBankAccountStatus
    from .vendor_bulk import VendorBulk as VendorBulk
    from .vendor_configuration import VendorConfiguration as VendorConfiguration
    from .vendor_create import VendorCreate as VendorCreate
    from .vendor_credit import VendorCredit as VendorCredit
    from .vendor_credit_bulk import VendorCreditBulk as VendorCreditBulk
    from .vendor_credit_bulk_replace_item import VendorCreditBulkReplaceItem as VendorCreditBulkReplaceItem
    from .vendor_credit_bulk_update_item import VendorCreditBulkUpdateItem as VendorCreditBulkUpdateItem
    from .vendor_credit_create import VendorCreditCreate as VendorCreditCreate
    from .vendor_credit_line_item import VendorCreditLineItem as VendorCreditLineItem
    from .vendor_credit_line_item_create import VendorCreditLineItemCreate as VendorCreditLineItemCreate
    from .vendor_credit_line_item_replace import VendorCreditLineItemReplace as VendorCreditLineItemReplace
    from .vendor_credit_line_item_update import VendorCreditLineItemUpdate as VendorCreditLineItemUpdate
    from .vendor_credit_page import VendorCreditPage as VendorCreditPage
    from .vendor_credit_replace import VendorCreditReplace as VendorCreditReplace
    from .vendor_credit_update import VendorCreditUpdate as VendorCreditUpdate
    from .vendor_credit_usage import VendorCreditUsage as VendorCreditUsage
    from .vendor_exchange_rate import VendorExchangeRate as VendorExchangeRate
    from .vendor_notification import VendorNotification as VendorNotification
    from .vendor_page import VendorPage as VendorPage
    from .vendor_payment_information import VendorPaymentInformation as VendorPaymentInformation
    from .vendor_payment_information_create import VendorPaymentInformationCreate as VendorPaymentInformationCreate
    from .vendor_payment_information_pay_by_type import (
        VendorPaymentInformationPayByType as VendorPaymentInformationPayByType,
    )
    from .vendor_payment_information_transfer_method import (
        VendorPaymentInformationTransferMethod as VendorPaymentInformationTransferMethod,
    )
    from .vendor_payment_information_update import VendorPaymentInformationUpdate as VendorPaymentInformationUpdate
    from .vendor_update import VendorUpdate as VendorUpdate
    from .vendor_virtual_card import VendorVirtualCard as VendorVirtualCard
    from .vendor_virtual_card_status import VendorVirtualCardStatus as VendorVirtualCardStatus
    from .virtual_card_disbursement import VirtualCardDisbursement as VirtualCardDisbursement
    from .wallet_disbursement import WalletDisbursement as WalletDisbursement
    from .wallet_funding_permissions import WalletFundingPermissions as WalletFundingPermissions
    from .webhook_address import WebhookAddress as WebhookAddress
    from .webhook_autopay import WebhookAutopay as WebhookAutopay
    from .webhook_bank_account import WebhookBankAccount as WebhookBankAccount
    from .webhook_bank_account_default import WebhookBankAccountDefault as WebhookBankAccountDefault
    from .webhook_bill import WebhookBill as WebhookBill
    from .webhook_bill_classifications import WebhookBillClassifications as WebhookBillClassifications
    from .webhook_bill_invoice import WebhookBillInvoice as WebhookBillInvoice
    from .webhook_card_account import WebhookCardAccount as WebhookCardAccount
    from .webhook_card_account_default import WebhookCardAccountDefault as WebhookCardAccountDefault
    from .webhook_card_account_status import WebhookCardAccountStatus as WebhookCardAccountStatus
    from .webhook_card_account_type import WebhookCardAccountType as WebhookCardAccountType
    from .webhook_card_expiration import WebhookCardExpiration as WebhookCardExpiration
    from .webhook_currency_data import WebhookCurrencyData as WebhookCurrencyData
    from .webhook_disbursement_account import WebhookDisbursementAccount as WebhookDisbursementAccount
    from .webhook_error import WebhookError as WebhookError
    from .webhook_failed_payment import WebhookFailedPayment as WebhookFailedPayment
    from .webhook_failed_payment_bill import WebhookFailedPaymentBill as WebhookFailedPaymentBill
    from .webhook_funding_account import WebhookFundingAccount as WebhookFundingAccount
    from .webhook_funding_account_type import WebhookFundingAccountType as WebhookFundingAccountType
    from .webhook_invoice import WebhookInvoice as WebhookInvoice
    from .webhook_mass_payment import WebhookMassPayment as WebhookMassPayment
    from .webhook_mass_payment_count import WebhookMassPaymentCount as WebhookMassPaymentCount
    from .webhook_metadata import WebhookMetadata as WebhookMetadata
    from .webhook_payment import WebhookPayment as WebhookPayment
    from .webhook_payment_billing_type import WebhookPaymentBillingType as WebhookPaymentBillingType
    from .webhook_payment_disbursement import WebhookPaymentDisbursement as WebhookPaymentDisbursement
    from .webhook_payment_funding import WebhookPaymentFunding as WebhookPaymentFunding
    from .webhook_payment_status import WebhookPaymentStatus as WebhookPaymentStatus
    from .webhook_reimbursement import WebhookReimbursement as WebhookReimbursement
    from .webhook_risk_verification import WebhookRiskVerification as WebhookRiskVerification
    from .webhook_three_ds_challenge import WebhookThreeDsChallenge as WebhookThreeDsChallenge
    from .webhook_transaction import WebhookTransaction as WebhookTransaction
    from .webhook_transaction_transaction_type import (
        WebhookTransactionTransactionType as WebhookTransactionTransactionType,
    )
    from .webhook_vendor import WebhookVendor as WebhookVendor
    from .webhook_vendor_additional_info import WebhookVendorAdditionalInfo as WebhookVendorAdditionalInfo
    from .webhook_vendor_auto_pay import WebhookVendorAutoPay as WebhookVendorAutoPay
    from .webhook_vendor_balance import WebhookVendorBalance as WebhookVendorBalance
    from .webhook_vendor_payment_information import WebhookVendorPaymentInformation as WebhookVendorPaymentInformation
    from .webhook_vendor_payment_information_pay_by_type import (
        WebhookVendorPaymentInformationPayByType as WebhookVendorPaymentInformationPayByType,
    )
    from .webhook_vendor_reference import WebhookVendorReference as WebhookVendorReference
    from .webhook_vendor_virtual_card import WebhookVendorVirtualCard as WebhookVendorVirtualCard
    from .webhook_vendor_virtual_card_status import WebhookVendorVirtualCardStatus as WebhookVendorVirtualCardStatus

_MODULES: dict[str, str] = {
    "AccessToken": "access_token",
    "AccessTokenRequest": "access_token_request",
    "AccessTokenRequestGrantType": "access_token_request_grant_type",
    "AccountingClass": "accounting_class",
    "AccountingClassBulkResponse": "accounting_class_bulk_response",
    "AccountingClassBulkUpdateItem": "accounting_class_bulk_update_item",
    "AccountingClassCreate": "accounting_class_create",
    "AccountingClassList": "accounting_class_list",
    "AccountingClassUpdate": "accounting_class_update",
    "AccountingIntegrationTransaction": "accounting_integration_transaction",
    "AchDisbursement": "ach_disbursement",
    "Address": "address",
    "AddressCreate": "address_create",
    "AddressUpdate": "address_update",
    "ApCard": "ap_card",
    "ApCardStatus": "ap_card_status",
    "AppliedCustomField": "applied_custom_field",
    "AppliedCustomFieldValue": "applied_custom_field_value",
    "AppliedVendorCredit": "applied_vendor_credit",
    "ApprovalAction": "approval_action",
    "ApproverGroup": "approver_group",
    "ApproverGroupUser": "approver_group_user",
    "ApproverUser": "approver_user",
    "Attachment": "attachment",
    "AttachmentPage": "attachment_page",
    "AuditTrailEntry": "audit_trail_entry",
    "AuditTrailEntryType": "audit_trail_entry_type",
    "AuditTrailField": "audit_trail_field",
    "AuditTrailFieldValue": "audit_trail_field_value",
    "AuditTrailUser": "audit_trail_user",
    "AutopayNotification": "autopay_notification",
    "BankAccount": "bank_account",
    "BankAccountCreate": "bank_account_create",
    "BankAccountDefault": "bank_account_default",
    "BankAccountNotification": "bank_account_notification",
    "BankAccountOwnerType": "bank_account_owner_type",
    "BankAccountPage": "bank_account_page",
    "BankAccountType": "bank_account_type",
    "BankAccountUpdate": "bank_account_update",
    "BankAccountUser": "bank_account_user",
    "BankAccountUserNominateRequest": "bank_account_user_nominate_request",
    "BankAccountUserPage": "bank_account_user_page",
    "BankAccountUserVerificationStatus": "bank_account_user_verification_status",
    "BankAccountVerification": "bank_account_verification",
    "BankAccountVerifyRequest": "bank_account_verify_request",
    "BankFundingOption": "bank_funding_option",
    "Bill": "bill",
    "BillApprovalAction": "bill_approval_action",
    "BillApprovalPolicy": "bill_approval_policy",
    "BillApprovalPolicyApprovers": "bill_approval_policy_approvers",
    "BillApprovalPolicyRequest": "bill_approval_policy_request",
    "BillApprovalRule": "bill_approval_rule",
    "BillApprovalRuleKey": "bill_approval_rule_key",
    "BillApprovalRuleOp": "bill_approval_rule_op",
    "BillApprovalRuleRequest": "bill_approval_rule_request",
    "BillApprovalRuleValue": "bill_approval_rule_value",
    "BillApprovalStatus": "bill_approval_status",
    "BillApprover": "bill_approver",
    "BillApproverStatus": "bill_approver_status",
    "BillClassifications": "bill_classifications",
    "BillCreate": "bill_create",
    "BillInvoice": "bill_invoice",
    "BillInvoiceCreate": "bill_invoice_create",
    "BillLineItem": "bill_line_item",
    "BillLineItemCreate": "bill_line_item_create",
    "BillLineItemReplace": "bill_line_item_replace",
    "BillLineItemUpdate": "bill_line_item_update",
    "BillNotification": "bill_notification",
    "BillPage": "bill_page",
    "BillPayment": "bill_payment",
    "BillPaymentStatus": "bill_payment_status",
    "BillRecordStatus": "bill_record_status",
    "BillReplace": "bill_replace",
    "BillUpdate": "bill_update",
    "BillingPeriod": "billing_period",
    "BillingStatement": "billing_statement",
    "BillingStatementDetail": "billing_statement_detail",
    "BillingStatementDownloadLink": "billing_statement_download_link",
    "BillingStatementLine": "billing_statement_line",
    "BillingStatementPage": "billing_statement_page",
    "BillingStatementPaymentStatus": "billing_statement_payment_status",
    "Budget": "budget",
    "BudgetCreate": "budget_create",
    "BudgetCurrentPeriod": "budget_current_period",
    "BudgetList": "budget_list",
    "BudgetMember": "budget_member",
    "BudgetMemberBudgetRole": "budget_member_budget_role",
    "BudgetMemberBulkItem": "budget_member_bulk_item",
    "BudgetMemberList": "budget_member_list",
    "BudgetMemberUpsert": "budget_member_upsert",
    "BudgetMembersBulkUpsert": "budget_members_bulk_upsert",
    "BudgetRecurringInterval": "budget_recurring_interval",
    "BudgetShareFunds": "budget_share_funds",
    "BudgetSpent": "budget_spent",
    "BudgetUpdate": "budget_update",
    "BulkPayment": "bulk_payment",
    "BulkPaymentCreate": "bulk_payment_create",
    "BulkPaymentItem": "bulk_payment_item",
    "BulkPaymentProcessingOptions": "bulk_payment_processing_options",
    "Card": "card",
    "CardAccount": "card_account",
    "CardAccountDefault": "card_account_default",
    "CardAccountList": "card_account_list",
    "CardAccountNotification": "card_account_notification",
    "CardAccountRates": "card_account_rates",
    "CardAccountType": "card_account_type",
    "CardAccountUser": "card_account_user",
    "CardAccountUserPage": "card_account_user_page",
    "CardCreate": "card_create",
    "CardCurrentPeriod": "card_current_period",
    "CardDeletedReason": "card_deleted_reason",
    "CardExpiration": "card_expiration",
    "CardFeeInfo": "card_fee_info",
    "CardFundingOption": "card_funding_option",
    "CardFundingPermissions": "card_funding_permissions",
    "CardFundingPurpose": "card_funding_purpose",
    "CardFundingPurposeList": "card_funding_purpose_list",
    "CardFundingRate": "card_funding_rate",
    "CardList": "card_list",
    "CardPromotion": "card_promotion",
    "CardStatus": "card_status",
    "CardType": "card_type",
    "CardUpdate": "card_update",
    "ChargeAuthorizationRequest": "charge_authorization_request",
    "ChargeCustomerRequest": "charge_customer_request",
    "ChargeFundingAccount": "charge_funding_account",
    "ChargeFundingAccountType": "charge_funding_account_type",
    "ChargeInvoicePayment": "charge_invoice_payment",
    "ChartOfAccount": "chart_of_account",
    "ChartOfAccountAccount": "chart_of_account_account",
    "ChartOfAccountAccountType": "chart_of_account_account_type",
    "ChartOfAccountBulkResponse": "chart_of_account_bulk_response",
    "ChartOfAccountBulkUpdateItem": "chart_of_account_bulk_update_item",
    "ChartOfAccountCreate": "chart_of_account_create",
    "ChartOfAccountList": "chart_of_account_list",
    "ChartOfAccountUpdate": "chart_of_account_update",
    "CheckDisbursement": "check_disbursement",
    "CheckImage": "check_image",
    "CheckImageList": "check_image_list",
    "CompanyOwner": "company_owner",
    "CountryCode": "country_code",
    "CreditMemo": "credit_memo",
    "CreditMemoBulkReplaceItem": "credit_memo_bulk_replace_item",
    "CreditMemoBulkResponse": "credit_memo_bulk_response",
    "CreditMemoBulkUpdateItem": "credit_memo_bulk_update_item",
    "CreditMemoCreate": "credit_memo_create",
    "CreditMemoDetails": "credit_memo_details",
    "CreditMemoDetailsList": "credit_memo_details_list",
    "CreditMemoLineItem": "credit_memo_line_item",
    "CreditMemoLineItemCreate": "credit_memo_line_item_create",
    "CreditMemoLineItemReplace": "credit_memo_line_item_replace",
    "CreditMemoLineItemUpdate": "credit_memo_line_item_update",
    "CreditMemoReplace": "credit_memo_replace",
    "CreditMemoUpdate": "credit_memo_update",
    "CreditMemoUsage": "credit_memo_usage",
    "CreditStatus": "credit_status",
    "CurrencyCode": "currency_code",
    "CurrencyData": "currency_data",
    "CustomField": "custom_field",
    "CustomFieldAssignment": "custom_field_assignment",
    "CustomFieldCreate": "custom_field_create",
    "CustomFieldList": "custom_field_list",
    "CustomFieldType": "custom_field_type",
    "CustomFieldUpdate": "custom_field_update",
    "CustomFieldValue": "custom_field_value",
    "CustomFieldValueList": "custom_field_value_list",
    "CustomFieldValuesCreate": "custom_field_values_create",
    "CustomFieldValuesDelete": "custom_field_values_delete",
    "Customer": "customer",
    "CustomerAccountType": "customer_account_type",
    "CustomerBalance": "customer_balance",
    "CustomerBankAccount": "customer_bank_account",
    "CustomerBankAccountCreate": "customer_bank_account_create",
    "CustomerBankAccountList": "customer_bank_account_list",
    "CustomerBankAccountUpdate": "customer_bank_account_update",
    "CustomerContact": "customer_contact",
    "CustomerContactCreate": "customer_contact_create",
    "CustomerContactList": "customer_contact_list",
    "CustomerContactUpdate": "customer_contact_update",
    "CustomerCreate": "customer_create",
    "CustomerList": "customer_list",
    "CustomerPrimaryContact": "customer_primary_contact",
    "CustomerUpdate": "customer_update",
    "DeleteCardReason": "delete_card_reason",
    "Department": "department",
    "DepartmentBulkResponse": "department_bulk_response",
    "DepartmentBulkUpdateItem": "department_bulk_update_item",
    "DepartmentCreate": "department_create",
    "DepartmentList": "department_list",
    "DepartmentUpdate": "department_update",
    "DisbursementStatus": "disbursement_status",
    "DisbursementType": "disbursement_type",
    "Document": "document",
    "DocumentClassifications": "document_classifications",
    "DocumentPage": "document_page",
    "DocumentScanStatus": "document_scan_status",
    "DocumentUploadStatus": "document_upload_status",
    "DocumentUploadStatusStatus": "document_upload_status_status",
    "Employee": "employee",
    "EmployeeBulkResponse": "employee_bulk_response",
    "EmployeeBulkUpdateItem": "employee_bulk_update_item",
    "EmployeeCreate": "employee_create",
    "EmployeeList": "employee_list",
    "EmployeeUpdate": "employee_update",
    "Error": "error",
    "ErrorCategory": "error_category",
    "ErrorParam": "error_param",
    "ErrorSeverity": "error_severity",
    "EventCatalogEntry": "event_catalog_entry",
    "EventNotification": "event_notification",
    "EventPage": "event_page",
    "ExchangeRate": "exchange_rate",
    "ExchangeRateAmountRange": "exchange_rate_amount_range",
    "ExchangeRateRequest": "exchange_rate_request",
    "Export": "export",
    "ExportDownloadLink": "export_download_link",
    "ExportPage": "export_page",
    "FundingAccountPermissions": "funding_account_permissions",
    "FundingAccountStatus": "funding_account_status",
    "FundingOptions": "funding_options",
    "GetIntlConfigAccountType": "get_intl_config_account_type",
    "HealthCheck": "health_check",
    "IndustryList": "industry_list",
    "InternationalDisbursement": "international_disbursement",
    "InternationalPaymentsConfig": "international_payments_config",
    "Invoice": "invoice",
    "InvoiceConvenienceFee": "invoice_convenience_fee",
    "InvoiceCreate": "invoice_create",
    "InvoiceCustomer": "invoice_customer",
    "InvoiceLineItem": "invoice_line_item",
    "InvoiceLineItemCreate": "invoice_line_item_create",
    "InvoiceLineItemReplace": "invoice_line_item_replace",
    "InvoiceLineItemUpdate": "invoice_line_item_update",
    "InvoiceList": "invoice_list",
    "InvoiceNotification": "invoice_notification",
    "InvoicePayment": "invoice_payment",
    "InvoicePaymentLink": "invoice_payment_link",
    "InvoicePaymentLinkRequest": "invoice_payment_link_request",
    "InvoiceProcessingOptions": "invoice_processing_options",
    "InvoiceRecipient": "invoice_recipient",
    "InvoiceRecordStatus": "invoice_record_status",
    "InvoiceReplace": "invoice_replace",
    "InvoiceReplyTo": "invoice_reply_to",
    "InvoiceStatus": "invoice_status",
    "InvoiceUpdate": "invoice_update",
    "Item": "item",
    "ItemBulkResponse": "item_bulk_response",
    "ItemBulkUpdateItem": "item_bulk_update_item",
    "ItemCreate": "item_create",
    "ItemList": "item_list",
    "ItemType": "item_type",
    "ItemUpdate": "item_update",
    "Job": "job",
    "JobBulkResponse": "job_bulk_response",
    "JobBulkUpdateItem": "job_bulk_update_item",
    "JobCreate": "job_create",
    "JobList": "job_list",
    "JobUpdate": "job_update",
    "ListPayableCardAccountsCardUserStatus": "list_payable_card_accounts_card_user_status",
    "Location": "location",
    "LocationBulkResponse": "location_bulk_response",
    "LocationBulkUpdateItem": "location_bulk_update_item",
    "LocationCreate": "location_create",
    "LocationList": "location_list",
    "LocationUpdate": "location_update",
    "LoginAsUserRequest": "login_as_user_request",
    "LoginAsUserResponse": "login_as_user_response",
    "LoginOrganization": "login_organization",
    "LoginOrganizationPage": "login_organization_page",
    "LoginRequest": "login_request",
    "LoginResponse": "login_response",
    "MassPayment": "mass_payment",
    "MassPaymentBatchStatus": "mass_payment_batch_status",
    "MassPaymentCount": "mass_payment_count",
    "MassPaymentCreate": "mass_payment_create",
    "MassPaymentItem": "mass_payment_item",
    "MassPaymentNotification": "mass_payment_notification",
    "MerchantLocation": "merchant_location",
    "MfaChallenge": "mfa_challenge",
    "MfaChallengeRequest": "mfa_challenge_request",
    "MfaChallengeValidateRequest": "mfa_challenge_validate_request",
    "MfaChallengeValidation": "mfa_challenge_validation",
    "MfaPhone": "mfa_phone",
    "MfaPhoneList": "mfa_phone_list",
    "MfaPhoneType": "mfa_phone_type",
    "MfaSetup": "mfa_setup",
    "MfaSetupRequest": "mfa_setup_request",
    "MfaSetupType": "mfa_setup_type",
    "MfaSetupValidateRequest": "mfa_setup_validate_request",
    "MfaStepUp": "mfa_step_up",
    "MfaStepUpRequest": "mfa_step_up_request",
    "NetworkAddress": "network_address",
    "NetworkEmailInvitationRequest": "network_email_invitation_request",
    "NetworkInvitation": "network_invitation",
    "NetworkInvitationAcceptRequest": "network_invitation_accept_request",
    "NetworkInvitationAcceptRequestType": "network_invitation_accept_request_type",
    "NetworkInvitationCreate": "network_invitation_create",
    "NetworkInvitationCreateNetworkType": "network_invitation_create_network_type",
    "NetworkManagedBy": "network_managed_by",
    "NetworkOrganization": "network_organization",
    "NetworkOrganizationType": "network_organization_type",
    "NetworkSearchResult": "network_search_result",
    "NetworkStatus": "network_status",
    "OperationStatus": "operation_status",
    "OperationStatusStatus": "operation_status_status",
    "Organization": "organization",
    "OrganizationAccountType": "organization_account_type",
    "OrganizationBusinessCategory": "organization_business_category",
    "OrganizationCreate": "organization_create",
    "OrganizationFundingPermissions": "organization_funding_permissions",
    "OrganizationPage": "organization_page",
    "OrganizationProcessingOptions": "organization_processing_options",
    "OrganizationTaxIdType": "organization_tax_id_type",
    "OrganizationUpdate": "organization_update",
    "Page": "page",
    "PanJwt": "pan_jwt",
    "PartnerLoginRequest": "partner_login_request",
    "PartnerLoginResponse": "partner_login_response",
    "PartnerUserCreate": "partner_user_create",
    "PartnerUserUpdate": "partner_user_update",
    "PayBySubType": "pay_by_sub_type",
    "PayableLineItemClassifications": "payable_line_item_classifications",
    "Payment": "payment",
    "PaymentCreate": "payment_create",
    "PaymentDisbursementInfo": "payment_disbursement_info",
    "PaymentFailedNotification": "payment_failed_notification",
    "PaymentFundingAccount": "payment_funding_account",
    "PaymentFundingAccountType": "payment_funding_account_type",
    "PaymentNotification": "payment_notification",
    "PaymentOptions": "payment_options",
    "PaymentPage": "payment_page",
    "PaymentProcessingOptions": "payment_processing_options",
    "PaymentProcessingOptionsRequestCheckDeliveryType": "payment_processing_options_request_check_delivery_type",
    "PaymentPurpose": "payment_purpose",
    "PaymentPurposeCode": "payment_purpose_code",
    "PaymentPurposeConfig": "payment_purpose_config",
    "PaymentPurposeConfigType": "payment_purpose_config_type",
    "PaymentStatus": "payment_status",
    "PaymentTerm": "payment_term",
    "PaymentTermCreate": "payment_term_create",
    "PaymentTermPage": "payment_term_page",
    "PaymentTermUpdate": "payment_term_update",
    "PaymentValidationField": "payment_validation_field",
    "PaymentValidations": "payment_validations",
    "PaymentVoidInfo": "payment_void_info",
    "PaymentVoidInfoStatus": "payment_void_info_status",
    "PaymentVoidInfoType": "payment_void_info_type",
    "PaymentVoidRequest": "payment_void_request",
    "PendingBill": "pending_bill",
    "PendingBillApprovalList": "pending_bill_approval_list",
    "PricePlan": "price_plan",
    "PricePlanTerm": "price_plan_term",
    "PricePlanUpdate": "price_plan_update",
    "PricePlanUpdatePricePlanType": "price_plan_update_price_plan_type",
    "Receipt": "receipt",
    "ReceiptCreate": "receipt_create",
    "ReceivableLineItemClassifications": "receivable_line_item_classifications",
    "ReceivedPayment": "received_payment",
    "ReceivedPaymentAccount": "received_payment_account",
    "ReceivedPaymentAccountType": "received_payment_account_type",
    "ReceivedPaymentInvoice": "received_payment_invoice",
    "ReceivedPaymentList": "received_payment_list",
    "ReceivedPaymentReceivablesType": "received_payment_receivables_type",
    "ReceivedPaymentStatus": "received_payment_status",
    "RecordBillPaymentRequest": "record_bill_payment_request",
    "RecordInvoicePaymentItem": "record_invoice_payment_item",
    "RecordInvoicePaymentRequest": "record_invoice_payment_request",
    "RecordPaymentItem": "record_payment_item",
    "RecordedBillPayment": "recorded_bill_payment",
    "RecordedBillPaymentClassifications": "recorded_bill_payment_classifications",
    "RecordedInvoicePayment": "recorded_invoice_payment",
    "RecordedInvoicePaymentItem": "recorded_invoice_payment_item",
    "RecordedInvoicePaymentPaymentType": "recorded_invoice_payment_payment_type",
    "RecurringBill": "recurring_bill",
    "RecurringBillCreate": "recurring_bill_create",
    "RecurringBillLineItem": "recurring_bill_line_item",
    "RecurringBillLineItemClassifications": "recurring_bill_line_item_classifications",
    "RecurringBillLineItemCreate": "recurring_bill_line_item_create",
    "RecurringBillLineItemReplace": "recurring_bill_line_item_replace",
    "RecurringBillLineItemUpdate": "recurring_bill_line_item_update",
    "RecurringBillPage": "recurring_bill_page",
    "RecurringBillPaymentInformation": "recurring_bill_payment_information",
    "RecurringBillProcessingOptions": "recurring_bill_processing_options",
    "RecurringBillReplace": "recurring_bill_replace",
    "RecurringBillSchedule": "recurring_bill_schedule",
    "RecurringBillScheduleCreate": "recurring_bill_schedule_create",
    "RecurringBillSchedulePeriod": "recurring_bill_schedule_period",
    "RecurringBillScheduleUpdate": "recurring_bill_schedule_update",
    "RecurringBillUpdate": "recurring_bill_update",
    "RecurringInvoice": "recurring_invoice",
    "RecurringInvoiceCreate": "recurring_invoice_create",
    "RecurringInvoiceLineItem": "recurring_invoice_line_item",
    "RecurringInvoiceLineItemCreate": "recurring_invoice_line_item_create",
    "RecurringInvoiceLineItemReplace": "recurring_invoice_line_item_replace",
    "RecurringInvoiceLineItemUpdate": "recurring_invoice_line_item_update",
    "RecurringInvoiceList": "recurring_invoice_list",
    "RecurringInvoiceReplace": "recurring_invoice_replace",
    "RecurringInvoiceUpdate": "recurring_invoice_update",
    "RecurringSchedule": "recurring_schedule",
    "RecurringSchedulePeriod": "recurring_schedule_period",
    "RegulatoryField": "regulatory_field",
    "Reimbursement": "reimbursement",
    "ReimbursementActionRequest": "reimbursement_action_request",
    "ReimbursementCreate": "reimbursement_create",
    "ReimbursementFulfillmentType": "reimbursement_fulfillment_type",
    "ReimbursementList": "reimbursement_list",
    "ReimbursementNotification": "reimbursement_notification",
    "ReimbursementStatus": "reimbursement_status",
    "ReimbursementStatusChange": "reimbursement_status_change",
    "ReimbursementStatusChangeActorRole": "reimbursement_status_change_actor_role",
    "ReimbursementType": "reimbursement_type",
    "ReimbursementUpdate": "reimbursement_update",
    "RiskVerification": "risk_verification",
    "RiskVerificationDecision": "risk_verification_decision",
    "RiskVerificationNotification": "risk_verification_notification",
    "RiskVerificationPhoneRequest": "risk_verification_phone_request",
    "RiskVerificationPhoneStatus": "risk_verification_phone_status",
    "RiskVerificationProcessingStatus": "risk_verification_processing_status",
    "Role": "role",
    "RolePage": "role_page",
    "RoleType": "role_type",
    "RppsDisbursement": "rpps_disbursement",
    "RppsInformation": "rpps_information",
    "SearchScope": "search_scope",
    "SecurityKey": "security_key",
    "SendInvoiceRequest": "send_invoice_request",
    "SessionInfo": "session_info",
    "SessionInfoMfaStatus": "session_info_mfa_status",
    "SingleStatus": "single_status",
    "SpendStatus": "spend_status",
    "SpendUser": "spend_user",
    "SpendUserCreate": "spend_user_create",
    "SpendUserCreateRole": "spend_user_create_role",
    "SpendUserList": "spend_user_list",
    "SpendUserRole": "spend_user_role",
    "SpendUserUpdate": "spend_user_update",
    "SpendWebhookMetadata": "spend_webhook_metadata",
    "Subscription": "subscription",
    "SubscriptionCreate": "subscription_create",
    "SubscriptionCreated": "subscription_created",
    "SubscriptionEvent": "subscription_event",
    "SubscriptionPage": "subscription_page",
    "SubscriptionStatus": "subscription_status",
    "SubscriptionUpdate": "subscription_update",
    "TestEventRequest": "test_event_request",
    "ThreeDsChallengeNotification": "three_ds_challenge_notification",
    "ThreeDsChallengeRequest": "three_ds_challenge_request",
    "ThreeDsChallengeRequestAction": "three_ds_challenge_request_action",
    "ThreeDsChallengeResponse": "three_ds_challenge_response",
    "ThreeDsChallengeResponseStatus": "three_ds_challenge_response_status",
    "Transaction": "transaction",
    "TransactionCustomFieldList": "transaction_custom_field_list",
    "TransactionCustomFieldValueList": "transaction_custom_field_value_list",
    "TransactionCustomFieldsUpdate": "transaction_custom_fields_update",
    "TransactionDisputeStatus": "transaction_dispute_status",
    "TransactionList": "transaction_list",
    "TransactionNetwork": "transaction_network",
    "TransactionNotification": "transaction_notification",
    "TransactionReceiptCreate": "transaction_receipt_create",
    "TransactionReceiptStatus": "transaction_receipt_status",
    "TransactionReceiptSyncStatus": "transaction_receipt_sync_status",
    "TransactionReview": "transaction_review",
    "TransactionReviewer": "transaction_reviewer",
    "TransactionReviewerApproverType": "transaction_reviewer_approver_type",
    "TransactionReviewerStatus": "transaction_reviewer_status",
    "TransactionStatus": "transaction_status",
    "TransactionTransactionType": "transaction_transaction_type",
    "TransactionUpdate": "transaction_update",
    "UploadUrl": "upload_url",
    "User": "user",
    "UserCreate": "user_create",
    "UserFundingPermissions": "user_funding_permissions",
    "UserPage": "user_page",
    "UserRole": "user_role",
    "UserUpdate": "user_update",
    "Vendor": "vendor",
    "VendorAccountType": "vendor_account_type",
    "VendorAdditionalInfo": "vendor_additional_info",
    "VendorAutoPay": "vendor_auto_pay",
    "VendorAutoPayRequest": "vendor_auto_pay_request",
    "VendorBalance": "vendor_balance",
    "VendorBankAccount": "vendor_bank_account",
    "VendorBankAccountCreate": "vendor_bank_account_create",
    "VendorBankAccountStatus": "vendor_bank_account_status",
    "VendorBulk": "vendor_bulk",
    "VendorConfiguration": "vendor_configuration",
    "VendorCreate": "vendor_create",
    "VendorCredit": "vendor_credit",
    "VendorCreditBulk": "vendor_credit_bulk",
    "VendorCreditBulkReplaceItem": "vendor_credit_bulk_replace_item",
    "VendorCreditBulkUpdateItem": "vendor_credit_bulk_update_item",
    "VendorCreditCreate": "vendor_credit_create",
    "VendorCreditLineItem": "vendor_credit_line_item",
    "VendorCreditLineItemCreate": "vendor_credit_line_item_create",
    "VendorCreditLineItemReplace": "vendor_credit_line_item_replace",
    "VendorCreditLineItemUpdate": "vendor_credit_line_item_update",
    "VendorCreditPage": "vendor_credit_page",
    "VendorCreditReplace": "vendor_credit_replace",
    "VendorCreditUpdate": "vendor_credit_update",
    "VendorCreditUsage": "vendor_credit_usage",
    "VendorExchangeRate": "vendor_exchange_rate",
    "VendorNotification": "vendor_notification",
    "VendorPage": "vendor_page",
    "VendorPaymentInformation": "vendor_payment_information",
    "VendorPaymentInformationCreate": "vendor_payment_information_create",
    "VendorPaymentInformationPayByType": "vendor_payment_information_pay_by_type",
    "VendorPaymentInformationTransferMethod": "vendor_payment_information_transfer_method",
    "VendorPaymentInformationUpdate": "vendor_payment_information_update",
    "VendorUpdate": "vendor_update",
    "VendorVirtualCard": "vendor_virtual_card",
    "VendorVirtualCardStatus": "vendor_virtual_card_status",
    "VirtualCardDisbursement": "virtual_card_disbursement",
    "WalletDisbursement": "wallet_disbursement",
    "WalletFundingPermissions": "wallet_funding_permissions",
    "WebhookAddress": "webhook_address",
    "WebhookAutopay": "webhook_autopay",
    "WebhookBankAccount": "webhook_bank_account",
    "WebhookBankAccountDefault": "webhook_bank_account_default",
    "WebhookBill": "webhook_bill",
    "WebhookBillClassifications": "webhook_bill_classifications",
    "WebhookBillInvoice": "webhook_bill_invoice",
    "WebhookCardAccount": "webhook_card_account",
    "WebhookCardAccountDefault": "webhook_card_account_default",
    "WebhookCardAccountStatus": "webhook_card_account_status",
    "WebhookCardAccountType": "webhook_card_account_type",
    "WebhookCardExpiration": "webhook_card_expiration",
    "WebhookCurrencyData": "webhook_currency_data",
    "WebhookDisbursementAccount": "webhook_disbursement_account",
    "WebhookError": "webhook_error",
    "WebhookFailedPayment": "webhook_failed_payment",
    "WebhookFailedPaymentBill": "webhook_failed_payment_bill",
    "WebhookFundingAccount": "webhook_funding_account",
    "WebhookFundingAccountType": "webhook_funding_account_type",
    "WebhookInvoice": "webhook_invoice",
    "WebhookMassPayment": "webhook_mass_payment",
    "WebhookMassPaymentCount": "webhook_mass_payment_count",
    "WebhookMetadata": "webhook_metadata",
    "WebhookPayment": "webhook_payment",
    "WebhookPaymentBillingType": "webhook_payment_billing_type",
    "WebhookPaymentDisbursement": "webhook_payment_disbursement",
    "WebhookPaymentFunding": "webhook_payment_funding",
    "WebhookPaymentStatus": "webhook_payment_status",
    "WebhookReimbursement": "webhook_reimbursement",
    "WebhookRiskVerification": "webhook_risk_verification",
    "WebhookThreeDsChallenge": "webhook_three_ds_challenge",
    "WebhookTransaction": "webhook_transaction",
    "WebhookTransactionTransactionType": "webhook_transaction_transaction_type",
    "WebhookVendor": "webhook_vendor",
    "WebhookVendorAdditionalInfo": "webhook_vendor_additional_info",
    "WebhookVendorAutoPay": "webhook_vendor_auto_pay",
    "WebhookVendorBalance": "webhook_vendor_balance",
    "WebhookVendorPaymentInformation": "webhook_vendor_payment_information",
    "WebhookVendorPaymentInformationPayByType": "webhook_vendor_payment_information_pay_by_type",
    "WebhookVendorReference": "webhook_vendor_reference",
    "WebhookVendorVirtualCard": "webhook_vendor_virtual_card",
    "WebhookVendorVirtualCardStatus": "webhook_vendor_virtual_card_status",
}

__all__ = (
    "AccessToken",
    "AccessTokenRequest",
    "AccessTokenRequestGrantType",
    "AccountingClass",
    "AccountingClassBulkResponse",
    "AccountingClassBulkUpdateItem",
    "AccountingClassCreate",
    "AccountingClassList",
    "AccountingClassUpdate",
    "AccountingIntegrationTransaction",
    "AchDisbursement",
    "Address",
    "AddressCreate",
    "AddressUpdate",
    "ApCard",
    "ApCardStatus",
    "AppliedCustomField",
    "AppliedCustomFieldValue",
    "AppliedVendorCredit",
    "ApprovalAction",
    "ApproverGroup",
    "ApproverGroupUser",
    "ApproverUser",
    "Attachment",
    "AttachmentPage",
    "AuditTrailEntry",
    "AuditTrailEntryType",
    "AuditTrailField",
    "AuditTrailFieldValue",
    "AuditTrailUser",
    "AutopayNotification",
    "BankAccount",
    "BankAccountCreate",
    "BankAccountDefault",
    "BankAccountNotification",
    "BankAccountOwnerType",
    "BankAccountPage",
    "BankAccountType",
    "BankAccountUpdate",
    "BankAccountUser",
    "BankAccountUserNominateRequest",
    "BankAccountUserPage",
    "BankAccountUserVerificationStatus",
    "BankAccountVerification",
    "BankAccountVerifyRequest",
    "BankFundingOption",
    "Bill",
    "BillApprovalAction",
    "BillApprovalPolicy",
    "BillApprovalPolicyApprovers",
    "BillApprovalPolicyRequest",
    "BillApprovalRule",
    "BillApprovalRuleKey",
    "BillApprovalRuleOp",
    "BillApprovalRuleRequest",
    "BillApprovalRuleValue",
    "BillApprovalStatus",
    "BillApprover",
    "BillApproverStatus",
    "BillClassifications",
    "BillCreate",
    "BillingPeriod",
    "BillingStatement",
    "BillingStatementDetail",
    "BillingStatementDownloadLink",
    "BillingStatementLine",
    "BillingStatementPage",
    "BillingStatementPaymentStatus",
    "BillInvoice",
    "BillInvoiceCreate",
    "BillLineItem",
    "BillLineItemCreate",
    "BillLineItemReplace",
    "BillLineItemUpdate",
    "BillNotification",
    "BillPage",
    "BillPayment",
    "BillPaymentStatus",
    "BillRecordStatus",
    "BillReplace",
    "BillUpdate",
    "Budget",
    "BudgetCreate",
    "BudgetCurrentPeriod",
    "BudgetList",
    "BudgetMember",
    "BudgetMemberBudgetRole",
    "BudgetMemberBulkItem",
    "BudgetMemberList",
    "BudgetMembersBulkUpsert",
    "BudgetMemberUpsert",
    "BudgetRecurringInterval",
    "BudgetShareFunds",
    "BudgetSpent",
    "BudgetUpdate",
    "BulkPayment",
    "BulkPaymentCreate",
    "BulkPaymentItem",
    "BulkPaymentProcessingOptions",
    "Card",
    "CardAccount",
    "CardAccountDefault",
    "CardAccountList",
    "CardAccountNotification",
    "CardAccountRates",
    "CardAccountType",
    "CardAccountUser",
    "CardAccountUserPage",
    "CardCreate",
    "CardCurrentPeriod",
    "CardDeletedReason",
    "CardExpiration",
    "CardFeeInfo",
    "CardFundingOption",
    "CardFundingPermissions",
    "CardFundingPurpose",
    "CardFundingPurposeList",
    "CardFundingRate",
    "CardList",
    "CardPromotion",
    "CardStatus",
    "CardType",
    "CardUpdate",
    "ChargeAuthorizationRequest",
    "ChargeCustomerRequest",
    "ChargeFundingAccount",
    "ChargeFundingAccountType",
    "ChargeInvoicePayment",
    "ChartOfAccount",
    "ChartOfAccountAccount",
    "ChartOfAccountAccountType",
    "ChartOfAccountBulkResponse",
    "ChartOfAccountBulkUpdateItem",
    "ChartOfAccountCreate",
    "ChartOfAccountList",
    "ChartOfAccountUpdate",
    "CheckDisbursement",
    "CheckImage",
    "CheckImageList",
    "CompanyOwner",
    "CountryCode",
    "CreditMemo",
    "CreditMemoBulkReplaceItem",
    "CreditMemoBulkResponse",
    "CreditMemoBulkUpdateItem",
    "CreditMemoCreate",
    "CreditMemoDetails",
    "CreditMemoDetailsList",
    "CreditMemoLineItem",
    "CreditMemoLineItemCreate",
    "CreditMemoLineItemReplace",
    "CreditMemoLineItemUpdate",
    "CreditMemoReplace",
    "CreditMemoUpdate",
    "CreditMemoUsage",
    "CreditStatus",
    "CurrencyCode",
    "CurrencyData",
    "Customer",
    "CustomerAccountType",
    "CustomerBalance",
    "CustomerBankAccount",
    "CustomerBankAccountCreate",
    "CustomerBankAccountList",
    "CustomerBankAccountUpdate",
    "CustomerContact",
    "CustomerContactCreate",
    "CustomerContactList",
    "CustomerContactUpdate",
    "CustomerCreate",
    "CustomerList",
    "CustomerPrimaryContact",
    "CustomerUpdate",
    "CustomField",
    "CustomFieldAssignment",
    "CustomFieldCreate",
    "CustomFieldList",
    "CustomFieldType",
    "CustomFieldUpdate",
    "CustomFieldValue",
    "CustomFieldValueList",
    "CustomFieldValuesCreate",
    "CustomFieldValuesDelete",
    "DeleteCardReason",
    "Department",
    "DepartmentBulkResponse",
    "DepartmentBulkUpdateItem",
    "DepartmentCreate",
    "DepartmentList",
    "DepartmentUpdate",
    "DisbursementStatus",
    "DisbursementType",
    "Document",
    "DocumentClassifications",
    "DocumentPage",
    "DocumentScanStatus",
    "DocumentUploadStatus",
    "DocumentUploadStatusStatus",
    "Employee",
    "EmployeeBulkResponse",
    "EmployeeBulkUpdateItem",
    "EmployeeCreate",
    "EmployeeList",
    "EmployeeUpdate",
    "Error",
    "ErrorCategory",
    "ErrorParam",
    "ErrorSeverity",
    "EventCatalogEntry",
    "EventNotification",
    "EventPage",
    "ExchangeRate",
    "ExchangeRateAmountRange",
    "ExchangeRateRequest",
    "Export",
    "ExportDownloadLink",
    "ExportPage",
    "FundingAccountPermissions",
    "FundingAccountStatus",
    "FundingOptions",
    "GetIntlConfigAccountType",
    "HealthCheck",
    "IndustryList",
    "InternationalDisbursement",
    "InternationalPaymentsConfig",
    "Invoice",
    "InvoiceConvenienceFee",
    "InvoiceCreate",
    "InvoiceCustomer",
    "InvoiceLineItem",
    "InvoiceLineItemCreate",
    "InvoiceLineItemReplace",
    "InvoiceLineItemUpdate",
    "InvoiceList",
    "InvoiceNotification",
    "InvoicePayment",
    "InvoicePaymentLink",
    "InvoicePaymentLinkRequest",
    "InvoiceProcessingOptions",
    "InvoiceRecipient",
    "InvoiceRecordStatus",
    "InvoiceReplace",
    "InvoiceReplyTo",
    "InvoiceStatus",
    "InvoiceUpdate",
    "Item",
    "ItemBulkResponse",
    "ItemBulkUpdateItem",
    "ItemCreate",
    "ItemList",
    "ItemType",
    "ItemUpdate",
    "Job",
    "JobBulkResponse",
    "JobBulkUpdateItem",
    "JobCreate",
    "JobList",
    "JobUpdate",
    "ListPayableCardAccountsCardUserStatus",
    "Location",
    "LocationBulkResponse",
    "LocationBulkUpdateItem",
    "LocationCreate",
    "LocationList",
    "LocationUpdate",
    "LoginAsUserRequest",
    "LoginAsUserResponse",
    "LoginOrganization",
    "LoginOrganizationPage",
    "LoginRequest",
    "LoginResponse",
    "MassPayment",
    "MassPaymentBatchStatus",
    "MassPaymentCount",
    "MassPaymentCreate",
    "MassPaymentItem",
    "MassPaymentNotification",
    "MerchantLocation",
    "MfaChallenge",
    "MfaChallengeRequest",
    "MfaChallengeValidateRequest",
    "MfaChallengeValidation",
    "MfaPhone",
    "MfaPhoneList",
    "MfaPhoneType",
    "MfaSetup",
    "MfaSetupRequest",
    "MfaSetupType",
    "MfaSetupValidateRequest",
    "MfaStepUp",
    "MfaStepUpRequest",
    "NetworkAddress",
    "NetworkEmailInvitationRequest",
    "NetworkInvitation",
    "NetworkInvitationAcceptRequest",
    "NetworkInvitationAcceptRequestType",
    "NetworkInvitationCreate",
    "NetworkInvitationCreateNetworkType",
    "NetworkManagedBy",
    "NetworkOrganization",
    "NetworkOrganizationType",
    "NetworkSearchResult",
    "NetworkStatus",
    "OperationStatus",
    "OperationStatusStatus",
    "Organization",
    "OrganizationAccountType",
    "OrganizationBusinessCategory",
    "OrganizationCreate",
    "OrganizationFundingPermissions",
    "OrganizationPage",
    "OrganizationProcessingOptions",
    "OrganizationTaxIdType",
    "OrganizationUpdate",
    "Page",
    "PanJwt",
    "PartnerLoginRequest",
    "PartnerLoginResponse",
    "PartnerUserCreate",
    "PartnerUserUpdate",
    "PayableLineItemClassifications",
    "PayBySubType",
    "Payment",
    "PaymentCreate",
    "PaymentDisbursementInfo",
    "PaymentFailedNotification",
    "PaymentFundingAccount",
    "PaymentFundingAccountType",
    "PaymentNotification",
    "PaymentOptions",
    "PaymentPage",
    "PaymentProcessingOptions",
    "PaymentProcessingOptionsRequestCheckDeliveryType",
    "PaymentPurpose",
    "PaymentPurposeCode",
    "PaymentPurposeConfig",
    "PaymentPurposeConfigType",
    "PaymentStatus",
    "PaymentTerm",
    "PaymentTermCreate",
    "PaymentTermPage",
    "PaymentTermUpdate",
    "PaymentValidationField",
    "PaymentValidations",
    "PaymentVoidInfo",
    "PaymentVoidInfoStatus",
    "PaymentVoidInfoType",
    "PaymentVoidRequest",
    "PendingBill",
    "PendingBillApprovalList",
    "PricePlan",
    "PricePlanTerm",
    "PricePlanUpdate",
    "PricePlanUpdatePricePlanType",
    "Receipt",
    "ReceiptCreate",
    "ReceivableLineItemClassifications",
    "ReceivedPayment",
    "ReceivedPaymentAccount",
    "ReceivedPaymentAccountType",
    "ReceivedPaymentInvoice",
    "ReceivedPaymentList",
    "ReceivedPaymentReceivablesType",
    "ReceivedPaymentStatus",
    "RecordBillPaymentRequest",
    "RecordedBillPayment",
    "RecordedBillPaymentClassifications",
    "RecordedInvoicePayment",
    "RecordedInvoicePaymentItem",
    "RecordedInvoicePaymentPaymentType",
    "RecordInvoicePaymentItem",
    "RecordInvoicePaymentRequest",
    "RecordPaymentItem",
    "RecurringBill",
    "RecurringBillCreate",
    "RecurringBillLineItem",
    "RecurringBillLineItemClassifications",
    "RecurringBillLineItemCreate",
    "RecurringBillLineItemReplace",
    "RecurringBillLineItemUpdate",
    "RecurringBillPage",
    "RecurringBillPaymentInformation",
    "RecurringBillProcessingOptions",
    "RecurringBillReplace",
    "RecurringBillSchedule",
    "RecurringBillScheduleCreate",
    "RecurringBillSchedulePeriod",
    "RecurringBillScheduleUpdate",
    "RecurringBillUpdate",
    "RecurringInvoice",
    "RecurringInvoiceCreate",
    "RecurringInvoiceLineItem",
    "RecurringInvoiceLineItemCreate",
    "RecurringInvoiceLineItemReplace",
    "RecurringInvoiceLineItemUpdate",
    "RecurringInvoiceList",
    "RecurringInvoiceReplace",
    "RecurringInvoiceUpdate",
    "RecurringSchedule",
    "RecurringSchedulePeriod",
    "RegulatoryField",
    "Reimbursement",
    "ReimbursementActionRequest",
    "ReimbursementCreate",
    "ReimbursementFulfillmentType",
    "ReimbursementList",
    "ReimbursementNotification",
    "ReimbursementStatus",
    "ReimbursementStatusChange",
    "ReimbursementStatusChangeActorRole",
    "ReimbursementType",
    "ReimbursementUpdate",
    "RiskVerification",
    "RiskVerificationDecision",
    "RiskVerificationNotification",
    "RiskVerificationPhoneRequest",
    "RiskVerificationPhoneStatus",
    "RiskVerificationProcessingStatus",
    "Role",
    "RolePage",
    "RoleType",
    "RppsDisbursement",
    "RppsInformation",
    "SearchScope",
    "SecurityKey",
    "SendInvoiceRequest",
    "SessionInfo",
    "SessionInfoMfaStatus",
    "SingleStatus",
    "SpendStatus",
    "SpendUser",
    "SpendUserCreate",
    "SpendUserCreateRole",
    "SpendUserList",
    "SpendUserRole",
    "SpendUserUpdate",
    "SpendWebhookMetadata",
    "Subscription",
    "SubscriptionCreate",
    "SubscriptionCreated",
    "SubscriptionEvent",
    "SubscriptionPage",
    "SubscriptionStatus",
    "SubscriptionUpdate",
    "TestEventRequest",
    "ThreeDsChallengeNotification",
    "ThreeDsChallengeRequest",
    "ThreeDsChallengeRequestAction",
    "ThreeDsChallengeResponse",
    "ThreeDsChallengeResponseStatus",
    "Transaction",
    "TransactionCustomFieldList",
    "TransactionCustomFieldsUpdate",
    "TransactionCustomFieldValueList",
    "TransactionDisputeStatus",
    "TransactionList",
    "TransactionNetwork",
    "TransactionNotification",
    "TransactionReceiptCreate",
    "TransactionReceiptStatus",
    "TransactionReceiptSyncStatus",
    "TransactionReview",
    "TransactionReviewer",
    "TransactionReviewerApproverType",
    "TransactionReviewerStatus",
    "TransactionStatus",
    "TransactionTransactionType",
    "TransactionUpdate",
    "UploadUrl",
    "User",
    "UserCreate",
    "UserFundingPermissions",
    "UserPage",
    "UserRole",
    "UserUpdate",
    "Vendor",
    "VendorAccountType",
    "VendorAdditionalInfo",
    "VendorAutoPay",
    "VendorAutoPayRequest",
    "VendorBalance",
    "VendorBankAccount",
    "VendorBankAccountCreate",
    "VendorBankAccountStatus",
    "VendorBulk",
    "VendorConfiguration",
    "VendorCreate",
    "VendorCredit",
    "VendorCreditBulk",
    "VendorCreditBulkReplaceItem",
    "VendorCreditBulkUpdateItem",
    "VendorCreditCreate",
    "VendorCreditLineItem",
    "VendorCreditLineItemCreate",
    "VendorCreditLineItemReplace",
    "VendorCreditLineItemUpdate",
    "VendorCreditPage",
    "VendorCreditReplace",
    "VendorCreditUpdate",
    "VendorCreditUsage",
    "VendorExchangeRate",
    "VendorNotification",
    "VendorPage",
    "VendorPaymentInformation",
    "VendorPaymentInformationCreate",
    "VendorPaymentInformationPayByType",
    "VendorPaymentInformationTransferMethod",
    "VendorPaymentInformationUpdate",
    "VendorUpdate",
    "VendorVirtualCard",
    "VendorVirtualCardStatus",
    "VirtualCardDisbursement",
    "WalletDisbursement",
    "WalletFundingPermissions",
    "WebhookAddress",
    "WebhookAutopay",
    "WebhookBankAccount",
    "WebhookBankAccountDefault",
    "WebhookBill",
    "WebhookBillClassifications",
    "WebhookBillInvoice",
    "WebhookCardAccount",
    "WebhookCardAccountDefault",
    "WebhookCardAccountStatus",
    "WebhookCardAccountType",
    "WebhookCardExpiration",
    "WebhookCurrencyData",
    "WebhookDisbursementAccount",
    "WebhookError",
    "WebhookFailedPayment",
    "WebhookFailedPaymentBill",
    "WebhookFundingAccount",
    "WebhookFundingAccountType",
    "WebhookInvoice",
    "WebhookMassPayment",
    "WebhookMassPaymentCount",
    "WebhookMetadata",
    "WebhookPayment",
    "WebhookPaymentBillingType",
    "WebhookPaymentDisbursement",
    "WebhookPaymentFunding",
    "WebhookPaymentStatus",
    "WebhookReimbursement",
    "WebhookRiskVerification",
    "WebhookThreeDsChallenge",
    "WebhookTransaction",
    "WebhookTransactionTransactionType",
    "WebhookVendor",
    "WebhookVendorAdditionalInfo",
    "WebhookVendorAutoPay",
    "WebhookVendorBalance",
    "WebhookVendorPaymentInformation",
    "WebhookVendorPaymentInformationPayByType",
    "WebhookVendorReference",
    "WebhookVendorVirtualCard",
    "WebhookVendorVirtualCardStatus",
)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
