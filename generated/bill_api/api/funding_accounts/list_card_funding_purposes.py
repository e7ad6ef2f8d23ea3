# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List card funding purposes: ``GET /connect/v3/funding-accounts/cards/funding-purposes``
(listCardFundingPurposes)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.card_funding_purpose_list import CardFundingPurposeList
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listCardFundingPurposes"]
CardFundingPurposeList_load: Any = CardFundingPurposeList.from_dict


def build(*, vendor_id: str, brand: str) -> Request:
    """The request; see ``client.funding_accounts.list_card_funding_purposes`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("vendorId", vendor_id, True),
            ("brand", brand, True),
        ),
    )


def parse(response: Response) -> CardFundingPurposeList:
    """Decode a success."""
    v: Any = _load(response, dict, "listCardFundingPurposes")
    out: CardFundingPurposeList = CardFundingPurposeList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender, vendor_id: str, brand: str) -> Detailed[CardFundingPurposeList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(vendor_id=vendor_id, brand=brand)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, vendor_id: str, brand: str) -> CardFundingPurposeList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(vendor_id=vendor_id, brand=brand))))


async def asyncio_detailed(*, client: AsyncSender, vendor_id: str, brand: str) -> Detailed[CardFundingPurposeList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(vendor_id=vendor_id, brand=brand)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, vendor_id: str, brand: str) -> CardFundingPurposeList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(vendor_id=vendor_id, brand=brand))))
