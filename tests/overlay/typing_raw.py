"""What type checkers know of raw answers; checked by mypy, never run.

An error that mypy no longer finds is an unused `type: ignore`, and so an error itself.
"""

from __future__ import annotations

from typing import assert_type

from bill_client import AsyncBillClient, BillClient, RawResponse, fields, models


def known(client: BillClient) -> None:
    """Arguments and results, also in groups and without a result."""
    raw = client.raw.bills.list(max_=5, filters=fields.bills.archived.__eq__(False))
    assert_type(raw, RawResponse[models.BillPage])
    assert_type(raw.parsed, models.BillPage)
    assert_type(raw.status, int)
    assert_type(client.raw.spend.cards.get("uuid").parsed, models.Card)
    assert_type(client.raw.classifications.items.list().parsed, models.ItemList)
    assert_type(client.raw.sessions.logout(), RawResponse[None])
    assert_type(client.raw(client.bills.get)("00n01"), RawResponse[models.Bill])


async def known_later(client: AsyncBillClient) -> None:
    """The same to await."""
    assert_type(await client.raw.bills.get("00n01"), RawResponse[models.Bill])
    assert_type((await client.raw.spend.users.list()).parsed, models.SpendUserList)


def refused(client: BillClient) -> None:
    """Everything else."""
    _ = client.raw.bill  # type: ignore[attr-defined]
    client.raw.bills.fetch("00n01")  # type: ignore[attr-defined]
    client.raw.bills.list(limit=5)  # type: ignore[call-arg]
    client.raw.bills.get(7)  # type: ignore[arg-type]
    client.raw.bills.iterate()  # type: ignore[attr-defined]
