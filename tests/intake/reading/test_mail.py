"""The document in a mail comes out, whether it is its body, quoted, forwarded or attached."""

from __future__ import annotations

import time
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.intake.reading.archives import docx, p, r
from tests.intake.reading.pdf_files import lines as written
from tests.intake.reading.pdf_files import pdf
from tests.pace import pace

from letterstall.intake.process import read_document
from letterstall.intake.reading.mail import read
from letterstall.intake.reading.refusal import Refusal

LONG = "I am writing to express my concern about Ilan Dorvek. " * 5
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def mail(text: str = "", html: str = "", *attached: tuple[str, bytes]) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "UA 1/20"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    for kind, data in attached:
        main, _, sub = kind.partition("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename="document")
    return message.as_bytes()


def raw(body: bytes, kind: bytes = b"text/plain; charset=utf-8") -> bytes:
    return b"From: a@b.example\r\nSubject: UA 1/20\r\nMIME-Version: 1.0\r\nContent-Type: " + kind + b"\r\n\r\n" + body


def texts(data: bytes) -> list[str]:
    return [line.text for line in read(data).lines if not line.is_furniture and not line.is_blank]


def test_the_subject_comes_first_as_furniture() -> None:
    first = read(mail(LONG)).lines[0]
    assert (first.text, first.is_furniture) == ("UA 1/20", True)


def test_plain_text_is_preferred_to_html() -> None:
    assert texts(mail(LONG, "<p>html</p>")) == [LONG]


def test_html_is_read_where_there_is_no_plain_text() -> None:
    assert texts(mail(" \n", f"<p>{LONG}</p><p>two</p>")) == [LONG.strip(), "two"]


def test_quotation_is_taken_off_where_all_is_quoted() -> None:
    quoted = "Please write!\n> > Dear Minister,\n> >\n> > I am writing\n>> to you.\n> Yours"
    assert texts(raw(quoted.encode())) == ["Dear Minister,", "I am writing", "to you.", "Yours"]


def test_a_single_quoted_line_stays() -> None:
    assert texts(raw(b"one\n> two\nthree\nfour")) == ["one", "> two", "three", "four"]


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: Mon, 1 May\nSubject: Fwd: UA\nTo: C",
        "Von: A\nGesendet: Montag\nAn: C\nBetreff: UA",
        "-----Message d'origine-----\nDe : A\nEnvoyé : lundi\nÀ : C\nObjet : UA",
        "On Mon, 1 May 2023 at 10:00, A <a@b.example> wrote:",
    ],
)
def test_the_head_of_a_forwarded_mail_is_left_out(head: str) -> None:
    assert texts(raw(f"{head}\n\nURGENT ACTION".encode())) == ["URGENT ACTION"]


@pytest.mark.parametrize(
    "line", ["Date: 17 June 2020", "To: the Minister", "Para: Ministro", "De: 3 a 5", "From: 2019 on"]
)
def test_a_line_of_the_document_that_looks_like_a_field_stays(line: str) -> None:
    assert texts(raw(f"URGENT ACTION\n{line}\nDear Minister,".encode())) == ["URGENT ACTION", line, "Dear Minister,"]


def test_flowed_lines_go_on_where_a_space_ends_them() -> None:
    data = raw(b"Dear \r\nMinister,\r\nnew line\r\n", b"text/plain; charset=utf-8; format=flowed")
    joins = {line.text.strip(): line.join for line in read(data).lines}
    assert (joins["Minister,"], joins["new line"]) == ("wrap", "unsure")


@pytest.mark.parametrize(
    ("name", "encoding"), [("iso-8859-1", "cp1252"), ("windows-1251", "cp1251"), ("x-odd", "utf-8")]
)
def test_odd_and_wrong_names_of_encodings_do_no_harm(name: str, encoding: str) -> None:
    words = {"cp1252": "it’s", "cp1251": "Уважаемый", "utf-8": "ʿAyn"}[encoding]
    assert texts(raw(words.encode(encoding), f"text/plain; charset={name}".encode())) == [words]


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (WORD, docx(p(r("Dear Minister,")))),
        ("application/pdf", pdf(written("Dear Minister,"))),
        ("application/rtf", b"{\\rtf1 Dear Minister,}"),
        ("text/html", b"<html><p>Dear Minister,</p></html>"),
    ],
    ids=["docx", "pdf", "rtf", "html"],
)
def test_the_one_document_attached_to_a_short_mail_is_read(kind: str, data: bytes) -> None:
    document = read(mail("Please write!", "", (kind, data)))
    assert document.kind == "mail"
    assert "Dear Minister," in document.text
    assert "Please write" not in document.text


def test_an_attached_pdf_is_read_in_the_process_that_is_shut_in(tmp_path: Path) -> None:
    file = tmp_path / "mail.eml"
    file.write_bytes(mail("Please write!", "", ("application/pdf", pdf(written("Dear Minister,")))))
    assert "Dear Minister," in read_document(file)[1].text


def test_of_two_documents_attached_none_is_chosen() -> None:
    one = (WORD, docx(p(r("Dear Minister,"))))
    assert texts(mail("Please write!", "", one, one)) == ["Please write!"]


