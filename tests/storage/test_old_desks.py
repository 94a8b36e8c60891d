"""Every desk that was ever written opens, with all that was in it, however often opening it fails before."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.storage.desk_samples import raw, text_of

from letterstall.core.errors import NotKept
from letterstall.core.kept import Happening
from letterstall.core.letter import Letter, NameEmphasis, Supporter
from letterstall.core.misspelling import OwnWord
from letterstall.storage import desk_schema
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.desk_schema import SCHEMA_VERSION
from letterstall.storage.details import Details
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.own_words import OwnWords
from letterstall.storage.paths import Paths
from letterstall.storage.settings import USUAL

OLD = Path(__file__).parent / "old_desks"
VERSIONS = sorted(int(file.stem.removeprefix("version-")) for file in OLD.glob("*.db"))
EARLIER = [version for version in VERSIONS if version < SCHEMA_VERSION]
RUTH = Supporter("Ruth Keller", ("Example Street 1",), "Vienna", "AT")

WORDS = {
    1: {"zhumatai": ("Dear Secretary,", ["I write from version one."], 3)},
    2: {
        "zhumatai": ("Dear Secretary,", ["I write from version two.", "Release her."], 12),
        "practice": ("Monsieur le Directeur,", ["J’écris de la version deux."], 5),
    },
    3: {
        "practice": ("Monsieur le Directeur,", ["J’écris de la version trois."], 7),
        "zhumatai": ("Dear Secretary,", ["I write once more from version three.", "Release her."], 21),
    },
}
"""The letters of each, the one written in last first: greeting, blocks, place of the cursor."""
OWN_WORDS = {1: (), 2: (OwnWord("en", "Ghulja"),), 3: (OwnWord("en", "Ghulja"), OwnWord("fr", "Ghoulja"))}

KILLED = """
import os, sys
from pathlib import Path
from letterstall.storage import desk_file
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.paths import Paths

really, left = desk_file.bring_up, int(sys.argv[2])

class Dying:
    def __init__(self, connection):
        self.connection = connection
        connection.execute("PRAGMA cache_size=1")  # so that half of the work is in the file already
    def execute(self, statement):
        global left
        if left == 0:
            os.kill(os.getpid(), 9)
        left -= 1
        return self.connection.execute(statement)

desk_file.bring_up = lambda connection, version: really(Dying(connection), version)
DeskDatabase.open(Paths.in_folder(Path(sys.argv[1])))
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


def take(paths: Paths, version: int) -> None:
    """Put a desk of this version in place."""
    paths.data.mkdir(parents=True, exist_ok=True)
    shutil.copy(OLD / f"version-{version}.db", paths.desk_file)
    shutil.copy(OLD / f"version-{version}.key", paths.key_file)


def words_in(desk: DeskDatabase) -> dict[str, tuple[str, list[str], int]]:
    return {
        one.letter.case_id: (one.letter.salutation, [block.text for block in one.letter.blocks], one.cursor)
        for one in desk.drafts()
    }


def assert_all_is_there(paths: Paths, version: int) -> None:
    with closing(DeskDatabase.open(paths)) as desk:
        assert desk.damage is None
        assert words_in(desk) == WORDS[version] and list(words_in(desk)) == list(WORDS[version])
        assert OwnWords(desk).all() == OWN_WORDS[version]


def test_there_is_a_desk_of_every_version() -> None:
    assert VERSIONS == list(range(1, SCHEMA_VERSION + 1)) == list(WORDS)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_desk_opens_with_every_letter_cursor_and_own_word_and_again_afterwards(
    paths: Paths, version: int
) -> None:
    take(paths, version)
    for _ in range(2):
        assert_all_is_there(paths, version)
    with raw(paths.desk_file, paths.key_file.read_text().strip()) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def opened_letter(paths: Paths, version: int, case_id: str) -> tuple[Letter, datetime]:
    take(paths, version)
    with closing(DeskDatabase.open(paths)) as desk:
        draft = desk.newest(case_id)
    assert draft is not None
    return draft.letter, draft.kept_at


def test_a_letter_of_version_2_has_kept_everything(paths: Paths) -> None:
    letter, kept_at = opened_letter(paths, 2, "zhumatai")
    assert kept_at == datetime(2026, 11, 21, 18, tzinfo=UTC)
    assert (letter.written_on, letter.sender, letter.closing) == (date(2026, 11, 21), RUTH, "Yours sincerely,")
    assert (letter.name_emphasis, letter.accepted, letter.keeps_to_one_page) == (NameEmphasis.BOLD, ("x:y",), False)


def test_a_desk_of_version_3_has_kept_its_history_its_happenings_and_who_writes(paths: Paths) -> None:
    take(paths, 3)
    with closing(DeskDatabase.open(paths)) as desk:
        kept = KeptLetters(desk)
        practice, zhumatai = kept.all()
        states = [(text_of(kept.letter_at(one.number)), one.mark) for one in kept.versions(zhumatai.number)]
        settings = Details(desk).of(USUAL)
        answers = desk.rows("SELECT * FROM answers")
        newest = kept.letter_at(kept.versions(zhumatai.number)[0].number)
    assert states == [
        ("I write once more from version three.", ""),
        ("I write from version three.", "printed"),
        ("I write.", ""),
    ]
    assert (zhumatai.about, zhumatai.addressee, zhumatai.state) == ("Zhumatai", "The Secretary", "posted")
    assert zhumatai.happenings[0] == Happening("printed", date(2026, 11, 22), "", "", 1, "en", "ab" * 32, 2, 1)
    assert practice.follows == zhumatai.number
    assert (settings.supporter, settings.letter_language) == (RUTH, "fr")
    assert answers == [("zhumatai", "none")]
    assert (newest.sender, newest.embassy) == (RUTH, ("The Ambassador",))


@pytest.mark.parametrize("version", EARLIER)
def test_a_step_to_the_present_version_that_fails_leaves_the_file_as_it_was(
    paths: Paths, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(paths, version)
    before = paths.desk_file.read_bytes()
    steps = desk_schema._STEPS
    monkeypatch.setattr(desk_schema, "_STEPS", (*steps[:-1], (*steps[-1], "CREATE NONSENSE")))
    with pytest.raises(NotKept):
        DeskDatabase.open(paths)
    assert paths.desk_file.read_bytes() == before
    monkeypatch.undo()
    assert_all_is_there(paths, version)


@pytest.mark.parametrize("version", EARLIER)
def test_a_desk_opens_wherever_its_migration_was_killed(paths: Paths, version: int) -> None:
    statements = sum(len(step) for step in desk_schema._STEPS[version:]) + 1
    for left in (0, 1, statements // 2, statements - 1, statements):
        take(paths, version)
        child = subprocess.run(
            [sys.executable, "-c", KILLED, paths.data.parent, f"{left}"], capture_output=True, text=True
        )
        assert child.returncode == -9, child.stderr
        assert_all_is_there(paths, version)
        shutil.rmtree(paths.data)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_backup_serves_when_the_desk_is_gone(paths: Paths, version: int) -> None:
    take(paths, version)
    paths.backups_folder.mkdir()
    paths.desk_file.rename(paths.backups_folder / "desk.db.1")
    with closing(DeskDatabase.open(paths)) as desk:
        assert desk.damage is not None and desk.damage.restored_from is not None
        assert words_in(desk) == WORDS[version]
