from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from reconciler.concepts.article import Article
from reconciler.concepts.version import RULES
from service.app import open_kept
from service.clock import now
from service.errors import Conflict
from service.settings import Settings
from service.storage.engine import open_engine
from service.storage.migrate import migrate
from service.storage.tables import metadata
from service.use_cases.keep_article import keep_article
from service.use_cases.renew_rules import renew_rules
from service.use_cases.stored import Entry
from tests.service.serving import desk_in, settings_in


def test_migrations_make_the_tables_that_the_code_asks_for(tmp_path: Path) -> None:
    engine = open_engine(settings_in(tmp_path).database, lock_timeout=1)
    migrate(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_migrating_again_changes_nothing(tmp_path: Path) -> None:
    engine = open_engine(settings_in(tmp_path).database, lock_timeout=1)

    assert migrate(engine) == migrate(engine)


def test_a_store_of_the_first_schema_is_taken_to_the_newest_and_keeps_what_it_holds(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    kept = keep_article(desk, Article(text="Three people were killed in Kabul on Monday.", published="2015-06-18"))
    engine = open_engine(settings_in(tmp_path).database, lock_timeout=1)
    with engine.execution_options(writing=True).begin() as connection:
        connection.execute(text("DROP TABLE checks"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    migrate(engine)

    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    with desk_in(tmp_path).store.reading() as snapshot:
        assert len(snapshot.revisions(kept.article)) == 1


def test_an_answer_is_on_disk_before_it_is_given(tmp_path: Path) -> None:
    with open_engine(settings_in(tmp_path).database, lock_timeout=1).connect() as connection:
        assert connection.execute(text("PRAGMA synchronous")).scalar_one() == 2
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"


def test_a_database_of_a_newer_claimline_is_left_alone(tmp_path: Path) -> None:
    engine = open_engine(settings_in(tmp_path).database, lock_timeout=1)
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(Conflict, match="schema 9999, which is newer than this Claimline"):
        migrate(engine)


def test_a_store_of_newer_rules_is_read_but_not_written(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    with desk.store.writing() as writing:
        writing.append(Entry("rules", "9999.1.1", b"{}", now().isoformat()))

    with pytest.raises(Conflict, match="newer than this Claimline's"):
        renew_rules(desk)
    with open_kept(settings_in(tmp_path)).store.reading() as snapshot:
        assert snapshot.rules() == "9999.1.1"


def test_older_rules_are_renewed_and_the_log_says_so(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    with desk.store.writing() as writing:
        writing.append(Entry("rules", "1.1.1", b"{}", now().isoformat()))

    assert renew_rules(desk)
    assert not renew_rules(desk)
    with desk.store.reading() as snapshot:
        assert (snapshot.rules(), snapshot.position) == (RULES, 3)


@pytest.mark.parametrize("folder", ["no/such/folder/claimline.db", "."])
def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, folder: str) -> None:
    address = Settings(database=f"sqlite:///{tmp_path / folder}").database

    with pytest.raises(Conflict, match="cannot be opened"):
        migrate(open_engine(address, lock_timeout=1))
