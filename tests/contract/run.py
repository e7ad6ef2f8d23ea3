"""Starts Schemathesis against a fence and reads what came of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bill_mock.codec import encode
from tests.contract.handover import STAGE
from tests.contract.stage import Stage

ROOT = Path(__file__).parents[2]
CONFIG = Path(__file__).with_name("schemathesis.toml")
PHASES = ("examples", "coverage", "fuzzing")


@dataclass(frozen=True)
class Result:
    """What one process of Schemathesis found.

    Args:
        operations: ids of the operations it called.
        status: its exit status.
        report: its JSON report.
        findings: failures of checks, accepted ones included, as `hooks.py` noted them.
        output: what it printed.
    """

    operations: frozenset[str]
    status: int
    report: dict[str, Any]
    findings: list[dict[str, Any]]
    output: str

    @property
    def cases(self) -> int:
        """How many test cases were sent."""
        return int(self.report["test_cases"]["generated"])

    @property
    def unexplained(self) -> list[dict[str, Any]]:
        """Findings that no entry of the allow-list explains."""
        return [finding for finding in self.findings if finding["entry"] is None]

    @property
    def used(self) -> set[str]:
        """Names of the entries of the allow-list that explained something."""
        return {str(finding["entry"]) for finding in self.findings if finding["entry"]}


@dataclass(frozen=True)
class Job:
    """One process of Schemathesis over some operations.

    Args:
        stage: the prepared target.
        url: where its fence listens.
        operations: ids of the operations to call.
        folder: an empty folder for files of the run.
    """

    stage: Stage
    url: str
    operations: Collection[str]
    folder: Path

    def start(self, phases: Sequence[str] = PHASES, *options: str) -> subprocess.Popen[str]:
        """Start it; `finish` waits for it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        document, stage = self.folder / "openapi.json", self.folder / "stage.json"
        document.write_bytes(encode(self.stage.document(self.operations)))
        stage.touch(mode=0o600)
        stage.write_bytes(encode(self._handed_over()))
        command = [
            *(sys.executable, "-m", "tests.contract.st", "--config-file", str(CONFIG), "run", str(document)),
            *("--url", self.url, "--phases", ",".join(phases)),
            *("--include-operation-id-regex", f"^({'|'.join(sorted(self.operations))})$"),
            *("--report", "json", "--report-json-path", str(self.folder / "report.json"), *options),
        ]
        environ = {**os.environ, STAGE: str(stage), "NO_PROXY": "*"}
        with (self.folder / "output.txt").open("w", encoding="utf-8") as output:
            return subprocess.Popen(command, cwd=ROOT, env=environ, stdout=output, stderr=subprocess.STDOUT, text=True)

    def finish(self, process: subprocess.Popen[str], timeout: float) -> Result:
        """Wait for the process and read its files.

        Raises:
            TimeoutError: it has not ended after `timeout` seconds, and was ended.
            RuntimeError: it left no report.
        """
        try:
            status = process.wait(timeout)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.wait()
            raise TimeoutError(f"Schemathesis ran for more than {timeout:.0f} s") from error
        output = (self.folder / "output.txt").read_text(encoding="utf-8")
        report = self.folder / "report.json"
        if not report.exists():
            raise RuntimeError(f"Schemathesis left no report:\n{output[-3000:]}")
        findings = self.folder / "findings.jsonl"
        lines = findings.read_text(encoding="utf-8").splitlines() if findings.exists() else []
        return Result(
            frozenset(self.operations),
            status,
            json.loads(report.read_bytes()),
            [json.loads(line) for line in lines],
            output,
        )

    def _handed_over(self) -> dict[str, Any]:
        described = self.stage.described
        return {
            "headers": {one.id: self.stage.identity.headers(one) for one in described if one.security},
            "login": self.stage.identity.login,
            "own": {name: sorted(fields) for name, fields in self.stage.filling.own.items()},
            "secrets": sorted(self.stage.identity.secrets()),
            "findings": str(self.folder / "findings.jsonl"),
        }
