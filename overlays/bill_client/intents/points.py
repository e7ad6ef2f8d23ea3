"""Named places in the durable path at which tests let a process die; elsewhere they do nothing."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ("POINTS", "on_point", "point")

POINTS = (
    *("claim.before", "claim.after"),
    *("guard.before", "guard.after"),
    *("sent.before", "sent.after"),
    "answer.arrived",
    *("confirm.before", "confirm.after"),
    *("reject.before", "reject.after"),
    *("doubt.before", "doubt.after"),
    *("unsent.before", "unsent.after"),
    *("release.before", "release.after"),
    *("resolve.before", "resolve.read", "resolve.after"),
)
"""Each stands before or after one durable step; ``sent.after`` is the last one before the first byte leaves."""

_watch: Callable[[str], object] | None = None


def on_point(watch: Callable[[str], object] | None) -> None:
    """Call this function with the name of every point that is passed; None stops it. For tests."""
    global _watch  # noqa: PLW0603 - one process, one watch
    _watch = watch


def point(name: str) -> None:
    """Pass a point.

    Args:
        name: one of ``POINTS``.
    """
    if _watch is not None:
        _watch(name)
