"""Money is exact: the digits on the wire are the digits of the value, both ways."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.templates.packages import Package, call, describe, listing, mapping, record, refer

MONEY = {"type": "number", "format": "decimal"}
DOCUMENT = describe(
    {
        "Price": record(
            {
                "net": MONEY,
                "parts": listing(MONEY),
                "grid": listing(listing(MONEY)),
                "byYear": mapping(MONEY),
                "maybe": {"type": ["number", "null"], "format": "decimal"},
                "count": {"type": "integer"},
                "free": {},
            }
        )
    },
    {"/connect/v3/prices": {"post": call("savePrice", result=refer("Price"), body=refer("Price"))}},
)
EXACT = [
    "0",
    "-0",
    "0.1",
    "0.10",
    "1.00",
    "123.45",
    "-0.005",
    "12345678901234567890123456789.12345678901234567890",
    "0.1234567890123456789012345678901234567890",
    "100000000000000000000000000000.00",
]


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Prices."""
    return generate(DOCUMENT)


def received(package: Package, text: str) -> Any:
    """The field `net` as it is decoded from the wire."""
    return package.operation("save_price").parse(package.response(f'{{"net":{text}}}'.encode())).net


def sent(package: Package, value: object) -> str:
    """The field `net` as it is written to the wire."""
    content = package.operation("save_price").build(package.model("Price")(net=value)).content.decode()
    return str(content.removeprefix('{"net":').removesuffix("}"))


@pytest.mark.parametrize("text", EXACT)
def test_digits_survive_both_ways(package: Package, text: str) -> None:
    """Neither the context of decimals nor a float in between cuts them off."""
    value = received(package, text)
    assert type(value) is Decimal
    assert value.as_tuple() == Decimal(text).as_tuple() or value == int(text)
    assert sent(package, Decimal(text)) == text


@given(value=st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_every_decimal_comes_back_as_it_was(package: Package, value: Decimal) -> None:
    """Through encoding and decoding, the number of places included."""
    text = sent(package, value)
    back = received(package, text)
    assert back == value
    assert "." not in text or back.as_tuple() == value.as_tuple()


@pytest.mark.parametrize(
    ("text", "value"),
    [("1e3", "1E+3"), ("1.5E-7", "1.5E-7"), ("-2.50e+2", "-2.50E+2"), ("1.0e0", "1.0"), ("5e-324", "5E-324")],
)
def test_exponents_are_read_exactly(package: Package, text: str, value: str) -> None:
    """However the server writes a number."""
    assert received(package, text) == Decimal(value)


@pytest.mark.parametrize("text", ["1e-400", "1e400", "123456789012345678901234567890", "18446744073709551616"])
def test_numbers_beyond_machine_size_are_read_exactly(package: Package, text: str) -> None:
    """Where a float would be zero or infinite, and where an integer has more than 64 bits."""
    value = received(package, text)
    assert type(value) is Decimal
    assert value == Decimal(text)


def test_whole_numbers_become_decimals(package: Package) -> None:
    """A field has one type, whatever the server writes."""
    value = received(package, "100")
    assert type(value) is Decimal
    assert value == Decimal(100)


@pytest.mark.parametrize("text", ["12.50", "100", "-0.1"])
def test_digits_in_a_text_become_decimals(package: Package, text: str) -> None:
    """Some answers write money in quotes."""
    value = received(package, f'"{text}"')
    assert type(value) is Decimal
    assert str(value) == text


@pytest.mark.parametrize("text", ["", "abc", "NaN", "Infinity", "-inf", "sNaN", "12,50", "$1"])
def test_other_texts_stay_texts(package: Package, text: str) -> None:
    """Nothing is guessed, nothing raised."""
    assert received(package, f'"{text}"') == text


def test_true_is_no_number(package: Package) -> None:
    """Although Python counts it as one."""
    assert received(package, "true") is True


FLOATS: list[tuple[dict[str, Any], str]] = [
    ({"net": 1.5}, "Price.net"),
    ({"maybe": 0.1}, "Price.maybe"),
    ({"parts": [Decimal(1), 1.5]}, "Price.parts"),
    ({"parts": (Decimal(1), 1.5)}, "Price.parts"),
    ({"grid": [[1.5]]}, "Price.grid"),
    ({"by_year": {"2026": 1.5}}, "Price.by_year"),
]


@pytest.mark.parametrize(("fields", "where"), FLOATS)
def test_a_float_is_refused_with_the_name_of_the_field(package: Package, fields: dict[str, Any], where: str) -> None:
    """Its digits are not the ones that were written; the message says what to write."""
    with pytest.raises(TypeError, match=rf"{where}: a float is not exact; write Decimal\('") as refusal:
        package.model("Price")(**fields).to_dict()
    assert where in str(refusal.value)


def test_a_float_is_refused_in_free_data_as_well(package: Package) -> None:
    """Nothing that is not exact leaves by any way."""
    price = package.model("Price")
    for one in (price(free={"a": [1.5]}), price(free=1.5), price(additional_properties={"new": 1.5})):
        with pytest.raises(TypeError, match="a float is not exact"):
            package.operation("save_price").build(one)


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("field", ["net", "parts", "by_year", "free"])
def test_what_is_no_finite_number_cannot_be_sent(package: Package, value: str, field: str) -> None:
    """JSON has no word for it; the message names the field where it is described."""
    held: Any = {"net": Decimal(value), "parts": [Decimal(value)], "by_year": {"a": Decimal(value)}}
    price = package.model("Price")(**{field: held.get(field, Decimal(value))})
    with pytest.raises(ValueError, match="cannot be sent"):
        price.to_dict()


def test_whole_numbers_may_be_given_as_int(package: Package) -> None:
    """They are exact."""
    assert sent(package, 100) == "100"
    assert sent(package, None) == "null"


def test_lists_and_maps_keep_their_digits(package: Package) -> None:
    """On the wire they look as they did."""
    body = b'{"net":1.10,"parts":[0.10,2.500],"grid":[[1.0]],"byYear":{"2026":3.000},"count":7}'
    operation = package.operation("save_price")
    assert operation.build(operation.parse(package.response(body))).content == body


def test_unknown_numbers_keep_their_digits(package: Package) -> None:
    """Fields that are not described yet may hold money too."""
    operation = package.operation("save_price")
    price = operation.parse(package.response(b'{"newTotal": 10.10}'))
    assert price.additional_properties == {"newTotal": Decimal("10.10")}
    assert operation.build(price).content == b'{"newTotal":10.10}'
