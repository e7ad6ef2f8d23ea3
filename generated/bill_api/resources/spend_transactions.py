# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.spend.transactions``: add_receipt, answer_three_ds_challenge, create_receipt_upload_url, delete_receipt, get, iterate,
iterate_custom_field_values, list, list_custom_field_values, list_custom_fields, update,
update_custom_fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.spend_transactions import SpendTransactionsFields, SpendTransactionsFilters
    from ..lists.spend_transactions_custom_fields import (
        SpendTransactionsCustomFieldsFields,
        SpendTransactionsCustomFieldsFilters,
    )
    from ..models.applied_custom_field_value import AppliedCustomFieldValue
    from ..models.receipt import Receipt
    from ..models.spend_status import SpendStatus
    from ..models.three_ds_challenge_request import ThreeDsChallengeRequest
    from ..models.three_ds_challenge_response import ThreeDsChallengeResponse
    from ..models.transaction import Transaction
    from ..models.transaction_custom_field_list import TransactionCustomFieldList
    from ..models.transaction_custom_field_value_list import TransactionCustomFieldValueList
    from ..models.transaction_custom_fields_update import TransactionCustomFieldsUpdate
    from ..models.transaction_list import TransactionList
    from ..models.transaction_receipt_create import TransactionReceiptCreate
    from ..models.transaction_update import TransactionUpdate
    from ..models.upload_url import UploadUrl
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class SpendTransactions(Resource):
    """Operations of ``client.spend.transactions``."""

    __slots__ = ()

    def add_receipt(self, transaction_id: str, body: TransactionReceiptCreate) -> Receipt:
        """Add a receipt to a transaction.

        Attaches an image that was uploaded before. Three steps: createReceiptUploadUrl, a PUT of the file
        to that address, then this call with the same address. Unlike for reimbursements, no file
        name is sent. Answers 200, not 201.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            body: Address of the uploaded image.

        Effect: undoable. Source: addTransactionReceipt, https://developer.bill.com/reference/addtransactionreceipt
        """
        from ..api.spend_transactions import add_transaction_receipt as _operation

        return self._caller.call(_operation.build(transaction_id, body), _operation.parse)

    def answer_three_ds_challenge(
        self, acs_transaction_id: str, body: ThreeDsChallengeRequest
    ) -> ThreeDsChallengeResponse:
        """Accept or reject a 3-D Secure challenge.

        Answers the question whether the holder of a card is behind a purchase that is under way: ACCEPT
        lets it through, REJECT stops it. Cannot be taken back. The token must belong to an ADMIN;
        other roles get 403. The challenge is announced by the event
        spend.three-ds-challenge.created, which is sent in production only. How long an answer is
        waited for, and what a late one meets, is not documented.

        Args:
            acs_transaction_id: The `acsTransactionId` of the notification spend.three-ds-challenge.created.
                The vendor also speaks of an id or uuid of the transaction here; send the value
                of the notification.
            body: The decision on the purchase.

        Effect: irreversible. Source: threeDsChallenge, https://developer.bill.com/reference/threedschallenge
        """
        from ..api.spend_transactions import three_ds_challenge as _operation

        return self._caller.call(_operation.build(acs_transaction_id, body), _operation.parse)

    def create_receipt_upload_url(self) -> UploadUrl:
        """Create an upload URL for a transaction receipt.

        Hands out an address for one receipt image, JPG or PNG. Send the file there with PUT and none of the
        BILL headers, then name the same address in addTransactionReceipt. The Content-Type of the
        PUT must be image/jpeg or image/png as the file is; with a wrong one the receipt is marked
        as unsafe. Takes no body, and nothing of the company changes. No size limit is documented.

        Effect: read. Source: createReceiptUploadUrl, https://developer.bill.com/reference/createreceiptuploadurl
        """
        from ..api.spend_transactions import create_receipt_upload_url as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def delete_receipt(self, transaction_id: str, receipt_id: str) -> None:
        """Delete a receipt of a transaction.

        Takes one receipt off the transaction. It cannot be restored, only uploaded and added again.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            receipt_id: Receipt, by the `uuid` that the answers show (begins with rct_).

        Effect: irreversible. Source: deleteTransactionReceipt, https://developer.bill.com/reference/deletetransactionreceipt
        """
        from ..api.spend_transactions import delete_transaction_receipt as _operation

        return self._caller.call(_operation.build(transaction_id, receipt_id), _operation.parse)

    def get(self, transaction_id: str, *, show_custom_field_ids: str | Unset = UNSET) -> Transaction:
        """Get a transaction.

        One transaction with receipts, reviews, custom fields and accounting sync. Reversals and refunds are
        transactions as well, with a negative amount; parts of a split can be read here too.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            show_custom_field_ids: Custom fields to show, as a list of ids joined with commas; uuids should
                do here as elsewhere.

        Effect: read. Source: getTransaction, https://developer.bill.com/reference/gettransaction
        """
        from ..api.spend_transactions import get_transaction as _operation

        return self._caller.call(
            _operation.build(transaction_id, show_custom_field_ids=show_custom_field_ids), _operation.parse
        )

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
        filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
        show_custom_field_ids: str | Unset = UNSET,
        include_receipts: bool | Unset = UNSET,
    ) -> TransactionList:
        """List transactions.

        Card transactions of the company, page by page, at most 50 a page instead of 100. Of a split only
        the parent is listed. A settled purchase appears as a new CLEAR transaction that points back
        to its authorization. Takes one sort field only. All filters go into one parameter; unknown
        query parameters are ignored in silence, while unknown filter fields and operators are
        answered with 400. `type` filters on `transactionType`; `status` cannot be filtered. A date
        in `occurredTime` means midnight at its start, so `lte` leaves that day out; a time has been
        seen refused because of its colons. `syncStatus` takes PENDING, SYNCED, ERROR, MANUAL_SYNCED
        or NOT_SYNCED. Operators of merchantName, userId, transactionIds, customFields,
        receiptStatus, locked and reviewStatus are not documented; those listed here are inferred,
        and so is eq for type.

        Args:
            max_: Transactions a page, 1 to 50; the server takes 20 when it is left out and answers 400
                outside the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_transactions``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_transactions``, a mapping of names to values, or text.
            show_custom_field_ids: Custom fields to show in the rows, as a list of ids joined with commas;
                uuids should do here as elsewhere.
            include_receipts: True adds the receipts to each row; they are left out otherwise. Known since
                2025-11.

        Effect: read. Source: listTransactions, https://developer.bill.com/reference/listtransactions
        """
        from ..api.spend_transactions import list_transactions as _operation

        return self._caller.call(
            _operation.build(
                max_=max_,
                next_page=next_page,
                prev_page=prev_page,
                sort=sort,
                filters=filters,
                show_custom_field_ids=show_custom_field_ids,
                include_receipts=include_receipts,
            ),
            _operation.parse,
        )

    def list_custom_field_values(
        self,
        transaction_id: str,
        custom_field_id: str,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
    ) -> TransactionCustomFieldValueList:
        """List chosen values of a custom field.

        Values that are chosen in one custom field of one transaction, page by page, without sort or filter.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.

        Effect: read. Source: listTransactionCustomFieldValues, https://developer.bill.com/reference/listtransactioncustomfieldvalues
        """
        from ..api.spend_transactions import list_transaction_custom_field_values as _operation

        return self._caller.call(
            _operation.build(transaction_id, custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page),
            _operation.parse,
        )

    def list_custom_fields(
        self,
        transaction_id: str,
        *,
        filters: str
        | Filter[SpendTransactionsCustomFieldsFields]
        | SpendTransactionsCustomFieldsFilters
        | Unset = UNSET,
    ) -> TransactionCustomFieldList:
        """List the custom fields of a transaction.

        Custom fields that are filled in on one transaction, all at once. The filter `customFieldIds` picks
        some of them, by uuid.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_transactions_custom_fields``, a mapping of names to
                values, or text.

        Effect: read. Source: listTransactionCustomFields, https://developer.bill.com/reference/listtransactioncustomfields
        """
        from ..api.spend_transactions import list_transaction_custom_fields as _operation

        return self._caller.call(_operation.build(transaction_id, filters=filters), _operation.parse)

    def update(self, transaction_id: str, body: TransactionUpdate) -> Transaction:
        """Move a transaction to another budget.

        Charges the transaction to another budget; nothing else can be changed with it, although it is a
        PUT.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            body: The budget to charge.

        Effect: idempotent. Source: updateTransaction, https://developer.bill.com/reference/updatetransaction
        """
        from ..api.spend_transactions import update_transaction as _operation

        return self._caller.call(_operation.build(transaction_id, body), _operation.parse)

    def update_custom_fields(self, transaction_id: str, body: TransactionCustomFieldsUpdate) -> SpendStatus:
        """Set custom fields of a transaction.

        Fills in custom fields of a transaction, which must not be locked (`isLocked`). SUCCESS is no proof
        that anything changed. Clients disagree about ids here. One saw uuids accepted without
        effect, another gets along with the deprecated id of the field and the uuids of the values.
        Read the fields back after the call.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            body: The fields to fill in.

        Effect: idempotent. Source: updateTransactionCustomFields, https://developer.bill.com/reference/updatetransactioncustomfields
        """
        from ..api.spend_transactions import update_transaction_custom_fields as _operation

        return self._caller.call(_operation.build(transaction_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
        filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
        show_custom_field_ids: str | Unset = UNSET,
        include_receipts: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Transaction]:
        """List transactions, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_transactions``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_transactions``, a mapping of names to values, or text.
            show_custom_field_ids: Custom fields to show in the rows, as a list of ids joined with commas;
                uuids should do here as elsewhere.
            include_receipts: True adds the receipts to each row; they are left out otherwise. Known since
                2025-11.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_transactions import list_transactions as _operation

        return self._caller.paginate(
            _operation.build(
                sort=sort,
                filters=filters,
                show_custom_field_ids=show_custom_field_ids,
                include_receipts=include_receipts,
                max_=50,
            ),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_custom_field_values(
        self,
        transaction_id: str,
        custom_field_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[AppliedCustomFieldValue]:
        """List chosen values of a custom field, all pages of them.

        Nothing is sent before it is iterated; see ``list_custom_field_values`` for a single page.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_transactions import list_transaction_custom_field_values as _operation

        return self._caller.paginate(
            _operation.build(transaction_id, custom_field_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncSpendTransactions(AsyncResource):
    """Operations of ``client.spend.transactions``, asynchronous."""

    __slots__ = ()

    async def add_receipt(self, transaction_id: str, body: TransactionReceiptCreate) -> Receipt:
        """Add a receipt to a transaction.

        Attaches an image that was uploaded before. Three steps: createReceiptUploadUrl, a PUT of the file
        to that address, then this call with the same address. Unlike for reimbursements, no file
        name is sent. Answers 200, not 201.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            body: Address of the uploaded image.

        Effect: undoable. Source: addTransactionReceipt, https://developer.bill.com/reference/addtransactionreceipt
        """
        from ..api.spend_transactions import add_transaction_receipt as _operation

        return await self._caller.call(_operation.build(transaction_id, body), _operation.parse)

    async def answer_three_ds_challenge(
        self, acs_transaction_id: str, body: ThreeDsChallengeRequest
    ) -> ThreeDsChallengeResponse:
        """Accept or reject a 3-D Secure challenge.

        Answers the question whether the holder of a card is behind a purchase that is under way: ACCEPT
        lets it through, REJECT stops it. Cannot be taken back. The token must belong to an ADMIN;
        other roles get 403. The challenge is announced by the event
        spend.three-ds-challenge.created, which is sent in production only. How long an answer is
        waited for, and what a late one meets, is not documented.

        Args:
            acs_transaction_id: The `acsTransactionId` of the notification spend.three-ds-challenge.created.
                The vendor also speaks of an id or uuid of the transaction here; send the value
                of the notification.
            body: The decision on the purchase.

        Effect: irreversible. Source: threeDsChallenge, https://developer.bill.com/reference/threedschallenge
        """
        from ..api.spend_transactions import three_ds_challenge as _operation

        return await self._caller.call(_operation.build(acs_transaction_id, body), _operation.parse)

    async def create_receipt_upload_url(self) -> UploadUrl:
        """Create an upload URL for a transaction receipt.

        Hands out an address for one receipt image, JPG or PNG. Send the file there with PUT and none of the
        BILL headers, then name the same address in addTransactionReceipt. The Content-Type of the
        PUT must be image/jpeg or image/png as the file is; with a wrong one the receipt is marked
        as unsafe. Takes no body, and nothing of the company changes. No size limit is documented.

        Effect: read. Source: createReceiptUploadUrl, https://developer.bill.com/reference/createreceiptuploadurl
        """
        from ..api.spend_transactions import create_receipt_upload_url as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def delete_receipt(self, transaction_id: str, receipt_id: str) -> None:
        """Delete a receipt of a transaction.

        Takes one receipt off the transaction. It cannot be restored, only uploaded and added again.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            receipt_id: Receipt, by the `uuid` that the answers show (begins with rct_).

        Effect: irreversible. Source: deleteTransactionReceipt, https://developer.bill.com/reference/deletetransactionreceipt
        """
        from ..api.spend_transactions import delete_transaction_receipt as _operation

        return await self._caller.call(_operation.build(transaction_id, receipt_id), _operation.parse)

    async def get(self, transaction_id: str, *, show_custom_field_ids: str | Unset = UNSET) -> Transaction:
        """Get a transaction.

        One transaction with receipts, reviews, custom fields and accounting sync. Reversals and refunds are
        transactions as well, with a negative amount; parts of a split can be read here too.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            show_custom_field_ids: Custom fields to show, as a list of ids joined with commas; uuids should
                do here as elsewhere.

        Effect: read. Source: getTransaction, https://developer.bill.com/reference/gettransaction
        """
        from ..api.spend_transactions import get_transaction as _operation

        return await self._caller.call(
            _operation.build(transaction_id, show_custom_field_ids=show_custom_field_ids), _operation.parse
        )

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
        filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
        show_custom_field_ids: str | Unset = UNSET,
        include_receipts: bool | Unset = UNSET,
    ) -> TransactionList:
        """List transactions.

        Card transactions of the company, page by page, at most 50 a page instead of 100. Of a split only
        the parent is listed. A settled purchase appears as a new CLEAR transaction that points back
        to its authorization. Takes one sort field only. All filters go into one parameter; unknown
        query parameters are ignored in silence, while unknown filter fields and operators are
        answered with 400. `type` filters on `transactionType`; `status` cannot be filtered. A date
        in `occurredTime` means midnight at its start, so `lte` leaves that day out; a time has been
        seen refused because of its colons. `syncStatus` takes PENDING, SYNCED, ERROR, MANUAL_SYNCED
        or NOT_SYNCED. Operators of merchantName, userId, transactionIds, customFields,
        receiptStatus, locked and reviewStatus are not documented; those listed here are inferred,
        and so is eq for type.

        Args:
            max_: Transactions a page, 1 to 50; the server takes 20 when it is left out and answers 400
                outside the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_transactions``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_transactions``, a mapping of names to values, or text.
            show_custom_field_ids: Custom fields to show in the rows, as a list of ids joined with commas;
                uuids should do here as elsewhere.
            include_receipts: True adds the receipts to each row; they are left out otherwise. Known since
                2025-11.

        Effect: read. Source: listTransactions, https://developer.bill.com/reference/listtransactions
        """
        from ..api.spend_transactions import list_transactions as _operation

        return await self._caller.call(
            _operation.build(
                max_=max_,
                next_page=next_page,
                prev_page=prev_page,
                sort=sort,
                filters=filters,
                show_custom_field_ids=show_custom_field_ids,
                include_receipts=include_receipts,
            ),
            _operation.parse,
        )

    async def list_custom_field_values(
        self,
        transaction_id: str,
        custom_field_id: str,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
    ) -> TransactionCustomFieldValueList:
        """List chosen values of a custom field.

        Values that are chosen in one custom field of one transaction, page by page, without sort or filter.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.

        Effect: read. Source: listTransactionCustomFieldValues, https://developer.bill.com/reference/listtransactioncustomfieldvalues
        """
        from ..api.spend_transactions import list_transaction_custom_field_values as _operation

        return await self._caller.call(
            _operation.build(transaction_id, custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page),
            _operation.parse,
        )

    async def list_custom_fields(
        self,
        transaction_id: str,
        *,
        filters: str
        | Filter[SpendTransactionsCustomFieldsFields]
        | SpendTransactionsCustomFieldsFilters
        | Unset = UNSET,
    ) -> TransactionCustomFieldList:
        """List the custom fields of a transaction.

        Custom fields that are filled in on one transaction, all at once. The filter `customFieldIds` picks
        some of them, by uuid.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_transactions_custom_fields``, a mapping of names to
                values, or text.

        Effect: read. Source: listTransactionCustomFields, https://developer.bill.com/reference/listtransactioncustomfields
        """
        from ..api.spend_transactions import list_transaction_custom_fields as _operation

        return await self._caller.call(_operation.build(transaction_id, filters=filters), _operation.parse)

    async def update(self, transaction_id: str, body: TransactionUpdate) -> Transaction:
        """Move a transaction to another budget.

        Charges the transaction to another budget; nothing else can be changed with it, although it is a
        PUT.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            body: The budget to charge.

        Effect: idempotent. Source: updateTransaction, https://developer.bill.com/reference/updatetransaction
        """
        from ..api.spend_transactions import update_transaction as _operation

        return await self._caller.call(_operation.build(transaction_id, body), _operation.parse)

    async def update_custom_fields(self, transaction_id: str, body: TransactionCustomFieldsUpdate) -> SpendStatus:
        """Set custom fields of a transaction.

        Fills in custom fields of a transaction, which must not be locked (`isLocked`). SUCCESS is no proof
        that anything changed. Clients disagree about ids here. One saw uuids accepted without
        effect, another gets along with the deprecated id of the field and the uuids of the values.
        Read the fields back after the call.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            body: The fields to fill in.

        Effect: idempotent. Source: updateTransactionCustomFields, https://developer.bill.com/reference/updatetransactioncustomfields
        """
        from ..api.spend_transactions import update_transaction_custom_fields as _operation

        return await self._caller.call(_operation.build(transaction_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
        filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
        show_custom_field_ids: str | Unset = UNSET,
        include_receipts: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Transaction]:
        """List transactions, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_transactions``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_transactions``, a mapping of names to values, or text.
            show_custom_field_ids: Custom fields to show in the rows, as a list of ids joined with commas;
                uuids should do here as elsewhere.
            include_receipts: True adds the receipts to each row; they are left out otherwise. Known since
                2025-11.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_transactions import list_transactions as _operation

        return self._caller.paginate(
            _operation.build(
                sort=sort,
                filters=filters,
                show_custom_field_ids=show_custom_field_ids,
                include_receipts=include_receipts,
                max_=50,
            ),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_custom_field_values(
        self,
        transaction_id: str,
        custom_field_id: str,
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[AppliedCustomFieldValue]:
        """List chosen values of a custom field, all pages of them.

        Nothing is sent before it is iterated; see ``list_custom_field_values`` for a single page.

        Args:
            transaction_id: Transaction, by `uuid`; the deprecated `id` is taken too.
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_transactions import list_transaction_custom_field_values as _operation

        return self._caller.paginate(
            _operation.build(transaction_id, custom_field_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
