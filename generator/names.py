"""One way to turn the vendor's names into Python names: the one of openapi-python-client."""

from __future__ import annotations

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

FIELD_PREFIX = "field_"


def snake(name: str) -> str:
    """`createBill` -> `create_bill`, without care for words that Python keeps for itself."""
    return snake_case(name)


def python_name(name: str) -> str:
    """Identifier for a property, parameter or module: `maxItems` -> `max_items`, `max` -> `max_`."""
    return str(PythonIdentifier(name, FIELD_PREFIX)) if name else ""


def class_name(name: str) -> str:
    """Class of a schema: `bank-account` -> `BankAccount`."""
    return str(ClassName(name, FIELD_PREFIX))
