"""Texts of the description cannot break the code that they are printed into."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

import pytest

from generator.texts import paragraph, quoted
from tests.templates.packages import Package, call, describe, parameter, record, refer

HOSTILE = (
    'ends with a quote"',
    'ends with three """',
    "one \"\"\" inside, and ''' too",
    "a back\\slash, \\N{nothing}, \\x, \\",
    "{{ braces }} {% raw %} {# remark #} {0} %s",
    "two\n\nparagraphs\r\nand\ttabs",
    "ä ß 漢 \U0001f600 \u2028 \u200b",
    "# no remark",
    "word " * 60,
    "x" * 300,
    "",
)


def member(text: str) -> str:
    """A member of an enum; the generator drops what cannot be printed from them."""
    return "odd " + "".join(char for char in text[:40] if char.isprintable())


def document(text: str) -> Any:
    """A description that says a text wherever it can."""
    schemas = {
        "Thing": record(
            {
                "name": {"type": "string", "description": text, "deprecated": True},
                f"odd {text[:40]}": {"type": "string", "description": text},
                "next": {**refer("Thing"), "description": text},
            },
            description=text,
        ),
        "Kind": {"type": "string", "enum": ["a", member(text)], "description": text},
    }
    operation = call(
        "saveThing",
        body=refer("Thing"),
        result=refer("Thing"),
        parameters=[{**parameter("kind", "query", refer("Kind")), "description": text}],
        summary=text,
        description=text,
    )
    operation["requestBody"]["description"] = text
    event = {**operation, "operationId": "thingSaved", "x-since": text[:20]}
    return describe(schemas, {"/connect/v3/things": {"post": operation}}, {"thing.saved": {"post": event}})


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_package_with_any_text_works(generate: Callable[[Any], Package], text: str) -> None:
    """Every file is Python, and values are what the description says."""
    package = generate(document(text))
    for path in package.folder.rglob("*.py"):
        assert ast.parse(path.read_text(encoding="utf-8")) is not None
    odd = f"odd {text[:40]}"
    data = {odd: "a", "next": {odd: "b"}}
    assert package.model("Thing").from_dict(data).to_dict() == data
    assert package.model("Thing").from_dict(data).additional_properties == {}
    assert package.model("Kind")(member(text)).known
    assert package.load("webhooks").WEBHOOKS["thing.saved"].load(data).to_dict() == data
    request = package.operation("save_thing").build(package.model("Thing").from_dict(data), kind=odd)
    assert request.query == (("kind", odd),)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_quoted_text_is_itself(text: str) -> None:
    """Read back as Python."""
    assert ast.literal_eval(quoted(text)) == text


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_paragraph_fits_into_a_docstring(text: str) -> None:
    """It says the same words, in lines that are not too long."""
    found = ast.literal_eval(f'"""{paragraph(text, 8, 4)}"""')
    assert found.split() == text.replace('"""', "'''").split()
    assert all(len(line) <= 108 for line in paragraph(text, 8, 4).splitlines() if " " in line.strip())
