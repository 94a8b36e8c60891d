"""The system's keyring: a real one, asked over a bus of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.own_keyring import can_have_keyring, own_keyring
from tests.storage.test_desk_key import CANARY, draft, text_in

from letterstall.core.errors import LockedDesk, NoKeyring
from letterstall.desk.letter_lock import LetterLock
from letterstall.storage import system_keyring
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.desk_key import copy_of, note_forgotten, read_key
from letterstall.storage.forgetting import forget_everything
from letterstall.storage.paths import Paths

pytestmark = pytest.mark.skipif(not can_have_keyring(), reason="this system has no keyring")
_ALL = "import secretstorage as s; print(sum(1 for _ in s.get_default_collection(s.dbus_init()).get_all_items()))"
_LOCK = "import secretstorage as s; s.get_default_collection(s.dbus_init()).lock()"


@pytest.fixture(scope="module")
def _environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with own_keyring(tmp_path_factory.mktemp("k")) as environment:
        yield environment


@pytest.fixture
def keyring(_environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", _environment["DBUS_SESSION_BUS_ADDRESS"])
    return _environment


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


def entries(environment: dict[str, str]) -> int:
    return int(subprocess.run([sys.executable, "-c", _ALL], env=environment, capture_output=True, check=True).stdout)


def locked(paths: Paths) -> str:
    """Keep a letter, lock the desk with the keyring, close it; return the recovery key."""
    desk = DeskDatabase.open(paths)
    desk.keep(draft(CANARY))
    lock = LetterLock(desk)
    recovery = lock.use_keyring(lock.put_into_keyring())
    assert lock.kind == "keyring"
    desk.close()
    return recovery


def test_a_desk_locked_with_the_keyring_opens_without_a_word_and_its_key_lies_nowhere_bare(
    paths: Paths, keyring: dict[str, str]
) -> None:
    key = DeskDatabase.open(paths)
    first = key.key.key
    key.close()
    recovery = locked(paths)
    assert text_in(paths, "") == CANARY
    now = read_key(paths.key_file).key
    assert now != first
    for file in (path for path in paths.data.rglob("*") if path.is_file()):
        assert now.encode() not in file.read_bytes() and bytes.fromhex(now) not in file.read_bytes()
    assert text_in(paths, recovery) == CANARY
    forget_everything(paths)


@pytest.mark.usefixtures("keyring")
def test_where_the_keyring_is_not_the_recovery_key_opens_and_nothing_else(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    recovery = locked(paths)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    for secret in ("", "f" * 64, recovery[:-1] + "!"):
        with pytest.raises(LockedDesk) as told:
            DeskDatabase.open(paths, secret)
        assert told.value.has_keyring and told.value.is_wrong == bool(secret)
    assert text_in(paths, recovery) == CANARY


def test_from_the_keyring_to_a_passphrase_and_to_nothing_takes_the_entry_out(
    paths: Paths, keyring: dict[str, str]
) -> None:
    before, recovery = entries(keyring), locked(paths)
    assert entries(keyring) == before + 1
    desk = DeskDatabase.open(paths)
    lock = LetterLock(desk)
    assert lock.set_passphrase("three blackbirds") == "" and lock.kind == "passphrase"
    assert entries(keyring) == before
    assert lock.use_keyring(lock.put_into_keyring()) == "" and lock.kind == "keyring"
    assert lock.use_keyring(lock.put_into_keyring()) == "" and entries(keyring) == before + 1
    desk.close()
    assert text_in(paths, "") == text_in(paths, recovery) == CANARY
    desk = DeskDatabase.open(paths)
    LetterLock(desk).take_away()
    desk.close()
    assert entries(keyring) == before and text_in(paths, "") == CANARY


def test_forgetting_everything_takes_the_entry_out_also_when_it_was_cut_off(
    paths: Paths, keyring: dict[str, str]
) -> None:
    before = entries(keyring)
    locked(paths)
    note_forgotten(paths.key_file)  # as far as a kill right after the key was overwritten lets it come
    assert entries(keyring) == before + 1
    DeskDatabase.open(paths).close()
    assert entries(keyring) == before
    locked(paths)
    assert forget_everything(paths) == () and entries(keyring) == before
    assert not paths.key_file.exists() and not copy_of(paths.key_file).exists()


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_nothing_is_locked(paths: Paths) -> None:
    desk = DeskDatabase.open(paths)
    with pytest.raises(NoKeyring) as told:
        LetterLock(desk).put_into_keyring()
    assert told.value.problem == "absent" and LetterLock(desk).kind == ""
    desk.close()


def test_a_keyring_that_stays_locked_or_silent_is_not_waited_for_without_end(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with own_keyring(tmp_path / "own") as environment:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", environment["DBUS_SESSION_BUS_ADDRESS"])
        recovery = locked(paths)
        subprocess.run([sys.executable, "-c", _LOCK], env=environment, check=True)
        monkeypatch.setattr(system_keyring, "_TIME", 3.0)
        with pytest.raises(LockedDesk) as told:
            DeskDatabase.open(paths)
        assert told.value.has_keyring
        with pytest.raises(NoKeyring) as refused:
            system_keyring.put()
        assert refused.value.problem in ("refused", "absent")
        assert text_in(paths, recovery) == CANARY


@pytest.mark.usefixtures("keyring")
def test_a_keyring_lock_of_a_foreign_shape_is_none_of_ours(paths: Paths) -> None:
    locked(paths)
    record = json.loads(paths.key_file.read_text())
    for entry in ("--help", "desk-", "../../etc", 5, None):
        record["locks"][0]["entry"] = entry
        for file in (paths.key_file, copy_of(paths.key_file)):
            file.write_text(json.dumps(record))
        with pytest.raises(LockedDesk) as told:
            DeskDatabase.open(paths)
        assert not told.value.has_keyring


@pytest.mark.usefixtures("keyring")
def test_no_settings_file_or_variable_puts_another_keyring_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted, marker = tmp_path / "planted", tmp_path / "ran"
    (planted / "python_keyring").mkdir(parents=True)
    (planted / "evil.py").write_text(f"open({str(marker)!r}, 'w')")
    settings = f"[backend]\ndefault-keyring=evil.Keyring\nkeyring-path={planted}\n"
    (planted / "python_keyring" / "keyringrc.cfg").write_text(settings)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(planted))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "evil.Keyring")
    monkeypatch.setenv("PYTHONPATH", str(planted))
    assert system_keyring.secret_of("desk-0123456789abcdef") == ""
    kept = system_keyring.put()
    assert system_keyring.secret_of(kept.entry) == kept.secret
    system_keyring.delete(kept.entry)
    assert system_keyring.secret_of(kept.entry) == "" and not marker.exists()


@pytest.mark.usefixtures("keyring")
def test_the_keyring_is_asked_through_no_internet_socket(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    code = "from letterstall.storage import system_keyring as s; s.delete(s.put().entry)"
    watched = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(log), sys.executable, "-c", code]
    subprocess.run(watched, check=True, env=os.environ, timeout=120)
    asked = [line for line in log.read_text("utf-8").splitlines() if "socket(" in line]
    assert asked and all("AF_UNIX" in line for line in asked)
