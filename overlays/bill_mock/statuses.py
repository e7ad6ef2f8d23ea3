"""Statuses of refusals: an operation answers only those that its description names.

Behaviour refuses an id that nothing has with 404. That is documented where the path holds the id; an id in a body is
a broken rule, 422, and one in the query of a read a wrong request, 400. A bulk request has one status for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import LimitError

if TYPE_CHECKING:
    from bill_mock.document import Operation
    from bill_mock.errors import RefusedError

_INSTEAD = {404: (422, 400), 422: (400,)}


def as_documented(refused: RefusedError, operation: Operation | None) -> RefusedError:
    """The refusal with a status that the operation documents; the reasons stay, and limits keep their status."""
    if isinstance(refused, LimitError):
        return refused
    if operation is not None and operation.statuses and refused.status not in operation.statuses:
        others = _INSTEAD.get(refused.status, ())
        refused.status = next((status for status in others if status in operation.statuses), refused.status)
    return refused
