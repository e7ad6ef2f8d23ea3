# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Every webhook event, by its name, with the model of its notification."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen as _frozen

__all__ = ("WEBHOOKS", "Webhook")


@_frozen(kw_only=True)
class Webhook:
    """An event that the vendor sends.

    Args:
        event: its name, such as ``bill.created``.
        model: class of the notification in ``bill_api.models``.
        since: when it became known.
        evidence: ``seen``, ``label`` or ``inferred``.
    """

    event: str
    model: str
    since: str | None = None
    evidence: str = "seen"

    def load(self, notification: Mapping[str, Any]) -> Any:
        """Decode a notification into the model."""
        from . import models

        return getattr(models, self.model).from_dict(notification)


_ALL: tuple[Webhook, ...] = (
    Webhook(
        event="vendor.created",
        model="VendorNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="vendor.updated",
        model="VendorNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="vendor.archived",
        model="VendorNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="vendor.restored",
        model="VendorNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="autopay.failed",
        model="AutopayNotification",
        since="2024-09-16",
    ),
    Webhook(
        event="bill.created",
        model="BillNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="bill.updated",
        model="BillNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="bill.archived",
        model="BillNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="bill.restored",
        model="BillNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="payment.updated",
        model="PaymentNotification",
        since="2024-05-06",
    ),
    Webhook(
        event="payment.failed",
        model="PaymentFailedNotification",
        since="2025-02-28",
        evidence="inferred",
    ),
    Webhook(
        event="mass-payment.updated",
        model="MassPaymentNotification",
        since="2026-06-26",
    ),
    Webhook(
        event="bank-account.created",
        model="BankAccountNotification",
        since="2024-05-20",
    ),
    Webhook(
        event="bank-account.updated",
        model="BankAccountNotification",
        since="2024-05-20",
    ),
    Webhook(
        event="card-account.created",
        model="CardAccountNotification",
        since="2024-08-15",
    ),
    Webhook(
        event="card-account.updated",
        model="CardAccountNotification",
        since="2024-10-11",
    ),
    Webhook(
        event="invoice.created",
        model="InvoiceNotification",
        since="2025-12-11",
    ),
    Webhook(
        event="invoice.updated",
        model="InvoiceNotification",
        since="2025-12-11",
    ),
    Webhook(
        event="invoice.archived",
        model="InvoiceNotification",
        since="2025-12-11",
    ),
    Webhook(
        event="invoice.restored",
        model="InvoiceNotification",
        since="2025-12-11",
    ),
    Webhook(
        event="risk-verification.updated",
        model="RiskVerificationNotification",
        since="2024-05-20",
    ),
    Webhook(
        event="spend.transaction.updated",
        model="TransactionNotification",
        since="2025-02",
    ),
    Webhook(
        event="spend.reimbursement.created",
        model="ReimbursementNotification",
        since="2026-03-16",
    ),
    Webhook(
        event="spend.reimbursement.updated",
        model="ReimbursementNotification",
        since="2026-03-16",
    ),
    Webhook(
        event="spend.reimbursement.deleted",
        model="ReimbursementNotification",
        since="2026-03-16",
    ),
    Webhook(
        event="spend.three-ds-challenge.created",
        model="ThreeDsChallengeNotification",
        since="2025",
    ),
)

WEBHOOKS: Mapping[str, Webhook] = {webhook.event: webhook for webhook in _ALL}
"""Name of the event -> event."""
