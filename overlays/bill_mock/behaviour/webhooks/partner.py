"""Risk verification of organizations, as notifications carry it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks.shapes import pick, shape
from bill_mock.events import Emits

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant


def _risk_verification(_tenant: Tenant, row: JsonObject) -> JsonObject:
    return pick(row, shape("decision"))


EVENTS: dict[str, Emits] = {
    "risk-verifications": Emits(
        "risk-verification",
        _risk_verification,
        created="risk-verification.updated",
        updated="risk-verification.updated",
    ),
}
