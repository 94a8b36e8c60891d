"""Text whose encoding is named, by a mail or a page. The name is believed as far as a browser does."""

from __future__ import annotations

import codecs

from letterstall.intake.reading.encodings import decoded

_AS_IN_BROWSERS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
    "utf-8": "utf-8-sig",
}
"""Names that say less than is meant (encoding.spec.whatwg.org, section 4.2)."""
_NEVER = frozenset({"punycode", "idna", "unicode_escape", "raw-unicode-escape", "unicode-escape", "undefined"})
"""Not encodings of texts, and slow on long ones."""


def decoded_as(data: bytes, name: str) -> tuple[str, bool]:
    """Return the text, and whether its encoding is sure: the named one if the bytes are valid in it."""
    try:
        own = codecs.lookup(name).name
        if own not in _NEVER:
            return data.decode(_AS_IN_BROWSERS.get(own, own)), True
    except (LookupError, UnicodeError, ValueError):
        pass
    return decoded(data)
