"""Reads bills with their approvers, and vendors: generators that yield requests and receive decoded JSON."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from bill_client.approvals.errors import MoneyProblem, MoneyRefused
from bill_client.errors import NotFound
from bill_client.shapes import is_list, is_object

if TYPE_CHECKING:
    from bill_api.wire import Request

__all__ = ("JSON", "Reading", "read_bills", "read_vendors")

JSON: TypeAlias = Mapping[str, Any]
Reading: TypeAlias = Generator["Request", Any, dict[str, JSON]]

PAGE = 100
"""Objects of a page, and ids of a filter."""
MOST_PAGES = 10
"""Of one filter; what leads further is no list of so few ids."""
MOST_SINGLE = 10
"""Objects that are read one by one where the list does not have them."""


def read_bills(ids: Iterable[str]) -> Reading:
    """Bills by their ids, each with its approvers; what cannot be read raises.

    One bill is read by itself, several with the list, up to 100 at a time. A list may lag behind, so a few that are
    not in it are read one by one.

    Args:
        ids: of bills (00n), each once or more.

    Raises:
        MoneyRefused: a bill is not there.
        BillError: what the reads raise.
    """
    from bill_api.api.bills import get_bill, list_bills
    from bill_api.fields import bills

    def pages(some: Collection[str], cursor: dict[str, str]) -> Request:
        return list_bills.build(max_=PAGE, filters=bills.id.in_(some), bill_approvals=True, **cursor)

    return (yield from _read("bill", ids, lambda key: get_bill.build(key, bill_approvals=True), pages))


def read_vendors(ids: Iterable[str]) -> Reading:
    """Vendors by their ids; see :func:`read_bills`."""
    from bill_api.api.vendors import get_vendor, list_vendors
    from bill_api.fields import vendors

    def pages(some: Collection[str], cursor: dict[str, str]) -> Request:
        return list_vendors.build(max_=PAGE, filters=vendors.id.in_(some), **cursor)

    return (yield from _read("vendor", ids, get_vendor.build, pages))


Single: TypeAlias = Callable[[str], "Request"]
Several: TypeAlias = Callable[[Collection[str], dict[str, str]], "Request"]


def _read(kind: str, ids: Iterable[str], single: Single, several: Several) -> Reading:
    wanted = list(dict.fromkeys(ids))
    found: dict[str, JSON] = {}
    if len(wanted) > 1:
        for start in range(0, len(wanted), PAGE):
            found |= yield from _listed(wanted[start : start + PAGE], several)
    missing = [key for key in wanted if key not in found]
    if len(missing) > MOST_SINGLE:
        raise MoneyRefused.of(*(_absent(kind, key) for key in missing))
    for key in missing:
        found[key] = yield from _one(kind, key, single(key))
    return {key: found[key] for key in wanted}


def _listed(some: Collection[str], several: Several) -> Reading:
    found: dict[str, JSON] = {}
    cursor: dict[str, str] = {}
    for _ in range(MOST_PAGES):
        page = yield several(some, cursor)
        results, following = (page.get("results"), page.get("nextPage")) if is_object(page) else (None, None)
        for each in results if is_list(results) else ():
            if is_object(each) and each.get("id") in some:
                found[each["id"]] = each
        if not isinstance(following, str) or not following or len(found) == len(some):
            break
        cursor = {"page": following}
    return found


def _one(kind: str, key: str, request: Request) -> Generator[Request, Any, JSON]:
    try:
        answer = yield request
    except NotFound as error:
        problem = _absent(kind, key)
        raise MoneyRefused(f"{key}: {problem.problem}", response=error.response, problems=(problem,)) from error
    if not is_object(answer) or answer.get("id") != key:
        raise MoneyRefused.of(MoneyProblem(key, f"BILL answered something else for this {kind}"))
    return answer


def _absent(kind: str, key: str) -> MoneyProblem:
    return MoneyProblem(key, f"BILL has no such {kind}, or does not show it")
