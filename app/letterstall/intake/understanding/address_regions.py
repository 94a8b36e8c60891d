"""Where in a document addresses stand: under the heading of the appeal, under "Appeals to", "Copies to"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from letterstall.core.case import AddresseeKind
from letterstall.core.proposal import Span
from letterstall.intake.understanding.address_lines import is_remark, kind_of_line
from letterstall.intake.understanding.address_pieces import AddressPiece, pieces_of
from letterstall.intake.understanding.addressees import Draft, add, gather, is_embassy
from letterstall.intake.understanding.channels import is_channel_line
from letterstall.intake.understanding.folding import folded, is_capitals
from letterstall.intake.understanding.greetings import is_greeting, salutation_for, salutation_in
from letterstall.intake.understanding.labels import SECTIONS, Label
from letterstall.intake.understanding.letters import FoundLetter
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.places import country_in
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.vocabulary import words

_REGIONS = ("take_action", "send_to", "copies", "embassies")
_FORM = re.compile(
    r"^(?:name\s+)?address 1|^(?:fax )?fax number|^e-?mail (?:e-?mail )?address$|^name$|^salutation salutation", re.I
)
"""The empty form that documents of 2010 to 2017 print for diplomatic addresses."""
_MOST_ROWS_WITHOUT_HEADING = 14


def drafts_in(sheet: Sheet, letters: Sequence[FoundLetter], notes: Notes) -> list[Draft]:
    """Return the addressees of all regions, in the order of the document, none twice."""
    drafts: list[Draft] = []
    for label in (one for one in sheet.labels if one.kind in _REGIONS or _leads_on(sheet, one)):
        if not any(letter.first_row < label.row < letter.behind for letter in letters):
            drafts += _of_region(sheet, label, letters, bool(drafts), notes)
    if not any(draft.kind == "target" for draft in drafts) and letters:
        copies = sheet.first("copies")
        above = [letters[0].first_row, *([copies.row] if copies is not None else [])]
        drafts = [*_above(sheet, min(above), notes), *drafts]
    return _once_each(drafts)


def _leads_on(sheet: Sheet, label: Label) -> bool:
    """Say whether the label of a deadline leads to an address: "BITTE SCHREIBEN SIE BIS 28. JUNI AN:"."""
    row = sheet.rows[label.row]
    return label.kind == "deadline" and bool(
        re.search(r"(?<!\w)(?:an|to|à|a|aan|para|إلى)\s*[:：]\s*$", row.text, re.I)
    )


def _of_region(sheet: Sheet, label: Label, letters: Sequence[FoundLetter], is_later: bool, notes: Notes) -> list[Draft]:
    rows = sheet.unwrapped(sheet.rows_behind(label, _end_of_region(sheet, label, letters)))
    if len(rows) > 1 and sheet.rows[label.row].is_loud and _is_rest_of_heading(rows[0], rows[1]):
        rows = rows[1:]
    if label.kind == "embassies":
        return _embassies(rows if label.has_colon else _behind_instruction(rows), notes)
    kind: AddresseeKind = "copy" if label.kind == "copies" else "target"
    if label.kind == "copies" and is_later and sheet.rows[label.row].gap not in ("hard", "soft"):
        notes.doubt("copy_inside_address", "addressees", sheet.rows[label.row].span)
    if (
        label.kind == "copies"
        and rows
        and re.match(r"(?:diplomatic|the diplomatic|représentants dipl|representantes dipl)", rows[0].text, re.I)
    ):
        return []
    return _gathered(sheet, _without_prose(rows), kind, notes)


def _is_rest_of_heading(row: Row, behind: Row) -> bool:
    """Say whether a row is the last word of a heading that took two lines: "… UTILIZE ESTA CARTA", "MODELO"."""
    if not is_capitals(row.text) or is_capitals(behind.text):
        return False
    is_said = re.search(r"\b(?:SAMPLE|MODEL|GUIDE|LETTER|BELOW|LISTED|OWN WORDS)\b", row.text)
    return bool(is_said) or (row.is_bold and not behind.is_bold and len(row.text) < 40)


def _end_of_region(sheet: Sheet, label: Label, letters: Sequence[FoundLetter]) -> int:
    ends = [one.row for one in sheet.labels if one.kind in SECTIONS and one.start > label.start and one.row > label.row]
    ends += [letter.first_row for letter in letters if letter.first_row > label.row]
    return min(ends, default=len(sheet.rows))


def _without_prose(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of addresses: sentences above them are left out, the first paragraph below them ends them."""
    kept: list[Row] = []
    for group in _paragraphs(rows):
        if _is_prose(group):
            if kept and not _are_address(kept):
                kept.clear()  # a headline, a number: what stands above the sentences is no address
            if kept and not is_remark(group[0].text):
                break
            if kept:
                kept.append(replace(group[0], text=" ".join(row.text for row in group)))
            continue
        if kept and group[0].text[0].islower() and is_remark(kept[-1].text) and not kept[-1].is_ended:
            kept[-1] = replace(kept[-1], text=" ".join(row.text for row in (kept[-1], *group)))
            continue
        kept += [row for row in group if not _FORM.match(row.text)]
    return kept


def _are_address(rows: Sequence[Row]) -> bool:
    return len(rows) > 2 or any(is_channel_line(row.text) or country_in(row.text) for row in rows)


def _paragraphs(rows: Sequence[Row]) -> list[list[Row]]:
    groups: list[list[Row]] = []
    for row in rows:
        if not groups or row.gap in ("hard", "soft", "line"):
            groups.append([])
        groups[-1].append(row)
    return groups


def _is_prose(rows: Sequence[Row]) -> bool:
    text = " ".join(row.text for row in rows)
    said = text.split()
    small = sum(word[:1].islower() for word in said)
    has_case = any(letter.isupper() for letter in text)
    if is_channel_line(rows[0].text):
        return False
    if len(said) <= 18 and not text.endswith((".", ":", "!", "?")) and kind_of_line(text) in ("office", "titled_name"):
        return False  # "Minister of Justice, in charge of the promotion of rights, keeper of the seals"
    if not has_case:  # Arabic: a line that ends as a sentence does and is long
        return len(said) > 14 and text.rstrip().endswith((".", ":", "؟"))
    return len(said) >= 9 and (small * 5 >= len(said) * 3 or (small >= 6 and text.rstrip().endswith((".", ":", ";"))))


def _gathered(sheet: Sheet, rows: Sequence[Row], kind: AddresseeKind, notes: Notes) -> list[Draft]:
    """Return the addressees of a region; a row "Salutation: …" closes the one above it."""
    drafts: list[Draft] = []
    waiting: list[Row] = []
    for row in _with_whole_salutations(rows):
        label = next(
            (one for one in sheet.labels if one.kind == "salutation" and row.start <= one.start < row.end), None
        )
        if label is None:
            waiting.append(row)
            continue
        if label.start > row.start:
            waiting.append(replace(row, text=row.text[: label.start - row.start].rstrip(" (")))
        drafts += _read(waiting, kind, notes, drafts)
        waiting = []
        if drafts:
            _greet(drafts[-1], sheet, row, label)
    return drafts + _read(waiting, kind, notes, drafts)


def _with_whole_salutations(rows: Sequence[Row]) -> list[Row]:
    """Return rows with those joined that a narrow column parted: "Salutation: Dear", "Minister/Estimado Señor"."""
    made: list[Row] = []
    for row in rows:
        is_near = bool(made) and row.gap not in ("hard", "soft") and made[-1].end < row.start
        last = re.split(r"[\s/]+", made[-1].text)[-1] if is_near else ""
        begun = re.search(r":\s*\S", made[-1].text) if is_near else None
        is_open = not last or is_greeting(last) or _is_cut_office(last, row.text)
        if begun and salutation_in(made[-1].text[begun.end() - 1 :]) and is_open:
            made[-1] = replace(made[-1], text=_with_rest(made[-1].text, row.text))
        else:
            made.append(row)
    return made


def _is_cut_office(last: str, rest: str) -> bool:
    """Say whether a salutation's last word goes on in the next row, as "Dear Attorney" does in "General / Estimado"."""
    first = re.split(r"[\s/]+", rest)[0]
    is_office = folded(last) in words("addresses", "offices") | words("addresses", "qualifiers")
    return is_office and folded(first) in words("addresses", "qualifiers") and len(rest.split()) <= 5


def _with_rest(text: str, rest: str) -> str:
    return f"{text}{rest}" if text.endswith("/") else f"{text} {rest}"


