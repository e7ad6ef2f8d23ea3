# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields of lists, for ``filters`` and ``sort``: ``from bill_api.fields import bills``. Each is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lists.bills import BillsFields
    from .lists.classifications_accounting_classes import ClassificationsAccountingClassesFields
    from .lists.classifications_chart_of_accounts import ClassificationsChartOfAccountsFields
    from .lists.classifications_departments import ClassificationsDepartmentsFields
    from .lists.classifications_employees import ClassificationsEmployeesFields
    from .lists.classifications_items import ClassificationsItemsFields
    from .lists.classifications_jobs import ClassificationsJobsFields
    from .lists.classifications_locations import ClassificationsLocationsFields
    from .lists.credit_memos import CreditMemosFields
    from .lists.customers import CustomersFields
    from .lists.funding_accounts_bank_account_users import FundingAccountsBankAccountUsersFields
    from .lists.funding_accounts_bank_accounts import FundingAccountsBankAccountsFields
    from .lists.funding_accounts_card_users import FundingAccountsCardUsersFields
    from .lists.invoices import InvoicesFields
    from .lists.partner_organizations import PartnerOrganizationsFields
    from .lists.partner_roles import PartnerRolesFields
    from .lists.partner_users import PartnerUsersFields
    from .lists.payments import PaymentsFields
    from .lists.receivable_payments import ReceivablePaymentsFields
    from .lists.recurring_bills import RecurringBillsFields
    from .lists.recurring_invoices import RecurringInvoicesFields
    from .lists.roles import RolesFields
    from .lists.spend_budgets import SpendBudgetsFields
    from .lists.spend_budgets_members import SpendBudgetsMembersFields
    from .lists.spend_cards import SpendCardsFields
    from .lists.spend_custom_fields import SpendCustomFieldsFields
    from .lists.spend_custom_fields_values import SpendCustomFieldsValuesFields
    from .lists.spend_reimbursements import SpendReimbursementsFields
    from .lists.spend_transactions import SpendTransactionsFields
    from .lists.spend_transactions_custom_fields import SpendTransactionsCustomFieldsFields
    from .lists.spend_users import SpendUsersFields
    from .lists.users import UsersFields
    from .lists.vendor_credits import VendorCreditsFields
    from .lists.vendors import VendorsFields
    from .query import Fields

    bills: BillsFields
    """Fields of ``client.bills.list``."""
    classifications_accounting_classes: ClassificationsAccountingClassesFields
    """Fields of ``client.classifications.accounting_classes.list``."""
    classifications_chart_of_accounts: ClassificationsChartOfAccountsFields
    """Fields of ``client.classifications.chart_of_accounts.list``."""
    classifications_departments: ClassificationsDepartmentsFields
    """Fields of ``client.classifications.departments.list``."""
    classifications_employees: ClassificationsEmployeesFields
    """Fields of ``client.classifications.employees.list``."""
    classifications_items: ClassificationsItemsFields
    """Fields of ``client.classifications.items.list``."""
    classifications_jobs: ClassificationsJobsFields
    """Fields of ``client.classifications.jobs.list``."""
    classifications_locations: ClassificationsLocationsFields
    """Fields of ``client.classifications.locations.list``."""
    credit_memos: CreditMemosFields
    """Fields of ``client.credit_memos.list``."""
    customers: CustomersFields
    """Fields of ``client.customers.list``."""
    funding_accounts_bank_account_users: FundingAccountsBankAccountUsersFields
    """Fields of ``client.funding_accounts.list_bank_account_users``."""
    funding_accounts_bank_accounts: FundingAccountsBankAccountsFields
    """Fields of ``client.funding_accounts.list_bank_accounts``."""
    funding_accounts_card_users: FundingAccountsCardUsersFields
    """Fields of ``client.funding_accounts.list_card_users``."""
    invoices: InvoicesFields
    """Fields of ``client.invoices.list``."""
    partner_organizations: PartnerOrganizationsFields
    """Fields of ``client.partner.list_organizations``."""
    partner_roles: PartnerRolesFields
    """Fields of ``client.partner.list_roles``."""
    partner_users: PartnerUsersFields
    """Fields of ``client.partner.list_users``."""
    payments: PaymentsFields
    """Fields of ``client.payments.list``."""
    receivable_payments: ReceivablePaymentsFields
    """Fields of ``client.receivable_payments.list``."""
    recurring_bills: RecurringBillsFields
    """Fields of ``client.recurring_bills.list``."""
    recurring_invoices: RecurringInvoicesFields
    """Fields of ``client.recurring_invoices.list``."""
    roles: RolesFields
    """Fields of ``client.roles.list``."""
    spend_budgets: SpendBudgetsFields
    """Fields of ``client.spend.budgets.list``."""
    spend_budgets_members: SpendBudgetsMembersFields
    """Fields of ``client.spend.budgets.list_members``."""
    spend_cards: SpendCardsFields
    """Fields of ``client.spend.cards.list``."""
    spend_custom_fields: SpendCustomFieldsFields
    """Fields of ``client.spend.custom_fields.list``."""
    spend_custom_fields_values: SpendCustomFieldsValuesFields
    """Fields of ``client.spend.custom_fields.list_values``."""
    spend_reimbursements: SpendReimbursementsFields
    """Fields of ``client.spend.reimbursements.list``."""
    spend_transactions: SpendTransactionsFields
    """Fields of ``client.spend.transactions.list``."""
    spend_transactions_custom_fields: SpendTransactionsCustomFieldsFields
    """Fields of ``client.spend.transactions.list_custom_fields``."""
    spend_users: SpendUsersFields
    """Fields of ``client.spend.users.list``."""
    users: UsersFields
    """Fields of ``client.users.list``."""
    vendor_credits: VendorCreditsFields
    """Fields of ``client.vendor_credits.list``."""
    vendors: VendorsFields
    """Fields of ``client.vendors.list``."""

