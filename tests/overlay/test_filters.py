from __future__ import annotations

import copy
import datetime
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bill_client.fields
from bill_api.fields import fields_of
from bill_api.operations import OPERATIONS
from bill_api.query import Field, Fields, Filter, Order, write_filters, write_sort
from bill_client import UNSET, models
from bill_client.fields import bills, payments, spend_transactions, vendors
from bill_mock.errors import RefusedError
from bill_mock.filters import parse_filters, parse_sort
from tests.overlay.support import Company

LISTS = sorted(name for name in OPERATIONS if fields_of(name) is not None)
FIELDS: list[Field[Any, Any]] = [field for name in LISTS for field in fields_of(name) or ()]
TEXTS = st.text(st.characters(codec=None) | st.sampled_from("\",:\\ \n'(){}%&=é漢😀"), max_size=30)
ASKED = [(field, operator) for field in FIELDS for operator in field.operators]
loose: Any = bill_client.fields
"""The same without types, for what type checkers would not let pass."""
NOTHING: tuple[Any, ...] = ({}, None, UNSET)
VALUES: dict[str, Any] = {
    "text": "00901ABC",
    "truth": True,
    "number": Decimal("12.50"),
    "day": datetime.date(2026, 8, 1),
    "moment": datetime.datetime(2026, 8, 1, 12, tzinfo=datetime.UTC),
    "anything": "ONE",
}


def value_for(field: Field[Any, Any]) -> Any:
    """A value that a field takes."""
    for value in VALUES.values():
        try:
            field._write(value, "eq")
        except (TypeError, ValueError) as error:
            if str(error).startswith("is one of "):
                return str(error).removeprefix("is one of ").partition(",")[0]
        else:
            return value
    raise AssertionError(field)


def parsed(found: Filter[Any]) -> list[tuple[str, str, tuple[str, ...]]]:
    """The conditions that the mock reads."""
    return [(one.field, one.operator, one.values) for one in parse_filters(str(found))]


@given(TEXTS)
def test_no_text_changes_a_filter(text: str) -> None:
    """Whatever a value holds, the server reads one condition with that value; what cannot be carried is refused."""
    for operator in ("eq", "sw"):
        try:
            made: Filter[Any] = vendors.name.condition(operator, text)
        except ValueError as error:
            assert "listVendors: name " in str(error)  # noqa: PT017 - not every text is refused
            continue
        joined = made & (vendors.archived == False)  # noqa: E712 - a condition, not a truth
        assert parsed(joined) == [("name", operator, (text,)), ("archived", "eq", ("false",))]


@given(st.lists(TEXTS, max_size=4))
def test_no_list_of_texts_changes_a_filter(texts: list[str]) -> None:
    """The server reads exactly these values."""
    try:
        made = bills.vendor_id.in_(texts)
    except ValueError as error:
        assert "listBills: vendorId " in str(error)  # noqa: PT017 - not every list is refused
        return
    assert parsed(made & (bills.id != "x")) == [("vendorId", "in", tuple(texts)), ("id", "ne", ("x",))]


@given(st.text(st.characters(codec="utf-8", exclude_characters='"\\', exclude_categories=("Cc", "Cs")), min_size=1))
def test_ordinary_text_is_carried(text: str) -> None:
    """Letters, blanks, commas, colons and quotes of one kind, in any script."""
    assert parsed(vendors.name == text) == [("name", "eq", (text,))]


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
def test_amounts_keep_their_digits(amount: Decimal) -> None:
    """No exponent, no rounding."""
    ((_, _, (text,)),) = parsed(bills.amount >= amount)
    assert Decimal(text) == amount
    assert "E" not in text


