# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Attributes of a client: ``client.bills``, ``client.spend.cards``. A resource is loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import AsyncCaller, AsyncResource, Caller, Resource

if TYPE_CHECKING:
    from .attachments import AsyncAttachments, Attachments
    from .bill_approvals import AsyncBillApprovals, BillApprovals
    from .bills import AsyncBills, Bills
    from .classifications_accounting_classes import (
        AsyncClassificationsAccountingClasses,
        ClassificationsAccountingClasses,
    )
    from .classifications_chart_of_accounts import AsyncClassificationsChartOfAccounts, ClassificationsChartOfAccounts
    from .classifications_departments import AsyncClassificationsDepartments, ClassificationsDepartments
    from .classifications_employees import AsyncClassificationsEmployees, ClassificationsEmployees
    from .classifications_items import AsyncClassificationsItems, ClassificationsItems
    from .classifications_jobs import AsyncClassificationsJobs, ClassificationsJobs
    from .classifications_locations import AsyncClassificationsLocations, ClassificationsLocations
    from .credit_memos import AsyncCreditMemos, CreditMemos
    from .customers import AsyncCustomers, Customers
    from .documents import AsyncDocuments, Documents
    from .exports import AsyncExports, Exports
    from .funding_accounts import AsyncFundingAccounts, FundingAccounts
    from .health import AsyncHealth, Health
    from .invoices import AsyncInvoices, Invoices
    from .mfa import AsyncMfa, Mfa
    from .network import AsyncNetwork, Network
    from .oauth import AsyncOauth, Oauth
    from .organizations import AsyncOrganizations, Organizations
    from .partner import AsyncPartner, Partner
    from .payments import AsyncPayments, Payments
    from .receivable_payments import AsyncReceivablePayments, ReceivablePayments
    from .recurring_bills import AsyncRecurringBills, RecurringBills
    from .recurring_invoices import AsyncRecurringInvoices, RecurringInvoices
    from .reports import AsyncReports, Reports
    from .risk_verifications import AsyncRiskVerifications, RiskVerifications
    from .roles import AsyncRoles, Roles
    from .sessions import AsyncSessions, Sessions
    from .spend_budgets import AsyncSpendBudgets, SpendBudgets
    from .spend_cards import AsyncSpendCards, SpendCards
    from .spend_custom_fields import AsyncSpendCustomFields, SpendCustomFields
    from .spend_reimbursements import AsyncSpendReimbursements, SpendReimbursements
    from .spend_transactions import AsyncSpendTransactions, SpendTransactions
    from .spend_users import AsyncSpendUsers, SpendUsers
    from .users import AsyncUsers, Users
    from .vendor_credits import AsyncVendorCredits, VendorCredits
    from .vendors import AsyncVendors, Vendors
    from .webhooks_events import AsyncWebhooksEvents, WebhooksEvents
    from .webhooks_subscriptions import AsyncWebhooksSubscriptions, WebhooksSubscriptions

__all__ = ("AsyncCaller", "AsyncResource", "AsyncResources", "Caller", "Resource", "Resources")


class ClassificationsGroup(Resource):
    """Resources below ``client.classifications``."""

    __slots__ = ()

    @property
    def accounting_classes(self) -> ClassificationsAccountingClasses:
        """Operations of ``client.classifications.accounting_classes``."""
        from .classifications_accounting_classes import ClassificationsAccountingClasses

        return ClassificationsAccountingClasses(self._caller)

    @property
    def chart_of_accounts(self) -> ClassificationsChartOfAccounts:
        """Operations of ``client.classifications.chart_of_accounts``."""
        from .classifications_chart_of_accounts import ClassificationsChartOfAccounts

        return ClassificationsChartOfAccounts(self._caller)

    @property
    def departments(self) -> ClassificationsDepartments:
        """Operations of ``client.classifications.departments``."""
        from .classifications_departments import ClassificationsDepartments

        return ClassificationsDepartments(self._caller)

    @property
    def employees(self) -> ClassificationsEmployees:
        """Operations of ``client.classifications.employees``."""
        from .classifications_employees import ClassificationsEmployees

        return ClassificationsEmployees(self._caller)

    @property
    def items(self) -> ClassificationsItems:
        """Operations of ``client.classifications.items``."""
        from .classifications_items import ClassificationsItems

        return ClassificationsItems(self._caller)

    @property
    def jobs(self) -> ClassificationsJobs:
        """Operations of ``client.classifications.jobs``."""
        from .classifications_jobs import ClassificationsJobs

        return ClassificationsJobs(self._caller)

    @property
    def locations(self) -> ClassificationsLocations:
        """Operations of ``client.classifications.locations``."""
        from .classifications_locations import ClassificationsLocations

        return ClassificationsLocations(self._caller)


