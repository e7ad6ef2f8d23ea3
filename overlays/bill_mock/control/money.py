"""What banks and people do about payments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import desk, payment_stage
from bill_mock.control.part import Part, endpoint

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject


class MoneyControl(Part):
    """What banks and people do about payments."""

    @endpoint("GET")
    def payments(self) -> JsonObject:
        """Payments, the oldest first: state, what may follow (`follows`), what time makes of it (`next`, `plan`)."""
        with self.mock.lock:
            self.mock.catch_up()
            return {"results": desk.payments(self.mock.world)}

    @endpoint("POST")
    def payment_fate(self, payment: str, fate: str) -> JsonObject:
        """Decide how a payment goes on: `funding-failed`, `disbursement-failed`, `bank-rejected` and others.

        Raises:
            ValueError: the payment or the fate is unknown; the message lists the fates.
        """
        return self.staged(lambda world, now: payment_stage.payment_fate(world, now, payment, fate))

    @endpoint("POST")
    def prove_identity(self, entry: str) -> JsonObject:
        """Verify a nominated user of a bank account or card, as the web app does, and answer the entry.

        Raises:
            ValueError: nobody is nominated by this entry.
        """
        return self.staged(lambda world, now: payment_stage.prove_identity(world, now, entry))
