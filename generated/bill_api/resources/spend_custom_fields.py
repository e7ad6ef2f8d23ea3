# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.spend.custom_fields``: create, create_values, delete, delete_values, get, get_value, iterate, iterate_values, list, list_values,
update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.spend_custom_fields import SpendCustomFieldsFields, SpendCustomFieldsFilters
    from ..lists.spend_custom_fields_values import SpendCustomFieldsValuesFields, SpendCustomFieldsValuesFilters
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate
    from ..models.custom_field_list import CustomFieldList
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_value import CustomFieldValue
    from ..models.custom_field_value_list import CustomFieldValueList
    from ..models.custom_field_values_create import CustomFieldValuesCreate
    from ..models.custom_field_values_delete import CustomFieldValuesDelete
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class SpendCustomFields(Resource):
    """Operations of ``client.spend.custom_fields``."""

    __slots__ = ()

    def create(self, body: CustomFieldCreate) -> CustomField:
        """Create a custom field.

        Adds a field with which transactions and reimbursements are sorted, such as a project code. It
        applies to every budget with `global`, otherwise to the budgets in `selectedBudgetIds`.
        Whether several values may be chosen is settled here for good. Answers 200, not 201. After
        an unclear answer look for the name in the list before you repeat the call.

        Args:
            body: Name, rules and first values of the field.

        Effect: undoable. Source: createCustomField, https://developer.bill.com/reference/createcustomfield
        """
        from ..api.spend_custom_fields import create_custom_field as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create_values(self, custom_field_id: str, body: CustomFieldValuesCreate) -> CustomFieldValue:
        """Add values to a custom field.

        Adds one or more labels that people can choose from. The documented answer is a single value even
        when several were sent, so list the values afterwards if you need all of their uuids.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            body: The labels to add.

        Effect: undoable. Source: createCustomFieldValues, https://developer.bill.com/reference/createcustomfieldvalues
        """
        from ..api.spend_custom_fields import create_custom_field_values as _operation

        return self._caller.call(_operation.build(custom_field_id, body), _operation.parse)

    def delete(self, custom_field_id: str) -> None:
        """Delete a custom field.

        Retires the field and takes it out of the list; it cannot be restored.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteCustomField, https://developer.bill.com/reference/deletecustomfield
        """
        from ..api.spend_custom_fields import delete_custom_field as _operation

        return self._caller.call(_operation.build(custom_field_id), _operation.parse)

    def delete_values(self, custom_field_id: str, body: CustomFieldValuesDelete) -> None:
        """Delete values of a custom field.

        Takes one or more values away, named in the body: this is a DELETE with a JSON body, which some
        proxies drop. Deleted values cannot be restored or chosen again; past transactions keep
        them.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            body: The values to delete.

        Effect: irreversible. Source: deleteCustomFieldValue, https://developer.bill.com/reference/deletecustomfieldvalue
        """
        from ..api.spend_custom_fields import delete_custom_field_value as _operation

        return self._caller.call(_operation.build(custom_field_id, body), _operation.parse)

    def get(self, custom_field_id: str) -> CustomField:
        """Get a custom field.

        One custom field with the budgets that offer or demand it. The values it offers are not included;
        see listCustomFieldValues.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.

        Effect: read. Source: getCustomField, https://developer.bill.com/reference/getcustomfield
        """
        from ..api.spend_custom_fields import get_custom_field as _operation

        return self._caller.call(_operation.build(custom_field_id), _operation.parse)

    def get_value(self, custom_field_id: str, custom_field_value_id: str) -> CustomFieldValue:
        """Get a value of a custom field.

        One value of one field, by their uuids. In spite of the plural in its operationId it answers a
        single value.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            custom_field_value_id: Value of the field, by `uuid` (begins with tvl_); the deprecated `id` is
                taken too.

        Effect: read. Source: getCustomFieldValues, https://developer.bill.com/reference/getcustomfieldvalues
        """
        from ..api.spend_custom_fields import get_custom_field_values as _operation

        return self._caller.call(_operation.build(custom_field_id, custom_field_value_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        sort: str | Order[SpendCustomFieldsFields] | Sequence[Order[SpendCustomFieldsFields]] | Unset = UNSET,
        filters: str | Filter[SpendCustomFieldsFields] | SpendCustomFieldsFilters | Unset = UNSET,
    ) -> CustomFieldList:
        """List custom fields.

        Custom fields of the company, page by page. Takes one sort field only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_custom_fields``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_custom_fields``, a mapping of names to values, or text.

        Effect: read. Source: listCustomFields, https://developer.bill.com/reference/listcustomfields
        """
        from ..api.spend_custom_fields import list_custom_fields as _operation

        return self._caller.call(
            _operation.build(max_=max_, next_page=next_page, prev_page=prev_page, sort=sort, filters=filters),
            _operation.parse,
        )

    def list_values(
        self,
        custom_field_id: str,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
    ) -> CustomFieldValueList:
        """List the values of a custom field.

        Values that the field offers, page by page, in an order that cannot be chosen. The filter `name`
        looks at `value`, and `retired` at `deleted`; deleted values are left out unless
        `retired:eq:true` asks for them.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_custom_fields_values``, a mapping of names to values,
                or text.

        Effect: read. Source: listCustomFieldValues, https://developer.bill.com/reference/listcustomfieldvalues
        """
        from ..api.spend_custom_fields import list_custom_field_values as _operation

        return self._caller.call(
            _operation.build(custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page, filters=filters),
            _operation.parse,
        )

    def update(self, custom_field_id: str, body: CustomFieldUpdate) -> CustomField:
        """Update a custom field.

        Changes only the fields that are sent. Type and multiple choice are fixed when the field is created;
        values are changed with their own calls.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateCustomField, https://developer.bill.com/reference/updatecustomfield
        """
        from ..api.spend_custom_fields import update_custom_field as _operation

        return self._caller.call(_operation.build(custom_field_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendCustomFieldsFields] | Sequence[Order[SpendCustomFieldsFields]] | Unset = UNSET,
        filters: str | Filter[SpendCustomFieldsFields] | SpendCustomFieldsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[CustomField]:
        """List custom fields, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_custom_fields``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_custom_fields``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_custom_fields import list_custom_fields as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_values(
        self,
        custom_field_id: str,
        *,
        filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[CustomFieldValue]:
        """List the values of a custom field, all pages of them.

        Nothing is sent before it is iterated; see ``list_values`` for a single page.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_custom_fields_values``, a mapping of names to values,
                or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_custom_fields import list_custom_field_values as _operation

        return self._caller.paginate(
            _operation.build(custom_field_id, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncSpendCustomFields(AsyncResource):
    """Operations of ``client.spend.custom_fields``, asynchronous."""

    __slots__ = ()

    async def create(self, body: CustomFieldCreate) -> CustomField:
        """Create a custom field.

        Adds a field with which transactions and reimbursements are sorted, such as a project code. It
        applies to every budget with `global`, otherwise to the budgets in `selectedBudgetIds`.
        Whether several values may be chosen is settled here for good. Answers 200, not 201. After
        an unclear answer look for the name in the list before you repeat the call.

        Args:
            body: Name, rules and first values of the field.

        Effect: undoable. Source: createCustomField, https://developer.bill.com/reference/createcustomfield
        """
        from ..api.spend_custom_fields import create_custom_field as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create_values(self, custom_field_id: str, body: CustomFieldValuesCreate) -> CustomFieldValue:
        """Add values to a custom field.

        Adds one or more labels that people can choose from. The documented answer is a single value even
        when several were sent, so list the values afterwards if you need all of their uuids.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            body: The labels to add.

        Effect: undoable. Source: createCustomFieldValues, https://developer.bill.com/reference/createcustomfieldvalues
        """
        from ..api.spend_custom_fields import create_custom_field_values as _operation

        return await self._caller.call(_operation.build(custom_field_id, body), _operation.parse)

    async def delete(self, custom_field_id: str) -> None:
        """Delete a custom field.

        Retires the field and takes it out of the list; it cannot be restored.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteCustomField, https://developer.bill.com/reference/deletecustomfield
        """
        from ..api.spend_custom_fields import delete_custom_field as _operation

        return await self._caller.call(_operation.build(custom_field_id), _operation.parse)

    async def delete_values(self, custom_field_id: str, body: CustomFieldValuesDelete) -> None:
        """Delete values of a custom field.

        Takes one or more values away, named in the body: this is a DELETE with a JSON body, which some
        proxies drop. Deleted values cannot be restored or chosen again; past transactions keep
        them.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            body: The values to delete.

        Effect: irreversible. Source: deleteCustomFieldValue, https://developer.bill.com/reference/deletecustomfieldvalue
        """
        from ..api.spend_custom_fields import delete_custom_field_value as _operation

        return await self._caller.call(_operation.build(custom_field_id, body), _operation.parse)

    async def get(self, custom_field_id: str) -> CustomField:
        """Get a custom field.

        One custom field with the budgets that offer or demand it. The values it offers are not included;
        see listCustomFieldValues.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.

        Effect: read. Source: getCustomField, https://developer.bill.com/reference/getcustomfield
        """
        from ..api.spend_custom_fields import get_custom_field as _operation

        return await self._caller.call(_operation.build(custom_field_id), _operation.parse)

    async def get_value(self, custom_field_id: str, custom_field_value_id: str) -> CustomFieldValue:
        """Get a value of a custom field.

        One value of one field, by their uuids. In spite of the plural in its operationId it answers a
        single value.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            custom_field_value_id: Value of the field, by `uuid` (begins with tvl_); the deprecated `id` is
                taken too.

        Effect: read. Source: getCustomFieldValues, https://developer.bill.com/reference/getcustomfieldvalues
        """
        from ..api.spend_custom_fields import get_custom_field_values as _operation

        return await self._caller.call(_operation.build(custom_field_id, custom_field_value_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        sort: str | Order[SpendCustomFieldsFields] | Sequence[Order[SpendCustomFieldsFields]] | Unset = UNSET,
        filters: str | Filter[SpendCustomFieldsFields] | SpendCustomFieldsFilters | Unset = UNSET,
    ) -> CustomFieldList:
        """List custom fields.

        Custom fields of the company, page by page. Takes one sort field only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_custom_fields``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_custom_fields``, a mapping of names to values, or text.

        Effect: read. Source: listCustomFields, https://developer.bill.com/reference/listcustomfields
        """
        from ..api.spend_custom_fields import list_custom_fields as _operation

        return await self._caller.call(
            _operation.build(max_=max_, next_page=next_page, prev_page=prev_page, sort=sort, filters=filters),
            _operation.parse,
        )

    async def list_values(
        self,
        custom_field_id: str,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
    ) -> CustomFieldValueList:
        """List the values of a custom field.

        Values that the field offers, page by page, in an order that cannot be chosen. The filter `name`
        looks at `value`, and `retired` at `deleted`; deleted values are left out unless
        `retired:eq:true` asks for them.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_custom_fields_values``, a mapping of names to values,
                or text.

        Effect: read. Source: listCustomFieldValues, https://developer.bill.com/reference/listcustomfieldvalues
        """
        from ..api.spend_custom_fields import list_custom_field_values as _operation

        return await self._caller.call(
            _operation.build(custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page, filters=filters),
            _operation.parse,
        )

    async def update(self, custom_field_id: str, body: CustomFieldUpdate) -> CustomField:
        """Update a custom field.

        Changes only the fields that are sent. Type and multiple choice are fixed when the field is created;
        values are changed with their own calls.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateCustomField, https://developer.bill.com/reference/updatecustomfield
        """
        from ..api.spend_custom_fields import update_custom_field as _operation

        return await self._caller.call(_operation.build(custom_field_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendCustomFieldsFields] | Sequence[Order[SpendCustomFieldsFields]] | Unset = UNSET,
        filters: str | Filter[SpendCustomFieldsFields] | SpendCustomFieldsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[CustomField]:
        """List custom fields, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_custom_fields``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_custom_fields``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_custom_fields import list_custom_fields as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_values(
        self,
        custom_field_id: str,
        *,
        filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[CustomFieldValue]:
        """List the values of a custom field, all pages of them.

        Nothing is sent before it is iterated; see ``list_values`` for a single page.

        Args:
            custom_field_id: Custom field, by `uuid` (begins with tty_); the deprecated `id` is taken too.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_custom_fields_values``, a mapping of names to values,
                or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_custom_fields import list_custom_field_values as _operation

        return self._caller.paginate(
            _operation.build(custom_field_id, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
