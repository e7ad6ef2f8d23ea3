"""Command line of the generator: `python -m generator build | check | lint | bundle`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    from generator.bundle import bundle
    from generator.lint import lint
    b = bundle(HOME / "openapi")
    problems = lint(b)
    prefixes = (arguments or sys.argv[1:])[1:]
    problems = [p for p in problems if not prefixes or any(p.file.startswith(x) for x in prefixes)]
    for p in problems: print(p)
    print(len(problems), "problem(s)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
