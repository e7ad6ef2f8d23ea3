"""Pictures of checks: front and back, once the vendor's bank has cashed them."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from bill_mock.behaviour.files import keep, link_to
from bill_mock.errors import INVALID_FIELD, malformed, no_such_object

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.world import Tenant, World

_IMAGES = "check-images"
# One white pixel; what a check looks like is of no matter here.
_PIXEL = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==")


def keep_images(world: World, tenant: Tenant, payment_id: str) -> None:
    """Store both sides of a cashed check."""
    names = (f"{payment_id}-{side}.png" for side in ("front", "back"))
    files = [keep(world, tenant, name, _PIXEL) for name in names]
    tenant.table(_IMAGES).put({"id": payment_id, "files": files})


def _images(call: Call) -> object:
    """Links to both sides; none before the check was cashed, and a refusal for what is no check."""
    payment = call.tenant.table("payments").get(call.ids[0])
    if payment is None:
        raise no_such_object(call.ids[0])
    if payment["disbursementType"] != "CHECK":
        raise malformed(INVALID_FIELD, "The payment was not made by check.")
    kept = call.tenant.table(_IMAGES).get(payment["id"]) or {"files": []}
    return {"results": [{"downloadLink": link_to(call, file_id)} for file_id in kept["files"]]}


HANDLERS: dict[str, Handler] = {"getCheckImageData": _images}
