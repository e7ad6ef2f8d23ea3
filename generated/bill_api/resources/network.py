# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.network``: accept_invitation, create_customer_invitation, create_vendor_invitation, delete_customer_invitation,
delete_vendor_invitation, get_customer_invitation, get_vendor_invitation, invite_vendor_by_email, search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.network_email_invitation_request import NetworkEmailInvitationRequest
    from ..models.network_invitation import NetworkInvitation
    from ..models.network_invitation_accept_request import NetworkInvitationAcceptRequest
    from ..models.network_invitation_create import NetworkInvitationCreate
    from ..models.network_search_result import NetworkSearchResult
    from ..models.search_scope import SearchScope


class Network(Resource):
    """Operations of ``client.network``."""

    __slots__ = ()

    def accept_invitation(self, body: NetworkInvitationAcceptRequest) -> None:
        """Accept an invitation to connect.

        Accepts a request from another organization; needed only where automatic connections are turned off.
        Link it to an existing record with `id`, or have a new one made with `name`, never both. To
        disconnect, use `deleteVendorInvitation` or `deleteCustomerInvitation`. The answer has no
        body.

        Args:
            body: What to send: NetworkInvitationAcceptRequest.

        Effect: irreversible. Source: acceptInvitation, https://developer.bill.com/reference/acceptinvitation
        """
        from ..api.network import accept_invitation as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create_customer_invitation(self, customer_id: str, body: NetworkInvitationCreate) -> None:
        """Connect with a customer in the network.

        Links a customer record with an organization found by `search`, so that invoices are paid
        electronically. The connection stands at once, unless the other side turned automatic
        connections off: then it gets a request, which lapses after 60 days. At most five
        invitations a minute. The answer has no body; read the state with `getCustomerInvitation`.

        Args:
            customer_id: Customer to connect (prefix 0cu).
            body: What to send: NetworkInvitationCreate.

        Effect: notifies. Source: createCustomerInvitation, https://developer.bill.com/reference/createcustomerinvitation
        """
        from ..api.network import create_customer_invitation as _operation

        return self._caller.call(_operation.build(customer_id, body), _operation.parse)

    def create_vendor_invitation(self, vendor_id: str, body: NetworkInvitationCreate) -> None:
        """Connect with a vendor in the network.

        Links a vendor record with an organization found by `search`, so that it is paid electronically. The
        connection stands at once, unless the other side turned automatic connections off: then it
        gets a request, which lapses after 60 days. At most five invitations a minute. The answer
        has no body; read the state with `getVendorInvitation`.

        Args:
            vendor_id: Vendor to connect (prefix 009).
            body: What to send: NetworkInvitationCreate.

        Effect: notifies. Source: createVendorInvitation, https://developer.bill.com/reference/createvendorinvitation
        """
        from ..api.network import create_vendor_invitation as _operation

        return self._caller.call(_operation.build(vendor_id, body), _operation.parse)

    def delete_customer_invitation(self, customer_id: str) -> None:
        """Disconnect from a customer in the network.

        Ends the connection with a customer, or cancels a pending request. Refused while payments between
        the two are scheduled or in progress. Coming back takes a new invitation, which the other
        side may have to accept. The answer has no body.

        Args:
            customer_id: Customer to disconnect (prefix 0cu).

        Effect: irreversible. Source: deleteCustomerInvitation, https://developer.bill.com/reference/deletecustomerinvitation
        """
        from ..api.network import delete_customer_invitation as _operation

        return self._caller.call(_operation.build(customer_id), _operation.parse)

    def delete_vendor_invitation(self, vendor_id: str) -> None:
        """Disconnect from a vendor in the network.

        Ends the connection with a vendor, or cancels a pending request. Refused while payments to the
        vendor are scheduled or in progress. Coming back takes a new invitation, which the other
        side may have to accept. The answer has no body.

        Args:
            vendor_id: Vendor to disconnect (prefix 009).

        Effect: irreversible. Source: deleteVendorInvitation, https://developer.bill.com/reference/deletevendorinvitation
        """
        from ..api.network import delete_vendor_invitation as _operation

        return self._caller.call(_operation.build(vendor_id), _operation.parse)

    def get_customer_invitation(self, customer_id: str) -> NetworkInvitation:
        """Read the connection with a customer.

        Tells whether the organization and a customer are connected in the network, or a request is pending.
        Requests lapse after 60 days.

        Args:
            customer_id: Customer whose connection is read (prefix 0cu).

        Effect: read. Source: getCustomerInvitation, https://developer.bill.com/reference/getcustomerinvitation
        """
        from ..api.network import get_customer_invitation as _operation

        return self._caller.call(_operation.build(customer_id), _operation.parse)

    def get_vendor_invitation(self, vendor_id: str) -> NetworkInvitation:
        """Read the connection with a vendor.

        Tells whether the organization and a vendor are connected in the network, or a request is pending.
        Requests lapse after 60 days.

        Args:
            vendor_id: Vendor whose connection is read (prefix 009).

        Effect: read. Source: getVendorInvitation, https://developer.bill.com/reference/getvendorinvitation
        """
        from ..api.network import get_vendor_invitation as _operation

        return self._caller.call(_operation.build(vendor_id), _operation.parse)

    def invite_vendor_by_email(self, vendor_id: str, body: NetworkEmailInvitationRequest) -> None:
        """Invite a vendor to the network by e-mail.

        Sends an e-mail to a vendor who is not in the network yet. The vendor record must exist. At most
        five invitations a minute; do not repeat the call blindly, since a person reads the result.
        The answer has no body.

        Args:
            vendor_id: Vendor to invite (prefix 009).
            body: What to send: NetworkEmailInvitationRequest.

        Effect: notifies. Source: inviteVendorNotInBillNetwork, https://developer.bill.com/reference/invitevendornotinbillnetwork
        """
        from ..api.network import invite_vendor_not_in_bill_network as _operation

        return self._caller.call(_operation.build(vendor_id, body), _operation.parse)

    def search(
        self,
        *,
        name: str,
        scope: SearchScope | Unset = UNSET,
        zip_or_postal_code: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
    ) -> NetworkSearchResult:
        """Search the BILL network.

        Finds organizations to connect with: those of the BILL network by at least three characters and
        whole words, and national billers (RPPS) also by parts of a word, narrowed by postal code
        and account number. Not paged. The `id` of a hit is the `networkId` of an invitation.

        Args:
            name: Name to look for; three characters or more, and whole words in the scope BILL.
            scope: Which directory is searched, the BILL network (as it seems the default), national
                billers, or both.
            zip_or_postal_code: Postal code of the biller's address, for national billers.
            account_number: Account number as printed on the biller's statement, for national billers.

        Effect: read. Source: search, https://developer.bill.com/reference/search
        """
        from ..api.network import search as _operation

        return self._caller.call(
            _operation.build(
                name=name, scope=scope, zip_or_postal_code=zip_or_postal_code, account_number=account_number
            ),
            _operation.parse,
        )


