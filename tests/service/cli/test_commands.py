"""The commands as a person or a script calls them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reconciler.concepts.group import GROUPS
from reconciler.rulebook import RULEBOOK
from service.cli import COMMANDS, main
from service.use_cases.read_feed import ALONE

GOOD = '{"id":"a","text":"Five people were killed on Monday.","published":"2015-06-18"}'
BAD = '{"id":"b","text":"Five people were killed on Monday."}'


def run(*arguments: str, given: str = "") -> Result:
    return CliRunner().invoke(main, arguments, input=given)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_helps_with_examples_on_lines_of_their_own(name: str) -> None:
    lines = [line.strip() for line in run(name, "--help").output.splitlines()]

    assert any(line.startswith(f"claimline {name}") for line in lines)
    assert not any("\\b" in line for line in lines)


def test_annotate_reports_a_bad_line_and_reads_the_others() -> None:
    done = run("annotate", given="\n".join((GOOD, BAD, GOOD.replace('"a"', '"c"'))))

    assert [json.loads(line)["article"] for line in done.stdout.splitlines()] == ["a", "c"]
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == ["stdin:2"]
    assert done.exit_code == 1


def test_annotate_gives_the_same_bytes_on_one_process_and_on_two(tmp_path: Path) -> None:
    feed = tmp_path / "feed.ndjson"
    lines = [GOOD.replace('"a"', f'"a{n}"') if n % 7 else BAD for n in range(60)]
    feed.write_text("\n".join(lines))

    alone, together = run("annotate", str(feed)), run("annotate", str(feed), "--jobs", "2")

    assert alone.stdout == together.stdout
    assert alone.stderr == together.stderr
    assert alone.stdout.count("\n") == 51


def test_reconcile_gives_the_same_timeline_of_a_long_feed_on_one_process_and_on_all_cores(tmp_path: Path) -> None:
    feed = tmp_path / "feed.ndjson"
    feed.write_text("\n".join(GOOD.replace('"a"', f'"a{n}"') if n % 150 else BAD for n in range(ALONE + 40)))

    alone, shared = run("reconcile", str(feed), "--jobs", "1"), run("reconcile", str(feed))

    assert alone.stdout == shared.stdout
    assert alone.stderr == shared.stderr
    refused = [line.split(": ")[0] for line in shared.stderr.splitlines()]
    assert refused == [f"{feed}:{n}" for n in range(1, ALONE + 41, 150)]


def test_annotate_takes_plain_text_with_a_day(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Five people were killed on Monday.")

    done = run("annotate", str(story), "--published", "2015-06-18")

    assert json.loads(done.stdout)["published"] == "2015-06-18"
    assert done.exit_code == 0


def test_annotate_reads_with_a_newsrooms_own_nouns_on_one_process_and_on_two(tmp_path: Path) -> None:
    nouns = tmp_path / "nouns.csv"
    nouns.write_text("noun,group\nranger,guard\n")
    given = GOOD.replace("people", "rangers")

    alone, together = (run("annotate", "--nouns", str(nouns), "--jobs", jobs, given=given) for jobs in "12")

    assert [claim["group"] for claim in json.loads(alone.stdout)["claims"]] == ["guard"]
    assert alone.stdout == together.stdout


def test_help_names_every_group_that_a_noun_table_can_give() -> None:
    words = set(run("annotate", "--help").output.replace(",", " ").replace(".", " ").split())

    assert set(GROUPS) <= words


def test_annotate_names_the_line_of_a_noun_table_that_is_wrong(tmp_path: Path) -> None:
    nouns = tmp_path / "nouns.csv"
    nouns.write_text("noun,group\nranger,wardens\n")

    done = run("annotate", "--nouns", str(nouns), given=GOOD)

    assert "line 2 of the noun table gives noun 'ranger' and group 'wardens'" in " ".join(done.stderr.split())
    assert done.exit_code == 2


def test_reconcile_is_blind_to_the_order_of_articles() -> None:
    lines = [GOOD.replace('"a"', f'"a{n}"') for n in range(5)]

    there, back = run("reconcile", given="\n".join(lines)), run("reconcile", given="\n".join(reversed(lines)))

    assert there.stdout_bytes == back.stdout_bytes
    assert there.exit_code == 0


def test_an_unreadable_day_is_wrong_usage_of_resolve() -> None:
    done = run("resolve", "on Monday", "--published", "soon")

    assert done.exit_code == 2
    assert "published 'soon' is not an ISO 8601 date" in done.stderr


def test_resolve_cuts_nothing_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    told = CliRunner().invoke(main, ["resolve", "It began late on Wednesday in the rain.", "--published", "2015-06-18"])

    assert "2015-06-17T18:00  2015-06-18T00:00  Wednesday on or before Thursday 18 June 2015" in told.stdout


def test_a_missing_file_is_wrong_usage() -> None:
    assert run("annotate", "nowhere.ndjson").exit_code == 2


def test_every_rule_is_listed_as_a_line_of_json_with_its_examples() -> None:
    listed = [json.loads(line) for line in run("rules", "--json").stdout.splitlines()]

    assert [rule["name"] for rule in listed] == [rule.name for rule in RULEBOOK]
    assert {"stage", "name", "pattern", "examples", "not_examples"} == set(listed[0])


def test_rules_of_an_unknown_stage_are_wrong_usage() -> None:
    done = run("rules", "--stage", "cooking")

    assert done.exit_code == 2
    assert "no rules of stage 'cooking': use one of " in done.stderr


def test_weights_are_learnt_from_pairs_and_name_their_source() -> None:
    done = run("learn", str(Path(__file__).parents[3] / "fixtures" / "pairs.csv"))

    assert done.exit_code == 0
    assert "learnt from pairs.csv by claimline learn" in done.stdout


def test_pairs_of_another_file_count_as_often_as_is_said(tmp_path: Path) -> None:
    pairs = Path(__file__).parents[3] / "fixtures" / "pairs.csv"
    few = tmp_path / "few.csv"
    few.write_text("".join(pairs.read_text(encoding="utf-8").partition("\n")[:2]), encoding="utf-8")

    done = run("learn", str(few), "--also", str(pairs), "3", "--keep", "type", "--note", "Pairs of our own.")
    once = run("learn", str(pairs))

    assert done.stdout.splitlines()[:3] == [
        "# Match weights in bits (log2 odds), learnt from few.csv; pairs.csv, each pair counted 3 times "
        "by claimline learn.",
        "# Kept as the features expect them: type.",
        "# Pairs of our own.",
    ]
    assert seen(done.stdout) == {level: (3 * same, 3 * other) for level, (same, other) in seen(once.stdout).items()}


def seen(table: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Pairs of one event and of two at each level of a table."""
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith(("#", "feature", "prior"))]
    return {(feature, level): (int(same), int(other)) for feature, level, _, same, other in rows}


def test_pairs_without_a_verdict_are_refused_by_row(tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("kind,why\nany,none\n")

    done = run("learn", str(pairs))

    assert done.exit_code == 1
    assert f"{pairs}: row 1 of the pairs lacks verdict: the columns are kind, verdict" in done.stderr


def test_reconcile_tells_which_line_a_later_text_of_its_id_took_the_place_of() -> None:
    later = GOOD.replace("Five", "Six").replace("2015-06-18", "2015-06-19")
    done = run("reconcile", given="\n".join((later, GOOD, later)))

    assert done.stderr == "stdin:2: passed over: id 'a' has a later text at stdin:1\n"
    assert done.exit_code == 0


def test_reconcile_tells_of_a_correction_whose_article_is_not_there() -> None:
    done = run("reconcile", given=GOOD[:-1] + ',"correction_of":"gone"}')

    assert (
        done.stderr == "a corrects 'gone', which is not known here: its figures stand as its own until that is kept\n"
    )
    assert done.exit_code == 0