def _behind_label(row: Row, label: Label) -> Row | None:
    text = row.text[label.end - row.start :]
    inner = text.strip()
    return replace(row, text=inner, start=label.end + text.index(inner)) if inner else None


def _greet(draft: Draft, sheet: Sheet, row: Row, label: Label) -> None:
    rest = _behind_label(row, label)
    if rest is not None and not draft.salutation:
        text = rest.text.rstrip(" ").rstrip(")]") if rest.text.count(")") > rest.text.count("(") else rest.text
        own = text if sheet.language == "en" else salutation_for(text, sheet.language)
        begin = rest.start + text.find(own)
        draft.salutation, draft.salutation_span, draft.is_closed = own, Span(begin, begin + len(own)), True


def _read(rows: Sequence[Row], kind: AddresseeKind, notes: Notes, above: Sequence[Draft] = ()) -> list[Draft]:
    """Return the addressees of rows; channels at their head belong to the one `above`, whose salutation they follow."""
    rows = [row for row in rows if row.text.strip(" (),;")]
    if not rows:
        return []
    pieces = pieces_of(rows, "addressees", notes)
    words = [piece for piece in pieces if piece.kind == "words"]
    if len(words) == 1 and words[0].text.count(",") >= 2 and len(words[0].text) > 40:
        notes.doubt("one_line_address", "addressees", words[0].span, text=words[0].text[:120])
        pieces = [part for piece in pieces for part in _at_commas(piece)]
    while above and pieces and pieces[0].kind in ("channel", "remark"):
        add(above[-1], pieces.pop(0))
    return gather(pieces, kind)


def _at_commas(piece: AddressPiece) -> list[AddressPiece]:
    if piece.kind != "words":
        return [piece]
    parts: list[AddressPiece] = []
    start = 0
    for text in piece.text.split(","):
        inner = text.strip()
        if inner:
            offset = piece.start + start + text.index(inner)
            parts.append(replace(piece, text=inner, start=offset, gap="line" if parts else piece.gap))
        start += len(text) + 1
    return parts


def _behind_instruction(rows: Sequence[Row]) -> list[Row]:
    """Return what stands behind "Also send copies to diplomatic representatives accredited to your country." """
    if not rows:
        return []
    first = re.search(r"(?:[.:])\s+(?=\S)", rows[0].text)
    rest = list(rows[1:])
    if first is not None:
        behind = rows[0].text[first.end() :]
        rest.insert(0, replace(rows[0], text=behind, start=rows[0].start + first.end()))
    return [row for row in rest if not _FORM.match(row.text)]


def _embassies(rows: Sequence[Row], notes: Notes) -> list[Draft]:
    kept = _without_prose(rows)
    start = next((at for at, row in enumerate(kept) if is_embassy(row.text) or is_embassy(row.text, "heads")), None)
    if start is None:
        return []
    drafts = [draft for draft in _read(kept[max(0, start - 1) :], "embassy", notes) if draft.lines]
    for draft in drafts:
        notes.doubt("embassy_behind_instruction", "addressees", draft.span)
    return [draft for draft in drafts if draft.kind == "embassy"]


def _above(sheet: Sheet, last: int, notes: Notes) -> list[Draft]:
    """Return the addressees above a row that have no heading: the lines back to the last paragraph."""
    while last and any(one.row == last - 1 and one.kind == "take_action" for one in sheet.labels):
        last -= 1  # "Sample letter" stands between the address and the letter
    first = last
    while first > max(0, last - _MOST_ROWS_WITHOUT_HEADING):
        row = sheet.rows[first - 1]
        if (
            sheet.is_label_row(first - 1)
            or _is_prose([row])
            or (salutation_in(row.text) is not None and len(row.text) > 60)
        ):
            break
        first -= 1
    rows = _without_prose(sheet.unwrapped(sheet.rows[first:last]))
    if rows:
        notes.doubt("address_without_heading", "addressees.0", Span(rows[0].start, rows[-1].end))
    return _gathered(sheet, rows, "target", notes)


def _once_each(drafts: Sequence[Draft]) -> list[Draft]:
    seen: set[tuple[str, ...]] = set()
    kept = []
    for draft in drafts:
        key = tuple(piece.text for piece in draft.lines)
        if key and key not in seen:
            kept.append(draft)
        seen.add(key)
    return kept
