"""Command line of the generator."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from generator.build import Layout, build, check, is_current
from generator.bundle import bundle
from generator.lint import lint
from generator.problems import BrokenDescriptionError

HOME = Path(__file__).resolve().parent.parent

_EPILOG = """examples:
  python -m generator lint payables/bills   problems of one area only
  python -m generator build                 write generated/bill_api (quick when nothing changed)
  python -m generator check                 fail with a diff when the committed package is not current
  python -m generator bundle > bill.json    the description as one document
"""


def parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    top = argparse.ArgumentParser(
        prog="python -m generator",
        description="From the description in openapi/ to the package in generated/.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--home", type=Path, default=HOME, help="folder that holds openapi/ and templates/")
    top.add_argument("--output", type=Path, help="folder of the package (default: generated/bill_api)")
    commands = top.add_subparsers(dest="command", required=True)
    making = commands.add_parser("build", help="write the package; nothing is written when the description is broken")
    making.add_argument("--force", action="store_true", help="build although nothing changed")
    commands.add_parser("check", help="rebuild in a temporary folder and compare with what is committed")
    linting = commands.add_parser("lint", help="every problem of the description, with file, pointer and advice")
    linting.add_argument("only", nargs="*", help="show problems of files below these paths only")
    bundling = commands.add_parser("bundle", help="print the description as one JSON document")
    bundling.add_argument("--to", type=Path, help="write to a file instead")
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run a command; the result is the exit status (0 fine, 1 problems or differences)."""
    options = parser().parse_args(arguments)
    layout = Layout(options.home, options.output or options.home / "generated" / "bill_api")
    try:
        return int(_COMMANDS[options.command](layout, options))
    except BrokenDescriptionError as error:
        print(error.report(), file=sys.stderr)
        return 1


def _build(layout: Layout, options: argparse.Namespace) -> int:
    start = time.monotonic()
    if not options.force and is_current(layout):
        print(f"{layout.output} is current ({time.monotonic() - start:.1f} s)")
        return 0
    build(layout, _say)
    print(f"{layout.output} written ({time.monotonic() - start:.1f} s)")
    return 0


def _check(layout: Layout, _: argparse.Namespace) -> int:
    lines = check(layout, _say)
    if lines:
        print("\n".join(lines))
        print("generated/ is not what the description makes; run `python -m generator build` and commit the result")
        return 1
    print("generated/ is current")
    return 0


def _lint(layout: Layout, options: argparse.Namespace) -> int:
    problems = lint(bundle(layout.description))
    if options.only:
        problems = [p for p in problems if any(p.file.startswith(path) for path in options.only)]
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem(s)")
    return 1 if problems else 0


def _bundle(layout: Layout, options: argparse.Namespace) -> int:
    bundled = bundle(layout.description)
    if bundled.problems:
        raise BrokenDescriptionError(bundled.problems)
    text = json.dumps(bundled.document, indent=1, ensure_ascii=False) + "\n"
    if options.to is None:
        sys.stdout.write(text)
    else:
        options.to.write_text(text, encoding="utf-8")
    return 0


def _say(step: str) -> None:
    print(f"  {step} ...", file=sys.stderr, flush=True)


_COMMANDS = {"build": _build, "check": _check, "lint": _lint, "bundle": _bundle}


if __name__ == "__main__":
    sys.exit(main())
