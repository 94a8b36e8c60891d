"""Out of a damaged desk comes all that can be read, exactly as it was written, and never anything else."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2
from tests.storage.desk_samples import NOON, draft, files_of, minutes, raw, text_of, texts_by_version

from letterstall.core.kept import Happening
from letterstall.core.misspelling import OwnWord
from letterstall.storage import letter_rows
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.desk_rescue import rescue
from letterstall.storage.desk_schema import bring_up
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.own_words import OwnWords
from letterstall.storage.paths import Paths

PAGE = 4096
LETTERS, STATES = 30, 10


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


def written(letter: int, state: int) -> str:
    """Return the text of a state, which takes up a page and more however it is packed."""
    return f"{letter}/{state} " + random.Random(letter * 1000 + state).randbytes(2000).hex()


def fill(desk: DeskDatabase, states: range) -> None:
    """Keep these states of every letter, in one transaction."""
    with desk.writing() as connection:
        for state in states:
            for letter in range(1, LETTERS + 1):
                one = draft(written(letter, state), NOON + minutes(5 * state), letter, f"case-{letter}")
                if state == 0:
                    assert letter_rows.begin(connection, one) == letter
                letter_rows.keep(connection, one, "", has_history=True)


@pytest.fixture(scope="module")
def thirty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk of thirty letters with ten states each, and a backup from the middle."""
    folder = tmp_path_factory.mktemp("thirty")
    paths = Paths.in_folder(folder)
    desk = DeskDatabase.open(paths)
    desk._wait_for_copy()
    fill(desk, range(5))
    desk.backups.renew(desk.connection)
    (middle,) = desk.backups.all()
    kept_as = shutil.copy(middle.file, folder / "middle")
    fill(desk, range(5, STATES))
    KeptLetters(desk).note([1, 2], Happening("posted", date(2026, 11, 23)))
    OwnWords(desk).add(OwnWord("en", "Ghulja"))
    desk.write(lambda connection: connection.execute("INSERT INTO answers VALUES ('case-1', 'none')"))
    desk.close()
    for one in paths.backups_folder.iterdir():
        one.unlink()
    shutil.move(kept_as, middle.file)
    return folder


def copy_of(folder: Path, paths: Paths) -> None:
    shutil.copytree(folder, paths.data.parent, dirs_exist_ok=True)


def spoil(file: Path, *pages: int) -> None:
    """Change one bit in each of these pages, counted from 1."""
    data = bytearray(file.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE + 700] ^= 4
    file.write_bytes(data)


def key_of(paths: Paths) -> str:
    return paths.key_file.read_text().strip()


def lost_states(texts: dict[int, str], of: range) -> int:
    """Return how many states are missing; everything that is there must be as it was written."""
    for number, text in texts.items():
        state, letter = divmod(number - 1, LETTERS)
        assert text == written(letter + 1, state)
    return sum(number not in texts for number in of)


# with a backup


@pytest.mark.parametrize("seed", range(6))
def test_of_a_desk_with_a_damaged_page_all_that_is_readable_comes_back_newer_than_the_backup(
    paths: Paths, thirty: Path, seed: int
) -> None:
    copy_of(thirty, paths)
    pages = paths.desk_file.stat().st_size // PAGE
    spoil(paths.desk_file, random.Random(seed).randrange(2, pages + 1))
    with closing(DeskDatabase.open(paths)) as desk:
        assert desk.damage is not None and desk.damage.restored_from is not None
        texts = texts_by_version(desk.connection)
        lost = lost_states(texts, range(1, LETTERS * STATES + 1))
        assert desk.damage.rescued == len(texts) - LETTERS * 5
        assert lost <= 90 and not set(range(1, LETTERS * 5 + 1)) - set(texts)
        numbers = {one.number for one in KeptLetters(desk).all()}
    assert numbers == set(range(1, LETTERS + 1))


