"""What of a printed address block reaches the envelope."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import pace

from letterstall.compose.postal import is_contact, one_line, postal_lines

CONTACTS = """
Fax: +86 991 281 0001
Fax +86 991 281 0001
Fax (+1) 202 555 0100
FAX : 00 98 21 3390 4986
Fax no. 0991-2810001
Fax No: 123 456
Tel.: 123 4567
Tel +44 20 7946 0000
tel 020 7946 0000
Tél. : 01 23 45 67 89
Téléphone : 01 23 45 67 89
Télécopie : 01 23 45 67 89
Teléfono: 55 1234 5678
Telefon: 030 123456
Telefax 030 1234567
Ph. 020 7946 0000
Phone/Fax: 1234567
Tel/Fax 1234567
Tel. (office) 123 456 7
Fax and Tel: 123456
(fax) +12 345 678
Mobile: 077 1234567
Mobile +44 77 1234567
WhatsApp: +254 700 000000
T: +49 30 123456
F +49 30 123456
E: a@b.de
Email: x@y.gov.cn
E-mail: x@y.gov.cn
e mail x@y.org
Courriel : ministre@justice.example
Correo electrónico: a@b.mx
minister@justice.gov.xx
minister @ justice.gov.xx
Twitter: @KimInKorea
Twitter @minister
@KimInKorea
X: @minister
Facebook: Ministry of Justice
Facebook: https://www.facebook.com/minister
Instagram: minister
Telegram: t.me/minister
Website: www.president.example
www.president.gov.by
https://president.gov.by/en
http://example.org
kremlin.ru/letters
justice.gov.uk
Salutation: Your Excellency
☎ 020 7946 0000
✉ a@b.org
+31 70 348 6486
0098 21 3390 4986
传真：0991-2810001
电话 0991 2810001
電話：02-2311-3731
电子邮箱：a@b.cn
팩스: 02 123 4567
ファックス：03-1234-5678
Телефон: +7 495 606-36-02
тел. +7 495 606 36 02
факс 606-36-02
هاتف: 0123456789
فاكس: ٠١٢٣٤٥٦٧٨٩
تلفن: ۰۲۱۱۲۳۴۵۶۷
טלפון: 02-1234567
โทร. 02 123 4567
Fax:
""".strip().splitlines()

POSTAL = """
Telegraph Road 3
Telephone Exchange Road
Tel Aviv 6100001
Telfs 6410
Telemark fylke, 3717 Skien
Fax Street 9
Faxe 12, Denmark
4640 Faxe
Faxälv 881 33
Phone House, 12 High Street
Phnom Penh 120210
Phase 2, 12345 Islamabad
Mobile, Alabama 36602
Mobile 36602 AL
Cell Block 123456
Mail Stop 4-150
Mail Code 12345678
Mail-Box 5
Web Lane 4
Web - Tower
Internet Street 1
Signal Hill 12345
Signal - Iduna Platz 1
Skype Road
Facebook Way 1
X Street 5
X-12 Sector G-5
T 1234
M 12345
E 14th Street 220
F-75001 Paris
E-28071 Madrid
PO Box 12345-00100, Nairobi
P.O. Box 1234567890
Casilla 1234567
CP 00120 Città del Vaticano
00153 Roma
00-950 Warszawa
00100 Helsinki
830041, Xinjiang Uyghur Autonomous Region
479 Zhongshan Lu, Tianshan Qu, Urumqi
4 Jingyi Lu, Urumqi, 830000
No. 12/3, Jl. Merdeka
c/o Embassy of the Republic, 1 Main Street
Building 5, Apt.12/34
St.Johns
10 Downing Street, London SW1A 2AA
100-8977 東京都千代田区霞が関1-1-1
北京市东城区电报大楼10号
新疆乌鲁木齐市天山区中山路479号
ул. Телефонная, 12, Москва
Телеграфный переулок 5
شارع الهاتف ١٢
ميدان التحرير، القاهرة ١١٥١١
1600 Pennsylvania Avenue NW, Washington, DC 20500
Ministry of Posts and Telephones
Dear Park Road 1
Faxing-Allee 3
Avinguda del Paral·lel 15
伊犁·哈萨克路 5
""".strip().splitlines()


@pytest.mark.parametrize("line", CONTACTS)
def test_a_contact_never_gets_near_the_envelope(line):
    assert postal_lines((line,)) == ()


@pytest.mark.parametrize("line", POSTAL)
def test_a_postal_line_that_only_sounds_like_one_stays_whole(line):
    assert postal_lines((line,)) == (line,)
    assert not is_contact(line)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("1 Main Street, Tel: 12345678", "1 Main Street"),
        ("P.O. Box 1, Fax (+1) 202 555 0100, Email: x@y.gov", "P.O. Box 1"),
        ("24 Rue X; Fax: 1 23 45 67", "24 Rue X"),
        ("Ministry of Justice info@justice.example", "Ministry of Justice"),
        ("Ministry of Justice (www.justice.gov)", "Ministry of Justice"),
        ("Kabul, Afghanistan Fax: +93 20 1234567", "Kabul, Afghanistan"),
        ("Tehran 1234 | Tel: 021 123456 | Email: a@b.ir", "Tehran 1234"),
        ("12 High Street     Twitter: @minister", "12 High Street"),
        ("乌鲁木齐市 传真：0991-2810001", "乌鲁木齐市"),
    ],
)
def test_only_the_contact_is_cut_out_of_a_line_that_has_both(line, kept):
    assert postal_lines((line,)) == (kept,)


def test_a_whole_printed_block_keeps_its_postal_lines_in_order():
    block = (
        "Ministry of Justice,",
        "Av. 18 de Julio 1234,\n11100 Montevideo",
        "Fax: +598 2 123 4567",
        "E-mail: a@b.uy",
        " ",
    )
    assert postal_lines(block) == ("Ministry of Justice", "Av. 18 de Julio 1234", "11100 Montevideo")


def test_commas_at_line_ends_go_and_control_characters_become_spaces():
    assert postal_lines(("479 Zhongshan Lu,", "Tehran،", "北京，", "a\x1b[31mb\x00c")) == (
        "479 Zhongshan Lu", "Tehran", "北京", "a [31mb c",
    )  # fmt: skip


def test_no_break_spaces_stay():
    assert one_line("Article\u00a019  and\n20") == "Article\u00a019 and 20"


@given(st.lists(st.text(max_size=60), max_size=6))
def test_whatever_a_case_says_lines_are_clean_and_stay_so(lines):
    kept = postal_lines(tuple(lines))
    assert all(line == line.strip() and line for line in kept)
    assert not any(ord(letter) < 32 or letter in "\u2028\u2029" for line in kept for letter in line)
    assert postal_lines(kept) == kept


@pytest.mark.parametrize("text", ["1 " * 3000, "a" * 20000 + "@", "tel" * 3000, "+ " * 5000, "(" * 5000, "a." * 8000])
def test_no_line_takes_long(text):
    import time

    start = time.perf_counter()
    postal_lines((text,))
    assert time.perf_counter() - start < 1 * pace()
