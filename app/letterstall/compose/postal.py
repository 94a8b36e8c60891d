"""What of an address belongs on an envelope: a fax number, an e-mail or a web address never does.

Cases are taken from documents that print all of it in one block. A part of a line is no postal line when it holds
an e-mail or web address or a handle, or a telephone number behind a word for it; a street called Telegraph Road stays.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PHONES = (
    r"tele\s?phones?|tel|tél|tfno|tlf|fono|phones?|ph|fax(?:es)?|facsimile|tele\s?fax|téléphone|télécopie(?:ur)?|"
    r"teléfono|telefono|telefon|telefoon|telefone|puhelin|faks|факс|тел|телефон|"
    r"هاتف|فاكس|تلفن|دورنگار|نمابر|טלפון|פקס|电话|電話|传真|傳真|ファックス|ファクス|전화|팩스|โทรศัพท์|โทรสาร|โทร"
)
_NAMED = (
    r"mobiles?|mob|cell|gsm|hotline|e[-‐‑ ]?mails?|courriel|correo(?: electrónico)?|mél|mail|e[-‐‑ ]?posta|"
    r"ел\.?\s?пошта|эл\.?\s?почта|web\s?site|site web|web|internet|url|homepage|twitter|x|facebook|fb|instagram|"
    r"telegram|whatsapp|wechat|weibo|viber|signal|skype|youtube|linkedin|tiktok|vk|social media|"
    r"البريد الإلكتروني|بريد إلكتروني|ایمیل|דוא[\"״]ל|"
    r"电邮|電郵|电子邮件|電子郵件|电子邮箱|邮箱|网址|網址|微博|微信|メール|이메일|อีเมล"
)
_SALUTATION = re.compile(r"\s*(?:salutation|anrede|saludo|formule d.appel)\s*[:：]", re.IGNORECASE)
_E_MAIL = r"[^\s@,;<>()]{1,80}\s?@\s?[^\s@,;<>()]{1,200}\.[^\s@,;<>()]{2,}"
_WEB = (
    r"(?:https?://|www\.)\S+|\b[\w.-]{1,80}\.(?:com|org|net|gov|int|info|edu|mil)(?:\.[a-z]{2})?(?:/\S*)?(?![\w.])|"
    r"\b[\w-]{1,80}\.[a-z]{2,3}/\S+"
)
_HANDLE = r"(?<!\S)@\w{2,}"
_NUMBER = r"[+(\s]{0,6}(?:\d[\s()./\-–‐‑]{0,6}){6}"
_REMARK = r"[)\]]?\.?(?:\s*\(?\s*(?:no|nos|nr|numbers?|office|work|home|direct|main|secretary|\d)\b\s*[.)]*)?[.．]?\s*"

_WORD = re.compile(rf"\(?(?:(?P<phone>{_PHONES})|{_NAMED})\b", re.IGNORECASE)
_AND = re.compile(r"\s*(?:/|&|and|or)\s*", re.IGNORECASE)
_AFTER_WORD = re.compile(rf"{_REMARK}[:：=]|\.?\s+[–-]?\s*(?:\+\s?\d|{_E_MAIL}|{_WEB}|@\w)", re.IGNORECASE)
_AFTER_PHONE = re.compile(rf"{_REMARK}(?:[–-]\s*[+\d]|{_NUMBER})", re.IGNORECASE)
_ALONE = re.compile(r"[.．]?$")
_WITHOUT_WORD = re.compile(
    rf"[TFEMW]\s*[:：.]?\s*(?:{_NUMBER}|{_E_MAIL}|{_WEB})|[☎☏✆📞📠📧✉🌐📱]|(?:\+|00)\s?[1-9][\d\s()./–-]{{6,}}$",
    re.IGNORECASE,
)
_VALUE = re.compile(rf"{_E_MAIL}|{_WEB}|{_HANDLE}", re.IGNORECASE)
_PARTS = re.compile(r";|\s[|•·]\s|\s{3,}|[\r\n\t\v\f\x85\u2028\u2029]+")
_SPACES = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_EDGES = _SPACES + ",;，、،"
_GAPS = re.compile(r"[\s,(<]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
"""Control characters that break no line; in the middle of a line they part words."""


@lru_cache(maxsize=256)
def postal_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines that belong on an envelope, without contact details and without commas at their ends.

    A contact detail takes with it only its own part of a line, and what follows it there.

    >>> postal_lines(("479 Zhongshan Lu, Urumqi,", "Fax: +86 991 281 0001", "Telegraph Road 7"))
    ('479 Zhongshan Lu, Urumqi', 'Telegraph Road 7')
    """
    kept = (_postal_part(part) for line in lines for part in _PARTS.split(_CONTROLS.sub(" ", line)))
    return tuple(part for part in kept if part)


def one_line(text: str) -> str:
    """Return a text without line breaks, control characters and double spaces; no-break spaces stay."""
    return re.sub(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+", " ", text).strip(" ")


def is_contact(part: str) -> bool:
    """Say whether a line, or a part of one, begins as a way to reach somebody other than by post."""
    part = part.strip(" (")
    if _SALUTATION.match(part) or _WITHOUT_WORD.match(part):
        return True
    end, is_phone = _words_for_a_contact(part)
    return bool(end and _ALONE.match(part, end)) or _has_number_behind(part, end, is_phone)


def _postal_part(text: str) -> str:
    part = one_line(text).strip(_EDGES)
    if is_contact(part):
        return ""
    cut = next((gap.start() for gap in _GAPS.finditer(part) if _begins_inside(part, gap.end())), len(part))
    part = part[:cut]
    return "" if _VALUE.search(part) or is_contact(part) else part.strip(_EDGES).rstrip(_EDGES + "(<")


def _begins_inside(part: str, at: int) -> bool:
    """Say whether a contact begins in the middle of a line, where a word for it alone proves nothing."""
    return bool(_VALUE.match(part, at)) or _has_number_behind(part, *_words_for_a_contact(part, at))


def _words_for_a_contact(part: str, at: int = 0) -> tuple[int, bool]:
    """Return where "Tel", "Phone and fax" … end (0 for no such word), and whether it is about telephones."""
    word = _WORD.match(part, at)
    end, is_phone = 0, bool(word and word["phone"])
    while word:
        end = word.end()
        joined = _AND.match(part, end)
        word = _WORD.match(part, joined.end()) if joined else None
    return end, is_phone


def _has_number_behind(part: str, end: int, is_phone: bool) -> bool:
    return bool(end and (_AFTER_WORD.match(part, end) or (is_phone and _AFTER_PHONE.match(part, end))))