def test_on_average_one_damaged_page_costs_one_state(thirty: Path, paths: Paths) -> None:
    copy_of(thirty, paths)
    good = paths.desk_file.read_bytes()
    lost = []
    for page in random.Random(3).sample(range(2, len(good) // PAGE + 1), 20):
        paths.desk_file.write_bytes(good)
        spoil(paths.desk_file, page)
        with empty() as into:
            rescue(paths.desk_file, key_of(paths), into)
            lost.append(lost_states(texts_by_version(into), range(1, LETTERS * STATES + 1)))
    assert sorted(lost)[len(lost) // 2] <= 1, lost


@contextmanager
def empty() -> Iterator[Any]:
    with closing(dbapi2.connect(":memory:", isolation_level=None)) as into:
        bring_up(into, 0)
        yield into


def test_words_answers_and_what_happened_come_back_too(paths: Paths, thirty: Path) -> None:
    copy_of(thirty, paths)
    spoil(paths.desk_file, paths.desk_file.stat().st_size // PAGE // 2)
    with closing(DeskDatabase.open(paths)) as desk:
        assert desk.damage is not None
        assert OwnWords(desk).all() == (OwnWord("en", "Ghulja"),)
        assert desk.rows("SELECT * FROM answers") == [("case-1", "none")]
        assert [one.number for one in KeptLetters(desk).all() if one.state == "posted"] == [2, 1]


def test_after_a_rescue_new_letters_stand_before_rescued_ones(paths: Paths, thirty: Path) -> None:
    copy_of(thirty, paths)
    spoil(paths.desk_file, 40)
    with closing(DeskDatabase.open(paths)) as desk:
        desk.keep(draft("newest of all", case_id="case-7"))
        new = desk.begin(draft("newer still", case_id="new"))
        assert [text_of(one) for one in desk.drafts()[:2]] == ["newer still", "newest of all"]
        assert new > LETTERS and max(texts_by_version(desk.connection)) > LETTERS * STATES


# without one


def test_a_damaged_desk_without_backups_gives_what_can_be_read(paths: Paths, thirty: Path) -> None:
    copy_of(thirty, paths)
    shutil.rmtree(paths.backups_folder)
    spoil(paths.desk_file, 60, 61)
    with closing(DeskDatabase.open(paths)) as desk:
        assert desk.damage is not None and desk.damage.restored_from is None
        texts = texts_by_version(desk.connection)
        assert lost_states(texts, range(1, LETTERS * STATES + 1)) < 60
        assert desk.damage.rescued == len(texts)
        assert len(desk.drafts()) == LETTERS


def test_a_letter_of_which_no_state_can_be_read_does_not_hide_another_of_its_case(paths: Paths) -> None:
    with closing(DeskDatabase.open(paths)) as desk:
        first = desk.begin(draft("can be read"))
        second = desk.begin(draft("cannot"))
        desk.write(lambda connection: connection.execute("DELETE FROM versions WHERE letter = ?", (second,)))
    with empty() as into:
        rescue(paths.desk_file, key_of(paths), into)
        assert letter_rows.newest_number(into, "zhumatai") == first
        assert [text_of(one) for one in letter_rows.newest_drafts(into)] == ["can be read"]


def test_a_desk_of_an_earlier_letterstall_that_is_damaged_gives_its_letters(tmp_path: Path) -> None:
    old = Path(__file__).parent / "old_desks"
    file, key = tmp_path / "old.db", (old / "version-2.key").read_text().strip()
    found: set[str] = set()
    for page in range(2, (old / "version-2.db").stat().st_size // PAGE + 1):
        shutil.copy(old / "version-2.db", file)
        spoil(file, page)
        with empty() as into:
            assert rescue(file, key, into) == len(letter_rows.newest_drafts(into))
            found |= {one.letter.blocks[0].text for one in letter_rows.newest_drafts(into)}
    assert found == {"J’écris de la version deux.", "I write from version two."}


def test_a_spoilt_page_that_is_not_in_use_stops_neither_writing_nor_backups_and_nobody_is_told(paths: Paths) -> None:
    with closing(DeskDatabase.open(paths)) as desk:
        desk.keep(draft(written(1, 1), case_id="stays"))
        desk.keep(draft("".join(written(1, state) for state in range(5)), case_id="goes"))
        desk.forget("goes")
    good = paths.desk_file.read_bytes()
    with raw(paths.desk_file, key_of(paths)) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] >= 3
    quiet, backups = 0, {one: one.read_bytes() for one in files_of(paths)[1:]}
    for page in range(2, len(good) // PAGE + 1):
        shutil.rmtree(paths.backups_folder)
        paths.backups_folder.mkdir()
        for file, data in {paths.desk_file: good, **backups}.items():
            file.write_bytes(data)
        spoil(paths.desk_file, page)
        with closing(DeskDatabase.open(paths)) as desk:
            quiet += desk.damage is None
            desk._wait_for_copy()
            assert desk.begin(draft("next", case_id="next")) == 3, "the number of a deleted letter is not given again"
            assert desk.backups.add(desk.connection).order > 1
            assert {text_of(one) for one in desk.drafts()} == {written(1, 1), "next"}
    assert quiet >= 2


# nothing wrong


def test_five_hundred_damages_never_give_a_wrong_text(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    with closing(DeskDatabase.open(paths)) as desk, desk.writing() as connection:
        for number in range(8):
            one = draft(written(number % 4 + 1, number // 4), NOON + minutes(5 * number), case_id=f"{number % 4}")
            letter_rows.keep(connection, one, "", has_history=True)
    with raw(paths.desk_file, key_of(paths)) as connection:
        truth = texts_by_version(connection)
    good, key, chance = paths.desk_file.read_bytes(), key_of(paths), random.Random(11)
    whole = 0
    for _ in range(500):
        paths.desk_file.write_bytes(damaged(good, chance))
        with empty() as into:
            rescue(paths.desk_file, key, into)
            texts = texts_by_version(into)
        assert texts.items() <= truth.items()
        whole += texts == truth
    assert 0 < whole < 500


def damaged(good: bytes, chance: random.Random) -> bytes:
    """Return a desk with some bits changed, a part lost, a page in the place of another, or rubbish in it."""
    bad, where = bytearray(good), chance.randrange(PAGE, len(good))
    page, other = where // PAGE * PAGE, chance.randrange(1, len(good) // PAGE) * PAGE
    match chance.randrange(6):
        case 0:
            for _ in range(chance.randrange(1, 64)):
                bad[chance.randrange(PAGE, len(bad))] ^= 1 << chance.randrange(8)
        case 1:
            del bad[where:]
        case 2:
            bad[page : page + PAGE] = bytes(PAGE)
        case 3:
            bad[page : page + PAGE] = good[other : other + PAGE]
        case 4:
            bad[where : where + 100] = chance.randbytes(len(bad[where : where + 100]))
        case _:
            bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
    return bytes(bad)


# cut off


def test_a_rescue_that_is_killed_is_done_again_at_the_next_start(paths: Paths, thirty: Path) -> None:
    copy_of(thirty, paths)
    spoil(paths.desk_file, 60, 90)
    bad = paths.desk_file.read_bytes()
    program = """
import sys
from pathlib import Path
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.paths import Paths
print(flush=True)
DeskDatabase.open(Paths.in_folder(Path(sys.argv[1])))
"""
    seen: set[tuple[int, ...]] = set()
    chance = random.Random(2)
    backup = next(paths.backups_folder.iterdir())
    held = backup.read_bytes()
    for _ in range(8):
        paths.desk_file.write_bytes(bad)
        shutil.rmtree(paths.backups_folder)
        paths.backups_folder.mkdir()
        backup.write_bytes(held)
        child = subprocess.Popen([sys.executable, "-c", program, paths.data.parent], stdout=subprocess.PIPE)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.random() * 0.3)
        child.kill()
        child.communicate()
        with closing(DeskDatabase.open(paths)) as desk:
            texts = texts_by_version(desk.connection)
        lost_states(texts, range(0))
        seen.add(tuple(sorted(texts)))
    assert len(seen) == 1 and len(next(iter(seen))) > LETTERS * 8
