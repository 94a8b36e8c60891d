"""Nothing written is lost, whatever happens to the computer: a hundredth of what `make faults` does.

Each kind runs in a process of its own, which forks its children and may mount small disks.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.faults.run import KINDS, SKIPPED

ROOT = Path(__file__).parents[2]
_SHARE = "0.01"
_SEED = "1"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="children are forked and stopped as Linux can")


def nothing_is_lost(kind: str) -> None:
    command = [sys.executable, "-m", "tests.faults.run", "--share", _SHARE, "--seed", _SEED, kind]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600)
    if done.returncode == SKIPPED:
        pytest.skip(done.stdout.splitlines()[-1])
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_kill_while_keeping_loses_no_acknowledged_letter() -> None:
    nothing_is_lost("kills")


def test_a_power_cut_loses_no_acknowledged_letter() -> None:
    nothing_is_lost("power_cuts")


def test_a_failing_write_is_told_and_loses_no_acknowledged_letter() -> None:
    nothing_is_lost("failing_writes")


def test_a_full_disk_and_a_read_only_folder_are_told_and_lose_nothing() -> None:
    nothing_is_lost("full_disks")


def test_a_damaged_file_gives_its_letters_exactly_or_the_damage_is_told() -> None:
    nothing_is_lost("damages")


def test_a_kill_while_the_damage_of_another_is_mended_loses_nothing() -> None:
    nothing_is_lost("compound")


def test_a_clock_that_jumps_changes_neither_the_order_nor_the_newest_letter() -> None:
    nothing_is_lost("clocks")


def test_of_racing_starts_one_wins_and_the_others_write_nothing() -> None:
    nothing_is_lost("two_at_once")


def test_no_forgotten_word_and_no_forgotten_key_is_left_on_the_disk() -> None:
    nothing_is_lost("canaries")


def test_a_crash_while_the_desk_is_locked_leaves_it_open_to_one_passphrase_and_whole() -> None:
    nothing_is_lost("locks")


def test_a_kill_while_going_back_to_a_backup_leaves_one_state_or_the_other() -> None:
    nothing_is_lost("going_back")


def test_a_power_cut_while_a_start_restores_or_migrates_loses_nothing() -> None:
    nothing_is_lost("cut_starts")


def test_make_faults_does_every_kind() -> None:
    there = {file.stem for file in Path(__file__).parent.glob("*.py") if "\nFULL = " in file.read_text("utf-8")}
    assert there == set(KINDS)
