"""Proofs made beside the typing."""

from pathlib import Path

import pytest

from letterstall.core.errors import MissingFont
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.proofing import Proofing
from letterstall.ui.session import Session


@pytest.fixture
def session(own_desk: Path, qtbot) -> Session:
    session = Session(Desk(Paths.in_folder(own_desk)))
    session.open_case("zhumatai")
    return session


def test_of_many_changes_only_the_newest_is_shown(session: Session, qtbot) -> None:
    proofing = Proofing(session)
    shown: list[int] = []
    proofing.proofed.connect(lambda number, _proof: shown.append(number))
    for number in range(20):
        session.rewrite(f"Dear Secretary,\nWord {number}.\nYours sincerely,", 0)
        proofing._start()
    qtbot.waitUntil(lambda: proofing.is_current, timeout=10_000)
    proofing.wait()
    assert shown == [20]


def test_a_proof_that_cannot_be_made_is_told_and_the_last_one_stays(session: Session, qtbot, monkeypatch) -> None:
    proofing = Proofing(session)
    with qtbot.waitSignal(proofing.proofed, timeout=10_000):
        proofing.ask()
    first = proofing.proof
    error = MissingFont(Path("NotoSerif-Regular.ttf"))

    def fail(*_arguments: object) -> None:
        raise error

    monkeypatch.setattr(session.desk, "proof", fail)
    with qtbot.waitSignal(proofing.failed, timeout=10_000) as told:
        proofing.ask()
    proofing.wait()
    assert told.args == [error] and proofing.proof is first
