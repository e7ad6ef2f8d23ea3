"""Models as Python objects: names, secrets, equality, copies, deprecated and nullable fields."""

from __future__ import annotations

import copy
import keyword
import pickle
import warnings
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from tests.templates.packages import Package, describe, listing, mapping, record, refer

TEXT = {"type": "string"}
NAMES = """
field d cls_ v w out src known load show plain number UNSET Any Self Mapping Decimal datetime define new from
class import None True type id max min list dict str int object property repr value name key items get
_private __dunder x-custom with.dot 2nd camelCase PascalCase snake_case URL maxItems @odata $ref
""".split()  # noqa: SIM905  # a list would fill the screen
SHADOWS = ("field", "deprecated", "define", "property", "classmethod", "new", "show", "plain")
DOCUMENT = describe(
    {
        "Names": record(dict.fromkeys(NAMES, TEXT)),
        "Account": record(
            {
                "accountNumber": {**TEXT, "description": "Number of the account."},
                "pin": {**TEXT, "writeOnly": True},
                "password": {**TEXT, "format": "password"},
                "owner": TEXT,
                "inner": refer("Account"),
                "old": {**TEXT, "deprecated": True, "description": "Use owner."},
                "oldCode": {**TEXT, "deprecated": True},
            },
            "owner",
            "oldCode",
        ),
        "Maybe": record(
            {
                "text": {"type": ["string", "null"]},
                "amount": {"type": ["number", "null"], "format": "decimal"},
                "texts": {"type": ["array", "null"], "items": TEXT},
                "both": {"type": ["string", "integer", "null"]},
                "kind": {"type": ["string", "null"], "enum": ["a", "b"]},
                "must": {"type": ["string", "null"]},
                "part": refer("Account"),
                "bag": mapping({"type": ["integer", "null"]}),
                "list": listing({"type": ["string", "null"]}),
            },
            "must",
        ),
        "Shadows": record({name: {**TEXT, "deprecated": True} for name in SHADOWS}),
        "Empty": record({"only": TEXT}),
    }
)


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """Accounts and all sorts of names."""
    return generate(DOCUMENT)


def account(package: Package, **more: Any) -> Any:
    """An account with every kind of secret."""
    inner = package.model("Account")(owner="Bo", old_code="o", account_number="4711-9")
    return package.model("Account")(
        account_number="12345678", pin="9876", password="hunter2", owner="Ann", old_code="x", inner=inner, **more
    )


@pytest.mark.parametrize("name", NAMES)
def test_any_name_of_a_property_works(package: Package, name: str) -> None:
    """Whatever Python or the generated module calls its own."""
    names = package.model("Names")
    data = {name: "here"}
    one = names.from_dict(data)
    set_ = [a.name for a in names.__attrs_attrs__ if getattr(one, a.name) == "here"]
    assert len(set_) == 1
    assert set_[0].isidentifier()
    assert not keyword.iskeyword(set_[0])
    assert one.additional_properties == {}
    assert one.to_dict() == data
    assert names(**{set_[0].lstrip("_"): "here"}) == one


def test_all_names_live_side_by_side(package: Package) -> None:
    """No name takes the place of another."""
    data = dict(zip(NAMES, map(str, range(len(NAMES))), strict=True))
    one = package.model("Names").from_dict(data)
    assert one.to_dict() == data
    assert pickle.loads(pickle.dumps(one)) == one


def test_repr_hides_secrets(package: Package) -> None:
    """By name, by format, because they are write-only; also in inner objects."""
    text = repr(account(package))
    for secret in ("12345678", "9876", "hunter2", "4711-9"):
        assert secret not in text
    assert "account_number=<hidden>" in text
    assert "owner='Ann'" in text


def test_repr_leaves_out_what_is_unset_and_values_of_unknown_keys(package: Package) -> None:
    """Unknown keys may hold secrets too: only their names are shown."""
    empty = package.model("Empty")
    assert repr(empty()) == "Empty()"
    assert repr(empty.from_dict({"only": None, "newToken": "s3cret"})) == (
        "Empty(only=None, additional_properties=['newToken'])"
    )


