"""Where sentences end, in every script."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import pace

from letterstall.core.sentences import sentences


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["She was taken away.", "Nobody knows where she is!", "Why?", "I ask you to release her…", "Thank you."],
        ["Elle a été arrêtée.", "« Libérez-la ! »", "Où est-elle ?", "Je vous prie d’agir."],
        ["Sie wurde festgenommen.", "„Wo ist sie?“", "»Niemand weiß es.«", "Bitte handeln Sie."],
        ["¿Dónde está?", "¡Libérenla!", "Le ruego que actúe."],
        ["Её задержали.", "Где она?", "Прошу вас освободить её."],
        ["Συνελήφθη.", "Πού είναι;", "Παρακαλώ, αφήστε την."],
        ["اعتُقلت في بيتها.", "أين هي الآن؟", "أطلب منكم الإفراج عنها!"],
        ["اسے گرفتار کیا گیا۔", "وہ کہاں ہے؟", "براہ کرم اسے رہا کریں۔"],
        ["उन्हें गिरफ़्तार किया गया।", "वह कहाँ है?", "कृपया उन्हें रिहा करें।"],
        ["היא נעצרה.", "איפה היא?", "אנא שחררו אותה."],
        ["እሷ ታሰረች።", "የት ናት?", "እባክዎን ይፍቷት።"],
        ["Նա ձերբակալվեց։", "Ազատ արձակեք նրան։"],
    ],
)
def test_each_script_ends_its_sentences_with_its_own_signs(parts):
    assert words(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["她被拘留。", "她在哪里？", "“请释放她！”", "谢谢。"],
        ["彼女は拘束された。", "「どこにいるのか？」", "釈放してください。"],
        ["ទីបំផុត។", "សូមដោះលែង។"],
    ],
)
def test_scripts_without_spaces_need_none_behind_the_sign(parts):
    assert words("".join(parts)) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "I write to Dr. Ana Example and Mr. J. R. Example at 3.30 p.m. about case No. 12.",
        "Sie wurde am 3. März, z. B. von Prof. Muster, bzw. der Polizei, festgenommen.",
        "The fine was 1.250,50 or 3.5 per cent, see www.example.org/?a=1 for this.",
        "She asked “why?” and went … on.",
        "Zatkli ji 12. ledna v Praze.",
        "Им. Л. Н. Толстого, т. е. школа, закрыта.",
        "The U.S. Embassy, the EE. UU. one and d. Ä. Example wrote.",
        "1. Release her at once.",
    ],
)
def test_abbreviations_initials_ordinals_and_numbers_end_no_sentence(sentence):
    assert words(sentence) == [sentence]


def test_a_year_an_age_and_a_no_may_end_a_sentence():
    assert words("It was in 2023. She was 23. Was it right? No. She is ill.") == [
        "It was in 2023.",
        "She was 23.",
        "Was it right?",
        "No.",
        "She is ill.",
    ]


def test_what_stands_after_a_question_in_quotes_goes_on_with_it_only_when_small():
    assert words("“Where?” she asked. “Here.” That was all. why? because.") == [
        "“Where?” she asked.",
        "“Here.”",
        "That was all. why?",
        "because.",
    ]


def test_lines_end_sentences_and_marks_of_lists_belong_to_none():
    text = "Dear Secretary,\n\nI ask you to\n• release her;\n• let her see a doctor. Soon.\n"
    assert words(text) == ["Dear Secretary,", "I ask you to", "release her;", "let her see a doctor.", "Soon."]


def test_nothing_and_white_space_have_no_sentence():
    assert sentences("") == sentences(" \n\t ") == ()


@given(st.text(alphabet=st.sampled_from("aB. !?…。؟۔।;»“)\n•1\u00a0\u202f😀ß-"), max_size=80))
def test_spans_stand_in_order_and_leave_out_only_space_and_marks_of_lists(text):
    place = 0
    for start, end in sentences(text):
        assert place <= start < end <= len(text)
        assert not text[place:start].strip(" \n\u00a0\u202f•-")
        assert text[start:end] == text[start:end].strip()
        place = end
    assert not text[place:].strip(" \n\u00a0\u202f•-")


@pytest.mark.parametrize("part", ["A. ", ".", "»", ". »", "a"])
def test_a_quarter_of_a_megabyte_is_split_in_about_a_second(part):
    text = part * (250_000 // len(part))
    before = time.process_time()
    sentences(text)
    assert (
        time.process_time() - before < 2 * pace()
    )  # 0.8 s is usual for the slowest; what is no longer linear takes minutes
