"""Heads of documents as they were printed from 2006 on."""

from __future__ import annotations

import pytest
from tests.intake.understanding.conftest import document_of

from letterstall.intake.understanding.heads import head_of
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.rows import rows_of

_HEADS = """
First UA: 100/20 Index: ASA 21/2526/2020 Indonesia Date: 22 June 2020
    100/20 | ASA 21/2526/2020 | ID | 2020-06-22 | False
First UA 61/21 Index: AMR 51/4251/2021 USA June 10, 2021
    61/21 | AMR 51/4251/2021 | US | 2021-06-10 | False
UA: 119/12 Israel Index: MDE 15/022/2012 Date: 27 April 2012
    119/12 | MDE 15/022/2012 | IL | 2012-04-27 | False
UA: 169/10 Index: MDE 13/081/2010 Date: 30 July 2010
    169/10 | MDE 13/081/2010 |  | 2010-07-30 | False
Further information on UA: 298/12 Index: EUR 44/020/2012 Turkey
    298/12 | EUR 44/020/2012 | TR | None | True
6th Update UA ¶ 3/13
    3/13 |  |  | None | True
PUBLIC AI Index: ASA 33/008/2006 10 March 2006 UA 54/06 Fear for safety
    54/06 | ASA 33/008/2006 |  | 2006-03-10 | False
Follow-up on UA 52/10 (10 March 2010) - Fear for safety
    52/10 |  |  | None | True
THIRD UA 60/16
    60/16 |  |  | None | True
UA 26.23
    26.23 |  |  | None | False
UA: Turkey 35.19
    35.19 |  | TR | None | False
90-23
    90-23 |  |  | None | False
FI 086/21-3
    086/21-3 |  |  | None | True
100-22-4
    100-22-4 |  |  | None | False
Más información sobre AU: 12/11 Índice: AMR 23/004/2011 Colombia Fecha: 4 de febrero de 2011
    12/11 | AMR 23/004/2011 | CO | 2011-02-04 | True
Deuxième AU : 61/21 Index : AFR 26/4123/2021 Guinée Date : 10 juin 2021
    61/21 | AFR 26/4123/2021 | GN | 2021-06-10 | True
"""
"""A head ("¶" is a line's end), and below it number, index, country, day of issue, and whether it is an update."""


def heads() -> list[tuple[str, str]]:
    lines = _HEADS.strip().split("\n")
    return list(zip(lines[::2], (line.strip() for line in lines[1::2]), strict=True))


@pytest.mark.parametrize(("text", "expected"), heads())
def test_a_head_gives_number_index_country_and_day(text: str, expected: str) -> None:
    document = document_of(text.replace(" ¶ ", "\n"))
    head = head_of(document, rows_of(document), 99, Notes())
    found = (head.number, head.index, head.country, head.issued, head.is_update)
    assert " | ".join(str(one) for one in found) == expected
