"""Layout files are read strictly: what is misspelt is told, never guessed."""

from pathlib import Path

import pytest

from letterstall.core.errors import LayoutError, UnknownLayout
from letterstall.core.geometry import Box
from letterstall.core.layout import A4, LETTER
from letterstall.storage.layouts import layout_by_id, load_layouts

FILE = """
id = "mine"
title = "Mine"
region = ["AT"]
paper = "A4"
address = { x = 20, y = 45, w = 85, h = 45 }
text_indent = 5
recipient_top = 62.7
folds = [105, 210]
packet_top = 0
reference_y = 98.5
body_top = 107
margins = { left = 25, right = 20, top = 20, bottom = 20 }
source = "measured"
confidence = "source"

[[envelopes]]
name = "DL"
w = 220
h = 110
window = { x = 20, y = 50, w = 90, h = 45 }
"""


def test_the_shipped_layouts_open_and_are_sorted() -> None:
    layouts = load_layouts()
    assert [layout.id for layout in layouts] == sorted({layout.id for layout in layouts})
    assert {layout.paper for layout in layouts} == {A4, LETTER}
    assert layout_by_id("din5008_b").title


def test_an_unknown_layout_is_told_with_the_known_ones() -> None:
    with pytest.raises(UnknownLayout) as caught:
        layout_by_id("din5008b")
    assert "din5008_b" in caught.value.known


def test_a_layout_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(FILE)
    (layout,) = load_layouts(tmp_path)
    assert (layout.id, layout.return_line, layout.sender_on_right, layout.folds) == (
        "mine",
        None,
        False,
        (105.0, 210.0),
    )
    assert layout.envelopes[0].window == Box(20, 50, 90, 45)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id = "mine"', ""),
        ("text_indent", "text_ident"),
        ('paper = "A4"', 'paper = "A3"'),
        ("h = 45 }\ntext", "heigth = 45 }\ntext"),
        ("folds = [105, 210]", 'folds = "105"'),
        ("reference_y = 98.5", 'reference_y = "far"'),
        ('region = ["AT"]', "region ="),
    ],
)
def test_a_mistake_in_a_layout_file_is_told_with_its_file(tmp_path: Path, old: str, new: str) -> None:
    assert old in FILE
    (tmp_path / "mine.toml").write_text(FILE.replace(old, new))
    with pytest.raises(LayoutError, match=r"mine\.toml"):
        load_layouts(tmp_path)


def test_a_folder_without_layouts_is_told(tmp_path: Path) -> None:
    with pytest.raises(LayoutError):
        load_layouts(tmp_path)
