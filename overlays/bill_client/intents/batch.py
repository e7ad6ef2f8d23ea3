"""Bills that are paid with one request: what BILL is told, and what it answers of each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from bill_api.operations import OPERATIONS
from bill_api.wire import Operation
from bill_client.approvals.guard import amount_due, check_payment
from bill_client.approvals.reading import read_bills
from bill_client.approvals.review import review
from bill_client.intents.job import Job, Prepared
from bill_client.intents.keys import NUMBER, fingerprint, transaction_number
from bill_client.intents.portions import amounts_of, shares_of
from bill_client.intents.records import Wanted

if TYPE_CHECKING:
    from bill_api.wire import Request
    from bill_client.intents.asks import Reading
    from bill_client.intents.orders import Terms
    from bill_client.intents.paying import PaymentOrder

__all__ = ("BatchOrder",)

_SHORT = 12
"""Characters of the fingerprint that tell the batches of a run apart."""


@frozen(kw_only=True)
class BatchOrder:
    """Bills to be paid with one request.

    Args:
        operation: ``createBulkPayment`` or ``createMassPayment``.
        orders: at least two, with the same funding.
        run: key of the run that they belong to.
    """

    operation: str
    orders: tuple[PaymentOrder, ...]
    run: str

    @property
    def operation_known(self) -> Operation:
        """The description of the operation."""
        return OPERATIONS[self.operation]

    def job(self, terms: Terms) -> Job:
        """What has to happen once so that the bills are paid; it has a key of its own, from what is in it."""
        funding = self.orders[0].funding
        business = {
            "payments": [{"billId": each.bill_id, "amount": each.amount} for each in self.orders],
            **funding.fields(),
        }
        mark = fingerprint(self.operation, "pay", business)
        key = f"{self.run}:{mark[:_SHORT]}"
        number = transaction_number(terms.scope, key)
        bills = tuple(each.bill_id for each in self.orders)
        wanted = Wanted(
            key=key,
            operation=self.operation,
            fingerprint=mark,
            bills=bills,
            number=number,
            facts={"path": self.operation_known.path, "request": business},
        )
        children = tuple(evolve(each.wanted(terms.scope, f"{key}:{each.bill_id}"), number=None) for each in self.orders)
        return Job(
            operation=self.operation_known,
            wanted=wanted,
            prepare=lambda: self._prepare(number, terms),
            review=partial(review, bills, terms.policy),
            children=children,
            share=lambda response: shares_of(response, self.operation, key),
            is_fresh=terms.is_fresh,
        )

    def _prepare(self, number: str, terms: Terms) -> Reading[Prepared]:
        shares = {each.bill_id: each.amount for each in self.orders}
        self.orders[0].funding.check(terms.now)
        bills = yield from read_bills(shares)
        seen = check_payment(bills, shares, terms.policy)
        payments = [
            {"billId": key, "amount": amount_due(bills[key]) if amount is None else amount}
            for key, amount in shares.items()
        ]
        body = {**self.orders[0].funding.fields(), "payments": payments, NUMBER: number}
        return Prepared(request=self._request(body), facts={"bills": amounts_of(bills), "approvals": seen})

    def _request(self, body: Mapping[str, Any]) -> Request:
        from bill_api.api.payments import create_bulk_payment, create_mass_payment
        from bill_api.models import BulkPaymentCreate, MassPaymentCreate

        if self.operation == "createMassPayment":
            return create_mass_payment.build(MassPaymentCreate.from_dict(dict(body)))
        return create_bulk_payment.build(BulkPaymentCreate.from_dict(dict(body)))
