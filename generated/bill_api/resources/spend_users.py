# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.spend.users``: create, delete, get, get_current, iterate, list, update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.spend_users import SpendUsersFields, SpendUsersFilters
    from ..models.spend_user import SpendUser
    from ..models.spend_user_create import SpendUserCreate
    from ..models.spend_user_list import SpendUserList
    from ..models.spend_user_update import SpendUserUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter


class SpendUsers(Resource):
    """Operations of ``client.spend.users``."""

    __slots__ = ()

    def create(self, body: SpendUserCreate) -> SpendUser:
        """Create a user.

        Adds a person to the Spend & Expense company with one of the four roles that can be given. The
        person signs in with the e-mail address. Whether an invitation goes out is not documented.
        Answers 200, not 201. The list of users has no filter for addresses, so after an unclear
        answer look through it before you repeat the call.

        Args:
            body: Name, e-mail and role of the person.

        Effect: undoable. Source: createUser, https://developer.bill.com/reference/createuser
        """
        from ..api.spend_users import create_user as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def delete(self, user_id: str) -> None:
        """Delete a user.

        Takes a person out of the company and out of the list. The API cannot restore a user.

        Args:
            user_id: Person, by `uuid`; the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteUser, https://developer.bill.com/reference/deleteuser
        """
        from ..api.spend_users import delete_user as _operation

        return self._caller.call(_operation.build(user_id), _operation.parse)

    def get(self, user_id: str) -> SpendUser:
        """Get a user.

        One person of the Spend & Expense company with their role. These are not the users of the AP and AR
        organization.

        Args:
            user_id: Person, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getUser, https://developer.bill.com/reference/getuser
        """
        from ..api.spend_users import get_user as _operation

        return self._caller.call(_operation.build(user_id), _operation.parse)

    def get_current(self) -> SpendUser:
        """Get the user behind the token.

        The person who made the API token of the call, which is always somebody with the role ADMIN at that
        time. A good first call to see whether a token works.

        Effect: read. Source: getCurrentUser, https://developer.bill.com/reference/getcurrentuser
        """
        from ..api.spend_users import get_current_user as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def list(
        self,
        *,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        max_: int | Unset = UNSET,
        filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
    ) -> SpendUserList:
        """List users.

        People of the Spend & Expense company, page by page, in an order that cannot be chosen.

        Args:
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_users``, a mapping of names to values, or text.

        Effect: read. Source: listUsers, https://developer.bill.com/reference/listusers
        """
        from ..api.spend_users import list_users as _operation

        return self._caller.call(
            _operation.build(next_page=next_page, prev_page=prev_page, max_=max_, filters=filters), _operation.parse
        )

    def update(self, user_id: str, body: SpendUserUpdate) -> SpendUser:
        """Update a user.

        Changes only the fields that are sent. Changing the e-mail changes how the person signs in.

        Args:
            user_id: Person, by `uuid`; the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateUser, https://developer.bill.com/reference/updateuser
        """
        from ..api.spend_users import update_user as _operation

        return self._caller.call(_operation.build(user_id, body), _operation.parse)

    def iterate(
        self,
        *,
        filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[SpendUser]:
        """List users, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_users``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_users import list_users as _operation

        return self._caller.paginate(
            _operation.build(filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncSpendUsers(AsyncResource):
    """Operations of ``client.spend.users``, asynchronous."""

    __slots__ = ()

    async def create(self, body: SpendUserCreate) -> SpendUser:
        """Create a user.

        Adds a person to the Spend & Expense company with one of the four roles that can be given. The
        person signs in with the e-mail address. Whether an invitation goes out is not documented.
        Answers 200, not 201. The list of users has no filter for addresses, so after an unclear
        answer look through it before you repeat the call.

        Args:
            body: Name, e-mail and role of the person.

        Effect: undoable. Source: createUser, https://developer.bill.com/reference/createuser
        """
        from ..api.spend_users import create_user as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def delete(self, user_id: str) -> None:
        """Delete a user.

        Takes a person out of the company and out of the list. The API cannot restore a user.

        Args:
            user_id: Person, by `uuid`; the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteUser, https://developer.bill.com/reference/deleteuser
        """
        from ..api.spend_users import delete_user as _operation

        return await self._caller.call(_operation.build(user_id), _operation.parse)

    async def get(self, user_id: str) -> SpendUser:
        """Get a user.

        One person of the Spend & Expense company with their role. These are not the users of the AP and AR
        organization.

        Args:
            user_id: Person, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getUser, https://developer.bill.com/reference/getuser
        """
        from ..api.spend_users import get_user as _operation

        return await self._caller.call(_operation.build(user_id), _operation.parse)

    async def get_current(self) -> SpendUser:
        """Get the user behind the token.

        The person who made the API token of the call, which is always somebody with the role ADMIN at that
        time. A good first call to see whether a token works.

        Effect: read. Source: getCurrentUser, https://developer.bill.com/reference/getcurrentuser
        """
        from ..api.spend_users import get_current_user as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def list(
        self,
        *,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        max_: int | Unset = UNSET,
        filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
    ) -> SpendUserList:
        """List users.

        People of the Spend & Expense company, page by page, in an order that cannot be chosen.

        Args:
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_users``, a mapping of names to values, or text.

        Effect: read. Source: listUsers, https://developer.bill.com/reference/listusers
        """
        from ..api.spend_users import list_users as _operation

        return await self._caller.call(
            _operation.build(next_page=next_page, prev_page=prev_page, max_=max_, filters=filters), _operation.parse
        )

    async def update(self, user_id: str, body: SpendUserUpdate) -> SpendUser:
        """Update a user.

        Changes only the fields that are sent. Changing the e-mail changes how the person signs in.

        Args:
            user_id: Person, by `uuid`; the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateUser, https://developer.bill.com/reference/updateuser
        """
        from ..api.spend_users import update_user as _operation

        return await self._caller.call(_operation.build(user_id, body), _operation.parse)

    def iterate(
        self,
        *,
        filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[SpendUser]:
        """List users, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_users``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_users import list_users as _operation

        return self._caller.paginate(
            _operation.build(filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
