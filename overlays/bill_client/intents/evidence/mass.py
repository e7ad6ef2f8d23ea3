"""Mass payments: accepted as a batch and made into payments later, so that not seeing them proves little."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bill_client.intents.evidence.finding import Finding, happened
from bill_client.intents.evidence.payments import look_for_payments
from bill_client.intents.evidence.reading import found

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.records import Intent

__all__ = ("batch_id", "look_for_mass")

_BATCH = re.compile(rb'"paymentBatchId"\s*:\s*"(\w+)"')


def batch_id(intent: Intent) -> str | None:
    """Id of the batch, where an answer that broke off still told it."""
    match = None if intent.outcome is None else _BATCH.search(intent.outcome.content)
    return None if match is None else match[1].decode("ascii")


def look_for_mass(intent: Intent) -> Reading[Finding]:
    """What became of a mass payment: a single payment of it shows that BILL took the batch.

    Its payments are made one by one, and may fail one by one, so that some of them are enough for the batch. Whether
    BILL keeps our number on them is not documented; payments under other numbers are for people to judge.
    """
    batch = batch_id(intent)
    if batch is not None and (shown := (yield from found("getMassPayment", batch))):
        return happened((shown,), f"BILL has the batch {batch} ({shown.get('batchStatus', 'in an unknown state')})")
    return (yield from look_for_payments(intent, whole=False))
