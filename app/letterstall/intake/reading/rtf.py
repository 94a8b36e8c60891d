"""Rich Text Format: a small reader of the parts that hold words."""

from __future__ import annotations

import codecs
import re
from itertools import count

from letterstall.core.document import Document, Join, Line, Remark
from letterstall.intake.reading.characters import LONGEST_TEXT, MOST_LINES, cleaned
from letterstall.intake.reading.clean_lines import fitting_size
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.rtf_cells import Cells
from letterstall.intake.reading.rtf_state import Gathered, State
from letterstall.intake.reading.rtf_words import (
    BOXES,
    BREAKS,
    CHARSETS,
    ELSEWHERE,
    NOTE,
    RUNNING,
    SIGNS,
    SKIPPED,
    TOKEN,
)

_MOST_DEPTH = 2_000
_MOST_WORDS = 1_000_000
"""Control words and braces; a text of 20,000 lines, which is the most that is read, has fewer."""
_LONGEST_MARK = 40
"""Characters of what stands before a list item; what is longer is no number, and that is all that is asked."""
_BODY_LEVEL = 9


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._state, self._stack = State(), [State()]
        self._tables = count()
        self._now = Gathered(Cells(self._tables))
        self._waiting: list[Gathered] = []
        self._notes: list[Line] = []
        self._default_font = self._line_count = self._word_count = 0
        self._bytes = bytearray()
        self._to_skip = self._length = 0
        self._high = 0
        self._starred = False
        self.remarks: dict[Remark, None] = {}

    def read(self) -> tuple[Line, ...]:
        """Return the lines, notes last."""
        at = 0
        while found := TOKEN.match(self._data, at):
            at = found.end()
            word, number, code, sign, brace, text = found.groups()
            if word == b"bin" and number is not None:
                at += max(int(number), 0)
            if code is not None:
                self._take_byte(int(code, 16))
                continue
            if found[0] in (b"\r", b"\n"):
                continue
            if self._bytes and self._is_cut() and (sign or text):
                second = sign or text
                self._bytes += second[:1]
                sign, text = None, second[1:]
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
        while self._waiting:
            self._end_aside()
        self._end_line("paragraph")
        return (*self._now.lines, *self._notes)

    def _is_cut(self) -> bool:
        """Say whether the bytes end within a character of two; its second byte may be written as a plain letter."""
        decoder = codecs.getincrementaldecoder(self._fonts.get(self._state.font, self._codec))("replace")
        decoder.decode(bytes(self._bytes))
        return bool(decoder.getstate()[0])

    def _begin_aside(self, word: bytes) -> None:
        self._waiting.append(self._now)
        self._now = Gathered(Cells(self._tables), len(self._stack), word)

    def _end_aside(self) -> None:
        self._end_line("paragraph")
        done, self._now = self._now, self._waiting.pop()
        lines = [line for line in done.lines if not line.is_blank]
        if done.word == NOTE:
            self._notes += lines
        elif done.word in BOXES:
            self._now.boxes += lines  # behind the paragraph that holds the box
        else:
            self._now.lines += lines

    def _count_word(self) -> None:
        self._word_count += 1
        if self._word_count > _MOST_WORDS:
            raise Refusal("too_long")

    def _group(self, brace: bytes) -> None:
        self._count_word()
        if brace == b"{":
            if len(self._stack) > _MOST_DEPTH:
                raise Refusal("bomb")
            self._stack.append(self._state)
        elif len(self._stack) > 1:
            if self._waiting and len(self._stack) == self._now.depth:
                self._end_aside()
            self._state = self._stack.pop()
        self._starred = False
        self._to_skip = 0

    def _control(self, word: bytes, number: int | None) -> None:
        self._count_word()
        starred, self._starred = self._starred, False
        if word in SKIPPED or (starred and word not in (b"shptxt", b"listtext", b"pntext", b"dptxbxtext")):
            self._state = self._state._replace(
                is_skipped=True, is_stand_in=self._state.is_stand_in or word == b"shprslt"
            )
        if word == b"ansicpg" and number:
            self._codec = _known(f"cp{number}", self._codec)
        elif word == b"deff" and number is not None:
            self._default_font = number
            self._state = self._state._replace(font=number)
        elif word == b"f" and number is not None:
            self._state = self._state._replace(font=number)
        elif word == b"fcharset" and number is not None:
            self._fonts[self._state.font] = CHARSETS.get(number, self._codec)
        elif word == b"u" and number is not None:
            self._unicode(number & 0xFFFF)
        elif word == b"uc" and number is not None:
            self._state = self._state._replace(fallback=min(max(number, 0), 10))
        elif word in SIGNS:
            self._take(SIGNS[word])
        elif word in BOXES and not self._state.is_stand_in:
            self._state = self._state._replace(is_skipped=False)
            self._begin_aside(word)
        elif not self._state.is_skipped:
            self._shape(word, number)

    def _shape(self, word: bytes, number: int | None) -> None:
        """Take a word that ends a line, sets a paragraph or its letters, or begins something aside."""
        if word in BREAKS:
            if word not in (b"row", b"nestrow") or self._now.pieces:
                self._end_line("line" if word == b"line" else "paragraph")
            self._now.cells.take(word, self._now.lines)
        elif word in (b"trowd", b"intbl"):
            self._now.cells.take(word, self._now.lines)
        elif word in RUNNING or word == NOTE:
            self._state = self._state._replace(is_running=self._state.is_running or word in RUNNING)
            self._begin_aside(word)
        else:
            self._format(word, number)

    def _format(self, word: bytes, number: int | None) -> None:
        on = number != 0
        state = self._state
        if word == b"b":
            state = state._replace(is_bold=on)
        elif word == b"fs" and number:
            state = state._replace(size=fitting_size(number / 2))
        elif word == b"pard":
            state = state._replace(is_heading=False)
        elif word == b"outlinelevel":
            state = state._replace(is_heading=number is not None and number < _BODY_LEVEL)
        elif word == b"plain":
            state = state._replace(is_bold=False, is_hidden=False, size=12.0, font=self._default_font)
        elif word == b"v":
            state = state._replace(is_hidden=on)
        elif word == b"deleted":
            state = state._replace(is_deleted=on)
        elif word in (b"pntext", b"listtext"):
            state = state._replace(is_list_text=True)
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
            if len(self._now.mark) < _LONGEST_MARK:
                self._now.mark += text
            return
        self._length += len(text)
        if self._length > LONGEST_TEXT:
            raise Refusal("too_long")
        self._now.pieces.append((text, state.is_bold, state.size))

    def _end_line(self, next_join: Join) -> None:
        now, state = self._now, self._state
        mark = now.mark.strip()
        number = re.match(r"\(?\d{1,3}[.)]?$", mark)
        mark = f"{mark} " if number else "• " if mark else ""
        text = "".join(piece for piece, _, _ in now.pieces)
        self._line_count += 1
        if self._line_count > MOST_LINES:
            raise Refusal("too_long")
        worded = [(bold, size) for piece, bold, size in now.pieces if piece.strip()]
        if text.strip() or (next_join == "paragraph" and not state.is_running):
            now.lines.append(
                Line(
                    cleaned(mark + text if text.strip() else text)[0].replace("\n", " ").replace("\xad", ""),
                    now.join,
                    size=max((size for _, size in worded), default=0.0),
                    is_bold=bool(worded) and all(bold for bold, _ in worded),
                    is_heading=state.is_heading,
                    is_furniture=state.is_running,
                )
            )
        now.pieces.clear()
        now.mark, now.join = "", next_join
        if next_join == "paragraph":
            now.lines += now.boxes
            now.boxes.clear()


def _known(codec: str, otherwise: str) -> str:
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return otherwise


def read(data: bytes) -> Document:
    """Return the lines of an RTF file. Raises Refusal."""
    reader = _Reader(data)
    lines = reader.read()
    if ELSEWHERE.search(data):
        reader.remarks["links_to_elsewhere_left_out"] = None
    return limited(Document("rtf", lines, remarks=tuple(reader.remarks)))
