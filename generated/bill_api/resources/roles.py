# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.roles``: get, list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.role import Role
    from ..models.role_page import RolePage


class Roles(Resource):
    """Operations of ``client.roles``."""

    __slots__ = ()

    def get(self, role_id: str) -> Role:
        """Read a role.

        Reads one role of the signed-in organization. What a role may do in detail is not answered, only its
        type and name.

        Args:
            role_id: Role to read (prefix 0po).

        Effect: read. Source: getOrganizationUserRole, https://developer.bill.com/reference/getorganizationuserrole
        """
        from ..api.roles import get_organization_user_role as _operation

        return self._caller.call(_operation.build(role_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> RolePage:
        """List the roles of the organization.

        Lists the roles that users of the signed-in organization can be given. Take the ids from here,
        rather than from another organization. The filter fields are known in part only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listOrganizationUserRoles, https://developer.bill.com/reference/listorganizationuserroles
        """
        from ..api.roles import list_organization_user_roles as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)


class AsyncRoles(AsyncResource):
    """Operations of ``client.roles``, asynchronous."""

    __slots__ = ()

    async def get(self, role_id: str) -> Role:
        """Read a role.

        Reads one role of the signed-in organization. What a role may do in detail is not answered, only its
        type and name.

        Args:
            role_id: Role to read (prefix 0po).

        Effect: read. Source: getOrganizationUserRole, https://developer.bill.com/reference/getorganizationuserrole
        """
        from ..api.roles import get_organization_user_role as _operation

        return await self._caller.call(_operation.build(role_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> RolePage:
        """List the roles of the organization.

        Lists the roles that users of the signed-in organization can be given. Take the ids from here,
        rather than from another organization. The filter fields are known in part only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listOrganizationUserRoles, https://developer.bill.com/reference/listorganizationuserroles
        """
        from ..api.roles import list_organization_user_roles as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )
