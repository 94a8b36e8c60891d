"""`letterstall export`: the letter and its copies as a PDF."""

from __future__ import annotations

from argparse import Namespace

from letterstall.cli.letters import ordered, tell_findings
from letterstall.cli.terminal import say, tell
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths


def run(chosen: Namespace) -> int:
    """Write the PDF and print its name; 1 when a finding stands in the way. Raises LetterstallError."""
    desk = Desk(Paths.of_this_user())
    work = ordered(chosen, desk)
    tell_findings(work, work.proof.findings)
    if work.proof.stops:
        tell(f"{chosen.to} was not written.")
        return 1
    for file in desk.export(work.proof, chosen.to):
        say(str(file))
    return 0
