"""What is said of the sheets of a proof: captions, the line below the page."""

from __future__ import annotations

from letterstall.core.layout import Layout
from letterstall.desk.proof import Proof, Sheets
from letterstall.ui.finding_words import words_of
from letterstall.ui.panes.case_text import in_one_line
from letterstall.ui.parts.numbers import figure
from letterstall.ui.parts.page_paper import PageCaption
from letterstall.ui.translation import translate

Line = tuple[str, str, str]
"""A sentence, an icon and its ink."""
_INSIDE = 0.05
"""mm; less than a printer can place."""


def captions_of(proof: Proof, layout: Layout) -> list[PageCaption]:
    """Return a caption for each page of the proof, through all its files."""
    captions: list[PageCaption] = []
    for sheets in proof.sheets:
        for page in range(sheets.page_count):
            captions.append(_caption(sheets, len(captions) + 1, page, layout))
    return captions


def _caption(sheets: Sheets, number: int, page: int, layout: Layout) -> PageCaption:
    to = translate("Page", "to {name}").format(name=in_one_line(sheets.addressee))
    if page:
        text = translate("Page", "Sheet {number}: page {page}")
    else:
        text = (
            translate("Page", "Sheet {number}: the copy")
            if sheets.kind == "copy"
            else translate("Page", "Sheet {number}: the letter")
        )
    spoken = (
        translate("Page", "the copy to {name}") if sheets.kind == "copy" else translate("Page", "the letter to {name}")
    )
    fit = _fit_of(sheets, layout)[0] if page == 0 else ""
    return PageCaption(
        text.format(number=figure(number), page=figure(page + 1)),
        to,
        spoken.format(name=sheets.addressee.shown_name),
        fit,
    )


def pages_with_window(proof: Proof) -> tuple[int, ...]:
    """Return the pages that show through an envelope's window: the first of the letter and of each copy."""
    return tuple(sheets.first_page for sheets in proof.sheets)


def line_below(proof: Proof, layout: Layout, page: int) -> Line:
    """Return what is said below a page: an address outside first, then lines on a second page."""
    here = [sheets for sheets in proof.sheets if sheets.first_page <= page] or list(proof.sheets)
    if not here:
        return "", "circle-check", "ok"
    line = _fit_of(here[-1], layout)
    second = next((one for one in proof.findings if one.kind == "second_page"), None)
    if line[2] == "ok" and second is not None:
        return words_of(second), "triangle-alert", "warn"
    return line


def _fit_of(sheets: Sheets, layout: Layout) -> Line:
    if not layout.has_window:
        return (
            translate("Page", "This envelope has no window: write the address on it, or print a label."),
            "mail",
            "text2",
        )
    worst = max(sheets.address, key=lambda line: line.overflow, default=None)
    if worst is None or worst.overflow <= _INSIDE:
        return translate("Page", "The address is inside the window."), "circle-check", "ok"
    text = translate("Page", "“{line}” is {mm} mm outside the part of the window that is always seen.")
    return text.format(line=worst.text, mm=figure(worst.overflow, 1)), "octagon-x", "stop"
