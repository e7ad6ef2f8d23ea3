"""A real browser for tests of the mock's page: Debian's chromium, driven by Playwright, which brings none here."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MISSING = "no chromium on this machine; `make browser` installs it"
_PATIENCE_MS = 10_000


@dataclass
class Window:
    """A page in a browser, with what went wrong in it, and where its requests went."""

    page: Page
    problems: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)


@contextmanager
def window(base: str, *, width: int = 1100, height: int = 640) -> Iterator[Window]:
    """A window for the length of a `with` block; relative addresses are below `base`."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--disable-background-networking"])
        try:
            context = browser.new_context(base_url=base, viewport={"width": width, "height": height})
            found = Window(context.new_page())
            found.page.set_default_timeout(_PATIENCE_MS)
            found.page.on("request", lambda request: found.hosts.add(urlsplit(request.url).netloc))
            found.page.on("pageerror", lambda error: found.problems.append(str(error)))
            found.page.on("console", lambda said: _note(found, said.type, said.text))
            yield found
        finally:
            browser.close()


def _note(found: Window, kind: str, text: str) -> None:
    """Refused styles and scripts are told on the console, as is what htmx could not do."""
    if kind in ("error", "warning"):
        found.problems.append(text)
