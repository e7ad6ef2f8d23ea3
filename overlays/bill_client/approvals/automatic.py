"""Bills that would be paid without anybody asking: those of vendors with automatic payment, and recurring ones."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from bill_client.approvals.errors import MoneyProblem, MoneyRefused
from bill_client.approvals.policy import ApprovalPolicy
from bill_client.approvals.reading import JSON, read_vendors
from bill_client.shapes import is_object

if TYPE_CHECKING:
    from bill_api.wire import Request

__all__ = ("check_new_bill", "check_new_bills", "check_recurring_bill")

_HINT = "nothing was sent; ApprovalPolicy.off(reason=...) lets it through where the automatic payment is meant"


def check_new_bill(vendor_id: str, policy: ApprovalPolicy) -> Generator[Request, Any, dict[str, Any]]:
    """Refuse a bill of a vendor who is paid automatically; see :func:`check_new_bills`."""
    return (yield from check_new_bills((vendor_id,), policy))


def check_new_bills(vendor_ids: Iterable[str], policy: ApprovalPolicy) -> Generator[Request, Any, dict[str, Any]]:
    """Refuse bills of vendors who are paid automatically: making them moves money, and BILL asks nobody.

    Args:
        vendor_ids: of the vendors (009) that the bills are owed to.
        policy: lets them through where it is off.

    Returns:
        The policy and what was seen of the vendors, to be recorded with the bills.

    Raises:
        MoneyRefused: a vendor is not there, is paid automatically, or may be.
        BillError: what the reads raise.
    """
    vendors = yield from read_vendors(vendor_ids)
    problems = [MoneyProblem(key, problem) for key, vendor in vendors.items() if (problem := _automatic(vendor))]
    if problems and not policy.is_off:
        raise MoneyRefused.of(*problems, hint=_HINT)
    return policy.facts() | {"vendors": {key: _automatic(vendor) for key, vendor in vendors.items()}}


def check_recurring_bill(body: Mapping[str, Any], policy: ApprovalPolicy) -> Generator[Request, Any, dict[str, Any]]:
    """Refuse a recurring bill that pays itself, by its own wish or by its vendor's setting.

    Args:
        body: of the request, as JSON data.
        policy: lets it through where it is off.

    Returns:
        What is to be recorded with it.

    Raises:
        MoneyRefused: its bills would be paid automatically, or it has no vendor.
        BillError: what the read of the vendor raises.
    """
    options = body.get("processingOptions")
    wish = options.get("autoPayment") if is_object(options) else None
    pays_itself = wish not in (None, False)
    if pays_itself and not policy.is_off:
        problem = "its bills would be paid by themselves, without approval"
        raise MoneyRefused.of(MoneyProblem("processingOptions.autoPayment", problem), hint=_HINT)
    vendor_id = body.get("vendorId")
    known = [vendor_id] if isinstance(vendor_id, str) else []
    return (yield from check_new_bills(known, policy)) | {"autoPayment": pays_itself}


def _automatic(vendor: JSON) -> str | None:
    """How a vendor is paid automatically; None where it is not."""
    given = vendor.get("autoPay")
    wish = given.get("enabled") if is_object(given) else given
    if given is None or wish is False:
        return None
    return (
        "is paid automatically: a bill moves money as soon as it is made"
        if wish is True
        else "BILL does not say whether it is paid automatically"
    )
