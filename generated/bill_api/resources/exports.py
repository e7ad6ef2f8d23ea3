# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.exports``: get_download_link, iterate, list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.export import Export
    from ..models.export_download_link import ExportDownloadLink
    from ..models.export_page import ExportPage
    from ..paging import AsyncPaginated, Paginated, Progress


class Exports(Resource):
    """Operations of ``client.exports``."""

    __slots__ = ()

    def get_download_link(self, export_id: str) -> ExportDownloadLink:
        """Get the link to an exported file.

        Answers with the address of one exported file. Fetch it with a plain GET, without session or key;
        how long the link lives is not documented, so ask for it right before the download.

        Args:
            export_id: File to download, the `exportId` of an entry of `listExports`.

        Effect: read. Source: getDownloadLink, https://developer.bill.com/reference/getdownloadlink
        """
        from ..api.exports import get_download_link as _operation

        return self._caller.call(_operation.build(export_id), _operation.parse)

    def list(self, *, max_: int | Unset = UNSET, filters: str | Unset = UNSET, page: str | Unset = UNSET) -> ExportPage:
        """List exported files.

        Lists the files that BILL wrote by an export schedule, ready for download: vendors, customers,
        bills, invoices, payments and other records as CSV. Schedules are made in the web app
        (import and export, custom file integration); the API cannot start an export. There is no
        `sort`. Which fields `filters` takes is not documented, and one page even shows it as an
        object.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listExports, https://developer.bill.com/reference/listexports
        """
        from ..api.exports import list_exports as _operation

        return self._caller.call(_operation.build(max_=max_, filters=filters, page=page), _operation.parse)

    def iterate(
        self,
        *,
        filters: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Export]:
        """List exported files, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.exports import list_exports as _operation

        return self._caller.paginate(
            _operation.build(filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncExports(AsyncResource):
    """Operations of ``client.exports``, asynchronous."""

    __slots__ = ()

    async def get_download_link(self, export_id: str) -> ExportDownloadLink:
        """Get the link to an exported file.

        Answers with the address of one exported file. Fetch it with a plain GET, without session or key;
        how long the link lives is not documented, so ask for it right before the download.

        Args:
            export_id: File to download, the `exportId` of an entry of `listExports`.

        Effect: read. Source: getDownloadLink, https://developer.bill.com/reference/getdownloadlink
        """
        from ..api.exports import get_download_link as _operation

        return await self._caller.call(_operation.build(export_id), _operation.parse)

    async def list(
        self, *, max_: int | Unset = UNSET, filters: str | Unset = UNSET, page: str | Unset = UNSET
    ) -> ExportPage:
        """List exported files.

        Lists the files that BILL wrote by an export schedule, ready for download: vendors, customers,
        bills, invoices, payments and other records as CSV. Schedules are made in the web app
        (import and export, custom file integration); the API cannot start an export. There is no
        `sort`. Which fields `filters` takes is not documented, and one page even shows it as an
        object.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listExports, https://developer.bill.com/reference/listexports
        """
        from ..api.exports import list_exports as _operation

        return await self._caller.call(_operation.build(max_=max_, filters=filters, page=page), _operation.parse)

    def iterate(
        self,
        *,
        filters: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Export]:
        """List exported files, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.exports import list_exports as _operation

        return self._caller.paginate(
            _operation.build(filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
