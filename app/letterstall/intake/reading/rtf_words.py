"""The words and signs of Rich Text (RTF specification 1.9.1) that a reader has to know."""

from __future__ import annotations

import re

TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]|\\"
)
SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info pict object listtable listoverridetable rsidtbl generator themedata "
    b"colorschememapping datastore latentstyles xmlnstbl fldinst filetbl revtbl nonshppict shpinst wgrffmtfilter "
    b"pgptbl mmathPr userprops shprslt".split()
)
BREAKS = frozenset((b"par", b"line", b"cell", b"row", b"sect", b"page", b"nestcell", b"nestrow"))
BOXES = frozenset((b"shptxt", b"dptxbxtext"))
"""Text boxes, as they are written now and as they were in Word 6."""

NOTE = b"footnote"
RUNNING = frozenset((b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf"))
SIGNS = {
    b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"emspace": " ", b"enspace": " ", b"zwj": "\u200d", b"zwnj": "\u200c",
    b"ltrmark": "\u200e", b"rtlmark": "\u200f",
}  # fmt: skip
CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Code pages of \\fcharset (RTF specification 1.9.1, "Font Table")."""
ELSEWHERE = re.compile(rb"\\(?:fldinst|template)\b[^\\]{0,20}(?:INCLUDETEXT|INCLUDEPICTURE|DDE|https?:|\\\\\\\\)")
