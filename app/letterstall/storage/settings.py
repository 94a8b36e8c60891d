"""What the program remembers of its user's choices: one readable TOML file, and nothing personal unless asked to."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from letterstall.core.checks import OFF_AT_FIRST
from letterstall.core.errors import BrokenSettings
from letterstall.core.letter import SenderLevel, Supporter
from letterstall.core.my_window import MyWindow
from letterstall.core.stationery import Copies, Face
from letterstall.storage.aside import aside_name, set_aside
from letterstall.storage.atomic import make_private_folder, replace_secret, write_file
from letterstall.storage.paths import Paths
from letterstall.storage.settings_values import WrongValue, read_value, stored_value
from letterstall.storage.toml_places import read_toml, reason_of

if TYPE_CHECKING:  # it comes when something is written, which an export never does
    from tomlkit import TOMLDocument

Theme = Literal["system", "light", "dark", "contrast"]

PERSONAL = ("supporter", "sender_level", "letter_language")
"""The fields that say who the user is. They are never written to the file: they are kept in the desk database, and only
when the user wants it. A file of the first Letterstall may still have them."""

_NOBODY = Supporter()
_FIRST_LINES = "Letterstall's settings. You may change them here while the program is closed."


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its type, its usual value and its meaning."""

    remembers_details: bool = False
    """Whether the fields of `PERSONAL` are kept, in the desk database."""

    supporter: Supporter = _NOBODY
    """The sender of the next letter: name, lines, town, country."""

    sender_level: SenderLevel = SenderLevel.NAME_AND_TOWN
    """How much of the sender a letter shows."""

    letter_language: str = ""
    """The language the next letter begins in; "" takes the case's first model letter."""

    post_country: str = ""
    """The country the letters are posted in, ISO 3166; "" when not said."""

    layout_id: str = "din5008_b"
    """The layout, which is to say the envelope."""

    my_window: MyWindow | None = None
    """The measures of the user's own envelope, if there is one."""

    face: Face = Face.SERIF
    """The face of the letter."""

    size: float = 10.5
    """The size of the letter's type in pt, 8 to 24."""

    copies: Copies = Copies.WITH
    """Which sheets one export makes."""

    text_scale: int = 100
    """The size of the window's text in percent, 100 to 200."""

    interface_language: str = ""
    """The language of the window; "" takes the system's, and so does one that Letterstall does not speak."""

    theme: Theme = "system"
    """The colours of the window."""

    easy_reading_face: bool = False
    """Whether the editor uses the face made for easy reading."""

    marks_shown: bool = True
    """Whether window, folds and margins are drawn over the page."""

    checks_off: tuple[str, ...] = tuple(OFF_AT_FIRST)
    """The names of the checks that are switched off (`core.checks.CHECKS`)."""

    spelling_languages: tuple[str, ...] = ()
    """Languages in which words may stand in every letter, besides the letter's own and the case's."""

    own_words_shown: bool = True
    """Whether it is said how much of the letter is its writer's own."""

    not_kept: tuple[str, ...] = ()
    """What the user does not want kept: names of `core.kept.KINDS`."""

    read_notices: tuple[str, ...] = ()
    """The notices that were answered with "I have read this", each "case:kind"."""

    has_answered_first_run: bool = False
    """Whether the two questions of the first start were answered or passed over."""


USUAL = Settings()
"""The settings of somebody who never chose anything."""


def load_settings(paths: Paths) -> tuple[Settings, BrokenSettings | None]:
    """Return the settings, and what was wrong with the file if anything was.

    A file that cannot be understood is renamed to "settings.toml.broken-<date>"; one with single wrong values is copied
    there, and goes on without them. Never raises: the usual values stand in.
    """
    file = paths.settings_file
    try:
        data = file.read_bytes()
        document = read_toml(data.decode("utf-8-sig"))
    except FileNotFoundError:
        return USUAL, None
    except (OSError, ValueError) as error:
        return USUAL, BrokenSettings(file, set_aside(file, "broken"), reason_of(error))
    settings, wrong = _settings_of(document)
    if not wrong:
        return settings, None
    return settings, BrokenSettings(file, _without(file, data, tuple(wrong)), "; ".join(wrong.values()))


def save_settings(paths: Paths, settings: Settings) -> None:
    """Write the settings, keeping comments and keys that are not ours. Raises OSError; then the old file stands."""
    from tomlkit import dumps

    file = paths.settings_file
    document = _document_at(file)
    for field in fields(Settings):
        usual = getattr(USUAL, field.name)
        _put(document, field.name, usual if field.name in PERSONAL else getattr(settings, field.name), usual)
    make_private_folder(file.parent)
    replace_secret(file, dumps(document).encode())


def _put(document: MutableMapping[str, Any], name: str, value: object, usual: object) -> None:
    stored = stored_value(value)
    if value == usual:
        document.pop(name, None)
    elif document.get(name) != stored:
        document[name] = stored


def _settings_of(document: dict[str, Any]) -> tuple[Settings, dict[str, str]]:
    """Return the settings of all good values, and for each wrong one its name and what is wrong."""
    good: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    for field in fields(Settings):
        if field.name in document:
            try:
                good[field.name] = read_value(field.name, document[field.name], getattr(USUAL, field.name))
            except WrongValue as error:
                wrong[field.name] = f"{field.name}: {error}"
    return replace(USUAL, **good), wrong


def _document_at(file: Path) -> TOMLDocument:
    """Return the file's document; a broken one is set aside first, and if that fails nothing may be written over it."""
    from tomlkit import comment, document, parse
    from tomlkit.exceptions import TOMLKitError

    try:
        return parse(file.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        fresh = document()
        fresh.add(comment(_FIRST_LINES))
        return fresh
    except (TOMLKitError, ValueError) as error:
        if set_aside(file, "broken") is None:
            raise OSError(f"{file} is broken and could not be set aside") from error
        return _document_at(file)


def _without(file: Path, data: bytes, names: tuple[str, ...]) -> Path | None:
    """Copy the file aside, then take the wrong values out of it; None when the disk refuses."""
    from tomlkit import dumps, parse
    from tomlkit.exceptions import TOMLKitError

    aside = aside_name(file, "broken")
    try:
        document = parse(data.decode("utf-8-sig"))
        for name in names:
            document.pop(name)
        write_file(aside, data, is_private=True)
        write_file(file, dumps(document).encode(), is_private=True)
    except (OSError, TOMLKitError):
        return None
    return aside
