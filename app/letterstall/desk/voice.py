"""The system's own voice, where there is one: it reads a text aloud, in a process that gets the words on its input.

Words never stand in a command line, where others on the computer could see them. No voice is asked over a network.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from letterstall.core.errors import NoVoice

_POWERSHELL = (
    "-NoProfile",
    "-NonInteractive",
    "-Command",
    "Add-Type -AssemblyName System.Speech;"
    " $words = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8);"
    " (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak($words.ReadToEnd())",
)
_POWERSHELL_FILE = str(
    Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "System32/WindowsPowerShell/v1.0/powershell.exe")
)
"""Windows looks for a bare name in the folder one works in first, where anybody may have put a program."""
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows no black window opens with each sentence."""
_PROGRAMS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "linux": (("espeak-ng", ("--stdin",)), ("espeak", ("--stdin",))),
    "darwin": (("say", ("-f", "-")),),
    "win32": ((_POWERSHELL_FILE, _POWERSHELL),),
}
_NAMED_OTHERWISE = {"zh": "cmn", "en-US": "en-us", "en": "en-gb", "pt-BR": "pt-br", "fr": "fr"}
"""Languages by the names that eSpeak NG has for their voices, where these are not the plain tags."""
_PLAIN_TAG = re.compile(r"[a-z]{2,3}")
_NEEDED = ("PATH", "HOME", "USERPROFILE", "SYSTEMROOT", "TEMP", "XDG_RUNTIME_DIR", "PULSE_SERVER", "LANG")
"""What a program needs to find the loudspeakers of the person at the desk."""


class Voice:
    """Speaks one text at a time."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def is_there(self) -> bool:
        """Whether this computer has a voice we know how to use."""
        return _program() is not None

    @property
    def is_speaking(self) -> bool:
        """Whether it is not yet through with what it was given."""
        return self._child is not None and self._child.poll() is None

    @property
    def has_failed(self) -> bool:
        """Whether it gave up what it was given; one that was told to be silent did not."""
        return self._child is not None and self._child.poll() not in (None, 0)

    def say(self, text: str, language: str) -> None:
        """Begin to read this aloud, in place of what was read before. Raises NoVoice."""
        self.stop()
        found = _program()
        if found is None:
            raise NoVoice
        program, options = found
        command = [program, *options, *_voice_of(program, language)]
        try:
            self._child = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_CONSOLE,
                env={name: os.environ[name] for name in _NEEDED if name in os.environ},
            )
        except OSError as error:
            raise NoVoice from error
        threading.Thread(target=_feed, args=(self._child, text.encode()), daemon=True).start()

    def stop(self) -> None:
        """Be silent at once."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None


def _program() -> tuple[str, tuple[str, ...]] | None:
    for name, options in _PROGRAMS.get(sys.platform, ()):
        path = shutil.which(name)
        if path is not None:
            return path, options
    return None


def _voice_of(program: str, language: str) -> tuple[str, ...]:
    """Return how eSpeak is told the language. A tag may come from a case: only plain letters pass."""
    if not Path(program).stem.startswith("espeak"):
        return ()
    primary = language.split("-")[0]
    named = _NAMED_OTHERWISE.get(language) or _NAMED_OTHERWISE.get(primary) or primary
    return ("-v", named) if named in _NAMED_OTHERWISE.values() or _PLAIN_TAG.fullmatch(named) else ()


def _feed(child: subprocess.Popen[bytes], words: bytes) -> None:
    """Give the words to the voice; one that was stopped does not take them all."""
    assert child.stdin is not None
    with suppress(OSError):
        child.stdin.write(words)
    with suppress(OSError):
        child.stdin.close()
