"""Plain text with two columns side by side: each address is whole, and what is no column stays as it is."""

from __future__ import annotations

from letterstall.intake.reading import plain
from letterstall.intake.reading.text_columns import in_reading_order

_SIDE_BY_SIDE = [
    "King                               Minister of Interior",
    "Sheikh Salim bin Nasser Al Fadhel  Sheikh Rashid bin Salman",
    "Office of His Majesty the King     Ministry of Interior",
    "P.O. Box 555, Lake Palace          P.O. Box 13, Harbour Town",
    "                                   Fax: +973 1723 0000",
]


def test_two_addresses_side_by_side_are_read_one_after_the_other() -> None:
    lines, is_mended = in_reading_order(["PLEASE SEND APPEALS TO:", "", *_SIDE_BY_SIDE, "", "Please check."])
    assert is_mended
    assert lines[:2] == ["PLEASE SEND APPEALS TO:", ""] and lines[-2:] == ["", "Please check."]
    left, right = lines[2:6], lines[7:12]
    assert left == [row[:35].strip() for row in _SIDE_BY_SIDE[:4]]
    assert right == [row[35:].strip() for row in _SIDE_BY_SIDE]


def test_the_order_that_was_mended_is_said() -> None:
    document = plain.read("\n".join(_SIDE_BY_SIDE).encode())
    assert "unsure_order" in document.remarks


def test_justified_prose_is_no_columns() -> None:
    prose = [
        "The  villagers  say   that the  dam was built   without their consent, and they have not",
        "been   told where  they are to  go.  The ministry   says that it has  no plans for them,",
        "and  that the   water will   rise in   March.  They have  asked a  court to  look at it.",
    ]
    assert in_reading_order(prose) == (prose, False)


def test_an_indented_address_is_no_column() -> None:
    lines = ["        Minister of Justice", "        4 Long Street", "        Harbour Town"]
    assert in_reading_order(lines) == (lines, False)


def test_labels_stay_beside_their_values() -> None:
    lines = ["Fax:       +973 1723 0000", "E-mail:    king@example.org", "Telephone: +973 1723 0001"]
    assert in_reading_order(lines) == (lines, False)


def test_signs_of_a_typesetter_are_spelt_out() -> None:
    assert plain.read("La diﬀusion d’un rassemblement paciﬁque".encode()).text.endswith(
        "diffusion d’un rassemblement pacifique"
    )
