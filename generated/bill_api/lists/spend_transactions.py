# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.transactions.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Anything, Fields
from .kinds import FieldEq, FieldEqAsc, FieldEqIn, FieldEqNe, FieldEqNeInNin, FieldGteAsc, FieldGteLte, FieldGteLteAsc

if TYPE_CHECKING:
    from ..models.transaction_receipt_status import TransactionReceiptStatus

__all__ = ("FIELDS", "SpendTransactionsFields", "SpendTransactionsFilters")


class SpendTransactionsFields(Fields):
    """Fields of ``client.spend.transactions.list``."""

    __slots__ = ()

    amount: FieldGteAsc[SpendTransactionsFields, Decimal | int] = FieldGteAsc(
        "amount", "listTransactions", query.number
    )
    authorized_time: FieldGteLte[SpendTransactionsFields, datetime.datetime] = FieldGteLte(
        "authorizedTime", "listTransactions", query.moment
    )
    budget_id: FieldEq[SpendTransactionsFields, str] = FieldEq("budgetId", "listTransactions", query.text)
    card_id: FieldEq[SpendTransactionsFields, str] = FieldEq("cardId", "listTransactions", query.text)
    complete: FieldEq[SpendTransactionsFields, bool] = FieldEq("complete", "listTransactions", query.truth)
    custom_fields: FieldEq[SpendTransactionsFields, Anything] = FieldEq(
        "customFields", "listTransactions", query.anything
    )
    locked: FieldEq[SpendTransactionsFields, Anything] = FieldEq("locked", "listTransactions", query.anything)
    merchant_name: FieldEqAsc[SpendTransactionsFields, str] = FieldEqAsc("merchantName", "listTransactions", query.text)
    occurred_time: FieldGteLteAsc[SpendTransactionsFields, datetime.datetime] = FieldGteLteAsc(
        "occurredTime", "listTransactions", query.moment
    )
    receipt_status: FieldEq[SpendTransactionsFields, TransactionReceiptStatus | str] = FieldEq(
        "receiptStatus", "listTransactions", query.choice("ATTACHED", "MISSING", "NOT_ATTACHED")
    )
    review_status: FieldEq[SpendTransactionsFields, Anything] = FieldEq(
        "reviewStatus", "listTransactions", query.anything
    )
    sync_status: FieldEqNeInNin[SpendTransactionsFields, Anything] = FieldEqNeInNin(
        "syncStatus", "listTransactions", query.anything
    )
    transaction_ids: FieldEqIn[SpendTransactionsFields, str] = FieldEqIn(
        "transactionIds", "listTransactions", query.text
    )
    type_: FieldEqNe[SpendTransactionsFields, Anything] = FieldEqNe("type", "listTransactions", query.anything)
    updated_time: FieldGteLte[SpendTransactionsFields, datetime.datetime] = FieldGteLte(
        "updatedTime", "listTransactions", query.moment
    )
    user_id: FieldEq[SpendTransactionsFields, str] = FieldEq("userId", "listTransactions", query.text)


SpendTransactionsFilters = TypedDict(
    "SpendTransactionsFilters",
    {
        "amount__gte": "Decimal | int",
        "authorizedTime__gte": "datetime.datetime",
        "authorizedTime__lte": "datetime.datetime",
        "budgetId": "str",
        "cardId": "str",
        "complete": "bool",
        "customFields": "Anything",
        "locked": "Anything",
        "merchantName": "str",
        "occurredTime__gte": "datetime.datetime",
        "occurredTime__lte": "datetime.datetime",
        "receiptStatus": "TransactionReceiptStatus | str",
        "reviewStatus": "Anything",
        "syncStatus": "Anything",
        "syncStatus__ne": "Anything",
        "syncStatus__in": "Iterable[Anything]",
        "syncStatus__nin": "Iterable[Anything]",
        "transactionIds": "str",
        "transactionIds__in": "Iterable[str]",
        "type": "Anything",
        "type__ne": "Anything",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
        "userId": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendTransactionsFields("listTransactions")
