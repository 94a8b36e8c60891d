"""Fields that somebody forgot to fill in: "[your name]", "____", "XXXX", "{{ town }}"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FIELD_WORDS = (
    "your|yours|name|names|insert|date|age|address|signature|sender|town|city|country|profession|occupation|"
    "votre|vos|nom|prénom|âge|métier|adresse|ville|pays|insérer|ihr|ihre|ihren|vorname|alter|beruf|nachname|"
    "anschrift|ort|datum|einfügen|unterschrift|nombre|apellido|edad|profesión|dirección|ciudad|fecha|firma|país|"
    "nome|cognome|età|professione|indirizzo|città|paese|uw|naam|leeftijd|beroep|adres|plaats|stad|handtekening|"
    "seu|sua|idade|profissão|cidade|assinatura|endereço|имя|фамилия|возраст|профессия|ваше|ваш|ваша|адрес|дата|"
    "город|soyad|tarih|şehir|navn|namn|dato|nimi|imię|nazwisko|podpis|miasto|اسم|اسمك|العمر|المهنة|الاسم|العنوان|"
    "التاريخ|المدينة|نام|نشانی|تاریخ|שם|כתובת|תאריך|姓名|名字|年龄|职业|你的|您的|日期|地址|签名|簽名|お名前|氏名|住所|日付|이름|주소|날짜"
)
_HAS_FIELD_WORD = rf"(?<!\w)(?:{_FIELD_WORDS})(?!\w)|[你您]的|姓名|名字|日期|地址"
"""A long pattern that most letters do not need: compiled at the first bracket."""
_BRACKETED = re.compile(
    r"\[(?P<a>[^\[\]\n]{0,80})\]|［(?P<b>[^［］\n]{0,80})］|【(?P<c>[^【】\n]{0,80})】|<(?P<d>[^<>\n]{1,60})>|"
    r"(?<!\{)\{(?P<e>[^{}\n]{1,60})\}(?!\})"
)
_PLAIN = re.compile(
    r"\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|_{3,}|\.{6,}|…{2,}|(?<!\w)(?:X{4,}|x{3,})(?!\w)|"
    r"\(\s*(?:insert\b|your (?:full )?(?:name|address|town|city|country|signature))[^()\n]{0,60}\)"
)


def unfilled_fields(text: str, known: tuple[str, ...] = ()) -> Iterator[tuple[int, int]]:
    """Yield start and end of every field that waits to be filled in.

    Square brackets that only mend a quotation ("[sic]", "[he]", "[…]") are left alone, and so is what stands
    inside one of the `known` texts, the names a case gives.

    >>> [*unfilled_fields("I am [your name], a [sic] friend from ____.")]
    [(5, 16), (38, 42)]
    """
    found = [*_PLAIN.finditer(text), *filter(_is_field, _BRACKETED.finditer(text))]
    names = [span for name in known if name for span in _places(name, text)] if found else []
    for start, end in sorted(match.span() for match in found):
        if not any(first <= start and end <= last for first, last in names):
            yield start, end


def _is_field(match: re.Match[str]) -> bool:
    content = (match[match.lastgroup] if match.lastgroup else "").strip()
    is_blank = not content.strip("_ ")
    is_shouted = len(content) > 1 and content.isupper() and content.replace(" ", "").isalpha()
    return is_blank or is_shouted or bool(re.search(_HAS_FIELD_WORD, content, re.IGNORECASE))


def _places(name: str, text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in re.finditer(re.escape(name), text))
