"""What all mocks of one description share: routes, handlers, kinds of objects, and compiled validators."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bill_mock.behaviour import HANDLERS, OPERATIONS, RULES
from bill_mock.generic import derive
from bill_mock.route import Router
from bill_mock.validate import Validators

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bill_mock.call import Handler
    from bill_mock.document import Description, Operation
    from bill_mock.resource import Resource


class Plan:
    """How the operations of a description are answered; nothing in it changes but validators that are added.

    Args:
        description: the description.
    """

    def __init__(self, description: Description) -> None:
        self.operations: dict[str, Operation] = {
            **description.operations,
            **{operation.id: operation for operation in OPERATIONS},
        }
        self.validators = Validators(description)
        generic, self.resources = derive(description, RULES)
        self.handlers: Mapping[str, Handler] = {**generic, **HANDLERS}
        self.router: Router[Operation] = Router()
        for operation in self.operations.values():
            self.router.add(operation.method, operation.path, operation)
        self.known: Mapping[str, object] = _known(description, self.resources, self.operations)


def _known(
    description: Description, resources: Mapping[str, Resource], operations: Mapping[str, Operation]
) -> dict[str, object]:
    """What worlds refer to and a snapshot need not hold, by name."""
    found: dict[str, object] = {"description": description, "resources": resources}
    found.update((f"resource {kind}", resource) for kind, resource in resources.items())
    found.update((f"operation {key}", operation) for key, operation in operations.items())
    return found


@lru_cache(maxsize=4)
def plan_of(description: Description) -> Plan:
    """The plan of a description, made once."""
    return Plan(description)
