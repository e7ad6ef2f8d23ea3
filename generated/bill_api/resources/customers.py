# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.customers``: archive, archive_bank_account, archive_contact, authorize_charge, create, create_bank_account,
create_contact, get, get_bank_account, get_contact, iterate, iterate_bank_accounts, iterate_contacts, list,
list_bank_accounts, list_contacts, restore, restore_contact, update, update_bank_account, update_contact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.customers import CustomersFields, CustomersFilters
    from ..models.charge_authorization_request import ChargeAuthorizationRequest
    from ..models.customer import Customer
    from ..models.customer_bank_account import CustomerBankAccount
    from ..models.customer_bank_account_create import CustomerBankAccountCreate
    from ..models.customer_bank_account_list import CustomerBankAccountList
    from ..models.customer_bank_account_update import CustomerBankAccountUpdate
    from ..models.customer_contact import CustomerContact
    from ..models.customer_contact_create import CustomerContactCreate
    from ..models.customer_contact_list import CustomerContactList
    from ..models.customer_contact_update import CustomerContactUpdate
    from ..models.customer_create import CustomerCreate
    from ..models.customer_list import CustomerList
    from ..models.customer_update import CustomerUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class Customers(Resource):
    """Operations of ``client.customers``."""

    __slots__ = ()

    def archive(self, customer_id: str) -> Customer:
        """Archive a customer.

        Takes a customer out of use without deleting it; customers cannot be deleted. Archiving an archived
        customer changes nothing and is answered the same way. Takes no body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.

        Effect: idempotent. Source: archiveCustomer, https://developer.bill.com/reference/archivecustomer
        """
        from ..api.customers import archive_customer as _operation

        return self._caller.call(_operation.build(customer_id), _operation.parse)

    def archive_bank_account(self, customer_id: str, bank_account_id: str) -> CustomerBankAccount:
        """Archive a bank account of a customer.

        Takes a bank account out of use for good: there is no call that restores it, a new account has to be
        created instead. Takes no body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            bank_account_id: Bank account of that customer. The prefix cba is known from older versions of
                the API only.

        Effect: irreversible. Source: archiveCustomerBankAccount, https://developer.bill.com/reference/archivecustomerbankaccount
        """
        from ..api.customers import archive_customer_bank_account as _operation

        return self._caller.call(_operation.build(customer_id, bank_account_id), _operation.parse)

    def archive_contact(self, customer_id: str, contact_id: str) -> CustomerContact:
        """Archive a contact of a customer.

        Takes a contact out of use. Archiving an archived contact changes nothing. Takes no body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            contact_id: Contact of that customer.

        Effect: idempotent. Source: archiveCustomerContact, https://developer.bill.com/reference/archivecustomercontact
        """
        from ..api.customers import archive_customer_contact as _operation

        return self._caller.call(_operation.build(customer_id, contact_id), _operation.parse)

    def authorize_charge(self, customer_id: str, body: ChargeAuthorizationRequest) -> Customer:
        """Set the authorization to charge a customer.

        States whether your organization holds the mandate of this customer to pull money from its bank
        account. Every customer starts without it, and `chargeCustomer` is refused until it is true.
        Nothing is debited by this call; the signed mandate itself stays with you. The casing of the
        operation name and the answer are not printed by the vendor.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            body: What to send: ChargeAuthorizationRequest.

        Effect: idempotent. Source: authorizeToChargeCustomer, https://developer.bill.com/reference/authorizetochargecustomer
        """
        from ..api.customers import authorize_to_charge_customer as _operation

        return self._caller.call(_operation.build(customer_id, body), _operation.parse)

    def create(self, body: CustomerCreate) -> Customer:
        """Create a customer.

        Adds a customer that can be invoiced; `name` and `email` are enough. A customer outside the United
        States also needs `invoiceCurrency`. Nothing is known to stop a second customer of the same
        name, so look for it before a create is repeated. A billing address is needed before a bank
        account can be added.

        Args:
            body: What to send: CustomerCreate.

        Effect: undoable. Source: createCustomer, https://developer.bill.com/reference/createcustomer
        """
        from ..api.customers import create_customer as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create_bank_account(self, customer_id: str, body: CustomerBankAccountCreate) -> CustomerBankAccount:
        """Create a bank account of a customer.

        Puts the bank account on file that `chargeCustomer` debits. The customer must have a
        `billingAddress`. A one-time verification may take up to two business days. The routing
        number is checked in production only, where a wrong one is refused. An account cannot be
        corrected later apart from its nickname and kind of owner, and an archived one cannot be
        restored.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            body: What to send: CustomerBankAccountCreate.

        Effect: undoable. Source: createCustomerBankAccount, https://developer.bill.com/reference/createcustomerbankaccount
        """
        from ..api.customers import create_customer_bank_account as _operation

        return self._caller.call(_operation.build(customer_id, body), _operation.parse)

    def create_contact(self, customer_id: str, body: CustomerContactCreate) -> CustomerContact:
        """Create a contact of a customer.

        Adds a person and at once opens the web app to them: they can see and pay the invoices of the
        customer, signing in with `email`. The address must not be in use yet; the vendor says once
        within the organization in one place, within the customer in another. Whether the person
        gets an e-mail about it is not documented.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            body: What to send: CustomerContactCreate.

        Effect: undoable. Source: createCustomerContact, https://developer.bill.com/reference/createcustomercontact
        """
        from ..api.customers import create_customer_contact as _operation

        return self._caller.call(_operation.build(customer_id, body), _operation.parse)

    def get(self, customer_id: str) -> Customer:
        """Get a customer.

        Reads one customer with its balance and whether it may be charged. An unknown id is answered with
        404 (BDC_1205).

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.

        Effect: read. Source: getCustomer, https://developer.bill.com/reference/getcustomer
        """
        from ..api.customers import get_customer as _operation

        return self._caller.call(_operation.build(customer_id), _operation.parse)

    def get_bank_account(self, customer_id: str, bank_account_id: str) -> CustomerBankAccount:
        """Get a bank account of a customer.

        Reads one bank account of a customer, for instance to see whether its verification is through. An
        unknown id is answered with 404 (BDC_1205).

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            bank_account_id: Bank account of that customer. The prefix cba is known from older versions of
                the API only.

        Effect: read. Source: getCustomerBankAccount, https://developer.bill.com/reference/getcustomerbankaccount
        """
        from ..api.customers import get_customer_bank_account as _operation

        return self._caller.call(_operation.build(customer_id, bank_account_id), _operation.parse)

    def get_contact(self, customer_id: str, contact_id: str) -> CustomerContact:
        """Get a contact of a customer.

        Reads one contact of a customer. An unknown id is answered with 404 (BDC_1205).

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            contact_id: Contact of that customer.

        Effect: read. Source: getCustomerContact, https://developer.bill.com/reference/getcustomercontact
        """
        from ..api.customers import get_customer_contact as _operation

        return self._caller.call(_operation.build(customer_id, contact_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[CustomersFields] | Sequence[Order[CustomersFields]] | Unset = UNSET,
        filters: str | Filter[CustomersFields] | CustomersFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> CustomerList:
        """List customers.

        Customers of the organization, a page at a time; filter by `archived` to leave archived ones out.
        The vendor lists filters for vendors and customers together, so `address.country` and
        `paymentStatus` may work for vendors only. `email`, `companyName` and `accountNumber` are
        known from another client. A field that the server does not filter by is answered with 400.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.customers``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.customers``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listCustomers, https://developer.bill.com/reference/listcustomers
        """
        from ..api.customers import list_customers as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def list_bank_accounts(
        self,
        customer_id: str,
        *,
        max_: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> CustomerBankAccountList:
        """List the bank accounts of a customer.

        Bank accounts that are on file for one customer. The older API allowed a single account a customer;
        whether this one allows more is not stated. The list takes `sort` and `filters`, but which
        fields it knows is not documented.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
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

        Effect: read. Source: listCustomerBankAccounts, https://developer.bill.com/reference/listcustomerbankaccounts
        """
        from ..api.customers import list_customer_bank_accounts as _operation

        return self._caller.call(
            _operation.build(customer_id, max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    def list_contacts(
        self,
        customer_id: str,
        *,
        max_: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> CustomerContactList:
        """List the contacts of a customer.

        People of one customer who can sign in to the web app to see and pay its invoices. The list takes
        `sort` and `filters`, but which fields it knows is not documented.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
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

        Effect: read. Source: listCustomerContacts, https://developer.bill.com/reference/listcustomercontacts
        """
        from ..api.customers import list_customer_contacts as _operation

        return self._caller.call(
            _operation.build(customer_id, max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    def restore(self, customer_id: str) -> Customer:
        """Restore a customer.

        Puts an archived customer back into use. Restoring an active customer changes nothing. Takes no
        body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.

        Effect: idempotent. Source: restoreCustomer, https://developer.bill.com/reference/restorecustomer
        """
        from ..api.customers import restore_customer as _operation

        return self._caller.call(_operation.build(customer_id), _operation.parse)

    def restore_contact(self, customer_id: str, contact_id: str) -> CustomerContact:
        """Restore a contact of a customer.

        Puts an archived contact back into use. Takes no body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            contact_id: Contact of that customer.

        Effect: idempotent. Source: restoreCustomerContact, https://developer.bill.com/reference/restorecustomercontact
        """
        from ..api.customers import restore_customer_contact as _operation

        return self._caller.call(_operation.build(customer_id, contact_id), _operation.parse)

    def update(self, customer_id: str, body: CustomerUpdate) -> Customer:
        """Update a customer.

        Changes the fields that are sent and leaves the others as they are. There is no full replacement
        (PUT) for customers. `companyName` and `phone` of a customer that is connected in the BILL
        network come from the network and are replaced by it.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            body: What to send: CustomerUpdate.

        Effect: idempotent. Source: updateCustomer, https://developer.bill.com/reference/updatecustomer
        """
        from ..api.customers import update_customer as _operation

        return self._caller.call(_operation.build(customer_id, body), _operation.parse)

    def update_bank_account(
        self, customer_id: str, bank_account_id: str, body: CustomerBankAccountUpdate
    ) -> CustomerBankAccount:
        """Update a bank account of a customer.

        Changes the nickname or the kind of owner. The numbers cannot be changed: archive the account and
        create another one.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            bank_account_id: Bank account of that customer. The prefix cba is known from older versions of
                the API only.
            body: What to send: CustomerBankAccountUpdate.

        Effect: idempotent. Source: updateCustomerBankAccount, https://developer.bill.com/reference/updatecustomerbankaccount
        """
        from ..api.customers import update_customer_bank_account as _operation

        return self._caller.call(_operation.build(customer_id, bank_account_id, body), _operation.parse)

    def update_contact(self, customer_id: str, contact_id: str, body: CustomerContactUpdate) -> CustomerContact:
        """Update a contact of a customer.

        Changes the fields that are sent. A new `email` changes the sign-in name of the person. The method
        PATCH and the fields are inferred from the create call and from the other resources.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            contact_id: Contact of that customer.
            body: What to send: CustomerContactUpdate.

        Effect: idempotent. Source: updateCustomerContact, https://developer.bill.com/reference/updatecustomercontact
        """
        from ..api.customers import update_customer_contact as _operation

        return self._caller.call(_operation.build(customer_id, contact_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[CustomersFields] | Sequence[Order[CustomersFields]] | Unset = UNSET,
        filters: str | Filter[CustomersFields] | CustomersFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Customer]:
        """List customers, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.customers``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.customers``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.customers import list_customers as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_bank_accounts(
        self,
        customer_id: str,
        *,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[CustomerBankAccount]:
        """List the bank accounts of a customer, all pages of them.

        Nothing is sent before it is iterated; see ``list_bank_accounts`` for a single page.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
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
        from ..api.customers import list_customer_bank_accounts as _operation

        return self._caller.paginate(
            _operation.build(customer_id, sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_contacts(
        self,
        customer_id: str,
        *,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[CustomerContact]:
        """List the contacts of a customer, all pages of them.

        Nothing is sent before it is iterated; see ``list_contacts`` for a single page.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
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
        from ..api.customers import list_customer_contacts as _operation

        return self._caller.paginate(
            _operation.build(customer_id, sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncCustomers(AsyncResource):
    """Operations of ``client.customers``, asynchronous."""

    __slots__ = ()

    async def archive(self, customer_id: str) -> Customer:
        """Archive a customer.

        Takes a customer out of use without deleting it; customers cannot be deleted. Archiving an archived
        customer changes nothing and is answered the same way. Takes no body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.

        Effect: idempotent. Source: archiveCustomer, https://developer.bill.com/reference/archivecustomer
        """
        from ..api.customers import archive_customer as _operation

        return await self._caller.call(_operation.build(customer_id), _operation.parse)

    async def archive_bank_account(self, customer_id: str, bank_account_id: str) -> CustomerBankAccount:
        """Archive a bank account of a customer.

        Takes a bank account out of use for good: there is no call that restores it, a new account has to be
        created instead. Takes no body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            bank_account_id: Bank account of that customer. The prefix cba is known from older versions of
                the API only.

        Effect: irreversible. Source: archiveCustomerBankAccount, https://developer.bill.com/reference/archivecustomerbankaccount
        """
        from ..api.customers import archive_customer_bank_account as _operation

        return await self._caller.call(_operation.build(customer_id, bank_account_id), _operation.parse)

    async def archive_contact(self, customer_id: str, contact_id: str) -> CustomerContact:
        """Archive a contact of a customer.

        Takes a contact out of use. Archiving an archived contact changes nothing. Takes no body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            contact_id: Contact of that customer.

        Effect: idempotent. Source: archiveCustomerContact, https://developer.bill.com/reference/archivecustomercontact
        """
        from ..api.customers import archive_customer_contact as _operation

        return await self._caller.call(_operation.build(customer_id, contact_id), _operation.parse)

    async def authorize_charge(self, customer_id: str, body: ChargeAuthorizationRequest) -> Customer:
        """Set the authorization to charge a customer.

        States whether your organization holds the mandate of this customer to pull money from its bank
        account. Every customer starts without it, and `chargeCustomer` is refused until it is true.
        Nothing is debited by this call; the signed mandate itself stays with you. The casing of the
        operation name and the answer are not printed by the vendor.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            body: What to send: ChargeAuthorizationRequest.

        Effect: idempotent. Source: authorizeToChargeCustomer, https://developer.bill.com/reference/authorizetochargecustomer
        """
        from ..api.customers import authorize_to_charge_customer as _operation

        return await self._caller.call(_operation.build(customer_id, body), _operation.parse)

    async def create(self, body: CustomerCreate) -> Customer:
        """Create a customer.

        Adds a customer that can be invoiced; `name` and `email` are enough. A customer outside the United
        States also needs `invoiceCurrency`. Nothing is known to stop a second customer of the same
        name, so look for it before a create is repeated. A billing address is needed before a bank
        account can be added.

        Args:
            body: What to send: CustomerCreate.

        Effect: undoable. Source: createCustomer, https://developer.bill.com/reference/createcustomer
        """
        from ..api.customers import create_customer as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create_bank_account(self, customer_id: str, body: CustomerBankAccountCreate) -> CustomerBankAccount:
        """Create a bank account of a customer.

        Puts the bank account on file that `chargeCustomer` debits. The customer must have a
        `billingAddress`. A one-time verification may take up to two business days. The routing
        number is checked in production only, where a wrong one is refused. An account cannot be
        corrected later apart from its nickname and kind of owner, and an archived one cannot be
        restored.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            body: What to send: CustomerBankAccountCreate.

        Effect: undoable. Source: createCustomerBankAccount, https://developer.bill.com/reference/createcustomerbankaccount
        """
        from ..api.customers import create_customer_bank_account as _operation

        return await self._caller.call(_operation.build(customer_id, body), _operation.parse)

    async def create_contact(self, customer_id: str, body: CustomerContactCreate) -> CustomerContact:
        """Create a contact of a customer.

        Adds a person and at once opens the web app to them: they can see and pay the invoices of the
        customer, signing in with `email`. The address must not be in use yet; the vendor says once
        within the organization in one place, within the customer in another. Whether the person
        gets an e-mail about it is not documented.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            body: What to send: CustomerContactCreate.

        Effect: undoable. Source: createCustomerContact, https://developer.bill.com/reference/createcustomercontact
        """
        from ..api.customers import create_customer_contact as _operation

        return await self._caller.call(_operation.build(customer_id, body), _operation.parse)

    async def get(self, customer_id: str) -> Customer:
        """Get a customer.

        Reads one customer with its balance and whether it may be charged. An unknown id is answered with
        404 (BDC_1205).

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.

        Effect: read. Source: getCustomer, https://developer.bill.com/reference/getcustomer
        """
        from ..api.customers import get_customer as _operation

        return await self._caller.call(_operation.build(customer_id), _operation.parse)

    async def get_bank_account(self, customer_id: str, bank_account_id: str) -> CustomerBankAccount:
        """Get a bank account of a customer.

        Reads one bank account of a customer, for instance to see whether its verification is through. An
        unknown id is answered with 404 (BDC_1205).

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            bank_account_id: Bank account of that customer. The prefix cba is known from older versions of
                the API only.

        Effect: read. Source: getCustomerBankAccount, https://developer.bill.com/reference/getcustomerbankaccount
        """
        from ..api.customers import get_customer_bank_account as _operation

        return await self._caller.call(_operation.build(customer_id, bank_account_id), _operation.parse)

    async def get_contact(self, customer_id: str, contact_id: str) -> CustomerContact:
        """Get a contact of a customer.

        Reads one contact of a customer. An unknown id is answered with 404 (BDC_1205).

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            contact_id: Contact of that customer.

        Effect: read. Source: getCustomerContact, https://developer.bill.com/reference/getcustomercontact
        """
        from ..api.customers import get_customer_contact as _operation

        return await self._caller.call(_operation.build(customer_id, contact_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[CustomersFields] | Sequence[Order[CustomersFields]] | Unset = UNSET,
        filters: str | Filter[CustomersFields] | CustomersFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> CustomerList:
        """List customers.

        Customers of the organization, a page at a time; filter by `archived` to leave archived ones out.
        The vendor lists filters for vendors and customers together, so `address.country` and
        `paymentStatus` may work for vendors only. `email`, `companyName` and `accountNumber` are
        known from another client. A field that the server does not filter by is answered with 400.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.customers``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.customers``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listCustomers, https://developer.bill.com/reference/listcustomers
        """
        from ..api.customers import list_customers as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def list_bank_accounts(
        self,
        customer_id: str,
        *,
        max_: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> CustomerBankAccountList:
        """List the bank accounts of a customer.

        Bank accounts that are on file for one customer. The older API allowed a single account a customer;
        whether this one allows more is not stated. The list takes `sort` and `filters`, but which
        fields it knows is not documented.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
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

        Effect: read. Source: listCustomerBankAccounts, https://developer.bill.com/reference/listcustomerbankaccounts
        """
        from ..api.customers import list_customer_bank_accounts as _operation

        return await self._caller.call(
            _operation.build(customer_id, max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def list_contacts(
        self,
        customer_id: str,
        *,
        max_: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> CustomerContactList:
        """List the contacts of a customer.

        People of one customer who can sign in to the web app to see and pay its invoices. The list takes
        `sort` and `filters`, but which fields it knows is not documented.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
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

        Effect: read. Source: listCustomerContacts, https://developer.bill.com/reference/listcustomercontacts
        """
        from ..api.customers import list_customer_contacts as _operation

        return await self._caller.call(
            _operation.build(customer_id, max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, customer_id: str) -> Customer:
        """Restore a customer.

        Puts an archived customer back into use. Restoring an active customer changes nothing. Takes no
        body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.

        Effect: idempotent. Source: restoreCustomer, https://developer.bill.com/reference/restorecustomer
        """
        from ..api.customers import restore_customer as _operation

        return await self._caller.call(_operation.build(customer_id), _operation.parse)

    async def restore_contact(self, customer_id: str, contact_id: str) -> CustomerContact:
        """Restore a contact of a customer.

        Puts an archived contact back into use. Takes no body.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            contact_id: Contact of that customer.

        Effect: idempotent. Source: restoreCustomerContact, https://developer.bill.com/reference/restorecustomercontact
        """
        from ..api.customers import restore_customer_contact as _operation

        return await self._caller.call(_operation.build(customer_id, contact_id), _operation.parse)

    async def update(self, customer_id: str, body: CustomerUpdate) -> Customer:
        """Update a customer.

        Changes the fields that are sent and leaves the others as they are. There is no full replacement
        (PUT) for customers. `companyName` and `phone` of a customer that is connected in the BILL
        network come from the network and are replaced by it.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            body: What to send: CustomerUpdate.

        Effect: idempotent. Source: updateCustomer, https://developer.bill.com/reference/updatecustomer
        """
        from ..api.customers import update_customer as _operation

        return await self._caller.call(_operation.build(customer_id, body), _operation.parse)

    async def update_bank_account(
        self, customer_id: str, bank_account_id: str, body: CustomerBankAccountUpdate
    ) -> CustomerBankAccount:
        """Update a bank account of a customer.

        Changes the nickname or the kind of owner. The numbers cannot be changed: archive the account and
        create another one.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            bank_account_id: Bank account of that customer. The prefix cba is known from older versions of
                the API only.
            body: What to send: CustomerBankAccountUpdate.

        Effect: idempotent. Source: updateCustomerBankAccount, https://developer.bill.com/reference/updatecustomerbankaccount
        """
        from ..api.customers import update_customer_bank_account as _operation

        return await self._caller.call(_operation.build(customer_id, bank_account_id, body), _operation.parse)

    async def update_contact(self, customer_id: str, contact_id: str, body: CustomerContactUpdate) -> CustomerContact:
        """Update a contact of a customer.

        Changes the fields that are sent. A new `email` changes the sign-in name of the person. The method
        PATCH and the fields are inferred from the create call and from the other resources.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
            contact_id: Contact of that customer.
            body: What to send: CustomerContactUpdate.

        Effect: idempotent. Source: updateCustomerContact, https://developer.bill.com/reference/updatecustomercontact
        """
        from ..api.customers import update_customer_contact as _operation

        return await self._caller.call(_operation.build(customer_id, contact_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[CustomersFields] | Sequence[Order[CustomersFields]] | Unset = UNSET,
        filters: str | Filter[CustomersFields] | CustomersFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Customer]:
        """List customers, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.customers``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.customers``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.customers import list_customers as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_bank_accounts(
        self,
        customer_id: str,
        *,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[CustomerBankAccount]:
        """List the bank accounts of a customer, all pages of them.

        Nothing is sent before it is iterated; see ``list_bank_accounts`` for a single page.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
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
        from ..api.customers import list_customer_bank_accounts as _operation

        return self._caller.paginate(
            _operation.build(customer_id, sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_contacts(
        self,
        customer_id: str,
        *,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[CustomerContact]:
        """List the contacts of a customer, all pages of them.

        Nothing is sent before it is iterated; see ``list_contacts`` for a single page.

        Args:
            customer_id: Customer by the id that `createCustomer` and `listCustomers` answer.
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
        from ..api.customers import list_customer_contacts as _operation

        return self._caller.paginate(
            _operation.build(customer_id, sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