@given(st.datetimes(timezones=st.timezones()), st.datetimes(timezones=st.timezones()))
def test_times_mean_the_same_for_rows_with_milliseconds(asked: datetime.datetime, stored: datetime.datetime) -> None:
    """Rounding to what the server can read never lets a row in or out."""
    stored = stored.replace(microsecond=stored.microsecond // 1000 * 1000)
    for operator, expected in (
        ("gte", stored >= asked),
        ("gt", stored > asked),
        ("lte", stored <= asked),
        ("lt", stored < asked),
    ):
        try:
            ((_, _, (text,)),) = parsed(bills.created_time.condition(operator, asked))
        except ValueError as error:
            assert "exists in UTC" in str(error)  # noqa: PT017 - only the ends of time are refused
            continue
        read = datetime.datetime.fromisoformat(text)
        tests = {"gte": stored >= read, "gt": stored > read, "lte": stored <= read, "lt": stored < read}
        assert tests[operator] == expected


@pytest.mark.parametrize(("field", "operator"), ASKED, ids=lambda one: getattr(one, "name", one))
def test_every_documented_condition_can_be_written_and_read(field: Field[Any, Any], operator: str) -> None:
    """Each field of each list with each of its operators, as object and by name; the mock takes all of them."""
    operation = OPERATIONS[field.operation]
    value = [value_for(field)] if operator in ("in", "nin") else value_for(field)
    made = field.condition(operator, value)
    ((name, read, _),) = parsed(made)
    assert (name, read) == (field.name, operator)
    assert operator in operation.filterable[name]
    key = name if operator == "eq" else f"{name}__{operator}"
    assert write_filters(operation, {key: value}) == write_filters(operation, made) == str(made)


@pytest.mark.parametrize("name", LISTS)
def test_fields_are_those_of_the_list(name: str) -> None:
    """All that the description names, and none more; orders too."""
    operation = OPERATIONS[name]
    found = {field.name: field for field in fields_of(name) or ()}
    assert set(found) == {*operation.filterable, *operation.sortable}
    for field in found.values():
        assert set(field.operators) == set(operation.filterable.get(field.name, ()))
        assert field.is_sortable is (field.name in operation.sortable)
        if field.is_sortable:
            order: Order[Any] = field.desc()  # type: ignore[attr-defined]
            assert parse_sort(str(write_sort(operation, order)), operation.sortable) == [(field.name, True)]


def test_conditions_are_written_as_documented() -> None:
    """Bare where that is safe, quoted where it is not or where the vendor shows it so."""
    found = (
        (bills.due_date >= datetime.date(2026, 8, 1))
        & (bills.amount < 100)
        & (bills.archived == False)  # noqa: E712 - a condition, not a truth
        & (bills.payment_status != models.BillPaymentStatus.PAID)
        & bills.vendor_id.in_(["00901A", "00901B"])
        & (bills.invoice.invoice_number == "A 1")
        & (bills.created_time > datetime.datetime(2026, 8, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=2))))
    )
    assert str(found).split(",", 4) == [
        "dueDate:gte:2026-08-01",
        "amount:lt:100",
        "archived:eq:false",
        "paymentStatus:ne:PAID",
        'vendorId:in:"00901A,00901B",invoice.invoiceNumber:eq:"A 1",createdTime:gt:"2026-08-01T00:00:00.000Z"',
    ]
    assert str(vendors.name.startswith("Ha")) == 'name:sw:"Ha"'
    assert repr(vendors.name.startswith("Ha")) == "Filter('name:sw:\"Ha\"')"
    assert str(vendors.account_type.not_in(["PERSON"])) == 'accountType:nin:"PERSON"'


def test_a_value_on_the_left_is_the_same_condition() -> None:
    """`date <= field` is `field >= date`."""
    day = datetime.date(2026, 8, 1)
    assert (day <= bills.due_date) == (bills.due_date >= day)


def test_members_that_are_not_described_yet_are_taken_as_members() -> None:
    """Text must be one of the known values, so that a misspelling is found before it is sent."""
    assert str(bills.payment_status == models.BillPaymentStatus("NEW")) == "paymentStatus:eq:NEW"
    with pytest.raises(ValueError, match=r"listBills: paymentStatus is one of UNPAID, .*, not 'PAYED'"):
        _ = bills.payment_status == "PAYED"


