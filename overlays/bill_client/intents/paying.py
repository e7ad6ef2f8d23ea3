"""What a caller says to pay a bill, and the payment that follows once the bill was read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from bill_api.models import PaymentFundingAccount
from bill_api.operations import OPERATIONS
from bill_client.approvals.days import check_process_date
from bill_client.approvals.guard import amount_due, check_payment
from bill_client.approvals.reading import read_bills
from bill_client.approvals.review import review
from bill_client.errors import ConfigurationError
from bill_client.intents.job import Job, Prepared
from bill_client.intents.keys import fingerprint, transaction_number
from bill_client.intents.portions import PAY, amounts_of
from bill_client.intents.records import Wanted

if TYPE_CHECKING:
    from bill_api.wire import Request
    from bill_client.intents.asks import Reading
    from bill_client.intents.orders import Terms

__all__ = ("Funding", "PaymentOrder", "check_amount", "check_bill_id", "funding_of", "terms_of_payment")

_BANK_ACCOUNT, _WALLET = "bac", "WALLET"
_LONGEST = 70


def funding_of(account: object) -> Mapping[str, Any]:
    """A funding account as it stands in a request.

    Args:
        account: id of a bank account (bac...), ``"WALLET"``, or a :class:`PaymentFundingAccount`.

    Raises:
        ConfigurationError: it cannot be meant; nothing was sent.
    """
    if isinstance(account, PaymentFundingAccount):
        return account.to_dict()
    if account == _WALLET:
        return {"type": _WALLET}
    if isinstance(account, str) and account.startswith(_BANK_ACCOUNT):
        return {"type": "BANK_ACCOUNT", "id": account}
    message = f"funding_account must be a bank account (bac...), 'WALLET' or a PaymentFundingAccount, not {account!r}"
    raise ConfigurationError(message, hint="PaymentFundingAccount(type_='CARD_ACCOUNT', id='...') names any other kind")


def check_bill_id(bill_id: object) -> str:
    """The id itself.

    Raises:
        ConfigurationError: it is no text, or an empty one; nothing was sent.
    """
    if not isinstance(bill_id, str) or not bill_id or bill_id != bill_id.strip():
        message = f"bill_id must be the id of a bill (00n...), not {bill_id!r}"
        raise ConfigurationError(message)
    return bill_id


def check_amount(amount: object) -> Decimal | None:
    """An amount as ``Decimal``; None for what is due.

    Raises:
        ConfigurationError: it is a float, a text or no amount above 0; nothing was sent.
    """
    if amount is None:
        return None
    if isinstance(amount, bool) or not isinstance(amount, int | Decimal):
        message = f"amount must be a Decimal, an int or None for what is due, not {amount!r}"
        raise ConfigurationError(message, hint="Decimal('12.50') keeps the cents that a float loses")
    value = Decimal(amount)
    if not value.is_finite() or value <= 0:
        message = f"amount must be above 0, not {amount}"
        raise ConfigurationError(message)
    return value


def _day(day: object) -> str | None:
    if day is None:
        return None
    if isinstance(day, datetime) or not isinstance(day, date):
        message = f"process_date must be a datetime.date or None for the next possible day, not {day!r}"
        raise ConfigurationError(message)
    return day.isoformat()


@frozen(kw_only=True)
class Funding:
    """What payments have in common.

    Args:
        account: as it stands in a request.
        day: process date as it stands in a request, None for the next possible one.
        description: on the check memo or the bank statement, up to 70 characters.
        batch: id of a batch of exchange rates, for vendors who do not bill in US dollars.
    """

    account: Mapping[str, Any]
    day: str | None = None
    description: str | None = None
    batch: int | None = None

    def fields(self) -> dict[str, Any]:
        """As they stand in a request."""
        given = {
            "fundingAccount": self.account,
            "processDate": self.day,
            "description": self.description,
            "exchangeRateBatchId": self.batch,
        }
        return {name: value for name, value in given.items() if value is not None}

    def check(self, now: float | None = None) -> None:
        """Refuse a day on which BILL cannot take the money; see :func:`check_process_date`."""
        check_process_date(self.day, now=now, funding=self.account.get("type"))


def terms_of_payment(
    funding_account: object, process_date: object, description: object = None, batch: object = None
) -> Funding:
    """What payments have in common, from the arguments of a call.

    Raises:
        ConfigurationError: one cannot be meant; nothing was sent.
    """
    if description is not None and (not isinstance(description, str) or not 0 < len(description) <= _LONGEST):
        message = f"description must have 1 to {_LONGEST} characters"
        raise ConfigurationError(message)
    if batch is not None and (isinstance(batch, bool) or not isinstance(batch, int)):
        message = f"exchange_rate_batch must be the id of a batch, a whole number, not {batch!r}"
        raise ConfigurationError(message)
    funding = Funding(account=funding_of(funding_account), day=_day(process_date), description=description, batch=batch)
    funding.check()
    return funding


@frozen(kw_only=True)
class PaymentOrder:
    """One bill to be paid.

    Args:
        bill_id: which (00n).
        amount: how much of it, in its own currency; None for what is due when it is paid.
        funding: from which account, and when.
    """

    bill_id: str
    amount: Decimal | None
    funding: Funding

    def wanted(self, scope: str, key: str) -> Wanted:
        """What the ledger knows it by. The amount that is due is no part of it, for it is 0 once the bill is paid."""
        business = {"billId": self.bill_id, "amount": self.amount, **self.funding.fields()}
        return Wanted(
            key=key,
            operation=PAY,
            fingerprint=fingerprint(PAY, "pay", business),
            bills=(self.bill_id,),
            number=transaction_number(scope, key),
            facts={"path": OPERATIONS[PAY].path, "request": business},
        )

    def job(self, terms: Terms) -> Job:
        """What has to happen once so that the bill is paid."""
        wanted = self.wanted(terms.scope, terms.key)

        def prepare() -> Reading[Prepared]:
            self.funding.check(terms.now)
            bills = yield from read_bills((self.bill_id,))
            seen = check_payment(bills, {self.bill_id: self.amount}, terms.policy)
            amount = amount_due(bills[self.bill_id]) if self.amount is None else self.amount
            request = self._request(wanted.number, amount)
            return Prepared(request=request, facts={"bills": amounts_of(bills), "approvals": seen})

        return Job(
            operation=OPERATIONS[PAY],
            wanted=wanted,
            prepare=prepare,
            review=partial(review, (self.bill_id,), terms.policy),
            is_fresh=terms.is_fresh,
        )

    def _request(self, number: str | None, amount: Decimal | None) -> Request:
        from bill_api.api.payments import create_payment
        from bill_api.models import PaymentCreate

        body: dict[str, Any] = {
            "billId": self.bill_id,
            "amount": amount,
            **self.funding.fields(),
            "processingOptions": {},
            "transactionNumber": number,
        }
        return create_payment.build(PaymentCreate.from_dict(body))
