"""What Schemathesis cannot be told by configuration: credentials, numbers that are used once, and accepted failures.

Loaded by `schemathesis.toml`; the run that starts Schemathesis hands over a file, named by `BILL_CONTRACT_STAGE`.
"""

from __future__ import annotations

import json
import os
import re
import urllib.request
from collections.abc import Collection
from pathlib import Path
from typing import Any
from uuid import uuid4

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.auths import AuthContext
from schemathesis.core.failures import Failure

from tests.contract.allowed import Allowed, Finding, load
from tests.contract.handover import STAGE
from tests.contract.values import CURSORS
from tests.contract.varied import ordinary, varied

_stage: dict[str, Any] = json.loads(Path(os.environ[STAGE]).read_text(encoding="utf-8"))
_allowed: Allowed = load()
_ONCE = "X-Idempotent-Key"
_NARROWED = re.compile(r"(\w+): Invalid enum value|violates `enum` at \S*?/(\w+)(?= |$)", re.MULTILINE)


def operation_id(case: Case[Any]) -> str:
    """The vendor's name of the operation."""
    return str(case.operation.definition.raw["operationId"])


@schemathesis.auth(refresh_interval=None)
class Session:
    """Puts the credentials of the run into each request: one sign-in for all, except for the end of a session."""

    def get(self, case: Case[Any], _: AuthContext) -> dict[str, str]:
        """Headers for the operation."""
        name = operation_id(case)
        headers: dict[str, str] = dict(_stage["headers"].get(name, {}))
        if name == "logout":
            headers["sessionId"] = _sign_in(case)
        return headers

    def set(self, case: Case[Any], data: dict[str, str], _: AuthContext) -> None:
        """Set them."""
        case.headers.update(data)


@schemathesis.hook
def before_call(_: HookContext, case: Case[Any], __: dict[str, Any]) -> None:
    """Make valid requests that are also possible: numbers are used once, a cursor brings its own filters."""
    if not is_positive(case):
        return
    if _ONCE in case.headers:
        case.headers[_ONCE] = str(uuid4())
    if isinstance(case.body, dict | list):
        case.body = varied(case.body, unique=operation_id(case) in _stage["headers"])
    case.query.update({name: ordinary(value) for name, value in case.query.items()})
    if any(name in case.query for name in CURSORS):
        kept = next(name for name in CURSORS if name in case.query)
        for name in ("filters", "sort", *CURSORS):
            if name != kept:
                case.query.pop(name, None)


@schemathesis.hook
def filter_failure(_: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
    """Note every failure; one that the allow-list explains does not fail the run."""
    name = operation_id(case)
    own = _is_own(failure.message, _stage["own"].get(name, ()))
    finding = Finding(name, failure.code, response.status_code, _codes(response), own, failure.message[:2000])
    entry = _allowed.entry_for(finding)
    line = {**finding.as_json(), "entry": entry, "positive": is_positive(case)}
    if entry is None:
        line["request"] = f"{response.request.method} {response.request.url}"
        line["body"] = _text(response.request.body)
        line["answer"] = response.text[:1000]
    with Path(_stage["findings"]).open("a", encoding="utf-8") as file:
        file.write(_redacted(json.dumps(line)) + "\n")
    return entry is None


def is_positive(case: Case[Any]) -> bool:
    """Whether the case was meant to be valid."""
    return case.meta is None or case.meta.generation.mode.value == "positive"


def _is_own(message: str, own: Collection[str]) -> bool:
    """Whether a value was wrong only because the run had narrowed the field to objects that exist."""
    found = [one or other for one, other in _NARROWED.findall(message)]
    return bool(found) and all(name in own for name in found)


def _redacted(line: str) -> str:
    for secret in _stage["secrets"]:
        line = line.replace(secret, "[Filtered]")
    return line


def _sign_in(case: Case[Any]) -> str:
    body = json.dumps(_stage["login"]).encode()
    url = f"{case.operation.base_url}/connect/v3/login"
    request = urllib.request.Request(url, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return str(json.load(answer)["sessionId"])


def _codes(response: Response) -> tuple[str, ...]:
    try:
        entries = response.json()
    except ValueError:
        return ()
    if not isinstance(entries, list):
        return ()
    return tuple(
        f"{entry.get('code') or ''} {entry.get('message')}".strip() for entry in entries if isinstance(entry, dict)
    )


def _text(body: object) -> str:
    return body.decode("utf-8", "replace")[:1000] if isinstance(body, bytes) else str(body)[:1000]
