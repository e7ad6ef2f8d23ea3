"""Objects inside objects, lists inside lists, maps, recursion and inline schemas."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from tests.templates.packages import Package, call, describe, listing, mapping, record, refer

MONEY = {"type": "number", "format": "decimal"}
DAY = {"type": "string", "format": "date"}
DOCUMENT = describe(
    {
        "Node": record({"name": {"type": "string"}, "parent": refer("Node"), "children": listing(refer("Node"))}),
        "Left": record({"right": refer("Right"), "rights": mapping(refer("Right"))}),
        "Right": record({"left": refer("Left"), "lefts": listing(listing(refer("Left")))}),
        "Base": record({"id": {"type": "string"}, "total": MONEY}, "id"),
        "Derived": {
            "allOf": [refer("Base"), record({"note": {"type": "string"}}, "note")],
            "description": "More.",
            "x-evidence": "seen",
        },
        "Deep": record(
            {
                "box": record({"lid": record({"colour": {"type": "string", "enum": ["red"]}})}),
                "boxes": listing(record({"price": MONEY, "password": {"type": "string"}})),
                "cubes": listing(listing(listing(MONEY))),
                "dayLists": mapping(listing(DAY)),
                "prices": mapping(MONEY),
                "values": mapping(record({"price": MONEY})),
                "free": {"type": "object"},
            }
        ),
        "Prices": mapping(MONEY),
        "Shop": record({"prices": refer("Prices"), "history": listing(refer("Prices"))}),
    },
    {"/connect/v3/prices": {"get": call("getPrices", result=refer("Prices"))}},
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Nested things."""
    return generate(DOCUMENT)


def test_a_model_may_hold_itself(package: Package) -> None:
    """Directly and in a list."""
    node = package.model("Node")
    data: dict[str, Any] = {
        "name": "a",
        "parent": {"name": "b"},
        "children": [{"name": "c", "children": [{"name": "d"}]}],
    }
    tree = node.from_dict(data)
    assert type(tree.parent) is type(tree.children[0].children[0]) is node
    assert tree.to_dict() == data
    assert copy.deepcopy(tree) == pickle.loads(pickle.dumps(tree)) == tree


def test_models_may_hold_each_other(package: Package) -> None:
    """Whichever of the two modules is loaded first."""
    data: dict[str, Any] = {"right": {"lefts": [[{"rights": {"a": {"left": {}}}}]]}}
    left = package.model("Left").from_dict(data)
    inner = left.right.lefts[0][0]
    assert type(inner) is package.model("Left")
    assert type(inner.rights["a"]) is package.model("Right")
    assert left.to_dict() == data


def test_a_deep_answer_decodes(package: Package) -> None:
    """A hundred levels are nothing special."""
    data: Any = {"name": "leaf"}
    for _ in range(100):
        data = {"parent": data}
    assert package.model("Node").from_dict(data).to_dict() == data


def test_all_of_becomes_one_class_with_all_fields(package: Package) -> None:
    """Required fields of every part are required."""
    derived = package.model("Derived")
    assert derived(id="1", note="n", total=Decimal(1)).to_dict() == {"id": "1", "note": "n", "total": Decimal(1)}
    with pytest.raises(TypeError, match="note"):
        derived(id="1")
    with pytest.raises(TypeError, match="id"):
        derived(note="n")


def test_inline_objects_get_classes_after_their_place(package: Package) -> None:
    """`box` of `Deep` is a `DeepBox`, its `lid` a `DeepBoxLid`."""
    deep = package.model("Deep").from_dict({"box": {"lid": {"colour": "red"}}, "boxes": [{"price": 1}]})
    assert type(deep.box.lid) is package.model("DeepBoxLid")
    assert deep.box.lid.colour is package.model("DeepBoxLidColour").RED
    assert type(deep.boxes[0]) is package.model("DeepBoxesItem")
    assert deep.boxes[0].price == Decimal(1)


def test_facts_of_inline_objects_are_not_lost(package: Package) -> None:
    """A secret inside the elements of a list is still a secret."""
    deep = package.model("Deep").from_dict({"boxes": [{"password": "hunter2"}]})
    assert "hunter2" not in repr(deep)


def test_nested_lists_decode_at_every_depth(package: Package) -> None:
    """Numbers three lists down are decimals; what is no list on the way stays."""
    deep = package.model("Deep").from_dict({"cubes": [[[1, "2.50"], []], None, ["x"]]})
    assert deep.cubes == [[[Decimal(1), Decimal("2.50")], []], None, ["x"]]
    assert type(deep.cubes[0][0][0]) is Decimal


def test_maps_are_dicts_with_decoded_values(package: Package) -> None:
    """No class stands between."""
    import datetime

    data = {"dayLists": {"a": ["2026-01-31", "?"]}, "prices": {"a": 1, "b": None}, "values": {"k": {"price": 2}}}
    deep = package.model("Deep").from_dict(data)
    assert deep.day_lists == {"a": [datetime.date(2026, 1, 31), "?"]}
    assert deep.prices == {"a": Decimal(1), "b": None}
    assert type(deep.prices["a"]) is Decimal
    assert deep.values["k"].price == Decimal(2)
    assert deep.to_dict() == data


def test_a_free_object_is_a_dict(package: Package) -> None:
    """Nothing is known of it, everything is kept."""
    data = {"free": {"a": [1, {"b": None}]}}
    deep = package.model("Deep").from_dict(data)
    assert deep.free == data["free"]
    assert deep.to_dict() == data


def test_a_map_may_be_a_component(package: Package) -> None:
    """Where it is referred to, in lists, and as a whole answer."""
    shop = package.model("Shop").from_dict({"prices": {"a": 1}, "history": [{"a": "2.50"}, {}]})
    assert shop.prices == {"a": Decimal(1)}
    assert shop.history == [{"a": Decimal("2.50")}, {}]
    answer = package.operation("get_prices").parse(package.response(b'{"a": 1.10}'))
    assert answer == {"a": Decimal("1.10")}


def test_models_may_be_put_where_plain_data_is_described(package: Package) -> None:
    """Maps, free objects and unknown keys encode models, days and members as well."""
    import datetime

    node = package.model("Node")(name="a")
    deep = package.model("Deep")(free={"node": node, "day": datetime.date(2026, 1, 31)})
    deep.additional_properties["more"] = [node]
    assert package.load("codec").encode_json(package.load("codec").plain(deep)) == (
        b'{"free":{"node":{"name":"a"},"day":"2026-01-31"},"more":[{"name":"a"}]}'
    )
