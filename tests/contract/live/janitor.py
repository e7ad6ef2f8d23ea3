"""Cleans up after runs that ended without doing so: by the journals they left, and by the names of what they made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bill_mock.document import Description, Operation
from tests.contract.live.journal import BusyError, Journal, journals
from tests.contract.live.rules import Rules
from tests.contract.live.tags import begun_at
from tests.contract.live.undo import LookError, Undo

OLD = timedelta(hours=6)


class Janitor:
    """Looks after one organization of one target.

    Args:
        undo: takes things back there.
        description: says what runs can make.
        url: address of the target.
        organization: id of the organization.
    """

    def __init__(self, undo: Undo, description: Description, url: str, organization: str) -> None:
        self._undo = undo
        self._description = description
        self._place = (url, organization)

    def finish(self, folder: Path, now: datetime) -> list[str]:
        """Take back what the journals of a folder hold; returns what is left, one line each.

        Journals of other targets and of runs that are under way are left alone.
        """
        return [line for file in journals(folder) for line in self._finish(file, now)]

    def sweep(self, now: datetime, older_than: timedelta = OLD) -> list[str]:
        """Take back what old runs have named and no journal knows; returns what is left, one line each."""
        return [line for operation in self._creations() for line in self._swept(operation, now - older_than)]

    def _finish(self, file: Path, now: datetime) -> list[str]:
        try:
            journal = Journal(file)
        except BusyError:
            return []
        except ValueError as error:
            return [str(error)]
        try:
            mine = (journal.head["url"], journal.head["organization"]) == self._place
            return self._undo.run(journal, now) if mine else []
        finally:
            journal.close()

    def _swept(self, operation: Operation, before: datetime) -> Iterator[str]:
        try:
            found = [key for key, tag in self._undo.tagged(operation) if (begun_at(tag) or before) < before]
        except LookError as error:
            yield str(error)
            return
        for key in found:
            refused = self._undo.take_back(operation, [], [key])
            if refused:
                yield f"{operation.id} {key}: {refused}"

    def _creations(self) -> list[Operation]:
        """Those of one object; dependants first, so that bills go before their vendors."""
        rules = Rules(self._description)
        found = [one for one in self._description.operations.values() if rules.may_create(one) and not one.path_names]
        single = [one for one in found if not one.path.endswith("/bulk")]
        return sorted(single, key=lambda one: one.id in ("createVendor", "createCustomer"))
