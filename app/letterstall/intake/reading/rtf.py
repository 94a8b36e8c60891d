"""Rich Text Format: a small reader of the parts that hold words."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from letterstall.core.document import Document, Join, Line, Remark
from letterstall.intake.reading.characters import LONGEST_TEXT, MOST_LINES, cleaned
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.rtf_cells import Cells

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]|\\"
)
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info pict object listtable listoverridetable rsidtbl generator themedata "
    b"colorschememapping datastore latentstyles xmlnstbl fldinst filetbl revtbl nonshppict shpinst wgrffmtfilter "
    b"pgptbl mmathPr userprops".split()
)
_RUNNING = frozenset((b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf"))
_SIGNS = {
    b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"emspace": " ", b"enspace": " ", b"zwj": "\u200d", b"zwnj": "\u200c",
    b"ltrmark": "\u200e", b"rtlmark": "\u200f",
}  # fmt: skip
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Code pages of \\fcharset (RTF specification 1.9.1, "Font Table")."""
_MOST_DEPTH = 2_000
_ELSEWHERE = re.compile(rb"\\(?:fldinst|template)\b[^\\]{0,20}(?:INCLUDETEXT|INCLUDEPICTURE|DDE|https?:|\\\\\\\\)")


@dataclass(frozen=True)
class _State:
    """What holds in a group."""

    is_skipped: bool = False
    is_running: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    is_bold: bool = False
    is_list_text: bool = False
    size: float = 12.0
    fallback: int = 1
    font: int = 0


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._state, self._stack = _State(), [_State()]
        self._pieces: list[tuple[str, bool, float]] = []
        self._bytes = bytearray()
        self._to_skip = self._length = 0
        self._high = 0
        self._join: Join = "paragraph"
        self._starred = self._is_font_table = False
        self._marked = ""
        self._cells = Cells()
        self.lines: list[Line] = []
        self.remarks: dict[Remark, None] = {}

    def read(self) -> None:
        at = 0
        while found := _TOKEN.match(self._data, at):
            at = found.end()
            word, number, code, sign, brace, text = found.groups()
            if word == b"bin" and number is not None:
                at += max(int(number), 0)
            if code is not None:
                self._take_byte(int(code, 16))
                continue
            self._flush()
            if brace is not None:
                self._group(brace)
            elif word is not None:
                self._control(word, int(number) if number is not None else None)
            elif sign is not None:
                self._sign(sign)
            elif text is not None:
                self._take(text.decode(self._codec, "replace"))
        self._flush()
        self._end_line("paragraph")

    def _group(self, brace: bytes) -> None:
        if brace == b"{":
            if len(self._stack) > _MOST_DEPTH:
                raise Refusal("bomb")
            self._stack.append(self._state)
        elif len(self._stack) > 1:
            before, self._state = self._state, self._stack.pop()
            if before.is_running and not self._state.is_running:
                self._end_line("paragraph", before)
        self._starred = False
        self._to_skip = 0

    def _control(self, word: bytes, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word == b"fonttbl":
            self._is_font_table = True
        if word in _SKIPPED or (starred and word not in (b"shptxt", b"listtext", b"pntext", b"shppict")):
            self._state = replace(self._state, is_skipped=True)
        if word == b"ansicpg" and number:
            self._codec = _known(f"cp{number}", self._codec)
        elif word == b"f" and number is not None:
            self._state = replace(self._state, font=number)
        elif word == b"fcharset" and number is not None:
            self._fonts[self._state.font] = _CHARSETS.get(number, self._codec)
        elif word == b"u" and number is not None:
            self._unicode(number & 0xFFFF)
        elif word == b"uc" and number is not None:
            self._state = replace(self._state, fallback=min(max(number, 0), 10))
        elif word in (b"par", b"line", b"cell", b"row", b"sect", b"page", b"nestcell", b"nestrow"):
            if word not in (b"row", b"nestrow") or self._pieces:
                self._end_line("line" if word == b"line" else "paragraph")
            self._cells.take(word, self.lines)
        elif word in (b"trowd", b"pard", b"intbl"):
            self._cells.take(word, self.lines)
        elif word in _SIGNS:
            self._take(_SIGNS[word])
        else:
            self._format(word, number)

    def _format(self, word: bytes, number: int | None) -> None:
        on = number != 0
        state = self._state
        if word == b"b":
            state = replace(state, is_bold=on)
        elif word == b"fs" and number:
            state = replace(state, size=number / 2)
        elif word == b"plain":
            state = replace(state, is_bold=False, is_hidden=False, size=12.0)
        elif word == b"v":
            state = replace(state, is_hidden=on)
        elif word == b"deleted":
            state = replace(state, is_deleted=on)
        elif word in (b"pntext", b"listtext"):
            state = replace(state, is_list_text=True)
        elif word in _RUNNING:
            self._end_line("paragraph")
            state = replace(state, is_running=True)
        self._state = state

    def _unicode(self, code: int) -> None:
        self._to_skip = self._state.fallback
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            if self._high:
                self._take(chr(0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00), is_fallback=False)
            self._high = 0
        else:
            self._take(chr(code), is_fallback=False)

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._starred = True
            return
        known = {b"~": "\xa0", b"-": "", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}"}
        if sign in (b"\n", b"\r"):
            self._end_line("paragraph")
        else:
            self._take(known.get(sign, ""))

    def _take_byte(self, code: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(code)

    def _flush(self) -> None:
        if self._bytes:
            codec = self._fonts.get(self._state.font, self._codec)
            data, self._bytes = bytes(self._bytes), bytearray()
            self._take(data.decode(codec, "replace"), is_fallback=False)

    def _take(self, text: str, is_fallback: bool = True) -> None:
        if is_fallback and self._to_skip:
            cut = min(self._to_skip, len(text))
            text, self._to_skip = text[cut:], self._to_skip - cut
        state = self._state
        if not text or state.is_skipped:
            return
        if state.is_hidden or state.is_deleted:
            if text.strip():
                self.remarks["hidden_text_left_out" if state.is_hidden else "deleted_text_left_out"] = None
            return
        if state.is_list_text:
            self._marked += text
            return
        self._length += len(text)
        if self._length > LONGEST_TEXT:
            raise Refusal("too_long")
        self._pieces.append((text, state.is_bold, state.size))

    def _end_line(self, next_join: Join, state: _State | None = None) -> None:
        state = state or self._state
        mark = self._marked.strip()
        number = re.match(r"\(?\d{1,3}[.)]?$", mark)
        mark = f"{mark} " if number else "• " if mark else ""
        text = "".join(piece for piece, _, _ in self._pieces)
        if len(self.lines) > MOST_LINES:
            raise Refusal("too_long")
        worded = [(bold, size) for piece, bold, size in self._pieces if piece.strip()]
        if text.strip() or (next_join == "paragraph" and not state.is_running and not state.is_skipped):
            self.lines.append(
                Line(
                    cleaned(mark + text if text.strip() else text)[0].replace("\n", " ").replace("\xad", ""),
                    self._join,
                    size=max((size for _, size in worded), default=0.0),
                    is_bold=bool(worded) and all(bold for bold, _ in worded),
                    is_furniture=state.is_running,
                )
            )
        self._pieces.clear()
        self._marked = ""
        self._join = next_join


def _known(codec: str, otherwise: str) -> str:
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return otherwise


def read(data: bytes) -> Document:
    """Return the lines of an RTF file. Raises Refusal."""
    reader = _Reader(data)
    reader.read()
    if _ELSEWHERE.search(data):
        reader.remarks["links_to_elsewhere_left_out"] = None
    return limited(Document("rtf", tuple(reader.lines), remarks=tuple(reader.remarks)))
