"""The web page of the mock below `/_mock/`; its modules and Starlette are loaded when it is first asked for."""

from __future__ import annotations

from bill_mock.control import PREFIX

HOME = PREFIX
INNER = f"{PREFIX}page/"


def is_page(path: str) -> bool:
    """Whether a path belongs to the page, and not to the control endpoints beside it."""
    return path == HOME or path.startswith(INNER)