__all__ = (
    "bills",
    "classifications_accounting_classes",
    "classifications_chart_of_accounts",
    "classifications_departments",
    "classifications_employees",
    "classifications_items",
    "classifications_jobs",
    "classifications_locations",
    "credit_memos",
    "customers",
    "fields_of",
    "funding_accounts_bank_account_users",
    "funding_accounts_bank_accounts",
    "funding_accounts_card_users",
    "invoices",
    "partner_organizations",
    "partner_roles",
    "partner_users",
    "payments",
    "receivable_payments",
    "recurring_bills",
    "recurring_invoices",
    "roles",
    "spend_budgets",
    "spend_budgets_members",
    "spend_cards",
    "spend_custom_fields",
    "spend_custom_fields_values",
    "spend_reimbursements",
    "spend_transactions",
    "spend_transactions_custom_fields",
    "spend_users",
    "users",
    "vendor_credits",
    "vendors",
)

_LISTS: dict[str, str] = {
    "listBills": "bills",
    "listClassificationAccountingClasses": "classifications_accounting_classes",
    "listClassificationChartOfAccounts": "classifications_chart_of_accounts",
    "listClassificationDepartments": "classifications_departments",
    "listClassificationEmployees": "classifications_employees",
    "listClassificationItems": "classifications_items",
    "listClassificationJobs": "classifications_jobs",
    "listClassificationLocations": "classifications_locations",
    "listCreditMemos": "credit_memos",
    "listCustomers": "customers",
    "listBankAccountUsers": "funding_accounts_bank_account_users",
    "listBankAccounts": "funding_accounts_bank_accounts",
    "listCardAccountUsers": "funding_accounts_card_users",
    "listInvoices": "invoices",
    "listPartnerOrganizations": "partner_organizations",
    "listPartnerUserRoles": "partner_roles",
    "listPartnerUsers": "partner_users",
    "listPayments": "payments",
    "listReceivablePayments": "receivable_payments",
    "listRecurringBills": "recurring_bills",
    "listRecurringInvoices": "recurring_invoices",
    "listOrganizationUserRoles": "roles",
    "listBudgets": "spend_budgets",
    "listBudgetMembers": "spend_budgets_members",
    "listCards": "spend_cards",
    "listCustomFields": "spend_custom_fields",
    "listCustomFieldValues": "spend_custom_fields_values",
    "listReimbursements": "spend_reimbursements",
    "listTransactions": "spend_transactions",
    "listTransactionCustomFields": "spend_transactions_custom_fields",
    "listUsers": "spend_users",
    "listOrganizationUsers": "users",
    "listVendorCredits": "vendor_credits",
    "listVendors": "vendors",
}


def fields_of(operation: str) -> Fields | None:
    """Fields of a list by its operationId; None where nothing is documented."""
    name = _LISTS.get(operation)
    found: Fields | None = None if name is None else __getattr__(name)
    return found


def __getattr__(name: str) -> Fields:
    if name not in _LISTS.values():
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    found: Fields = import_module(f"{__package__}.lists.{name}").FIELDS
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
