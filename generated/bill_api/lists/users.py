# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.users.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq

if TYPE_CHECKING:
    from ..models.role_type import RoleType

__all__ = ("FIELDS", "UsersFields", "UsersFilters")


class _Role(Fields):
    """Fields of ``role``."""

    __slots__ = ()

    type_: FieldEq[UsersFields, RoleType | str] = FieldEq(
        "role.type",
        "listOrganizationUsers",
        query.choice(
            "ACCOUNTANT",
            "ADMINISTRATOR",
            "APPROVER",
            "AUDITOR",
            "CLERK",
            "CUSTOM",
            "INTERNAL",
            "MEMBER",
            "NO_ACCESS",
            "PARTNER",
            "PAYER",
            "PURCHASE_REQUESTER",
            "REVIEWER",
            "UNDEFINED",
        ),
    )


class UsersFields(Fields):
    """Fields of ``client.users.list``."""

    __slots__ = ()

    archived: FieldAsc[UsersFields, bool] = FieldAsc("archived", "listOrganizationUsers", query.truth)
    created_time: FieldAsc[UsersFields, datetime.datetime] = FieldAsc(
        "createdTime", "listOrganizationUsers", query.moment
    )
    first_name: FieldAsc[UsersFields, str] = FieldAsc("firstName", "listOrganizationUsers", query.text)
    id: FieldEq[UsersFields, str] = FieldEq("id", "listOrganizationUsers", query.text)
    last_name: FieldAsc[UsersFields, str] = FieldAsc("lastName", "listOrganizationUsers", query.text)
    updated_time: FieldAsc[UsersFields, datetime.datetime] = FieldAsc(
        "updatedTime", "listOrganizationUsers", query.moment
    )
    role = _Role("listOrganizationUsers")


UsersFilters = TypedDict(
    "UsersFilters",
    {
        "id": "str",
        "role.type": "RoleType | str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = UsersFields("listOrganizationUsers")
