"""Every word of an OpenDocument text comes through, in its order; what is hidden or deleted does not."""

from __future__ import annotations

import time

import pytest
from tests.intake.reading.archives import ODF, odt
from tests.pace import pace

from letterstall.core.document import Document
from letterstall.intake.reading.odt import read

SAY = "<text:p>Say it.</text:p>"
STYLES = (
    '<style:style style:name="Bold"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>'
    '<style:style style:name="Built" style:parent-style-name="Bold"/>'
    '<style:style style:name="Secret"><style:text-properties text:display="none"/></style:style>'
    '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1"/></text:list-style>'
    '<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1"/></text:list-style>'
)


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def test_paragraphs_breaks_tabs_and_spaces_are_kept() -> None:
    lines = read(odt('<text:p>a<text:tab/>b<text:s text:c="2"/>c<text:line-break/>d</text:p><text:p/>' + SAY)).lines
    assert [(line.text, line.join) for line in lines] == [
        ("a\tb  c", "paragraph"),
        ("d", "line"),
        ("", "paragraph"),
        ("Say it.", "paragraph"),
    ]


def test_white_space_of_the_file_is_one_space() -> None:
    assert texts(read(odt("<text:p>one\n      <text:span>two</text:span></text:p>"))) == ["one two"]


def test_headings_bold_and_size_are_told() -> None:
    content = '<text:h>Title</text:h><text:p text:style-name="Built">all</text:p>'
    title, bold = read(odt(content, STYLES)).lines
    assert (title.is_heading, bold.is_heading, bold.is_bold, bold.size) == (True, False, True, 14.0)


@pytest.mark.parametrize(("style", "marks"), [("Dots", ["• a", "• b"]), ("Numbers", ["1. a", "2. b"])])
def test_list_items_have_their_bullet_or_number(style: str, marks: list[str]) -> None:
    items = "".join(f"<text:list-item><text:p>{text}</text:p></text:list-item>" for text in "ab")
    assert texts(read(odt(f'<text:list text:style-name="{style}">{items}</text:list>', STYLES))) == marks


def test_cells_know_their_place_also_below_a_heading_row() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    head = (
        "<table:table-header-rows><table:table-row>" + cell.format("a") + "</table:table-row></table:table-header-rows>"
    )
    row = "<table:table-row>" + cell.format("b") + cell.format("c") + "</table:table-row>"
    lines = read(odt(f"<table:table>{head}{row}</table:table>")).lines
    assert [(line.text, line.cell) for line in lines] == [("a", (0, 0, 0)), ("b", (0, 1, 0)), ("c", (0, 1, 1))]


def test_tables_in_tables_are_read_once() -> None:
    content = "<text:p>deep</text:p>"
    for _ in range(50):
        content = (
            "<table:table><table:table-row><table:table-cell>"
            + content
            + "</table:table-cell></table:table-row></table:table>"
        )
    began = time.monotonic()
    assert texts(read(odt(content))) == ["deep"]
    assert time.monotonic() - began < 1 * pace()


def test_a_text_box_is_read() -> None:
    box = "<draw:frame><draw:text-box><text:p>12 Quay</text:p></draw:text-box></draw:frame>"
    assert texts(read(odt(f"<text:p>To:{box}</text:p>" + SAY))) == ["To:", "12 Quay", "Say it."]


def test_tracked_deletions_are_left_out_and_said() -> None:
    gone = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>not</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    document = read(odt(gone + SAY))
    assert texts(document) == ["Say it."]
    assert document.remarks == ("deleted_text_left_out",)


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:p text:style-name="Secret">no</text:p>',
        '<text:p><text:span text:style-name="Secret">no</text:span></text:p>',
        "<text:p><text:hidden-text>no</text:hidden-text></text:p>",
        '<text:section text:display="none"><text:p>no</text:p></text:section>',
    ],
)
def test_hidden_text_is_left_out_and_said(hidden: str) -> None:
    document = read(odt(hidden + SAY, STYLES))
    assert "no" not in texts(document)
    assert document.remarks == ("hidden_text_left_out",)


