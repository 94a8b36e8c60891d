"""From a letter to a proof: compose, set, write, and gather what was found on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from letterstall.compose.manuscript import manuscript
from letterstall.core.case import Addressee, Case
from letterstall.core.checks import CheckOptions, check_letter
from letterstall.core.checks.asks import asks_of
from letterstall.core.findings import CLOSING, SALUTATION, Finding
from letterstall.core.layout import Layout
from letterstall.core.letter import Letter
from letterstall.core.manuscript import Manuscript, Passage
from letterstall.core.stationery import Copies, Face, Stationery
from letterstall.desk.proof import Proof, Sheets
from letterstall.render.memory import Memory
from letterstall.render.pdf import write_pdf
from letterstall.typeset.fitting import set_on_one_page
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.page import Fitting, MissingGlyph, SetLetter
from letterstall.typeset.pages import Typesetter

_ALL_CHECKS = CheckOptions()
_OVERFLOW_TOLERANCE = 0.05
"""mm; less than a printer can place."""
_ENDS: dict[int | None, str] = {SALUTATION: "salutation", CLOSING: "closing"}


class Press:
    """Sets letters and writes PDFs; what was set is kept, so one changed word re-sets one paragraph.

    Not for two threads at a time.
    """

    def __init__(self) -> None:
        self._fonts = FontBook()
        self._typesetter = Typesetter(self._fonts)
        self._memory = Memory()

    def proof(
        self,
        letter: Letter,
        case: Case,
        stationery: Stationery,
        copies: Copies,
        today: date,
        options: CheckOptions = _ALL_CHECKS,
    ) -> Proof:
        """Return the proof of a letter and its copies. Findings never raise here; see `Proof.stops`.

        Where only copies are wanted and there are none, the letter itself is shown, with a finding that stops it.
        """
        jobs = list(_jobs(case, copies)) or list(_jobs(case, Copies.WITHOUT))
        set_letters, fitting = self._set_all(letter, case, [addressee for _, addressee in jobs], stationery)
        sheets = tuple(_sheets(jobs, set_letters))
        findings = (
            *_no_copies(case, copies),
            *check_letter(letter, case, today, options),
            *_findings_of_setting(letter, set_letters, sheets, stationery, fitting),
        )
        groups = [[one] for one in set_letters] if copies is Copies.SEPARATE else [set_letters]
        files = tuple(write_pdf(group, self._fonts, memory=self._memory) for group in groups)
        asks = () if "asks" in options.switched_off else asks_of(letter, case)
        return Proof(files, sheets, _by_weight(findings), asks, fitting)

    def many(self, letters: Sequence[Letter], case: Case, stationery: Stationery) -> bytes:
        """Return one PDF with many letters to the target of one case; fonts and equal paragraphs stand in it once."""
        target = case.target or Addressee("target")
        set_letters = [self._set_all(letter, case, [target], stationery)[0][0] for letter in letters]
        return write_pdf(set_letters, self._fonts)

    def sheet(self, title: str, paragraphs: Sequence[str], language: str, layout: Layout) -> bytes:
        """Return a sheet of paper that is no letter: a heading and paragraphs."""
        body = tuple(Passage("paragraph", text) for text in paragraphs)
        made = Manuscript(title, language, (), subject=title, body=body)
        return write_pdf([self._typesetter.set_letter(made, Stationery(layout, Face.SERIF, 12.0))], self._fonts)

    def lines_over(self, letter: Letter, case: Case, stationery: Stationery) -> int:
        """Return how many lines would be on a second page if the letter were set as close as it may be."""
        (made,) = _manuscripts(letter, case, [case.target or Addressee("target")])
        fitting = set_on_one_page(self._typesetter, [made], stationery)[1]
        return fitting.lines_left if fitting else 0

    def _set_all(
        self, letter: Letter, case: Case, addressees: Sequence[Addressee], stationery: Stationery
    ) -> tuple[list[SetLetter], Fitting | None]:
        made = _manuscripts(letter, case, addressees)
        if letter.keeps_to_one_page:
            return set_on_one_page(self._typesetter, made, stationery)
        return [self._typesetter.set_letter(one, stationery) for one in made], None


def _manuscripts(letter: Letter, case: Case, addressees: Sequence[Addressee]) -> list[Manuscript]:
    """Return the letter to each addressee: a copy to all but the case's target."""
    return [manuscript(letter, case, one, None if one == case.target else case.target) for one in addressees]


def _jobs(case: Case, copies: Copies) -> Iterable[tuple[str, Addressee]]:
    if copies is not Copies.ONLY:
        yield "letter", case.target or Addressee("target")
    if copies is not Copies.WITHOUT:
        yield from (("copy", one) for one in case.copy_addressees)


def _no_copies(case: Case, copies: Copies) -> Iterable[Finding]:
    if copies is Copies.ONLY and not case.copy_addressees:
        yield Finding("no_copies", stops=True)


def _sheets(jobs: Sequence[tuple[str, Addressee]], set_letters: Sequence[SetLetter]) -> Iterable[Sheets]:
    first_page = 0
    for (kind, addressee), done in zip(jobs, set_letters, strict=True):
        is_copy = kind == "copy"
        yield Sheets(
            "copy" if is_copy else "letter",
            addressee,
            first_page,
            len(done.pages),
            done.address,
            done.lines_on_later_pages,
        )
        first_page += len(done.pages)


def _findings_of_setting(
    letter: Letter,
    set_letters: Sequence[SetLetter],
    sheets: Sequence[Sheets],
    stationery: Stationery,
    fitting: Fitting | None,
) -> Iterable[Finding]:
    yield from _missing_glyphs(dict.fromkeys(glyph for one in set_letters for glyph in one.missing), letter)
    for part in sheets:
        yield from _address_findings(part, stationery)
    if sheets and sheets[0].lines_on_later_pages:
        left = (("left", str(fitting.lines_left)),) if fitting else ()
        yield Finding("second_page", False, facts=(("count", str(sheets[0].lines_on_later_pages)), *left))


def _missing_glyphs(missing: Iterable[MissingGlyph], letter: Letter) -> Iterable[Finding]:
    places = _places_in_body(letter)
    for glyph in missing:
        is_body = glyph.where == "body" and glyph.index < len(places)
        block = places[glyph.index] if is_body else None
        facts = (
            ("sign", glyph.character),
            ("code", f"U+{ord(glyph.character[0]):04X}"),
            ("where", _ENDS.get(block, glyph.where)),
            ("number", str((glyph.index if block is None else block) + 1)),
        )
        yield Finding("missing_glyph", True, block, (glyph.offset, glyph.offset + len(glyph.character)), facts)


def _places_in_body(letter: Letter) -> tuple[int, ...]:
    """Return for each passage of the manuscript's body its place as `Finding.block` counts: empty ones are not set."""
    texts = (
        (SALUTATION, letter.salutation),
        *((at, block.text) for at, block in enumerate(letter.blocks)),
        (CLOSING, letter.closing),
    )
    return tuple(place for place, text in texts if text.strip())


def _address_findings(part: Sheets, stationery: Stationery) -> Iterable[Finding]:
    if not stationery.layout.has_window:
        return
    for line in part.address:
        if line.overflow > _OVERFLOW_TOLERANCE:
            facts = (("line", line.text), ("mm", f"{line.overflow:.1f}"), ("addressee", part.addressee.shown_name))
            yield Finding("address_outside_window", False, facts=facts)


def _by_weight(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: not finding.stops))
