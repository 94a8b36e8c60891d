"""A letter comes back from its record as it was; what is not exactly a letter is refused."""

import json
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.case import Block
from letterstall.core.letter import Letter, NameEmphasis, SenderLevel, Supporter
from letterstall.storage.letter_record import letter_from_record, record_of_letter

TEXT = st.text(st.characters())  # lone surrogates too: an editor can hand them out
BLOCK = st.builds(Block, st.sampled_from(("paragraph", "ask")), TEXT)
SUPPORTER = st.builds(Supporter, TEXT, st.lists(TEXT).map(tuple), TEXT, TEXT)
LETTER = st.builds(
    Letter,
    case_id=TEXT,
    language=TEXT,
    salutation=TEXT,
    blocks=st.lists(BLOCK).map(tuple),
    closing=TEXT,
    subject=TEXT,
    enclosures=st.lists(TEXT).map(tuple),
    place=TEXT,
    written_on=st.none() | st.dates(),
    sender=SUPPORTER,
    sender_level=st.sampled_from(SenderLevel),
    name_emphasis=st.sampled_from(NameEmphasis),
    keeps_to_one_page=st.booleans(),
    accepted=st.lists(TEXT).map(tuple),
)
SAMPLE = Letter("zhumatai", "en", "Dear Secretary,", (Block("ask", "Release her"),), written_on=date(2026, 11, 23))


@given(LETTER)
def test_every_letter_comes_back(letter: Letter) -> None:
    record = record_of_letter(letter)
    assert letter_from_record(record) == letter
    assert record.isascii()


def test_no_field_of_a_letter_is_forgotten() -> None:
    record = json.loads(record_of_letter(SAMPLE))
    assert {field.name for field in fields(Letter)} == set(record) - {"version"}
    assert {field.name for field in fields(Supporter)} == set(record["sender"])


def changed(**values: object) -> str:
    return json.dumps({**json.loads(record_of_letter(SAMPLE)), **values})


def test_a_letter_kept_by_the_first_version_comes_back_with_its_bold_name() -> None:
    record = json.loads(record_of_letter(SAMPLE))
    for name in ("name_emphasis", "keeps_to_one_page", "accepted", "embassy"):
        del record[name]
    first = json.dumps({**record, "version": 1, "emphasises_name": True})
    assert letter_from_record(first) == replace(SAMPLE, name_emphasis=NameEmphasis.BOLD)


def test_a_letter_kept_by_the_second_version_comes_back_as_it_was() -> None:
    record = json.loads(record_of_letter(SAMPLE))
    del record["embassy"]
    assert letter_from_record(json.dumps({**record, "version": 2})) == SAMPLE


@pytest.mark.parametrize(
    "record",
    [
        "",
        "[]",
        "null",
        "{}",
        record_of_letter(SAMPLE)[:-1],
        changed(version=4),
        changed(version=2),
        changed(embassy="x"),
        changed(unknown=1),
        changed(case_id=1),
        changed(blocks=[["heading", "x"]]),
        changed(blocks=[["ask"]]),
        changed(blocks=[["ask", None]]),
        changed(enclosures="x"),
        changed(written_on="31 Feb"),
        changed(written_on=5),
        changed(sender={}),
        changed(sender_level="all"),
        changed(name_emphasis="loud"),
        changed(keeps_to_one_page=1),
        changed(accepted=[1]),
        changed(version=1),
    ],
)
def test_what_is_not_exactly_a_letter_is_refused(record: str) -> None:
    with pytest.raises(ValueError):
        letter_from_record(record)
