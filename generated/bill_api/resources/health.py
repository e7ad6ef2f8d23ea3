# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.health``: check, check_webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.health_check import HealthCheck


class Health(Resource):
    """Operations of ``client.health``."""

    __slots__ = ()

    def check(self) -> HealthCheck:
        """Check that the API is up.

        Answers with the name and version of the service, without any credentials. It tells that the gateway
        and the API can be reached, not that a key or session works.

        Effect: read. Source: getHealthCheck, https://developer.bill.com/reference/gethealthcheck
        """
        from ..api.health import get_health_check as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def check_webhooks(self) -> HealthCheck:
        """Check that the webhook API is up.

        The same check for the service behind webhooks, without any credentials. Neither the path nor the
        answer is printed by the vendor: both are taken from the check of the main API.

        Effect: read. Source: webhookGetHealthCheck, https://developer.bill.com/reference/webhookgethealthcheck
        """
        from ..api.health import webhook_get_health_check as _operation

        return self._caller.call(_operation.build(), _operation.parse)


class AsyncHealth(AsyncResource):
    """Operations of ``client.health``, asynchronous."""

    __slots__ = ()

    async def check(self) -> HealthCheck:
        """Check that the API is up.

        Answers with the name and version of the service, without any credentials. It tells that the gateway
        and the API can be reached, not that a key or session works.

        Effect: read. Source: getHealthCheck, https://developer.bill.com/reference/gethealthcheck
        """
        from ..api.health import get_health_check as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def check_webhooks(self) -> HealthCheck:
        """Check that the webhook API is up.

        The same check for the service behind webhooks, without any credentials. Neither the path nor the
        answer is printed by the vendor: both are taken from the check of the main API.

        Effect: read. Source: webhookGetHealthCheck, https://developer.bill.com/reference/webhookgethealthcheck
        """
        from ..api.health import webhook_get_health_check as _operation

        return await self._caller.call(_operation.build(), _operation.parse)
