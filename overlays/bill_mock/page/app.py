"""The page as a Starlette application: one address a view, and one that acts and shows the view again."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bill_mock.page import HOME, INNER
from bill_mock.page.actions import ACTIONS
from bill_mock.page.texts import FILTERS, TESTS
from bill_mock.page.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from bill_mock.core import MockBill

_HERE = Path(__file__).parent
_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
}


def page_for(mock: MockBill) -> Starlette:
    """The application that shows a mock and acts on it; it may call `mock.control` alone."""
    page = _Page(mock)
    return Starlette(
        routes=[
            Mount(f"{INNER}static", StaticFiles(directory=_HERE / "static")),
            Route(f"{INNER}act/{{action}}", page.act, methods=["POST"]),
            Route(HOME, page.show, methods=["GET"]),
            Route(f"{INNER}{{view}}", page.show, methods=["GET"]),
        ]
    )


class _Page:
    def __init__(self, mock: MockBill) -> None:
        self._mock = mock

    async def show(self, request: Request) -> Response:
        return self._view(request.url.path, request.query_params)

    async def act(self, request: Request) -> Response:
        """Act, and show the view that the button stands on, with what came of it."""
        # Another site can make a browser send a form here, but not with this header.
        if request.headers.get("hx-request") != "true":
            return PlainTextResponse("actions are for the buttons of the page", 403)
        action = ACTIONS.get(request.path_params["action"])
        if action is None:
            return PlainTextResponse("there is no such action", 404)
        self._mock.handled += 1  # a world that is kept in a file is written again
        fields = dict(parse_qsl((await request.body()).decode(errors="replace"), keep_blank_values=True))
        try:
            notice, failed = action(self._mock.control, fields), False
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            notice, failed = str(error), True
        shown = urlsplit(request.headers.get("hx-current-url", HOME))
        return self._view(shown.path, dict(parse_qsl(shown.query)), notice, failed=failed)

    def _view(self, path: str, query: Mapping[str, str], notice: str = "", *, failed: bool = False) -> Response:
        name = path.removeprefix(INNER) if path.startswith(INNER) else "overview"
        view = VIEWS.get(name)
        if view is None:
            return PlainTextResponse("there is no such page", 404)
        control = self._mock.control
        facts = view.facts(control, query)
        frame = {"views": VIEWS, "name": name, "clock": {**control.clock(), **control.next_due()}}
        html = (
            _templates()
            .get_template(f"{name}.html")
            .render(frame, home=HOME, inner=INNER, notice=notice, failed=failed, **facts)
        )
        return HTMLResponse(html, 400 if failed else 200, _HEADERS)


@lru_cache(maxsize=1)
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(FILTERS)
    environment.tests.update(TESTS)
    return environment
