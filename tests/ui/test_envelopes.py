"""Which envelopes are offered."""

from dataclasses import replace
from pathlib import Path

import pytest

from letterstall.core.my_window import MyWindow
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.envelopes import options, short_name, title, usual_layout


@pytest.fixture
def desk(own_desk: Path) -> Desk:
    return Desk(Paths.in_folder(own_desk))


@pytest.mark.parametrize(("country", "paper"), [("CL", "Letter"), ("CO", "Letter"), ("PH", "Letter"), ("BR", "A4")])
def test_the_paper_is_the_one_that_is_sold_in_the_country(desk: Desk, country: str, paper: str) -> None:
    assert usual_layout(desk, country, has_window=False).paper.name == paper


@pytest.mark.parametrize("country", ["", "AT", "DE", "CH", "GB", "FR", "US", "JP", "NO"])
def test_the_chosen_envelope_is_always_among_four_different_ones(desk: Desk, country: str, qapp) -> None:
    desk.change_settings(replace(desk.settings, post_country=country))
    for chosen in desk.layouts():
        offered = options(desk, chosen)
        assert chosen in [one.layout for one in offered]
        assert len(offered) <= 4 and len({one.label for one in offered}) == len(offered)
        assert not offered[-1].layout.has_window


def test_ones_own_envelope_is_offered_once_it_is_measured(desk: Desk, qapp) -> None:
    desk.change_settings(replace(desk.settings, my_window=MyWindow(220.0, 110.0, 22.0, 15.0, 90.0, 45.0)))
    assert "Mine" in [one.label for one in options(desk, desk.layout("din5008_b"))]


def test_no_two_layouts_are_called_the_same(desk: Desk, qapp) -> None:
    titles = [title(layout) for layout in desk.layouts()]
    assert len(set(titles)) == len(titles)
    assert short_name(desk.layout("din5008_b")) == "DL, left"
