"""Scenarios: worlds to begin with, and the credentials to enter them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.environment import make_production
from bill_mock.behaviour.funding_seed import furnish_funding
from bill_mock.behaviour.organization_seed import furnish
from bill_mock.behaviour.people_seed import open_doors
from bill_mock.behaviour.roles import add_roles, role_of_user
from bill_mock.behaviour.spend.company import open_company
from bill_mock.clock import stamp
from bill_mock.money import ZERO
from bill_mock.world import Partner, Person, Remembered, Tenant, Token, World

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

_REMEMBERED_FOR = timedelta(days=30)
_ADDRESS = {"line1": "1 Main Street", "city": "Springfield", "stateOrProvince": "IL", "zipOrPostalCode": "62701"}


def small_company(world: World, now: datetime) -> JsonObject:
    """An organization with an administrator, an approver, a verified bank account, two vendors and a customer.

    Its Spend & Expense company, a partner and an OAuth client come with it. Called again, it makes another one.

    Returns:
        Credentials and ids to use.
    """
    return _Builder(world, now).build()


def production_company(world: World, now: datetime) -> JsonObject:
    """The small company with the few rules that hold in production alone.

    Returns:
        Credentials and ids to use.
    """
    made = small_company(world, now)
    make_production(world, world.tenants[made["organizationId"]], made["devKey"])
    return made


SCENARIOS = {"small-company": small_company, "production-company": production_company}


class _Builder:
    def __init__(self, world: World, now: datetime) -> None:
        self.world = world
        self.now = now
        self.time = stamp(now)
        self.number = len(world.tenants) + 1
        self.tenant: Tenant = world.add_tenant()

    def build(self) -> JsonObject:
        self.tenant.table("organizations").put({"id": self.tenant.id, "name": f"Small Company {self.number}"})
        roles = add_roles(self.world, self.tenant, self.time)
        admin = self.person("Ada", "Admin", roles["ADMINISTRATOR"])
        approver = self.person("Ann", "Approver", roles["APPROVER"])
        dev_key = self.world.ids.secret("01")
        self.world.dev_keys.add(dev_key)
        return {
            "organizationId": self.tenant.id,
            **self.credentials(admin),
            "devKey": dev_key,
            "approver": self.credentials(approver),
            "partner": self.partner(),
            "oauth": self.client(admin),
            **self.spend(admin),
            **self.remembered(admin),
            **self.objects(admin),
            **furnish_funding(self.world, self.tenant, admin.user_id, approver.user_id, self.now),
            **furnish(self.world, self.tenant, admin.user_id, self.now),
            **open_doors(self.world, self.tenant, admin.user_id, self.number, self.now),
        }

    def put(self, kind: str, prefix: str, **fields: object) -> JsonObject:
        times = {"createdTime": self.time, "updatedTime": self.time}
        return self.tenant.table(kind).put({"id": self.world.ids.new(prefix), **fields, **times})

    def person(self, first: str, last: str, role: JsonObject) -> Person:
        email = f"{first}.{last}{self.number}@example.com".lower()
        shown = role_of_user(role)
        user = self.put("users", "006", archived=False, role=shown, firstName=first, lastName=last, email=email)
        person = Person(user["id"], email, self.world.ids.secret("Pw-"), phones=["+12025550100"])
        self.world.enroll(person, self.tenant)
        return person

    def credentials(self, person: Person) -> JsonObject:
        return {"username": person.username, "password": person.password, "userId": person.user_id}

    def partner(self) -> JsonObject:
        ids = self.world.ids
        partner = Partner(ids.new(), f"partner{self.number}", ids.secret("Pw-"), ids.secret("02"))
        self.world.partners[partner.username] = partner
        self.world.assign(partner, self.tenant, self.time)
        return {"username": partner.username, "password": partner.password, "appKey": partner.app_key}

    def client(self, person: Person) -> JsonObject:
        client_id, secret = self.world.ids.secret("cl"), self.world.ids.secret("cs")
        self.world.clients[client_id] = Token(self.tenant, person.user_id, secret)
        return {"clientId": client_id, "clientSecret": secret}

    def spend(self, person: Person) -> JsonObject:
        made = open_company(self.world, self.tenant, person.username, self.now)
        token = self.world.ids.secret("sp")
        self.world.api_tokens[token] = Token(self.tenant, made.pop("adminId"))
        return {"apiToken": token, "spend": made}

    def remembered(self, person: Person) -> JsonObject:
        key, device = self.world.ids.secret(), "small-company"
        self.world.remembered[key] = Remembered(person.user_id, device, self.now + _REMEMBERED_FOR)
        return {"rememberMeId": key, "device": device}

    def objects(self, person: Person) -> JsonObject:
        return {
            "fundingAccountId": self.bank_account(person, "VERIFIED", payables=True)["id"],
            "pendingFundingAccountId": self.bank_account(person, "PENDING", payables=False)["id"],
            "vendorId": self.vendor("Acme Paper")["id"],
            "otherVendorId": self.vendor("Bolt Electric")["id"],
            "customerId": self.customer()["id"],
            "chartOfAccountId": self.chart_of_account()["id"],
        }

    def bank_account(self, person: Person, status: str, *, payables: bool) -> JsonObject:
        return self.put(
            "funding-accounts/banks",
            "bac",
            archived=status != "VERIFIED",
            status=status,
            createdBy=person.user_id,
            routingNumber="074000010",
            accountNumber="*****2333",
            nameOnAccount="Small Company",
            type="CHECKING",
            ownerType="BUSINESS",
            bankName="First Mock Bank",
            accessToAdmins=True,
            default={"payables": payables, "receivables": payables},
        )

    def vendor(self, name: str) -> JsonObject:
        return self.put(
            "vendors",
            "009",
            archived=False,
            name=name,
            accountType="BUSINESS",
            address={**_ADDRESS, "country": "US"},
            paymentInformation={"payeeName": name, "payByType": "CHECK"},
            bankAccountStatus="NO_ACCOUNT",
            billCurrency="USD",
            networkStatus="NOT_CONNECTED",
            balance={"amount": ZERO, "lastUpdatedDate": self.time},
        )

    def customer(self) -> JsonObject:
        return self.put(
            "customers",
            "0cu",
            archived=False,
            name="Carla Customer",
            email=f"customer{self.number}@example.com",
            billingAddress={**_ADDRESS, "country": "US"},
            invoiceCurrency="USD",
            balance={"amount": ZERO},
            hasBankAccount=False,
            authorizedToCharge=False,
        )

    def chart_of_account(self) -> JsonObject:
        return self.put("classifications/chart-of-accounts", "0ca", archived=False, name="Office supplies")
