"""What is said of the sheets of a proof: captions, the line below the page."""

from __future__ import annotations

from dataclasses import replace

from letterstall.core.layout import Layout
from letterstall.desk.proof import Fitting, Proof, Sheets
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


def link_below(proof: Proof, is_kept: bool) -> str:
    """Return the words of the link beside that line, "" for none. `is_kept`: the letter is to keep to one page."""
    if proof.fitting is not None and proof.fitting.way != "too_long":
        return translate("Page", "Normal spacing")
    is_over = any(one.kind == "second_page" for one in proof.findings)
    return translate("Page", "Make it fit") if is_over and not is_kept else ""


def line_of_fitting(proof: Proof) -> str:
    """Return how the letter was made to fit its page, "" where it was not."""
    match proof.fitting:
        case Fitting(way="closer"):
            return translate("Page", "Set a little closer so that it fits on one page.")
        case Fitting(way="smaller"):
            return translate("Page", "Set a little smaller and closer so that it fits on one page.")
    return ""


def line_below(proof: Proof, layout: Layout, page: int) -> Line:
    """Return what is said below a page: an address outside first, then lines on a second page, then how it fits."""
    here = [sheets for sheets in proof.sheets if sheets.first_page <= page] or list(proof.sheets)
    if not here:
        return "", "circle-check", "ok"
    line = _fit_of(here[-1], layout)
    second = next((one for one in proof.findings if one.kind == "second_page"), None)
    if line[2] == "stop":
        return line
    if second is not None:
        count = tuple(fact for fact in second.facts if fact[0] == "count")
        return words_of(replace(second, facts=count)), "triangle-alert", "warn"
    if proof.fitting is not None and here[-1].lines_on_later_pages:
        return translate("Page", "This copy does not fit on one page."), "triangle-alert", "warn"
    return " ".join(filter(None, (line[0], line_of_fitting(proof)))), line[1], line[2]


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
