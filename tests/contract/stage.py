"""Prepares a run: signs in, finds or makes objects to call operations with, and fills the description with them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from urllib.parse import urlencode
from uuid import uuid4

from bill_mock.codec import JsonObject
from bill_mock.document import Operation
from tests.contract.chains import Chains
from tests.contract.codes import requested
from tests.contract.given import Given, values
from tests.contract.identity import Identity, RefusedError, send
from tests.contract.pools import Pools, collection_of, fill_path, id_prefix, item_of, rows_of
from tests.contract.target import EVERYTHING, Fence
from tests.contract.values import Filling
from tests.contract.varied import varied
from tests.contract.ways import Ways

_ROUNDS = 5


@dataclass
class Stage:
    """All that a run needs to know about its target.

    Args:
        fence: the target behind its fence.
        identity: who calls.
        operations: ids of the operations to call.
        today: the day at the target.
        only_own: True keeps what was there before out of the pools of what the run makes itself, and does not ask for
            payments that are made by themselves.
    """

    fence: Fence
    identity: Identity
    operations: Collection[str]
    today: date = field(default_factory=lambda: datetime.now(UTC).date())
    pools: Pools = field(default_factory=Pools)
    refused: dict[str, str] = field(default_factory=dict)
    only_own: bool = False

    def __post_init__(self) -> None:
        self.given: Given = values(self.identity, self.today)
        self.filling = Filling(self.fence.description, self.pools, self.given)
        if self.only_own:
            asking = [one for one in self.described if one.trusted not in (None, "always", "reset")]
            self._give({one.id: {str(one.trusted): [False]} for one in asking})

    @property
    def described(self) -> list[Operation]:
        """The operations to call, in the order of the description."""
        return [one for one in self.fence.description.operations.values() if one.id in self.operations]

    def prepare(self, *, creates: bool) -> None:
        """Learn which objects exist; `creates` makes more where there are few."""
        self._note_credentials()
        self._read()
        if creates:
            self._create_all()
        self._read()
        self._ways().read()
        for operation in self.described:
            if operation.pagination:
                self._find_cursors(operation)
            if operation.method == "GET" and operation.path.endswith("}"):
                self._find_parts(operation)
        self._give_parts()
        if creates:
            self._give_approvals()
            self._give(requested(self.fence, self.identity))

    def _create_all(self) -> None:
        chains = Chains(self.fence, self.filling, self.identity.headers)
        chains.sales_tax()
        for _ in range(_ROUNDS):
            self._create()
        self._give(chains.receivables())
        if self.fence.effects == EVERYTHING:
            chains.document()
            self._give(chains.receipts())
            self._give(chains.events())
        self._give(self._ways().made())

    def _ways(self) -> Ways:
        return Ways(self.fence, Chains(self.fence, self.filling, self.identity.headers), self.identity)

    def callable(self) -> set[str]:
        """Ids of the operations to call, but those that need ids in their query of which none is known."""
        return {
            one.id
            for one in self.described
            if self.pools.for_path(one.path.partition("/bulk")[0])
            or not any(parameter.name == "ids" and parameter.required for parameter in one.parameters)
        }

    def document(self, selected: Collection[str]) -> JsonObject:
        """The filled description of some of the operations."""
        return self.filling.document(set(selected) & set(self.operations))

    def _note_credentials(self) -> None:
        held = self.identity.credentials
        self.pools.add("/connect/v3/organizations", "008", held["organizationId"])
        if "userId" in held:
            self.pools.add("/connect/v3/users", "006", held["userId"])
        if "fundingAccountId" in held:
            self.pools.add("/connect/v3/funding-accounts/banks", "bac", held["fundingAccountId"])

    def _read(self) -> None:
        for operation in self.described:
            if operation.effect != "read" or operation.method != "GET" or operation.path.endswith("}"):
                continue
            if not (self.only_own and collection_of(operation) in self._made_here):
                self._note(operation, self._list(operation, {}))

    @property
    def _made_here(self) -> set[str]:
        """Collections that operations of the run add to."""
        return {collection_of(one).removesuffix("/bulk") for one in self.described if one.effect == "undoable"}

    def _create(self) -> None:
        for operation in self.described:
            wanted = operation.method == "POST" and operation.body_schema is not None and operation.security
            if (
                wanted
                and operation.effect in ("undoable", "money", "notifies")
                and self.pools.lacks(collection_of(operation))
            ):
                self._note(operation, self._call(operation, {}, varied(self.filling.example(operation))))

    def _note(self, operation: Operation, answer: object) -> None:
        prefix = id_prefix(self.fence.description, item_of(self.fence.description, operation))
        for row in rows_of(answer):
            self.pools.add(collection_of(operation), prefix, row["id"])

    def _list(self, operation: Operation, query: dict[str, str]) -> object:
        if any(one.required and one.place == "query" for one in operation.parameters):
            return None
        return self._call(operation, query, None)

    def _find_cursors(self, operation: Operation) -> None:
        page = self._list(operation, {"max": "1"})
        following = page.get("nextPage") if isinstance(page, dict) else None
        names = {one.name for one in operation.parameters}
        if not isinstance(following, str):
            return
        first = "page" if "page" in names else "nextPage"
        self.pools.cursors[operation.id, first] = following
        second = self._list(operation, {"max": "1", first: following}) if "prevPage" in names else None
        back = second.get("prevPage") if isinstance(second, dict) else None
        if isinstance(back, str):
            self.pools.cursors[operation.id, "prevPage"] = back

    def _find_parts(self, operation: Operation) -> None:
        whole = self._call(operation, {}, None)
        if isinstance(whole, dict):
            self.pools.wholes[collection_of(operation)] = whole

    def _give_parts(self) -> None:
        for operation in self.described:
            if operation.method in ("PATCH", "PUT") and operation.effect == "idempotent":
                collection = collection_of(operation).removesuffix("/bulk")
                parts = self.pools.parts(collection)
                name = operation.path_names[-1] if operation.path_names else "id"
                if parts:
                    self._give({operation.id: {name: [self.pools.wholes[collection]["id"]], **parts}})

    def _give_approvals(self) -> None:
        """A bill that waits for the caller; the one made last, since policies act on new bills."""
        operations = self.fence.description.operations
        if {"createBill", "billApproveDenyActions"} <= set(self.operations):
            made = self._call(operations["createBill"], {}, varied(self.filling.example(operations["createBill"])))
            if isinstance(made, dict):
                self._give({"billApproveDenyActions": {"billId": [made["id"]], "action": ["APPROVE"]}})

    def _give(self, more: Given) -> None:
        for operation, values_ in more.items():
            self.given[operation] = {**self.given.get(operation, {}), **values_}

    def _call(self, operation: Operation, query: dict[str, str], body: object) -> object:
        path = fill_path(operation.path, self.pools)
        if path is None:
            return None
        headers = self.identity.headers(operation)
        for parameter in operation.parameters:
            chosen = self.given.get(operation.id, {}).get(parameter.name)
            if parameter.place == "header" and (chosen or parameter.required):
                headers[parameter.name] = str(chosen[0]) if chosen else str(uuid4())
        target = f"{path}?{urlencode(query)}" if query else path
        try:
            return send(self.fence.handle, operation.method, target, body, headers)
        except RefusedError as refused:
            self.refused[operation.id] = str(refused)
            return None
