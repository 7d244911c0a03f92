"""`claimline ingest` tells what became of lines that are taken and yet do not count."""

from pathlib import Path

from tests.service.cli.test_store_commands import address, run

LINE = '{"id":"a","text":"Five people were killed in Kabul on Monday.","published":"2015-06-18"}'
LATER = LINE.replace("Five", "Six").replace("06-18", "06-19")
LAST = LINE.replace("Five", "Seven").replace("06-18", "06-20")


def ingested(folder: Path, *lines: str) -> list[str]:
    feed = folder / "feed.ndjson"
    feed.write_text("\n".join(lines))
    told = run("ingest", str(feed), "--database", address(folder))
    assert told.exit_code == 0
    return told.stderr.replace(f"{feed}:", "line ").splitlines()


def test_the_line_that_another_of_its_id_took_the_place_of_is_named_in_either_order(tmp_path: Path) -> None:
    assert ingested(tmp_path, LATER, LINE, LAST) == [
        "line 2: passed over: id 'a' has a later text at line 1",
        "line 1: passed over: id 'a' has a later text at line 3",
        "1 new, 2 revised, 0 known, 0 refused",
    ]


def test_a_text_that_was_kept_before_is_told_as_such(tmp_path: Path) -> None:
    ingested(tmp_path, LATER)

    assert ingested(tmp_path, LINE)[0] == "line 1: passed over: id 'a' has a later text, kept before"
    assert ingested(tmp_path, LAST)[0] == "line 1: takes the place of the text of id 'a' that was kept before"
    assert ingested(tmp_path, LAST) == ["0 new, 0 revised, 1 known, 0 refused"]


def test_a_correction_of_an_article_that_is_not_kept_is_told_by_its_line(tmp_path: Path) -> None:
    told, _ = ingested(tmp_path, LINE[:-1] + ',"correction_of":"gone"}')

    assert told == (
        "line 1: /correction_of: a corrects 'gone', which is not known here: "
        "its figures stand as its own until that is kept"
    )
