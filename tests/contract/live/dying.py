"""A run that is killed when what it asked for was made, and before it heard of it.

    python -m tests.contract.live.dying URL FOLDER

Makes a vendor, a bill for it, and another vendor; the last answer never arrives. Prints nothing.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from bill_mock import MockBill, Request, Response
from bill_mock.codec import encode
from tests.contract.__main__ import from_environment
from tests.contract.identity import sign_in
from tests.contract.live.session import Place
from tests.contract.live.support import ADDRESS, STAGE, Loopback
from tests.contract.target import Remote


def main(url: str, folder: Path) -> None:
    """Run, and die."""
    remote = Remote(STAGE, transport=Loopback(url))
    count = 0

    def deadly(request: Request) -> Response:
        nonlocal count
        response = remote(request)
        count += request.method == "POST"
        if count == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return response

    description = MockBill().description
    identity = sign_in(remote, from_environment(os.environ))
    place = Place(deadly, STAGE, description, identity, folder)
    create, bill = description.operations["createVendor"], description.operations["createBill"]
    headers = identity.headers(create)
    with place.undoing() as guard:
        body = encode({"name": "N", "address": ADDRESS})
        guard(Request("POST", create.path, "", headers, body))
        (vendor,) = (key for key in guard.own if key.startswith("009"))
        invoice = {"invoiceNumber": "1", "invoiceDate": "2026-11-20"}
        lines = [{"amount": 5}]
        owed = {"vendorId": vendor, "dueDate": "2026-12-31", "invoice": invoice, "billLineItems": lines}
        guard(Request("POST", bill.path, "", headers, encode(owed)))
        guard(Request("POST", create.path, "", headers, body))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
