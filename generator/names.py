"""One way to turn the vendor's names into Python names: the one of openapi-python-client."""

from __future__ import annotations

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

FIELD_PREFIX = "field_"


def wire_name(name: str | UntrustedString) -> str:
    """A name as it stands in the description; openapi-python-client wraps it so that nobody prints it unquoted."""
    return str(name.get_untrusted_value()) if isinstance(name, UntrustedString) else name


def snake(name: str) -> str:
    """`createBill` -> `create_bill`, without care for words that Python keeps for itself."""
    return snake_case(name)


def python_name(name: str) -> str:
    """Identifier for a property, parameter or module: `maxItems` -> `max_items`, `max` -> `max_`."""
    return str(PythonIdentifier(name, FIELD_PREFIX)) if name else ""


def class_name(name: str) -> str:
    """Class of a schema: `bank-account` -> `BankAccount`."""
    return str(ClassName(name, FIELD_PREFIX))
