"""From an answer to its meaning: an error, or what the operation returns, with deviations reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from bill_api import errors as api
from bill_api.codec import load_json
from bill_client.errors import DecodeError, DriftError
from bill_client.failures import is_doubtful
from bill_client.outcome import outcome_unknown
from bill_client.refusals import is_refusal, refusal, scrub

if TYPE_CHECKING:
    from bill_api.drift import Drift
    from bill_api.wire import Operation, Request, Response

__all__ = ("Answers", "decode")

T = TypeVar("T")


def decode(
    operation: Operation,
    response: Response,
    parse: Callable[[Response], T],
    secrets: Callable[[], Iterable[str]],
) -> T:
    """The decoded success.

    Args:
        operation: what was called.
        response: what came back.
        parse: decodes a success.
        secrets: gives the values that must not show in errors.

    Raises:
        BillError: the answer is a refusal, or cannot be read.
    """
    if is_refusal(operation, response):
        raise refusal(operation, response, secrets())
    try:
        return parse(response)
    except api.DecodeError as error:
        problem = str(error)
    except Exception as error:  # noqa: BLE001 - the server has acted: whatever decoding does, the answer is kept
        problem = f"{operation.id}: status {response.status}, but decoding failed ({type(error).__name__})"
    hint = "the server acted; what it answered is on .response"
    raise DecodeError(problem, operation=operation.id, response=scrub(response, secrets()), hint=hint)


class Answers:
    """Reads answers for one client; sync and async share it.

    Args:
        strict: whether a deviation from the description is an error.
        on_drift: called with each deviation, once.
        secrets: gives the values that must not show in errors.
    """

    def __init__(
        self, *, strict: bool, on_drift: Callable[[Drift], object] | None, secrets: Callable[[], Iterable[str]]
    ) -> None:
        self._strict = strict
        self._on_drift = on_drift
        self._secrets = secrets
        self._reported: set[Drift] = set()
        self._lock = Lock()

    def view(self, *, strict: bool | None, on_drift: Callable[[Drift], object] | None) -> Answers:
        """This one, or one that differs in what is not None and begins to report anew."""
        if strict is None and on_drift is None:
            return self
        return Answers(
            strict=self._strict if strict is None else strict,
            on_drift=self._on_drift if on_drift is None else on_drift,
            secrets=self._secrets,
        )

    def read(self, request: Request, response: Response, parse: Callable[[Response], T]) -> T:
        """The decoded success.

        Raises:
            OutcomeUnknown: the answer leaves open whether the operation was executed, and that matters.
            BillError: the answer is a refusal, or cannot be read; in strict mode also where it is not as described.
        """
        self._refuse_doubt(request, response)
        value = decode(request.operation, response, parse, self._secrets)
        self.compare(request.operation, response)
        return value

    def check(self, request: Request, response: Response) -> None:
        """Raise as :meth:`read` does, but do not decode.

        Raises:
            BillError: the answer is a refusal, or leaves open whether the operation was executed.
        """
        self._refuse_doubt(request, response)
        if is_refusal(request.operation, response):
            raise refusal(request.operation, response, self._secrets())

    def _refuse_doubt(self, request: Request, response: Response) -> None:
        if is_doubtful(request.operation, response):
            raise outcome_unknown(request, refusal(request.operation, response, self._secrets()))

    def compare(self, operation: Operation, response: Response) -> None:
        """Hold a success against the description, where deviations are errors or reported.

        Raises:
            DriftError: strict mode, and it is not as described.
        """
        if not self._strict and self._on_drift is None:
            return
        drifts = _deviations(operation, response)
        with self._lock:
            new = [drift for drift in drifts if drift not in self._reported]
            self._reported.update(new)
        for drift in new:
            self._report(drift)
        if self._strict and drifts:
            message = "; ".join(map(str, drifts))
            kept = scrub(response, self._secrets())
            raise DriftError(message, operation=operation.id, response=kept, drifts=drifts)

    def _report(self, drift: Drift) -> None:
        if self._on_drift is None:
            return
        try:
            self._on_drift(drift)
        except Exception:
            from logging import getLogger

            getLogger("bill_client").exception("on_drift failed for %s", drift)


def _deviations(operation: Operation, response: Response) -> tuple[Drift, ...]:
    from bill_api.drift import Drift, check

    status = f"status {response.status}"
    found = (
        ()
        if response.status == operation.success
        else (Drift(operation.id, "", f"status {operation.success}", status),)
    )
    if operation.returns != "json":
        return found
    try:
        return found + check(operation, load_json(response, object, operation.id))
    except (api.DecodeError, KeyError, RecursionError):
        return found  # a parser or an operation of the caller's own, or an answer too deep to compare
