"""Files that BILL keeps and hands out by link: one address for all of them, on the host of the mock itself."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

from bill_mock.document import Operation
from bill_mock.errors import no_such_object, session_invalid
from bill_mock.message import Response

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.world import Tenant, World

LARGEST_FILE = 6 * 1024 * 1024
FILES = "files"
_TYPES = {
    "csv": "text/csv",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "pdf": "application/pdf",
    "png": "image/png",
    "txt": "text/plain",
}


def keep(world: World, tenant: Tenant, name: str, content: bytes, *, public: bool = False) -> str:
    """Store a file and return its id, which nobody can guess; `public` needs no session to be fetched."""
    # Rows are JSON, so that worlds can be written to disk.
    text = b64encode(content).decode("ascii")
    row = {"id": world.ids.secret(), "name": name, "content": text, "public": public}
    return str(tenant.table(FILES).put(row)["id"])


def content_of(tenant: Tenant, file_id: str) -> bytes:
    """Bytes of a file that is kept."""
    row = tenant.table(FILES).get(file_id)
    return b64decode(row["content"]) if row else b""


def discard(tenant: Tenant, file_id: str) -> None:
    """Remove a file; its link leads nowhere afterwards."""
    tenant.table(FILES).delete(file_id)


def link_to(call: Call, file_id: str) -> str:
    """Address of a file of the caller's organization, on the host that the request was sent to."""
    return f"{call.base}/files/{call.tenant.id}/{file_id}"


def _download(call: Call) -> object:
    organization, file_id = call.ids
    tenant, visitor = call.world.tenants.get(organization), call.caller.tenant
    row = tenant.table(FILES).get(file_id) if tenant else None
    if visitor is None and not (row and row["public"]):
        raise session_invalid()
    if row is None or not (row["public"] or visitor is tenant):
        raise no_such_object(file_id)
    kind = _TYPES.get(row["name"].rpartition(".")[2].lower(), "application/octet-stream")
    return Response(200, (("content-type", kind),), b64decode(row["content"]))


_OPERATION = Operation(
    id="downloadFile",
    method="GET",
    path="/files/{organizationId}/{fileId}",
    # A download needs the session without the developer key; a public file needs nothing.
    security=(frozenset({"sessionId"}), frozenset({"bearer"}), frozenset()),
    effect="read",
    trusted=None,
    pagination=None,
    filterable={},
    sortable=(),
    parameters=(),
    path_names=("organizationId", "fileId"),
    body_type=None,
    body_schema=None,
    body_required=False,
    status=200,
    schema=None,
)
OPERATIONS: tuple[Operation, ...] = (_OPERATION,)
HANDLERS: dict[str, Handler] = {_OPERATION.id: _download}
