"""Run all figures and print them. See README.md beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import cache_from_source, find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from tests.bench.peers import cold_commands, many_commands  # noqa: E402
from tests.bench.processes import environment_of_a_user, in_turn, print_table  # noqa: E402

ROUNDS = int(os.environ.get("LETTERSTALL_BENCH_ROUNDS", "7"))
COUNT = 1000


def main() -> None:
    """Print every table."""
    with tempfile.TemporaryDirectory(prefix="letterstall-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        environment = {"LETTERSTALL_DATA": str(folder / "data"), "HOME": name}
        print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, medians of {ROUNDS} rounds in turn")
        cold(folder, environment)
        many(folder, environment)
        in_process("One changed word, until the new bytes (ms)", ["in_process.py", "word"], environment)
        in_process("A check pass over the seed letter (ms)", ["in_process.py", "checks"], environment)
        imports(environment)
        archive = {"LETTERSTALL_DATA": str(folder / "archive")}
        in_process("500 letters of 20 versions each (ms)", ["archive.py"], {**environment, **archive})
        with display() as names:
            in_process("The window (ms)", ["window.py"], {**environment, **names})
            full = {**environment, **names, "LETTERSTALL_DATA": str(folder / "full")}
            in_process("The window with all these letters (ms)", ["archive.py", "fill"], full)
            in_process("", ["window.py", "starts"], full)


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Give a virtual display of 1440 × 900 without a network port, and the variables that name it."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    try:
        os.close(writer)
        with os.fdopen(reader) as number:
            yield {"DISPLAY": f":{number.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def cold(folder: Path, environment: dict[str, str]) -> None:
    """One cold start: the seed letter with its copy."""
    target = folder / "letterstall.pdf"
    ours = [sys.executable, "-m", "letterstall", "export", "zhumatai", "--to", str(target), "--date", "2026-11-22"]
    sender = ["--sender", str(HERE.parent / "samples" / "ruth.toml")]
    pairs = {"Letterstall": ([*ours, *sender], target), **cold_commands(folder)}
    _compare("Cold start: the seed letter with its copy", pairs, environment)
    _say_whether_bytecode_is_kept()


def _say_whether_bytecode_is_kept() -> None:
    """Warn where Python could not write its bytecode: each start then compiles all again."""
    package = find_spec("letterstall")
    assert package is not None and package.origin is not None
    if not Path(cache_from_source(package.origin)).exists():
        print("  Python keeps no bytecode of Letterstall here: these starts are slower than a user's")


def many(folder: Path, environment: dict[str, str]) -> None:
    """A thousand letters in one document, and by how much each makes the file grow."""
    target, one = folder / "letterstall-many.pdf", folder / "letterstall-one.pdf"
    program = [sys.executable, str(HERE / "in_process.py"), "many"]
    pairs = {"Letterstall": ([*program, str(COUNT), str(target)], target), **many_commands(folder, COUNT)}
    _compare(f"{COUNT} letters in one process, start included", pairs, environment)
    subprocess.run([*program, "1", str(one)], check=True, env=environment_of_a_user(environment))
    growth = (target.stat().st_size - one.stat().st_size) / (COUNT - 1)
    print(f"  Letterstall's file grows by {growth:.0f} bytes a letter")


def in_process(title: str, command: list[str], environment: dict[str, str]) -> None:
    """Print the figures of a program that measures itself."""
    print(f"\n{title}")
    program, *arguments = command
    done = subprocess.run(
        [sys.executable, str(HERE / program), *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=environment_of_a_user(environment),
    )
    for name, value in json.loads(done.stdout.splitlines()[-1]).items():
        print(f"  {name:40} {value:8.1f}")


def imports(environment: dict[str, str]) -> None:
    """Urgent Actions in: how long a document takes, and how much of the fixtures comes out right."""
    in_process("Importing a document, reading process included (ms)", ["in_process.py", "import"], environment)
    print("\nThe fixtures of tests/intake/, field by field", flush=True)
    accuracy = HERE.parent / "intake" / "accuracy.py"
    subprocess.run([sys.executable, str(accuracy)], check=True, env=environment_of_a_user(environment))


def _compare(title: str, pairs: dict[str, tuple[list[str], Path]], environment: dict[str, str]) -> None:
    runs = in_turn({name: command for name, (command, _) in pairs.items()}, ROUNDS, environment)
    print_table(title, runs, {name: output for name, (_, output) in pairs.items()})


if __name__ == "__main__":
    main()
