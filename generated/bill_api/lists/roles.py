# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.roles.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "RolesFields", "RolesFilters")


class RolesFields(Fields):
    """Fields of ``client.roles.list``."""

    __slots__ = ()

    created_time: FieldAsc[RolesFields, datetime.datetime] = FieldAsc(
        "createdTime", "listOrganizationUserRoles", query.moment
    )
    description: FieldAsc[RolesFields, str] = FieldAsc("description", "listOrganizationUserRoles", query.text)
    id: FieldEq[RolesFields, str] = FieldEq("id", "listOrganizationUserRoles", query.text)
    updated_time: FieldAsc[RolesFields, datetime.datetime] = FieldAsc(
        "updatedTime", "listOrganizationUserRoles", query.moment
    )


RolesFilters = TypedDict(
    "RolesFilters",
    {
        "id": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = RolesFields("listOrganizationUserRoles")
