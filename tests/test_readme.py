"""What README shows is what happens."""

import doctest
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def shown_commands() -> list[tuple[str, str]]:
    """Every `$ claimline …` of README with the output shown under it, empty where none is."""
    blocks = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    parts = [part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE) if part]
    return [(part.split("\n", 1)[0], part.split("\n", 1)[1]) for part in parts]


@pytest.mark.parametrize(("command", "output"), shown_commands())
def test_a_command_gives_the_output_shown(command: str, output: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "120")
    name, *arguments = shlex.split(command.split(" > ")[0])

    done = CliRunner().invoke(main, arguments)

    assert name == "claimline"
    assert done.exit_code == 0, done.output
    if output:
        assert [line.rstrip() for line in done.stdout.splitlines()] == output.splitlines()


def test_the_python_shown_gives_what_is_shown() -> None:
    examples = "\n".join(re.findall(r"```python\n(.*?)```", README, re.DOTALL))

    test = doctest.DocTestParser().get_doctest(examples, {}, "README", "README.md", 0)
    runner = doctest.DocTestRunner()
    runner.run(test)

    assert runner.tries > 0
    assert runner.failures == 0


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake ([a-z]+)", README))))
def test_every_make_target_named_is_there(target: str) -> None:
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`([\w./]+/[\w./]*)`", README))))
def test_every_path_named_is_there(path: str) -> None:
    if "." not in path and not path.endswith("/"):
        return
    assert (ROOT / path).exists()
