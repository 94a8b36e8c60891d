"""What to check in your letter: the panel below it, and the places in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from letterstall.core.findings import Finding
from letterstall.desk.proof import Proof
from letterstall.ui.finding_words import words_of
from letterstall.ui.parts.finding_rows import AskState, FindingRow, FindingRows, Weight
from letterstall.ui.parts.letter_editor import LetterEditor, Underline
from letterstall.ui.parts.paragraph_edits import replace_words
from letterstall.ui.places import Places
from letterstall.ui.remedies import RIGHT, TAKE_OUT, USE, remedies_of
from letterstall.ui.session import Session

_TOLD_ELSEWHERE = ("past_deadline", "case_closed", "lost_ask")
"""Findings that the notice, or the line of the asks, says already."""


class LetterChecks(QObject):
    """Shows findings in the panel and in the editor, goes from one to the next, and does what is chosen against one."""

    ask_shown = Signal(int)
    """This paragraph of the model letter is to be seen."""

    def __init__(self, session: Session, editor: LetterEditor, rows: FindingRows) -> None:
        super().__init__(rows)
        self._session, self._editor, self.rows = session, editor, rows
        self._findings: tuple[Finding, ...] = ()
        self._proof: Proof | None = None
        self.helpers: list[Callable[[FindingRow], FindingRow]] = []
        """Who may add to a row, such as ways out: each is given the row and returns it or a fuller one."""
        rows.show_place.connect(self.show_finding)
        rows.bring_back_ask.connect(self._bring_back)
        rows.leave_out_ask.connect(self._leave_out)
        rows.remedy_chosen.connect(self.mend)
        editor.menu_opening.connect(self._offer)

    def _places(self) -> Places:
        assert self._session.letter is not None
        return Places(self._editor.text(), self._session.letter)

    def show_findings(self, _number: int, proof: Proof) -> None:
        """Show what to check, below the letter and in it."""
        self._proof = proof
        self._findings = tuple(one for one in proof.findings if one.kind not in _TOLD_ELSEWHERE)
        places = self._places()
        rows = [self._row(finding, places) for finding in self._findings]
        self.rows.show_state(self._asks(proof), rows, self._all_well(proof))
        found = ((finding, places.of(finding)) for finding in self._findings)
        self._editor.show_underlines(
            [
                Underline(place.line, place.start, place.end, "stop" if finding.stops else "warn")
                for finding, place in found
                if place is not None
            ]
        )

    def _row(self, finding: Finding, places: Places) -> FindingRow:
        weight: Weight = "stop" if finding.stops else "warn"
        has_place = places.of(finding) is not None
        row = FindingRow(finding, words_of(finding), weight, has_place, tuple(remedies_of(finding)))
        return reduce(lambda fuller, help_: help_(fuller), self.helpers, row)

    def show_anew(self) -> None:
        """Show the same findings again: a helper has more to say."""
        if self._proof is not None:
            self.show_findings(0, self._proof)

    def _asks(self, proof: Proof) -> list[AskState]:
        letter = self._session.letter
        accepted = letter.accepted if letter else ()
        return [
            AskState(
                ask.name or _first_words(ask.text),
                "left_out" if ask.fate == "lost" and _lost(number).key in accepted else ask.fate,
                self._model_is_in_letters_language,
            )
            for number, ask in enumerate(proof.asks)
        ]

    @property
    def _model_is_in_letters_language(self) -> bool:
        case, letter = self._session.case, self._session.letter
        return case is not None and letter is not None and case.model_letter(letter.language) is not None

    def _all_well(self, proof: Proof) -> str:
        asks = len(self._asks(proof))
        pages = proof.sheets[0].page_count if proof.sheets else 0
        if asks and pages == 1:
            return self.tr("Nothing to check. All %n asks are in your letter, and it fits on one page.", "", asks)
        return self.tr("Nothing to check.")

    def _bring_back(self, number: int) -> None:
        """Bring an ask back in the letter's language; where the model is in another, show it there instead."""
        case, letter = self._session.case, self._session.letter
        if case is None or letter is None:
            return
        model = case.model_letter(letter.language) or case.letters[0]
        if self._session.model is not model:
            self._session.show_model_in(model.language)
        index = [at for at, block in enumerate(model.blocks) if block.kind == "ask"][number]
        if self._model_is_in_letters_language:
            self._session.bring_back(index)
        else:
            self.ask_shown.emit(index)

    def _leave_out(self, number: int) -> None:
        self._session.accept(_lost(number))

    def _offer(self, menu: QMenu) -> None:
        """Put what can be done about the words at the cursor first into a menu."""
        line, at = self._editor.place_in_line
        places = self._places()
        first = next(iter(menu.actions()), None)
        for finding in self._findings:
            place = places.of(finding)
            if place is None or place.line != line or not place.start <= at <= place.end:
                continue
            for remedy in remedies_of(finding):
                action = QAction(remedy.label, menu)
                action.triggered.connect(lambda _checked=False, one=finding, key=remedy.key: self.mend(one, key))
                menu.insertAction(first, action) if first else menu.addAction(action)
            if first:
                menu.insertSeparator(first)

    def mend(self, finding: Finding, remedy: str) -> None:
        """Do what a remedy says."""
        place = self._places().of(finding)
        if remedy == RIGHT:
            self._session.accept(finding)
        elif remedy == USE and place is not None:
            replace_words(self._editor, place.line, place.start, place.end, finding.fact("expected"))
        elif remedy == TAKE_OUT and place is not None:
            replace_words(self._editor, place.line, place.start, place.end, "")

    def show_finding(self, finding: Finding) -> None:
        """Go to the place of a finding."""
        place = self._places().of(finding)
        if place is not None:
            self._editor.show_place(place.line, place.start, place.end)
        elif finding.kind in ("lost_ask", "second_page"):
            self.rows.fold(False)
            self.rows.focus_first()

    def go_to_check(self, step: int) -> None:
        """Go to the next thing to check behind the cursor, or the one before it."""
        places = self._places()
        found = [(place.line, place.start, one) for one in self._findings if (place := places.of(one)) is not None]
        if not found:
            self.rows.fold(False)
            self.rows.focus_first()
            return
        cursor = self._editor.textCursor()
        block = self._editor.document().findBlock(cursor.selectionStart())
        here = (block.blockNumber(), cursor.selectionStart() - block.position())
        ordered = sorted(found, key=lambda one: one[:2], reverse=step < 0)
        beyond = (one for one in ordered if (one[:2] > here if step > 0 else one[:2] < here))
        self.show_finding(next(beyond, ordered[0])[2])


def _lost(number: int) -> Finding:
    return Finding("lost_ask", False, facts=(("index", str(number)),))


def _first_words(ask: str) -> str:
    words = ask.split()
    return " ".join(words[:3]) + ("…" if len(words) > 3 else "")
