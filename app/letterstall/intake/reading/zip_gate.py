"""The gate of files that are archives of XML (DOCX, ODT): members are counted, measured and checked before any is read.

Nothing is ever unpacked to a disk. What an archive says of itself is not believed: bytes and elements are counted.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from io import BytesIO
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder
from zipfile import BadZipFile, ZipFile, ZipInfo

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from letterstall.intake.reading.refusal import Refusal

MOST_MEMBERS = 2_000
LARGEST_UNPACKED = 20_000_000
"""Bytes of XML in all parts that are read. A book has a tenth of it."""
MOST_ELEMENTS = 200_000
DEEPEST = 200
"""Elements within each other. Word's own deepest files have some forty."""

_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The same words under two names (ISO/IEC 29500, strict and transitional)."""
_CHUNK = 1 << 16
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_DAMAGES = (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError)


class Package:
    """An archive held in memory, whose members are read by their exact names alone.

    Raises Refusal: "broken", "bomb", "doctype", "needs_password".
    """

    def __init__(self, data: bytes, main: str | re.Pattern[str]) -> None:
        try:
            self._archive = ZipFile(BytesIO(data))
        except _DAMAGES as error:
            raise Refusal("broken") from error
        members = self._archive.infolist()
        if len(members) > MOST_MEMBERS:
            raise Refusal("bomb")
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise Refusal("needs_password")
        self.names = tuple(member.filename for member in members)
        mains = self.matching(main)
        if len(mains) != 1 or _is_laid_over(members):
            raise Refusal("broken")
        self.main = mains[0]
        self._bytes_left = LARGEST_UNPACKED
        self._elements_left = MOST_ELEMENTS

    def xml(self, name: str) -> Element | None:
        """Return the root of a member, None where there is no such member."""
        data = self._member(name)
        return None if data is None else self._parsed(data)

    def matching(self, pattern: str | re.Pattern[str]) -> list[str]:
        """Return the names of members that are a pattern from end to end, in order."""
        return sorted({name for name in self.names if re.fullmatch(pattern, name)})

    def _member(self, name: str) -> bytes | None:
        count = self.names.count(name)
        if count == 0:
            return None
        if count > 1:
            raise Refusal("broken")
        read = bytearray()
        try:
            with self._archive.open(name) as member:
                while chunk := member.read(_CHUNK):
                    read += chunk
                    self._bytes_left -= len(chunk)
                    if self._bytes_left < 0:
                        raise Refusal("bomb")
        except _DAMAGES as error:
            raise Refusal("broken") from error
        return bytes(read)

    def _parsed(self, data: bytes) -> Element:
        counted = _Counted(self._elements_left)
        parser = DefusedXMLParser(target=counted, forbid_dtd=True)
        try:
            parser.feed(data)
            root: Element = parser.close()
        except DefusedXmlException as error:
            raise Refusal("doctype") from error
        except (ParseError, ValueError, LookupError) as error:
            raise Refusal("broken") from error
        self._elements_left = counted.left
        return root


class _Counted:
    """Builds a tree, and stops where it grows too large or too deep."""

    def __init__(self, left: int) -> None:
        self.left = left
        self._depth = 0
        self._builder = TreeBuilder()
        self.data = self._builder.data
        self.close = self._builder.close

    def start(self, tag: str, attributes: dict[str, Any]) -> Element:
        if tag.startswith(_STRICT):
            tag = _WORD + tag[len(_STRICT) :]
            attributes = {key.replace(_STRICT, _WORD, 1): value for key, value in attributes.items()}
        self.left -= 1
        self._depth += 1
        if self.left < 0 or self._depth > DEEPEST:
            raise Refusal("bomb")
        return self._builder.start(tag, attributes)

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return self._builder.end(_WORD + tag[len(_STRICT) :] if tag.startswith(_STRICT) else tag)


def _is_laid_over(members: Iterable[ZipInfo]) -> bool:
    """Say whether members share bytes, as in archives that unpack into copies of themselves."""
    places = sorted((one.header_offset, one.header_offset + _LOCAL_HEADER + one.compress_size) for one in members)
    return any(behind[0] < before[1] for before, behind in pairwise(places))


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element | None, name: str) -> str | None:
    """Return an attribute of this name in whatever namespace, None where there is none."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value
    return None


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child of this name."""
    return None if element is None else next((one for one in element if local(one) == name), None)