def test_annotations_are_no_text() -> None:
    note = "<office:annotation><text:p>check this</text:p></office:annotation>"
    assert texts(read(odt(f"<text:p>Say{note} it.</text:p>"))) == ["Say it."]


def test_running_heads_come_first_and_feet_last() -> None:
    styles = (
        f"<office:document-styles {ODF}><office:master-styles><style:master-page><style:header><text:p>UA 1/20</text:p>"
        "</style:header><style:footer><text:p>Page</text:p></style:footer></style:master-page></office:master-styles>"
        "</office:document-styles>"
    )
    lines = read(odt(SAY, "", ("styles.xml", styles))).lines
    assert [(line.text, line.is_furniture) for line in lines] == [("UA 1/20", True), ("Say it.", False), ("Page", True)]


def test_words_in_a_shape_stand_behind_the_paragraph_that_holds_it() -> None:
    shape = "<draw:custom-shape><text:p>Minister</text:p><text:p>12 Quay</text:p></draw:custom-shape>"
    assert texts(read(odt(f"<text:p>Say{shape} it.</text:p>"))) == ["Say it.", "Minister", "12 Quay"]


def test_notes_come_behind_the_text() -> None:
    said = "<text:note-body><text:p>See.</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{said}</text:note>"
    assert texts(read(odt(f"<text:p>One{note} sentence.</text:p>{SAY}"))) == ["One sentence.", "Say it.", "See."]


def test_a_list_within_a_list_has_the_style_of_its_level() -> None:
    inner = "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>"
    items = (
        f"<text:list-item><text:p>a</text:p>{inner}</text:list-item><text:list-item><text:p>c</text:p></text:list-item>"
    )
    style = (
        '<text:list-style style:name="Both"><text:list-level-style-bullet text:level="1"/>'
        '<text:list-level-style-number text:level="2"/></text:list-style>'
    )
    content = f'<text:list text:style-name="Both">{items}</text:list>'
    assert texts(read(odt(content, style))) == ["• a", "1. b", "• c"]


def test_a_title_is_a_heading_though_its_element_is_none() -> None:
    style = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    title, text = read(odt(f'<text:p text:style-name="P1">Title</text:p>{SAY}', style)).lines
    assert (title.is_heading, text.is_heading) == (True, False)


def test_a_paragraph_without_a_size_has_that_of_the_document() -> None:
    size = '<style:text-properties fo:font-size="11pt"/>'
    style = f'<style:default-style style:family="paragraph">{size}</style:default-style>'
    assert read(odt(SAY, style)).lines[0].size == 11.0


def test_a_style_is_looked_into_once_however_many_paragraphs_have_it() -> None:
    style = f'<style:style style:name="a">{"<text:x/>" * 100_000}</style:style>'
    began = time.monotonic()
    assert len(read(odt('<text:p text:style-name="a">Say it.</text:p>' * 19_000, style)).lines) == 19_000
    assert time.monotonic() - began < 4 * pace()


def test_running_heads_within_running_heads_take_no_long() -> None:
    heads = "<style:header>" * 190 + "<text:p>UA 1/20</text:p>" * 90_000 + "</style:header>" * 190
    pages = f"<office:master-styles><style:master-page>{heads}</style:master-page></office:master-styles>"
    styles = f"<office:document-styles {ODF}>{pages}</office:document-styles>"
    began = time.monotonic()
    assert texts(read(odt(SAY, "", ("styles.xml", styles)))) == ["UA 1/20", "Say it."]
    assert time.monotonic() - began < 4 * pace()


def test_a_raised_two_is_no_number() -> None:
    assert texts(read(odt('<text:p>a<text:s text:c="²"/>b</text:p>'))) == ["a b"]
