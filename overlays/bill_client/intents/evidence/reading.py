"""How evidence is read: whole lists, and single objects that may not be there."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve

from bill_api.operations import OPERATIONS
from bill_client.errors import NotFound
from bill_client.intents.evidence.finding import JSON, Unreadable
from bill_client.shapes import is_list, is_object

if TYPE_CHECKING:
    from bill_api.wire import Request
    from bill_client.intents.asks import Reading

__all__ = ("ask", "found", "module_of", "newest", "rows")

PAGE = 100
"""Objects of a page."""
MOST = 5000
"""So many objects are read of one list; a list that goes on proves nothing."""
_CURSORS = {"page": "page", "forward": "page", "cursor": "nextPage"}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def ask(operation: str, /, *ids: str, **query: Any) -> Request:
    """The request that reads.

    Args:
        operation: operationId.
        ids: path parameters in order.
        query: arguments of ``build``.

    Raises:
        Unreadable: a value cannot be asked for, such as a name with a double quote in it.
    """
    build = cast("Callable[..., Request]", import_module(module_of(operation)).build)
    try:
        return build(*ids, **query)
    except (TypeError, ValueError) as error:
        raise Unreadable(str(error)) from None


def module_of(operation: str) -> str:
    """Name of the module that builds the requests of an operation."""
    resource = OPERATIONS[operation].resource.replace(".", "_")
    return f"bill_api.api.{resource}.{_HUMP.sub('_', operation).lower()}"


def found(operation: str, /, *ids: str, **query: Any) -> Reading[JSON | None]:
    """An object, or None where BILL has none with this id."""
    request = ask(operation, *ids, **query)
    try:
        answer = yield request
    except NotFound:
        return None
    return answer if is_object(answer) else {}


def rows(operation: str, /, *ids: str, **query: Any) -> Reading[list[JSON]]:
    """All objects of a list.

    Raises:
        Unreadable: the list is longer than anybody reads, or goes round in circles.
    """
    cursor_name = _CURSORS.get(OPERATIONS[operation].pagination or "")
    request = ask(operation, *ids, **query, **({"max_": PAGE} if cursor_name else {}))
    collected: list[JSON] = []
    seen: set[str] = set()
    page = request
    while True:
        results, cursor = _page(operation, (yield page))
        collected += results
        if cursor is None or cursor_name is None:
            return collected
        if cursor in seen or len(collected) >= MOST:
            message = f"{operation} goes on after {len(collected)} objects, so that it was not read to its end"
            raise Unreadable(message)
        seen.add(cursor)
        page = evolve(request, query=(*request.query, (cursor_name, cursor)))


def newest(operation: str, /, **query: Any) -> Reading[dict[str, Any]]:
    """What a list begins with, newest first: by that it can be told afterwards what is new.

    Returns:
        ``seen``, the ids of its first page, and ``since``, the latest time of creation by the server's own clock.
    """
    results, _ = _page(operation, (yield ask(operation, **query, sort="createdTime:desc", max_=PAGE)))
    known: dict[str, Any] = {"seen": [str(row.get("id")) for row in results]}
    if results and isinstance(since := results[0].get("createdTime"), str):
        known["since"] = since
    return known


def _page(operation: str, answer: Any) -> tuple[list[JSON], str | None]:
    results = answer.get("results") if is_object(answer) else answer
    if results is not None and not is_list(results):
        message = f"{operation} answered no list"
        raise Unreadable(message)
    cursor = answer.get("nextPage") if is_object(answer) else None
    kept = [row for row in results or [] if is_object(row)]
    return kept, cursor if isinstance(cursor, str) and cursor else None
