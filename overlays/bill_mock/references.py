"""References in bodies: ids in fields such as `vendorId` have to be those of objects that the organization has.

An unknown id in a body is a wrong value of its field (BDC_1119, platform facts 5.3); that it does not depend on the
field is a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from bill_mock.errors import INVALID_FIELD, Reason, RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.document import Description

# By property: the kind that its ids are of, or the references of the objects in it.
References: TypeAlias = "dict[str, str | References]"
_DEEPEST = 5
_ENDING = "Id"
_OF_THE_ORGANIZATION = "organizations/"


def find_references(description: Description, schema: JsonObject, kinds: Mapping[str, str]) -> References:
    """The references in objects of a schema; `kinds` are the kinds of objects by the prefix of their ids."""
    return _found(description, schema, kinds, 0)


def _found(description: Description, schema: JsonObject, kinds: Mapping[str, str], depth: int) -> References:
    references: References = {}
    for name, raw in description.properties(schema).items():
        part = description.deref(raw)
        kind = kinds.get(part.get("x-id-prefix", ""))
        if part.get("readOnly"):
            continue
        if kind is not None and name.endswith(_ENDING):
            references[name] = kind
        elif depth < _DEEPEST and (inner := _found(description, part.get("items", part), kinds, depth + 1)):
            references[name] = inner
    return references


def check_references(call: Call, references: References, sent: JsonObject) -> None:
    """Refuse ids of objects that do not exist.

    Raises:
        RefusedError: 422 with one entry for each.
    """
    wrong = dict.fromkeys(_wrong(call, references, sent, ""))
    if wrong:
        raise RefusedError(422, [Reason(INVALID_FIELD, f"Invalid value for field {field}.") for field in wrong])


def _wrong(call: Call, references: References, sent: Any, at: str) -> Iterator[str]:
    if isinstance(sent, list):
        for index, item in enumerate(sent):
            yield from _wrong(call, references, item, f"{at.removesuffix('.')}[{index}].")
    elif isinstance(sent, dict):
        for name, value in sent.items():
            inner = references.get(name)
            if inner is None:
                continue
            if isinstance(inner, dict):
                yield from _wrong(call, inner, value, f"{at}{name}.")
            elif isinstance(value, str) and not _exists(call, inner, value):
                yield f"{at}{name}"


def _exists(call: Call, kind: str, key: str) -> bool:
    parents = (call.tenant.id,) if kind.startswith(_OF_THE_ORGANIZATION) else ()
    return call.tenant.table(kind, *parents).get(key) is not None
