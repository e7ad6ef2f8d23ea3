"""Keys of intents: what is taken, the number that follows, and what must not change."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bill_client import ConfigurationError
from bill_client.intents.keys import check_key, fingerprint, new_key, transaction_number, without_secrets

BODY = {"billId": "00n1", "amount": Decimal("10.00"), "fundingAccount": {"type": "BANK_ACCOUNT", "id": "bac1"}}


@pytest.mark.parametrize("key", ["a", "pay run 17", "x" * 200, "é", new_key()])
def test_a_key_of_printable_characters_is_taken_as_it_is(key: str) -> None:
    """Nothing of a caller's key is changed."""
    assert check_key(key) == key


@pytest.mark.parametrize("key", ["", " a", "a ", "a\n", "x" * 201, None, 7, b"a"])
def test_another_key_is_refused_with_what_to_take(key: object) -> None:
    """The message names the argument, and the hint what to take."""
    with pytest.raises(ConfigurationError, match="idempotency_key must be 1 to 200 printable"):
        check_key(key)


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_payment_number_fits_bill_and_depends_on_account_and_key_alone(scope: str, key: str) -> None:
    """At most 50 letters and digits; the same again for the same, another for another."""
    number = transaction_number(scope, key)
    assert number.isalnum()
    assert number.isascii()
    assert len(number) <= 50
    assert transaction_number(scope, key) == number
    assert transaction_number(scope + "x", key) != number != transaction_number(scope, key + "x")


@pytest.mark.parametrize("amount", [Decimal(10), Decimal("10.0"), 10, Decimal("1E+1")])
def test_numbers_of_the_same_worth_leave_the_fingerprint_alone(amount: object) -> None:
    """10, 10.0 and 10.00 are the same business."""
    assert fingerprint("createPayment", "/p", {**BODY, "amount": amount}) == fingerprint("createPayment", "/p", BODY)


@pytest.mark.parametrize(
    "change",
    [
        {"amount": Decimal("10.01")},
        {"billId": "00n2"},
        {"fundingAccount": {"type": "WALLET"}},
        {"processDate": "2027-01-04"},
    ],
)
def test_another_business_changes_the_fingerprint(change: dict[str, Any]) -> None:
    """Amount, bill, account and date are the business of a payment."""
    assert fingerprint("createPayment", "/p", {**BODY, **change}) != fingerprint("createPayment", "/p", BODY)


def test_operation_and_path_are_part_of_the_fingerprint() -> None:
    """Voiding one payment is not voiding another, and not cancelling it."""
    made = {fingerprint(op, path, None) for op in ("voidPayment", "cancelPayment") for path in ("/a", "/b")}
    assert len(made) == 4


@pytest.mark.parametrize("volatile", [{"transactionNumber": "X1"}, {"exchangeRateBatchId": 7}])
def test_what_changes_between_two_tries_is_no_business(volatile: dict[str, Any]) -> None:
    """Our own number and a rate that lives for minutes may differ."""
    assert fingerprint("createPayment", "/p", {**BODY, **volatile}) == fingerprint("createPayment", "/p", BODY)


def test_the_order_of_fields_is_no_business_but_the_order_of_a_list_is() -> None:
    """Mappings are sorted, lists are not."""
    assert fingerprint("o", "/p", {"a": 1, "b": 2}) == fingerprint("o", "/p", {"b": 2, "a": 1})
    assert fingerprint("o", "/p", [1, 2]) != fingerprint("o", "/p", [2, 1])


def test_another_account_number_changes_the_fingerprint_and_cannot_be_read_from_it() -> None:
    """A key that is used again with another account is a conflict; the hash of a number with few digits is slow."""
    one = fingerprint("createBankAccount", "/b", {"accountNumber": "111222333", "name": "Main"})
    other = fingerprint("createBankAccount", "/b", {"accountNumber": "111222334", "name": "Main"})
    assert one != other
    assert len(one) == len(fingerprint("createBankAccount", "/b", {"name": "Main"})) == 40


def test_secrets_are_left_out_of_what_is_kept() -> None:
    """Wherever they are in the body."""
    kept = without_secrets({"bank": [{"accountNumber": "1", "name": "Main"}], "password": "p", "amount": Decimal(1)})
    assert kept == {"bank": [{"name": "Main"}], "amount": Decimal(1)}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=50)
@given(JSON)
def test_every_body_has_a_fingerprint_that_stays(data: Any) -> None:
    """No body is refused, and hashing twice gives the same."""
    assert fingerprint("o", "/p", data) == fingerprint("o", "/p", data)
