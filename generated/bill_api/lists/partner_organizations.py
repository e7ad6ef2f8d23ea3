# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.partner.list_organizations`` filters and sorts by."""

from __future__ import annotations

import datetime
from typing import TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

__all__ = ("FIELDS", "PartnerOrganizationsFields", "PartnerOrganizationsFilters")


class PartnerOrganizationsFields(Fields):
    """Fields of ``client.partner.list_organizations``."""

    __slots__ = ()

    created_time: FieldAsc[PartnerOrganizationsFields, datetime.datetime] = FieldAsc(
        "createdTime", "listPartnerOrganizations", query.moment
    )
    id: FieldEq[PartnerOrganizationsFields, str] = FieldEq("id", "listPartnerOrganizations", query.text)


PartnerOrganizationsFilters = TypedDict(
    "PartnerOrganizationsFilters",
    {
        "id": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = PartnerOrganizationsFields("listPartnerOrganizations")
