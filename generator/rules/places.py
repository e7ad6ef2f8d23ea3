"""Files stand where the conventions say, so that a reader can guess the path."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from generator.bundle import Bundle
from generator.document import operations
from generator.rules.base import Finding

AREAS = ("platform", "payables", "receivables", "network", "spend", "partner", "events")


def operation_files(bundle: Bundle) -> Iterator[Finding]:
    """`<area>/<tag>/<operationId>.yaml`; an area with a tag of its own name has no second folder."""
    for operation in operations(bundle.document):
        file, inside = bundle.locate(operation.pointer)
        name = posixpath.basename(file).removesuffix(".yaml")
        if inside or name != operation.id:
            advice = "one operation a file, named as its operationId"
            yield Finding(operation.pointer, "file-name", f"{operation.id!r} stands in {file!r}", advice)
            continue
        folder = posixpath.dirname(file)
        area = folder.partition("/")[0]
        if area not in AREAS or folder not in (operation.tag, f"{area}/{operation.tag}"):
            advice = f"move it to <area>/{operation.tag}/, areas are {AREAS}"
            yield Finding(operation.pointer, "folder", f"{operation.id!r} stands in {folder!r}", advice)


RULES = (operation_files,)