class SpendGroup(Resource):
    """Resources below ``client.spend``."""

    __slots__ = ()

    @property
    def budgets(self) -> SpendBudgets:
        """Operations of ``client.spend.budgets``."""
        from .spend_budgets import SpendBudgets

        return SpendBudgets(self._caller)

    @property
    def cards(self) -> SpendCards:
        """Operations of ``client.spend.cards``."""
        from .spend_cards import SpendCards

        return SpendCards(self._caller)

    @property
    def custom_fields(self) -> SpendCustomFields:
        """Operations of ``client.spend.custom_fields``."""
        from .spend_custom_fields import SpendCustomFields

        return SpendCustomFields(self._caller)

    @property
    def reimbursements(self) -> SpendReimbursements:
        """Operations of ``client.spend.reimbursements``."""
        from .spend_reimbursements import SpendReimbursements

        return SpendReimbursements(self._caller)

    @property
    def transactions(self) -> SpendTransactions:
        """Operations of ``client.spend.transactions``."""
        from .spend_transactions import SpendTransactions

        return SpendTransactions(self._caller)

    @property
    def users(self) -> SpendUsers:
        """Operations of ``client.spend.users``."""
        from .spend_users import SpendUsers

        return SpendUsers(self._caller)


class WebhooksGroup(Resource):
    """Resources below ``client.webhooks``."""

    __slots__ = ()

    @property
    def events(self) -> WebhooksEvents:
        """Operations of ``client.webhooks.events``."""
        from .webhooks_events import WebhooksEvents

        return WebhooksEvents(self._caller)

    @property
    def subscriptions(self) -> WebhooksSubscriptions:
        """Operations of ``client.webhooks.subscriptions``."""
        from .webhooks_subscriptions import WebhooksSubscriptions

        return WebhooksSubscriptions(self._caller)


class AsyncClassificationsGroup(AsyncResource):
    """Resources below ``client.classifications``."""

    __slots__ = ()

    @property
    def accounting_classes(self) -> AsyncClassificationsAccountingClasses:
        """Operations of ``client.classifications.accounting_classes``."""
        from .classifications_accounting_classes import AsyncClassificationsAccountingClasses

        return AsyncClassificationsAccountingClasses(self._caller)

    @property
    def chart_of_accounts(self) -> AsyncClassificationsChartOfAccounts:
        """Operations of ``client.classifications.chart_of_accounts``."""
        from .classifications_chart_of_accounts import AsyncClassificationsChartOfAccounts

        return AsyncClassificationsChartOfAccounts(self._caller)

    @property
    def departments(self) -> AsyncClassificationsDepartments:
        """Operations of ``client.classifications.departments``."""
        from .classifications_departments import AsyncClassificationsDepartments

        return AsyncClassificationsDepartments(self._caller)

    @property
    def employees(self) -> AsyncClassificationsEmployees:
        """Operations of ``client.classifications.employees``."""
        from .classifications_employees import AsyncClassificationsEmployees

        return AsyncClassificationsEmployees(self._caller)

    @property
    def items(self) -> AsyncClassificationsItems:
        """Operations of ``client.classifications.items``."""
        from .classifications_items import AsyncClassificationsItems

        return AsyncClassificationsItems(self._caller)

    @property
    def jobs(self) -> AsyncClassificationsJobs:
        """Operations of ``client.classifications.jobs``."""
        from .classifications_jobs import AsyncClassificationsJobs

        return AsyncClassificationsJobs(self._caller)

    @property
    def locations(self) -> AsyncClassificationsLocations:
        """Operations of ``client.classifications.locations``."""
        from .classifications_locations import AsyncClassificationsLocations

        return AsyncClassificationsLocations(self._caller)


