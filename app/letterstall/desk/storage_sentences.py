"""What a person reads when something cannot be kept or read back: what happened, what was kept, what to do."""

from __future__ import annotations

import errno
from collections.abc import Callable
from datetime import datetime

from letterstall.core import errors
from letterstall.desk.post_sentences import post_table_sentence
from letterstall.desk.reasons import reason_phrase

Translate = Callable[..., str]
"""As in `desk.messages`, which this is a part of."""


def storage_sentence(error: errors.StorageError, translate: Translate, written: Callable[[datetime], str]) -> str:
    """Return the sentence of an error of storage. `written` writes moments."""
    match error:
        case errors.CaseNotSaved():
            return translate(
                "Messages",
                "The case was not saved: the disk is full or may not be written to. What you checked is still here.",
            )
        case errors.NotKept():
            return _not_kept_sentence(error, translate)
        case errors.DeskInUse():
            return translate("Messages", "Letterstall is already open. Your letters are in that window.")
        case errors.LockedDesk():
            return _locked_sentence(error, translate)
        case errors.NoKeyring():
            return _keyring_sentence(error, translate)
        case errors.NewerDesk():
            return translate(
                "Messages", "Your letters were kept by a newer Letterstall. Nothing was changed. Please use that one."
            )
        case errors.DamagedDesk():
            return _damaged_desk_sentence(error, translate, written)
        case errors.NotRemembered():
            return translate(
                "Messages",
                "Your settings cannot be kept: the disk refuses. They hold until you close Letterstall. Your letter is "
                "not touched by this.",
            )
        case errors.BrokenPostTable():
            return post_table_sentence(error, translate)
        case errors.BrokenSettings():
            return translate(
                "Messages",
                "The settings could not be read ({reason}). They were set aside as {file}; the usual ones are used.",
            ).format(reason=reason_phrase(error.reason, translate), file=error.kept_as or error.file)
    raise TypeError(f"there is no sentence for {type(error).__name__}")


def _locked_sentence(error: errors.LockedDesk, translate: Translate) -> str:
    if error.is_wrong:
        return translate(
            "Messages",
            "This does not open your letters. Nothing was changed. Look at capitals and at the language of the "
            "keyboard, or use the recovery key.",
        )
    if error.has_keyring:
        return translate("Messages", "The keyring of this computer did not give the key to your letters.")
    return translate("Messages", "Your letters are locked with a passphrase.")


def _keyring_sentence(error: errors.NoKeyring, translate: Translate) -> str:
    if error.problem == "refused":
        return translate(
            "Messages", "The keyring stayed locked, or did not answer. Nothing was changed. Please try once more."
        )
    return translate(
        "Messages",
        "There is no keyring on this computer that Letterstall can use. Nothing was changed. You can set a passphrase "
        "instead.",
    )


def _damaged_desk_sentence(error: errors.DamagedDesk, translate: Translate, written: Callable[[datetime], str]) -> str:
    if error.is_older:
        text = translate(
            "Messages",
            "The file with your letters had been put back to an older state. The newer copy of {time} is used instead; "
            "the older state stands among the backups (Letter → Backups). Please look at what you wrote last.",
        )
    elif error.restored_from is None and error.rescued:
        text = translate(
            "Messages",
            "The file with your letters was damaged, and no copy was there. What could be read of it is here again. It "
            "was set aside as {file}. Please look through your letters.",
        )
    elif error.restored_from is None:
        text = translate(
            "Messages", "The file with your letters was damaged, and no copy was there. It was set aside as {file}."
        )
    elif error.rescued:
        text = translate(
            "Messages",
            "The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used, with all "
            "that could still be read of what came later.",
        )
    else:
        text = translate(
            "Messages",
            "The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used.",
        )
    time = written(error.restored_from) if error.restored_from else ""
    return text.format(file=error.kept_as or error.file, time=time)


def _not_kept_sentence(error: errors.NotKept, translate: Translate) -> str:
    if error.is_forbidden:
        return translate(
            "Messages",
            "Your letter cannot be saved: nothing may be written to its folder. It is still here. Copy the text "
            "to be safe.",
        )
    if error.is_full:
        return translate(
            "Messages",
            "Your letter cannot be saved: the disk is full. It is still here. Free some space, or copy the text.",
        )
    return translate(
        "Messages", "Your letter cannot be saved: the disk refuses. It is still here. Copy the text to be safe."
    )


def other_file_sentence(error: errors.TargetNotWritten, translate: Translate) -> str:
    """Return the sentence for a reminder or a table that could not be written."""
    match error.cause.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            text = translate(
                "Messages",
                "{file} was not saved: the disk is full. Your letters are kept. Free some space, or choose another "
                "place.",
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            text = translate(
                "Messages",
                "{file} was not saved: nothing may be written there. Your letters are kept. Choose another folder.",
            )
        case _:
            text = translate(
                "Messages",
                "{file} was not saved: it could not be written. Your letters are kept. Choose another place.",
            )
    return text.format(file=error.target.name)
