"""What happens to Spend & Expense cards and transactions outside of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend import stage
from bill_mock.control.part import Part, endpoint

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject


class SpendControl(Part):
    """What happens to Spend & Expense cards and transactions outside of the API."""

    @endpoint("POST")
    def card_transaction(self, action: str = "authorize", **facts: object) -> JsonObject:
        """Have something happen on a Spend card, and answer the new transaction.

        Args:
            action: `authorize` (a purchase that breaks a limit becomes a DECLINE), `decline`, `clear`, `reverse` or
                `refund`; the last three follow a `transaction`, `clear` and `refund` also stand alone on a `card`.
            facts: `card` or `transaction` by id or uuid; `amount`, which is positive and may be left out after a
                transaction; `merchant`, `currency` (the `currencyData`) and `reason` of a decline.

        Raises:
            ValueError: the facts do not fit.
        """
        return self.staged(lambda world, now: stage.card_transaction(world, now, action, facts))

    @endpoint("POST")
    def split_transaction(self, transaction: str, amounts: list[object]) -> JsonObject:
        """Split a Spend transaction into parts, and answer the parent.

        Raises:
            ValueError: the transaction is unknown, or the parts do not add up to it.
        """
        return self.staged(lambda world, now: stage.split_transaction(world, now, transaction, amounts))

    @endpoint("POST")
    def edit_transaction(self, transaction: str, **changes: object) -> JsonObject:
        """Change what only the apps change: `locked`, `reconciled`, `dispute_status`, `sync_status`.

        Raises:
            ValueError: the transaction is unknown.
        """
        return self.staged(lambda world, now: stage.edit_transaction(world, now, transaction, changes))

    @endpoint("POST")
    def three_ds_challenge(self, **facts: object) -> JsonObject:
        """Have a purchase of an `amount` with a `card` (at a `merchant`) wait for an answer; answers the challenge.

        Raises:
            ValueError: the card or the amount is missing or unknown.
        """
        return self.staged(lambda world, now: stage.three_ds_challenge(world, now, facts))
