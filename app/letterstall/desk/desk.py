"""The desk: what a person can do here, without any window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from letterstall.compose.courtesy import sentence_starts
from letterstall.compose.letter import first_letter
from letterstall.core.case import Case
from letterstall.core.checks import OFF_AT_FIRST, CheckOptions
from letterstall.core.errors import (
    BrokenSettings,
    DamagedDesk,
    ExportStopped,
    TargetNotWritten,
    UnknownLayout,
)
from letterstall.core.layout import Layout
from letterstall.core.letter import Letter
from letterstall.core.my_window import MY_WINDOW_ID
from letterstall.core.stationery import Copies, Stationery
from letterstall.desk.file_names import file_name, names_of_export
from letterstall.desk.opened_letter import OpenedLetter
from letterstall.desk.proof import Cuts, Proof
from letterstall.desk.shelf import Shelf, ShelvedCase
from letterstall.storage.atomic import write_all
from letterstall.storage.details import details_of_user, keep_details
from letterstall.storage.layouts import layout_from_measurements, load_layouts
from letterstall.storage.paths import Paths
from letterstall.storage.settings import Settings, load_settings, save_settings
from letterstall.storage.window_state import WindowState, load_window_state, save_window_state

if TYPE_CHECKING:  # type setting and the database come when they are first needed: a list of cases needs neither
    from letterstall.desk.archive import Archive
    from letterstall.desk.importing import Importing
    from letterstall.desk.post import Post
    from letterstall.desk.press import Press
    from letterstall.desk.spelling import Spelling
    from letterstall.storage.letter_rows import Draft


class Desk:
    """Cases, letters, proofs, files. `today` is asked each time a date is needed."""

    def __init__(self, paths: Paths, today: Callable[[], date] = date.today) -> None:
        self.paths = paths
        self.today = today
        self._shelf = Shelf(paths.cases_folder)
        self._settings: Settings | None = None
        self._broken_settings: BrokenSettings | None = None
        self._press: Press | None = None
        self._archive: Archive | None = None
        self._spelling: Spelling | None = None
        self._post: Post | None = None

    @classmethod
    def of_this_user(cls) -> Desk:
        """Return the desk in the folders the system gives this user."""
        return cls(Paths.of_this_user())

    @property
    def settings(self) -> Settings:
        """The settings, read when they are first asked for."""
        if self._settings is None:
            self._settings, self._broken_settings = load_settings(self.paths)
        return self._settings

    @property
    def broken_settings(self) -> BrokenSettings | None:
        """What was wrong with the settings file, if anything was."""
        return self._broken_settings if self.settings else None

    # cases

    def cases(self) -> tuple[ShelvedCase, ...]:
        """Return all case folders, the user's own and the shipped ones: see `Shelf.cases`."""
        return self._shelf.cases()

    def open_case(self, reference: str) -> Case:
        """Return the case with this id, or in this folder. Raises UnknownCase, CaseFolderError."""
        return self._shelf.open(reference)

    @property
    def importing(self) -> Importing:
        """How documents become cases."""
        from letterstall.desk.importing import Importing

        return Importing(self.paths, self.cases, self.today)

    @property
    def post(self) -> Post:
        """What is known of the post, read at its first use."""
        from letterstall.desk.post import Post

        if self._post is None:
            self._post = Post(self.paths, self.today)
        return self._post

    def case_summary(self, case: Case, language: str = "en") -> str:
        """Return everything a supporter needs of a case as plain text, in `language` where the case has it."""
        from letterstall.compose.plain_text import case_summary

        return case_summary(case, self.today(), language)

    # letters

    def new_letter(self, case: Case, language: str = "") -> Letter:
        """Return a first letter for the case, from the model letter and the supporter's details."""
        chosen = self.settings
        wanted = language or chosen.letter_language or (case.letters[0].language if case.letters else "en")
        return first_letter(case, wanted, chosen.supporter, chosen.sender_level, chosen.supporter.town, self.today())

    def sentence_starts(self, language: str) -> dict[str, str]:
        """Return how a sentence about oneself may begin in a letter's language: see `compose.courtesy.STARTS`."""
        return sentence_starts(language)

    def open_drafts(self, secret: str = "") -> Archive:
        """Open the archive, and take from it who the user is. `secret` is the passphrase or the recovery key.

        Raises DeskInUse when another Letterstall holds it, LockedDesk, NewerDesk, NotKept.
        """
        from letterstall.desk.archive import open_archive

        if self._archive is None:
            self._archive = open_archive(self.paths, lambda kind: kind not in self.settings.not_kept, secret)
            self._settings = details_of_user(self._archive.database, self.paths, self.settings)
        return self._archive

    @property
    def archive(self) -> Archive | None:
        """The kept letters; None when they could not be opened."""
        return self._archive

    def letter_for(self, case: Case) -> OpenedLetter:
        """Return the letter of the case that was written in last, with today's date, or a new one."""
        draft = self._archive.newest(case.id) if self._archive else None
        if draft is None:
            return OpenedLetter(self.new_letter(case))
        return self.opened(draft)

    def opened(self, draft: Draft) -> OpenedLetter:
        """Return a kept letter as it is opened: with today's date, until it has been posted."""
        archive = self.open_drafts()
        recovered_at = None if archive.database.was_closed_cleanly else draft.kept_at
        kept = archive.letter(draft.number)
        is_posted = kept is not None and kept.state in ("posted", "replied")
        letter = draft.letter if is_posted else replace(draft.letter, written_on=self.today())
        return OpenedLetter(letter, draft.cursor, False, recovered_at, draft.number)

    def drafts(self) -> tuple[Draft, ...]:
        """Return for each case the letter that was written in last."""
        return self._archive.database.drafts() if self._archive else ()

    def keep(self, letter: Letter, cursor: int = 0, number: int = 0, case: Case | None = None) -> int:
        """Keep the letter now; return its number. Raises NotKept; the letter itself is in the caller's hands."""
        return self.open_drafts().keep(letter, cursor, number, case)

    def close(self) -> None:
        """Close the database, so that the next start knows that nothing was interrupted, and end the speller."""
        if self._spelling is not None:
            self._spelling.close()
            self._spelling = None
        if self._archive is not None:
            self._archive.database.close()
            self._archive = None

    @property
    def spelling(self) -> Spelling:
        """The speller, made at its first use; it loads a dictionary when a text needs it."""
        from letterstall.desk.spelling import Spelling

        if self._spelling is None:
            self._spelling = Spelling(lambda: self.open_drafts().database)
        return self._spelling

    # settings and stationery

    @property
    def damage(self) -> DamagedDesk | None:
        """What was found when the drafts were opened, if they were damaged."""
        return self._archive.database.damage if self._archive else None

    def window_state(self) -> WindowState:
        """Return the sizes of window and panes as they were."""
        return load_window_state(self.paths)

    def keep_window_state(self, state: WindowState) -> None:
        """Keep the sizes of window and panes; where that fails, nothing but the sizes is lost."""
        save_window_state(self.paths, state)

    def change_settings(self, settings: Settings) -> None:
        """Use and keep these settings. Raises OSError, NotKept when they cannot be; they are used all the same."""
        self._settings = settings
        save_settings(self.paths, settings)
        if self._archive is not None:
            self._archive.follow_settings()
            keep_details(self._archive.database, settings)

    def layouts(self) -> tuple[Layout, ...]:
        """Return all layouts, "my window" among them when the user has measured one."""
        shipped = load_layouts()
        own = self.settings.my_window
        return shipped if own is None else (*shipped, layout_from_measurements(own))

    def layout(self, layout_id: str) -> Layout:
        """Return the layout with this id. Raises UnknownLayout."""
        layouts = self.layouts() if layout_id == MY_WINDOW_ID else load_layouts()
        for layout in layouts:
            if layout.id == layout_id:
                return layout
        raise UnknownLayout(layout_id, tuple(layout.id for layout in layouts))

    def stationery(self) -> Stationery:
        """Return the stationery of the settings."""
        chosen = self.settings
        return Stationery(self.layout(chosen.layout_id), chosen.face, chosen.size)

    # proofs and files

    @property
    def press(self) -> Press:
        """The press, made at its first use."""
        from letterstall.desk.press import Press

        if self._press is None:
            self._press = Press()
        return self._press

    def proof(
        self,
        letter: Letter,
        case: Case,
        stationery: Stationery,
        copies: Copies = Copies.WITH,
        checks_off: Iterable[str] = OFF_AT_FIRST,
    ) -> Proof:
        """Return the letter and its copies as the bytes that will be saved, with all findings but of `checks_off`."""
        options = self.check_options(case, checks_off)
        return self.press.proof(letter, case, stationery, copies, self.today(), options)

    def check_options(self, case: Case, checks_off: Iterable[str] = OFF_AT_FIRST) -> CheckOptions:
        """Return what a letter for this case is looked over with."""
        return CheckOptions(self._shelf.people_of_others(case), frozenset(checks_off))

    def cuts(self, letter: Letter, case: Case, stationery: Stationery) -> Cuts:
        """Return which paragraphs could go so that the letter fits one page. Not for two threads at a time."""
        from letterstall.desk.cuts import find_cuts

        return find_cuts(self.press, letter, case, stationery)

    def suggested_file(self, case: Case) -> Path:
        """Return where a letter for this case would be saved: the documents folder and a name that says for whom."""
        return self.paths.documents / file_name(case)

    def export(self, proof: Proof, target: Path) -> tuple[Path, ...]:
        """Write the proof's bytes to `target`, separate copies beside it; return the files.

        Raises ExportStopped when a finding stands in the way, TargetNotWritten when a file cannot be written;
        then nothing has changed on the disk.
        """
        if proof.stops:
            raise ExportStopped(proof.stops)
        targets = names_of_export(target, len(proof.files))
        try:
            write_all(dict(zip(targets, proof.files, strict=True)))
        except OSError as cause:
            raise TargetNotWritten(target, cause) from cause
        return targets

    def forget_everything(self) -> tuple[Path, ...]:
        """Delete all that is kept of this user, and close; return the files that could not be deleted."""
        from letterstall.storage.forgetting import forget_everything

        self.close()
        self._settings = None
        return forget_everything(self.paths)

    def remember(self, letter: Letter) -> None:
        """Take the sender of this letter for the next ones; written to disk only if the user said so."""
        self.change_settings(replace(self.settings, supporter=letter.sender, sender_level=letter.sender_level))
