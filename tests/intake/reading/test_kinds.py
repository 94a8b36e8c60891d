"""What a file is, is seen in it; its name says nothing."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from letterstall.intake.reading.kinds import kind_of
from letterstall.intake.reading.refusal import Refusal


def archive(*names: str) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as made:
        for name in names:
            made.writestr(name, "x")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "suffix", "kind"),
    [
        (b"%PDF-1.7\n", ".txt", "pdf"),
        (b"\n\n garbage %PDF-1.4", ".pdf", "pdf"),
        (b"<!DOCTYPE html><p>x", ".pdf", "html"),
        (b"\xef\xbb\xbf<!-- saved -->\n<html>", "", "html"),
        (b"From: a@b.example\nSubject: Action\n\nDear", ".txt", "mail"),
        (b"Received: by x\r\n from y\r\nMIME-Version: 1.0\r\n\r\nDear", "", "mail"),
        (b"{\\rtf1\\ansi Dear}", ".doc", "rtf"),
        (b"BM members are asked to write", ".txt", "text"),
        (b"MZ. Okafor, Minister of Justice", ".txt", "text"),
        (archive("word/document2.xml"), "", "docx"),
        (archive("word/document.xml"), ".zip", "docx"),
        (archive("mimetype", "content.xml"), "", "odt"),
        (b"URGENT ACTION\nDear Minister,", ".pdf", "text"),
        ("URGENT".encode("utf-16-le"), ".txt", "text"),
        ("URGENT ACTION".encode("utf-16"), ".txt", "text"),
        (b"Date: 3 April\n\nUA: 1/23 Index", ".txt", "text"),
        (b"UA: 1/23\nIndex: ASA 17\nURGENT ACTION", ".txt", "text"),
    ],
)
def test_a_document_is_known_by_what_is_in_it(data: bytes, suffix: str, kind: str) -> None:
    assert kind_of(data, suffix) == kind


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "empty"),
        (b"  \n\x00\t", "empty"),
        (b"MZ\x90\x00\x03", "not_a_document"),
        (b"\x7fELF\x02", "not_a_document"),
        (b"#!/bin/sh\nrm -rf ~", "not_a_document"),
        (b"\x89PNG\r\n", "not_a_document"),
        (bytes(range(1, 32)) * 40, "not_a_document"),
        (archive("evil.exe", "../../x"), "not_a_document"),
        (b"PK\x03\x04 cut short", "broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "old_word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "needs_password"),
    ],
)
def test_what_is_no_document_is_refused_with_its_reason(data: bytes, problem: str) -> None:
    with pytest.raises(Refusal, match=problem):
        kind_of(data, ".pdf")
