from hypothesis import given
from hypothesis import strategies as st

from letterstall.ui.parts.text_edits import edits, units

_LINES = st.lists(st.text(alphabet="ab 🕊ث", max_size=6), max_size=8).map("\n".join)


def applied(old: str, new: str) -> str:
    coded = old.encode("utf-16-le")
    for edit in edits(old, new):
        coded = coded[: 2 * edit.start] + edit.text.encode("utf-16-le") + coded[2 * edit.end :]
    return coded.decode("utf-16-le")


@given(_LINES, _LINES)
def test_the_edits_make_the_new_text_of_the_old(old: str, new: str) -> None:
    assert applied(old, new) == new


def test_equal_texts_need_no_edit() -> None:
    assert edits("a\nb", "a\nb") == ()


def test_one_changed_word_touches_nothing_else() -> None:
    (edit,) = edits("one\ntwo three four\nfive", "one\ntwo thirty four\nfive")
    assert (edit.start, edit.end, edit.text) == (10, 13, "irty")


def test_a_character_outside_the_first_plane_counts_two_units() -> None:
    assert units("a🕊") == 3
