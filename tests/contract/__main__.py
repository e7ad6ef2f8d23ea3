"""Contract tests by hand: `python -m tests.contract [--url URL]`.

Without `--url` a mock is started for the run. A loopback address is taken for a running mock, which is set up with a
company of its own. The sandbox needs BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID, BILL_DEV_KEY and, for what
needs MFA trust, BILL_REMEMBER_ME_ID and BILL_DEVICE; BILL_CONTRACT_ORGANIZATIONS has to name the organization.
There `--mode write` takes back what it has made, and `--mode clean` what runs that broke off have left.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import httpx

from bill_mock import MockBill
from bill_mock.codec import JsonObject
from bill_mock.document import Description
from bill_mock.limits import Limits
from bill_mock.server import running
from tests.contract.identity import RefusedError, send, sign_in
from tests.contract.live.rules import Rules
from tests.contract.live.session import FOLDER, LeftError, Place
from tests.contract.lock import LockedError, is_local
from tests.contract.run import PHASES, Job, Result
from tests.contract.stage import Stage
from tests.contract.suite import described, line
from tests.contract.target import EVERYTHING, READ, REVERSIBLE, Answering, Fence, Remote

MODES = {"safe": READ, "write": REVERSIBLE, "all": EVERYTHING}
_NAMES = {
    "username": "BILL_USERNAME",
    "password": "BILL_PASSWORD",
    "organizationId": "BILL_ORGANIZATION_ID",
    "devKey": "BILL_DEV_KEY",
    "rememberMeId": "BILL_REMEMBER_ME_ID",
    "device": "BILL_DEVICE",
    "apiToken": "BILL_API_TOKEN",
}
_OPTIONAL = frozenset({"rememberMeId", "device", "apiToken"})
_SIGN_IN = frozenset({"login", "logout", "partnerLogin", "loginAsUser", "createAccessToken"})
_SHOWN = 20


def main(arguments: Sequence[str] | None = None, transport: httpx.BaseTransport | None = None) -> int:
    """Run, print what came of it, and return 0 when every failure is explained.

    Args:
        arguments: those of the command line when left out.
        transport: replaces the network in tests.
    """
    options = _parser().parse_args(arguments)
    try:
        return _run(options, transport)
    except LeftError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except (LockedError, RefusedError, TimeoutError, RuntimeError, KeyError, httpx.HTTPError) as error:
        sys.stderr.write(f"contract tests could not run: {error}\n")
        return 2


def _run(options: argparse.Namespace, transport: httpx.BaseTransport | None) -> int:
    mock = MockBill(limits=Limits.off())
    target: Answering = Remote(options.url, transport=transport) if options.url else mock.handle
    live = bool(options.url) and not is_local(options.url)
    if live and options.mode == "all":
        raise LockedError("the sandbox is tested with --mode safe or --mode write")
    credentials = from_environment(os.environ) if live else send(target, "POST", "/_mock/seed", {})
    place = Place(target, options.url or "", mock.description, sign_in(target, credentials), options.journal)
    if options.mode == "clean":
        place.clean()
        return 0
    if live and options.mode == "write":
        with place.undoing() as guard:
            status = _tested(options, mock, replace(place, target=guard), live=live)
            sys.stdout.writelines(f"  {count} held: {why}\n" for why, count in Counter(guard.held).most_common(_SHOWN))
            return status
    return _tested(options, mock, place, live=live)


def _tested(options: argparse.Namespace, mock: MockBill, place: Place, *, live: bool) -> int:
    effects = MODES[options.mode]
    selected = operations_for(mock.description, effects, live=live) & set(mock.handlers) & described(mock)
    if options.operations:
        selected &= set(options.operations.split(","))
    only_own = live and options.mode == "write"
    stage = Stage(Fence(place.target, mock.description, effects), place.identity, selected, only_own=only_own)
    stage.prepare(creates=options.mode != "safe")
    selected &= stage.callable()
    with tempfile.TemporaryDirectory() as folder, running(stage.fence) as url:
        job = Job(stage, url, selected, Path(folder) / "run")
        result = job.finish(job.start(options.phases.split(","), *schemathesis_options(options, live=live)), 3600)
    return _report(stage.fence, selected, result)


def operations_for(description: Description, effects: Collection[str], *, live: bool) -> set[str]:
    """Ids of the operations with these effects; on the sandbox without those that a live run must not call."""
    chosen = [one for one in description.operations.values() if one.effect in effects]
    if not live:
        return {one.id for one in chosen}
    rules = Rules(description)
    kept = (one for one in chosen if one.effect == "read" or rules.may_create(one) or rules.may_change(one))
    return {one.id for one in kept} - _SIGN_IN


def schemathesis_options(options: argparse.Namespace, *, live: bool) -> list[str]:
    """Options of Schemathesis: valid requests only, and slowly, where they go to the sandbox or must change nothing."""
    given = ["--max-examples", str(options.max_examples)]
    if options.max_time:
        given += ["--max-time", str(options.max_time)]
    if live or options.mode == "safe":
        given += ["--mode", "positive"]
    return [*given, "--rate-limit", options.rate] if live else given


def from_environment(environ: Mapping[str, str]) -> JsonObject:
    """Credentials for the sandbox.

    Raises:
        KeyError: a variable is missing.
    """
    wanted = {name: variable for name, variable in _NAMES.items() if name not in _OPTIONAL or variable in environ}
    return {name: environ[variable] for name, variable in wanted.items()}


def _report(fence: Fence, selected: Collection[str], result: Result) -> int:
    answered = fence.succeeded() & set(selected)
    unexplained = [line(finding) for finding in result.unexplained]
    explained = len(result.findings) - len(unexplained)
    sys.stdout.write(
        f"{result.cases} requests made up by Schemathesis, {fence.total()} sent in all\n"
        f"{len(answered)} of {len(selected)} operations answered with success\n"
        f"{len(unexplained)} unexplained failures; {explained} explained by tests/contract/allowed.toml\n"
    )
    for text in list(dict.fromkeys(unexplained))[:_SHOWN]:
        sys.stdout.write(f"  {text}\n")
    if result.status and not unexplained:
        sys.stdout.write(f"{result.output[-2000:]}\n")
    return 1 if result.status or unexplained else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.contract", description="Contract tests of a mock or the sandbox."
    )
    parser.add_argument("--url", help="what to test; a mock of its own when left out")
    parser.add_argument(
        "--mode", choices=sorted([*MODES, "clean"]), default="safe", help="what may be called (default: %(default)s)"
    )
    parser.add_argument("--rate", default="60/m", help="of made-up requests to the sandbox (default: %(default)s)")
    parser.add_argument("--operations", default="", metavar="IDS", help="only these, separated by commas")
    parser.add_argument(
        "--journal", type=Path, default=FOLDER, metavar="FOLDER", help="of what live runs make (default: %(default)s)"
    )
    parser.add_argument("--phases", default=",".join(PHASES), help="of Schemathesis (default: %(default)s)")
    parser.add_argument("--max-time", type=int, default=0, metavar="SECONDS", help="stop after this long")
    parser.add_argument("--max-examples", type=int, default=5, help="for each operation (default: %(default)s)")
    return parser


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a run that is told to end takes back what it made
    sys.exit(main())