class AsyncSpendGroup(AsyncResource):
    """Resources below ``client.spend``."""

    __slots__ = ()

    @property
    def budgets(self) -> AsyncSpendBudgets:
        """Operations of ``client.spend.budgets``."""
        from .spend_budgets import AsyncSpendBudgets

        return AsyncSpendBudgets(self._caller)

    @property
    def cards(self) -> AsyncSpendCards:
        """Operations of ``client.spend.cards``."""
        from .spend_cards import AsyncSpendCards

        return AsyncSpendCards(self._caller)

    @property
    def custom_fields(self) -> AsyncSpendCustomFields:
        """Operations of ``client.spend.custom_fields``."""
        from .spend_custom_fields import AsyncSpendCustomFields

        return AsyncSpendCustomFields(self._caller)

    @property
    def reimbursements(self) -> AsyncSpendReimbursements:
        """Operations of ``client.spend.reimbursements``."""
        from .spend_reimbursements import AsyncSpendReimbursements

        return AsyncSpendReimbursements(self._caller)

    @property
    def transactions(self) -> AsyncSpendTransactions:
        """Operations of ``client.spend.transactions``."""
        from .spend_transactions import AsyncSpendTransactions

        return AsyncSpendTransactions(self._caller)

    @property
    def users(self) -> AsyncSpendUsers:
        """Operations of ``client.spend.users``."""
        from .spend_users import AsyncSpendUsers

        return AsyncSpendUsers(self._caller)


class AsyncWebhooksGroup(AsyncResource):
    """Resources below ``client.webhooks``."""

    __slots__ = ()

    @property
    def events(self) -> AsyncWebhooksEvents:
        """Operations of ``client.webhooks.events``."""
        from .webhooks_events import AsyncWebhooksEvents

        return AsyncWebhooksEvents(self._caller)

    @property
    def subscriptions(self) -> AsyncWebhooksSubscriptions:
        """Operations of ``client.webhooks.subscriptions``."""
        from .webhooks_subscriptions import AsyncWebhooksSubscriptions

        return AsyncWebhooksSubscriptions(self._caller)


