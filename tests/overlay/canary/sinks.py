"""Where a secret could show while a program runs: logs, traces, hooks, errors, pickles and reprs."""

from __future__ import annotations

import functools
import gc
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import evolve
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from bill_client import BillError, Observe
from bill_client.layers import AsyncLayers, Layers

if TYPE_CHECKING:
    import pytest

__all__ = ("Sinks",)

PACKAGES = ("bill_client", "bill_api.wire", "bill_api.errors")
"""Whose objects are looked at; models of answers are left out, because a caller who signs in by hand wants them."""


class Sinks(logging.Handler):
    """Keeps all that was shown since the last test.

    Every log is at DEBUG, and every client logs, traces and calls hooks, unless its test has it trace otherwise.
    """

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._logs: list[str] = []
        self._told: list[object] = []
        self._errors: list[BillError] = []
        self._spans = InMemorySpanExporter()

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """Listen from now on."""
        root = logging.getLogger()
        patch.setattr(root, "handlers", [*root.handlers, self])
        patch.setattr(root, "level", logging.DEBUG)
        provider = TracerProvider(shutdown_on_exit=False)
        provider.add_span_processor(SimpleSpanProcessor(self._spans))
        patch.setattr(trace, "get_tracer", provider.get_tracer)
        patch.setattr(BillError, "__init__", self._noting(BillError.__init__))
        for layers in (Layers, AsyncLayers):
            patch.setattr(layers, "__init__", self._watching(layers.__init__))

    def begin(self) -> None:
        """Forget the test before; objects that are there already are not of this one."""
        self._logs.clear()
        self._told.clear()
        self._errors.clear()
        self._spans.clear()
        gc.collect()
        gc.freeze()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self._logs += [record.getMessage(), repr(vars(record))]
        if record.exc_info:
            self._logs.extend(_texts(record.exc_info[1], set()))

    def shown(self) -> Iterator[tuple[str, str]]:
        """Every text, with the name of the place."""
        yield "a log", "\n".join(self._logs)
        yield "a trace", "\n".join(map(_of_span, self._spans.get_finished_spans()))
        yield "what hooks are told", "\n".join(f"{each!r} {pickle.dumps(each)!r}" for each in self._told)
        seen: set[int] = set()
        for error in self._errors:
            yield type(error).__name__, "\n".join(_texts(error, seen))
            yield f"the pickle of {type(error).__name__}", pickle.dumps(error).decode("latin-1")
        for each in gc.get_objects():
            if str(type(each).__module__).startswith(PACKAGES):
                yield f"the repr of {type(each).__name__}", _repr(each)

    def _noting(self, init: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(init)
        def noting(error: BillError, *arguments: Any, **more: Any) -> None:
            init(error, *arguments, **more)
            self._errors.append(error)

        return noting

    def _watching(self, init: Callable[..., None]) -> Callable[..., None]:
        watch = Observe(log=True, traces=True, on_request=self._told.append, on_response=self._told.append)

        @functools.wraps(init)
        def watching(layers: object, *arguments: Any, observe: Observe | None = None, **more: Any) -> None:
            init(layers, *arguments, observe=watch if observe is None else evolve(observe, log=True), **more)

        return watching


def _of_span(span: ReadableSpan) -> str:
    events = [(event.name, event.attributes) for event in span.events]
    return f"{span.name} {span.attributes} {span.status.description} {events}"


def _texts(error: BaseException | None, seen: set[int]) -> Iterator[str]:
    """An error with all that led to it; lines of source are left out, because those of tests name their secrets."""
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield "".join(traceback.format_exception_only(error))
        yield f"{error!r} {error.args!r} {vars(error)!r}"
        error = error.__cause__ or error.__context__


def _repr(each: object) -> str:
    try:
        return repr(each)
    except AttributeError:  # its making was refused half way
        return ""
