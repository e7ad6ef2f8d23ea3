"""Paying several bills: together where BILL allows it, each once, and each with its own result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from attrs import evolve, field, frozen

from bill_client.approvals.errors import ApprovalIncomplete, MoneyRefused
from bill_client.approvals.guard import check_payment
from bill_client.approvals.reading import read_bills
from bill_client.asking import reads
from bill_client.errors import BillError, ConfigurationError
from bill_client.intents.batch import BatchOrder
from bill_client.intents.errors import BillClaimed, IdempotencyConflict
from bill_client.intents.lookup import look_up
from bill_client.intents.passage import Passage, answer_of
from bill_client.intents.paying import Funding, PaymentOrder, check_amount, check_bill_id
from bill_client.intents.portions import payments_by_bill
from bill_client.intents.states import OPEN, State
from bill_client.refusals import is_refusal, refusal
from bill_client.steps import Do

if TYPE_CHECKING:
    from decimal import Decimal

    from bill_api.models import Payment
    from bill_api.wire import Response
    from bill_client.intents.asks import Flow
    from bill_client.intents.ledger import Ledger
    from bill_client.intents.orders import Terms
    from bill_client.intents.records import Intent, Outcome

__all__ = ("How", "Paid", "Pay", "PayRun", "Settled", "orders_of")

How: TypeAlias = Literal["auto", "single", "bulk", "mass"]
BULK, MASS = 50, 2000
"""Bills of one request."""
_COUNTS = OPEN | {State.CONFIRMED}
"""States of an earlier try that keep a bill from being tried again."""
MASS_FROM = 500
"""Bills above which BILL is left to work them off by and by."""


@frozen
class Pay:
    """A bill to be paid.

    Args:
        bill_id: which (00n).
        amount: how much, in the bill's currency; None for what is due.
    """

    bill_id: str
    amount: Decimal | int | None = None


@frozen(kw_only=True)
class Paid:
    """What became of one of several bills.

    Args:
        bill_id: which (00n).
        key: its idempotency key; ``client.intents.explain(key)`` tells more.
        payment: the payment that covers it, which may cover other bills too; None where there is none yet.
        batch_id: of the mass payment that BILL works off, None for others.
        error: why it was not paid, or why that is not known; None where it was.
    """

    bill_id: str
    key: str
    payment: Payment | None = None
    batch_id: str | None = None
    error: BillError | None = None


@frozen(kw_only=True)
class Settled:
    """What became of one bill, before anybody reads the answer; see :class:`Paid`."""

    bill_id: str
    key: str
    response: Response | None = None
    batch_id: str | None = None
    error: BillError | None = None

    def read(self, parse: Callable[[Response], Payment]) -> Paid:
        """The same with the payment decoded."""
        known = Paid(bill_id=self.bill_id, key=self.key, batch_id=self.batch_id, error=self.error)
        if self.response is None:
            return known
        try:
            return evolve(known, payment=parse(self.response))
        except BillError as error:
            return evolve(known, error=error)


def orders_of(bills: Iterable[str | Pay], funding: Funding, how: object) -> list[PaymentOrder]:
    """What is to be paid, from the arguments of a call.

    Raises:
        ConfigurationError: one cannot be meant, or a bill comes twice; nothing was sent.
    """
    if how not in get_args(How):
        message = f"how must be one of {', '.join(get_args(How))}, not {how!r}"
        raise ConfigurationError(message)
    given = [each if isinstance(each, Pay) else Pay(each) for each in bills]
    orders = [
        PaymentOrder(bill_id=check_bill_id(each.bill_id), amount=check_amount(each.amount), funding=funding)
        for each in given
    ]
    twice = sorted({one.bill_id for one in orders if sum(other.bill_id == one.bill_id for other in orders) > 1})
    if twice:
        message = f"bills must be there once each, and these are there twice: {', '.join(twice)}"
        raise ConfigurationError(message)
    return orders


@frozen(kw_only=True)
class PayRun:
    """Several bills on their way.

    Args:
        orders: what is to be paid.
        terms: key of the whole run, account and policy.
        ledger: where it is written down.
        keep: makes of a response what may be kept of it.
        how: what the caller prefers.
    """

    orders: Sequence[PaymentOrder]
    terms: Terms
    ledger: Ledger
    keep: Callable[[Response], Outcome]
    how: How
    _done: dict[str, Settled] = field(factory=dict[str, Any], init=False)
    _batches: dict[str, Intent] = field(factory=dict[str, Any], init=False)

    def run(self) -> Flow[list[Settled]]:
        """Pay what can be paid.

        Raises:
            StoreError: the ledger cannot be written; what was sent before is in it.
        """
        todo = list(self.orders) if self.terms.is_fresh else (yield from self._not_yet())
        todo = yield from self._payable(todo)
        size = {"single": 1, "bulk": BULK, "mass": MASS}.get(self.how, MASS if len(todo) > MASS_FROM else BULK)
        for start in range(0, len(todo), size):
            yield from self._pay(
                todo[start : start + size], "createMassPayment" if size == MASS else "createBulkPayment"
            )
        return [self._done[each.bill_id] for each in self.orders]

    def _key(self, order: PaymentOrder) -> str:
        return f"{self.terms.key}:{order.bill_id}"

    def _end(self, order: PaymentOrder, batch: str | None = None, **what: Any) -> None:
        """Note what became of a bill, by itself or as part of the batch with this key."""
        key = self._key(order) if batch is None else f"{batch}:{order.bill_id}"
        self._done[order.bill_id] = Settled(bill_id=order.bill_id, key=key, **what)

    def _not_yet(self) -> Flow[list[PaymentOrder]]:
        """Bills that this run has not paid and is not about to; what is known of the others is noted."""
        yield Do(self.ledger.expire)  # a batch whose owner died is known to nobody but the ledger
        todo: list[PaymentOrder] = []
        for order in self.orders:
            found: Sequence[Intent] = yield Do(partial(self.ledger.by_bill, order.bill_id))
            mine = [each for each in found if self._is_mine(each, order) and each.state in _COUNTS]
            if not mine or not (yield from self._is_earlier(order, mine[-1])):
                todo.append(order)
        return todo

    def _is_mine(self, intent: Intent, order: PaymentOrder) -> bool:
        """Whether an intent is about one bill, as part of this run."""
        return intent.key.startswith(f"{self.terms.key}:") and intent.bills == (order.bill_id,)

    def _is_earlier(self, order: PaymentOrder, found: Intent) -> Flow[bool]:
        """Note what became of a bill earlier, by itself or with others; False where it turns out that nothing did."""
        if found.fingerprint != order.wanted(self.terms.scope, found.key).fingerprint:
            self._end(order, error=_conflict(found))
        elif found.parent is None:
            yield from self._single(order)
        else:
            try:
                batch = yield from self._batch(found.parent)
                if batch.state is State.ABSENT:
                    return False
                self._read_batch([order], answer_of(batch), batch.operation, batch.key)
            except BillError as error:
                self._end(order, found.key.removesuffix(f":{order.bill_id}"), error=error)
        return True

    def _batch(self, name: str) -> Flow[Intent]:
        """The intent of an earlier batch, looked up once for all its bills."""
        if name not in self._batches:
            batch: Intent = yield Do(partial(self.ledger.by_id, name))
            if batch.state is State.UNKNOWN:
                batch = yield from look_up(self.ledger, batch)
            self._batches[name] = batch
        return self._batches[name]

    def _payable(self, todo: Sequence[PaymentOrder]) -> Flow[list[PaymentOrder]]:
        """Bills that may be paid; of the others it is noted why not."""
        try:
            bills = yield from reads(read_bills(each.bill_id for each in todo))
        except MoneyRefused as error:
            absent = _named(error)
            if not absent:
                raise
            left = [each for each in todo if each.bill_id not in absent]
            for each in todo:
                if each.bill_id in absent:
                    self._end(each, error=error)
            return (yield from self._payable(left)) if left else []
        return [each for each in todo if self._is_payable(each, bills)]

    def _is_payable(self, order: PaymentOrder, bills: Mapping[str, Any]) -> bool:
        try:
            check_payment(bills, {order.bill_id: order.amount}, self.terms.policy)
        except (ApprovalIncomplete, MoneyRefused) as error:
            self._end(order, error=error)
            return False
        return True

    def _pay(self, group: Sequence[PaymentOrder], operation: str) -> Flow[None]:
        """Pay bills together; those that keep the others from it are left out, and the rest is tried again."""
        left: list[PaymentOrder] = list(group)
        while len(left) > 1:
            batch = BatchOrder(operation=operation, orders=tuple(left), run=self.terms.key)
            job = batch.job(self.terms)
            try:
                response = yield from Passage(job, self.ledger, self.keep).run()
            except (ApprovalIncomplete, MoneyRefused, BillClaimed) as error:
                problem: BillError = error
            except BillError as error:
                return self._end_all(left, error, job.wanted.key)
            else:
                if not is_refusal(batch.operation_known, response):
                    return self._read_batch(left, response, operation, job.wanted.key)
                problem = refusal(batch.operation_known, response)
            guilty = _named(problem) & {each.bill_id for each in left}
            if not guilty:
                break
            self._end_all([each for each in left if each.bill_id in guilty], problem)
            left = [each for each in left if each.bill_id not in guilty]
        for each in left:
            yield from self._single(each)
        return None

    def _single(self, order: PaymentOrder) -> Flow[None]:
        job = order.job(evolve(self.terms, key=self._key(order)))
        try:
            self._end(order, response=(yield from Passage(job, self.ledger, self.keep).run()))
        except BillError as error:
            self._end(order, error=error)

    def _end_all(self, orders: Iterable[PaymentOrder], error: BillError, batch: str | None = None) -> None:
        for each in orders:
            self._end(each, batch, error=error)

    def _read_batch(self, orders: Iterable[PaymentOrder], response: Response, operation: str, batch: str) -> None:
        """Note which payment covers which bill."""
        batch_id, payments = payments_by_bill(response, operation)
        for each in orders:
            found = payments.get(each.bill_id)
            if found is None and batch_id is None:
                message = f"BILL took the batch, but named no payment of {each.bill_id}"
                self._end(each, batch, error=BillError(message, operation=operation))
            else:
                self._end(each, batch, response=found, batch_id=batch_id)


def _named(problem: BillError) -> set[str]:
    """Ids of the bills that an error is about."""
    if isinstance(problem, ApprovalIncomplete):
        return {each.bill_id for each in problem.bills}
    if isinstance(problem, MoneyRefused):
        return {each.id for each in problem.problems}
    if isinstance(problem, BillClaimed):
        return {problem.bill_id}
    return {word.strip(":,.'\"") for message in problem.messages for word in message.split()}


def _conflict(found: Intent) -> IdempotencyConflict:
    return IdempotencyConflict(
        f"the key {found.key!r} belongs to another payment: amount, account or day were others",
        operation=found.operation,
        key=found.key,
        hint="take a new key for another payment",
    )
