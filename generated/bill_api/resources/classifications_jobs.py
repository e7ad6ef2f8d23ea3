# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.classifications.jobs``: archive, bulk_archive, bulk_create, bulk_restore, bulk_update, create, get, iterate, list, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.classifications_jobs import ClassificationsJobsFields, ClassificationsJobsFilters
    from ..models.job import Job
    from ..models.job_bulk_response import JobBulkResponse
    from ..models.job_bulk_update_item import JobBulkUpdateItem
    from ..models.job_create import JobCreate
    from ..models.job_list import JobList
    from ..models.job_update import JobUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class ClassificationsJobs(Resource):
    """Operations of ``client.classifications.jobs``."""

    __slots__ = ()

    def archive(self, id: str) -> Job:
        """Archive a job.

        Takes the job out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the job to archive.

        Effect: idempotent. Source: archiveClassificationJob, https://developer.bill.com/reference/archiveclassificationjob
        """
        from ..api.classifications_jobs import archive_classification_job as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> JobBulkResponse:
        """Archive several jobs.

        Takes several jobs out of use, all or none. The ids travel in the query string and there is no body.
        Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are documented
        for the bulk create and taken to hold here.

        Args:
            ids: Ids of the jobs, 1 to 50, joined with commas. The vendor types the parameter as one string;
                the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationJob, https://developer.bill.com/reference/bulkarchiveclassificationjob
        """
        from ..api.classifications_jobs import bulk_archive_classification_job as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[JobCreate]) -> JobBulkResponse:
        """Create several jobs.

        Creates up to 50 jobs from a bare array, all or none: when one is refused, nothing is created and
        the innocent ones are reported with BDC_1246. No field is marked as mandatory, but a job
        without a name is of no use: always send `name`. Without an idempotency key, look for the
        first and the last of them before repeating a call whose outcome is unknown.

        Args:
            body: The new jobs, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationJob, https://developer.bill.com/reference/bulkcreateclassificationjob
        """
        from ..api.classifications_jobs import bulk_create_classification_job as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_restore(self, *, ids: builtins.list[str]) -> JobBulkResponse:
        """Restore several jobs.

        Brings several archived jobs back into use, all or none. The ids travel in the query string and
        there is no body. Those not archived stay so. The limit of 50 and the rollback (BDC_1246)
        are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the jobs, 1 to 50, joined with commas. The vendor types the parameter as one string;
                the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationJob, https://developer.bill.com/reference/bulkrestoreclassificationjob
        """
        from ..api.classifications_jobs import bulk_restore_classification_job as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_update(self, body: Sequence[JobBulkUpdateItem]) -> JobBulkResponse:
        """Update several jobs.

        Changes several jobs, each named by its `id`, all or none: when one is refused, nothing is changed
        and the innocent ones are reported with BDC_1246. Fields that are left out stay as they are.
        The limit of 50 and the rollback are documented for the bulk create and taken to hold here.

        Args:
            body: Ids and fields to change, 1 to 50 jobs.

        Effect: idempotent. Source: bulkUpdateClassificationJob, https://developer.bill.com/reference/bulkupdateclassificationjob
        """
        from ..api.classifications_jobs import bulk_update_classification_job as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: JobCreate) -> Job:
        """Create a job.

        Adds a job. Jobs collect cost and revenue by project or engagement, such as the fit-out of one shop.
        Invoices and the lines of bills and invoices refer to one as `jobId`. No field is marked as
        mandatory, but a job without a name is of no use: always send `name`. Whether a second job
        of the same name is refused is not documented, so look for it before repeating a call whose
        outcome is unknown; the filter on `name` is inferred.

        Args:
            body: The new job.

        Effect: undoable. Source: createClassificationJob, https://developer.bill.com/reference/createclassificationjob
        """
        from ..api.classifications_jobs import create_classification_job as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, id: str) -> Job:
        """Get a job.

        Reads one job by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the job to read.

        Effect: read. Source: getClassificationJob, https://developer.bill.com/reference/getclassificationjob
        """
        from ..api.classifications_jobs import get_classification_job as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[ClassificationsJobsFields] | Sequence[Order[ClassificationsJobsFields]] | Unset = UNSET,
        filters: str | Filter[ClassificationsJobsFields] | ClassificationsJobsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> JobList:
        """List jobs.

        Lists the jobs of the organization, page by page. Jobs collect cost and revenue by project or
        engagement, such as the fit-out of one shop. Add `archived:eq:false` to the filters for
        those in use only. The filter fields are inferred from other lists and an unsupported one is
        answered with 400; the sort fields are published for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_jobs``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_jobs``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationJobs, https://developer.bill.com/reference/listclassificationjobs
        """
        from ..api.classifications_jobs import list_classification_jobs as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, id: str) -> Job:
        """Restore a job.

        Brings an archived job back into use: `archived` becomes false. Restoring one that is not archived
        has no effect.

        Args:
            id: Id of the archived job.

        Effect: idempotent. Source: restoreClassificationJob, https://developer.bill.com/reference/restoreclassificationjob
        """
        from ..api.classifications_jobs import restore_classification_job as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def update(self, id: str, body: JobUpdate) -> Job:
        """Update a job.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the job to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationJob, https://developer.bill.com/reference/updateclassificationjob
        """
        from ..api.classifications_jobs import update_classification_job as _operation

        return self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[ClassificationsJobsFields] | Sequence[Order[ClassificationsJobsFields]] | Unset = UNSET,
        filters: str | Filter[ClassificationsJobsFields] | ClassificationsJobsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Job]:
        """List jobs, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_jobs``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_jobs``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_jobs import list_classification_jobs as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncClassificationsJobs(AsyncResource):
    """Operations of ``client.classifications.jobs``, asynchronous."""

    __slots__ = ()

    async def archive(self, id: str) -> Job:
        """Archive a job.

        Takes the job out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the job to archive.

        Effect: idempotent. Source: archiveClassificationJob, https://developer.bill.com/reference/archiveclassificationjob
        """
        from ..api.classifications_jobs import archive_classification_job as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> JobBulkResponse:
        """Archive several jobs.

        Takes several jobs out of use, all or none. The ids travel in the query string and there is no body.
        Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are documented
        for the bulk create and taken to hold here.

        Args:
            ids: Ids of the jobs, 1 to 50, joined with commas. The vendor types the parameter as one string;
                the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationJob, https://developer.bill.com/reference/bulkarchiveclassificationjob
        """
        from ..api.classifications_jobs import bulk_archive_classification_job as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[JobCreate]) -> JobBulkResponse:
        """Create several jobs.

        Creates up to 50 jobs from a bare array, all or none: when one is refused, nothing is created and
        the innocent ones are reported with BDC_1246. No field is marked as mandatory, but a job
        without a name is of no use: always send `name`. Without an idempotency key, look for the
        first and the last of them before repeating a call whose outcome is unknown.

        Args:
            body: The new jobs, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationJob, https://developer.bill.com/reference/bulkcreateclassificationjob
        """
        from ..api.classifications_jobs import bulk_create_classification_job as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_restore(self, *, ids: builtins.list[str]) -> JobBulkResponse:
        """Restore several jobs.

        Brings several archived jobs back into use, all or none. The ids travel in the query string and
        there is no body. Those not archived stay so. The limit of 50 and the rollback (BDC_1246)
        are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the jobs, 1 to 50, joined with commas. The vendor types the parameter as one string;
                the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationJob, https://developer.bill.com/reference/bulkrestoreclassificationjob
        """
        from ..api.classifications_jobs import bulk_restore_classification_job as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_update(self, body: Sequence[JobBulkUpdateItem]) -> JobBulkResponse:
        """Update several jobs.

        Changes several jobs, each named by its `id`, all or none: when one is refused, nothing is changed
        and the innocent ones are reported with BDC_1246. Fields that are left out stay as they are.
        The limit of 50 and the rollback are documented for the bulk create and taken to hold here.

        Args:
            body: Ids and fields to change, 1 to 50 jobs.

        Effect: idempotent. Source: bulkUpdateClassificationJob, https://developer.bill.com/reference/bulkupdateclassificationjob
        """
        from ..api.classifications_jobs import bulk_update_classification_job as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: JobCreate) -> Job:
        """Create a job.

        Adds a job. Jobs collect cost and revenue by project or engagement, such as the fit-out of one shop.
        Invoices and the lines of bills and invoices refer to one as `jobId`. No field is marked as
        mandatory, but a job without a name is of no use: always send `name`. Whether a second job
        of the same name is refused is not documented, so look for it before repeating a call whose
        outcome is unknown; the filter on `name` is inferred.

        Args:
            body: The new job.

        Effect: undoable. Source: createClassificationJob, https://developer.bill.com/reference/createclassificationjob
        """
        from ..api.classifications_jobs import create_classification_job as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, id: str) -> Job:
        """Get a job.

        Reads one job by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the job to read.

        Effect: read. Source: getClassificationJob, https://developer.bill.com/reference/getclassificationjob
        """
        from ..api.classifications_jobs import get_classification_job as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[ClassificationsJobsFields] | Sequence[Order[ClassificationsJobsFields]] | Unset = UNSET,
        filters: str | Filter[ClassificationsJobsFields] | ClassificationsJobsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> JobList:
        """List jobs.

        Lists the jobs of the organization, page by page. Jobs collect cost and revenue by project or
        engagement, such as the fit-out of one shop. Add `archived:eq:false` to the filters for
        those in use only. The filter fields are inferred from other lists and an unsupported one is
        answered with 400; the sort fields are published for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_jobs``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_jobs``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationJobs, https://developer.bill.com/reference/listclassificationjobs
        """
        from ..api.classifications_jobs import list_classification_jobs as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, id: str) -> Job:
        """Restore a job.

        Brings an archived job back into use: `archived` becomes false. Restoring one that is not archived
        has no effect.

        Args:
            id: Id of the archived job.

        Effect: idempotent. Source: restoreClassificationJob, https://developer.bill.com/reference/restoreclassificationjob
        """
        from ..api.classifications_jobs import restore_classification_job as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def update(self, id: str, body: JobUpdate) -> Job:
        """Update a job.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the job to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationJob, https://developer.bill.com/reference/updateclassificationjob
        """
        from ..api.classifications_jobs import update_classification_job as _operation

        return await self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[ClassificationsJobsFields] | Sequence[Order[ClassificationsJobsFields]] | Unset = UNSET,
        filters: str | Filter[ClassificationsJobsFields] | ClassificationsJobsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Job]:
        """List jobs, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_jobs``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_jobs``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_jobs import list_classification_jobs as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
