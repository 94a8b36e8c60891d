"""Which notice is shown: one at a time, a stop before advice before "done", each once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTime

from letterstall.core.case import Case
from letterstall.core.errors import DocumentError, StorageError, UnreadableDocument
from letterstall.desk.shown_text import shown
from letterstall.ui.panes.case_text import advice_after_deadline
from letterstall.ui.parts.dates import long_date, moment
from letterstall.ui.parts.notice import Notice, NoticeText
from letterstall.ui.problems import sentence_of

_WEIGHTS = ("stop", "warn", "ok")
_READING = "reading"
"""Shown before all others: it goes by itself, and carries the only way to stop what it tells of."""
_DOCUMENT = "document "
_ALARMING = frozenset({"forbidden", "broken", "bomb", "doctype", "too_slow", "died"})
"""Problems of a document that are no slip of the person who opened it."""


def _nothing() -> None:
    """Do nothing but go away."""


@dataclass(frozen=True, slots=True)
class Message:
    """A notice and what its link and its button do. The button always takes the notice away as well."""

    notice: NoticeText
    on_link: Callable[[], object] = _nothing
    on_button: Callable[[], object] = _nothing


class Notices(QObject):
    """Holds what there is to tell, by kind, and shows the weightiest."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice)
        self._notice = notice
        self._messages: dict[str, Message] = {}
        self._said_elsewhere: frozenset[str] = frozenset()
        notice.link_chosen.connect(self._follow_link)
        notice.button_chosen.connect(self._press_button)

    @property
    def kind(self) -> str:
        """The kind of the notice that is shown, the newest of the weightiest; "" for none."""
        kinds = (kind for kind in reversed(self._messages) if kind not in self._said_elsewhere)
        by_weight = sorted(kinds, key=self._rank)
        return next(iter(by_weight), "")

    def _rank(self, kind: str) -> int:
        return -1 if kind == _READING else _WEIGHTS.index(self._messages[kind].notice.weight)

    def leave_to_view(self, *kinds: str) -> None:
        """Leave these kinds to what the view in front says itself."""
        self._said_elsewhere = frozenset(kinds)
        self._show()

    def put(self, kind: str, message: Message) -> None:
        """Tell this, in place of what was told of this kind."""
        self._messages.pop(kind, None)
        self._messages[kind] = message
        self._show()

    def take_away(self, *kinds: str) -> None:
        """Tell this no longer."""
        for kind in kinds:
            self._messages.pop(kind, None)
        self._show()

    def _show(self) -> None:
        if self.kind:
            self._notice.show_notice(self._messages[self.kind].notice)
        else:
            self._notice.leave()

    def _follow_link(self) -> None:
        self._messages[self.kind].on_link()

    def _press_button(self) -> None:
        kind = self.kind
        message = self._messages.pop(kind)
        self._show()
        message.on_button()

    # the notices there are

    def tell_problem(self, sentence: str) -> None:
        """Tell that something went wrong, in a whole sentence."""
        self._put_problem("problem", sentence)

    def tell_error(self, error: BaseException) -> None:
        """Tell in a whole sentence what went wrong."""
        self.tell_problem(sentence_of(error))

    def tell_reading(self, name: str, on_cancel: Callable[[], object]) -> None:
        """Tell that a document is being read; `name` is the file's, "" for the clipboard."""
        text = self.tr("Reading {file}…").format(file=shown(name)) if name else self.tr("Reading the clipboard…")
        notice = NoticeText("ok", "loader-circle", text, button=self.tr("Cancel"))
        self.put(_READING, Message(notice, on_button=on_cancel))

    def tell_document(self, error: DocumentError) -> None:
        """Tell why a document gives no case, beside what is told of other documents."""
        name, problem = getattr(error, "name", ""), error.problem if isinstance(error, UnreadableDocument) else ""
        text, good = shown(sentence_of(error)), self.tr("Good")
        alarm, advice = (
            NoticeText("stop", "octagon-x", text, "", good),
            NoticeText("warn", "triangle-alert", text, "", good),
        )
        self.put(_DOCUMENT + name, Message(alarm if problem in _ALARMING else advice))

    def forget_documents(self) -> None:
        """Tell no longer of documents that were read before."""
        self.take_away(*(kind for kind in self._messages if kind.startswith(_DOCUMENT)))

    def tell_case_closed(self, title: str) -> None:
        """Tell that a document closed a case; `title` names it."""
        text = self.tr("{case}: this case is closed now, as the document says. Your letters are kept.")
        notice = NoticeText("ok", "check", text.format(case=shown(title)), button=self.tr("Good"))
        self.put("case_closed", Message(notice))

    def tell_no_page(self, sentence: str) -> None:
        """Tell that the page cannot be made, until it can."""
        self._put_problem("page", sentence)

    def _put_problem(self, kind: str, sentence: str) -> None:
        self.put(kind, Message(NoticeText("stop", "octagon-x", sentence, button=self.tr("Good"))))

    def tell_deadline(self, case: Case, on_read: Callable[[], object]) -> None:
        """Tell that the deadline passed; "Why?" puts the case's own advice in its place."""
        assert case.deadline is not None
        text = self.tr(
            "The deadline for this case passed on {date}. Please check with the Amnesty office in your country "
            "before you send it."
        ).format(date=long_date(case.deadline))
        notice = NoticeText("warn", "calendar-clock", text, self.tr("Why?"), self.tr("I have read this"))
        why = NoticeText("warn", "calendar-clock", advice_after_deadline(case), button=notice.button)
        show_why = partial(self.put, "deadline", Message(why, on_button=on_read))
        self.put("deadline", Message(notice, show_why, on_read))

    def tell_closed(self, on_what: Callable[[], object], on_other: Callable[[], object]) -> None:
        """Tell that no more letters are asked for."""
        text = self.tr("This case is closed: no more letters are asked for. Your letter is kept.")
        notice = NoticeText("stop", "octagon-x", text, self.tr("What happened"), self.tr("Choose another case"))
        self.put("closed", Message(notice, on_what, on_other))

    def tell_practice(self, on_read: Callable[[], object]) -> None:
        """Tell that this case is invented."""
        text = self.tr(
            "This case is invented, to practise with. Its letter says so on every page: please do not post it."
        )
        self.put(
            "practice", Message(NoticeText("ok", "pencil", text, button=self.tr("I have read this")), on_button=on_read)
        )

    def tell_not_kept(self, error: StorageError, on_copy: Callable[[], object], on_try: Callable[[], object]) -> None:
        """Tell that the letter cannot be saved, with two ways out."""
        notice = NoticeText("stop", "hard-drive", sentence_of(error), self.tr("Copy the text"), self.tr("Try again"))
        self.put("not_kept", Message(notice, on_copy, on_try))

    def tell_recovered(self, at: datetime) -> None:
        """Tell that the program had stopped, and as of when the letter is back."""
        time = QLocale().toString(QTime(at.astimezone().hour, at.astimezone().minute), QLocale.FormatType.ShortFormat)
        text = self.tr("The program stopped while you were writing. Your letter is back as it was at {time}.")
        self.put("recovered", Message(NoticeText("ok", "rotate-ccw", text.format(time=time), button=self.tr("Good"))))

    def tell_deleted(self, on_back: Callable[[], object]) -> None:
        """Tell that the letter is deleted; one link brings its words back."""
        text = self.tr("What was kept of your letter is deleted from this computer, its backups as well.")
        notice = NoticeText("ok", "check", text, self.tr("Bring it back"), self.tr("Good"))

        def bring_back() -> None:
            self.take_away("deleted")
            on_back()

        self.put("deleted", Message(notice, bring_back))

    def tell_brought_back(self, at: datetime) -> None:
        """Tell that the letter has the words of an earlier version."""
        text = self.tr("Your letter has its words of {time} again. “Undo” takes that back.").format(time=moment(at))
        self.put("brought_back", Message(NoticeText("ok", "rotate-ccw", text, button=self.tr("Good"))))

    def tell_gone_back(self, at: datetime, on_backups: Callable[[], object]) -> None:
        """Tell from when all letters are, and where those of before are; it goes before what is told of a case."""
        text = self.tr("All your letters are as they were on {time}. How they were before is the newest backup.")
        notice = NoticeText("warn", "rotate-ccw", text.format(time=moment(at)), self.tr("Backups…"), self.tr("Good"))
        self.put("gone_back", Message(notice, on_backups))

    def tell_clock(self, today: date, latest: date) -> None:
        """Tell that the clock of this computer is behind what was written here."""
        text = self.tr(
            "The clock of this computer says {today}, but you wrote here on {latest}. Please look at the date of your "
            "letter, and at deadlines."
        )
        facts = {"today": long_date(today), "latest": long_date(latest)}
        notice = NoticeText("warn", "calendar-clock", text.format(**facts), button=self.tr("Good"))
        self.put("clock", Message(notice))

    def tell_language(self) -> None:
        """Tell when another language of the window begins."""
        text = self.tr("The window speaks this language when you next open Letterstall.")
        self.put("language", Message(NoticeText("warn", "check", text, button=self.tr("Good"))))
