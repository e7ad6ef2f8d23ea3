# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.vendors``: archive, bulk_create, create, create_bank_account, delete_bank_account, get, get_bank_account,
get_configuration, get_international_configuration, iterate, list, restore, update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.vendors import VendorsFields, VendorsFilters
    from ..models.country_code import CountryCode
    from ..models.currency_code import CurrencyCode
    from ..models.get_intl_config_account_type import GetIntlConfigAccountType
    from ..models.international_payments_config import InternationalPaymentsConfig
    from ..models.vendor import Vendor
    from ..models.vendor_bank_account import VendorBankAccount
    from ..models.vendor_bank_account_create import VendorBankAccountCreate
    from ..models.vendor_bulk import VendorBulk
    from ..models.vendor_configuration import VendorConfiguration
    from ..models.vendor_create import VendorCreate
    from ..models.vendor_page import VendorPage
    from ..models.vendor_update import VendorUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class Vendors(Resource):
    """Operations of ``client.vendors``."""

    __slots__ = ()

    def archive(self, vendor_id: str) -> Vendor:
        """Archive a vendor.

        Takes a vendor out of use without deleting anything. Archiving twice changes nothing;
        `restoreVendor` is the way back.

        Args:
            vendor_id: Vendor to archive.

        Effect: idempotent. Source: archiveVendor, https://developer.bill.com/reference/archivevendor
        """
        from ..api.vendors import archive_vendor as _operation

        return self._caller.call(_operation.build(vendor_id), _operation.parse)

    def bulk_create(self, body: Sequence[VendorCreate]) -> VendorBulk:
        """Create several vendors.

        Adds up to 20 vendors, all or none; where one is refused the others are answered with BDC_1246. The
        request is a bare list, while the answer is an object. Taking it back means archiving each
        vendor. A vendor with `autoPay` switched on needs an MFA-trusted session (403 BDC_1361).

        Args:
            body: The vendors, 1 to 20, each as in `createVendor`.

        Effect: undoable. Source: createBulkVendor, https://developer.bill.com/reference/createbulkvendor
        """
        from ..api.vendors import create_bulk_vendor as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: VendorCreate) -> Vendor:
        """Create a vendor.

        Adds a vendor, with a bank account in the same call if wanted. Nothing stops a second vendor of the
        same name, so search first. For vendors abroad ask `getIntlConfig` which bank fields and
        purposes are needed. In production a new bank account is verified for two business days
        before it can be paid. Switching `autoPay` on needs an MFA-trusted session (403 BDC_1361),
        and from then on a new bill may be paid without a further call.

        Args:
            body: The vendor; a name and an address are the least.

        Effect: undoable. Source: createVendor, https://developer.bill.com/reference/createvendor
        """
        from ..api.vendors import create_vendor as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create_bank_account(self, vendor_id: str, body: VendorBankAccountCreate) -> VendorBankAccount:
        """Create the bank account of a vendor.

        Stores where a vendor wants to be paid. There is one account at a time: while the vendor has
        electronic payment details the call is refused with BDC_1233, so delete the old account
        before creating another. In production the account is verified for two business days, and
        earlier process dates are refused with BDC_1402. Answers 200, not 201.

        Args:
            vendor_id: Vendor who gets the account.
            body: Bank details; which of them are needed depends on country, currency and kind of vendor.

        Effect: undoable. Source: createVendorBankAccount, https://developer.bill.com/reference/createvendorbankaccount
        """
        from ..api.vendors import create_vendor_bank_account as _operation

        return self._caller.call(_operation.build(vendor_id, body), _operation.parse)

    def delete_bank_account(self, vendor_id: str) -> None:
        """Delete the bank account of a vendor.

        Removes the vendor's bank details for good; to bring them back the full numbers have to be entered
        again and verified anew. Needed before other details can be stored.

        Args:
            vendor_id: Vendor who loses the account.

        Effect: irreversible. Source: deleteVendorBankAccount, https://developer.bill.com/reference/deletevendorbankaccount
        """
        from ..api.vendors import delete_vendor_bank_account as _operation

        return self._caller.call(_operation.build(vendor_id), _operation.parse)

    def get(self, vendor_id: str) -> Vendor:
        """Get a vendor.

        Reads one vendor with payment details and balance. Bank account numbers come masked.

        Args:
            vendor_id: Vendor to read.

        Effect: read. Source: getVendor, https://developer.bill.com/reference/getvendor
        """
        from ..api.vendors import get_vendor as _operation

        return self._caller.call(_operation.build(vendor_id), _operation.parse)

    def get_bank_account(self, vendor_id: str) -> VendorBankAccount:
        """Get the bank account of a vendor.

        Reads the only bank account a vendor can have. Since May 2026 `status` tells how far its
        verification has come.

        Args:
            vendor_id: Vendor whose account is read.

        Effect: read. Source: getVendorBankAccount, https://developer.bill.com/reference/getvendorbankaccount
        """
        from ..api.vendors import get_vendor_bank_account as _operation

        return self._caller.call(_operation.build(vendor_id), _operation.parse)

    def get_configuration(self, vendor_id: str) -> VendorConfiguration:
        """Get payment rules of a vendor.

        Tells which bank fields, formats and payment purposes an existing vendor needs. Read it before
        creating a bank account with regulatory fields or a payment that must state its purpose.

        Args:
            vendor_id: Vendor whose rules are read.

        Effect: read. Source: getConfigurationByVendorId, https://developer.bill.com/reference/getconfigurationbyvendorid
        """
        from ..api.vendors import get_configuration_by_vendor_id as _operation

        return self._caller.call(_operation.build(vendor_id), _operation.parse)

    def get_international_configuration(
        self, *, country: CountryCode, bill_currency: CurrencyCode, account_type: GetIntlConfigAccountType
    ) -> InternationalPaymentsConfig:
        """Get payment rules for a country and currency.

        Tells which bank fields, formats and payment purposes a vendor abroad needs, before that vendor
        exists. For an existing vendor use `getConfigurationByVendorId`.

        Args:
            country: Country of the vendor.
            bill_currency: Currency that the vendor's bills are to be in.
            account_type: Whether the vendor is a business or a person; NONE when that is not known.

        Effect: read. Source: getIntlConfig, https://developer.bill.com/reference/getintlconfig
        """
        from ..api.vendors import get_intl_config as _operation

        return self._caller.call(
            _operation.build(country=country, bill_currency=bill_currency, account_type=account_type), _operation.parse
        )

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[VendorsFields] | Sequence[Order[VendorsFields]] | Unset = UNSET,
        filters: str | Filter[VendorsFields] | VendorsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> VendorPage:
        """List vendors.

        Pages through vendors; filter by `archived` to see only those in use. `address.country` can be
        filtered since January 2026; `shortName`, `accountNumber` and `email` are known from a
        client library only, and `paymentStatus` is documented although no vendor has such a field.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.vendors``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.vendors``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listVendors, https://developer.bill.com/reference/listvendors
        """
        from ..api.vendors import list_vendors as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, vendor_id: str) -> Vendor:
        """Restore an archived vendor.

        Brings an archived vendor back into use; for one that is not archived nothing changes.

        Args:
            vendor_id: Vendor to restore.

        Effect: idempotent. Source: restoreVendor, https://developer.bill.com/reference/restorevendor
        """
        from ..api.vendors import restore_vendor as _operation

        return self._caller.call(_operation.build(vendor_id), _operation.parse)

    def update(self, vendor_id: str, body: VendorUpdate) -> Vendor:
        """Update a vendor.

        Changes the fields that are sent and leaves the others alone. Bank details are not taken here since
        September 2024; delete and create the vendor's bank account for that. Of a connected vendor
        some fields follow the network record. Switching `autoPay` on needs an MFA-trusted session
        (403 BDC_1361).

        Args:
            vendor_id: Vendor to change.
            body: Only the fields that are to change.

        Effect: idempotent. Source: updateVendor, https://developer.bill.com/reference/updatevendor
        """
        from ..api.vendors import update_vendor as _operation

        return self._caller.call(_operation.build(vendor_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[VendorsFields] | Sequence[Order[VendorsFields]] | Unset = UNSET,
        filters: str | Filter[VendorsFields] | VendorsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Vendor]:
        """List vendors, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.vendors``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.vendors``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.vendors import list_vendors as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncVendors(AsyncResource):
    """Operations of ``client.vendors``, asynchronous."""

    __slots__ = ()

    async def archive(self, vendor_id: str) -> Vendor:
        """Archive a vendor.

        Takes a vendor out of use without deleting anything. Archiving twice changes nothing;
        `restoreVendor` is the way back.

        Args:
            vendor_id: Vendor to archive.

        Effect: idempotent. Source: archiveVendor, https://developer.bill.com/reference/archivevendor
        """
        from ..api.vendors import archive_vendor as _operation

        return await self._caller.call(_operation.build(vendor_id), _operation.parse)

    async def bulk_create(self, body: Sequence[VendorCreate]) -> VendorBulk:
        """Create several vendors.

        Adds up to 20 vendors, all or none; where one is refused the others are answered with BDC_1246. The
        request is a bare list, while the answer is an object. Taking it back means archiving each
        vendor. A vendor with `autoPay` switched on needs an MFA-trusted session (403 BDC_1361).

        Args:
            body: The vendors, 1 to 20, each as in `createVendor`.

        Effect: undoable. Source: createBulkVendor, https://developer.bill.com/reference/createbulkvendor
        """
        from ..api.vendors import create_bulk_vendor as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: VendorCreate) -> Vendor:
        """Create a vendor.

        Adds a vendor, with a bank account in the same call if wanted. Nothing stops a second vendor of the
        same name, so search first. For vendors abroad ask `getIntlConfig` which bank fields and
        purposes are needed. In production a new bank account is verified for two business days
        before it can be paid. Switching `autoPay` on needs an MFA-trusted session (403 BDC_1361),
        and from then on a new bill may be paid without a further call.

        Args:
            body: The vendor; a name and an address are the least.

        Effect: undoable. Source: createVendor, https://developer.bill.com/reference/createvendor
        """
        from ..api.vendors import create_vendor as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create_bank_account(self, vendor_id: str, body: VendorBankAccountCreate) -> VendorBankAccount:
        """Create the bank account of a vendor.

        Stores where a vendor wants to be paid. There is one account at a time: while the vendor has
        electronic payment details the call is refused with BDC_1233, so delete the old account
        before creating another. In production the account is verified for two business days, and
        earlier process dates are refused with BDC_1402. Answers 200, not 201.

        Args:
            vendor_id: Vendor who gets the account.
            body: Bank details; which of them are needed depends on country, currency and kind of vendor.

        Effect: undoable. Source: createVendorBankAccount, https://developer.bill.com/reference/createvendorbankaccount
        """
        from ..api.vendors import create_vendor_bank_account as _operation

        return await self._caller.call(_operation.build(vendor_id, body), _operation.parse)

    async def delete_bank_account(self, vendor_id: str) -> None:
        """Delete the bank account of a vendor.

        Removes the vendor's bank details for good; to bring them back the full numbers have to be entered
        again and verified anew. Needed before other details can be stored.

        Args:
            vendor_id: Vendor who loses the account.

        Effect: irreversible. Source: deleteVendorBankAccount, https://developer.bill.com/reference/deletevendorbankaccount
        """
        from ..api.vendors import delete_vendor_bank_account as _operation

        return await self._caller.call(_operation.build(vendor_id), _operation.parse)

    async def get(self, vendor_id: str) -> Vendor:
        """Get a vendor.

        Reads one vendor with payment details and balance. Bank account numbers come masked.

        Args:
            vendor_id: Vendor to read.

        Effect: read. Source: getVendor, https://developer.bill.com/reference/getvendor
        """
        from ..api.vendors import get_vendor as _operation

        return await self._caller.call(_operation.build(vendor_id), _operation.parse)

    async def get_bank_account(self, vendor_id: str) -> VendorBankAccount:
        """Get the bank account of a vendor.

        Reads the only bank account a vendor can have. Since May 2026 `status` tells how far its
        verification has come.

        Args:
            vendor_id: Vendor whose account is read.

        Effect: read. Source: getVendorBankAccount, https://developer.bill.com/reference/getvendorbankaccount
        """
        from ..api.vendors import get_vendor_bank_account as _operation

        return await self._caller.call(_operation.build(vendor_id), _operation.parse)

    async def get_configuration(self, vendor_id: str) -> VendorConfiguration:
        """Get payment rules of a vendor.

        Tells which bank fields, formats and payment purposes an existing vendor needs. Read it before
        creating a bank account with regulatory fields or a payment that must state its purpose.

        Args:
            vendor_id: Vendor whose rules are read.

        Effect: read. Source: getConfigurationByVendorId, https://developer.bill.com/reference/getconfigurationbyvendorid
        """
        from ..api.vendors import get_configuration_by_vendor_id as _operation

        return await self._caller.call(_operation.build(vendor_id), _operation.parse)

    async def get_international_configuration(
        self, *, country: CountryCode, bill_currency: CurrencyCode, account_type: GetIntlConfigAccountType
    ) -> InternationalPaymentsConfig:
        """Get payment rules for a country and currency.

        Tells which bank fields, formats and payment purposes a vendor abroad needs, before that vendor
        exists. For an existing vendor use `getConfigurationByVendorId`.

        Args:
            country: Country of the vendor.
            bill_currency: Currency that the vendor's bills are to be in.
            account_type: Whether the vendor is a business or a person; NONE when that is not known.

        Effect: read. Source: getIntlConfig, https://developer.bill.com/reference/getintlconfig
        """
        from ..api.vendors import get_intl_config as _operation

        return await self._caller.call(
            _operation.build(country=country, bill_currency=bill_currency, account_type=account_type), _operation.parse
        )

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[VendorsFields] | Sequence[Order[VendorsFields]] | Unset = UNSET,
        filters: str | Filter[VendorsFields] | VendorsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> VendorPage:
        """List vendors.

        Pages through vendors; filter by `archived` to see only those in use. `address.country` can be
        filtered since January 2026; `shortName`, `accountNumber` and `email` are known from a
        client library only, and `paymentStatus` is documented although no vendor has such a field.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.vendors``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.vendors``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listVendors, https://developer.bill.com/reference/listvendors
        """
        from ..api.vendors import list_vendors as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, vendor_id: str) -> Vendor:
        """Restore an archived vendor.

        Brings an archived vendor back into use; for one that is not archived nothing changes.

        Args:
            vendor_id: Vendor to restore.

        Effect: idempotent. Source: restoreVendor, https://developer.bill.com/reference/restorevendor
        """
        from ..api.vendors import restore_vendor as _operation

        return await self._caller.call(_operation.build(vendor_id), _operation.parse)

    async def update(self, vendor_id: str, body: VendorUpdate) -> Vendor:
        """Update a vendor.

        Changes the fields that are sent and leaves the others alone. Bank details are not taken here since
        September 2024; delete and create the vendor's bank account for that. Of a connected vendor
        some fields follow the network record. Switching `autoPay` on needs an MFA-trusted session
        (403 BDC_1361).

        Args:
            vendor_id: Vendor to change.
            body: Only the fields that are to change.

        Effect: idempotent. Source: updateVendor, https://developer.bill.com/reference/updatevendor
        """
        from ..api.vendors import update_vendor as _operation

        return await self._caller.call(_operation.build(vendor_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[VendorsFields] | Sequence[Order[VendorsFields]] | Unset = UNSET,
        filters: str | Filter[VendorsFields] | VendorsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Vendor]:
        """List vendors, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.vendors``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.vendors``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.vendors import list_vendors as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
