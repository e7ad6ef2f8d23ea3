# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.risk_verifications``: create_phone, get_phone, initiate, list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.risk_verification import RiskVerification
    from ..models.risk_verification_phone_request import RiskVerificationPhoneRequest
    from ..models.risk_verification_phone_status import RiskVerificationPhoneStatus


class RiskVerifications(Resource):
    """Operations of ``client.risk_verifications``."""

    __slots__ = ()

    def create_phone(self, body: RiskVerificationPhoneRequest) -> None:
        """Add a verification phone for the user.

        Sets the phone of the signed-in user for the risk verification, which has to be there before the
        check is started. It is not the phone for MFA. There is no call to remove it, and the answer
        has no body.

        Args:
            body: What to send: RiskVerificationPhoneRequest.

        Effect: irreversible. Source: createRiskVerificationPhone, https://developer.bill.com/reference/createriskverificationphone
        """
        from ..api.risk_verifications import create_risk_verification_phone as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get_phone(self) -> RiskVerificationPhoneStatus:
        """Check whether the user has a verification phone.

        Tells whether the signed-in user has a phone for the risk verification. The number itself is never
        answered.

        Effect: read. Source: getRiskVerificationPhone, https://developer.bill.com/reference/getriskverificationphone
        """
        from ..api.risk_verifications import get_risk_verification_phone as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def initiate(self) -> RiskVerification:
        """Start the risk verification of the organization.

        Starts the check of owner and business that every organization has to pass for paying and
        collecting. The user needs the role ADMINISTRATOR and a phone set with
        `createRiskVerificationPhone` (partners use `createPhone`). BILL sends an e-mail about the
        check. Without the name in `companyOwner` the check stalls. There is no request body.

        Effect: notifies. Source: initiateRiskVerifications, https://developer.bill.com/reference/initiateriskverifications
        """
        from ..api.risk_verifications import initiate_risk_verifications as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def list(self) -> RiskVerification:
        """Read the risk verification of the organization.

        State of the identity check (KYC and KYB) of the signed-in organization. The event
        risk-verification.updated tells of changes, so there is no need to poll.

        Effect: read. Source: getRiskVerifications, https://developer.bill.com/reference/getriskverifications
        """
        from ..api.risk_verifications import get_risk_verifications as _operation

        return self._caller.call(_operation.build(), _operation.parse)


class AsyncRiskVerifications(AsyncResource):
    """Operations of ``client.risk_verifications``, asynchronous."""

    __slots__ = ()

    async def create_phone(self, body: RiskVerificationPhoneRequest) -> None:
        """Add a verification phone for the user.

        Sets the phone of the signed-in user for the risk verification, which has to be there before the
        check is started. It is not the phone for MFA. There is no call to remove it, and the answer
        has no body.

        Args:
            body: What to send: RiskVerificationPhoneRequest.

        Effect: irreversible. Source: createRiskVerificationPhone, https://developer.bill.com/reference/createriskverificationphone
        """
        from ..api.risk_verifications import create_risk_verification_phone as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get_phone(self) -> RiskVerificationPhoneStatus:
        """Check whether the user has a verification phone.

        Tells whether the signed-in user has a phone for the risk verification. The number itself is never
        answered.

        Effect: read. Source: getRiskVerificationPhone, https://developer.bill.com/reference/getriskverificationphone
        """
        from ..api.risk_verifications import get_risk_verification_phone as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def initiate(self) -> RiskVerification:
        """Start the risk verification of the organization.

        Starts the check of owner and business that every organization has to pass for paying and
        collecting. The user needs the role ADMINISTRATOR and a phone set with
        `createRiskVerificationPhone` (partners use `createPhone`). BILL sends an e-mail about the
        check. Without the name in `companyOwner` the check stalls. There is no request body.

        Effect: notifies. Source: initiateRiskVerifications, https://developer.bill.com/reference/initiateriskverifications
        """
        from ..api.risk_verifications import initiate_risk_verifications as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def list(self) -> RiskVerification:
        """Read the risk verification of the organization.

        State of the identity check (KYC and KYB) of the signed-in organization. The event
        risk-verification.updated tells of changes, so there is no need to poll.

        Effect: read. Source: getRiskVerifications, https://developer.bill.com/reference/getriskverifications
        """
        from ..api.risk_verifications import get_risk_verifications as _operation

        return await self._caller.call(_operation.build(), _operation.parse)
