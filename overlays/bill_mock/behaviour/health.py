"""The two health checks, which need no credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler


def _health(_call: Call) -> object:
    return {"appId": "bill-mock", "appEnv": "mock", "appVersion": "1", "bdcRegion": "mock"}


HANDLERS: dict[str, Handler] = {"getHealthCheck": _health, "webhookGetHealthCheck": _health}
