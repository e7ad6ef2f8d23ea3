"""A storm of sign-ins: everybody begins at once, nobody has a session, and one sign-in has to do for all."""

from __future__ import annotations

import tempfile

from benchmarks import fleet
from benchmarks.fleet import Watched
from benchmarks.harness import Result

_LATENCY = 0.1
_PROCESSES, _THREADS, _AT_ONCE = 8, 12, 3


def run() -> list[Result]:
    """The rows of this subject."""
    watched = Watched(_LATENCY)
    with tempfile.TemporaryDirectory() as folder:
        told = fleet.run(watched, f"sqlite:///{folder}/storm.db", processes=_PROCESSES, threads=_THREADS, calls=1)
    calls = _PROCESSES * _THREADS
    ideal = (1 + calls / _AT_ONCE) * _LATENCY
    last = told["ends"][-1]
    crowd = f"{_PROCESSES} processes of {_THREADS} threads that begin at once"
    detail = f"{told['done']} calls, {len(told['errors'])} errors, at most {watched.most} under way"
    return [
        Result(f"sign-ins of {crowd}", watched.logins, "sign-ins", 1, detail),
        Result(
            f"{crowd}: until the last has its answer / one sign-in and {calls} calls, {_AT_ONCE} at a time",
            last / ideal,
            detail=f"{last:.2f} / {ideal:.2f} s",
        ),
    ]
