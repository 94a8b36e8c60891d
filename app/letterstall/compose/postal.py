"""What of an address belongs on an envelope: a fax number, an e-mail or a web address never does.

Cases are taken from documents that print all of it in one block. A part of a line is no postal line when it holds
an e-mail or web address or a handle, or a telephone number behind a word for it; a street called Telegraph Road stays.
"""

from __future__ import annotations

import re

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
_DIGIT = "[0-9٠-٩۰-۹０-９]"
_NUMBER = rf"[+(\s]{{0,6}}(?:{_DIGIT}[\s()./\-–‐‑]{{0,6}}){{6}}"
_REMARK = r"(?:\s*\(?\s*(?:no|nos|nr|numbers?|office|work|home|direct|main|secretary|\d)\b\s*[.)]*)?"
_LABEL = rf"(?:{_PHONES}|{_NAMED})\b(?:\s*(?:/|&|and|or)\s*(?:{_PHONES}|{_NAMED})\b)*"
_PHONE = rf"(?:{_PHONES})\b(?:\s*(?:/|&|and|or)\s*(?:{_PHONES}|{_NAMED})\b)*"

_BEGINNINGS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LABEL}[)\]]?\.?{_REMARK}[.．]?\s*[:：=]",
        rf"{_PHONE}\.?{_REMARK}[.．]?\s*[–-]\s*[+\d]",
        rf"{_PHONE}[)\]]?\.?{_REMARK}\.?\s*{_NUMBER}",
        rf"{_LABEL}\.?\s+[–-]?\s*(?:\+\s?\d|{_E_MAIL}|{_WEB}|@\w)",
        rf"[TFEMW]\s*[:：.]?\s*(?:{_NUMBER}|{_E_MAIL}|{_WEB})",
        rf"{_LABEL}[.．]?$",
        r"[☎☏✆📞📠📧✉🌐📱]",
        r"(?:\+|00)\s?[1-9][\d\s()./–-]{6,}$",
    )
)
_VALUES = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (_E_MAIL, _WEB, _HANDLE))
_BREAKS = re.compile(r";|\s[|•·]\s|\s{3,}|[\r\n\t\v\f\x85\u2028\u2029]+")
_INSIDE = re.compile(
    rf"[\s,(<](?=[\s,(<]{{0,4}}(?:{_LABEL}\.?{_REMARK}\.?\s*[:：=]|{_PHONE}\.?\s*{_NUMBER}|"
    rf"{_E_MAIL}|https?://|www\.|{_HANDLE}))",
    re.IGNORECASE,
)


def postal_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines that belong on an envelope, without contact details and without commas at their ends.

    A contact detail takes with it only its own part of a line, and what follows it there.

    >>> postal_lines(("479 Zhongshan Lu, Urumqi,", "Fax: +86 991 281 0001", "Telegraph Road 7"))
    ('479 Zhongshan Lu, Urumqi', 'Telegraph Road 7')
    """
    kept = (_postal_part(part) for line in lines for part in _BREAKS.split(line))
    return tuple(part for part in kept if part)


def contact_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of which `postal_lines` keeps nothing or not all."""
    return tuple(line for line in lines if _letters("".join(postal_lines((line,)))) != _letters(line))


def one_line(text: str) -> str:
    """Return a text without line breaks, control characters and double spaces; no-break spaces stay."""
    return re.sub(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+", " ", text).strip(" ")


def is_contact(part: str) -> bool:
    """Say whether a line, or a part of one, begins as a way to reach somebody other than by post."""
    part = part.strip(" (")
    return bool(_SALUTATION.match(part)) or any(pattern.match(part) for pattern in _BEGINNINGS)


def _postal_part(text: str) -> str:
    part = one_line(text)
    if is_contact(part):
        return ""
    part = _INSIDE.split(part, maxsplit=1)[0]
    has_value = any(pattern.search(part) for pattern in _VALUES)
    return "" if has_value or is_contact(part) else part.rstrip(" (<").strip(" ,;，、،")


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())