class AsyncNetwork(AsyncResource):
    """Operations of ``client.network``, asynchronous."""

    __slots__ = ()

    async def accept_invitation(self, body: NetworkInvitationAcceptRequest) -> None:
        """Accept an invitation to connect.

        Accepts a request from another organization; needed only where automatic connections are turned off.
        Link it to an existing record with `id`, or have a new one made with `name`, never both. To
        disconnect, use `deleteVendorInvitation` or `deleteCustomerInvitation`. The answer has no
        body.

        Args:
            body: What to send: NetworkInvitationAcceptRequest.

        Effect: irreversible. Source: acceptInvitation, https://developer.bill.com/reference/acceptinvitation
        """
        from ..api.network import accept_invitation as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create_customer_invitation(self, customer_id: str, body: NetworkInvitationCreate) -> None:
        """Connect with a customer in the network.

        Links a customer record with an organization found by `search`, so that invoices are paid
        electronically. The connection stands at once, unless the other side turned automatic
        connections off: then it gets a request, which lapses after 60 days. At most five
        invitations a minute. The answer has no body; read the state with `getCustomerInvitation`.

        Args:
            customer_id: Customer to connect (prefix 0cu).
            body: What to send: NetworkInvitationCreate.

        Effect: notifies. Source: createCustomerInvitation, https://developer.bill.com/reference/createcustomerinvitation
        """
        from ..api.network import create_customer_invitation as _operation

        return await self._caller.call(_operation.build(customer_id, body), _operation.parse)

    async def create_vendor_invitation(self, vendor_id: str, body: NetworkInvitationCreate) -> None:
        """Connect with a vendor in the network.

        Links a vendor record with an organization found by `search`, so that it is paid electronically. The
        connection stands at once, unless the other side turned automatic connections off: then it
        gets a request, which lapses after 60 days. At most five invitations a minute. The answer
        has no body; read the state with `getVendorInvitation`.

        Args:
            vendor_id: Vendor to connect (prefix 009).
            body: What to send: NetworkInvitationCreate.

        Effect: notifies. Source: createVendorInvitation, https://developer.bill.com/reference/createvendorinvitation
        """
        from ..api.network import create_vendor_invitation as _operation

        return await self._caller.call(_operation.build(vendor_id, body), _operation.parse)

    async def delete_customer_invitation(self, customer_id: str) -> None:
        """Disconnect from a customer in the network.

        Ends the connection with a customer, or cancels a pending request. Refused while payments between
        the two are scheduled or in progress. Coming back takes a new invitation, which the other
        side may have to accept. The answer has no body.

        Args:
            customer_id: Customer to disconnect (prefix 0cu).

        Effect: irreversible. Source: deleteCustomerInvitation, https://developer.bill.com/reference/deletecustomerinvitation
        """
        from ..api.network import delete_customer_invitation as _operation

        return await self._caller.call(_operation.build(customer_id), _operation.parse)

    async def delete_vendor_invitation(self, vendor_id: str) -> None:
        """Disconnect from a vendor in the network.

        Ends the connection with a vendor, or cancels a pending request. Refused while payments to the
        vendor are scheduled or in progress. Coming back takes a new invitation, which the other
        side may have to accept. The answer has no body.

        Args:
            vendor_id: Vendor to disconnect (prefix 009).

        Effect: irreversible. Source: deleteVendorInvitation, https://developer.bill.com/reference/deletevendorinvitation
        """
        from ..api.network import delete_vendor_invitation as _operation

        return await self._caller.call(_operation.build(vendor_id), _operation.parse)

    async def get_customer_invitation(self, customer_id: str) -> NetworkInvitation:
        """Read the connection with a customer.

        Tells whether the organization and a customer are connected in the network, or a request is pending.
        Requests lapse after 60 days.

        Args:
            customer_id: Customer whose connection is read (prefix 0cu).

        Effect: read. Source: getCustomerInvitation, https://developer.bill.com/reference/getcustomerinvitation
        """
        from ..api.network import get_customer_invitation as _operation

        return await self._caller.call(_operation.build(customer_id), _operation.parse)

    async def get_vendor_invitation(self, vendor_id: str) -> NetworkInvitation:
        """Read the connection with a vendor.

        Tells whether the organization and a vendor are connected in the network, or a request is pending.
        Requests lapse after 60 days.

        Args:
            vendor_id: Vendor whose connection is read (prefix 009).

        Effect: read. Source: getVendorInvitation, https://developer.bill.com/reference/getvendorinvitation
        """
        from ..api.network import get_vendor_invitation as _operation

        return await self._caller.call(_operation.build(vendor_id), _operation.parse)

    async def invite_vendor_by_email(self, vendor_id: str, body: NetworkEmailInvitationRequest) -> None:
        """Invite a vendor to the network by e-mail.

        Sends an e-mail to a vendor who is not in the network yet. The vendor record must exist. At most
        five invitations a minute; do not repeat the call blindly, since a person reads the result.
        The answer has no body.

        Args:
            vendor_id: Vendor to invite (prefix 009).
            body: What to send: NetworkEmailInvitationRequest.

        Effect: notifies. Source: inviteVendorNotInBillNetwork, https://developer.bill.com/reference/invitevendornotinbillnetwork
        """
        from ..api.network import invite_vendor_not_in_bill_network as _operation

        return await self._caller.call(_operation.build(vendor_id, body), _operation.parse)

    async def search(
        self,
        *,
        name: str,
        scope: SearchScope | Unset = UNSET,
        zip_or_postal_code: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
    ) -> NetworkSearchResult:
        """Search the BILL network.

        Finds organizations to connect with: those of the BILL network by at least three characters and
        whole words, and national billers (RPPS) also by parts of a word, narrowed by postal code
        and account number. Not paged. The `id` of a hit is the `networkId` of an invitation.

        Args:
            name: Name to look for; three characters or more, and whole words in the scope BILL.
            scope: Which directory is searched, the BILL network (as it seems the default), national
                billers, or both.
            zip_or_postal_code: Postal code of the biller's address, for national billers.
            account_number: Account number as printed on the biller's statement, for national billers.

        Effect: read. Source: search, https://developer.bill.com/reference/search
        """
        from ..api.network import search as _operation

        return await self._caller.call(
            _operation.build(
                name=name, scope=scope, zip_or_postal_code=zip_or_postal_code, account_number=account_number
            ),
            _operation.parse,
        )
