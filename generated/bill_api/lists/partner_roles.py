# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.partner.list_roles`` filters and sorts by."""

from __future__ import annotations

import datetime
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "PartnerRolesFields", "PartnerRolesFilters")


class PartnerRolesFields(Fields):
    """Fields of ``client.partner.list_roles``."""

    __slots__ = ()

    created_time: FieldAsc[PartnerRolesFields, datetime.datetime] = FieldAsc(
        "createdTime", "listPartnerUserRoles", query.moment
    )
    description: FieldAsc[PartnerRolesFields, str] = FieldAsc("description", "listPartnerUserRoles", query.text)
    id: FieldEq[PartnerRolesFields, str] = FieldEq("id", "listPartnerUserRoles", query.text)
    updated_time: FieldAsc[PartnerRolesFields, datetime.datetime] = FieldAsc(
        "updatedTime", "listPartnerUserRoles", query.moment
    )


PartnerRolesFilters = TypedDict(
    "PartnerRolesFilters",
    {
        "id": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = PartnerRolesFields("listPartnerUserRoles")
