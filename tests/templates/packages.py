"""Small descriptions written in place, and the packages that are generated from them."""

from __future__ import annotations

import hashlib
import importlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.emit import emit
from generator.sidecar import Sidecar

HOME = Path(__file__).parents[2]
TEMPLATES = HOME / "templates"

Json = Any


@dataclass(frozen=True)
class Package:
    """A generated package that can be imported.

    Args:
        name: name to import it by.
        folder: folder of its files.
        facts: what the emitter collected on the way.
    """

    name: str
    folder: Path
    facts: Sidecar

    def load(self, module: str = "") -> ModuleType:
        """A module of the package by its dotted name inside it."""
        return importlib.import_module(f"{self.name}.{module}".rstrip("."))

    def model(self, name: str) -> Any:
        """A generated class."""
        return getattr(self.load("models"), name)

    def operation(self, name: str, resource: str = "things") -> Any:
        """Module of an operation."""
        return self.load(f"api.{resource}.{name}")

    def response(self, content: bytes = b"", status: int = 200) -> Any:
        """A response of this package."""
        return self.load("wire").Response(status=status, content=content)


class Workshop:
    """Makes packages below one folder; the same description gives the same package.

    Args:
        folder: where the packages are written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, Package] = {}
        sys.path.insert(0, str(folder))

    def generate(self, document: Json) -> Package:
        """The package of a description."""
        key = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()[:12]
        if key not in self._made:
            output = self._folder / f"generated_{key}"
            facts = emit(document, TEMPLATES, output)
            importlib.invalidate_caches()
            self._made[key] = Package(output.name, output, facts)
        return self._made[key]

    def close(self) -> None:
        """Take the packages out of the interpreter again."""
        sys.path.remove(str(self._folder))
        for name in [name for name in sys.modules if name.startswith("generated_")]:
            del sys.modules[name]


def describe(schemas: Json = None, paths: Json = None, webhooks: Json = None) -> Json:
    """A description around some schemas, paths and webhooks; without paths it gets the operation `ping`."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Mini", "version": "1"},
        "paths": {"/connect/v3/ping": {"get": call("ping")}} if paths is None else paths,
        "webhooks": webhooks or {},
        "components": {"schemas": schemas or {}},
    }


def record(properties: Json, *required: str, **more: Json) -> Json:
    """An object schema."""
    return {"type": "object", "properties": properties, "required": list(required), **more}


def refer(name: str) -> Json:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def listing(items: Json) -> Json:
    """A list schema."""
    return {"type": "array", "items": items}


def mapping(values: Json) -> Json:
    """A map schema."""
    return {"type": "object", "additionalProperties": values}


def call(name: str, *, result: Json = None, body: Json = None, **more: Json) -> Json:
    """An operation of the resource `things`.

    Args:
        name: operationId.
        result: schema of the JSON success; None for a success without a body.
        body: schema of the JSON body, None for none.
        more: further fields of the operation; they replace those made here.
    """
    success: Json = {"description": "Done."}
    if result is not None:
        success["content"] = {"application/json": {"schema": result}}
    found: Json = {
        "operationId": name,
        "summary": f"Call {name}",
        "description": f"What {name} does.",
        "tags": ["things"],
        "externalDocs": {"url": f"https://example.com/{name}"},
        "security": [{"sessionId": [], "devKey": []}],
        "responses": {"200": success},
        "x-effect": {"kind": "read"},
        "x-evidence": "seen",
    }
    if body is not None:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return {**found, **more}


def upload(name: str, content_type: str, schema: Json) -> Json:
    """An operation whose body is not JSON."""
    content = {content_type: {"schema": schema}}
    return call(name, requestBody={"required": True, "content": content})


def parameter(name: str, place: str, schema: Json, *, required: bool = False, **more: Json) -> Json:
    """A parameter of an operation."""
    return {
        "name": name,
        "in": place,
        "required": required or place == "path",
        "schema": schema,
        "description": f"Says {name}.",
        **more,
    }
