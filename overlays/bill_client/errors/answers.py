"""Answers that say nothing certain, or that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_client.errors.base import BillError

if TYPE_CHECKING:
    from bill_api.drift import Drift
    from bill_api.wire import Response

__all__ = ("DecodeError", "DriftError", "RepeatedPage", "ServerError", "UnexpectedResponse")


class ServerError(BillError):
    """The server failed (5xx, documented or not). Whether it acted is not known."""


class UnexpectedResponse(BillError):
    """An answer that BILL does not document: a redirect, a page in place of data, an odd status.

    Where the status is 2xx, take it that the server acted.
    """


class RepeatedPage(UnexpectedResponse):
    """A list whose pages lead in a circle: the server ignored the cursor, or answered one that it had answered before.

    Nothing is wrong with what was read until then. The ``cursor`` of the reading says where it happened.
    """


class DecodeError(BillError):
    """The server acted, but its answer cannot be read; the bytes are on ``response``."""


class DriftError(BillError):
    """Strict mode: the server acted, and its answer is not as described.

    Args:
        message: every deviation in words.
        operation: operationId of the call.
        response: what came back.
        drifts: every deviation; places and kinds, never values.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        drifts: tuple[Drift, ...] = (),
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.drifts = drifts
