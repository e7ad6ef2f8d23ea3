"""Ways to operations that no list leads to: what has to be there first, and the values that then fit."""

from __future__ import annotations

from tests.contract.chains import Chains
from tests.contract.given import Given
from tests.contract.identity import Identity, RefusedError, send
from tests.contract.pools import rows_of
from tests.contract.target import EVERYTHING, Fence

_SEARCHED = "Office"
_AMOUNTS = (12.5, 2)
_ALWAYS_RIGHT = 0.5  # the deposit that verifies any account in the sandbox (platform facts 12)
_FRANCE = {
    "name": "Papeterie Rivoli",
    "accountType": "BUSINESS",
    "address": {"line1": "1 rue de Rivoli", "city": "Paris", "zipOrPostalCode": "75001", "country": "FR"},
    "billCurrency": "EUR",
    "paymentInformation": {
        "bankAccount": {
            "nameOnAccount": "Papeterie Rivoli",
            "accountNumber": "FR7630006000011234567890189",
            "paymentCurrency": "EUR",
        }
    },
}


class Ways:
    """Goes them where the target lets it; what cannot be had is left out.

    Args:
        fence: the target behind its fence.
        chains: makes calls.
        identity: who calls.
    """

    def __init__(self, fence: Fence, chains: Chains, identity: Identity) -> None:
        self._fence = fence
        self._chains = chains
        self._identity = identity

    def read(self) -> None:
        """Objects that lists show under other names than `id`, or only to a question."""
        pools = self._chains.pools
        for row in (self._chains.call("listExports", {}) or {}).get("results", ()):
            pools.add("/connect/v3/exports", None, row["exportId"])
        vendor = next(iter(pools.for_field("009")), "")
        asked = f"?vendorId={vendor}&cardUserStatus=VERIFIED"
        for card in (self._chains.call("listPayableCardAccounts", {}, query=asked) or {}).get("cards", ()):
            pools.add("/connect/v3/funding-accounts/cards", None, card["id"])

    def made(self) -> Given:
        """Values that lead to objects that were made for it."""
        given = self._abroad()
        if self._fence.effects == EVERYTHING:
            given |= {**self._bank(), **self._network(), **self._receipt(), **self._challenge()}
        return given

    def _abroad(self) -> Given:
        vendor = self._chains.call("createVendor", {}, _FRANCE)
        if not vendor:
            return {}
        asked = {"vendorId": [vendor["id"]], "amount": _AMOUNTS}
        return {"getExchangeRate": asked, "getExchangeRates": asked}

    def _bank(self) -> Given:
        account = self._chains.call("createBankAccount", {}) or {}
        verified = self._chains.call(
            "verifyBankAccount", {"bankAccountId": account.get("id", "-")}, {"depositAmount": _ALWAYS_RIGHT}
        )
        return {"archiveBankAccount": {"bankAccountId": [account["id"]]}} if verified else {}

    def _network(self) -> Given:
        found = [row["id"] for row in rows_of(self._chains.call("search", {}, query=f"?name={_SEARCHED}"))]
        other = {"networkType": ["BILL"], "networkId": found}
        given: Given = dict.fromkeys(("createVendorInvitation", "createCustomerInvitation"), other) if found else {}
        waiting = self._identity.credentials.get("network")
        if waiting:
            asking = {"networkId": [waiting["requestFrom"]], "type": ["CUSTOMER"]}
            given["acceptInvitation"] = {**asking, "id": self._chains.pools.for_field("0cu")}
        return given

    def _receipt(self) -> Given:
        for claim in self._chains.pools.for_path("/connect/v3/spend/reimbursements"):
            shown = self._chains.call("getReimbursement", {"reimbursementId": claim}) or {}
            receipts = [one["uuid"] for one in shown.get("receipts", ())]
            if receipts:
                return {"deleteReimbursementReceipt": {"reimbursementId": [claim], "receiptId": receipts}}
        return {}

    def _challenge(self) -> Given:
        """A purchase that waits; cards are used in shops, so only a mock can be made to have one."""
        card = next(iter(self._chains.pools.for_path("/connect/v3/spend/cards")), "-")
        try:
            made = send(self._fence.target, "POST", "/_mock/three_ds_challenge", {"card": card, "amount": _AMOUNTS[0]})
        except RefusedError:
            return {}
        return {"threeDsChallenge": {"acsTransactionId": [made["acsTransactionId"]], "action": ["ACCEPT"]}}
