# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.partner``: archive_user, create_organization, create_risk_verification_phone, create_user, get_role, get_user,
iterate_organizations, iterate_roles, iterate_users, list_organizations, list_roles, list_users, login,
login_as_user, restore_user, update_price_plan, update_user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.partner_organizations import PartnerOrganizationsFields, PartnerOrganizationsFilters
    from ..lists.partner_roles import PartnerRolesFields, PartnerRolesFilters
    from ..lists.partner_users import PartnerUsersFields, PartnerUsersFilters
    from ..models.login_as_user_request import LoginAsUserRequest
    from ..models.login_as_user_response import LoginAsUserResponse
    from ..models.operation_status import OperationStatus
    from ..models.organization import Organization
    from ..models.organization_create import OrganizationCreate
    from ..models.organization_page import OrganizationPage
    from ..models.partner_login_request import PartnerLoginRequest
    from ..models.partner_login_response import PartnerLoginResponse
    from ..models.partner_user_create import PartnerUserCreate
    from ..models.partner_user_update import PartnerUserUpdate
    from ..models.price_plan_update import PricePlanUpdate
    from ..models.risk_verification_phone_request import RiskVerificationPhoneRequest
    from ..models.role import Role
    from ..models.role_page import RolePage
    from ..models.user import User
    from ..models.user_page import UserPage
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class Partner(Resource):
    """Operations of ``client.partner``."""

    __slots__ = ()

    def archive_user(self, user_id: str, *, organization_id: str | Unset = UNSET) -> User:
        """Archive a user of an organization.

        Takes a person's access to an organization of the partner away. Doing it twice changes nothing;
        `restorePartnerUser` gives it back.

        Args:
            user_id: User to archive (prefix 006).
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: idempotent. Source: archivePartnerUser, https://developer.bill.com/reference/archivepartneruser
        """
        from ..api.partner import archive_partner_user as _operation

        return self._caller.call(_operation.build(user_id, organization_id=organization_id), _operation.parse)

    def create_organization(self, body: OrganizationCreate) -> Organization:
        """Create an organization.

        Creates an organization that the partner manages. Before it can pay, it needs a user
        (`createPartnerUser`), a phone (`createPhone`) and a risk verification, started from a
        session of that user. Send the name of the owner, or the verification stalls, and the phone,
        which the guide calls required. It cannot be archived through the API.

        Args:
            body: What to send: OrganizationCreate.

        Effect: irreversible. Source: createOrganization, https://developer.bill.com/reference/createorganization
        """
        from ..api.partner import create_organization as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create_risk_verification_phone(
        self, user_id: str, body: RiskVerificationPhoneRequest, *, organization_id: str | Unset = UNSET
    ) -> None:
        """Add a verification phone for a user.

        Sets the phone of a user for the risk verification of the organization; it has to be there before
        the check is started with `initiateRiskVerifications`. It is not the phone for MFA. There is
        no call to remove it, and the answer has no body.

        Args:
            user_id: User who gets the phone (prefix 006).
            body: What to send: RiskVerificationPhoneRequest.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: irreversible. Source: createPhone, https://developer.bill.com/reference/createphone
        """
        from ..api.partner import create_phone as _operation

        return self._caller.call(_operation.build(user_id, body, organization_id=organization_id), _operation.parse)

    def create_user(self, body: PartnerUserCreate, *, organization_id: str | Unset = UNSET) -> User:
        """Create a user in an organization.

        Adds a person to an organization of the partner, named in the `organizationId` header. Without
        `roleId` the person becomes ADMINISTRATOR. The `username` has to be unique whatever the
        case, and is never answered, so keep it. Go on with `createPhone` and the risk verification.

        Args:
            body: What to send: PartnerUserCreate.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: undoable. Source: createPartnerUser, https://developer.bill.com/reference/createpartneruser
        """
        from ..api.partner import create_partner_user as _operation

        return self._caller.call(_operation.build(body, organization_id=organization_id), _operation.parse)

    def get_role(self, role_id: str, *, organization_id: str | Unset = UNSET) -> Role:
        """Read a role of an organization.

        Reads one role of an organization of the partner, named in the `organizationId` header.

        Args:
            role_id: Role to read (prefix 0po).
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: read. Source: getPartnerUserRole, https://developer.bill.com/reference/getpartneruserrole
        """
        from ..api.partner import get_partner_user_role as _operation

        return self._caller.call(_operation.build(role_id, organization_id=organization_id), _operation.parse)

    def get_user(self, user_id: str, *, organization_id: str | Unset = UNSET) -> User:
        """Read a user of an organization.

        Reads one person of an organization of the partner, named in the `organizationId` header.

        Args:
            user_id: User to read (prefix 006).
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: read. Source: getPartnerUser, https://developer.bill.com/reference/getpartneruser
        """
        from ..api.partner import get_partner_user as _operation

        return self._caller.call(_operation.build(user_id, organization_id=organization_id), _operation.parse)

    def list_organizations(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[PartnerOrganizationsFields] | Sequence[Order[PartnerOrganizationsFields]] | Unset = UNSET,
        filters: str | Filter[PartnerOrganizationsFields] | PartnerOrganizationsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> OrganizationPage:
        """List the organizations of the partner.

        Lists the organizations that the signed-in partner has created. The filter fields are known in part
        only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_organizations``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_organizations``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listPartnerOrganizations, https://developer.bill.com/reference/listpartnerorganizations
        """
        from ..api.partner import list_partner_organizations as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def list_roles(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
        filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
        page: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> RolePage:
        """List the roles of an organization.

        Lists the roles that users of one organization of the partner can be given, named in the
        `organizationId` header. Take the ids from here, rather than from another organization. The
        filter fields are known in part only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_roles``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_roles``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: read. Source: listPartnerUserRoles, https://developer.bill.com/reference/listpartneruserroles
        """
        from ..api.partner import list_partner_user_roles as _operation

        return self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id),
            _operation.parse,
        )

    def list_users(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
        filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
        page: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> UserPage:
        """List the users of an organization.

        Lists the people of one organization of the partner, named in the `organizationId` header. The
        filter fields are known in part only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_users``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: read. Source: listPartnerUsers, https://developer.bill.com/reference/listpartnerusers
        """
        from ..api.partner import list_partner_users as _operation

        return self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id),
            _operation.parse,
        )

    def login(self, body: PartnerLoginRequest) -> PartnerLoginResponse:
        """Sign in as a partner.

        Starts a partner session, to be used with the application key on the calls of this tag. It ends
        after 35 minutes without a call, and reaches no bills or payments: for those, go on with
        `loginAsUser`. The application key is in the body here.

        Args:
            body: What to send: PartnerLoginRequest.

        Effect: undoable. Source: partnerLogin, https://developer.bill.com/reference/partnerlogin
        """
        from ..api.partner import partner_login as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def login_as_user(self, body: LoginAsUserRequest) -> LoginAsUserResponse:
        """Sign in as a user of an organization.

        Starts a session of an organization on behalf of one of its users. It is called with the partner
        session (in the header since June 2024) and the application key; the new session is then
        used with a developer key, like one from `login`, and has the rights of that user. With
        `rememberMeId` and `device` it starts MFA-trusted.

        Args:
            body: What to send: LoginAsUserRequest.

        Effect: undoable. Source: loginAsUser, https://developer.bill.com/reference/loginasuser
        """
        from ..api.partner import login_as_user as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def restore_user(self, user_id: str, *, organization_id: str | Unset = UNSET) -> User:
        """Restore an archived user of an organization.

        Gives an archived person of an organization of the partner access again. Doing it twice changes
        nothing.

        Args:
            user_id: User to restore (prefix 006).
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: idempotent. Source: restorePartnerUser, https://developer.bill.com/reference/restorepartneruser
        """
        from ..api.partner import restore_partner_user as _operation

        return self._caller.call(_operation.build(user_id, organization_id=organization_id), _operation.parse)

    def update_price_plan(self, organization_id: str, body: PricePlanUpdate) -> OperationStatus:
        """Change the price plan of an organization.

        Moves an organization of the partner to one of the plans that the partner has agreed with BILL. The
        present plan is read with `getPricePlan`, from a session of the organization. Known since
        2025-11.

        Args:
            organization_id: Organization to move to another plan (prefix 008).
            body: What to send: PricePlanUpdate.

        Effect: idempotent. Source: updateOrgPartnerPricePlan, https://developer.bill.com/reference/updateorgpartnerpriceplan
        """
        from ..api.partner import update_org_partner_price_plan as _operation

        return self._caller.call(_operation.build(organization_id, body), _operation.parse)

    def update_user(self, user_id: str, body: PartnerUserUpdate, *, organization_id: str | Unset = UNSET) -> User:
        """Update a user of an organization.

        Changes name, role or e-mail of a person in an organization of the partner and leaves what is not
        sent. The e-mail can be changed here only, and the `username` nowhere.

        Args:
            user_id: User to change (prefix 006).
            body: What to send: PartnerUserUpdate.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: idempotent. Source: updatePartnerUser, https://developer.bill.com/reference/updatepartneruser
        """
        from ..api.partner import update_partner_user as _operation

        return self._caller.call(_operation.build(user_id, body, organization_id=organization_id), _operation.parse)

    def iterate_organizations(
        self,
        *,
        sort: str | Order[PartnerOrganizationsFields] | Sequence[Order[PartnerOrganizationsFields]] | Unset = UNSET,
        filters: str | Filter[PartnerOrganizationsFields] | PartnerOrganizationsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Organization]:
        """List the organizations of the partner, all pages of them.

        Nothing is sent before it is iterated; see ``list_organizations`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_organizations``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_organizations``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.partner import list_partner_organizations as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_roles(
        self,
        *,
        sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
        filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Role]:
        """List the roles of an organization, all pages of them.

        Nothing is sent before it is iterated; see ``list_roles`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_roles``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_roles``, a mapping of names to values, or text.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.partner import list_partner_user_roles as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, organization_id=organization_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_users(
        self,
        *,
        sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
        filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[User]:
        """List the users of an organization, all pages of them.

        Nothing is sent before it is iterated; see ``list_users`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_users``, a mapping of names to values, or text.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.partner import list_partner_users as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, organization_id=organization_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncPartner(AsyncResource):
    """Operations of ``client.partner``, asynchronous."""

    __slots__ = ()

    async def archive_user(self, user_id: str, *, organization_id: str | Unset = UNSET) -> User:
        """Archive a user of an organization.

        Takes a person's access to an organization of the partner away. Doing it twice changes nothing;
        `restorePartnerUser` gives it back.

        Args:
            user_id: User to archive (prefix 006).
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: idempotent. Source: archivePartnerUser, https://developer.bill.com/reference/archivepartneruser
        """
        from ..api.partner import archive_partner_user as _operation

        return await self._caller.call(_operation.build(user_id, organization_id=organization_id), _operation.parse)

    async def create_organization(self, body: OrganizationCreate) -> Organization:
        """Create an organization.

        Creates an organization that the partner manages. Before it can pay, it needs a user
        (`createPartnerUser`), a phone (`createPhone`) and a risk verification, started from a
        session of that user. Send the name of the owner, or the verification stalls, and the phone,
        which the guide calls required. It cannot be archived through the API.

        Args:
            body: What to send: OrganizationCreate.

        Effect: irreversible. Source: createOrganization, https://developer.bill.com/reference/createorganization
        """
        from ..api.partner import create_organization as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create_risk_verification_phone(
        self, user_id: str, body: RiskVerificationPhoneRequest, *, organization_id: str | Unset = UNSET
    ) -> None:
        """Add a verification phone for a user.

        Sets the phone of a user for the risk verification of the organization; it has to be there before
        the check is started with `initiateRiskVerifications`. It is not the phone for MFA. There is
        no call to remove it, and the answer has no body.

        Args:
            user_id: User who gets the phone (prefix 006).
            body: What to send: RiskVerificationPhoneRequest.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: irreversible. Source: createPhone, https://developer.bill.com/reference/createphone
        """
        from ..api.partner import create_phone as _operation

        return await self._caller.call(
            _operation.build(user_id, body, organization_id=organization_id), _operation.parse
        )

    async def create_user(self, body: PartnerUserCreate, *, organization_id: str | Unset = UNSET) -> User:
        """Create a user in an organization.

        Adds a person to an organization of the partner, named in the `organizationId` header. Without
        `roleId` the person becomes ADMINISTRATOR. The `username` has to be unique whatever the
        case, and is never answered, so keep it. Go on with `createPhone` and the risk verification.

        Args:
            body: What to send: PartnerUserCreate.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: undoable. Source: createPartnerUser, https://developer.bill.com/reference/createpartneruser
        """
        from ..api.partner import create_partner_user as _operation

        return await self._caller.call(_operation.build(body, organization_id=organization_id), _operation.parse)

    async def get_role(self, role_id: str, *, organization_id: str | Unset = UNSET) -> Role:
        """Read a role of an organization.

        Reads one role of an organization of the partner, named in the `organizationId` header.

        Args:
            role_id: Role to read (prefix 0po).
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: read. Source: getPartnerUserRole, https://developer.bill.com/reference/getpartneruserrole
        """
        from ..api.partner import get_partner_user_role as _operation

        return await self._caller.call(_operation.build(role_id, organization_id=organization_id), _operation.parse)

    async def get_user(self, user_id: str, *, organization_id: str | Unset = UNSET) -> User:
        """Read a user of an organization.

        Reads one person of an organization of the partner, named in the `organizationId` header.

        Args:
            user_id: User to read (prefix 006).
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: read. Source: getPartnerUser, https://developer.bill.com/reference/getpartneruser
        """
        from ..api.partner import get_partner_user as _operation

        return await self._caller.call(_operation.build(user_id, organization_id=organization_id), _operation.parse)

    async def list_organizations(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[PartnerOrganizationsFields] | Sequence[Order[PartnerOrganizationsFields]] | Unset = UNSET,
        filters: str | Filter[PartnerOrganizationsFields] | PartnerOrganizationsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> OrganizationPage:
        """List the organizations of the partner.

        Lists the organizations that the signed-in partner has created. The filter fields are known in part
        only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_organizations``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_organizations``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listPartnerOrganizations, https://developer.bill.com/reference/listpartnerorganizations
        """
        from ..api.partner import list_partner_organizations as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def list_roles(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
        filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
        page: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> RolePage:
        """List the roles of an organization.

        Lists the roles that users of one organization of the partner can be given, named in the
        `organizationId` header. Take the ids from here, rather than from another organization. The
        filter fields are known in part only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_roles``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_roles``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: read. Source: listPartnerUserRoles, https://developer.bill.com/reference/listpartneruserroles
        """
        from ..api.partner import list_partner_user_roles as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id),
            _operation.parse,
        )

    async def list_users(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
        filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
        page: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> UserPage:
        """List the users of an organization.

        Lists the people of one organization of the partner, named in the `organizationId` header. The
        filter fields are known in part only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_users``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: read. Source: listPartnerUsers, https://developer.bill.com/reference/listpartnerusers
        """
        from ..api.partner import list_partner_users as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id),
            _operation.parse,
        )

    async def login(self, body: PartnerLoginRequest) -> PartnerLoginResponse:
        """Sign in as a partner.

        Starts a partner session, to be used with the application key on the calls of this tag. It ends
        after 35 minutes without a call, and reaches no bills or payments: for those, go on with
        `loginAsUser`. The application key is in the body here.

        Args:
            body: What to send: PartnerLoginRequest.

        Effect: undoable. Source: partnerLogin, https://developer.bill.com/reference/partnerlogin
        """
        from ..api.partner import partner_login as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def login_as_user(self, body: LoginAsUserRequest) -> LoginAsUserResponse:
        """Sign in as a user of an organization.

        Starts a session of an organization on behalf of one of its users. It is called with the partner
        session (in the header since June 2024) and the application key; the new session is then
        used with a developer key, like one from `login`, and has the rights of that user. With
        `rememberMeId` and `device` it starts MFA-trusted.

        Args:
            body: What to send: LoginAsUserRequest.

        Effect: undoable. Source: loginAsUser, https://developer.bill.com/reference/loginasuser
        """
        from ..api.partner import login_as_user as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def restore_user(self, user_id: str, *, organization_id: str | Unset = UNSET) -> User:
        """Restore an archived user of an organization.

        Gives an archived person of an organization of the partner access again. Doing it twice changes
        nothing.

        Args:
            user_id: User to restore (prefix 006).
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: idempotent. Source: restorePartnerUser, https://developer.bill.com/reference/restorepartneruser
        """
        from ..api.partner import restore_partner_user as _operation

        return await self._caller.call(_operation.build(user_id, organization_id=organization_id), _operation.parse)

    async def update_price_plan(self, organization_id: str, body: PricePlanUpdate) -> OperationStatus:
        """Change the price plan of an organization.

        Moves an organization of the partner to one of the plans that the partner has agreed with BILL. The
        present plan is read with `getPricePlan`, from a session of the organization. Known since
        2025-11.

        Args:
            organization_id: Organization to move to another plan (prefix 008).
            body: What to send: PricePlanUpdate.

        Effect: idempotent. Source: updateOrgPartnerPricePlan, https://developer.bill.com/reference/updateorgpartnerpriceplan
        """
        from ..api.partner import update_org_partner_price_plan as _operation

        return await self._caller.call(_operation.build(organization_id, body), _operation.parse)

    async def update_user(self, user_id: str, body: PartnerUserUpdate, *, organization_id: str | Unset = UNSET) -> User:
        """Update a user of an organization.

        Changes name, role or e-mail of a person in an organization of the partner and leaves what is not
        sent. The e-mail can be changed here only, and the `username` nowhere.

        Args:
            user_id: User to change (prefix 006).
            body: What to send: PartnerUserUpdate.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.

        Effect: idempotent. Source: updatePartnerUser, https://developer.bill.com/reference/updatepartneruser
        """
        from ..api.partner import update_partner_user as _operation

        return await self._caller.call(
            _operation.build(user_id, body, organization_id=organization_id), _operation.parse
        )

    def iterate_organizations(
        self,
        *,
        sort: str | Order[PartnerOrganizationsFields] | Sequence[Order[PartnerOrganizationsFields]] | Unset = UNSET,
        filters: str | Filter[PartnerOrganizationsFields] | PartnerOrganizationsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Organization]:
        """List the organizations of the partner, all pages of them.

        Nothing is sent before it is iterated; see ``list_organizations`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_organizations``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_organizations``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.partner import list_partner_organizations as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_roles(
        self,
        *,
        sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
        filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Role]:
        """List the roles of an organization, all pages of them.

        Nothing is sent before it is iterated; see ``list_roles`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_roles``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_roles``, a mapping of names to values, or text.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.partner import list_partner_user_roles as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, organization_id=organization_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_users(
        self,
        *,
        sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
        filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[User]:
        """List the users of an organization, all pages of them.

        Nothing is sent before it is iterated; see ``list_users`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.partner_users``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.partner_users``, a mapping of names to values, or text.
            organization_id: Organization that the partner acts for (prefix 008). Needed beside the partner
                session and `appKey`. Where it is left out, that of the sign-in.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.partner import list_partner_users as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, organization_id=organization_id, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