def test_str_and_format_hide_secrets_as_well(package: Package) -> None:
    """Logging formats in every way."""
    one = account(package)
    for text in (str(one), f"{one}", f"{[one]!r}", "%s" % one, str({"a": one})):  # noqa: UP031  # logging does that
        assert "hunter2" not in text


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_copies_are_equal_and_independent(package: Package, twin: Callable[[Any], Any]) -> None:
    """Absent fields stay absent, so that nothing is sent that was not there."""
    one = account(package, additional_properties={"new": [1]})
    other = twin(one)
    assert other == one
    assert other is not one
    assert other.to_dict() == one.to_dict()
    assert other._old is package.load().UNSET
    other.owner = "Eve"
    assert other != one
    assert one.owner == "Ann"


def test_models_differ_by_any_field_and_by_unknown_keys(package: Package) -> None:
    """Equality is by value and by class; null is not absence."""
    empty, names = package.model("Empty"), package.model("Names")
    assert empty(only="a") == empty.from_dict({"only": "a"})
    assert empty(only="a") != empty(only="b")
    assert empty() != empty(only=None)
    assert empty() != names()
    assert empty() != empty.from_dict({"new": 1})
    assert empty() != {}


def test_models_have_slots(package: Package) -> None:
    """A typing mistake in a name is an error, not a field that is never sent."""
    with pytest.raises(AttributeError):
        package.model("Empty")().onyl = "a"
    with pytest.raises(TypeError, match="onyl"):
        package.model("Empty")(onyl="a")


def test_default_dicts_are_not_shared(package: Package) -> None:
    """Each model has unknown keys of its own."""
    one, other = package.model("Empty")(), package.model("Empty")()
    one.additional_properties["a"] = 1
    assert other.additional_properties == {}


def test_unset_is_one_thing_for_ever(package: Package) -> None:
    """It is false, says its name, and copies are itself."""
    unset = package.load().UNSET
    assert not unset
    assert repr(unset) == "UNSET"
    for twin in (copy.copy(unset), copy.deepcopy(unset), pickle.loads(pickle.dumps(unset))):
        assert twin is unset


def test_reading_a_deprecated_field_warns(package: Package) -> None:
    """With its name; setting it by constructor and sending it does not."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        one = package.model("Account")(owner="Ann", old="x", old_code="y")
        assert one.to_dict() == {"owner": "Ann", "old": "x", "oldCode": "y"}
        assert package.model("Account").from_dict(one.to_dict()) == one
        assert repr(one) == "Account(owner='Ann', old='x', old_code='y')"
        assert pickle.loads(pickle.dumps(one)) == one
    with pytest.warns(DeprecationWarning, match=r"Account\.old is deprecated"):
        assert one.old == "x"
    with pytest.warns(DeprecationWarning, match=r"Account\.old_code is deprecated"):
        assert one.old_code == "y"


@pytest.mark.parametrize("name", SHADOWS)
def test_a_deprecated_field_hides_nothing_that_its_module_needs(package: Package, name: str) -> None:
    """Its value lives in an attribute with an underscore, as imported names do."""
    one = package.model("Shadows").from_dict({name: "here", "new key": 1})
    assert one.to_dict() == {name: "here", "new key": 1}
    assert repr(one).startswith("Shadows(")


@pytest.mark.parametrize(
    "line",
    [
        "text: str | None | Unset = UNSET",
        "amount: Decimal | None | Unset = UNSET",
        "texts: list[str] | None | Unset = UNSET",
        "both: str | int | None | Unset = UNSET",
        "kind: MaybeKind | None | Unset = UNSET",
        "must: str | None",
        "part: Account | Unset = UNSET",
    ],
)
def test_null_is_in_the_annotation_where_the_description_promises_it(package: Package, line: str) -> None:
    """So that a type checker asks for the check."""
    lines = (package.folder / "models" / "maybe.py").read_text(encoding="utf-8").splitlines()
    assert f"    {line}" in lines


def test_nullable_fields_decode_as_others_do(package: Package) -> None:
    """The type beside null is not forgotten."""
    one = package.model("Maybe").from_dict({"amount": 1, "kind": "a", "both": 5, "must": None})
    assert one.amount == Decimal(1)
    assert type(one.amount) is Decimal
    assert one.kind is package.model("MaybeKind").A
    assert (one.both, one.must) == (5, None)


def test_docs_carry_the_texts_of_the_description(package: Package) -> None:
    """Name on the wire included."""
    doc = package.model("Account").__doc__
    assert "account_number: Number of the account. (``accountNumber``)" in doc
    assert "old: Use owner. Deprecated. (``old``)" in doc
