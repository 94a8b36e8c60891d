"""Running heads, running feet and page numbers: what belongs to the page and not to the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from letterstall.core.document import PageSize
from letterstall.intake.reading.pdf_laid import Laid

_MARGIN = 0.14
"""Running heads and feet stand in this part of the height of a page, at its top or bottom."""
_SAME_PLACE = 2.5
"""A line stands at the same place on two pages within this many mm."""
_MOST_TIMES = 20
"""What stands more often on a page is no running head but fills a table."""
_LARGE = 1.25
"""A line of this many usual sizes is a title, though it stands on two pages."""

_PAGE_WORDS = (
    "page|pages|seite|página|pagina|pàgina|pág|pag|pp|p|pg|sida|side|blz|bladzijde|strona|str|sayfa|halaman|trang|"
    "страница|стр|сторінка|σελίδα|صفحة|الصفحة|صفحه|עמוד|דף|หน้า|पृष्ठ|第|page n°"
)
_OF_WORDS = "of|von|sur|de|di|van|av|af|z|ze|sobre|dari|из|з|από|من|מתוך|จาก|/|／|\\|"
_PAGE_NUMBER = re.compile(
    rf"[-–—|\[(\s]*(?P<word>{_PAGE_WORDS})?[.:\s]*(?P<number>\d{{1,3}})"
    rf"(?:\s*(?:{_OF_WORDS})\s*(?P<of>\d{{1,3}}))?\s*(?:页|頁|ページ|쪽)?[-–—|\])\s]*",
    re.IGNORECASE,
)


def mark_furniture(lines: Sequence[Laid], pages: Sequence[PageSize]) -> None:
    """Mark what is repeated on pages at one place in their margins, and numbers that count pages."""
    usual = _usual_size(lines)
    by_page: dict[int, list[Laid]] = defaultdict(list)
    for line in lines:
        by_page[line.page].append(line)
    edges = [edge for number, of_page in by_page.items() for edge in _edges(of_page, pages[number].h)]
    for line in edges:
        if _is_page_number(line, len(pages)) and _stands_apart(line, by_page[line.page]):
            line.is_furniture = True
    places: dict[str, list[Laid]] = defaultdict(list)
    for line in edges:
        places[re.sub(r"\d+", "0", line.text.casefold())].append(line)
    for same in places.values():
        if len(same) > _MOST_TIMES * len(pages):
            continue
        for line in same:
            if _is_repeated(line, same, pages) and line.strip.size < _LARGE * usual:
                line.is_furniture = True


def _usual_size(lines: Sequence[Laid]) -> float:
    counts: dict[float, int] = defaultdict(int)
    for line in lines:
        counts[round(line.strip.size * 2) / 2] += len(line.text)
    return max(counts, key=lambda size: counts[size], default=0.0)


def _edges(lines: Sequence[Laid], height: float) -> list[Laid]:
    return [
        line for line in lines if line.strip.baseline < _MARGIN * height or line.strip.baseline > (1 - _MARGIN) * height
    ]


def _is_page_number(line: Laid, pages: int) -> bool:
    match = _PAGE_NUMBER.fullmatch(line.text.strip())
    if not match:
        return False
    number, of = int(match["number"]), int(match["of"] or 0)
    if match["word"]:
        return True
    if of:
        return number <= of and (of == pages or number == line.page + 1)
    return number <= pages + line.page + 20


def _stands_apart(line: Laid, others: Sequence[Laid]) -> bool:
    """Whether nothing but furniture stands above a line at the top, or below one at the bottom, nor close to it."""
    near = min(
        (abs(o.strip.baseline - line.strip.baseline) for o in others if o is not line and not _beside(o, line)),
        default=99.0,
    )
    return near > 1.6 * line.strip.em


def _beside(one: Laid, other: Laid) -> bool:
    return abs(one.strip.baseline - other.strip.baseline) < 0.5


def _is_repeated(line: Laid, same: Sequence[Laid], pages: Sequence[PageSize]) -> bool:
    def from_bottom(one: Laid) -> float:
        return pages[one.page].h - one.strip.baseline

    def distance(other: Laid) -> float:
        from_top = abs(other.strip.baseline - line.strip.baseline)
        return min(from_top, abs(from_bottom(other) - from_bottom(line)))

    return any(other.page != line.page and distance(other) < _SAME_PLACE for other in same)
