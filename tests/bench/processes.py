"""Running programs in turn, and what each run took."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """Wall time in seconds and peak memory in MB of one run, its own child processes included."""

    seconds: float
    megabytes: float


def environment_of_a_user(own: Mapping[str, str]) -> dict[str, str]:
    """Return this environment with `own` variables; Python keeps bytecode there, as it does for people."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, **own}


def measured(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run a program to its end. Raises SystemExit with its messages when it fails."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment_of_a_user(environment), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}\n{said.decode(errors='replace')}")
    return Run(seconds, usage.ru_maxrss / 1024)


def in_turn(commands: Mapping[str, Sequence[str]], rounds: int, environment: Mapping[str, str]) -> dict[str, list[Run]]:
    """Run every command once in each round, after one round that does not count."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            run = measured(command, environment)
            if number:
                runs[name].append(run)
    return runs


def print_table(title: str, runs: Mapping[str, Sequence[Run]], outputs: Mapping[str, Path]) -> None:
    """Print medians, and each wall time as a multiple of the first one's."""
    print(f"\n{title}")
    ours = 0.0
    for name, all_runs in runs.items():
        seconds = statistics.median(run.seconds for run in all_runs)
        megabytes = statistics.median(run.megabytes for run in all_runs)
        ours = ours or seconds
        size = outputs[name].stat().st_size / 1000 if name in outputs and outputs[name].exists() else 0
        print(f"  {name:22} {seconds:7.3f} s  {seconds / ours:6.2f} ×  {megabytes:6.0f} MB  {size:8.0f} kB")
