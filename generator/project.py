"""openapi-python-client's project with our templates and some more files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import EnumProperty, ModelProperty

from generator.codecs import Codecs, Field, is_map
from generator.endpoints import Endpoint, plan_endpoint
from generator.listing import Listing
from generator.names import FIELD_PREFIX
from generator.sidecar import Sidecar
from generator.texts import paragraph, quoted
from generator.tree import Json

EXTRA_FILES = {
    "wire.py": "wire.py.jinja",
    "codec.py": "codec.py.jinja",
    "deadline.py": "deadline.py.jinja",
    "building.py": "building.py.jinja",
    "drift.py": "drift.py.jinja",
    "operations.py": "operations.py.jinja",
    "query.py": "query.py.jinja",
    "paging.py": "paging.py.jinja",
    "fields.py": "fields.py.jinja",
    "lists/__init__.py": "lists_init.py.jinja",
    "lists/kinds.py": "list_kinds.py.jinja",
    "webhooks.py": "webhooks.py.jinja",
    "raw.py": "raw.py.jinja",
    "raw.pyi": "raw.pyi.jinja",
    "resources/__init__.py": "resources_init.py.jinja",
    "resources/base.py": "resources_base.py.jinja",
}
"""Files beside those of openapi-python-client -> their template."""


def parse(document: dict[str, Json], output: Path) -> tuple[Config, GeneratorData | GeneratorError]:
    """Hand a normalised document to openapi-python-client's parser."""
    settings = ConfigFile(package_name_override="bill_api", post_hooks=[], field_prefix=FIELD_PREFIX)
    config = Config.from_sources(settings, MetaType.NONE, Path("openapi.json"), "utf-8", True, output)
    return config, GeneratorData.from_dict(document, config=config)


class BillProject(Project):
    """Writes the package.

    Args:
        data: the parsed document.
        config: settings, the output folder among them.
        facts: what the parser dropped.
        templates: folder of our templates.
        header: first lines of every file.
    """

    def __init__(self, data: GeneratorData, config: Config, facts: Sidecar, templates: Path, header: str) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=templates)
        self.facts = facts
        self.maps = {str(model.class_info.name) for model in data.models if is_map(model)}
        self.codecs = Codecs(data.models, (enum for enum in data.enums if isinstance(enum, EnumProperty)))
        self.endpoints = [
            plan_endpoint(endpoint, facts, self.codecs)
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        ]
        self.env.filters.update(paragraph=paragraph, quoted=quoted)
        self.env.globals.update(
            header=header,
            facts=facts,
            endpoints=self.endpoints,
            resources=self.resources(),
            listings=self.listings(),
            kinds=self.kinds(),
            model_fields=self.model_fields,
            plan=self.plan,
            module_of=self.module_of,
        )

    def module_of(self, name: str) -> str:
        """Module of a generated class."""
        classes = [*self.openapi.models, *self.openapi.enums]
        return next(str(item.class_info.module_name) for item in classes if str(item.class_info.name) == name)

    def model_fields(self, model: ModelProperty) -> list[Field]:
        """Fields of a model, ready to print."""
        return self.codecs.fields(model, self.facts.fields.get(str(model.class_info.name), {}))

    def plan(self, endpoint: Any) -> Endpoint:
        """The plan of a parsed endpoint."""
        return next(item for item in self.endpoints if item.name == str(endpoint.name))

    def resources(self) -> dict[str, list[Endpoint]]:
        """Module of a resource -> its endpoints, sorted by method."""
        found: dict[str, list[Endpoint]] = {}
        for endpoint in self.endpoints:
            found.setdefault(endpoint.facts.place.module, []).append(endpoint)
        return {key: sorted(found[key], key=lambda e: e.facts.place.method) for key in sorted(found)}

    def listings(self) -> list[Listing]:
        """Lists whose fields are documented, by name."""
        found = (endpoint.listing for endpoint in self.endpoints)
        return sorted((one for one in found if one is not None), key=lambda one: one.name)

    def kinds(self) -> dict[str, tuple[str, ...]]:
        """Classes of fields -> what each of them can be asked."""
        found = {field.kind: field.parts for listing in self.listings() for field in listing.fields}
        return {name: found[name] for name in sorted(found)}

    def build(self) -> Sequence[GeneratorError]:
        """Write every file; problems are in the result."""
        self.project_dir.mkdir(parents=True, exist_ok=True)
        self.openapi = self._without_maps(self.openapi)
        self._create_package()
        self._build_models()
        self._build_api()
        for name, template in EXTRA_FILES.items():
            self._write(name, template)
        for module, endpoints in self.resources().items():
            self._write(f"resources/{module}.py", "resource.py.jinja", module=module, endpoints=endpoints)
        for listing in self.listings():
            self._write(f"lists/{listing.name}.py", "list_fields.py.jinja", listing=listing)
        (self.package_dir / "py.typed").write_text("", encoding="utf-8")
        return self._get_errors()

    def _without_maps(self, data: GeneratorData) -> GeneratorData:
        data.models = [model for model in data.models if str(model.class_info.name) not in self.maps]
        return data

    def _write(self, name: str, template: str, **values: Any) -> None:
        path = self.package_dir / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(self.env.get_template(template).render(**values), encoding="utf-8")
