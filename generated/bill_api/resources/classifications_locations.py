# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.classifications.locations``: archive, bulk_archive, bulk_create, bulk_restore, bulk_update, create, get, iterate, list, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.classifications_locations import ClassificationsLocationsFields, ClassificationsLocationsFilters
    from ..models.location import Location
    from ..models.location_bulk_response import LocationBulkResponse
    from ..models.location_bulk_update_item import LocationBulkUpdateItem
    from ..models.location_create import LocationCreate
    from ..models.location_list import LocationList
    from ..models.location_update import LocationUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class ClassificationsLocations(Resource):
    """Operations of ``client.classifications.locations``."""

    __slots__ = ()

    def archive(self, id: str) -> Location:
        """Archive a location.

        Takes the location out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the location to archive.

        Effect: idempotent. Source: archiveClassificationLocation, https://developer.bill.com/reference/archiveclassificationlocation
        """
        from ..api.classifications_locations import archive_classification_location as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> LocationBulkResponse:
        """Archive several locations.

        Takes several locations out of use, all or none. The ids travel in the query string and there is no
        body. Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are
        documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the locations, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationLocation, https://developer.bill.com/reference/bulkarchiveclassificationlocation
        """
        from ..api.classifications_locations import bulk_archive_classification_location as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[LocationCreate]) -> LocationBulkResponse:
        """Create several locations.

        Creates up to 50 locations from a bare array, all or none: when one is refused, nothing is created
        and the innocent ones are reported with BDC_1246. No field is marked as mandatory, but a
        location without a name is of no use: always send `name`. Without an idempotency key, look
        for the first and the last of them before repeating a call whose outcome is unknown.

        Args:
            body: The new locations, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationLocation, https://developer.bill.com/reference/bulkcreateclassificationlocation
        """
        from ..api.classifications_locations import bulk_create_classification_location as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_restore(self, *, ids: builtins.list[str]) -> LocationBulkResponse:
        """Restore several locations.

        Brings several archived locations back into use, all or none. The ids travel in the query string and
        there is no body. Those not archived stay so. The limit of 50 and the rollback (BDC_1246)
        are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the locations, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationLocation, https://developer.bill.com/reference/bulkrestoreclassificationlocation
        """
        from ..api.classifications_locations import bulk_restore_classification_location as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_update(self, body: Sequence[LocationBulkUpdateItem]) -> LocationBulkResponse:
        """Update several locations.

        Changes several locations, each named by its `id`, all or none: when one is refused, nothing is
        changed and the innocent ones are reported with BDC_1246. Fields that are left out stay as
        they are. The limit of 50 and the rollback are documented for the bulk create and taken to
        hold here.

        Args:
            body: Ids and fields to change, 1 to 50 locations.

        Effect: idempotent. Source: bulkUpdateClassificationLocation, https://developer.bill.com/reference/bulkupdateclassificationlocation
        """
        from ..api.classifications_locations import bulk_update_classification_location as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: LocationCreate) -> Location:
        """Create a location.

        Adds a location. Locations group cost and revenue by place, such as a shop, a warehouse or a region.
        Bills, invoices and their lines refer to one as `locationId`. No field is marked as
        mandatory, but a location without a name is of no use: always send `name`. Whether a second
        location of the same name is refused is not documented, so look for it before repeating a
        call whose outcome is unknown; the filter on `name` is inferred.

        Args:
            body: The new location.

        Effect: undoable. Source: createClassificationLocation, https://developer.bill.com/reference/createclassificationlocation
        """
        from ..api.classifications_locations import create_classification_location as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, id: str) -> Location:
        """Get a location.

        Reads one location by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the location to read.

        Effect: read. Source: getClassificationLocation, https://developer.bill.com/reference/getclassificationlocation
        """
        from ..api.classifications_locations import get_classification_location as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsLocationsFields]
        | Sequence[Order[ClassificationsLocationsFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsLocationsFields] | ClassificationsLocationsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> LocationList:
        """List locations.

        Lists the locations of the organization, page by page. Locations group cost and revenue by place,
        such as a shop, a warehouse or a region. Add `archived:eq:false` to the filters for those in
        use only. The filter fields are inferred from other lists and an unsupported one is answered
        with 400; the sort fields are published for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_locations``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_locations``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationLocations, https://developer.bill.com/reference/listclassificationlocations
        """
        from ..api.classifications_locations import list_classification_locations as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, id: str) -> Location:
        """Restore a location.

        Brings an archived location back into use: `archived` becomes false. Restoring one that is not
        archived has no effect.

        Args:
            id: Id of the archived location.

        Effect: idempotent. Source: restoreClassificationLocation, https://developer.bill.com/reference/restoreclassificationlocation
        """
        from ..api.classifications_locations import restore_classification_location as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def update(self, id: str, body: LocationUpdate) -> Location:
        """Update a location.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the location to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationLocation, https://developer.bill.com/reference/updateclassificationlocation
        """
        from ..api.classifications_locations import update_classification_location as _operation

        return self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsLocationsFields]
        | Sequence[Order[ClassificationsLocationsFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsLocationsFields] | ClassificationsLocationsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Location]:
        """List locations, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_locations``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_locations``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_locations import list_classification_locations as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncClassificationsLocations(AsyncResource):
    """Operations of ``client.classifications.locations``, asynchronous."""

    __slots__ = ()

    async def archive(self, id: str) -> Location:
        """Archive a location.

        Takes the location out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the location to archive.

        Effect: idempotent. Source: archiveClassificationLocation, https://developer.bill.com/reference/archiveclassificationlocation
        """
        from ..api.classifications_locations import archive_classification_location as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> LocationBulkResponse:
        """Archive several locations.

        Takes several locations out of use, all or none. The ids travel in the query string and there is no
        body. Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are
        documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the locations, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationLocation, https://developer.bill.com/reference/bulkarchiveclassificationlocation
        """
        from ..api.classifications_locations import bulk_archive_classification_location as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[LocationCreate]) -> LocationBulkResponse:
        """Create several locations.

        Creates up to 50 locations from a bare array, all or none: when one is refused, nothing is created
        and the innocent ones are reported with BDC_1246. No field is marked as mandatory, but a
        location without a name is of no use: always send `name`. Without an idempotency key, look
        for the first and the last of them before repeating a call whose outcome is unknown.

        Args:
            body: The new locations, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationLocation, https://developer.bill.com/reference/bulkcreateclassificationlocation
        """
        from ..api.classifications_locations import bulk_create_classification_location as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_restore(self, *, ids: builtins.list[str]) -> LocationBulkResponse:
        """Restore several locations.

        Brings several archived locations back into use, all or none. The ids travel in the query string and
        there is no body. Those not archived stay so. The limit of 50 and the rollback (BDC_1246)
        are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the locations, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationLocation, https://developer.bill.com/reference/bulkrestoreclassificationlocation
        """
        from ..api.classifications_locations import bulk_restore_classification_location as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_update(self, body: Sequence[LocationBulkUpdateItem]) -> LocationBulkResponse:
        """Update several locations.

        Changes several locations, each named by its `id`, all or none: when one is refused, nothing is
        changed and the innocent ones are reported with BDC_1246. Fields that are left out stay as
        they are. The limit of 50 and the rollback are documented for the bulk create and taken to
        hold here.

        Args:
            body: Ids and fields to change, 1 to 50 locations.

        Effect: idempotent. Source: bulkUpdateClassificationLocation, https://developer.bill.com/reference/bulkupdateclassificationlocation
        """
        from ..api.classifications_locations import bulk_update_classification_location as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: LocationCreate) -> Location:
        """Create a location.

        Adds a location. Locations group cost and revenue by place, such as a shop, a warehouse or a region.
        Bills, invoices and their lines refer to one as `locationId`. No field is marked as
        mandatory, but a location without a name is of no use: always send `name`. Whether a second
        location of the same name is refused is not documented, so look for it before repeating a
        call whose outcome is unknown; the filter on `name` is inferred.

        Args:
            body: The new location.

        Effect: undoable. Source: createClassificationLocation, https://developer.bill.com/reference/createclassificationlocation
        """
        from ..api.classifications_locations import create_classification_location as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, id: str) -> Location:
        """Get a location.

        Reads one location by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the location to read.

        Effect: read. Source: getClassificationLocation, https://developer.bill.com/reference/getclassificationlocation
        """
        from ..api.classifications_locations import get_classification_location as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsLocationsFields]
        | Sequence[Order[ClassificationsLocationsFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsLocationsFields] | ClassificationsLocationsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> LocationList:
        """List locations.

        Lists the locations of the organization, page by page. Locations group cost and revenue by place,
        such as a shop, a warehouse or a region. Add `archived:eq:false` to the filters for those in
        use only. The filter fields are inferred from other lists and an unsupported one is answered
        with 400; the sort fields are published for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_locations``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_locations``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationLocations, https://developer.bill.com/reference/listclassificationlocations
        """
        from ..api.classifications_locations import list_classification_locations as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, id: str) -> Location:
        """Restore a location.

        Brings an archived location back into use: `archived` becomes false. Restoring one that is not
        archived has no effect.

        Args:
            id: Id of the archived location.

        Effect: idempotent. Source: restoreClassificationLocation, https://developer.bill.com/reference/restoreclassificationlocation
        """
        from ..api.classifications_locations import restore_classification_location as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def update(self, id: str, body: LocationUpdate) -> Location:
        """Update a location.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the location to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationLocation, https://developer.bill.com/reference/updateclassificationlocation
        """
        from ..api.classifications_locations import update_classification_location as _operation

        return await self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsLocationsFields]
        | Sequence[Order[ClassificationsLocationsFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsLocationsFields] | ClassificationsLocationsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Location]:
        """List locations, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_locations``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_locations``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_locations import list_classification_locations as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
