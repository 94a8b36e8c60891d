"""Keeping the letter to one page: the ways out of a second page, and which paragraphs could go."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from letterstall.core.findings import Finding
from letterstall.core.letter import Letter
from letterstall.desk.proof import Cuts, Proof
from letterstall.ui.parts.finding_row import FindingRow, Remedy
from letterstall.ui.proofing import Proofing
from letterstall.ui.session import Session

_FIT, _LONGER, _CUTS, _LEAVE_OUT = "fit", "longer", "cuts", "leave_out "
_FIRST_WORDS = 4
_SHOWN = 34
"""Characters of a paragraph's first words; scripts without spaces have no words to count."""


class OnePage(QObject):
    """Makes the letter fit, and where that cannot be, finds what could be left out: when it is asked, and only then."""

    remedies_changed = Signal()
    """A row says more than it did: what could be left out is known."""

    def __init__(self, session: Session, proofing: Proofing) -> None:
        super().__init__(proofing)
        self._session, self._proofing = session, proofing
        self._found: tuple[Letter, Cuts] | None = None
        self._is_wanted = False
        proofing.cuts_found.connect(self._take)

    def fit(self, is_wanted: bool) -> None:
        """Keep the letter to one page, or let it be as long as it is."""
        self._is_wanted = is_wanted
        self._session.keep_to_one_page(is_wanted)

    def follow(self, _number: int, proof: Proof) -> None:
        """Look for what could go, where the letter was just to be made to fit and does not."""
        if self._is_wanted and proof.fitting is not None and proof.fitting.way == "too_long":
            self._proofing.ask_cuts()
        self._is_wanted = False

    def with_ways_out(self, row: FindingRow) -> FindingRow:
        """Return the row of a second page with its ways out; any other row as it is."""
        if row.finding.kind != "second_page" or self._session.letter is None:
            return row
        if not self._session.letter.keeps_to_one_page:
            return replace(row, remedies=(*row.remedies, Remedy(self.tr("Make it fit"), _FIT)))
        cuts = self._cuts()
        ways = (Remedy(self.tr("What could be left out?"), _CUTS),) if cuts is None else self._leave_outs(cuts)
        text = row.text if cuts is None else f"{row.text} {self._sentence(cuts)}"
        longer = Remedy(self.tr("Let it be longer"), _LONGER)
        return replace(row, text=text, remedies=(*row.remedies, *ways, longer))

    def go(self, finding: Finding, key: str) -> None:
        """Take a way out of a second page."""
        if finding.kind != "second_page":
            return
        if key in (_FIT, _LONGER):
            self.fit(key == _FIT)
        elif key == _CUTS:
            self._proofing.ask_cuts()
        elif key.startswith(_LEAVE_OUT):
            self._is_wanted = True
            self._session.leave_out_block(int(key.removeprefix(_LEAVE_OUT)))

    def _take(self, letter: Letter, cuts: Cuts) -> None:
        if letter == self._session.letter:
            self._found = letter, cuts
            self.remedies_changed.emit()

    def _cuts(self) -> Cuts | None:
        """What could be left out of the letter as it stands now, if that is known."""
        return self._found[1] if self._found and self._found[0] == self._session.letter else None

    def _leave_outs(self, cuts: Cuts) -> tuple[Remedy, ...]:
        assert self._session.letter is not None
        blocks = self._session.letter.blocks
        said = self.tr("Leave out “{words}”")
        return tuple(
            Remedy(said.format(words=_first_words(blocks[at].text)), f"{_LEAVE_OUT}{at}") for at in cuts.blocks
        )

    def _sentence(self, cuts: Cuts) -> str:
        if not cuts.blocks:
            return self.tr("Even without three of its paragraphs it would not fit.")
        if len(cuts.blocks) == 1:
            return self.tr("It would fit without this paragraph.")
        if cuts.together:
            return self.tr("It would fit without all of these paragraphs.")
        return self.tr("It would fit without any one of these paragraphs.")


def _first_words(text: str) -> str:
    words = text.split()
    shown = " ".join(words[:_FIRST_WORDS])
    is_cut = len(words) > _FIRST_WORDS or len(shown) > _SHOWN
    return shown[:_SHOWN].rstrip(" ,;:.") + "…" if is_cut else shown