class Resources:
    """Mixin that gives a client its resources."""

    __slots__ = ()

    @property
    def attachments(self: Caller) -> Attachments:
        """Operations of ``client.attachments``."""
        from .attachments import Attachments

        return Attachments(self)

    @property
    def bill_approvals(self: Caller) -> BillApprovals:
        """Operations of ``client.bill_approvals``."""
        from .bill_approvals import BillApprovals

        return BillApprovals(self)

    @property
    def bills(self: Caller) -> Bills:
        """Operations of ``client.bills``."""
        from .bills import Bills

        return Bills(self)

    @property
    def classifications(self: Caller) -> ClassificationsGroup:
        """Resources below ``client.classifications``."""
        return ClassificationsGroup(self)

    @property
    def credit_memos(self: Caller) -> CreditMemos:
        """Operations of ``client.credit_memos``."""
        from .credit_memos import CreditMemos

        return CreditMemos(self)

    @property
    def customers(self: Caller) -> Customers:
        """Operations of ``client.customers``."""
        from .customers import Customers

        return Customers(self)

    @property
    def documents(self: Caller) -> Documents:
        """Operations of ``client.documents``."""
        from .documents import Documents

        return Documents(self)

    @property
    def exports(self: Caller) -> Exports:
        """Operations of ``client.exports``."""
        from .exports import Exports

        return Exports(self)

    @property
    def funding_accounts(self: Caller) -> FundingAccounts:
        """Operations of ``client.funding_accounts``."""
        from .funding_accounts import FundingAccounts

        return FundingAccounts(self)

    @property
    def health(self: Caller) -> Health:
        """Operations of ``client.health``."""
        from .health import Health

        return Health(self)

    @property
    def invoices(self: Caller) -> Invoices:
        """Operations of ``client.invoices``."""
        from .invoices import Invoices

        return Invoices(self)

    @property
    def mfa(self: Caller) -> Mfa:
        """Operations of ``client.mfa``."""
        from .mfa import Mfa

        return Mfa(self)

    @property
    def network(self: Caller) -> Network:
        """Operations of ``client.network``."""
        from .network import Network

        return Network(self)

    @property
    def oauth(self: Caller) -> Oauth:
        """Operations of ``client.oauth``."""
        from .oauth import Oauth

        return Oauth(self)

    @property
    def organizations(self: Caller) -> Organizations:
        """Operations of ``client.organizations``."""
        from .organizations import Organizations

        return Organizations(self)

    @property
    def partner(self: Caller) -> Partner:
        """Operations of ``client.partner``."""
        from .partner import Partner

        return Partner(self)

    @property
    def payments(self: Caller) -> Payments:
        """Operations of ``client.payments``."""
        from .payments import Payments

        return Payments(self)

    @property
    def receivable_payments(self: Caller) -> ReceivablePayments:
        """Operations of ``client.receivable_payments``."""
        from .receivable_payments import ReceivablePayments

        return ReceivablePayments(self)

    @property
    def recurring_bills(self: Caller) -> RecurringBills:
        """Operations of ``client.recurring_bills``."""
        from .recurring_bills import RecurringBills

        return RecurringBills(self)

    @property
    def recurring_invoices(self: Caller) -> RecurringInvoices:
        """Operations of ``client.recurring_invoices``."""
        from .recurring_invoices import RecurringInvoices

        return RecurringInvoices(self)

    @property
    def reports(self: Caller) -> Reports:
        """Operations of ``client.reports``."""
        from .reports import Reports

        return Reports(self)

    @property
    def risk_verifications(self: Caller) -> RiskVerifications:
        """Operations of ``client.risk_verifications``."""
        from .risk_verifications import RiskVerifications

        return RiskVerifications(self)

    @property
    def roles(self: Caller) -> Roles:
        """Operations of ``client.roles``."""
        from .roles import Roles

        return Roles(self)

    @property
    def sessions(self: Caller) -> Sessions:
        """Operations of ``client.sessions``."""
        from .sessions import Sessions

        return Sessions(self)

    @property
    def spend(self: Caller) -> SpendGroup:
        """Resources below ``client.spend``."""
        return SpendGroup(self)

    @property
    def users(self: Caller) -> Users:
        """Operations of ``client.users``."""
        from .users import Users

        return Users(self)

    @property
    def vendor_credits(self: Caller) -> VendorCredits:
        """Operations of ``client.vendor_credits``."""
        from .vendor_credits import VendorCredits

        return VendorCredits(self)

    @property
    def vendors(self: Caller) -> Vendors:
        """Operations of ``client.vendors``."""
        from .vendors import Vendors

        return Vendors(self)

    @property
    def webhooks(self: Caller) -> WebhooksGroup:
        """Resources below ``client.webhooks``."""
        return WebhooksGroup(self)


