"""What people see and do outside of the API: messages, sessions and approvals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import desk
from bill_mock.control.part import Part, endpoint

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject


class PeopleControl(Part):
    """What people see and do outside of the API: messages, sessions and approvals."""

    @endpoint("GET")
    def sms(self) -> JsonObject:
        """Text messages that would have been sent, the oldest first, with their six-digit tokens."""
        with self.mock.lock:
            return {"results": list(self.mock.world.messages)}

    @endpoint("GET")
    def invitations(self) -> JsonObject:
        """Invitations that would have been mailed, the oldest first: to users (with their password) and to vendors."""
        with self.mock.lock:
            return {"results": list(self.mock.world.invitations)}

    @endpoint("GET")
    def sessions(self) -> JsonObject:
        """Sessions that have not ended, the oldest first: whose, and when they end. `name` stands for the secret id."""
        with self.mock.lock:
            return {"results": desk.sessions(self.mock.world, self.mock.catch_up())}

    @endpoint("POST")
    def expire(self, session: str, *, as_untrusted: bool = False) -> JsonObject:
        """End a session, given by its name or its id, and answer what it was.

        Args:
            session: its name or its id.
            as_untrusted: True has calls with it answered by 403 BDC_1361 and the words that it has expired, as one
                client has seen, in place of 401 BDC_1109.

        Raises:
            ValueError: there is no such session.
        """
        return self.staged(lambda world, _now: desk.expire(world, session, as_untrusted=bool(as_untrusted)))

    @endpoint("GET")
    def approvals(self) -> JsonObject:
        """Bills that wait for an approver, the oldest first, with the one whose turn it is."""
        with self.mock.lock:
            self.mock.catch_up()
            return {"results": desk.approvals(self.mock.world)}

    @endpoint("POST")
    def decide(self, bill: str, action: str) -> JsonObject:
        """Approve or deny a bill (`APPROVE`, `DENY`) as the approver whose turn it is, and answer the bill.

        Raises:
            ValueError: the action is unknown, or the bill waits for nobody.
        """
        return self.staged(lambda world, now: desk.decide_next(world, now, bill, action))
