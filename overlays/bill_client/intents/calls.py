"""The flows behind ``client.pay``, ``pay_many`` and ``cancel_or_void``, and what their answers mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from bill_api.api.payments import create_payment
from bill_api.operations import OPERATIONS
from bill_api.wire import Request, Response
from bill_client.asking import reads
from bill_client.intents.many import How, Paid, Pay, PayRun, Settled, orders_of
from bill_client.intents.orders import order
from bill_client.intents.passage import Passage
from bill_client.intents.paying import PaymentOrder, check_amount, check_bill_id, terms_of_payment
from bill_client.intents.portions import PAY
from bill_client.intents.stopping import check_stop, how_to_stop

if TYPE_CHECKING:
    from bill_api.models import Payment
    from bill_client.answers import Answers
    from bill_client.intents.asks import Flow
    from bill_client.intents.books import Books
    from bill_client.options import CallOptions

__all__ = ("begin_pay", "begin_pay_many", "begin_stop", "read_paid", "read_payment")

_OPERATION = OPERATIONS[PAY]


def begin_pay(
    books: Books,
    options: CallOptions,
    bill_id: object,
    *,
    funding_account: object,
    amount: object,
    process_date: object,
    description: object,
    batch: object,
) -> Flow[Response]:
    """The flow that pays a bill; see :meth:`BillClient.pay` for the arguments.

    Raises:
        ConfigurationError: one cannot be meant; nothing was sent.
    """
    what = PaymentOrder(
        bill_id=check_bill_id(bill_id),
        amount=check_amount(amount),
        funding=terms_of_payment(funding_account, process_date, description, batch),
    )
    terms = books.terms(_OPERATION, options)
    return Passage(what.job(terms), books.ledger(_OPERATION), books.keep, terms.patience).run()


def begin_pay_many(
    books: Books,
    options: CallOptions,
    bills: Iterable[str | Pay],
    *,
    funding_account: object,
    process_date: object,
    how: How,
) -> Flow[list[Settled]]:
    """The flow that pays several bills; see :meth:`BillClient.pay_many` for the arguments.

    Raises:
        ConfigurationError: one cannot be meant; nothing was sent.
    """
    orders = orders_of(bills, terms_of_payment(funding_account, process_date), how)
    terms = books.terms(_OPERATION, options)
    return PayRun(orders=orders, terms=terms, ledger=books.ledger(_OPERATION), keep=books.keep, how=how).run()


def begin_stop(books: Books, options: CallOptions, payment_id: object, reason: object) -> Flow[Response]:
    """The flow that stops a payment; see :meth:`BillClient.cancel_or_void` for the arguments.

    Raises:
        ConfigurationError: one cannot be meant; nothing was sent.
    """
    return _stop(books, options, *check_stop(payment_id, reason))


def _stop(books: Books, options: CallOptions, payment_id: str, reason: str) -> Flow[Response]:
    found = yield from reads(how_to_stop(payment_id, reason))
    if isinstance(found, Response):
        return found
    terms = books.terms(found.operation, options)
    passage = Passage(order(found, terms), books.ledger(found.operation), books.keep, terms.patience)
    return (yield from passage.run())


def read_payment(answers: Answers, response: Response) -> Payment:
    """The payment that an answer holds.

    Raises:
        BillError: it is a refusal.
    """
    return answers.read(Request(operation=_OPERATION, path=_OPERATION.path), response, create_payment.parse)


def read_paid(answers: Answers, settled: Sequence[Settled]) -> list[Paid]:
    """What became of each bill."""
    return [each.read(lambda response: read_payment(answers, response)) for each in settled]