class AsyncResources:
    """Mixin that gives an asynchronous client its resources."""

    __slots__ = ()

    @property
    def attachments(self: AsyncCaller) -> AsyncAttachments:
        """Operations of ``client.attachments``."""
        from .attachments import AsyncAttachments

        return AsyncAttachments(self)

    @property
    def bill_approvals(self: AsyncCaller) -> AsyncBillApprovals:
        """Operations of ``client.bill_approvals``."""
        from .bill_approvals import AsyncBillApprovals

        return AsyncBillApprovals(self)

    @property
    def bills(self: AsyncCaller) -> AsyncBills:
        """Operations of ``client.bills``."""
        from .bills import AsyncBills

        return AsyncBills(self)

    @property
    def classifications(self: AsyncCaller) -> AsyncClassificationsGroup:
        """Resources below ``client.classifications``."""
        return AsyncClassificationsGroup(self)

    @property
    def credit_memos(self: AsyncCaller) -> AsyncCreditMemos:
        """Operations of ``client.credit_memos``."""
        from .credit_memos import AsyncCreditMemos

        return AsyncCreditMemos(self)

    @property
    def customers(self: AsyncCaller) -> AsyncCustomers:
        """Operations of ``client.customers``."""
        from .customers import AsyncCustomers

        return AsyncCustomers(self)

    @property
    def documents(self: AsyncCaller) -> AsyncDocuments:
        """Operations of ``client.documents``."""
        from .documents import AsyncDocuments

        return AsyncDocuments(self)

    @property
    def exports(self: AsyncCaller) -> AsyncExports:
        """Operations of ``client.exports``."""
        from .exports import AsyncExports

        return AsyncExports(self)

    @property
    def funding_accounts(self: AsyncCaller) -> AsyncFundingAccounts:
        """Operations of ``client.funding_accounts``."""
        from .funding_accounts import AsyncFundingAccounts

        return AsyncFundingAccounts(self)

    @property
    def health(self: AsyncCaller) -> AsyncHealth:
        """Operations of ``client.health``."""
        from .health import AsyncHealth

        return AsyncHealth(self)

    @property
    def invoices(self: AsyncCaller) -> AsyncInvoices:
        """Operations of ``client.invoices``."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self)

    @property
    def mfa(self: AsyncCaller) -> AsyncMfa:
        """Operations of ``client.mfa``."""
        from .mfa import AsyncMfa

        return AsyncMfa(self)

    @property
    def network(self: AsyncCaller) -> AsyncNetwork:
        """Operations of ``client.network``."""
        from .network import AsyncNetwork

        return AsyncNetwork(self)

    @property
    def oauth(self: AsyncCaller) -> AsyncOauth:
        """Operations of ``client.oauth``."""
        from .oauth import AsyncOauth

        return AsyncOauth(self)

    @property
    def organizations(self: AsyncCaller) -> AsyncOrganizations:
        """Operations of ``client.organizations``."""
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @property
    def partner(self: AsyncCaller) -> AsyncPartner:
        """Operations of ``client.partner``."""
        from .partner import AsyncPartner

        return AsyncPartner(self)

    @property
    def payments(self: AsyncCaller) -> AsyncPayments:
        """Operations of ``client.payments``."""
        from .payments import AsyncPayments

        return AsyncPayments(self)

    @property
    def receivable_payments(self: AsyncCaller) -> AsyncReceivablePayments:
        """Operations of ``client.receivable_payments``."""
        from .receivable_payments import AsyncReceivablePayments

        return AsyncReceivablePayments(self)

    @property
    def recurring_bills(self: AsyncCaller) -> AsyncRecurringBills:
        """Operations of ``client.recurring_bills``."""
        from .recurring_bills import AsyncRecurringBills

        return AsyncRecurringBills(self)

    @property
    def recurring_invoices(self: AsyncCaller) -> AsyncRecurringInvoices:
        """Operations of ``client.recurring_invoices``."""
        from .recurring_invoices import AsyncRecurringInvoices

        return AsyncRecurringInvoices(self)

    @property
    def reports(self: AsyncCaller) -> AsyncReports:
        """Operations of ``client.reports``."""
        from .reports import AsyncReports

        return AsyncReports(self)

    @property
    def risk_verifications(self: AsyncCaller) -> AsyncRiskVerifications:
        """Operations of ``client.risk_verifications``."""
        from .risk_verifications import AsyncRiskVerifications

        return AsyncRiskVerifications(self)

    @property
    def roles(self: AsyncCaller) -> AsyncRoles:
        """Operations of ``client.roles``."""
        from .roles import AsyncRoles

        return AsyncRoles(self)

    @property
    def sessions(self: AsyncCaller) -> AsyncSessions:
        """Operations of ``client.sessions``."""
        from .sessions import AsyncSessions

        return AsyncSessions(self)

    @property
    def spend(self: AsyncCaller) -> AsyncSpendGroup:
        """Resources below ``client.spend``."""
        return AsyncSpendGroup(self)

    @property
    def users(self: AsyncCaller) -> AsyncUsers:
        """Operations of ``client.users``."""
        from .users import AsyncUsers

        return AsyncUsers(self)

    @property
    def vendor_credits(self: AsyncCaller) -> AsyncVendorCredits:
        """Operations of ``client.vendor_credits``."""
        from .vendor_credits import AsyncVendorCredits

        return AsyncVendorCredits(self)

    @property
    def vendors(self: AsyncCaller) -> AsyncVendors:
        """Operations of ``client.vendors``."""
        from .vendors import AsyncVendors

        return AsyncVendors(self)

    @property
    def webhooks(self: AsyncCaller) -> AsyncWebhooksGroup:
        """Resources below ``client.webhooks``."""
        return AsyncWebhooksGroup(self)
