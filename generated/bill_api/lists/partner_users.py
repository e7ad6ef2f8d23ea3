# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.partner.list_users`` filters and sorts by."""

from __future__ import annotations

import datetime
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "PartnerUsersFields", "PartnerUsersFilters")


class PartnerUsersFields(Fields):
    """Fields of ``client.partner.list_users``."""

    __slots__ = ()

    archived: FieldAsc[PartnerUsersFields, bool] = FieldAsc("archived", "listPartnerUsers", query.truth)
    created_time: FieldAsc[PartnerUsersFields, datetime.datetime] = FieldAsc(
        "createdTime", "listPartnerUsers", query.moment
    )
    first_name: FieldAsc[PartnerUsersFields, str] = FieldAsc("firstName", "listPartnerUsers", query.text)
    id: FieldEq[PartnerUsersFields, str] = FieldEq("id", "listPartnerUsers", query.text)
    last_name: FieldAsc[PartnerUsersFields, str] = FieldAsc("lastName", "listPartnerUsers", query.text)
    updated_time: FieldAsc[PartnerUsersFields, datetime.datetime] = FieldAsc(
        "updatedTime", "listPartnerUsers", query.moment
    )


PartnerUsersFilters = TypedDict(
    "PartnerUsersFilters",
    {
        "id": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = PartnerUsersFields("listPartnerUsers")
