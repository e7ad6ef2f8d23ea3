# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.users``: archive, create, get, iterate, list, restore, update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.users import UsersFields, UsersFilters
    from ..models.user import User
    from ..models.user_create import UserCreate
    from ..models.user_page import UserPage
    from ..models.user_update import UserUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class Users(Resource):
    """Operations of ``client.users``."""

    __slots__ = ()

    def archive(self, user_id: str) -> User:
        """Archive a user.

        Takes a person's access to the organization away. Doing it twice changes nothing;
        `restoreOrganizationUser` gives it back.

        Args:
            user_id: User to archive (prefix 006).

        Effect: idempotent. Source: archiveOrganizationUser, https://developer.bill.com/reference/archiveorganizationuser
        """
        from ..api.users import archive_organization_user as _operation

        return self._caller.call(_operation.build(user_id), _operation.parse)

    def create(self, body: UserCreate) -> User:
        """Create a user and invite the person.

        Adds a person to the organization and sends an invitation by e-mail. Only a user with the role
        ADMINISTRATOR may do that. The text of the vendor says that the role falls back to
        ADMINISTRATOR, but the contract requires it: send it always.

        Args:
            body: What to send: UserCreate.

        Effect: notifies. Source: createOrganizationUser, https://developer.bill.com/reference/createorganizationuser
        """
        from ..api.users import create_organization_user as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, user_id: str) -> User:
        """Read a user.

        Reads one person of the signed-in organization with the role held there.

        Args:
            user_id: User to read (prefix 006).

        Effect: read. Source: getOrganizationUser, https://developer.bill.com/reference/getorganizationuser
        """
        from ..api.users import get_organization_user as _operation

        return self._caller.call(_operation.build(user_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[UsersFields] | Sequence[Order[UsersFields]] | Unset = UNSET,
        filters: str | Filter[UsersFields] | UsersFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> UserPage:
        """List the users of the organization.

        Lists the people of the signed-in organization. The filter fields are known in part only;
        `role.type` picks, for example, all approvers.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.users``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listOrganizationUsers, https://developer.bill.com/reference/listorganizationusers
        """
        from ..api.users import list_organization_users as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, user_id: str) -> User:
        """Restore an archived user.

        Gives an archived person access again. Doing it twice changes nothing.

        Args:
            user_id: User to restore (prefix 006).

        Effect: idempotent. Source: restoreOrganizationUser, https://developer.bill.com/reference/restoreorganizationuser
        """
        from ..api.users import restore_organization_user as _operation

        return self._caller.call(_operation.build(user_id), _operation.parse)

    def update(self, user_id: str, body: UserUpdate) -> User:
        """Update a user.

        Changes name or role and leaves what is not sent. The e-mail cannot be changed here; partners can,
        with `updatePartnerUser`.

        Args:
            user_id: User to change (prefix 006).
            body: What to send: UserUpdate.

        Effect: idempotent. Source: updateOrganizationUser, https://developer.bill.com/reference/updateorganizationuser
        """
        from ..api.users import update_organization_user as _operation

        return self._caller.call(_operation.build(user_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[UsersFields] | Sequence[Order[UsersFields]] | Unset = UNSET,
        filters: str | Filter[UsersFields] | UsersFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[User]:
        """List the users of the organization, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.users``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.users import list_organization_users as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncUsers(AsyncResource):
    """Operations of ``client.users``, asynchronous."""

    __slots__ = ()

    async def archive(self, user_id: str) -> User:
        """Archive a user.

        Takes a person's access to the organization away. Doing it twice changes nothing;
        `restoreOrganizationUser` gives it back.

        Args:
            user_id: User to archive (prefix 006).

        Effect: idempotent. Source: archiveOrganizationUser, https://developer.bill.com/reference/archiveorganizationuser
        """
        from ..api.users import archive_organization_user as _operation

        return await self._caller.call(_operation.build(user_id), _operation.parse)

    async def create(self, body: UserCreate) -> User:
        """Create a user and invite the person.

        Adds a person to the organization and sends an invitation by e-mail. Only a user with the role
        ADMINISTRATOR may do that. The text of the vendor says that the role falls back to
        ADMINISTRATOR, but the contract requires it: send it always.

        Args:
            body: What to send: UserCreate.

        Effect: notifies. Source: createOrganizationUser, https://developer.bill.com/reference/createorganizationuser
        """
        from ..api.users import create_organization_user as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, user_id: str) -> User:
        """Read a user.

        Reads one person of the signed-in organization with the role held there.

        Args:
            user_id: User to read (prefix 006).

        Effect: read. Source: getOrganizationUser, https://developer.bill.com/reference/getorganizationuser
        """
        from ..api.users import get_organization_user as _operation

        return await self._caller.call(_operation.build(user_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[UsersFields] | Sequence[Order[UsersFields]] | Unset = UNSET,
        filters: str | Filter[UsersFields] | UsersFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> UserPage:
        """List the users of the organization.

        Lists the people of the signed-in organization. The filter fields are known in part only;
        `role.type` picks, for example, all approvers.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.users``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listOrganizationUsers, https://developer.bill.com/reference/listorganizationusers
        """
        from ..api.users import list_organization_users as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, user_id: str) -> User:
        """Restore an archived user.

        Gives an archived person access again. Doing it twice changes nothing.

        Args:
            user_id: User to restore (prefix 006).

        Effect: idempotent. Source: restoreOrganizationUser, https://developer.bill.com/reference/restoreorganizationuser
        """
        from ..api.users import restore_organization_user as _operation

        return await self._caller.call(_operation.build(user_id), _operation.parse)

    async def update(self, user_id: str, body: UserUpdate) -> User:
        """Update a user.

        Changes name or role and leaves what is not sent. The e-mail cannot be changed here; partners can,
        with `updatePartnerUser`.

        Args:
            user_id: User to change (prefix 006).
            body: What to send: UserUpdate.

        Effect: idempotent. Source: updateOrganizationUser, https://developer.bill.com/reference/updateorganizationuser
        """
        from ..api.users import update_organization_user as _operation

        return await self._caller.call(_operation.build(user_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[UsersFields] | Sequence[Order[UsersFields]] | Unset = UNSET,
        filters: str | Filter[UsersFields] | UsersFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[User]:
        """List the users of the organization, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.users``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.users import list_organization_users as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
