"""A reading is a function of the text and the day of publication: no clock, zone, locale or chance moves it."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import reconciler
from reconciler import resolve
from reconciler.extraction.dates.rules.rules import RULES

ROOT = Path(reconciler.__file__).parent
ASKING = frozenset(("now", "today", "utcnow", "localtime", "gmtime", "time_ns", "tzlocal", "fromtimestamp"))
"""Names by which a program asks its machine for the hour."""

PUBLISHED = ("2015-06-18", "2015-06-18T02:00:00Z", "2015-06-18T23:30:00+04:30")


def printed() -> str:
    """What every example of every rule reads as, from a bare day and from moments near midnight."""
    told = (example.text for rule in RULES for example in rule.examples)
    return str([resolve(text, published) for text in told for published in PUBLISHED])


@pytest.mark.parametrize(
    ("zone", "seed", "locale"),
    [
        ("UTC", "0", "C"),
        ("Pacific/Kiritimati", "1", "C.UTF-8"),
        ("America/Los_Angeles", "2", "POSIX"),
        ("Asia/Kabul", "3", "C.UTF-8"),
    ],
)
def test_no_reading_depends_on_the_zone_the_locale_or_the_chance_of_the_machine(
    zone: str, seed: str, locale: str
) -> None:
    code = f"from {__name__} import printed; print(printed())"
    environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "1"}
    read = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=ROOT.parent, capture_output=True, text=True, check=True
    )

    assert read.stdout == printed() + "\n"


def asked(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in ASKING:
            yield f"{path.relative_to(ROOT)}:{node.lineno} {node.attr}"


def test_nothing_in_the_reconciler_asks_for_the_day_or_the_hour_of_the_machine() -> None:
    assert [found for path in ROOT.rglob("*.py") for found in asked(path)] == []
