"""A live run from its first change to the last that is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bill_mock.document import Description
from tests.contract.identity import Identity
from tests.contract.live.guard import Guard, Now
from tests.contract.live.janitor import Janitor
from tests.contract.live.journal import Journal
from tests.contract.live.tags import new_tag
from tests.contract.live.undo import Undo
from tests.contract.target import Answering

FOLDER = Path.home() / ".bill-contract"


class LeftError(Exception):
    """Something that a run has made is still there; the message says what, and the journal keeps it."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n  ".join([f"{len(lines)} left, which `--mode clean` will try again:", *lines]))


@dataclass(frozen=True)
class Place:
    """A live organization, and how to reach it.

    Args:
        target: what answers, without a guard.
        url: its address.
        description: what it understands.
        identity: who calls.
        folder: where journals are.
        now: the time.
    """

    target: Answering
    url: str
    description: Description
    identity: Identity
    folder: Path = FOLDER
    now: Now = lambda: datetime.now(UTC)

    @property
    def organization(self) -> str:
        """Id of the organization."""
        return str(self.identity.credentials["organizationId"])

    @contextmanager
    def undoing(self) -> Iterator[Guard]:
        """Let changes through for the length of a `with` block, and take them back at its end, however it ends.

        Raises:
            LeftError: something could not be taken back, of this run or of one before.
        """
        self._finish()
        journal = Journal.begin(self.folder, new_tag(self.now()), self.url, self.organization)
        try:
            yield Guard(self.target, self.description, journal, self.now)
        finally:
            left = self._undo().run(journal, self.now())
            journal.close()
            if left:
                raise LeftError(left)

    def clean(self) -> None:
        """Take back what runs have left: by their journals, and what is old by its name.

        Raises:
            LeftError: something could not be taken back.
        """
        self._finish()
        left = self._janitor().sweep(self.now())
        if left:
            raise LeftError(left)

    def _finish(self) -> None:
        left = self._janitor().finish(self.folder, self.now())
        if left:
            raise LeftError(left)

    def _undo(self) -> Undo:
        return Undo(self.target, self.description, self.identity.headers)

    def _janitor(self) -> Janitor:
        return Janitor(self._undo(), self.description, self.url, self.organization)