def test_a_long_mail_is_the_document_itself() -> None:
    assert texts(mail(LONG, "", (WORD, docx(p(r("Other."))))))[0].startswith("I am writing")


def test_an_attachment_that_cannot_be_read_leaves_the_body() -> None:
    assert texts(mail("Please write!", "", (WORD, docx("")))) == ["Please write!"]


def test_a_mail_in_a_mail_box_file_is_read() -> None:
    assert texts(b"From a@b.example Mon May  1 10:00:00 2023\n" + mail(LONG)) == [LONG]


def test_a_page_saved_as_one_file_is_read() -> None:
    data = (
        b'From: <Saved>\nSubject: UA\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n'
        b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>Dear=20Minister</p>\n--x\n"
        b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\naaaa\n--x--\n"
    )
    assert texts(data) == ["Dear Minister"]


def test_a_mail_without_words_has_no_text() -> None:
    with pytest.raises(Refusal, match="no_text"):
        read(b"From: a\nTo: b\nContent-Type: image/png\n\naaaa")


NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at) for at in range(3_000))
_MIXED = b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n"
COSTLY = {
    "parts in parts": b"From: a\nMIME-Version: 1.0\n" + NESTED,
    "many lines in parts in parts": b"From: a\nMIME-Version: 1.0\n" + NESTED[:5_000] + b"a\n" * 3_000_000,
    "parts in parts of one name": b"From: a\n" + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 100_000,
    "parts with long heads": _MIXED + (b"--b\nContent-Type: text/plain" + b';a*0*="b%41"' * 150 + b"\n\nx\n") * 3_000,
    "pages without a word": _MIXED + (b"--b\nContent-Type: text/html\n\n" + b"<p>" * 20_000 + b"\n") * 200,
    "many parts": b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 50_000,
    "a subject of brackets": raw(b"x").replace(b"UA 1/20", b"(" * 100_000),
    "a subject of encoded words": raw(b"x").replace(b"UA 1/20", b"=?utf-8?q?a?= " * 20_000),
    "a kind of semicolons": raw(b"x", b"text/plain" + b";a*0*=" * 20_000),
    "dashes": raw(b"-" * 100_000 + b"x"),
    "quotation marks": raw(b">" * 500_000 + b"x"),
    "a field": raw(b"From" + b" " * 500_000 + b"x"),
    "a slow encoding": raw(b"a-b9" * 100_000, b"text/plain; charset=punycode"),
    "damaged base64": raw(b"=" * 100_000, b"text/plain\r\nContent-Transfer-Encoding: base64"),
    "a damaged uuencode": raw(b"begin 666 x\n!!!!\n", b"text/plain\r\nContent-Transfer-Encoding: x-uuencode"),
    "an odd disposition": raw(b"x", b"text/plain\r\nContent-Disposition: =?x?=; filename*=a'b"),
}


@pytest.mark.parametrize("data", COSTLY.values(), ids=list(COSTLY))
def test_no_mail_takes_long_and_each_is_read_or_refused(data: bytes) -> None:
    began = time.monotonic()
    try:
        read(data)
    except Refusal as refusal:
        assert refusal.problem in ("broken", "no_text", "too_long")
    assert time.monotonic() - began < 4 * pace()


def parts(*contents: tuple[bytes, bytes], kind: bytes = b"mixed") -> bytes:
    inner = b"".join(b"--b\r\nContent-Type: " + one + b"\r\n\r\n" + text + b"\r\n" for one, text in contents)
    return raw(inner + b"--b--\r\n", b"multipart/" + kind + b"; boundary=b")


def test_plain_text_in_several_parts_is_read_whole() -> None:
    data = parts((b"text/plain", b"First. " + LONG.encode()), (b"text/plain", b"Second. " + LONG.encode()))
    assert [text.split()[0] for text in texts(data)] == ["First.", "Second."]


def test_a_mail_forwarded_within_a_mail_is_read_with_it() -> None:
    data = parts((b"text/plain", b"For you"), (b"message/rfc822", raw(LONG.encode())))
    assert [text.strip() for text in texts(data)] == ["For you", LONG.strip()]


def test_html_is_read_where_the_plain_text_only_says_so() -> None:
    data = parts(
        (b"text/plain", b"See this in a browser."), (b"text/html", f"<p>{LONG}</p>".encode()), kind=b"alternative"
    )
    assert [text.strip() for text in texts(data)] == [LONG.strip()]


def test_a_cover_with_many_words_gives_way_to_the_long_document_attached() -> None:
    cover = "Dear friends, here is a new action for you, with many thanks for all that you do. " * 6
    data = mail(cover, "", (WORD, docx(p(r(LONG * 9)))))
    assert [text.strip() for text in texts(data)] == [(LONG * 9).strip()]


def test_a_card_beside_the_document_attached_does_not_count() -> None:
    data = mail("See below.", "", (WORD, docx(p(r(LONG)))), ("text/x-vcard", b"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n"))
    assert [text.strip() for text in texts(data)] == [LONG.strip()]


def test_a_mail_in_an_encoding_that_nobody_knows_says_that_it_is_guessed() -> None:
    data = raw(
        "I am writing about Őrsi Ágnes.".encode("cp1250"),
        b"text/plain; charset=x-none",  # Õrsi in the West
    )
    assert read(data).remarks == ("unsure_encoding",)
