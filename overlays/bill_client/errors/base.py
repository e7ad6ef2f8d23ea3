"""The base of all errors."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_api.wire import Response

__all__ = ("BillError",)

_REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")


class BillError(Exception):
    """Base of all errors of this package. Errors pickle and copy, and no secret is in their texts.

    Args:
        message: what happened, for people.
        operation: operationId of the call, or None where no call was made.
        response: what came back, byte for byte except for secrets, which are masked; None where nothing came.
        codes: every code of the answer, such as ``BDC_1159``, each once and in order.
        messages: every message of the answer in order, as the server wrote it, also with placeholders such as
            ``${paramName0}``; a reason that comes again after an id is kept once, with the id.
        hint: what can be done about it, or None.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        codes: tuple[str, ...] = (),
        messages: tuple[str, ...] = (),
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.response = response
        self.codes = codes
        self.messages = messages
        self.hint = hint

    def __str__(self) -> str:
        message = super().__str__()
        return f"{message} ({self.hint})" if self.hint else message

    @property
    def status(self) -> int | None:
        """HTTP status of the answer, or None where none came."""
        return None if self.response is None else self.response.status

    @property
    def request_id(self) -> str | None:
        """Id of the request as the server names it, for its support; None where it does not."""
        if self.response is None:
            return None
        headers = self.response.headers
        return next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)

    @property
    def docs(self) -> str:
        """Where more is said about this kind of error: URL of a page that is installed with the package (``file:``)."""
        return f"{_page()}#{type(self).__name__.lower()}"


@cache
def _page() -> str:
    """Next to the package, where it was installed; in a checkout, where the page is written."""
    from pathlib import Path

    package = Path(__file__).resolve().parents[1]
    installed = package / "errors.md"
    return (installed if installed.exists() else package.parents[1] / "docs" / "errors.md").as_uri()
