"""The command `bill-mock`: serve the mock on a port of this machine."""

from __future__ import annotations

import argparse
import gc
import signal
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING

from bill_mock.codec import encode
from bill_mock.core import MockBill
from bill_mock.keep import StateFile
from bill_mock.limits import Limits
from bill_mock.seed import SCENARIOS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bill_mock.codec import JsonObject

_COLLECTING = (5_000, 20, 500)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    options = _parser().parse_args(arguments)
    from bill_mock.courier import Route
    from bill_mock.server import bind, server_for, url_of

    limits = Limits.off() if options.no_limits else Limits()
    mock = MockBill(seed=options.seed, limits=limits, latency=options.latency)
    state = StateFile(mock, options.state) if options.state else None
    made = _begin(mock, state, options.scenario)
    if made is not None:
        sys.stdout.write(f"{encode(made).decode()}\n")
    listener = bind(options.host, options.port)
    sys.stdout.write(f"{url_of(listener)}\n")
    sys.stdout.flush()
    route = Route(anywhere=options.deliver_anywhere, to=options.deliver_to)
    # Rows are kept and hold no circles: looking through all of them again and again would take a third of the time.
    gc.freeze()
    gc.set_threshold(*_COLLECTING)
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, _leave)  # the server stops first, and then lets the signal have its way
    with state.kept() if state else nullcontext():
        server_for(mock, open_control=options.open_control, route=route).run(sockets=[listener])
    return 0


def _begin(mock: MockBill, state: StateFile | None, scenario: str | None) -> JsonObject | None:
    """Load the state, and set up the scenario unless it is part of that; returns its credentials and ids."""
    try:
        if state is not None:
            state.load()
    except (ValueError, OSError) as error:
        sys.exit(f"bill-mock: the state file cannot be used: {error}")
    if scenario is None:
        return None
    kept = [one for one in mock.world.scenarios if one["scenario"] == scenario]
    if not kept:
        return mock.control.seed(scenario)
    return {name: value for name, value in kept[0].items() if name != "scenario"}


def _leave(number: int, _frame: object) -> None:
    sys.exit(128 + number)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bill-mock", description="A stateful mock of the BILL v3 API.")
    commands = parser.add_subparsers(required=True, metavar="command")
    serve = commands.add_parser("serve", help="serve the mock until it is interrupted; prints its URL")
    serve.add_argument("--host", default="127.0.0.1", help="address to bind to (default: %(default)s)")
    serve.add_argument("--port", type=int, default=0, help="port, 0 takes a free one (default: %(default)s)")
    serve.add_argument("--seed", type=int, default=0, help="makes ids and tokens repeatable (default: %(default)s)")
    serve.add_argument(
        "--scenario", choices=sorted(SCENARIOS), help="set up a scenario first and print its credentials"
    )
    serve.add_argument(
        "--state", metavar="FILE", help="keep the world in this file, from one start to the next; it holds secrets"
    )
    serve.add_argument("--latency", type=float, default=0.0, metavar="SECONDS", help="how long every call takes")
    serve.add_argument("--no-limits", action="store_true", help="refuse nothing as too many calls")
    serve.add_argument(
        "--deliver-to", default="", metavar="URL", help="post notifications there, whatever host a subscription names"
    )
    serve.add_argument("--deliver-anywhere", action="store_true", help="post notifications to other machines too")
    serve.add_argument("--open-control", action="store_true", help="let other hosts use /_mock")
    return parser


if __name__ == "__main__":
    sys.exit(main())
