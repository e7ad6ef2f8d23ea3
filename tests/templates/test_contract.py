"""What we rely on in openapi-python-client, so that another version fails here with a readable message.

Neither its templates nor its Python interface are promised to stay; both change between patch releases.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import attrs
import openapi_python_client
import pytest
from jinja2 import meta, nodes
from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, properties
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.emit import HEADER
from generator.normalise import normalise
from generator.project import EXTRA_FILES, BillProject, parse
from generator.sidecar import sidecar
from tests.templates.packages import TEMPLATES, call, describe, record, refer

ADVICE = "read the changelog and every template of the new version, then mend templates/ and generator/ and this test"
TEMPLATES_OF_THE_TOOL = {
    "api_init.py",
    "client.py",
    "endpoint_init.py",
    "endpoint_module.py",
    "errors.py",
    "model.py",
    "models_init.py",
    "package_init.py",
    "str_enum.py",
    "types.py",
}
"""Those that we replace; what we do not replace must not be printed."""
METHODS_OF_PROJECT = ("_create_package", "_build_models", "_build_api", "_get_errors", "build")
DOCUMENT = describe(
    {"Thing": record({"kind": {"type": "string", "enum": ["a"]}, "next": refer("Thing")}, "kind")},
    {"/connect/v3/things": {"post": call("saveThing", result=refer("Thing"), body=refer("Thing"))}},
)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> GeneratorData:
    """A description as the tool reads it."""
    _, found = parse(normalise(DOCUMENT), tmp_path_factory.mktemp("parsed") / "out")
    assert isinstance(found, GeneratorData), ADVICE
    return found


@pytest.fixture(scope="module")
def project(data: GeneratorData, tmp_path_factory: pytest.TempPathFactory) -> BillProject:
    """The project that prints."""
    config, _ = parse(normalise(DOCUMENT), tmp_path_factory.mktemp("printed") / "out")
    return BillProject(data, config, sidecar(DOCUMENT), TEMPLATES, HEADER)


def test_the_version_is_the_one_that_the_templates_were_written_for() -> None:
    """Exactly; see the pin in pyproject.toml."""
    assert version("openapi-python-client") == "0.29.1", ADVICE


def test_the_tool_has_the_templates_that_we_replace() -> None:
    """A renamed one would be printed from the tool's own, without a word."""
    folder = Path(openapi_python_client.__file__).parent / "templates"
    theirs = {path.name.removesuffix(".jinja") for path in folder.glob("*.jinja")}
    assert theirs >= TEMPLATES_OF_THE_TOOL, ADVICE
    printed = {name for name in theirs if name.endswith(".py")} - TEMPLATES_OF_THE_TOOL
    assert printed == {"endpoint_macros.py", "int_enum.py", "literal_enum.py", "setup.py"}, ADVICE


def test_every_template_of_ours_is_used() -> None:
    """Either it replaces one of the tool's or it makes a file of its own."""
    ours = {path.name.removesuffix(".jinja") for path in TEMPLATES.glob("*.jinja")}
    extra = {template.removesuffix(".jinja") for template in EXTRA_FILES.values()}
    extra |= {"resource.py", "list_fields.py"}
    assert ours == TEMPLATES_OF_THE_TOOL | extra


def test_filters_and_globals_of_the_templates_exist(project: BillProject) -> None:
    """Every name that a template reads is known to the environment or given when it is printed."""
    given = {"endpoint", "model", "enum", "imports", "alls", "module", "endpoints", "caller", "endpoint_collection"}
    given |= {"listing"}
    for path in TEMPLATES.glob("*.jinja"):
        tree = project.env.parse(path.read_text(encoding="utf-8"))
        local = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"}
        unknown = meta.find_undeclared_variables(tree) - set(project.env.globals) - given - local
        assert unknown == set(), f"{path.name}: {ADVICE}"
        filters = {node.name for node in tree.find_all(nodes.Filter)}
        assert filters <= set(project.env.filters), f"{path.name}: {ADVICE}"


