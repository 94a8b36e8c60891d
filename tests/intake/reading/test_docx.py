"""Every word of a Word file comes through, in its order and with its look; what is hidden or deleted does not."""

from __future__ import annotations

import time
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from tests.intake.reading.archives import MAIN, NAMES, W, archive, body, docx, p, r, table
from tests.pace import pace

from letterstall.core.document import Document
from letterstall.intake.reading import plain
from letterstall.intake.reading.docx import read

SEED = Path(__file__).parents[3] / "cases/zhumatai/source/urgent-action-zhumatai.txt"
SAY = p(r("Say it."))
BOX = f"<w:txbxContent>{p(r('12 Quay'))}{p(r('Port Sel'))}</w:txbxContent>"
STYLES = (
    f'<w:styles {W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
    '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our title"/><w:basedOn w:val="H1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Dots"><w:name w:val="Dots"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
    '</w:pPr></w:style><w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
)
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)
STYLED = (("word/styles.xml", STYLES), ("word/numbering.xml", NUMBERING))


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def test_a_paragraph_and_a_break_are_told_apart() -> None:
    lines = read(docx(p("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>") + SAY)).lines
    assert [(line.text, line.join) for line in lines] == [
        ("one", "paragraph"),
        ("two", "line"),
        ("Say it.", "paragraph"),
    ]


def test_empty_paragraphs_are_kept() -> None:
    assert texts(read(docx(SAY + p("") + p(r(" ")) + SAY))) == ["Say it.", "", " ", "Say it."]


def test_a_tab_and_a_space_that_does_not_break_are_kept_and_soft_hyphens_dropped() -> None:
    assert texts(read(docx(p(r("a") + "<w:r><w:tab/></w:r>" + r("b\u00a0c\u00add"))))) == ["a\tb\u00a0cd"]


def test_runs_of_one_word_are_put_together() -> None:
    assert texts(read(docx(p(r("Zhu") + "<w:proofErr/>" + r("mat") + r("ai"))))) == ["Zhumatai"]


@pytest.mark.parametrize("deleted", ["del", "moveFrom"])
def test_deleted_text_is_left_out_and_said(deleted: str) -> None:
    gone = f'<w:{deleted} w:id="1"><w:r><w:delText>not </w:delText><w:t>not </w:t></w:r></w:{deleted}>'
    document = read(docx(p(r("Do ") + gone + f"<w:ins>{r('it')}</w:ins>")))
    assert texts(document) == ["Do it"]
    assert document.remarks == ("deleted_text_left_out",)


def test_a_deleted_row_of_a_table_is_left_out() -> None:
    row = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{SAY}</w:tc></w:tr>"
    document = read(docx(f"<w:tbl>{row}</w:tbl>" + p(r("kept"))))
    assert texts(document) == ["kept"]
    assert "deleted_text_left_out" in document.remarks


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert texts(read(docx(p(r("12 "), gone) + p(r("Quay")) + p(r("last"), gone)))) == ["12 Quay", "last"]


def test_what_cleaning_leaves_out_is_said_and_a_line_separator_breaks_the_line() -> None:
    document = read(docx(p(r("a\u200bb\u2028c\u0085d"))))
    assert [(line.text, line.join) for line in document.lines] == [
        ("a\u200bb", "paragraph"),
        ("c", "line"),
        ("d", "line"),
    ]


@pytest.mark.parametrize("hidden", ["<w:vanish/>", '<w:rStyle w:val="Secret"/>'])
def test_hidden_text_is_left_out_and_said(hidden: str) -> None:
    document = read(docx(p(r("seen") + r("unseen", hidden)), *STYLED))
    assert texts(document) == ["seen"]
    assert document.remarks == ("hidden_text_left_out",)


def test_text_that_is_hidden_no_longer_is_read() -> None:
    assert texts(read(docx(p(r("seen", '<w:vanish w:val="0"/>'))))) == ["seen"]


def test_an_address_in_a_text_box_comes_once_though_word_writes_it_twice() -> None:
    twice = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(read(docx(p(r("To:") + twice) + SAY))) == ["To:", "12 Quay", "Port Sel", "Say it."]


