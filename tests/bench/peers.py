"""The seed letter and its copy, and a thousand letters, written for other programs with the fonts we ship."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from letterstall.core.case import Addressee, Case
from letterstall.core.resources import resource, shipped_cases
from letterstall.storage.case_folder import open_case

FIRST = "I am supporter number {number}, a teacher, and I write to you in my own words."
DATE_LINE = "Vienna, 22 November 2026"


def seed_case() -> Case:
    """Return the seed case."""
    return open_case(shipped_cases() / "zhumatai")


def sheets(case: Case) -> list[list[str]]:
    """Return the paragraphs of the letter and of each copy, address first, as plain text."""
    return [_sheet(case, addressee) for addressee in case.addressees]


def _sheet(case: Case, addressee: Addressee) -> list[str]:
    letter = case.letters[0]
    address = [line for line in (addressee.name, addressee.office, *addressee.lines, "CHINA") if line]
    salutation = case.target.salutation.best("en") if case.target else ""
    body = [f"• {block.text}" if block.kind == "ask" else block.text for block in letter.blocks]
    copy = "Copy to: " + ", ".join(line for one in case.copy_addressees for line in (one.office, *one.lines))
    return [*address, DATE_LINE, salutation, *body, letter.closing, copy]


def cold_commands(folder: Path) -> dict[str, tuple[list[str], Path]]:
    """Return for each program that is here the command that sets the seed letter, and the PDF it makes."""
    case = seed_case()
    texts = sheets(case)
    commands = {}
    if importlib.util.find_spec("typst"):
        commands["Typst"] = _typst(folder / "typst.typ", _typst_pages(texts))
    if soffice := shutil.which("soffice"):
        commands["LibreOffice"] = _libre_office(folder, soffice, texts)
    commands["ReportLab Paragraph"] = _report_lab(folder / "reportlab.json", texts)
    return commands


def many_commands(folder: Path, count: int) -> dict[str, tuple[list[str], Path]]:
    """Return the same for `count` letters in one document, each with a paragraph of its own."""
    first_sheet = sheets(seed_case())[0]
    at = first_sheet.index(DATE_LINE) + 2
    commands = {}
    if importlib.util.find_spec("typst"):
        source = _typst_loop(first_sheet[:at], first_sheet[at:], count)
        commands["Typst"] = _typst(folder / "typst-many.typ", source)
    texts = [[*first_sheet[:at], FIRST.format(number=number), *first_sheet[at:]] for number in range(1, count + 1)]
    commands["ReportLab Paragraph"] = _report_lab(folder / "reportlab-many.json", texts)
    return commands


def _typst(source: Path, text: str) -> tuple[list[str], Path]:
    source.write_text(text, "utf-8")
    target = source.with_suffix(".pdf")
    fonts = str(resource("fonts"))
    code = (
        "import typst; "
        f"typst.compile({str(source)!r}, output={str(target)!r}, font_paths=[{fonts!r}], ignore_system_fonts=True)"
    )
    return [sys.executable, "-c", code], target


_TYPST_HEAD = """#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 27mm, bottom: 25mm))
#set text(font: ("Noto Serif", "Noto Serif CJK SC"), size: 10.5pt, lang: "en")
#set par(justify: false, leading: 0.6em)
"""


def _typst_pages(texts: Sequence[Sequence[str]]) -> str:
    return _TYPST_HEAD + "\n#pagebreak()\n".join("\n\n".join(map(_typst_text, text)) for text in texts)


def _typst_loop(before: Sequence[str], after: Sequence[str], count: int) -> str:
    head, middle = "\n\n".join(map(_typst_text, before)), "\n\n".join(map(_typst_text, after))
    parts = FIRST.split("{number}")
    own = f"#{json.dumps(parts[0])}#str(number)#{json.dumps(parts[1])}"
    return (
        f"{_TYPST_HEAD}#for number in range(1, {count + 1}) [\n{head}\n\n{own}\n\n{middle}\n#pagebreak(weak: true)\n]"
    )


def _typst_text(text: str) -> str:
    return f"#{json.dumps(text, ensure_ascii=False)}"


def _libre_office(folder: Path, soffice: str, texts: Sequence[Sequence[str]]) -> tuple[list[str], Path]:
    source = folder / "libreoffice.fodt"
    source.write_text(_flat_odt(texts), "utf-8")
    profile = (folder / "libreoffice-profile").as_uri()
    command = [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    return [*command, "--outdir", str(folder), str(source)], source.with_suffix(".pdf")


_ODT_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("style", "style"), ("text", "text"))
)
_FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'


def _flat_odt(texts: Sequence[Sequence[str]]) -> str:
    body = "".join(
        f'<text:p text:style-name="{"New" if number and not index else "Body"}">{escape(paragraph)}</text:p>'
        for number, text in enumerate(texts)
        for index, paragraph in enumerate(text)
    )
    face = 'style:font-name-asian="Noto Serif CJK SC" fo:font-family="Noto Serif" fo:font-size="10.5pt"'
    paragraph = 'fo:margin-bottom="6pt"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_ODT_NAMES} {_FO} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
        f'<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties {paragraph}/>'
        f"<style:text-properties {face}/></style:style>"
        f'<style:style style:name="New" style:family="paragraph"><style:paragraph-properties {paragraph} '
        f'fo:break-before="page"/><style:text-properties {face}/></style:style></office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


_REPORT_LAB = """
import json, sys
from xml.sax.saxutils import escape
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate
source, target, font = sys.argv[1:]
pdfmetrics.registerFont(TTFont("Serif", font))
style = ParagraphStyle("Body", fontName="Serif", fontSize=10.5, leading=14.3, spaceAfter=6)
story = []
for text in json.load(open(source, encoding="utf-8")):
    story += [Paragraph(escape(paragraph), style) for paragraph in text] + [PageBreak()]
SimpleDocTemplate(target, pagesize=A4, leftMargin=71, rightMargin=57, topMargin=77, bottomMargin=71).build(story)
"""


def _report_lab(source: Path, texts: Sequence[Sequence[str]]) -> tuple[list[str], Path]:
    """Its paragraphs know no fallback font: the Chinese name is set as empty boxes, which favours it a little."""
    source.write_text(json.dumps(list(texts)), "utf-8")
    target = source.with_suffix(".pdf")
    font = str(resource("fonts", "NotoSerif-Regular.ttf"))
    return [sys.executable, "-c", _REPORT_LAB, str(source), str(target), font], target