@pytest.mark.parametrize("name", METHODS_OF_PROJECT)
def test_the_project_has_the_steps_that_we_call(name: str) -> None:
    """None of them takes an argument."""
    method = getattr(Project, name, None)
    assert callable(method), ADVICE
    assert list(inspect.signature(method).parameters) == ["self"], ADVICE


def test_the_project_is_constructed_as_we_do() -> None:
    """By keyword."""
    assert {"openapi", "config", "custom_template_path"} <= set(inspect.signature(Project.__init__).parameters), ADVICE
    settings = ConfigFile(package_name_override="x", post_hooks=[], field_prefix="field_")
    config = Config.from_sources(settings, MetaType.NONE, Path("x"), "utf-8", True, Path("out"))
    assert config.field_prefix == "field_", ADVICE


PARSED: list[tuple[str, Callable[[GeneratorData], Any], tuple[str, ...]]] = [
    ("document", lambda data: data, ("models", "enums", "errors", "endpoint_collections_by_tag")),
    (
        "model",
        lambda data: next(iter(data.models)),
        ("class_info", "data", "required_properties", "optional_properties"),
    ),
    ("model", lambda data: next(iter(data.models)), ("additional_properties",)),
    ("class", lambda data: next(iter(data.models)).class_info, ("name", "module_name")),
    ("enum", lambda data: next(iter(data.enums)), ("class_info", "values")),
    (
        "field",
        lambda data: next(iter(next(iter(data.models)).required_properties or ())),
        ("name", "required", "python_name"),
    ),
    (
        "endpoint",
        lambda data: next(iter(data.endpoint_collections_by_tag.values())).endpoints[0],
        ("name", "path_parameters", "query_parameters", "header_parameters", "bodies", "responses"),
    ),
    ("body", lambda data: next(iter(data.endpoint_collections_by_tag.values())).endpoints[0].bodies[0], ("prop",)),
    (
        "response",
        lambda data: next(iter(data.endpoint_collections_by_tag.values())).endpoints[0].responses.patterns[0],
        ("prop",),
    ),
]


@pytest.mark.parametrize(("what", "part", "attributes"), PARSED)
def test_the_parser_makes_what_we_read(
    data: GeneratorData, what: str, part: Callable[[GeneratorData], Any], attributes: tuple[str, ...]
) -> None:
    """Attributes of the parsed document."""
    missing = [name for name in attributes if not hasattr(part(data), name)]
    assert missing == [], f"{what}: {ADVICE}"


def test_kinds_of_properties_exist_and_are_told_apart_by_class() -> None:
    """One codec for each of them."""
    names = ["Any", "Boolean", "Date", "DateTime", "Enum", "File", "Float", "Int", "List", "Model", "String"]
    for name in names:
        assert inspect.isclass(getattr(properties, f"{name}Property", None)), f"{name}: {ADVICE}"
    assert "inner_property" in {field.name for field in attrs.fields(vars(properties)["ListProperty"])}, ADVICE


def test_names_are_made_as_ever() -> None:
    """A change would rename attributes, methods and classes of everybody's code."""
    assert strings.snake_case("createBill") == "create_bill", ADVICE
    assert str(strings.PythonIdentifier("max", "field_")) == "max_", ADVICE
    assert str(strings.PythonIdentifier("2nd", "field_")) == "field_2nd", ADVICE
    assert str(strings.ClassName("bank-account", "field_")) == "BankAccount", ADVICE
    assert UntrustedString("a").get_untrusted_value() == "a", ADVICE


def test_endpoints_are_named_after_their_operation_id(data: GeneratorData) -> None:
    """The facts that the parser drops are found again by that name."""
    endpoint = next(iter(data.endpoint_collections_by_tag.values())).endpoints[0]
    assert isinstance(endpoint, Endpoint)
    assert set(sidecar(DOCUMENT).operations) == {str(endpoint.name)} == {"save_thing"}, ADVICE
