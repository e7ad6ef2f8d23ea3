from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bill_client import ApprovalRule
from bill_client.approvals.rules import make_policy


def test_rules_on_amounts_are_written_as_bill_wants_them() -> None:
    """Texts with the digits of the amount, whatever its exponent."""
    assert ApprovalRule.amount_from(Decimal("1000.00")) == ApprovalRule("BILL_AMOUNT", "gte", ("1000.00",))
    assert ApprovalRule.amount_below(Decimal("1E+3")) == ApprovalRule("BILL_AMOUNT", "lt", ("1000",))
    assert ApprovalRule.amount_from(0).values == ("0",)


@pytest.mark.parametrize(("amount", "error"), [(1.5, TypeError), (True, TypeError), ("5", TypeError), (-1, ValueError)])
def test_amounts_that_cannot_be_meant_are_refused(amount: Any, error: type[Exception]) -> None:
    """A float is not exact."""
    with pytest.raises(error, match="an amount must be"):
        ApprovalRule.amount_from(amount)
    with pytest.raises(ValueError, match="finite"):
        ApprovalRule.amount_below(Decimal("NaN"))


def test_a_policy_is_built_in_the_order_that_was_given() -> None:
    """Rules on anything else take the operator that the caller names."""
    rule = ApprovalRule("VENDOR_ID", "in", ("0091", "0092"))
    body = make_policy("Large", [ApprovalRule.amount_from(5), rule], ("006B", "006A")).to_dict()
    assert body == {
        "policyName": "Large",
        "rules": [
            {"key": "BILL_AMOUNT", "op": "gte", "values": ["5"]},
            {"key": "VENDOR_ID", "op": "in", "values": ["0091", "0092"]},
        ],
        "approvers": ["006B", "006A"],
    }


@pytest.mark.parametrize(
    ("name", "rules", "approvers", "error", "words"),
    [
        ("", [ApprovalRule.amount_from(1)], ["006A"], ValueError, "the name of a policy must be at least one text"),
        (7, [ApprovalRule.amount_from(1)], ["006A"], TypeError, "the name of a policy must be texts"),
        ("P", [], ["006A"], TypeError, "a policy needs rules"),
        ("P", ["BILL_AMOUNT"], ["006A"], TypeError, "a policy needs rules"),
        ("P", [ApprovalRule.amount_from(1)], [], ValueError, "approvers must be at least one text"),
        ("P", [ApprovalRule.amount_from(1)], "006A", TypeError, "approvers must be several texts, not str"),
        ("P", [ApprovalRule.amount_from(1)], None, TypeError, "approvers must be several texts, not NoneType"),
        ("P", [ApprovalRule.amount_from(1)], ["006A", "006A"], ValueError, "none empty and each once"),
        ("P", [ApprovalRule.amount_from(1)], ["006A", " "], ValueError, "none empty and each once"),
    ],
)
def test_policies_that_cannot_be_meant_are_refused(
    name: Any, rules: Any, approvers: Any, error: type[Exception], words: str
) -> None:
    """The message says what was wrong."""
    with pytest.raises(error, match=words):
        make_policy(name, rules, approvers)


def test_values_of_a_rule_are_texts() -> None:
    """One text in place of several would become a value for each letter."""
    with pytest.raises(TypeError, match="values of an approval rule must be several texts"):
        ApprovalRule("VENDOR_ID", "in", "0091")
    with pytest.raises(ValueError, match="at least one text"):
        ApprovalRule("VENDOR_ID", "in", ())
