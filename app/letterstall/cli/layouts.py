"""`letterstall layouts`: the kinds of envelope and paper a letter can be made for."""

from __future__ import annotations

from argparse import Namespace

from letterstall.cli.terminal import say, tell
from letterstall.desk.desk import Desk
from letterstall.desk.messages import error_sentence


def run(_chosen: Namespace) -> int:
    """Print id, paper and title of each layout, the user's own window among them."""
    desk = Desk.of_this_user()
    layouts = desk.layouts()
    if desk.broken_settings is not None:
        tell(error_sentence(desk.broken_settings))
    width = max(len(layout.id) for layout in layouts)
    for layout in layouts:
        say(f"{layout.id:{width}}  {layout.paper.name:6}  {layout.title}")
    return 0
