"""Rules of a policy: which bills need the approval of its approvers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeGuard

from attrs import field, frozen

from bill_client.shapes import is_text

if TYPE_CHECKING:
    from bill_api.models.bill_approval_policy_request import BillApprovalPolicyRequest

__all__ = ("ApprovalRule", "make_policy", "texts")

_AMOUNT = "BILL_AMOUNT"


def _values(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts(values, "values of an approval rule"))


@frozen
class ApprovalRule:
    """One condition of a policy: ``ApprovalRule.amount_from(1000)``.

    BILL documents rules on amounts with ``gte`` and ``lt``. The keys VENDOR_ID, CHART_OF_ACCOUNT_ID, JOB_ID and
    LOCATION_ID have been seen, the operators that go with them have not.

    Args:
        key: what of a bill is looked at, such as ``BILL_AMOUNT``.
        op: how it is compared: ``gte``, ``lt``, or what BILL takes besides.
        values: what it is compared with, as texts even for amounts.

    Raises:
        ValueError: there are no values, or an empty or repeated one.
        TypeError: they are no texts.
    """

    key: str
    op: str
    values: tuple[str, ...] = field(converter=_values)

    @classmethod
    def amount_from(cls, amount: Decimal | int) -> ApprovalRule:
        """Bills of so much or more, in their own currency.

        Raises:
            TypeError: the amount is no ``Decimal`` and no whole number.
            ValueError: it is below 0 or not finite.
        """
        return cls(_AMOUNT, "gte", (_amount(amount),))

    @classmethod
    def amount_below(cls, amount: Decimal | int) -> ApprovalRule:
        """Bills of less than so much; see :meth:`amount_from`."""
        return cls(_AMOUNT, "lt", (_amount(amount),))


def make_policy(name: str, rules: Iterable[ApprovalRule], approvers: Sequence[str]) -> BillApprovalPolicyRequest:
    """The body that creates a policy.

    Raises:
        ValueError: the name is empty, there are no rules or no approvers, or one of them comes twice.
        TypeError: something is of the wrong type.
    """
    from bill_api.models import BillApprovalPolicyRequest, BillApprovalRuleKey, BillApprovalRuleOp
    from bill_api.models import BillApprovalRuleRequest as Rule

    given = list(rules)
    if not given or not all(map(_is_rule, given)):
        message = "a policy needs rules, each an ApprovalRule such as ApprovalRule.amount_from(1000)"
        raise TypeError(message)
    (known,) = texts((name,), "the name of a policy")
    made = [
        Rule(key=BillApprovalRuleKey(rule.key), op=BillApprovalRuleOp(rule.op), values=list(rule.values))
        for rule in given
    ]
    return BillApprovalPolicyRequest(policy_name=known, rules=made, approvers=texts(approvers, "approvers"))


def _is_rule(value: object) -> bool:
    return isinstance(value, ApprovalRule)


def _is_several(value: object) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes)


def texts(given: object, what: str) -> list[str]:
    """Texts that were given, in order.

    Raises:
        TypeError: it is one text, or something else than several.
        ValueError: there is none, or one is empty or comes twice.
    """
    if not _is_several(given):
        message = f"{what} must be several texts, not {type(given).__name__}"
        raise TypeError(message)
    found = list(given)
    if not all(map(is_text, found)):
        message = f"{what} must be texts"
        raise TypeError(message)
    if not found or not all(one.strip() for one in found) or len(set(found)) < len(found):
        message = f"{what} must be at least one text, none empty and each once"
        raise ValueError(message)
    return found


def _amount(amount: object) -> str:
    if isinstance(amount, bool) or not isinstance(amount, Decimal | int):
        message = f"an amount must be a Decimal or a whole number, not {type(amount).__name__}"
        raise TypeError(message)
    exact = Decimal(amount)
    if not exact.is_finite() or exact < 0:
        message = f"an amount must be finite and not below 0, not {amount}"
        raise ValueError(message)
    return f"{exact:f}"
