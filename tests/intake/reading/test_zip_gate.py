"""Nothing large, deep, doubled, encrypted or damaged gets through the gate, and each is told for what it is."""

from __future__ import annotations

import io
import struct
import time
import zipfile
from collections.abc import Callable

import pytest
from tests.intake.reading.archives import MAIN, W, archive, body, docx, odt, p, r
from tests.pace import pace

from letterstall.core.document import Document
from letterstall.intake.reading.docx import read
from letterstall.intake.reading.odt import read as read_odt
from letterstall.intake.reading.refusal import Refusal

SAY = p(r("Say it."))
DOCTYPES = {
    "a file": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    "laughs": '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY e "&b;&b;&b;&b;">]>',
    "elsewhere": '<!DOCTYPE x SYSTEM "http://tracker.example/x.dtd">',
}


def problem(data: bytes, reader: Callable[[bytes], Document] = read) -> str:
    began = time.monotonic()
    with pytest.raises(Refusal) as refused:
        reader(data)
    assert time.monotonic() - began < 3 * pace()
    return refused.value.problem


def test_a_gigabyte_of_xml_is_a_bomb() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed, packed.open(MAIN, "w") as member:
        member.write(b"<x>")
        for _ in range(64):
            member.write(b" " * 1_000_000)
    assert problem(file.getvalue()) == "bomb"


def test_the_parts_of_a_file_are_counted_together() -> None:
    filler = f"<w:hdr {W}>{' ' * 9_000_000}</w:hdr>"
    members = [(f"word/header{number}.xml", filler) for number in (1, 2, 3)]
    assert problem(docx(SAY, *members)) == "bomb"


def test_too_many_elements_are_a_bomb() -> None:
    assert problem(docx("<w:p/>" * 200_001)) == "bomb"


def test_too_many_paragraphs_are_too_long() -> None:
    assert problem(docx("<w:p/>" * 20_001)) == "too_long"


def test_too_deep_is_a_bomb() -> None:
    assert problem(docx("<w:sdt>" * 200_000)) == "bomb"


def test_what_is_just_not_too_deep_is_read() -> None:
    depth = 190
    assert read(docx("<w:sdt>" * depth + SAY + "</w:sdt>" * depth)).text == "Say it."


@pytest.mark.parametrize("doctype", DOCTYPES.values(), ids=list(DOCTYPES))
def test_definitions_of_its_own_are_refused(doctype: str) -> None:
    own = body(p(r("&e;"))).replace('<?xml version="1.0"?>', doctype)
    assert problem(archive((MAIN, own))) == "doctype"
    assert problem(archive(("content.xml", doctype + "<x>&e;</x>")), read_odt) == "doctype"


def test_definitions_in_a_part_beside_the_text_are_refused() -> None:
    assert problem(docx(SAY, ("word/styles.xml", DOCTYPES["laughs"] + "<x/>"))) == "doctype"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_texts_in_one_file_are_broken() -> None:
    assert problem(archive((MAIN, body(SAY)), (MAIN, body(p(r("Other.")))))) == "broken"


@pytest.mark.parametrize("content", ["", "<w:document", "no xml", f"<w:document {W}/>", b"\xff\xfe\x00"])
def test_a_text_that_is_no_word_document_is_broken(content: str | bytes) -> None:
    assert problem(archive((MAIN, content))) == "broken"


def test_a_file_without_a_text_is_broken() -> None:
    assert problem(archive(("word/styles.xml", "<x/>"))) == "broken"


def test_a_file_with_nothing_to_read_has_no_text() -> None:
    assert problem(docx(p(""))) == "no_text"


@pytest.mark.parametrize("name", ["../../etc/cron.d/x", "/etc/x", "C:\\Windows\\x", "word/../word/document.xml"])
def test_members_with_other_names_are_not_looked_at(name: str) -> None:
    assert read(docx(SAY, (name, "<!DOCTYPE x>"))).text == "Say it."


def test_a_member_that_is_a_link_is_not_followed() -> None:
    link = zipfile.ZipInfo("word/header1.xml")
    link.external_attr = 0o120777 << 16
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(MAIN, body(SAY))
        packed.writestr(link, "/etc/passwd")
    assert problem(file.getvalue()) == "broken"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings_of_xml_are_read(encoding: str) -> None:
    content = body(SAY).replace('<?xml version="1.0"?>', "").encode(encoding)
    assert read(archive((MAIN, content))).text == "Say it."


def test_an_encrypted_member_needs_a_password() -> None:
    data = bytearray(docx(SAY))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1
    assert problem(bytes(data)) == "needs_password"


def test_an_encrypted_open_document_needs_a_password() -> None:
    manifest = '<m:manifest xmlns:m="urn:x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    assert problem(odt("", "", ("META-INF/manifest.xml", manifest)), read_odt) == "needs_password"


def test_a_wrong_checksum_is_broken() -> None:
    data = bytearray(docx(SAY))
    for signature, place in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        at = data.index(signature) + place
        data[at : at + 4] = struct.pack("<I", 7)
    assert problem(bytes(data)) == "broken"


def test_members_laid_over_each_other_are_broken() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(MAIN, body(SAY))
        packed.writestr("word/styles.xml", "<x/>")
        packed.getinfo("word/styles.xml").header_offset = packed.getinfo(MAIN).header_offset
    assert problem(file.getvalue()) == "broken"


def test_too_many_members_are_a_bomb() -> None:
    assert problem(docx(SAY, *((f"x{number}", b"") for number in range(2_000)))) == "bomb"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_file_cut_off_is_broken(share: float) -> None:
    whole = docx(SAY * 100)
    assert problem(whole[: int(len(whole) * share)]) == "broken"
