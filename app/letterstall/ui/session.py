"""The case and the letter in hand: what the windows show, ask for, and hear about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from letterstall.core import revisions
from letterstall.core.case import Block, Case, ModelLetter
from letterstall.core.findings import Finding
from letterstall.core.kept import VersionMark
from letterstall.core.letter import (
    Letter,
    NameEmphasis,
    SenderLevel,
    Supporter,
    cursor_without_empty_lines,
    parts_of_text,
)
from letterstall.core.origins import Origins, origins
from letterstall.desk.desk import Desk
from letterstall.desk.opened_letter import OpenedLetter
from letterstall.desk.shelf import ShelvedCase
from letterstall.ui.choices import Choices

Blocks = tuple[Block, ...]


class Session(Choices):
    """Holds the case and the letter in hand as frozen values. Requests are verbs, announcements past tense."""

    cases_listed = Signal()
    """The shelf of cases was read anew."""
    case_opened = Signal()
    """Another case, and its letter, are in hand."""
    words_changed = Signal()
    """The words of the letter are others."""
    text_proposed = Signal(str)
    """Another text is to stand in the editor, in one step that can be undone."""
    model_changed = Signal()
    """Another language of the model letter is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shelf: tuple[ShelvedCase, ...] = ()
        self.case: Case | None = None
        self.letter: Letter | None = None
        self.opened: OpenedLetter | None = None
        self.cursor = self.number = 0
        self._model_language = ""
        self._known_closing = self._known_salutation = ""
        self._origins: tuple[tuple[Blocks, Blocks], Origins] | None = None

    # cases

    def list_cases(self) -> None:
        """Read the shelf of cases."""
        self.shelf = self.desk.cases()
        self.cases_listed.emit()

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases that can be opened."""
        return tuple(one.case for one in self.shelf if one.case is not None)

    def open_case(self, reference: str) -> None:
        """Take another case in hand, with its kept letter or a first one."""
        case = self.desk.open_case(reference)
        self.show_case(case, self.desk.letter_for(case))

    def show_case(self, case: Case, opened: OpenedLetter) -> None:
        """Take this case and this letter in hand."""
        self.case, self.opened, self.letter, self.cursor = case, opened, opened.letter, opened.cursor
        self.number = opened.number
        self._model_language = _first_model_language(case, opened.letter.language)
        self._known_closing = opened.letter.closing or self._model_closing()
        self._known_salutation = opened.letter.salutation
        self.case_opened.emit()

    def open_letter(self, number: int) -> None:
        """Take a kept letter in hand, with its case. Raises UnknownCase, StorageError."""
        draft = self.desk.open_drafts().draft(number)
        if draft is not None:
            self.show_case(self.desk.open_case(draft.letter.case_id), self.desk.opened(draft))

    def keep(self, mark: VersionMark = "") -> None:
        """Keep the letter in hand now; with a mark, as a version that stays. Raises NotKept."""
        if self.letter is not None and self.case is not None:
            self.number = self.keeping_job(mark)()

    def keeping_job(self, mark: VersionMark = "") -> Callable[[], int]:
        """Return what keeps the letter as it is at this moment, on any thread, and gives its number.

        The job raises NotKept. One must have come to its end before the next is asked for.
        """
        archive, cursor, number = self.desk.open_drafts(), self.cursor, self.number
        letter, case = self.letter, self.case
        assert letter is not None and case is not None
        if self.opened is not None and self.opened.is_new and not number:
            follows = self.opened.follows

            def begin() -> int:
                begun = archive.begin(letter, cursor, case, follows)
                return archive.keep(letter, cursor, begun, case, mark) if begun and mark else begun

            return begin
        return lambda: archive.keep(letter, cursor, number, case, mark) if number else number

    def forget_number(self) -> None:
        """Hear that the letter in hand is kept no longer; when it is kept again it is a new one."""
        self.number = 0
        if self.opened is not None:
            self.opened = replace(self.opened, is_new=True, number=0)

    # words

    def rewrite(self, text: str, cursor: int) -> None:
        """Take the editor's text for the words of the letter; `cursor` counts characters in it."""
        if self.letter is None:
            return
        self.cursor = cursor_without_empty_lines(text, cursor)
        salutation, blocks, closing = parts_of_text(text, self._known_closing, self._known_salutation)
        changed = replace(self.letter, salutation=salutation, blocks=blocks, closing=closing)
        if changed != self.letter:
            self.letter = changed
            self.words_changed.emit()

    def move_cursor(self, text: str, cursor: int) -> None:
        """Note where the cursor stands in the editor's text."""
        self.cursor = cursor_without_empty_lines(text, cursor)

    def take(self, index: int) -> None:
        """Put paragraph `index` of the model letter into the letter, at its place."""
        self._propose(revisions.take(self.blocks, self.model_blocks, index))

    def leave_out(self, index: int) -> None:
        """Leave paragraph `index` of the model letter out."""
        self._propose(revisions.leave_out(self.blocks, self.model_blocks, index))

    def bring_back(self, index: int) -> None:
        """Put paragraph `index` back as the model letter has it."""
        self._propose(revisions.bring_back(self.blocks, self.model_blocks, index))

    def take_all(self) -> None:
        """Put every paragraph of the model letter that is missing into the letter."""
        self._propose(revisions.take_all(self.blocks, self.model_blocks))

    def start_anew(self, keep_first: Callable[[VersionMark], bool]) -> None:
        """Propose the model letter as it stands, in place of what is written; see `replace_words`."""
        if self.case is not None and self.letter is not None:
            self.replace_words(self.desk.new_letter(self.case, self.letter.language), keep_first)

    def replace_words(self, other: Letter, keep_first: Callable[[VersionMark], bool]) -> bool:
        """Propose the words of another letter in place of what is written, all of which is kept first; say whether.

        The details stay. `keep_first` keeps the letter with a mark; where it cannot, nothing is proposed.
        """
        if self.letter is None or other.text == self.letter.text:
            return True
        if not keep_first("before"):
            return False
        self._known_closing = other.closing or self._known_closing
        self._known_salutation = other.salutation or self._known_salutation
        self.text_proposed.emit(other.text)
        return True

    def leave_out_block(self, index: int) -> None:
        """Leave paragraph `index` of the letter itself out."""
        self._propose(self.blocks[:index] + self.blocks[index + 1 :])

    def _propose(self, blocks: Sequence[Block]) -> None:
        assert self.letter is not None
        self.text_proposed.emit(replace(self.letter, blocks=tuple(blocks)).text)

    # the model letter

    @property
    def model(self) -> ModelLetter | None:
        """The model letter in the language that is shown."""
        return self.case.model_letter(self._model_language) if self.case else None

    @property
    def model_blocks(self) -> tuple[Block, ...]:
        """The paragraphs and asks of the model letter that is shown."""
        return self.model.blocks if self.model else ()

    @property
    def origins(self) -> Origins:
        """Where each paragraph of the letter comes from, and what became of each of the model's."""
        asked = (self.blocks, self.model_blocks)
        if self._origins is None or self._origins[0] != asked:
            self._origins = (asked, origins(*asked))
        return self._origins[1]

    def show_model_in(self, language: str) -> None:
        """Show the model letter in another of its languages."""
        self._model_language = language
        self.model_changed.emit()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs and asks of the letter in hand."""
        return self.letter.blocks if self.letter else ()

    def _model_closing(self) -> str:
        return self.model.closing if self.model else ""

    # details

    def write_in(self, language: str) -> None:
        """Write the letter in another language; one that is still the model's words takes the model's other words."""
        if self.case is None or self.letter is None:
            return
        was_model = self.letter.text == self.desk.new_letter(self.case, self.letter.language).text
        other = self.desk.new_letter(self.case, language)
        self._change_letter(language=language)
        if was_model and self.case.model_letter(language) is not None:
            self._known_closing, self._known_salutation = other.closing, other.salutation
            self.show_model_in(language)
            self.text_proposed.emit(other.text)

    def accept(self, finding: Finding) -> None:
        """Call what was found right: the letter remembers it, and it is not found again in the same words."""
        if self.letter is not None and finding.key not in self.letter.accepted:
            self._change_letter(accepted=(*self.letter.accepted, finding.key))

    def check_again(self) -> None:
        """Find again what was called right."""
        self._change_letter(accepted=())

    def show_sender(self, level: SenderLevel) -> None:
        """Show this much of the sender on the letter."""
        self._change_letter(sender_level=level)

    def send_from(self, supporter: Supporter, place: str) -> None:
        """Write in this person's name, from this place."""
        self._change_letter(sender=supporter, place=place)

    def head_with(self, subject: str, enclosures: tuple[str, ...]) -> None:
        """Give the letter this subject and name these enclosures; "" and () for none."""
        self._change_letter(subject=subject, enclosures=enclosures)

    def send_by_way_of(self, embassy: tuple[str, ...]) -> None:
        """Send the letter by way of the embassy at this address; () for the usual way."""
        self._change_letter(embassy=embassy)

    def keep_to_one_page(self, is_kept: bool) -> None:
        """Set the letter as close as it must be to fit one page, or as usual."""
        self._change_letter(keeps_to_one_page=is_kept)

    def show_names(self, emphasis: NameEmphasis) -> None:
        """Let the names of the case's people stand out on paper like this."""
        self._change_letter(name_emphasis=emphasis)

    def _change_letter(self, **changes: object) -> None:
        assert self.letter is not None
        changed = replace(self.letter, **changes)  # type: ignore[arg-type]
        if changed != self.letter:
            self.letter = changed
            self.details_changed.emit()


def _first_model_language(case: Case, wanted: str) -> str:
    model = case.model_letter(wanted)
    return model.language if model else next((one.language for one in case.letters), "")
