"""What a program pays that only resolves dates: no gazetteer, no service, little memory."""

import json
import subprocess
import sys

import pytest

MOST_MEGABYTES = 60
NEVER_NEEDED = (
    "service",
    "litestar",
    "sqlalchemy",
    "dateparser",
    "reconciler.matching",
    "reconciler.extraction.places",
)

PROGRAM = """
import json, re, sys
from pathlib import Path
from reconciler import resolve
resolve("It fell late on Wednesday, two days after Christmas.", "2015-06-18")
status = Path("/proc/self/status")
peak = re.search(r"VmHWM:\\s+([0-9]+)", status.read_text()) if status.exists() else None
print(json.dumps([sorted(sys.modules), int(peak.group(1)) / 1024 if peak else None]))
"""


@pytest.fixture(scope="module")
def paid() -> tuple[list[str], float | None]:
    """Modules loaded, and megabytes at the peak where the system tells."""
    printed = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True).stdout
    modules, megabytes = json.loads(printed)
    return modules, megabytes


def test_resolving_a_date_loads_neither_gazetteer_nor_service(paid: tuple[list[str], float | None]) -> None:
    assert [name for name in paid[0] if name.startswith(NEVER_NEEDED)] == []


def test_resolving_a_date_takes_little_memory(paid: tuple[list[str], float | None]) -> None:
    if paid[1] is None:
        pytest.skip("the system does not tell a process its peak")
    assert paid[1] < MOST_MEGABYTES
