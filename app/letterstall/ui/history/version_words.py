"""What is said of versions and backups."""

from __future__ import annotations

from collections.abc import Collection

from letterstall.core.kept import KeptVersion, VersionMark
from letterstall.core.letter import Letter
from letterstall.ui.history.moments import Moment
from letterstall.ui.translation import translate


def why_it_stays(mark: VersionMark) -> str:
    """Say why a version stays."""
    match mark:
        case "by_hand":
            return translate("History", "Kept by you")
        case "before":
            return translate("History", "Before it was replaced")
        case "saved":
            return translate("History", "Saved as PDF")
        case "printed":
            return translate("History", "Printed")
        case "posted":
            return translate("History", "Posted")
    return translate("History", "Kept while you wrote")


def moment_of(version: KeptVersion, is_now: bool) -> Moment:
    """Return the row of a version; `is_now`: the letter in hand has these words."""
    end = translate("History", "As it is now") if is_now else ""
    return Moment(version.number, version.kept_at.astimezone(), why_it_stays(version.mark), end)


def why_there_is_none(not_kept: Collection[str], is_open: bool) -> str:
    """Say why there are no earlier versions. `is_open`: the kept letters could be opened."""
    if not is_open:
        return translate("History", "Your letters could not be opened, so there is nothing to be seen here.")
    if "letters" in not_kept:
        return translate(
            "History",
            "Your letters are not kept, so there are no earlier versions. You can switch that on again in “What is "
            "kept here”, in the menu Letter.",
        )
    if "history" in not_kept:
        return translate(
            "History",
            "Earlier versions are not kept. You can switch that on again in “What is kept here”, in the menu Letter.",
        )
    return translate(
        "History",
        "There is only your letter as it is now. When you have written for some minutes, you find here how it was "
        "before. “Keep a version now”, in the menu Letter, makes one at any time.",
    )


def what_bringing_back_means(has_history: bool) -> str:
    """Say what becomes of the letter as it is now when an earlier version is brought back."""
    if has_history:
        return translate("History", "How your letter is now is kept as a version first. Address and sender stay.")
    return translate(
        "History", "Versions are no longer kept, so only “Undo” brings back how it is now. Address and sender stay."
    )


def same_text(one: Letter, other: Letter | None) -> bool:
    """Say whether two letters have the same words."""
    return other is not None and one.text == other.text
