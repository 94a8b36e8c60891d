"""The voice: a real program gets the words on its input, and is silent when it is told to be."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

import pytest

from letterstall.core.errors import NoVoice
from letterstall.desk.voice import Voice, _voice_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the voices of Linux")
WORDS = "Zhanargul, 自由. $(touch nothing) -v en\n"


def program(folder: Path, body: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / "espeak-ng"
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o755)
    return file


def ended(voice: Voice) -> bool:
    until = time.monotonic() + 10
    while voice.is_speaking and time.monotonic() < until:
        time.sleep(0.01)
    return not voice.is_speaking


@pytest.fixture
def speaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that notes what it was given, where the voice would be."""
    program(tmp_path / "bin", f'echo "$@" > {tmp_path}/options\ncat > {tmp_path}/heard')
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return tmp_path


def test_the_words_come_on_the_input_and_not_in_the_command(speaker: Path):
    voice = Voice()
    voice.say(WORDS, "pt-BR")
    assert ended(voice)
    assert (speaker / "heard").read_text("utf-8") == WORDS
    assert (speaker / "options").read_text("utf-8") == "--stdin -v pt-br\n"


@pytest.mark.parametrize("tag", ["en; reboot", "--path=/etc", "x", "", "../../etc", "-f"])
def test_a_tag_that_is_no_plain_one_is_not_passed_on(tag: str):
    assert all(part == "-v" or part.isalpha() for part in _voice_of("/usr/bin/espeak-ng", tag))


def test_it_is_silent_when_it_is_told_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    program(tmp_path / "bin", "exec sleep 60")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin")
    voice = Voice()
    voice.say(WORDS * 10_000, "en")
    assert voice.is_speaking
    before = time.monotonic()
    voice.stop()
    assert not voice.is_speaking
    assert time.monotonic() - before < 2


def test_a_voice_that_gives_up_is_told_from_one_at_its_end_and_one_told_to_be_silent(speaker: Path):
    voice = Voice()
    voice.say(WORDS, "en")
    assert ended(voice)
    assert not voice.has_failed
    program(speaker / "bin", "cat > /dev/null; exit 1")
    voice.say(WORDS, "ti")
    assert ended(voice)
    assert voice.has_failed
    voice.stop()
    assert not voice.has_failed


def test_without_a_voice_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not Voice().is_there
    with pytest.raises(NoVoice):
        Voice().say("words", "en")


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="eSpeak NG is not installed")
@pytest.mark.parametrize(
    "language", ["en", "en-US", "fr", "es", "de", "it", "nl", "pt", "pt-BR", "ru", "ar", "zh-Hans", "fa"]
)
def test_the_real_voice_knows_the_languages_of_letters(language: str):
    import subprocess

    command = ["espeak-ng", "--stdin", "-q", *_voice_of("espeak-ng", language)]
    assert subprocess.run(command, input=b"1 2 3", timeout=20, check=False).returncode == 0


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="eSpeak NG is not installed")
def test_a_language_the_real_voice_does_not_know_is_noticed():
    voice = Voice()
    voice.say(WORDS, "qqq")
    assert ended(voice)
    assert voice.has_failed
