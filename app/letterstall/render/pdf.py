"""Letters that are set → one PDF: the same letters always give the same bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from letterstall.render.content import Scribe
from letterstall.render.document import Document
from letterstall.render.fonts import put_font
from letterstall.render.memory import Memory
from letterstall.render.metadata import put_info, put_metadata, put_output_intent
from letterstall.render.pages import Pages
from letterstall.render.shelter import pdfdoc
from letterstall.render.structure import StructureTree
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.page import SetLetter


def write_pdf(
    letters: Sequence[SetLetter],
    font_book: FontBook,
    *,
    title: str | None = None,
    language: str | None = None,
    created: datetime | None = None,
    memory: Memory | None = None,
) -> bytes:
    """Return one PDF 1.7 with all these letters and copies, one after the other.

    There is at least one. `title` and `language` (BCP 47) are the first letter's when not given; without `created` the
    file names no hour. With a `memory` what was written before is not written again. Raises MissingFont.
    """
    title = _writable(letters[0].title if title is None else title)
    language = letters[0].language if language is None else language
    document, scribe = Document(), Scribe(font_book, memory)
    scribe.begin(letters)
    tree = StructureTree(document, language)
    pages = Pages(document, scribe, tree, _shared(letters))
    for letter in letters:
        tree.begin_letter(letter.language)
        for page in letter.pages:
            pages.add(page)
    fonts = {alphabet.name: put_font(document, alphabet, font_book) for alphabet in scribe.alphabets.values()}
    root = document.put_dictionary(
        {
            "Type": "/Catalog",
            "Pages": b"%d 0 R" % pages.finish(fonts),
            "StructTreeRoot": b"%d 0 R" % tree.finish(),
            "MarkInfo": b"<</Marked true>>",
            "Lang": pdfdoc.PDFString(language),
            "ViewerPreferences": _viewer_preferences(scribe.right_to_left.is_main),
            "Metadata": b"%d 0 R" % put_metadata(document, title, language, created),
            "OutputIntents": b"[%d 0 R]" % put_output_intent(document),
        }
    )
    return document.file(root, put_info(document, title, created))


def _writable(title: str) -> str:
    """Return a title with "?" for what no encoding can hold: halves of a pair of UTF-16 surrogates."""
    return title.encode("utf-8", "replace").decode("utf-8")


def _shared(letters: Sequence[SetLetter]) -> frozenset[int]:
    """Return the identities of elements that stand on several pages."""
    counts = Counter(id(placed.element) for letter in letters for page in letter.pages for placed in page.placed)
    return frozenset(element for element, count in counts.items() if count > 1)


def _viewer_preferences(is_right_to_left: bool) -> object:
    preferences = pdfdoc.ViewerPreferencesPDFDictionary()
    preferences["DisplayDocTitle"] = "true"
    preferences["PrintScaling"] = "None"
    preferences["Direction"] = "R2L" if is_right_to_left else "L2R"
    return preferences