def test_an_old_text_box_is_read() -> None:
    assert "Port Sel" in texts(read(docx(p(f"<w:r><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r>"))))


def test_content_controls_links_and_tags_are_read() -> None:
    held = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    link = f"<w:hyperlink>{r('c')}</w:hyperlink>"
    content = p(r("a") + held.format(r("b")) + link + f"<w:smartTag>{r('d')}</w:smartTag>") + held.format(SAY)
    assert texts(read(docx(content))) == ["abcd", "Say it."]


def test_cells_know_their_place() -> None:
    lines = read(docx(table((p(r("a")), p(r("b"))), (p(r("c")), p(r("d")))) + SAY + table((p(r("e")),)))).lines
    assert [(line.text, line.cell) for line in lines if line.cell] == [
        ("a", (0, 0, 0)),
        ("b", (0, 0, 1)),
        ("c", (0, 1, 0)),
        ("d", (0, 1, 1)),
        ("e", (1, 0, 0)),
    ]


def test_tables_in_tables_are_read_once() -> None:
    content = p(r("deep"))
    for _ in range(50):
        content = table((content,))
    began = time.monotonic()
    assert texts(read(docx(content))) == ["deep"]
    assert time.monotonic() - began < 1 * pace()


def test_foot_notes_come_behind_the_text_those_that_nothing_refers_to_not_at_all() -> None:
    notes = "".join(
        f'<w:footnote w:id="{number}">{p(r(text))}</w:footnote>' for number, text in ((2, "see"), (3, "no"))
    )
    document = read(
        docx(
            p(r("a") + '<w:r><w:footnoteReference w:id="2"/></w:r>') + SAY,
            ("word/footnotes.xml", f"<w:footnotes {W}>{notes}</w:footnotes>"),
        )
    )
    assert texts(document) == ["a", "Say it.", "see"]


def test_running_heads_come_first_and_feet_last_each_once() -> None:
    head, foot = p(r("First UA: 100/20 Index: EUR 57/1")), p(r("Page"))
    document = read(
        docx(
            SAY,
            ("word/header1.xml", f"<w:hdr {NAMES}>{head}</w:hdr>"),
            ("word/header2.xml", f"<w:hdr {NAMES}>{head}</w:hdr>"),
            ("word/footer1.xml", f"<w:ftr {NAMES}>{foot}</w:ftr>"),
        )
    )
    assert [(line.text, line.is_furniture) for line in document.lines] == [
        ("First UA: 100/20 Index: EUR 57/1", True),
        ("Say it.", False),
        ("Page", True),
    ]


def test_headings_bold_and_size_are_told_also_by_a_style_that_builds_on_another() -> None:
    content = (
        p(r("Title"), '<w:pStyle w:val="Own"/>')
        + p(r("Bold ", "<w:b/>") + r("all", "<w:b/>"))
        + p(r("a", "<w:b/>") + r("b"))
    )
    title, bold, half = read(docx(content, *STYLED)).lines
    assert (title.is_heading, title.is_bold, title.size) == (True, True, 16.0)
    assert (bold.is_heading, bold.is_bold, half.is_bold) == (False, True, False)


def test_list_items_have_their_bullet_or_number() -> None:
    own = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    content = (
        p(r("dot"), '<w:pStyle w:val="Dots"/>')
        + p(r("own"), own.format(1))
        + p(r("one"), own.format(2))
        + p(r("two"), own.format(2))
        + p(r("none"), '<w:pStyle w:val="Dots"/>' + own.format(0))
    )
    assert texts(read(docx(content, *STYLED))) == ["• dot", "• own", "1. one", "2. two", "none"]


