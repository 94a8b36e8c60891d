"""The headline of a document and the paragraphs below it that tell the case."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterstall.core.proposal import Span
from letterstall.intake.understanding.dates import days_in
from letterstall.intake.understanding.folding import is_capitals
from letterstall.intake.understanding.heads import UPDATE, Head
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.passages import Passage
from letterstall.intake.understanding.people import MARKED_NAME, TITLED_NAME_ROW
from letterstall.intake.understanding.places import country_in
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.tongues import is_common
from letterstall.intake.understanding.vocabulary import alternatives

_LONGEST = 220
_HEAD_ROWS = 14
_HEAD_WORDS = re.compile(
    rf"^{alternatives('heads', 'furniture', 'starts')}(?:\s*[:|].{{0,60}}|\W*|\s.{{0,60}}\d.*)$", re.I
)
_COMMON_END = re.compile(rf"{alternatives('languages', 'endings')}$")
"""Endings of words that are no names, in the languages of the documents."""


def headline_in(sheet: Sheet, head: Head, behind: int, notes: Notes) -> tuple[str, int]:
    """Return the headline in sentence case, and the row behind it; `behind` is the first row below the summary."""
    begin = _begin(sheet, head, behind)
    rest = _rest_of_marker(sheet, behind)
    if rest is not None:
        begin = next(at for at in range(len(sheet.rows)) if sheet.rows[at].end >= rest.end)
        rows = [rest, *_headline_rows(sheet, head, begin + 1, behind, is_begun=True)]
        end = begin + len(rows)
    else:
        rows = _headline_rows(sheet, head, begin, behind)
        end = begin + len(rows)
    if not rows:
        named = _rest_of_number(sheet, head)
        if named is None:
            notes.doubt("no_headline", "title")
            return "", begin
        rows, end = [named], begin
    text = " ".join(row.text for row in rows).strip(" .–-")
    text = re.sub(r"\s*\([^()]*\d{1,3}[./]\d{2}\)$", "", text)  # "(PERU: UA 61.21)"
    span = Span(rows[0].start, rows[-1].end)
    notes.found("title", span)
    return sentence_case(text, sheet, span, notes), end


def _begin(sheet: Sheet, head: Head, behind: int) -> int:
    """Return the row of the headline: the first below the marker that may be one, else the first below the head."""
    marker = next((one.row for one in sheet.all("marker") if one.row < min(behind, 12)), -1)
    for first in (marker, -1):
        rows = [at for at in range(first + 1, min(behind, len(sheet.rows))) if not _is_of_head(sheet, head, at)]
        number = next(iter(rows), None)
        if number is not None and _is_headline(sheet, number, behind):
            return number
        if first == marker and (marker == -1 or number is not None):
            break
    return next((at for at in range(behind) if at > marker and not _is_of_head(sheet, head, at)), behind)


def _is_of_head(sheet: Sheet, head: Head, number: int) -> bool:
    """Say whether a row belongs to the head: a number, a date, a country, who it is about, for whom it is."""
    text = sheet.rows[number].text
    if UPDATE.search(text) and len(text) < 100 and not sheet.rows[number].is_ended:
        return True
    if number < _HEAD_ROWS and _begins_with_country(text):
        return True  # "ANGOLA  The residents of …"
    if number in head.rows or _HEAD_WORDS.match(text.strip(" :|")) or country_in(text) or _AGED.search(text):
        return True
    if TITLED_NAME_ROW.match(text) or (
        MARKED_NAME.search(text) and not sheet.rows[number].is_ended and len(text) < 120
    ):
        return True
    return any(one.row == number and one.kind in ("marker", "facts") for one in sheet.labels)


def _begins_with_country(text: str) -> bool:
    """Say whether a country in capitals stands before words that are not."""
    found = re.match(r"((?:[A-ZÀ-Þ’'-]{2,}\s+){1,4})(?=[A-ZÀ-Þ]?[a-zß-ÿ])", text)
    return found is not None and bool(country_in(found[1]))


_YEARS = r"\d{1,2}\s*(?:Jahre|ans|años|anni|jaar|anos)"
_AGED = re.compile(rf"^[^.]{{2,60}},\s*(?:{_YEARS}|(?:aged?|im Alter von)\s+\d{{1,2}})\W*$", re.I)


def _rest_of_marker(sheet: Sheet, behind: int) -> Row | None:
    """Return what stands behind "URGENT ACTION" in its row, where a headline was glued to it."""
    label = next((one for one in sheet.all("marker") if one.row < behind), None)
    rest = sheet.rest_of(label) if label is not None else None
    if label is None or rest is None or re.search(r"\d+[/.]\d\d|index|network|appeal|update|^UA\b", rest.text, re.I):
        return None
    if sheet.rows[label.row].start != label.start or len(rest.text.split()) < 2 or country_in(rest.text):
        return None
    return rest


def _headline_rows(sheet: Sheet, head: Head, begin: int, behind: int, is_begun: bool = False) -> list[Row]:
    """Return the rows of the headline: loud ones, or one short line with a gap behind it."""
    rows: list[Row] = []
    for number in range(begin, min(behind, begin + 4, len(sheet.rows))):
        row = sheet.rows[number]
        if sheet.is_label_row(number) and not rows:
            break
        if rows and (
            _is_of_head(sheet, head, number)
            or (not rows[0].is_loud and row.gap != "wrap")
            or not _is_alike(rows[-1], row)
            or (row.gap == "hard" and not is_capitals(row.text))
            or rows[-1].text.endswith((".", "!", "?"))
        ):
            break
        if not rows and not is_begun and not _is_headline(sheet, number, behind):
            break
        if is_begun and not rows and not (row.gap != "hard" and is_capitals(row.text)):
            break
        rows.append(row)
    return rows if sum(len(row.text) for row in rows) <= _LONGEST else []


def _is_alike(row: Row, other: Row) -> bool:
    return (
        is_capitals(row.text) == is_capitals(other.text)
        and row.is_bold == other.is_bold
        and abs(row.size - other.size) < 1
    )


def _is_headline(sheet: Sheet, number: int, behind: int) -> bool:
    row = sheet.rows[number]
    if len(row.text) > _LONGEST or not re.search(r"[^\W\d_]", row.text):
        return False
    following = sheet.rows[number + 1] if number + 1 < min(behind, len(sheet.rows)) else None
    if is_capitals(row.text) or row.is_heading:
        return True
    larger = following is not None and row.size > following.size + 0.5
    short = len(row.text) < 140 and not row.text.endswith((".", ",", ";"))
    # A lead paragraph in bold is no headline; what is short and unlike the next row is.
    if row.is_bold or larger:
        return short and (
            following is None or following.is_bold != row.is_bold or larger or following.gap in ("hard", "soft")
        )
    return (
        short
        and following is not None
        and (following.gap in ("hard", "soft") or len(following.text) > 1.4 * len(row.text))
    )


def _rest_of_number(sheet: Sheet, head: Head) -> Row | None:
    """Return what stands behind the number in its row: "UA 54/06  Fear for safety/torture"."""
    for number in sorted(row for row in head.rows if row >= 0):
        row = sheet.rows[number]
        if head.number and head.number in row.text.replace(" ", "") and (at := row.text.find(head.number)) >= 0:
            begin = at + len(head.number)
            rest = re.sub(r"\([^)]*\)", lambda found: " " * len(found[0]), row.text[begin:])
            inner = rest.strip(" -–—:|()")
            is_other = re.match(r"(?:index|date|issue)|\W", inner, re.I) or country_in(inner) or days_in(inner)
            if len(inner.split()) >= 2 and not is_other:
                return Row(inner, row.start + begin + rest.index(inner), row.gap, page=row.page)
    return None


def sentence_case(text: str, sheet: Sheet, span: Span, notes: Notes) -> str:
    """Return a headline in capitals as a sentence; which words take a capital is seen in the rest of the document."""
    if not is_capitals(text):
        return " ".join(text.split())
    prose = _prose(sheet, span)
    seen, unknown = _as_written(prose), []
    words = []
    for word in " ".join(text.split()).split(" "):
        core = re.search(r"[^\W_][\w’'.-]*[^\W_]|[^\W_]", word)
        if core is None:
            words.append(word)
            continue
        plain = core[0].casefold().replace("’", "'")
        written = seen.get(plain)
        if (
            written is not None
            and written[:1].isupper()
            and sheet.language != "de"
            and not _stands_alone(core[0], text, prose)
        ):
            unknown.append(core[0])
            written = core[0].lower()
        if written is None:
            written = _unseen(core[0], seen, sheet.language)
            if written == core[0].lower() and len(plain) > 3 and not _COMMON_END.search(plain):
                unknown.append(core[0])
        written = re.sub(r"[’']", re.search(r"[’']|$", core[0])[0] or "’", written)  # type: ignore[index]
        words.append(word[: core.start()] + written + word[core.end() :])
    if unknown:
        notes.doubt("headline_capitals", "title", span, text=", ".join(dict.fromkeys(unknown)))
    cased = " ".join(words)
    return cased[:1].upper() + cased[1:]


def _unseen(word: str, seen: dict[str, str], language: str) -> str:
    """Return a word that stands nowhere else: by its stem, in parts at its hyphens, as a country, in small letters."""
    plain = word.casefold().replace("’", "'")
    for ending in ("'s", "s", "es", "e", "n", "en"):
        if plain.endswith(ending) and plain[: -len(ending)] in seen:
            stem = seen[plain[: -len(ending)]]
            return stem + word[len(stem) :].lower()
        if plain + ending in seen:
            return seen[plain + ending][: len(word)]
    if "-" in word:
        return "-".join(seen.get(part.casefold(), part.lower()) for part in word.split("-"))
    is_noun = (
        language == "de"
        and len(plain) > 3
        and not is_common(plain, "de")
        and not plain.endswith(("en", "te", "em", "es", "ig", "lich"))
    )
    if country_in(word) or is_noun:
        return word.capitalize()
    return word.lower()


def _prose(sheet: Sheet, span: Span) -> str:
    """Return the document without the headline and without what is in capitals."""
    return " ".join(
        row.text for row in sheet.rows if not is_capitals(row.text) and not span.start <= row.start < span.end
    )


def _stands_alone(word: str, headline: str, prose: str) -> bool:
    """Say whether a word has a capital of its own, not only inside a longer name: "State Border Committee" is one."""
    spelt = re.escape(word.capitalize())
    return bool(
        re.search(
            rf"(?<![\w’'-])(?:[a-zß-öø-ÿ][\w’'-]*|\d+)[,(“]?\s+[(“]?(?:{spelt}|{re.escape(word)})(?:[’']s)?(?:\s+[a-zß-öø-ÿ(]|[.,;:!?)’”])",
            prose,
        )
    ) or _in_same_name(word, headline, prose)


def _in_same_name(word: str, headline: str, prose: str) -> bool:
    """Say whether the headline has a word beside this one that stands beside it in the document too."""
    words = [part.strip(".,:;!?()“”\"'’") for part in headline.casefold().split()]
    plain = prose.casefold()
    places = [at for at, one in enumerate(words) if one == word.casefold()]
    pairs = [" ".join(words[max(at - 1, 0) : at + 1]) for at in places] + [
        " ".join(words[at : at + 2]) for at in places
    ]
    small = {"the", "of", "in", "at", "a", "an", "and", "on", "for", "to", "by", "from", "with"}
    return any(pair in plain for pair in pairs if len(pair.split()) == 2 and not set(pair.split()) & small)


def _as_written(prose: str) -> dict[str, str]:
    """Return how words are written in the document inside sentences; the way that is found most often wins."""
    seen: dict[str, str] = {}
    counts: dict[str, dict[str, int]] = {}
    last = 0
    for found in re.finditer(r"[^\W\d_][\w’'-]*[^\W_]|[^\W\d_]", prose):
        before, word = prose[last : found.start()].strip(), found[0]
        last = found.end()
        starts_sentence = before.endswith((".", "!", "?", ":", "•", "\uf0b7")) or found.start() == 0
        key = word.casefold().replace("’", "'")
        weight = 1 if starts_sentence and word[:1].isupper() else 10
        counts.setdefault(key, {}).setdefault(word, 0)
        counts[key][word] += weight
    for key, ways in counts.items():
        best = max(ways, key=lambda way: ways[way])
        if ways[best] >= 10 or best.islower():
            seen[key] = best
    return seen


def summary_in(sheet: Sheet, head: Head, part: tuple[int, int], is_lead_alone: bool, notes: Notes) -> tuple[str, str]:
    """Return the paragraphs between the headline and what follows, word for word: the summary, and details below it.

    In the documents without a model letter the first paragraph, mostly in bold, is the summary; the others tell more.
    """
    begin, behind = part
    while begin < behind and _is_head_row(sheet, head, begin):
        begin += 1
    rows = [row for at, row in enumerate(sheet.rows[begin:behind], begin) if not _is_section(sheet, at)]
    said = [one.start for one in sheet.labels if one.kind == "closure"]
    passages = _story([one for one in sheet.passages(rows) if re.search(r"\w", one.text)])
    passages = [one for one in passages if not any(one.start <= at < one.end for at in said)]
    deadline = next((one.span for one in notes.sources if one.field == "deadline"), None)
    passages = [one for one in passages if deadline is None or not one.start <= deadline.start < one.end]
    lead = _length_of_lead(passages) if is_lead_alone else len(passages)
    return _noted(passages[:lead], "summary", notes), _noted(passages[lead:], "background", notes)


def _length_of_lead(passages: Sequence[Passage]) -> int:
    loud = next((number for number, one in enumerate(passages) if not one.is_loud), len(passages))
    return loud if 0 < loud < len(passages) else 1


def _noted(passages: Sequence[Passage], field: str, notes: Notes) -> str:
    if not passages:
        return ""
    notes.found(field, Span(passages[0].start, passages[-1].end))
    for passage in passages:
        for before, after in passage.cuts[:1]:
            notes.doubt("cut_sentence", field, passage.span, before=before, after=after)
    return "\n\n".join(one.text for one in passages)


def _is_head_row(sheet: Sheet, head: Head, number: int) -> bool:
    return _is_section(sheet, number) or (number < _HEAD_ROWS and _is_of_head(sheet, head, number))


def _is_section(sheet: Sheet, number: int) -> bool:
    """Say whether a row only names the part that follows: "SACHLAGE", "What happened"."""
    is_label = any(one.row == number and one.kind in ("case_text", "marker", "facts") for one in sheet.labels)
    return is_label and len(sheet.rows[number].text) < 60 and sheet.rows[number].gap != "wrap"


def _story(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages without names and countries in large letters that stand before the first sentence."""
    begin = next((at for at, one in enumerate(passages) if len(one.text.split()) >= 8), len(passages))
    return list(passages[begin:])
