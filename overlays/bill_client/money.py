"""Paying bills: the calls of a client that move money and happen once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_client.calls import AsyncCalls, Calls

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from bill_api.models import Payment, PaymentFundingAccount
    from bill_client.approvals.policy import ApprovalPolicy
    from bill_client.intents.client import AsyncIntents, Intents
    from bill_client.intents.many import How, Paid, Pay

__all__ = ("AsyncMoney", "Money")


class Money(Calls):
    """What moves money, for threads; see :class:`~bill_client.surface.Surface` for the arguments."""

    @property
    def intents(self) -> Intents:
        """What became of calls that happen once; see :class:`bill_client.intents.client.Intents`."""
        from bill_client.intents.client import Intents

        return Intents(self._layers.guarded, self._options)

    def pay(
        self,
        bill_id: str,
        *,
        funding_account: str | PaymentFundingAccount,
        amount: Decimal | int | None = None,
        process_date: date | None = None,
        idempotency_key: str | None = None,
        approvals: ApprovalPolicy | None = None,
        description: str | None = None,
        exchange_rate_batch: int | None = None,
    ) -> Payment:
        """Pay a bill once, after every approver has approved it.

        The bill is read right before, and refused where it is not approved or more would be paid than is due. With the
        same key the same call returns the same payment, whenever and wherever it is made, and never pays again.

        Args:
            bill_id: which (00n).
            funding_account: id of a bank account (bac...), ``"WALLET"``, or a ``PaymentFundingAccount``.
            amount: how much, in the bill's currency; None for what is due.
            process_date: US business day on which the money leaves the account; None for the next possible one.
            idempotency_key: what your books call this payment, 1 to 200 characters; None makes a new one.
            approvals: what is taken for approved; ``ApprovalPolicy.strict`` where it is None.
            description: on the check memo or the bank statement, up to 70 characters.
            exchange_rate_batch: id of a batch of exchange rates, for a vendor who does not bill in US dollars.

        Returns:
            The payment, in the state that BILL answered with.

        Raises:
            ApprovalIncomplete: somebody is still to approve; nothing was sent.
            MoneyRefused: the amount, the bill or the day; nothing was sent.
            IdempotencyConflict: the key belongs to another payment; nothing was sent.
            BillClaimed: another payment of the bill is under way; nothing was sent.
            InProgress: the same payment is under way elsewhere; nothing was sent.
            OutcomeUnknown: it was sent, and no answer came; ``client.intents.resolve(error.key)`` finds out.
            BillError: it did not happen.

        Source: createPayment.
        """
        from bill_client.intents.calls import begin_pay, read_payment

        options = self._options.changed(idempotency_key=idempotency_key, approvals=approvals)
        flow = begin_pay(
            self._layers.guarded.books,
            options,
            bill_id,
            funding_account=funding_account,
            amount=amount,
            process_date=process_date,
            description=description,
            batch=exchange_rate_batch,
        )
        return read_payment(self._answers, self._layers.guarded.run(flow, options))

    def pay_many(
        self,
        bills: Iterable[str | Pay],
        *,
        funding_account: str | PaymentFundingAccount,
        process_date: date | None = None,
        idempotency_key: str | None = None,
        approvals: ApprovalPolicy | None = None,
        how: How = "auto",
    ) -> list[Paid]:
        """Pay several bills, each once; what cannot be paid does not keep the others from it.

        One bill is paid by itself, up to 500 in groups of 50 that go through as a whole, and more in batches of 2000
        that BILL works off by and by. With the same key the same call goes on where it stopped; what was proved not to
        have happened takes a new one.

        Args:
            bills: ids (00n), or :class:`Pay` with an amount; each bill once.
            funding_account: as for :meth:`pay`.
            process_date: as for :meth:`pay`.
            idempotency_key: what your books call this pay run; None makes a new one.
            approvals: as for :meth:`pay`.
            how: ``auto``, or ``single``, ``bulk`` or ``mass`` for all of them.

        Returns:
            One result for each bill, in the order given.

        Raises:
            ConfigurationError: an argument cannot be meant; nothing was sent.
            StoreError: the ledger cannot be written; what was sent before is in it.

        Source: createPayment, createBulkPayment, createMassPayment.
        """
        from bill_client.intents.calls import begin_pay_many, read_paid

        options = self._options.changed(idempotency_key=idempotency_key, approvals=approvals)
        flow = begin_pay_many(
            self._layers.guarded.books,
            options,
            bills,
            funding_account=funding_account,
            process_date=process_date,
            how=how,
        )
        return read_paid(self._answers, self._layers.guarded.run(flow, options))

    def cancel_or_void(self, payment_id: str, reason: str) -> Payment:
        """Stop a payment: cancel it while it is scheduled, ask to void it afterwards, and leave it where it is stopped.

        Voiding is a request that BILL may turn down; ``void_info`` of the payment says so later.

        Args:
            payment_id: which (stp).
            reason: why, up to 4000 characters.

        Returns:
            The payment, in the state that BILL answered with.

        Raises:
            MoneyRefused: it can be stopped no more; nothing was sent.
            OutcomeUnknown: it was sent, and no answer came; ``client.intents.resolve(error.key)`` finds out.
            BillError: it did not happen.

        Source: cancelPayment, voidPayment.
        """
        from bill_client.intents.calls import begin_stop, read_payment

        flow = begin_stop(self._layers.guarded.books, self._options, payment_id, reason)
        return read_payment(self._answers, self._layers.guarded.run(flow, self._options))


class AsyncMoney(AsyncCalls):
    """The same for asyncio; see :class:`Money`."""

    @property
    def intents(self) -> AsyncIntents:
        """What became of calls that happen once; see :class:`bill_client.intents.client.AsyncIntents`."""
        from bill_client.intents.client import AsyncIntents

        return AsyncIntents(self._layers.guarded, self._options)

    async def pay(
        self,
        bill_id: str,
        *,
        funding_account: str | PaymentFundingAccount,
        amount: Decimal | int | None = None,
        process_date: date | None = None,
        idempotency_key: str | None = None,
        approvals: ApprovalPolicy | None = None,
        description: str | None = None,
        exchange_rate_batch: int | None = None,
    ) -> Payment:
        """Pay a bill once, after every approver has approved it; see :meth:`BillClient.pay`."""
        from bill_client.intents.calls import begin_pay, read_payment

        options = self._options.changed(idempotency_key=idempotency_key, approvals=approvals)
        flow = begin_pay(
            self._layers.guarded.books,
            options,
            bill_id,
            funding_account=funding_account,
            amount=amount,
            process_date=process_date,
            description=description,
            batch=exchange_rate_batch,
        )
        return read_payment(self._answers, await self._layers.guarded.run(flow, options))

    async def pay_many(
        self,
        bills: Iterable[str | Pay],
        *,
        funding_account: str | PaymentFundingAccount,
        process_date: date | None = None,
        idempotency_key: str | None = None,
        approvals: ApprovalPolicy | None = None,
        how: How = "auto",
    ) -> list[Paid]:
        """Pay several bills, each once; see :meth:`BillClient.pay_many`."""
        from bill_client.intents.calls import begin_pay_many, read_paid

        options = self._options.changed(idempotency_key=idempotency_key, approvals=approvals)
        flow = begin_pay_many(
            self._layers.guarded.books,
            options,
            bills,
            funding_account=funding_account,
            process_date=process_date,
            how=how,
        )
        return read_paid(self._answers, await self._layers.guarded.run(flow, options))

    async def cancel_or_void(self, payment_id: str, reason: str) -> Payment:
        """Stop a payment; see :meth:`BillClient.cancel_or_void`."""
        from bill_client.intents.calls import begin_stop, read_payment

        flow = begin_stop(self._layers.guarded.books, self._options, payment_id, reason)
        return read_payment(self._answers, await self._layers.guarded.run(flow, self._options))
