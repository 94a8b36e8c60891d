"""`letterstall show`: a case to read in the terminal."""

from __future__ import annotations

from argparse import Namespace

from letterstall.cli.terminal import say, tell
from letterstall.desk.desk import Desk
from letterstall.desk.messages import finding_sentence
from letterstall.desk.orders import deadline_findings


def run(chosen: Namespace) -> int:
    """Print the case, in English where it has English, and its first model letter. Raises LetterstallError."""
    desk = Desk.of_this_user()
    case = desk.open_case(chosen.case)
    say(desk.case_summary(case))
    for finding in deadline_findings(case, desk.today()):
        tell(finding_sentence(finding))
    return 0
