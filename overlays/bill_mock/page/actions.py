"""What the buttons do: each calls the control interface, and says in a sentence what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bill_mock.control import Control


def _advance(control: Control, fields: Mapping[str, str]) -> str:
    control.clock(advance_seconds=float(fields["seconds"]))
    return "The clock was moved on."


def _next_due(control: Control, _fields: Mapping[str, str]) -> str:
    if control.next_due()["due"] is None:
        return "Nothing is due."
    control.clock(to_next_due=True)
    return "The clock was moved to what was due next."


def _seed(control: Control, fields: Mapping[str, str]) -> str:
    made = control.seed(fields["scenario"])
    return f"{fields['scenario']} was set up as organization {made['organizationId']}."


def _expire(control: Control, fields: Mapping[str, str]) -> str:
    ended = control.expire(fields["session"])
    return f"The session of {ended['username']} has ended."


def _decide(control: Control, fields: Mapping[str, str]) -> str:
    bill = control.decide(fields["bill"], fields["decision"])
    return f"Bill {bill['id']} is now {bill['approvalStatus']}."


def _fate(control: Control, fields: Mapping[str, str]) -> str:
    decided = control.payment_fate(fields["payment"], fields["fate"])
    return f"Payment {decided['id']} will be {decided['fate']}."


def _redeliver(control: Control, fields: Mapping[str, str]) -> str:
    made = control.redeliver(fields["delivery"])
    return f"{made['eventType']} goes out again as {made['id']}."


ACTIONS: dict[str, Callable[[Control, Mapping[str, str]], str]] = {
    "advance": _advance,
    "next-due": _next_due,
    "seed": _seed,
    "expire": _expire,
    "decide": _decide,
    "fate": _fate,
    "redeliver": _redeliver,
}
