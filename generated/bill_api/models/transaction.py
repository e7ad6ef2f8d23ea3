# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

from ..codec import decimal as _decimal
from ..codec import instant as _instant
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "uuid",
        "childTransactionIds",
        "childTransactionUuids",
        "isLocked",
        "isReconciled",
        "transactionType",
        "parentTransactionId",
        "userId",
        "userUuid",
        "userName",
        "rawMerchantName",
        "merchantName",
        "budgetId",
        "budgetUuid",
        "budgetName",
        "parentBudgetUuid",
        "originalAuthTransactionId",
        "originalAuthTransactionUuid",
        "isCredit",
        "currencyData",
        "receiptRequired",
        "reviewRequired",
        "occurredTime",
        "updatedTime",
        "authorizedTime",
        "complete",
        "pointsAwarded",
        "customFields",
        "receipts",
        "network",
        "isParent",
        "reviews",
        "amount",
        "transactedAmount",
        "fees",
        "foreignExchangeFee",
        "receiptStatus",
        "matchedClearTransactionId",
        "matchedClearTransactionUuid",
        "accountingIntegrationTransactions",
        "reviewers",
        "cardId",
        "cardUuid",
        "cardLastFour",
        "cardType",
        "receiptSyncStatus",
        "merchantCategoryCode",
        "declineReason",
        "declineInternalReasonCode",
        "cardPresent",
        "merchantLocation",
        "disputeStatus",
        "status",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Transaction:
    """One movement on a card. A purchase starts as AUTHORIZATION (or DECLINE) and appears anew as CLEAR once
    money has moved. A reversal is an AUTHORIZATION, a refund a CLEAR, each with a negative amount.
    Amounts are in US dollars unless said otherwise.

    Attributes:
        id: Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
            Deprecated. (``id``)
        uuid: Identifier of the transaction to use in paths, bodies and filters. (``uuid``)
        child_transaction_ids: Older ids of the parts of a split, deprecated since 2025-07-09; use
            `childTransactionUuids`. Deprecated. (``childTransactionIds``)
        child_transaction_uuids: Parts that the transaction was split into; absent or empty without a split.
            (``childTransactionUuids``)
        is_locked: Locked against changes; its custom fields cannot be set then. (``isLocked``)
        is_reconciled: Marked as reconciled with the books. (``isReconciled``)
        transaction_type: What kind of movement it is; a CLEAR is an object of its own, not a later state of
            the AUTHORIZATION. The filter calls it `type`; notifications also know OTHER.
            (``transactionType``)
        parent_transaction_id: Transaction that this one was split from, as an older id; this object has no
            uuid for it. (``parentTransactionId``)
        user_id: Older id of the spender, deprecated since 2025-07-09; use `userUuid`. Deprecated.
            (``userId``)
        user_uuid: Person who made the purchase. (``userUuid``)
        user_name: Name of the person who made the purchase. (``userName``)
        raw_merchant_name: Merchant as the card network sent it. (``rawMerchantName``)
        merchant_name: Merchant in readable form. (``merchantName``)
        budget_id: Older id of the budget, deprecated since 2025-07-09; use `budgetUuid`. Deprecated.
            (``budgetId``)
        budget_uuid: Budget that the purchase is charged to; can be changed with updateTransaction.
            (``budgetUuid``)
        budget_name: Name of the budget that is charged. (``budgetName``)
        parent_budget_uuid: Group that the budget belongs to; known since 2026-01-26. (``parentBudgetUuid``)
        original_auth_transaction_id: Older id of the authorization behind a CLEAR, deprecated since
            2025-07-09; use `originalAuthTransactionUuid`. Deprecated.
            (``originalAuthTransactionId``)
        original_auth_transaction_uuid: Authorization behind a CLEAR; absent or null where nothing was
            authorized. (``originalAuthTransactionUuid``)
        is_credit: Money came back to the company. (``isCredit``)
        currency_data: The purchase in its own currency, if that is not the US dollar. (``currencyData``)
        receipt_required: The rules ask for a receipt. (``receiptRequired``)
        review_required: The rules ask for a review. (``reviewRequired``)
        occurred_time: Instant of the purchase. (``occurredTime``)
        updated_time: Instant of the last change to this object. (``updatedTime``)
        authorized_time: Instant at which the purchase was authorized. (``authorizedTime``)
        complete: Receipt and mandatory fields are all there. (``complete``)
        points_awarded: Reward points that the purchase earned. (``pointsAwarded``)
        custom_fields: Custom fields with what was chosen or entered; `showCustomFieldIds` limits them.
            (``customFields``)
        receipts: Attached images; in lists only with `includeReceipts`. (``receipts``)
        network: Card network. Only VISA has been seen. (``network``)
        is_parent: Parent of a split; lists hold parents, not their parts. (``isParent``)
        reviews: Reviews that were given so far. (``reviews``)
        amount: Amount of the movement; negative for reversals and refunds. (``amount``)
        transacted_amount: Amount at the merchant. (``transactedAmount``)
        fees: All fees together, the one for foreign exchange included. (``fees``)
        foreign_exchange_fee: Fee for foreign exchange, part of `fees`. (``foreignExchangeFee``)
        receipt_status: Whether a receipt is there. Made from samples; more values are possible.
            (``receiptStatus``)
        matched_clear_transaction_id: Older id of the CLEAR for this authorization, deprecated since
            2025-07-09; use `matchedClearTransactionUuid`. Deprecated.
            (``matchedClearTransactionId``)
        matched_clear_transaction_uuid: The CLEAR that settled this authorization; absent before that.
            (``matchedClearTransactionUuid``)
        accounting_integration_transactions: State in the connected accounting software; absent where
            nothing was synced. (``accountingIntegrationTransactions``)
        reviewers: People who have to review the purchase, with what they decided. (``reviewers``)
        card_id: Older id of the card, deprecated since 2025-07-09; use `cardUuid`. Deprecated. (``cardId``)
        card_uuid: Card that the purchase was made with. (``cardUuid``)
        card_last_four: Last four digits of the card number. (``cardLastFour``)
        card_type: Kind of the card; VIRTUAL and VIRTUAL_MEMBER have been seen here. (``cardType``)
        receipt_sync_status: How the receipts got into the accounting software. Made from samples; more
            values are likely. (``receiptSyncStatus``)
        merchant_category_code: Category code of the merchant (MCC), four digits as a rule.
            (``merchantCategoryCode``)
        decline_reason: Why a DECLINE was declined; absent otherwise. (``declineReason``)
        decline_internal_reason_code: The vendor's own code for the decline; its values are not documented.
            (``declineInternalReasonCode``)
        card_present: The card was there in person, not just its number. (``cardPresent``)
        merchant_location: Where the purchase was made. (``merchantLocation``)
        dispute_status: How a dispute about the purchase stands; absent without one. Made from samples.
            (``disputeStatus``)
        status: Where the transaction stands in its life, since 2026-04-17. The first four values are
            documented, the rest were seen on live data. (``status``)
    """

    _id: str | Unset = UNSET
    uuid: str
    _child_transaction_ids: list[str] | Unset = UNSET
    child_transaction_uuids: list[str] | Unset = UNSET
    is_locked: bool | Unset = UNSET
    is_reconciled: bool | Unset = UNSET
    transaction_type: TransactionTransactionType | Unset = UNSET
    parent_transaction_id: str | Unset = UNSET
    _user_id: str | Unset = UNSET
    user_uuid: str | Unset = UNSET
    user_name: str | Unset = UNSET
    raw_merchant_name: str | Unset = UNSET
    merchant_name: str | Unset = UNSET
    _budget_id: str | Unset = UNSET
    budget_uuid: str | Unset = UNSET
    budget_name: str | Unset = UNSET
    parent_budget_uuid: str | Unset = UNSET
    _original_auth_transaction_id: str | Unset = UNSET
    original_auth_transaction_uuid: str | Unset = UNSET
    is_credit: bool | Unset = UNSET
    currency_data: CurrencyData | Unset = UNSET
    receipt_required: bool | Unset = UNSET
    review_required: bool | Unset = UNSET
    occurred_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    authorized_time: datetime.datetime | Unset = UNSET
    complete: bool | Unset = UNSET
    points_awarded: int | Unset = UNSET
    custom_fields: list[AppliedCustomField] | Unset = UNSET
    receipts: list[Receipt] | Unset = UNSET
    network: TransactionNetwork | Unset = UNSET
    is_parent: bool | Unset = UNSET
    reviews: list[TransactionReview] | Unset = UNSET
    amount: Decimal | Unset = UNSET
    transacted_amount: Decimal | Unset = UNSET
    fees: Decimal | Unset = UNSET
    foreign_exchange_fee: Decimal | Unset = UNSET
    receipt_status: TransactionReceiptStatus | Unset = UNSET
    _matched_clear_transaction_id: str | Unset = UNSET
    matched_clear_transaction_uuid: str | Unset = UNSET
    accounting_integration_transactions: list[AccountingIntegrationTransaction] | Unset = UNSET
    reviewers: list[TransactionReviewer] | Unset = UNSET
    _card_id: str | Unset = UNSET
    card_uuid: str | Unset = UNSET
    card_last_four: str | Unset = UNSET
    card_type: CardType | Unset = UNSET
    receipt_sync_status: TransactionReceiptSyncStatus | Unset = UNSET
    merchant_category_code: str | Unset = UNSET
    decline_reason: str | Unset = UNSET
    decline_internal_reason_code: str | Unset = UNSET
    card_present: bool | Unset = UNSET
    merchant_location: MerchantLocation | Unset = UNSET
    dispute_status: TransactionDisputeStatus | Unset = UNSET
    status: TransactionStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("Transaction.id is deprecated by the vendor; see the description of the field")
    def id(self) -> str | Unset:
        """Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
        Reading it warns."""
        return self._id

    @property
    @_Deprecated("Transaction.child_transaction_ids is deprecated by the vendor; see the description of the field")
    def child_transaction_ids(self) -> list[str] | Unset:
        """Older ids of the parts of a split, deprecated since 2025-07-09; use `childTransactionUuids`. Reading
        it warns."""
        return self._child_transaction_ids

    @property
    @_Deprecated("Transaction.user_id is deprecated by the vendor; see the description of the field")
    def user_id(self) -> str | Unset:
        """Older id of the spender, deprecated since 2025-07-09; use `userUuid`. Reading it warns."""
        return self._user_id

    @property
    @_Deprecated("Transaction.budget_id is deprecated by the vendor; see the description of the field")
    def budget_id(self) -> str | Unset:
        """Older id of the budget, deprecated since 2025-07-09; use `budgetUuid`. Reading it warns."""
        return self._budget_id

    @property
    @_Deprecated(
        "Transaction.original_auth_transaction_id is deprecated by the vendor; see the description of the field"
    )
    def original_auth_transaction_id(self) -> str | Unset:
        """Older id of the authorization behind a CLEAR, deprecated since 2025-07-09; use
        `originalAuthTransactionUuid`. Reading it warns."""
        return self._original_auth_transaction_id

    @property
    @_Deprecated(
        "Transaction.matched_clear_transaction_id is deprecated by the vendor; see the description of the field"
    )
    def matched_clear_transaction_id(self) -> str | Unset:
        """Older id of the CLEAR for this authorization, deprecated since 2025-07-09; use
        `matchedClearTransactionUuid`. Reading it warns."""
        return self._matched_clear_transaction_id

    @property
    @_Deprecated("Transaction.card_id is deprecated by the vendor; see the description of the field")
    def card_id(self) -> str | Unset:
        """Older id of the card, deprecated since 2025-07-09; use `cardUuid`. Reading it warns."""
        return self._card_id

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        out: Self = load(src, cls)
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self._id
        if v is not UNSET:
            out["id"] = v
        v = self.uuid
        if v is not UNSET:
            out["uuid"] = v
        v = self._child_transaction_ids
        if v is not UNSET:
            out["childTransactionIds"] = _plain(v)
        v = self.child_transaction_uuids
        if v is not UNSET:
            out["childTransactionUuids"] = _plain(v)
        v = self.is_locked
        if v is not UNSET:
            out["isLocked"] = v
        v = self.is_reconciled
        if v is not UNSET:
            out["isReconciled"] = v
        v = self.transaction_type
        if v is not UNSET:
            out["transactionType"] = _plain(v)
        v = self.parent_transaction_id
        if v is not UNSET:
            out["parentTransactionId"] = v
        v = self._user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.user_uuid
        if v is not UNSET:
            out["userUuid"] = v
        v = self.user_name
        if v is not UNSET:
            out["userName"] = v
        v = self.raw_merchant_name
        if v is not UNSET:
            out["rawMerchantName"] = v
        v = self.merchant_name
        if v is not UNSET:
            out["merchantName"] = v
        v = self._budget_id
        if v is not UNSET:
            out["budgetId"] = v
        v = self.budget_uuid
        if v is not UNSET:
            out["budgetUuid"] = v
        v = self.budget_name
        if v is not UNSET:
            out["budgetName"] = v
        v = self.parent_budget_uuid
        if v is not UNSET:
            out["parentBudgetUuid"] = v
        v = self._original_auth_transaction_id
        if v is not UNSET:
            out["originalAuthTransactionId"] = v
        v = self.original_auth_transaction_uuid
        if v is not UNSET:
            out["originalAuthTransactionUuid"] = v
        v = self.is_credit
        if v is not UNSET:
            out["isCredit"] = v
        v = self.currency_data
        if v is not UNSET:
            out["currencyData"] = _plain(v)
        v = self.receipt_required
        if v is not UNSET:
            out["receiptRequired"] = v
        v = self.review_required
        if v is not UNSET:
            out["reviewRequired"] = v
        v = self.occurred_time
        if v is not UNSET:
            out["occurredTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.authorized_time
        if v is not UNSET:
            out["authorizedTime"] = _plain(v)
        v = self.complete
        if v is not UNSET:
            out["complete"] = v
        v = self.points_awarded
        if v is not UNSET:
            out["pointsAwarded"] = v
        v = self.custom_fields
        if v is not UNSET:
            out["customFields"] = _plain(v)
        v = self.receipts
        if v is not UNSET:
            out["receipts"] = _plain(v)
        v = self.network
        if v is not UNSET:
            out["network"] = _plain(v)
        v = self.is_parent
        if v is not UNSET:
            out["isParent"] = v
        v = self.reviews
        if v is not UNSET:
            out["reviews"] = _plain(v)
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "Transaction.amount")
        v = self.transacted_amount
        if v is not UNSET:
            out["transactedAmount"] = _number(v, "Transaction.transacted_amount")
        v = self.fees
        if v is not UNSET:
            out["fees"] = _number(v, "Transaction.fees")
        v = self.foreign_exchange_fee
        if v is not UNSET:
            out["foreignExchangeFee"] = _number(v, "Transaction.foreign_exchange_fee")
        v = self.receipt_status
        if v is not UNSET:
            out["receiptStatus"] = _plain(v)
        v = self._matched_clear_transaction_id
        if v is not UNSET:
            out["matchedClearTransactionId"] = v
        v = self.matched_clear_transaction_uuid
        if v is not UNSET:
            out["matchedClearTransactionUuid"] = v
        v = self.accounting_integration_transactions
        if v is not UNSET:
            out["accountingIntegrationTransactions"] = _plain(v)
        v = self.reviewers
        if v is not UNSET:
            out["reviewers"] = _plain(v)
        v = self._card_id
        if v is not UNSET:
            out["cardId"] = v
        v = self.card_uuid
        if v is not UNSET:
            out["cardUuid"] = v
        v = self.card_last_four
        if v is not UNSET:
            out["cardLastFour"] = v
        v = self.card_type
        if v is not UNSET:
            out["cardType"] = _plain(v)
        v = self.receipt_sync_status
        if v is not UNSET:
            out["receiptSyncStatus"] = _plain(v)
        v = self.merchant_category_code
        if v is not UNSET:
            out["merchantCategoryCode"] = v
        v = self.decline_reason
        if v is not UNSET:
            out["declineReason"] = v
        v = self.decline_internal_reason_code
        if v is not UNSET:
            out["declineInternalReasonCode"] = v
        v = self.card_present
        if v is not UNSET:
            out["cardPresent"] = v
        v = self.merchant_location
        if v is not UNSET:
            out["merchantLocation"] = _plain(v)
        v = self.dispute_status
        if v is not UNSET:
            out["disputeStatus"] = _plain(v)
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Transaction) -> Any:
    """Body of ``Transaction.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 54
    if "id" in src:
        self._id = src["id"]
    else:
        self._id = UNSET
        known -= 1
    if "uuid" in src:
        self.uuid = src["uuid"]
    else:
        self.uuid = UNSET
        known -= 1
    if "childTransactionIds" in src:
        self._child_transaction_ids = src["childTransactionIds"]
    else:
        self._child_transaction_ids = UNSET
        known -= 1
    if "childTransactionUuids" in src:
        self.child_transaction_uuids = src["childTransactionUuids"]
    else:
        self.child_transaction_uuids = UNSET
        known -= 1
    if "isLocked" in src:
        self.is_locked = src["isLocked"]
    else:
        self.is_locked = UNSET
        known -= 1
    if "isReconciled" in src:
        self.is_reconciled = src["isReconciled"]
    else:
        self.is_reconciled = UNSET
        known -= 1
    if "transactionType" in src:
        v = src["transactionType"]
        self.transaction_type = (
            (TransactionTransactionType_get(v) or TransactionTransactionType(v)) if v.__class__ is str else v
        )
    else:
        self.transaction_type = UNSET
        known -= 1
    if "parentTransactionId" in src:
        self.parent_transaction_id = src["parentTransactionId"]
    else:
        self.parent_transaction_id = UNSET
        known -= 1
    if "userId" in src:
        self._user_id = src["userId"]
    else:
        self._user_id = UNSET
        known -= 1
    if "userUuid" in src:
        self.user_uuid = src["userUuid"]
    else:
        self.user_uuid = UNSET
        known -= 1
    if "userName" in src:
        self.user_name = src["userName"]
    else:
        self.user_name = UNSET
        known -= 1
    if "rawMerchantName" in src:
        self.raw_merchant_name = src["rawMerchantName"]
    else:
        self.raw_merchant_name = UNSET
        known -= 1
    if "merchantName" in src:
        self.merchant_name = src["merchantName"]
    else:
        self.merchant_name = UNSET
        known -= 1
    if "budgetId" in src:
        self._budget_id = src["budgetId"]
    else:
        self._budget_id = UNSET
        known -= 1
    if "budgetUuid" in src:
        self.budget_uuid = src["budgetUuid"]
    else:
        self.budget_uuid = UNSET
        known -= 1
    if "budgetName" in src:
        self.budget_name = src["budgetName"]
    else:
        self.budget_name = UNSET
        known -= 1
    if "parentBudgetUuid" in src:
        self.parent_budget_uuid = src["parentBudgetUuid"]
    else:
        self.parent_budget_uuid = UNSET
        known -= 1
    if "originalAuthTransactionId" in src:
        self._original_auth_transaction_id = src["originalAuthTransactionId"]
    else:
        self._original_auth_transaction_id = UNSET
        known -= 1
    if "originalAuthTransactionUuid" in src:
        self.original_auth_transaction_uuid = src["originalAuthTransactionUuid"]
    else:
        self.original_auth_transaction_uuid = UNSET
        known -= 1
    if "isCredit" in src:
        self.is_credit = src["isCredit"]
    else:
        self.is_credit = UNSET
        known -= 1
    if "currencyData" in src:
        v = src["currencyData"]
        self.currency_data = CurrencyData_load(v) if v.__class__ is dict else v
    else:
        self.currency_data = UNSET
        known -= 1
    if "receiptRequired" in src:
        self.receipt_required = src["receiptRequired"]
    else:
        self.receipt_required = UNSET
        known -= 1
    if "reviewRequired" in src:
        self.review_required = src["reviewRequired"]
    else:
        self.review_required = UNSET
        known -= 1
    if "occurredTime" in src:
        v = src["occurredTime"]
        self.occurred_time = _instant(v)
    else:
        self.occurred_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    if "authorizedTime" in src:
        v = src["authorizedTime"]
        self.authorized_time = _instant(v)
    else:
        self.authorized_time = UNSET
        known -= 1
    if "complete" in src:
        self.complete = src["complete"]
    else:
        self.complete = UNSET
        known -= 1
    if "pointsAwarded" in src:
        self.points_awarded = src["pointsAwarded"]
    else:
        self.points_awarded = UNSET
        known -= 1
    if "customFields" in src:
        v = src["customFields"]
        self.custom_fields = (
            [AppliedCustomField_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.custom_fields = UNSET
        known -= 1
    if "receipts" in src:
        v = src["receipts"]
        self.receipts = [Receipt_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.receipts = UNSET
        known -= 1
    if "network" in src:
        v = src["network"]
        self.network = (TransactionNetwork_get(v) or TransactionNetwork(v)) if v.__class__ is str else v
    else:
        self.network = UNSET
        known -= 1
    if "isParent" in src:
        self.is_parent = src["isParent"]
    else:
        self.is_parent = UNSET
        known -= 1
    if "reviews" in src:
        v = src["reviews"]
        self.reviews = (
            [TransactionReview_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.reviews = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "transactedAmount" in src:
        v = src["transactedAmount"]
        self.transacted_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.transacted_amount = UNSET
        known -= 1
    if "fees" in src:
        v = src["fees"]
        self.fees = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.fees = UNSET
        known -= 1
    if "foreignExchangeFee" in src:
        v = src["foreignExchangeFee"]
        self.foreign_exchange_fee = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.foreign_exchange_fee = UNSET
        known -= 1
    if "receiptStatus" in src:
        v = src["receiptStatus"]
        self.receipt_status = (
            (TransactionReceiptStatus_get(v) or TransactionReceiptStatus(v)) if v.__class__ is str else v
        )
    else:
        self.receipt_status = UNSET
        known -= 1
    if "matchedClearTransactionId" in src:
        self._matched_clear_transaction_id = src["matchedClearTransactionId"]
    else:
        self._matched_clear_transaction_id = UNSET
        known -= 1
    if "matchedClearTransactionUuid" in src:
        self.matched_clear_transaction_uuid = src["matchedClearTransactionUuid"]
    else:
        self.matched_clear_transaction_uuid = UNSET
        known -= 1
    if "accountingIntegrationTransactions" in src:
        v = src["accountingIntegrationTransactions"]
        self.accounting_integration_transactions = (
            [AccountingIntegrationTransaction_load(w) if w.__class__ is dict else w for w in v]
            if v.__class__ is list
            else v
        )
    else:
        self.accounting_integration_transactions = UNSET
        known -= 1
    if "reviewers" in src:
        v = src["reviewers"]
        self.reviewers = (
            [TransactionReviewer_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.reviewers = UNSET
        known -= 1
    if "cardId" in src:
        self._card_id = src["cardId"]
    else:
        self._card_id = UNSET
        known -= 1
    if "cardUuid" in src:
        self.card_uuid = src["cardUuid"]
    else:
        self.card_uuid = UNSET
        known -= 1
    if "cardLastFour" in src:
        self.card_last_four = src["cardLastFour"]
    else:
        self.card_last_four = UNSET
        known -= 1
    if "cardType" in src:
        v = src["cardType"]
        self.card_type = (CardType_get(v) or CardType(v)) if v.__class__ is str else v
    else:
        self.card_type = UNSET
        known -= 1
    if "receiptSyncStatus" in src:
        v = src["receiptSyncStatus"]
        self.receipt_sync_status = (
            (TransactionReceiptSyncStatus_get(v) or TransactionReceiptSyncStatus(v)) if v.__class__ is str else v
        )
    else:
        self.receipt_sync_status = UNSET
        known -= 1
    if "merchantCategoryCode" in src:
        self.merchant_category_code = src["merchantCategoryCode"]
    else:
        self.merchant_category_code = UNSET
        known -= 1
    if "declineReason" in src:
        self.decline_reason = src["declineReason"]
    else:
        self.decline_reason = UNSET
        known -= 1
    if "declineInternalReasonCode" in src:
        self.decline_internal_reason_code = src["declineInternalReasonCode"]
    else:
        self.decline_internal_reason_code = UNSET
        known -= 1
    if "cardPresent" in src:
        self.card_present = src["cardPresent"]
    else:
        self.card_present = UNSET
        known -= 1
    if "merchantLocation" in src:
        v = src["merchantLocation"]
        self.merchant_location = MerchantLocation_load(v) if v.__class__ is dict else v
    else:
        self.merchant_location = UNSET
        known -= 1
    if "disputeStatus" in src:
        v = src["disputeStatus"]
        self.dispute_status = (
            (TransactionDisputeStatus_get(v) or TransactionDisputeStatus(v)) if v.__class__ is str else v
        )
    else:
        self.dispute_status = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (TransactionStatus_get(v) or TransactionStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .accounting_integration_transaction import AccountingIntegrationTransaction  # noqa: E402
from .accounting_integration_transaction import load as AccountingIntegrationTransaction_load  # noqa: E402
from .applied_custom_field import AppliedCustomField  # noqa: E402
from .applied_custom_field import load as AppliedCustomField_load  # noqa: E402
from .card_type import CardType  # noqa: E402
from .currency_data import CurrencyData  # noqa: E402
from .currency_data import load as CurrencyData_load  # noqa: E402
from .merchant_location import MerchantLocation  # noqa: E402
from .merchant_location import load as MerchantLocation_load  # noqa: E402
from .receipt import Receipt  # noqa: E402
from .receipt import load as Receipt_load  # noqa: E402
from .transaction_dispute_status import TransactionDisputeStatus  # noqa: E402
from .transaction_network import TransactionNetwork  # noqa: E402
from .transaction_receipt_status import TransactionReceiptStatus  # noqa: E402
from .transaction_receipt_sync_status import TransactionReceiptSyncStatus  # noqa: E402
from .transaction_review import TransactionReview  # noqa: E402
from .transaction_review import load as TransactionReview_load  # noqa: E402
from .transaction_reviewer import TransactionReviewer  # noqa: E402
from .transaction_reviewer import load as TransactionReviewer_load  # noqa: E402
from .transaction_status import TransactionStatus  # noqa: E402
from .transaction_transaction_type import TransactionTransactionType  # noqa: E402

CardType_get: Any = CardType._value2member_map_.get

TransactionDisputeStatus_get: Any = TransactionDisputeStatus._value2member_map_.get

TransactionNetwork_get: Any = TransactionNetwork._value2member_map_.get

TransactionReceiptStatus_get: Any = TransactionReceiptStatus._value2member_map_.get

TransactionReceiptSyncStatus_get: Any = TransactionReceiptSyncStatus._value2member_map_.get

TransactionStatus_get: Any = TransactionStatus._value2member_map_.get

TransactionTransactionType_get: Any = TransactionTransactionType._value2member_map_.get
