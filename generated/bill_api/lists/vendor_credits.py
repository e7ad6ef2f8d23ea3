# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.vendor_credits.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "VendorCreditsFields", "VendorCreditsFilters")


class VendorCreditsFields(Fields):
    """Fields of ``client.vendor_credits.list``."""

    __slots__ = ()

    amount: FieldAsc[VendorCreditsFields, Decimal | int] = FieldAsc("amount", "listVendorCredits", query.number)
    applied_amount: FieldAsc[VendorCreditsFields, Decimal | int] = FieldAsc(
        "appliedAmount", "listVendorCredits", query.number
    )
    archived: FieldAsc[VendorCreditsFields, bool] = FieldAsc("archived", "listVendorCredits", query.truth)
    created_time: FieldAsc[VendorCreditsFields, datetime.datetime] = FieldAsc(
        "createdTime", "listVendorCredits", query.moment
    )
    credit_date: FieldAsc[VendorCreditsFields, datetime.date] = FieldAsc("creditDate", "listVendorCredits", query.day)
    id: FieldEq[VendorCreditsFields, str] = FieldEq("id", "listVendorCredits", query.text)
    updated_time: FieldAsc[VendorCreditsFields, datetime.datetime] = FieldAsc(
        "updatedTime", "listVendorCredits", query.moment
    )


VendorCreditsFilters = TypedDict(
    "VendorCreditsFilters",
    {
        "id": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = VendorCreditsFields("listVendorCredits")
