"""The words of the command line. The commands themselves are imported when they are called."""

from __future__ import annotations

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from letterstall import __version__

_COPIES = ("with", "without", "only", "separate")
_PAPERS = ("A4", "Letter")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # RFC 5646, section 2.1, without its rarer parts
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_FIRST_YEAR = 1900  # an earlier one is a slip of the finger, and no letter is written in another calendar's year 0

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]


def parser() -> ArgumentParser:
    """Return the parser; what it makes has the function to call as `command`."""
    whole = ArgumentParser("letterstall", description="Write letters for people at risk.", allow_abbrev=False)
    whole.add_argument("--version", action="version", version=f"Letterstall {__version__}")
    whole.add_argument("--data", metavar="DIR", help="keep everything in this folder; comes first")
    commands = whole.add_subparsers(prog="letterstall", required=True, metavar="COMMAND")
    _export(commands)
    _add(commands, "cases", "list the cases, nearest deadline first").add_argument("--json", action="store_true")
    _add(commands, "show", "print a case and its model letter").add_argument("case", metavar="CASE", help=_CASE_HELP)
    _check(commands)
    _import(commands)
    _add(commands, "layouts", "list the layouts, one for each kind of envelope")
    return whole


_CASE_HELP = "the id of a case, or its folder"


def _export(commands: Commands) -> None:
    export = _add(commands, "export", "write a letter and its copies as one PDF")
    export.add_argument("case", metavar="CASE", help=_CASE_HELP)
    export.add_argument("--to", type=Path, required=True, metavar="FILE.pdf", help="where the PDF goes")
    _add_letter_options(export)
    export.add_argument("--copies", choices=_COPIES, default="with", help="which sheets go in; usually with")


def _check(commands: Commands) -> None:
    check = _add(commands, "check", "look a letter over without writing it")
    check.add_argument("case", metavar="CASE", help=_CASE_HELP)
    _add_letter_options(check)
    check.add_argument("--json", action="store_true", help="print the findings as JSON")
    check.set_defaults(copies="with")


def _import(commands: Commands) -> None:
    one = _add(commands, "import", "read an Urgent Action and show the case that is in it")
    one.set_defaults(command=_command("imports"))
    one.add_argument("files", nargs="+", type=Path, metavar="FILE", help="PDF, Word, ODT, HTML, e-mail, RTF or text")
    one.add_argument("--to", type=Path, metavar="FOLDER", help="save the case in a folder of its own in here")
    one.add_argument("--json", action="store_true", help="print one JSON object a file")


def _add_letter_options(command: ArgumentParser) -> None:
    command.add_argument("--letter-language", type=_language, metavar="TAG", help="such as en or zh-Hans")
    command.add_argument("--layout", default="", metavar="ID", help="see `letterstall layouts`; usually din5008_b")
    command.add_argument("--paper", choices=_PAPERS, default="", help="usually the layout's own")
    command.add_argument("--sender", type=Path, metavar="FILE.toml", help="name, lines, town, country and level")
    command.add_argument("--place", metavar="TOWN", help="before the date; usually the sender's town")
    command.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="on the letter; usually today")
    command.add_argument("--body", type=Path, metavar="FILE.md", help="your own text instead of the model letter")


def _add(commands: Commands, name: str, does: str) -> ArgumentParser:
    command = commands.add_parser(name, help=does, description=f"{does[0].upper()}{does[1:]}.", allow_abbrev=False)
    command.set_defaults(command=_command(name))
    return command


def _command(name: str) -> Callable[[Namespace], int]:
    def run(chosen: Namespace) -> int:
        status: int = import_module(f"letterstall.cli.{name}").run(chosen)
        return status

    return run


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise ArgumentTypeError(f"“{text}” is no language tag such as en, fr or zh-Hans")
    return text


def _date(text: str) -> date:
    try:
        day = date.fromisoformat(text)
        if not _DATE.fullmatch(text) or day.year < _FIRST_YEAR:
            raise ValueError
        return day
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is no date such as 2026-11-22") from None
