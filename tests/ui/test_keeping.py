"""Nothing typed is ever lost."""

import os
from pathlib import Path

import pytest

from letterstall.core.errors import NotKept
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.keeping import CEILING, PAUSE, Keeping, KeptState
from letterstall.ui.session import Session


@pytest.fixture
def session(own_desk: Path, qtbot) -> Session:
    desk = Desk(Paths.in_folder(own_desk))
    desk.open_drafts()
    session = Session(desk)
    session.open_case("zhumatai")
    yield session
    desk.close()


def test_the_promised_times_are_kept_with_room_to_spare() -> None:
    assert PAUSE < CEILING <= 2000


def test_a_pause_keeps_the_letter_within_two_seconds(session: Session, qtbot) -> None:
    keeping = Keeping(session)
    session.words_changed.connect(keeping.note_change)
    session.rewrite("Dear Secretary,\nMy own words.", 5)
    assert keeping.state is KeptState.SAVING
    qtbot.waitUntil(lambda: keeping.state is KeptState.SAVED, timeout=2000)
    draft = session.desk.drafts()[0]
    assert draft.letter == session.letter and draft.cursor == 5


def test_typing_without_a_pause_is_kept_all_the_same(session: Session, qtbot) -> None:
    keeping = Keeping(session)
    session.words_changed.connect(keeping.note_change)
    for number in range(60):
        qtbot.wait(100)
        session.rewrite(f"Dear Secretary,\nWord number {number}.", 0)
        if keeping.kept_at is not None:
            break
    assert keeping.kept_at is not None


def test_the_late_news_of_one_keeping_are_not_taken_for_the_end_of_the_next(session: Session, qtbot) -> None:
    keeping, database = Keeping(session), session.desk.archive.database
    session.rewrite("Dear Secretary,\nFirst words.", 0)
    keeping.keep_soon()
    assert keeping.keep_now()  # waits for it; what it told from its thread is still on its way
    number = session.number
    session.rewrite("Dear Secretary,\nSecond words.", 0)
    with database.turn:
        keeping.keep_soon()
        qtbot.wait(100)
        assert keeping._job is not None and session.number == number
    qtbot.waitUntil(lambda: keeping._job is None)
    assert session.number == number and [one.number for one in session.desk.archive.letters()] == [number]
    assert "Second words." in session.desk.drafts()[0].letter.text


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs a limit on file sizes")
def test_a_disk_that_refuses_is_told_once_and_tried_again(session: Session, qtbot) -> None:
    resource = pytest.importorskip("resource")
    import signal

    keeping = Keeping(session)
    told: list[NotKept] = []
    keeping.failed.connect(told.append)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        session.rewrite("Dear Secretary,\nWords that find no room. " * 40, 0)
        assert not keeping.keep_now() and not keeping.keep_now()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert keeping.state is KeptState.NOT_SAVED and len(told) == 1
    assert keeping.keep_now() and session.desk.drafts()[0].letter == session.letter
