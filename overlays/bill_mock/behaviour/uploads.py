"""What documents and attachments share: the raw upload, the object it belongs to, and the list of what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.files import LARGEST_FILE, keep
from bill_mock.errors import no_such_object, wrong_field
from bill_mock.lists import Fields, answer_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock.call import Call
    from bill_mock.codec import JsonObject


def owner(call: Call, kind: str) -> JsonObject:
    """The object of this kind that the path names.

    Raises:
        RefusedError: 404 when there is none.
    """
    row = call.tenant.table(kind).get(call.ids[0])
    if row is None:
        raise no_such_object(call.ids[0])
    return row


def uploaded(call: Call) -> bytes:
    """The bytes of the body.

    Raises:
        RefusedError: 400 above 6 MB; how BILL refuses those is not documented.
    """
    content = call.body if isinstance(call.body, bytes) else b""
    if len(content) > LARGEST_FILE:
        raise wrong_field("body", f"must have at most {LARGEST_FILE} bytes")
    return content


def keep_upload(call: Call) -> str:
    """Store the file of the body under its `name`; returns the id of the file."""
    return keep(call.world, call.tenant, call.query["name"], uploaded(call))


def page_of(call: Call, kind: str, parent: str, show: Callable[[Call, JsonObject], JsonObject]) -> JsonObject:
    """One page of the objects of a kind that belong to one parent; the table of the parent holds their ids."""
    listed = answer_list(call, call.tenant.table(f"{kind}/*", parent), Fields(call.description, {}, ""))
    rows = (call.tenant.table(kind).get(entry["id"]) for entry in listed["results"])
    return {**listed, "results": [show(call, row) for row in rows if row is not None]}
