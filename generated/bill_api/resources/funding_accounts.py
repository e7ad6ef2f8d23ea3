# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.funding_accounts``: archive_bank_account, archive_bank_account_user, create_bank_account, get_bank_account, get_card,
get_permissions, iterate_bank_account_users, iterate_bank_accounts, iterate_card_users, list_ap_cards,
list_bank_account_users, list_bank_accounts, list_card_funding_purposes, list_card_users, list_cards,
nominate_bank_account_user, update_bank_account, verify_bank_account."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.funding_accounts_bank_account_users import (
        FundingAccountsBankAccountUsersFields,
        FundingAccountsBankAccountUsersFilters,
    )
    from ..lists.funding_accounts_bank_accounts import (
        FundingAccountsBankAccountsFields,
        FundingAccountsBankAccountsFilters,
    )
    from ..lists.funding_accounts_card_users import FundingAccountsCardUsersFields, FundingAccountsCardUsersFilters
    from ..models.ap_card import ApCard
    from ..models.bank_account import BankAccount
    from ..models.bank_account_create import BankAccountCreate
    from ..models.bank_account_page import BankAccountPage
    from ..models.bank_account_update import BankAccountUpdate
    from ..models.bank_account_user import BankAccountUser
    from ..models.bank_account_user_nominate_request import BankAccountUserNominateRequest
    from ..models.bank_account_user_page import BankAccountUserPage
    from ..models.bank_account_verification import BankAccountVerification
    from ..models.bank_account_verify_request import BankAccountVerifyRequest
    from ..models.card_account import CardAccount
    from ..models.card_account_list import CardAccountList
    from ..models.card_account_user import CardAccountUser
    from ..models.card_account_user_page import CardAccountUserPage
    from ..models.card_funding_purpose_list import CardFundingPurposeList
    from ..models.funding_account_permissions import FundingAccountPermissions
    from ..models.list_payable_card_accounts_card_user_status import ListPayableCardAccountsCardUserStatus
    from ..models.operation_status import OperationStatus
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class FundingAccounts(Resource):
    """Operations of ``client.funding_accounts``."""

    __slots__ = ()

    def archive_bank_account(self, bank_account_id: str) -> BankAccount:
        """Archive a bank account.

        Takes a bank account out of use for good; there is no restore. The account and the signed-in user's
        access to it must both be VERIFIED.

        Args:
            bank_account_id: Bank account to archive.

        Effect: irreversible. Source: archiveBankAccount, https://developer.bill.com/reference/archivebankaccount
        """
        from ..api.funding_accounts import archive_bank_account as _operation

        return self._caller.call(_operation.build(bank_account_id), _operation.parse)

    def archive_bank_account_user(self, bank_account_user_id: str) -> BankAccountUser:
        """Archive a user of a bank account.

        Ends a user's access to a bank account and sets the entry to UNVERIFIED. There is no restore; the
        user can only be nominated again and has to prove identity anew.

        Args:
            bank_account_user_id: Entry from `listBankAccountUsers`; neither the id of the user nor that of
                the account.

        Effect: irreversible. Source: archiveBankAccountUser, https://developer.bill.com/reference/archivebankaccountuser
        """
        from ..api.funding_accounts import archive_bank_account_user as _operation

        return self._caller.call(_operation.build(bank_account_user_id), _operation.parse)

    def create_bank_account(self, body: BankAccountCreate) -> BankAccount:
        """Create a bank account.

        Adds a bank account of the organization. Only an Administrator in an MFA-trusted session may (403
        BDC_1361; BDC_1145 for a missing right). The account starts as PENDING and archived, a small
        test deposit is sent to it, and it can be used once `verifyBankAccount` has confirmed the
        amount; other users are then added with `nominateBankAccountUser`. Archiving it later is
        possible only after verification.

        Args:
            body: The bank account; numbers and type cannot be changed later.

        Effect: undoable. Source: createBankAccount, https://developer.bill.com/reference/createbankaccount
        """
        from ..api.funding_accounts import create_bank_account as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get_bank_account(self, bank_account_id: str) -> BankAccount:
        """Get a bank account.

        Reads one of the organization's own bank accounts; the account number comes masked.

        Args:
            bank_account_id: Bank account to read.

        Effect: read. Source: getBankAccount, https://developer.bill.com/reference/getbankaccount
        """
        from ..api.funding_accounts import get_bank_account as _operation

        return self._caller.call(_operation.build(bank_account_id), _operation.parse)

    def get_card(self, card_account_id: str) -> CardAccount:
        """Get a card account.

        Reads one card of the organization. No operation adds or changes cards; that is done in the web app.

        Args:
            card_account_id: Card account to read.

        Effect: read. Source: getCardAccount, https://developer.bill.com/reference/getcardaccount
        """
        from ..api.funding_accounts import get_card_account as _operation

        return self._caller.call(_operation.build(card_account_id), _operation.parse)

    def get_permissions(self) -> FundingAccountPermissions:
        """Get permissions for funding accounts.

        Tells what the organization and the signed-in user may pay with. Worth reading when payments are
        refused, since the message may blame the vendor for a limit of the organization's plan.

        Effect: read. Source: getFundingAccountPermission, https://developer.bill.com/reference/getfundingaccountpermission
        """
        from ..api.funding_accounts import get_funding_account_permission as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def list_ap_cards(self) -> builtins.list[ApCard]:
        """List AP cards.

        Lists the AP cards that payments can be taken from with the funding type AP_CARD. A bare list
        without pages.

        Effect: read. Source: listPayableApcards, https://developer.bill.com/reference/listpayableapcards
        """
        from ..api.funding_accounts import list_payable_apcards as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def list_bank_account_users(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[FundingAccountsBankAccountUsersFields]
        | Sequence[Order[FundingAccountsBankAccountUsersFields]]
        | Unset = UNSET,
        filters: str
        | Filter[FundingAccountsBankAccountUsersFields]
        | FundingAccountsBankAccountUsersFilters
        | Unset = UNSET,
        page: str | Unset = UNSET,
        current_user: bool | Unset = UNSET,
    ) -> BankAccountUserPage:
        """List users of bank accounts.

        Pages through the pairs of user and bank account that say who may pay from what. Only the filter
        `id` is documented; others may exist.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_bank_account_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_bank_account_users``, a mapping of names to
                values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            current_user: True lists the signed-in user's own entries only; false, which seems to be the
                default, lists all.

        Effect: read. Source: listBankAccountUsers, https://developer.bill.com/reference/listbankaccountusers
        """
        from ..api.funding_accounts import list_bank_account_users as _operation

        return self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, current_user=current_user),
            _operation.parse,
        )

    def list_bank_accounts(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[FundingAccountsBankAccountsFields]
        | Sequence[Order[FundingAccountsBankAccountsFields]]
        | Unset = UNSET,
        filters: str | Filter[FundingAccountsBankAccountsFields] | FundingAccountsBankAccountsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> BankAccountPage:
        """List bank accounts.

        Pages through the organization's own bank accounts. The documented sample filters by
        `bankAccountId`, although the field of the account is called `id`; other filters are not
        known.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_bank_accounts``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_bank_accounts``, a mapping of names to
                values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listBankAccounts, https://developer.bill.com/reference/listbankaccounts
        """
        from ..api.funding_accounts import list_bank_accounts as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def list_card_funding_purposes(self, *, vendor_id: str, brand: str) -> CardFundingPurposeList:
        """List card funding purposes.

        Lists the purposes to choose from when a vendor is paid by card and BILL does not know the vendor's
        industry. If the body is empty, no purpose is needed; otherwise send one as
        `cardFundingPurpose`. Not paged.

        Args:
            vendor_id: Vendor to be paid by card.
            brand: Scheme of the card, such as visa or mastercard.

        Effect: read. Source: listCardFundingPurposes, https://developer.bill.com/reference/listcardfundingpurposes
        """
        from ..api.funding_accounts import list_card_funding_purposes as _operation

        return self._caller.call(_operation.build(vendor_id=vendor_id, brand=brand), _operation.parse)

    def list_card_users(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[FundingAccountsCardUsersFields]
        | Sequence[Order[FundingAccountsCardUsersFields]]
        | Unset = UNSET,
        filters: str | Filter[FundingAccountsCardUsersFields] | FundingAccountsCardUsersFilters | Unset = UNSET,
        page: str | Unset = UNSET,
        current_user: bool | Unset = UNSET,
    ) -> CardAccountUserPage:
        """List users of card accounts.

        Pages through the pairs of user and card account that say who may pay by which card. The documented
        sample filters by `id`, a field that the entries do not show.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_card_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_card_users``, a mapping of names to values,
                or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            current_user: True lists the signed-in user's own entries only; false, which seems to be the
                default, lists all.

        Effect: read. Source: listCardAccountUsers, https://developer.bill.com/reference/listcardaccountusers
        """
        from ..api.funding_accounts import list_card_account_users as _operation

        return self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, current_user=current_user),
            _operation.parse,
        )

    def list_cards(self, *, card_user_status: ListPayableCardAccountsCardUserStatus) -> CardAccountList:
        """List card accounts for payments.

        Lists the cards that the user can pay vendors with, or is nominated for, together with the fees. Not
        paged, and the list is called `cards` rather than `results`.

        Args:
            card_user_status: VERIFIED lists cards the user may pay with, NOMINATED those where identity is
                still to be proved.

        Effect: read. Source: listPayableCardAccounts, https://developer.bill.com/reference/listpayablecardaccounts
        """
        from ..api.funding_accounts import list_payable_card_accounts as _operation

        return self._caller.call(_operation.build(card_user_status=card_user_status), _operation.parse)

    def nominate_bank_account_user(self, body: BankAccountUserNominateRequest) -> OperationStatus:
        """Nominate a user for a bank account.

        Proposes a user for a VERIFIED bank account. The user stays NOMINATED, and cannot pay from it, until
        proving identity in the web app. The answer holds no id: look for the entry in
        `listBankAccountUsers`, for instance to take the nomination back.

        Args:
            body: Who is to use which account.

        Effect: undoable. Source: nominateBankAccountUser, https://developer.bill.com/reference/nominatebankaccountuser
        """
        from ..api.funding_accounts import nominate_bank_account_user as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def update_bank_account(self, bank_account_id: str, body: BankAccountUpdate) -> BankAccount:
        """Update a bank account.

        Changes names, access, defaults or the ledger account of a bank account, which must be VERIFIED.
        Routing number, account number and type stay as they are; for other numbers create another
        account.

        Args:
            bank_account_id: Bank account to change.
            body: Only the fields that are to change.

        Effect: idempotent. Source: updateBankAccount, https://developer.bill.com/reference/updatebankaccount
        """
        from ..api.funding_accounts import update_bank_account as _operation

        return self._caller.call(_operation.build(bank_account_id, body), _operation.parse)

    def verify_bank_account(self, bank_account_id: str, body: BankAccountVerifyRequest) -> BankAccountVerification:
        """Verify a bank account.

        Confirms a new bank account by the amount of the test deposit found on its statement. There are
        three tries; after the third wrong one the account is lost and another has to be created. In
        the sandbox 0.50 is always right.

        Args:
            bank_account_id: Bank account to verify.
            body: The amount that arrived.

        Effect: irreversible. Source: verifyBankAccount, https://developer.bill.com/reference/verifybankaccount
        """
        from ..api.funding_accounts import verify_bank_account as _operation

        return self._caller.call(_operation.build(bank_account_id, body), _operation.parse)

    def iterate_bank_account_users(
        self,
        *,
        sort: str
        | Order[FundingAccountsBankAccountUsersFields]
        | Sequence[Order[FundingAccountsBankAccountUsersFields]]
        | Unset = UNSET,
        filters: str
        | Filter[FundingAccountsBankAccountUsersFields]
        | FundingAccountsBankAccountUsersFilters
        | Unset = UNSET,
        current_user: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[BankAccountUser]:
        """List users of bank accounts, all pages of them.

        Nothing is sent before it is iterated; see ``list_bank_account_users`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_bank_account_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_bank_account_users``, a mapping of names to
                values, or text.
            current_user: True lists the signed-in user's own entries only; false, which seems to be the
                default, lists all.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.funding_accounts import list_bank_account_users as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, current_user=current_user, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_bank_accounts(
        self,
        *,
        sort: str
        | Order[FundingAccountsBankAccountsFields]
        | Sequence[Order[FundingAccountsBankAccountsFields]]
        | Unset = UNSET,
        filters: str | Filter[FundingAccountsBankAccountsFields] | FundingAccountsBankAccountsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[BankAccount]:
        """List bank accounts, all pages of them.

        Nothing is sent before it is iterated; see ``list_bank_accounts`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_bank_accounts``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_bank_accounts``, a mapping of names to
                values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.funding_accounts import list_bank_accounts as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_card_users(
        self,
        *,
        sort: str
        | Order[FundingAccountsCardUsersFields]
        | Sequence[Order[FundingAccountsCardUsersFields]]
        | Unset = UNSET,
        filters: str | Filter[FundingAccountsCardUsersFields] | FundingAccountsCardUsersFilters | Unset = UNSET,
        current_user: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[CardAccountUser]:
        """List users of card accounts, all pages of them.

        Nothing is sent before it is iterated; see ``list_card_users`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_card_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_card_users``, a mapping of names to values,
                or text.
            current_user: True lists the signed-in user's own entries only; false, which seems to be the
                default, lists all.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.funding_accounts import list_card_account_users as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, current_user=current_user, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncFundingAccounts(AsyncResource):
    """Operations of ``client.funding_accounts``, asynchronous."""

    __slots__ = ()

    async def archive_bank_account(self, bank_account_id: str) -> BankAccount:
        """Archive a bank account.

        Takes a bank account out of use for good; there is no restore. The account and the signed-in user's
        access to it must both be VERIFIED.

        Args:
            bank_account_id: Bank account to archive.

        Effect: irreversible. Source: archiveBankAccount, https://developer.bill.com/reference/archivebankaccount
        """
        from ..api.funding_accounts import archive_bank_account as _operation

        return await self._caller.call(_operation.build(bank_account_id), _operation.parse)

    async def archive_bank_account_user(self, bank_account_user_id: str) -> BankAccountUser:
        """Archive a user of a bank account.

        Ends a user's access to a bank account and sets the entry to UNVERIFIED. There is no restore; the
        user can only be nominated again and has to prove identity anew.

        Args:
            bank_account_user_id: Entry from `listBankAccountUsers`; neither the id of the user nor that of
                the account.

        Effect: irreversible. Source: archiveBankAccountUser, https://developer.bill.com/reference/archivebankaccountuser
        """
        from ..api.funding_accounts import archive_bank_account_user as _operation

        return await self._caller.call(_operation.build(bank_account_user_id), _operation.parse)

    async def create_bank_account(self, body: BankAccountCreate) -> BankAccount:
        """Create a bank account.

        Adds a bank account of the organization. Only an Administrator in an MFA-trusted session may (403
        BDC_1361; BDC_1145 for a missing right). The account starts as PENDING and archived, a small
        test deposit is sent to it, and it can be used once `verifyBankAccount` has confirmed the
        amount; other users are then added with `nominateBankAccountUser`. Archiving it later is
        possible only after verification.

        Args:
            body: The bank account; numbers and type cannot be changed later.

        Effect: undoable. Source: createBankAccount, https://developer.bill.com/reference/createbankaccount
        """
        from ..api.funding_accounts import create_bank_account as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get_bank_account(self, bank_account_id: str) -> BankAccount:
        """Get a bank account.

        Reads one of the organization's own bank accounts; the account number comes masked.

        Args:
            bank_account_id: Bank account to read.

        Effect: read. Source: getBankAccount, https://developer.bill.com/reference/getbankaccount
        """
        from ..api.funding_accounts import get_bank_account as _operation

        return await self._caller.call(_operation.build(bank_account_id), _operation.parse)

    async def get_card(self, card_account_id: str) -> CardAccount:
        """Get a card account.

        Reads one card of the organization. No operation adds or changes cards; that is done in the web app.

        Args:
            card_account_id: Card account to read.

        Effect: read. Source: getCardAccount, https://developer.bill.com/reference/getcardaccount
        """
        from ..api.funding_accounts import get_card_account as _operation

        return await self._caller.call(_operation.build(card_account_id), _operation.parse)

    async def get_permissions(self) -> FundingAccountPermissions:
        """Get permissions for funding accounts.

        Tells what the organization and the signed-in user may pay with. Worth reading when payments are
        refused, since the message may blame the vendor for a limit of the organization's plan.

        Effect: read. Source: getFundingAccountPermission, https://developer.bill.com/reference/getfundingaccountpermission
        """
        from ..api.funding_accounts import get_funding_account_permission as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def list_ap_cards(self) -> builtins.list[ApCard]:
        """List AP cards.

        Lists the AP cards that payments can be taken from with the funding type AP_CARD. A bare list
        without pages.

        Effect: read. Source: listPayableApcards, https://developer.bill.com/reference/listpayableapcards
        """
        from ..api.funding_accounts import list_payable_apcards as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def list_bank_account_users(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[FundingAccountsBankAccountUsersFields]
        | Sequence[Order[FundingAccountsBankAccountUsersFields]]
        | Unset = UNSET,
        filters: str
        | Filter[FundingAccountsBankAccountUsersFields]
        | FundingAccountsBankAccountUsersFilters
        | Unset = UNSET,
        page: str | Unset = UNSET,
        current_user: bool | Unset = UNSET,
    ) -> BankAccountUserPage:
        """List users of bank accounts.

        Pages through the pairs of user and bank account that say who may pay from what. Only the filter
        `id` is documented; others may exist.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_bank_account_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_bank_account_users``, a mapping of names to
                values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            current_user: True lists the signed-in user's own entries only; false, which seems to be the
                default, lists all.

        Effect: read. Source: listBankAccountUsers, https://developer.bill.com/reference/listbankaccountusers
        """
        from ..api.funding_accounts import list_bank_account_users as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, current_user=current_user),
            _operation.parse,
        )

    async def list_bank_accounts(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[FundingAccountsBankAccountsFields]
        | Sequence[Order[FundingAccountsBankAccountsFields]]
        | Unset = UNSET,
        filters: str | Filter[FundingAccountsBankAccountsFields] | FundingAccountsBankAccountsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> BankAccountPage:
        """List bank accounts.

        Pages through the organization's own bank accounts. The documented sample filters by
        `bankAccountId`, although the field of the account is called `id`; other filters are not
        known.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_bank_accounts``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_bank_accounts``, a mapping of names to
                values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listBankAccounts, https://developer.bill.com/reference/listbankaccounts
        """
        from ..api.funding_accounts import list_bank_accounts as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def list_card_funding_purposes(self, *, vendor_id: str, brand: str) -> CardFundingPurposeList:
        """List card funding purposes.

        Lists the purposes to choose from when a vendor is paid by card and BILL does not know the vendor's
        industry. If the body is empty, no purpose is needed; otherwise send one as
        `cardFundingPurpose`. Not paged.

        Args:
            vendor_id: Vendor to be paid by card.
            brand: Scheme of the card, such as visa or mastercard.

        Effect: read. Source: listCardFundingPurposes, https://developer.bill.com/reference/listcardfundingpurposes
        """
        from ..api.funding_accounts import list_card_funding_purposes as _operation

        return await self._caller.call(_operation.build(vendor_id=vendor_id, brand=brand), _operation.parse)

    async def list_card_users(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[FundingAccountsCardUsersFields]
        | Sequence[Order[FundingAccountsCardUsersFields]]
        | Unset = UNSET,
        filters: str | Filter[FundingAccountsCardUsersFields] | FundingAccountsCardUsersFilters | Unset = UNSET,
        page: str | Unset = UNSET,
        current_user: bool | Unset = UNSET,
    ) -> CardAccountUserPage:
        """List users of card accounts.

        Pages through the pairs of user and card account that say who may pay by which card. The documented
        sample filters by `id`, a field that the entries do not show.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_card_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_card_users``, a mapping of names to values,
                or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            current_user: True lists the signed-in user's own entries only; false, which seems to be the
                default, lists all.

        Effect: read. Source: listCardAccountUsers, https://developer.bill.com/reference/listcardaccountusers
        """
        from ..api.funding_accounts import list_card_account_users as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, current_user=current_user),
            _operation.parse,
        )

    async def list_cards(self, *, card_user_status: ListPayableCardAccountsCardUserStatus) -> CardAccountList:
        """List card accounts for payments.

        Lists the cards that the user can pay vendors with, or is nominated for, together with the fees. Not
        paged, and the list is called `cards` rather than `results`.

        Args:
            card_user_status: VERIFIED lists cards the user may pay with, NOMINATED those where identity is
                still to be proved.

        Effect: read. Source: listPayableCardAccounts, https://developer.bill.com/reference/listpayablecardaccounts
        """
        from ..api.funding_accounts import list_payable_card_accounts as _operation

        return await self._caller.call(_operation.build(card_user_status=card_user_status), _operation.parse)

    async def nominate_bank_account_user(self, body: BankAccountUserNominateRequest) -> OperationStatus:
        """Nominate a user for a bank account.

        Proposes a user for a VERIFIED bank account. The user stays NOMINATED, and cannot pay from it, until
        proving identity in the web app. The answer holds no id: look for the entry in
        `listBankAccountUsers`, for instance to take the nomination back.

        Args:
            body: Who is to use which account.

        Effect: undoable. Source: nominateBankAccountUser, https://developer.bill.com/reference/nominatebankaccountuser
        """
        from ..api.funding_accounts import nominate_bank_account_user as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def update_bank_account(self, bank_account_id: str, body: BankAccountUpdate) -> BankAccount:
        """Update a bank account.

        Changes names, access, defaults or the ledger account of a bank account, which must be VERIFIED.
        Routing number, account number and type stay as they are; for other numbers create another
        account.

        Args:
            bank_account_id: Bank account to change.
            body: Only the fields that are to change.

        Effect: idempotent. Source: updateBankAccount, https://developer.bill.com/reference/updatebankaccount
        """
        from ..api.funding_accounts import update_bank_account as _operation

        return await self._caller.call(_operation.build(bank_account_id, body), _operation.parse)

    async def verify_bank_account(
        self, bank_account_id: str, body: BankAccountVerifyRequest
    ) -> BankAccountVerification:
        """Verify a bank account.

        Confirms a new bank account by the amount of the test deposit found on its statement. There are
        three tries; after the third wrong one the account is lost and another has to be created. In
        the sandbox 0.50 is always right.

        Args:
            bank_account_id: Bank account to verify.
            body: The amount that arrived.

        Effect: irreversible. Source: verifyBankAccount, https://developer.bill.com/reference/verifybankaccount
        """
        from ..api.funding_accounts import verify_bank_account as _operation

        return await self._caller.call(_operation.build(bank_account_id, body), _operation.parse)

    def iterate_bank_account_users(
        self,
        *,
        sort: str
        | Order[FundingAccountsBankAccountUsersFields]
        | Sequence[Order[FundingAccountsBankAccountUsersFields]]
        | Unset = UNSET,
        filters: str
        | Filter[FundingAccountsBankAccountUsersFields]
        | FundingAccountsBankAccountUsersFilters
        | Unset = UNSET,
        current_user: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[BankAccountUser]:
        """List users of bank accounts, all pages of them.

        Nothing is sent before it is iterated; see ``list_bank_account_users`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_bank_account_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_bank_account_users``, a mapping of names to
                values, or text.
            current_user: True lists the signed-in user's own entries only; false, which seems to be the
                default, lists all.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.funding_accounts import list_bank_account_users as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, current_user=current_user, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_bank_accounts(
        self,
        *,
        sort: str
        | Order[FundingAccountsBankAccountsFields]
        | Sequence[Order[FundingAccountsBankAccountsFields]]
        | Unset = UNSET,
        filters: str | Filter[FundingAccountsBankAccountsFields] | FundingAccountsBankAccountsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[BankAccount]:
        """List bank accounts, all pages of them.

        Nothing is sent before it is iterated; see ``list_bank_accounts`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_bank_accounts``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_bank_accounts``, a mapping of names to
                values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.funding_accounts import list_bank_accounts as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_card_users(
        self,
        *,
        sort: str
        | Order[FundingAccountsCardUsersFields]
        | Sequence[Order[FundingAccountsCardUsersFields]]
        | Unset = UNSET,
        filters: str | Filter[FundingAccountsCardUsersFields] | FundingAccountsCardUsersFilters | Unset = UNSET,
        current_user: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[CardAccountUser]:
        """List users of card accounts, all pages of them.

        Nothing is sent before it is iterated; see ``list_card_users`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.funding_accounts_card_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.funding_accounts_card_users``, a mapping of names to values,
                or text.
            current_user: True lists the signed-in user's own entries only; false, which seems to be the
                default, lists all.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.funding_accounts import list_card_account_users as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, current_user=current_user, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
