"""The control interface over HTTP: endpoints below `/_mock/`, arguments as JSON or in the query."""

from __future__ import annotations

from urllib.parse import unquote

from bill_mock.codec import JsonObject, decode, encode
from bill_mock.control.money import MoneyControl
from bill_mock.control.notifications import NotificationControl
from bill_mock.control.part import endpoints_of
from bill_mock.control.people import PeopleControl
from bill_mock.control.spend import SpendControl
from bill_mock.control.traffic import TrafficControl
from bill_mock.control.webapp import WebAppControl
from bill_mock.control.world import WorldControl
from bill_mock.message import Request, Response

PREFIX = "/_mock/"


class Control(
    WorldControl, TrafficControl, PeopleControl, WebAppControl, MoneyControl, NotificationControl, SpendControl
):
    """Sets the stage for tests, apart from the API. Every endpoint below `/_mock/` is a method of the same name."""

    def handle(self, request: Request) -> Response:
        """Answer a request below `/_mock/`: 400 with `{"error": ...}` for wrong arguments."""
        name, _, rest = request.path.removeprefix(PREFIX).partition("/")
        methods = ENDPOINTS.get(name)
        if methods is None:
            return _answer(404, {"error": "no such control endpoint"})
        if request.method not in methods:
            return _answer(405, {"error": "method not allowed"}, ("allow", ", ".join(methods)))
        try:
            return _answer(200, getattr(self, name)(**_arguments(request, rest)))
        except (TypeError, ValueError, OverflowError) as error:
            return _answer(400, {"error": str(error)})


ENDPOINTS = endpoints_of(Control)
"""The HTTP methods of every endpoint, by its name."""


def _arguments(request: Request, rest: str) -> JsonObject:
    """Those of a GET are in its query, but the type of objects, which is the end of its path."""
    if request.method == "GET":
        return {**dict(request.pairs()), **({"type": unquote(rest)} if rest else {})}
    arguments = decode(request.body) if request.body else {}
    if not isinstance(arguments, dict):
        message = "the body must be a JSON object"
        raise TypeError(message)
    return arguments


def _answer(status: int, value: JsonObject, *headers: tuple[str, str]) -> Response:
    return Response(status, (("content-type", "application/json"), *headers), encode(value))
