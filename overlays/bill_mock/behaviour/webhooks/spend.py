"""Spend & Expense, as notifications carry it: by `uuid`, never by the numeric `id`.

BILL sends these in production only; the mock sends them always, since it stands for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks.shapes import pick, shape
from bill_mock.events import Emits

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

TRANSACTION = shape(
    "uuid amount fees foreignExchangeFee transactionType parentTransactionUuid userUuid budgetUuid cardUuid "
    "rawMerchantName merchantName originalAuthTransactionUuid occurredTime updatedTime authorizedTime complete "
    "declineReason",
    currencyData=shape("exchangeRate exponent originalCurrencyAmount originalCurrencyCode symbol"),
)
REIMBURSEMENT = shape(
    "uuid note merchantName amount status fulfillmentType budgetUuid companyUuid userUuid type occurredDate "
    "submittedTime"
)
CHALLENGE = shape(
    "merchantName merchantCategoryCode acsTransactionId userUuid occurredTime amount cardUuid companyUuid"
)


def _transaction(_tenant: Tenant, row: JsonObject) -> JsonObject:
    return pick(row, TRANSACTION)


def _reimbursement(tenant: Tenant, row: JsonObject) -> JsonObject:
    return {**pick(row, REIMBURSEMENT), "companyUuid": _company(tenant)}


def _challenge(tenant: Tenant, row: JsonObject) -> JsonObject:
    return {**pick(row, CHALLENGE), "companyUuid": _company(tenant)}


def _company(tenant: Tenant) -> str:
    company = next(iter(tenant.table("spend/companies")), {})
    return str(company.get("uuid", tenant.id))


EVENTS: dict[str, Emits] = {
    "spend/transactions": Emits(
        "transaction",
        _transaction,
        created="spend.transaction.updated",
        updated="spend.transaction.updated",
        entity="uuid",
    ),
    "spend/reimbursements": Emits(
        "reimbursement",
        _reimbursement,
        created="spend.reimbursement.created",
        updated="spend.reimbursement.updated",
        deleted="spend.reimbursement.deleted",
        entity="uuid",
    ),
    "spend/challenges": Emits(
        "threeDsChallenge",
        _challenge,
        created="spend.three-ds-challenge.created",
        entity="acsTransactionId",
    ),
}