def test_a_list_within_a_list_begins_anew_below_each_item() -> None:
    levels = "".join(f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="decimal"/></w:lvl>' for level in (0, 1))
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    own = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="2"/></w:numPr>'
    content = "".join(p(r(text), own.format(level)) for text, level in (("a", 0), ("b", 1), ("c", 0), ("d", 1)))
    assert texts(read(docx(content, ("word/numbering.xml", numbering)))) == ["1. a", "1. b", "2. c", "1. d"]


def field(instruction: str, result: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    told = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return mark.format("begin") + told + mark.format("separate") + r(result) + mark.format("end")


def test_the_instruction_of_a_field_is_no_text() -> None:
    assert texts(read(docx(p(field(' DATE \\@ "d" ', "3 May"))))) == ["3 May"]


@pytest.mark.parametrize(
    "instruction", ["INCLUDETEXT &quot;/etc/passwd&quot;", "DDEAUTO x y", "INCLUDEPICTURE http://x"]
)
def test_a_field_that_fetches_is_not_followed_and_said(instruction: str) -> None:
    document = read(
        docx(p(field(instruction, "seen")) + p(f'<w:fldSimple w:instr="{instruction}">{r("too")}</w:fldSimple>'))
    )
    assert texts(document) == ["seen", "too"]
    assert document.remarks == ("links_to_elsewhere_left_out",)


@pytest.mark.parametrize(("kind", "is_said"), [("attachedTemplate", True), ("image", True), ("hyperlink", False)])
def test_templates_and_pictures_from_elsewhere_are_said_links_are_not(kind: str, is_said: bool) -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        'Target="http://tracker.example/" TargetMode="External"/></Relationships>'
    )
    document = read(docx(SAY, ("word/_rels/document.xml.rels", relations)))
    assert ("links_to_elsewhere_left_out" in document.remarks) is is_said


def test_macros_are_said() -> None:
    assert read(docx(SAY, ("word/vbaProject.bin", b"\x00"))).remarks == ("macros_left_out",)


def test_marks_that_turn_the_direction_are_shown_and_said() -> None:
    document = read(docx(p(r("12 \u202eyauQ"))))
    assert texts(document) == ["12 \u202eyauQ"]
    assert document.remarks == ("direction_marks_in_text",)


def test_the_strict_form_of_the_file_is_read() -> None:
    strict = body(p(r("Say it.", '<w:b w:val="1"/>'))).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    (line,) = read(archive((MAIN, strict))).lines
    assert (line.text, line.is_bold) == ("Say it.", True)


def test_the_seed_as_one_paragraph_a_line_reads_as_the_text_does() -> None:
    lines = plain.read(SEED.read_bytes()).lines
    document = read(docx("".join(p(r(escape(line.text)) if line.text else "") for line in lines)))
    assert texts(document) == [line.text for line in lines]


def test_a_text_box_in_hidden_text_is_left_out_and_said() -> None:
    document = read(
        docx(p(f"<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r>") + SAY)
    )
    assert [text for text in texts(document) if text] == ["Say it."]
    assert document.remarks == ("hidden_text_left_out",)


def test_how_a_name_is_spoken_is_no_part_of_it() -> None:
    spoken = f"<w:rt>{r('zhu')}</w:rt><w:rubyBase>{r('朱')}</w:rubyBase>"
    assert texts(read(docx(p(f"<w:r><w:ruby>{spoken}</w:ruby></w:r>")))) == ["朱"]


def test_a_paragraph_without_a_style_has_the_size_of_the_usual_one() -> None:
    usual = (
        f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/>%s</w:style></w:styles>'
    )
    assert read(docx(SAY, ("word/styles.xml", usual % ""))).lines[0].size == 11.0
    own = '<w:rPr><w:sz w:val="20"/></w:rPr>'
    assert read(docx(SAY, ("word/styles.xml", usual % own))).lines[0].size == 10.0


def test_a_text_that_programs_on_the_web_have_numbered_is_read() -> None:
    assert texts(read(archive(("word/document2.xml", body(SAY))))) == ["Say it."]


def test_a_style_is_looked_into_once_however_many_paragraphs_have_it() -> None:
    styles = f'<w:styles {W}><w:style w:styleId="a">{"<w:x/>" * 100_000}</w:style></w:styles>'
    content = p("", '<w:pStyle w:val="a"/>') * 19_000 + SAY
    began = time.monotonic()
    assert read(docx(content, ("word/styles.xml", styles))).text.strip() == "Say it."
    assert time.monotonic() - began < 4 * pace()
