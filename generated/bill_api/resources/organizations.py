# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.organizations``: create_payment_term, get, get_billing_statement, get_payment_term, get_price_plan,
iterate_billing_statements, iterate_payment_terms, list_billing_statements, list_industries,
list_payment_terms, update, update_payment_term."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.billing_statement import BillingStatement
    from ..models.billing_statement_detail import BillingStatementDetail
    from ..models.billing_statement_page import BillingStatementPage
    from ..models.industry_list import IndustryList
    from ..models.organization import Organization
    from ..models.organization_update import OrganizationUpdate
    from ..models.payment_term import PaymentTerm
    from ..models.payment_term_create import PaymentTermCreate
    from ..models.payment_term_page import PaymentTermPage
    from ..models.payment_term_update import PaymentTermUpdate
    from ..models.price_plan import PricePlan
    from ..paging import AsyncPaginated, Paginated, Progress


class Organizations(Resource):
    """Operations of ``client.organizations``."""

    __slots__ = ()

    def create_payment_term(self, organization_id: str, body: PaymentTermCreate) -> PaymentTerm:
        """Create a payment term.

        Adds a term such as net 30 to the organization. A second term with the same number of days is
        refused, so look at `listPaymentTerms` first. Terms cannot be deleted or archived: this
        stays. The status of the answer is not printed; 201 is taken from the other creates.

        Args:
            organization_id: Organization that gets the term (prefix 008).
            body: What to send: PaymentTermCreate.

        Effect: irreversible. Source: createPaymentTerm, https://developer.bill.com/reference/createpaymentterm
        """
        from ..api.organizations import create_payment_term as _operation

        return self._caller.call(_operation.build(organization_id, body), _operation.parse)

    def get(self, organization_id: str) -> Organization:
        """Read the organization.

        Reads legal name, addresses, owner and tax data of an organization. Only a user with the role
        ADMINISTRATOR may do that. The answer holds personal data of the owner.

        Args:
            organization_id: Organization to read, as a rule the one signed in to (prefix 008).

        Effect: read. Source: getOrganization, https://developer.bill.com/reference/getorganization
        """
        from ..api.organizations import get_organization as _operation

        return self._caller.call(_operation.build(organization_id), _operation.parse)

    def get_billing_statement(self, organization_id: str, billing_statement_id: str) -> BillingStatementDetail:
        """Read a billing statement with its lines.

        Reads one statement with what was charged and links to its CSV and PDF files. The links are fetched
        with a GET that carries the `sessionId` header.

        Args:
            organization_id: Organization the statement belongs to (prefix 008).
            billing_statement_id: Statement to read, from `listBillingStatements` (prefix 0S0).

        Effect: read. Source: getBillingStatementDetail, https://developer.bill.com/reference/getbillingstatementdetail
        """
        from ..api.organizations import get_billing_statement_detail as _operation

        return self._caller.call(_operation.build(organization_id, billing_statement_id), _operation.parse)

    def get_payment_term(self, organization_id: str, payment_term_id: str) -> PaymentTerm:
        """Read a payment term.

        Reads one term of the organization by its id, as found on bills, invoices and recurring invoices.

        Args:
            organization_id: Organization the term belongs to (prefix 008).
            payment_term_id: Term to read, the `paymentTermId` of a bill or invoice (prefix 00p).

        Effect: read. Source: getPaymentTerm, https://developer.bill.com/reference/getpaymentterm
        """
        from ..api.organizations import get_payment_term as _operation

        return self._caller.call(_operation.build(organization_id, payment_term_id), _operation.parse)

    def get_price_plan(self, organization_id: str) -> PricePlan:
        """Read the price plan of the organization.

        Reads what the organization pays BILL for its subscription and for single services. Only a user with
        the role ADMINISTRATOR may do that; a partner changes the plan with
        `updateOrgPartnerPricePlan`.

        Args:
            organization_id: Organization whose plan is read (prefix 008).

        Effect: read. Source: getPricePlan, https://developer.bill.com/reference/getpriceplan
        """
        from ..api.organizations import get_price_plan as _operation

        return self._caller.call(_operation.build(organization_id), _operation.parse)

    def list_billing_statements(
        self,
        organization_id: str,
        *,
        max_: int | Unset = UNSET,
        invoice_date_from: datetime.date | Unset = UNSET,
        invoice_date_to: datetime.date | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> BillingStatementPage:
        """List the billing statements of the organization.

        Lists what BILL has charged the organization, one statement a month; a month is closed up to one
        business day late. Either page through all of them with `max` and `page`, or ask for a range
        of invoice dates: `invoiceDateFrom` and `invoiceDateTo` need each other, and `max` and
        `page` are allowed only when both dates are absent.

        Args:
            organization_id: Organization whose statements are listed (prefix 008).
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            invoice_date_from: First invoice date of the range; only together with `invoiceDateTo`, and
                without `max` and `page`.
            invoice_date_to: Last invoice date of the range; only together with `invoiceDateFrom`, and
                without `max` and `page`.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listBillingStatements, https://developer.bill.com/reference/listbillingstatements
        """
        from ..api.organizations import list_billing_statements as _operation

        return self._caller.call(
            _operation.build(
                organization_id,
                max_=max_,
                invoice_date_from=invoice_date_from,
                invoice_date_to=invoice_date_to,
                page=page,
            ),
            _operation.parse,
        )

    def list_industries(self) -> IndustryList:
        """List the industries an organization can be in.

        Lists the texts that `industry` of an organization takes. They are meant for display and have no
        ids. Not paged.

        Effect: read. Source: listIndustries, https://developer.bill.com/reference/listindustries
        """
        from ..api.organizations import list_industries as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def list_payment_terms(
        self,
        organization_id: str,
        *,
        max_: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> PaymentTermPage:
        """List payment terms.

        Lists the terms that bills and invoices can refer to with `paymentTermId`. Which fields `filters`
        and `sort` take is not documented, and `page` is expected from the other lists.

        Args:
            organization_id: Organization whose terms are listed (prefix 008).
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listPaymentTerms, https://developer.bill.com/reference/listpaymentterms
        """
        from ..api.organizations import list_payment_terms as _operation

        return self._caller.call(
            _operation.build(organization_id, max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    def update(self, organization_id: str, body: OrganizationUpdate) -> Organization:
        """Update the organization.

        Changes the fields that are sent and leaves all others, also inside the addresses. Only a user with
        the role ADMINISTRATOR may do that.

        Args:
            organization_id: Organization to change, as a rule the one signed in to (prefix 008).
            body: What to send: OrganizationUpdate.

        Effect: idempotent. Source: updateOrganization, https://developer.bill.com/reference/updateorganization
        """
        from ..api.organizations import update_organization as _operation

        return self._caller.call(_operation.build(organization_id, body), _operation.parse)

    def update_payment_term(self, organization_id: str, payment_term_id: str, body: PaymentTermUpdate) -> PaymentTerm:
        """Update a payment term.

        Changes name or days of a term. The method is not printed anywhere; PATCH is taken from the other
        updates. The days of another term of the organization are presumably refused here, as they
        are on creation.

        Args:
            organization_id: Organization the term belongs to (prefix 008).
            payment_term_id: Term to change (prefix 00p).
            body: What to send: PaymentTermUpdate.

        Effect: idempotent. Source: updatePaymentTerm, https://developer.bill.com/reference/updatepaymentterm
        """
        from ..api.organizations import update_payment_term as _operation

        return self._caller.call(_operation.build(organization_id, payment_term_id, body), _operation.parse)

    def iterate_billing_statements(
        self,
        organization_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[BillingStatement]:
        """List the billing statements of the organization, all pages of them.

        Nothing is sent before it is iterated; see ``list_billing_statements`` for a single page.

        Args:
            organization_id: Organization whose statements are listed (prefix 008).
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.organizations import list_billing_statements as _operation

        return self._caller.paginate(
            _operation.build(organization_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_payment_terms(
        self,
        organization_id: str,
        *,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[PaymentTerm]:
        """List payment terms, all pages of them.

        Nothing is sent before it is iterated; see ``list_payment_terms`` for a single page.

        Args:
            organization_id: Organization whose terms are listed (prefix 008).
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.organizations import list_payment_terms as _operation

        return self._caller.paginate(
            _operation.build(organization_id, sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncOrganizations(AsyncResource):
    """Operations of ``client.organizations``, asynchronous."""

    __slots__ = ()

    async def create_payment_term(self, organization_id: str, body: PaymentTermCreate) -> PaymentTerm:
        """Create a payment term.

        Adds a term such as net 30 to the organization. A second term with the same number of days is
        refused, so look at `listPaymentTerms` first. Terms cannot be deleted or archived: this
        stays. The status of the answer is not printed; 201 is taken from the other creates.

        Args:
            organization_id: Organization that gets the term (prefix 008).
            body: What to send: PaymentTermCreate.

        Effect: irreversible. Source: createPaymentTerm, https://developer.bill.com/reference/createpaymentterm
        """
        from ..api.organizations import create_payment_term as _operation

        return await self._caller.call(_operation.build(organization_id, body), _operation.parse)

    async def get(self, organization_id: str) -> Organization:
        """Read the organization.

        Reads legal name, addresses, owner and tax data of an organization. Only a user with the role
        ADMINISTRATOR may do that. The answer holds personal data of the owner.

        Args:
            organization_id: Organization to read, as a rule the one signed in to (prefix 008).

        Effect: read. Source: getOrganization, https://developer.bill.com/reference/getorganization
        """
        from ..api.organizations import get_organization as _operation

        return await self._caller.call(_operation.build(organization_id), _operation.parse)

    async def get_billing_statement(self, organization_id: str, billing_statement_id: str) -> BillingStatementDetail:
        """Read a billing statement with its lines.

        Reads one statement with what was charged and links to its CSV and PDF files. The links are fetched
        with a GET that carries the `sessionId` header.

        Args:
            organization_id: Organization the statement belongs to (prefix 008).
            billing_statement_id: Statement to read, from `listBillingStatements` (prefix 0S0).

        Effect: read. Source: getBillingStatementDetail, https://developer.bill.com/reference/getbillingstatementdetail
        """
        from ..api.organizations import get_billing_statement_detail as _operation

        return await self._caller.call(_operation.build(organization_id, billing_statement_id), _operation.parse)

    async def get_payment_term(self, organization_id: str, payment_term_id: str) -> PaymentTerm:
        """Read a payment term.

        Reads one term of the organization by its id, as found on bills, invoices and recurring invoices.

        Args:
            organization_id: Organization the term belongs to (prefix 008).
            payment_term_id: Term to read, the `paymentTermId` of a bill or invoice (prefix 00p).

        Effect: read. Source: getPaymentTerm, https://developer.bill.com/reference/getpaymentterm
        """
        from ..api.organizations import get_payment_term as _operation

        return await self._caller.call(_operation.build(organization_id, payment_term_id), _operation.parse)

    async def get_price_plan(self, organization_id: str) -> PricePlan:
        """Read the price plan of the organization.

        Reads what the organization pays BILL for its subscription and for single services. Only a user with
        the role ADMINISTRATOR may do that; a partner changes the plan with
        `updateOrgPartnerPricePlan`.

        Args:
            organization_id: Organization whose plan is read (prefix 008).

        Effect: read. Source: getPricePlan, https://developer.bill.com/reference/getpriceplan
        """
        from ..api.organizations import get_price_plan as _operation

        return await self._caller.call(_operation.build(organization_id), _operation.parse)

    async def list_billing_statements(
        self,
        organization_id: str,
        *,
        max_: int | Unset = UNSET,
        invoice_date_from: datetime.date | Unset = UNSET,
        invoice_date_to: datetime.date | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> BillingStatementPage:
        """List the billing statements of the organization.

        Lists what BILL has charged the organization, one statement a month; a month is closed up to one
        business day late. Either page through all of them with `max` and `page`, or ask for a range
        of invoice dates: `invoiceDateFrom` and `invoiceDateTo` need each other, and `max` and
        `page` are allowed only when both dates are absent.

        Args:
            organization_id: Organization whose statements are listed (prefix 008).
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            invoice_date_from: First invoice date of the range; only together with `invoiceDateTo`, and
                without `max` and `page`.
            invoice_date_to: Last invoice date of the range; only together with `invoiceDateFrom`, and
                without `max` and `page`.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listBillingStatements, https://developer.bill.com/reference/listbillingstatements
        """
        from ..api.organizations import list_billing_statements as _operation

        return await self._caller.call(
            _operation.build(
                organization_id,
                max_=max_,
                invoice_date_from=invoice_date_from,
                invoice_date_to=invoice_date_to,
                page=page,
            ),
            _operation.parse,
        )

    async def list_industries(self) -> IndustryList:
        """List the industries an organization can be in.

        Lists the texts that `industry` of an organization takes. They are meant for display and have no
        ids. Not paged.

        Effect: read. Source: listIndustries, https://developer.bill.com/reference/listindustries
        """
        from ..api.organizations import list_industries as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def list_payment_terms(
        self,
        organization_id: str,
        *,
        max_: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> PaymentTermPage:
        """List payment terms.

        Lists the terms that bills and invoices can refer to with `paymentTermId`. Which fields `filters`
        and `sort` take is not documented, and `page` is expected from the other lists.

        Args:
            organization_id: Organization whose terms are listed (prefix 008).
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listPaymentTerms, https://developer.bill.com/reference/listpaymentterms
        """
        from ..api.organizations import list_payment_terms as _operation

        return await self._caller.call(
            _operation.build(organization_id, max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def update(self, organization_id: str, body: OrganizationUpdate) -> Organization:
        """Update the organization.

        Changes the fields that are sent and leaves all others, also inside the addresses. Only a user with
        the role ADMINISTRATOR may do that.

        Args:
            organization_id: Organization to change, as a rule the one signed in to (prefix 008).
            body: What to send: OrganizationUpdate.

        Effect: idempotent. Source: updateOrganization, https://developer.bill.com/reference/updateorganization
        """
        from ..api.organizations import update_organization as _operation

        return await self._caller.call(_operation.build(organization_id, body), _operation.parse)

    async def update_payment_term(
        self, organization_id: str, payment_term_id: str, body: PaymentTermUpdate
    ) -> PaymentTerm:
        """Update a payment term.

        Changes name or days of a term. The method is not printed anywhere; PATCH is taken from the other
        updates. The days of another term of the organization are presumably refused here, as they
        are on creation.

        Args:
            organization_id: Organization the term belongs to (prefix 008).
            payment_term_id: Term to change (prefix 00p).
            body: What to send: PaymentTermUpdate.

        Effect: idempotent. Source: updatePaymentTerm, https://developer.bill.com/reference/updatepaymentterm
        """
        from ..api.organizations import update_payment_term as _operation

        return await self._caller.call(_operation.build(organization_id, payment_term_id, body), _operation.parse)

    def iterate_billing_statements(
        self,
        organization_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[BillingStatement]:
        """List the billing statements of the organization, all pages of them.

        Nothing is sent before it is iterated; see ``list_billing_statements`` for a single page.

        Args:
            organization_id: Organization whose statements are listed (prefix 008).
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.organizations import list_billing_statements as _operation

        return self._caller.paginate(
            _operation.build(organization_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_payment_terms(
        self,
        organization_id: str,
        *,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[PaymentTerm]:
        """List payment terms, all pages of them.

        Nothing is sent before it is iterated; see ``list_payment_terms`` for a single page.

        Args:
            organization_id: Organization whose terms are listed (prefix 008).
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.organizations import list_payment_terms as _operation

        return self._caller.paginate(
            _operation.build(organization_id, sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
