# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.roles``: get, iterate, list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.roles import RolesFields, RolesFilters
    from ..models.role import Role
    from ..models.role_page import RolePage
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


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
        sort: str | Order[RolesFields] | Sequence[Order[RolesFields]] | Unset = UNSET,
        filters: str | Filter[RolesFields] | RolesFilters | Unset = UNSET,
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
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.roles``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.roles``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listOrganizationUserRoles, https://developer.bill.com/reference/listorganizationuserroles
        """
        from ..api.roles import list_organization_user_roles as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[RolesFields] | Sequence[Order[RolesFields]] | Unset = UNSET,
        filters: str | Filter[RolesFields] | RolesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Role]:
        """List the roles of the organization, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.roles``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.roles``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.roles import list_organization_user_roles as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


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
        sort: str | Order[RolesFields] | Sequence[Order[RolesFields]] | Unset = UNSET,
        filters: str | Filter[RolesFields] | RolesFilters | Unset = UNSET,
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
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.roles``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.roles``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listOrganizationUserRoles, https://developer.bill.com/reference/listorganizationuserroles
        """
        from ..api.roles import list_organization_user_roles as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    def iterate(
        self,
        *,
        sort: str | Order[RolesFields] | Sequence[Order[RolesFields]] | Unset = UNSET,
        filters: str | Filter[RolesFields] | RolesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Role]:
        """List the roles of the organization, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.roles``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.roles``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.roles import list_organization_user_roles as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