@pytest.mark.parametrize(
    ("make", "kind", "message"),
    [
        (lambda: loose.bills.due_date == VALUES["day"], TypeError, "dueDate takes >, >=, <, <=, asc.*, not =="),
        (lambda: loose.bills.due_date != VALUES["day"], TypeError, "not !="),
        (lambda: loose.bills.vendor_id > "a", TypeError, r"vendorId takes ==, in_\(\), not >"),
        (lambda: loose.bills.description < "a", TypeError, r"description takes asc\(\), desc\(\), not <"),
        (lambda: loose.bills.due_date.in_([VALUES["day"]]), AttributeError, "dueDate takes .*, not in_"),
        (lambda: loose.bills.vendor_id.asc, AttributeError, r"vendorId takes ==, in_\(\), not asc"),
        (lambda: loose.bills.vendor, AttributeError, "listBills has no field 'vendor'; it knows amount, .*vendor_id"),
        (lambda: loose.bills.invoice.number, AttributeError, "no field 'number'; it knows invoice_number"),
        (lambda: loose.bills.due_date >= "2026-08-01", TypeError, "takes a datetime.date, not str"),
        (lambda: loose.bills.due_date >= VALUES["moment"], TypeError, "takes a datetime.date, not datetime"),
        (lambda: loose.bills.created_time >= VALUES["day"], TypeError, "datetime.datetime with a time zone, not date"),
        (lambda: loose.bills.created_time >= datetime.datetime(2026, 8, 1), ValueError, "with a time zone"),  # noqa: DTZ001
        (lambda: loose.bills.amount >= 1.5, TypeError, "not float; a float has lost digits"),
        (lambda: loose.bills.amount >= True, TypeError, "takes a Decimal or an int, not bool"),
        (lambda: loose.bills.amount >= Decimal("NaN"), ValueError, "a number that can be written out"),
        (lambda: loose.bills.amount >= Decimal("1E+90"), ValueError, "a number that can be written out"),
        (lambda: loose.bills.amount >= Decimal("1." + "1" * 60), ValueError, "at most 40 characters"),
        (lambda: loose.bills.archived == "false", TypeError, "takes True or False, not str"),
        (lambda: loose.bills.vendor_id == 5, TypeError, "takes text, not int"),
        (lambda: loose.bills.vendor_id.in_("00901A"), TypeError, "several values for in_.*, not str"),
        (lambda: loose.bills.vendor_id.in_([]), ValueError, "at least one value"),
        (lambda: loose.bills.vendor_id.in_(["a,b"]), ValueError, "cannot be compared with 'a,b' in a list"),
        (lambda: loose.vendors.name == 'say "x"', ValueError, "cannot carry a double quote"),
        (lambda: loose.vendors.name == "a\\", ValueError, "a backslash at the end"),
        (lambda: loose.vendors.name == "a\nb", ValueError, "control characters"),
        (lambda: loose.vendors.name.startswith(""), ValueError, "must start with some text"),
        (lambda: bool(loose.bills.amount > 1), TypeError, "joined with &"),
        (lambda: 1 < loose.bills.amount < 2, TypeError, "joined with &"),
        (lambda: (loose.bills.amount > 1) & (loose.vendors.name == "x"), ValueError, "listBills and of listVendors"),
        (lambda: (loose.bills.amount > 1) & "archived:eq:true", TypeError, "unsupported operand"),
    ],
)
def test_what_is_wrong_is_said(make: Any, kind: type[Exception], message: str) -> None:
    """Field, what it takes, and what came."""
    with pytest.raises(kind, match=message):
        make()


@pytest.mark.parametrize(
    ("filters", "kind", "message"),
    [
        ({"dueDte__gte": VALUES["day"]}, ValueError, "listBills cannot be filtered by 'dueDte', but by amount, "),
        ({"description": "x"}, ValueError, "cannot be filtered by 'description'"),
        ({"dueDate": VALUES["day"]}, ValueError, "'dueDate', but by dueDate__gt, dueDate__gte, dueDate__lt, dueDate__"),
        ({"vendorId__like": "x"}, ValueError, "'vendorId__like', but by vendorId, vendorId__in"),
        ({"vendorId__in": 5}, TypeError, "several values"),
        ({5: 5}, ValueError, "filtered by '5'"),
        (vendors.name == "x", ValueError, "listBills: these are fields of listVendors; .* amount, "),
        (5, TypeError, "listBills: filters must be conditions, a mapping or text, not int"),
        (bills.due_date, TypeError, "not FieldGtGteLtLteAsc"),
    ],
)
def test_wrong_filters_are_refused_before_anything_is_sent(
    company: Company, filters: Any, kind: type[Exception], message: str
) -> None:
    """In `list` as in `iterate`, at once."""
    with company.client() as client:
        for method in (client.bills.list, client.bills.iterate):
            with pytest.raises(kind, match=message):
                method(filters=filters)
    assert company.calls() == []


@pytest.mark.parametrize(
    ("sort", "kind", "message"),
    [
        (vendors.name.asc(), ValueError, "listBills: these are fields of listVendors"),
        ([bills.amount.asc(), bills.amount.desc()], ValueError, "names a field twice"),
        ([bills.amount.asc(), "dueDate:asc"], TypeError, "sort must be orders .*, not str"),
        (bills.amount, TypeError, "not FieldEqGtGteLtLteAsc"),
        ({"amount": "asc"}, TypeError, "not dict"),
        (5, TypeError, "sort must be orders such as due_date.desc.*, or text, not int"),
    ],
)
def test_wrong_orders_are_refused_before_anything_is_sent(
    company: Company, sort: Any, kind: type[Exception], message: str
) -> None:
    """By name."""
    with company.client() as client, pytest.raises(kind, match=message):
        client.bills.list(sort=sort)
    assert company.calls() == []


def test_lists_of_spend_sort_by_one_field(company: Company) -> None:
    """So the vendor says; two would be refused."""
    fields = spend_transactions
    with company.client(company.token) as client:
        client.spend.transactions.list(sort=fields.amount.desc(), max_=1)
        with pytest.raises(ValueError, match="listTransactions can be sorted by one field only"):
            client.spend.transactions.list(sort=[fields.amount.desc(), fields.occurred_time.asc()])


def test_a_list_without_documented_fields_takes_text_only(company: Company) -> None:
    """And says so."""
    contacts: Any = company.client().customers.list_contacts
    with pytest.raises(ValueError, match=r"by 'email', but by no field that is documented; give text"):
        contacts("0cu01", filters={"email": "x"})


def test_text_goes_through_untouched(company: Company) -> None:
    """For what is not documented, or not yet."""
    with company.client() as client, pytest.raises(Exception, match="field:operator:value"):
        client.bills.list(filters="anything at all")


def test_nothing_given_is_nothing_sent() -> None:
    """No empty parameter."""
    operation = OPERATIONS["listBills"]
    assert [write_filters(operation, nothing) for nothing in NOTHING] == [UNSET] * 3
    assert [write_sort(operation, nothing or None) for nothing in NOTHING] == [UNSET] * 3


def test_the_server_finds_what_was_asked(company: Company) -> None:
    """Conditions, mapping and text find the same bills, in the order that was asked."""
    with company.client() as client:
        vendor = client.vendors.list(max_=1).results[0].id
        assert isinstance(vendor, str)
        for number, amount in enumerate((10, 30, 20), 1):
            line = models.BillLineItemCreate(amount=Decimal(amount))
            client.bills.create(
                models.BillCreate(
                    vendor_id=vendor,
                    due_date=datetime.date(2026, 12, number),
                    invoice=models.BillInvoiceCreate(
                        invoice_number=f"A, {number}:", invoice_date=datetime.date(2026, 11, 1)
                    ),
                    bill_line_items=[line],
                )
            )
        since = datetime.date(2026, 12, 2)
        made = (bills.vendor_id == vendor) & (bills.due_date >= since)
        found = client.bills.list(filters=made, sort=bills.amount.desc()).results
        assert [bill.amount for bill in found] == [30, 20]
        by_name = client.bills.list(filters={"vendorId": vendor, "dueDate__gte": since}, sort="amount:desc").results
        assert by_name == found == client.bills.list(filters=str(made), sort="amount:desc").results
        one = client.bills.list(filters=bills.invoice.invoice_number == "A, 2:").results
        assert [bill.amount for bill in one] == [30]
        assert client.payments.list(filters=payments.vendor_id == vendor).results == []


def test_fields_survive_copies_and_show_what_they_take() -> None:
    """They are plain values."""
    again = pickle.loads(pickle.dumps(bills.due_date))
    assert repr(again) == repr(copy.deepcopy(bills.due_date)) == "<dueDate of listBills: >, >=, <, <=, asc(), desc()>"
    assert hash(again) == hash(bills.due_date)
    assert repr(vendors).startswith("<fields of listVendors: accountNumber, accountType")
    assert repr(bills.amount.desc()) == "Order('amount:desc')"
    assert pickle.loads(pickle.dumps(bills.amount > 1)) == (bills.amount > 1)


def test_the_module_of_fields_knows_its_lists() -> None:
    """`dir` names them; a wrong name is an AttributeError that does too."""
    names = [name for name in dir(bill_client.fields) if isinstance(getattr(bill_client.fields, name), Fields)]
    assert len(names) == len(LISTS)
    with pytest.raises(AttributeError, match="no attribute 'bill'; it has bills, "):
        _ = loose.bill


@given(TEXTS)
def test_the_mock_refuses_rather_than_guesses(text: str) -> None:
    """What the tests above rely on: every text is read in one way or refused."""
    try:
        conditions = parse_filters(text)
    except RefusedError:
        return
    assert conditions
