"""A reader of the mock's page for tests: asks the ASGI application in the process, and holds every answer's HTML."""

from __future__ import annotations

import asyncio
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import httpx

from bill_mock.server import App

if TYPE_CHECKING:
    from bill_mock import MockBill

VOID = {"input", "link", "meta"}


class Page:
    """The page of a mock.

    Args:
        mock: whose page.
    """

    def __init__(self, mock: MockBill) -> None:
        self._app = App(mock)

    def get(self, view: str = "", **query: str) -> str:
        """The text of a view."""
        answer = self.ask("GET", address(view), params=query)
        assert answer.status_code == 200, answer.text
        return text_of(answer.text)

    def press(self, view: str, action: str, **fields: str) -> str:
        """Press a button of a view, and get the text of the view afterwards."""
        answer = self.try_press(view, action, **fields)
        assert answer.status_code == 200, answer.text
        return text_of(answer.text)

    def try_press(self, view: str, action: str, **fields: str) -> httpx.Response:
        """Press a button that may be refused."""
        headers = {"hx-request": "true", "hx-current-url": f"http://mock{address(view)}"}
        return self.ask("POST", f"/_mock/page/act/{action}", data=fields, headers=headers)

    def ask(self, method: str, path: str, **more: object) -> httpx.Response:
        """One request."""

        async def call() -> httpx.Response:
            transport = httpx.ASGITransport(app=self._app)
            async with httpx.AsyncClient(transport=transport, base_url="http://mock") as client:
                return await client.request(method, path, **more)  # type: ignore[arg-type]

        return asyncio.run(call())


def address(view: str) -> str:
    """The path of a view; that of the overview when it is empty."""
    return f"/_mock/page/{view}" if view else "/_mock/"


def text_of(html: str) -> str:
    """The visible text in one line, of HTML that is whole: closed elements, unique ids, a label for each field."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open, reader.open
    assert len(set(reader.ids)) == len(reader.ids), reader.ids
    assert reader.fields <= reader.labels, (reader.fields, reader.labels)
    return re.sub(r"\s+", " ", "".join(reader.texts)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.fields: set[str] = set()
        self.labels: set[str] = set()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self.open.append(tag)
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "label":
            self.labels.add(found["for"])
        if tag == "select" or (tag == "input" and found.get("type") != "hidden"):
            self.fields.add(found["id"])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
