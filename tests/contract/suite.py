"""The whole suite against one kind of target: every operation on its own, then chains of calls along the links."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bill_mock import Clock, MockBill
from bill_mock.document import Description, Operation
from bill_mock.limits import Limits
from bill_mock.server import running
from tests.contract.allowed import load
from tests.contract.identity import sign_in
from tests.contract.run import PHASES, Job, Result
from tests.contract.stage import Stage
from tests.contract.target import Fence

MONDAY = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
_TIMEOUT = 300.0
_PROCESSES = 2


@dataclass
class Outcome:
    """What the processes of a suite found, put together.

    Args:
        results: one for each process.
        succeeded: ids of the operations that were answered with a 2xx while a process ran.
        seconds: processor time that it all took, which does not depend on what else the machine does.
    """

    results: list[Result] = field(default_factory=list)
    succeeded: set[str] = field(default_factory=set)
    seconds: float = 0.0

    @property
    def operations(self) -> set[str]:
        """Ids of the operations that were called."""
        return {operation for result in self.results for operation in result.operations}

    def unexplained(self) -> list[str]:
        """Failures that the allow-list does not explain, one line each, and processes that failed otherwise."""
        lines = [line(finding) for result in self.results for finding in result.unexplained]
        broken = [result.output[-2000:] for result in self.results if result.status and not result.unexplained]
        return list(dict.fromkeys(lines + broken))

    def unneeded(self) -> list[str]:
        """Entries of the allow-list that explained nothing."""
        return load().unneeded({name for result in self.results for name in result.used})


def line(finding: dict[str, object]) -> str:
    """A finding for people."""
    parts = [finding[name] for name in ("operation", "failure", "status", "codes", "message", "request", "body")]
    return " | ".join(str(part)[:400] for part in parts)


@contextmanager
def mock_stage(operations: Collection[str], mock: MockBill | None = None) -> Iterator[tuple[Stage, str]]:
    """A prepared mock of its own behind a fence, and the address of the fence."""
    mock = mock or unlimited_mock()
    fence = Fence(mock.handle, mock.description)
    credentials = mock.control.seed("small-company")
    stage = Stage(fence, sign_in(fence.handle, credentials), operations, mock.clock.now().date())
    stage.prepare(creates=True)
    fence.answers.clear()
    with running(fence) as url:
        yield stage, url


def unlimited_mock() -> MockBill:
    """A mock at a Monday that takes any number of calls: the suite makes more than the limits allow."""
    return MockBill(clock=Clock(MONDAY, ticking=False), limits=Limits.off())


def run_alone(
    modelled: Collection[str], operations: Collection[str], phases: Sequence[str], folder: Path, *options: str
) -> Outcome:
    """One process of Schemathesis over some of the modelled operations of a fresh mock."""
    began = _busy_seconds()
    with mock_stage(modelled) as (stage, url):
        job = Job(stage, url, operations, folder)
        result = job.finish(job.start(phases, *options), _TIMEOUT)
        return Outcome([result], stage.fence.succeeded(), _busy_seconds() - began)


def run_all(modelled: Collection[str], folder: Path) -> Outcome:
    """Everything, two processes at a time: Schemathesis is bound to one core."""
    began = _busy_seconds()
    description = MockBill().description
    chosen = [one for one in description.operations.values() if one.id in modelled]
    tasks: list[Callable[[], Outcome]] = []
    for number, part in enumerate(halves(chosen)):
        tasks.append(_task(modelled, part, PHASES, folder / f"half-{number}", "--max-examples", "3"))
    for tag, part in linked(description, chosen).items():
        tasks.append(_task(modelled, part, ("stateful",), folder / tag.replace("/", "-"), "--max-examples", "10"))
    with ThreadPoolExecutor(_PROCESSES) as pool:
        outcomes = list(pool.map(lambda task: task(), tasks))
    return Outcome(
        [result for outcome in outcomes for result in outcome.results],
        {operation for outcome in outcomes for operation in outcome.succeeded},
        _busy_seconds() - began,
    )


def _busy_seconds() -> float:
    """Processor time of this process and those that it waited for."""
    return sum(os.times()[:4])


def described(mock: MockBill) -> set[str]:
    """Ids of the operations of the description; the mock may have some of its own, such as downloads."""
    paths = mock.description.document["paths"].values()
    return {operation["operationId"] for item in paths for operation in item.values()}


def _task(
    modelled: Collection[str], part: Collection[str], phases: Sequence[str], folder: Path, *options: str
) -> Callable[[], Outcome]:
    return lambda: run_alone(modelled, part, phases, folder, *options)


def halves(operations: Iterable[Operation]) -> list[list[str]]:
    """The operations in two parts that take about the same time; those of one path stay together."""
    paths = {path: number for number, path in enumerate(dict.fromkeys(one.path for one in operations))}
    parts: list[list[str]] = [[], []]
    for one in operations:
        parts[paths[one.path] % 2].append(one.id)
    return parts


def linked(description: Description, operations: Iterable[Operation]) -> dict[str, list[str]]:
    """Operations by tag, for the tags in which one of them links to another: chains stay within a tag."""
    tags: dict[str, list[str]] = {}
    links: dict[str, set[str]] = {}
    for one in operations:
        raw = description.document["paths"][one.path][one.method.lower()]
        tags.setdefault(raw["tags"][0], []).append(one.id)
        success = raw["responses"][str(one.status)]
        links.setdefault(raw["tags"][0], set()).update(
            link["operationId"] for link in success.get("links", {}).values()
        )
    return {tag: ids for tag, ids in tags.items() if links[tag] & set(ids)}
