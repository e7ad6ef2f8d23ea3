"""What a live run may do: make objects that can be found again and taken back, and change those alone."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bill_mock.codec import JsonObject
from bill_mock.document import Description, Operation

EXCLUDED = Path(__file__).with_name("excluded.toml")
_SEARCHABLE = ("referenceNumber", "description")
# Bills, invoices, credits and the vendors and customers they are with: a bill for a vendor with autopay moves money.
_BUSINESS_ID = re.compile(r"(009|0cu|00n|00e|vcr|ccr)[0-9A-Za-z]{17}")
_LAST_STEP = re.compile(r"(/bulk|/\{\w+\})$")
_ROOT = re.compile(r"/(bulk|\{).*$")
_OPTIONS, _MAILS = "processingOptions", "sendEmail"


class Rules:
    """Reads off the description what may be created, and where the tag of a run goes.

    Args:
        description: the description.
    """

    def __init__(self, description: Description) -> None:
        self._description = description
        self.excluded = {
            operation: str(entry["reason"])
            for entry in tomllib.loads(EXCLUDED.read_text(encoding="utf-8")).values()
            for operation in entry["operations"]
        }
        made = (one for one in description.operations.values() if self.may_create(one) and not one.path_names)
        self._roots = {_ROOT.sub("", one.path) for one in made}

    def inverse(self, operation: Operation) -> Operation:
        """The operation that takes back what this one makes."""
        return self._description.operations[self._raw(operation)["x-effect"]["inverse"]]

    def may_create(self, operation: Operation) -> bool:
        """Whether a live run may call this operation, which makes something new."""
        known = operation.effect == "undoable" and operation.id not in self.excluded
        return known and bool(self.tag_field(operation) or operation.path_names)

    def may_change(self, operation: Operation) -> bool:
        """Whether a live run may call this operation on what it has made: on what it cannot make it never may."""
        root = _ROOT.sub("", operation.path)
        return operation.effect == "idempotent" and root in self._roots

    def tag_field(self, operation: Operation) -> tuple[str, ...]:
        """Steps to the text that names what is made and that lists show; empty where there is none."""
        single = self._creation(operation)
        names: list[str] = list(self._raw(single).get("x-natural-key", {}).get("match", {}).values())
        item = self._item(single)
        for name in [*names, *_SEARCHABLE]:
            found = self._description.property_at(item, name)
            if found is not None and found.get("type") == "string" and "x-id-prefix" not in found:
                return tuple(name.split("."))
        return ()

    def list_of(self, operation: Operation) -> Operation | None:
        """The list that shows what this operation makes; None where there is none."""
        path = _collection(operation)
        return next((one for one in self._description.operations.values() if _is_list(one, path)), None)

    def problem(self, operation: Operation, body: object) -> str:
        """Why a body must not be sent: it mails somebody, or makes money move by itself; empty when it may."""
        for part in body if isinstance(body, list) else [body]:
            if any(value is True for value in _values(part, _MAILS)):
                return "it would send an e-mail"
            if isinstance(part, dict) and "customer" in part and "id" not in (part["customer"] or {}):
                return "it would make a customer that nothing takes back"
            asks = operation.trusted not in (None, "always", "reset") and str(operation.trusted).split(".")[-1]
            if asks and any(value is True for value in _values(part, asks)):
                return "it would let payments be made by themselves"
        return ""

    def quiet(self, operation: Operation, body: object) -> object:
        """The body with e-mails switched off where one can be sent: what holds by default is not documented."""
        takes = self._description.property_at(self._item(operation), f"{_OPTIONS}.{_MAILS}")
        if takes is None or not isinstance(body, dict):
            return body
        return {**body, _OPTIONS: {**(body.get(_OPTIONS) or {}), _MAILS: False}}

    def _creation(self, operation: Operation) -> Operation:
        """What makes one object of the collection that an operation is about; itself where nothing does."""
        path = _collection(operation)
        found = (one for one in self._description.operations.values() if one.path == path and one.method == "POST")
        return next(found, operation)

    def _item(self, operation: Operation) -> JsonObject:
        schema = self._description.deref(operation.body_schema or {})
        items: JsonObject = schema.get("items", schema)
        return items

    def _raw(self, operation: Operation) -> JsonObject:
        raw: JsonObject = self._description.document["paths"][operation.path][operation.method.lower()]
        return raw


def business_ids(body: object) -> Iterator[str]:
    """Ids of bills, invoices, vendors, customers and credits anywhere in a body."""
    if isinstance(body, dict | list):
        for part in body.values() if isinstance(body, dict) else body:
            yield from business_ids(part)
    elif isinstance(body, str) and _BUSINESS_ID.fullmatch(body):
        yield body


def _collection(operation: Operation) -> str:
    return _LAST_STEP.sub("", operation.path)


def _is_list(operation: Operation, path: str) -> bool:
    return operation.method == "GET" and operation.path == path and operation.pagination is not None


def _values(node: Any, name: str) -> Iterator[object]:
    """Values of every property of this name, however deep."""
    if isinstance(node, dict):
        yield from (value for key, value in node.items() if key == name)
    if isinstance(node, dict | list):
        for part in node.values() if isinstance(node, dict) else node:
            yield from _values(part, name)
