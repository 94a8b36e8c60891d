"""What holds for the whole house: names, sizes, doors, and that nothing is shipped that nobody uses."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
APP = ROOT / "app" / "letterstall"
SOURCES = sorted(APP.rglob("*.py"))
_STARTS_A_PROCESS = str(Path("intake", "process.py"))
_STARTS_A_VOICE = str(Path("desk", "voice.py"))
_ASKS_A_KEYRING = str(Path("storage", "system_keyring.py"))
_MAY_START = (_STARTS_A_PROCESS, _STARTS_A_VOICE, _ASKS_A_KEYRING)
_WAYS_TO_START = {"Popen", "run", "call", "check_call", "check_output", "getoutput", "getstatusoutput"}
_BANNED_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "misc"}


def _name(source: Path) -> str:
    return str(source.relative_to(APP))


@pytest.fixture(params=SOURCES, ids=_name)
def source(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def _calls(source: Path) -> Iterator[ast.Call]:
    tree = ast.parse(source.read_text("utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_no_module_is_a_drawer_for_everything(source: Path) -> None:
    assert not {part.removesuffix(".py") for part in source.relative_to(APP).parts} & _BANNED_NAMES


def test_a_file_over_300_lines_is_split(source: Path) -> None:
    assert len(source.read_text("utf-8").splitlines()) <= 300


def test_only_storage_writes_files(source: Path) -> None:
    if source.relative_to(APP).parts[0] == "storage":
        return
    found = [f"{node.lineno}" for node in _calls(source) if _writes(node)]
    assert not found, f"{source}: lines {', '.join(found)}"


def _writes(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in ("write_text", "write_bytes", "mkdir", "touch", "unlink", "rmdir", "symlink_to"):
        return True
    modes = [one.value for one in (*call.args, *(keyword.value for keyword in call.keywords)) if _is_text(one)]
    return name == "open" and any(re.fullmatch(r"[rbt]*[wax+][bt+]*", mode) for mode in modes)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_what_is_translated_is_a_plain_text(source: Path) -> None:
    for call in _calls(source):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in ("tr", "translate") and call.args:
            assert not any(isinstance(one, ast.JoinedStr) for one in call.args), f"{source}:{call.lineno}"


def test_nothing_is_run_as_code_or_as_a_command(source: Path) -> None:
    for call in _calls(source):
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        owner = getattr(getattr(call.func, "value", None), "id", "")
        assert not (isinstance(call.func, ast.Name) and name in ("eval", "exec")), f"{source}:{call.lineno}"
        assert (owner, name) not in {("os", "system"), ("os", "popen")}, f"{source}:{call.lineno}"
        assert owner not in ("pickle", "marshal"), f"{source}:{call.lineno}"
        assert owner != "subprocess" or _name(source) in _MAY_START, f"{source}:{call.lineno}"
    known = source.read_text("utf-8")
    assert _name(source) in _MAY_START or not re.search(r"^\s*(?:from|import) +subprocess\b", known, re.MULTILINE)


def test_a_voice_is_started_with_a_fixed_list_and_hears_the_words_on_its_input() -> None:
    calls = [one for one in _calls(APP / _STARTS_A_VOICE) if getattr(one.func, "attr", "") in _WAYS_TO_START]
    (call,) = calls
    assert ast.unparse(call.args[0]) == "command"
    assert "command = [program, *options, *_voice_of(program, language)]" in (APP / _STARTS_A_VOICE).read_text("utf-8")
    settings = {one.arg: ast.unparse(one.value) for one in call.keywords}
    assert settings["stdin"] == "subprocess.PIPE"
    assert not settings.keys() & {"shell", "executable", "preexec_fn", "pass_fds"}


def test_the_one_process_that_is_started_is_python_with_a_fixed_list() -> None:
    calls = [one for one in _calls(APP / _STARTS_A_PROCESS) if getattr(one.func, "attr", "") in _WAYS_TO_START]
    assert len(calls) == 1
    (call,) = calls
    assert ast.unparse(call.func) == "subprocess.Popen"
    (command,) = call.args
    assert ast.unparse(command) == "[sys.executable, '-I', '-X', 'utf8', '-c', beginning, *_folders()]"
    settings = {one.arg: ast.unparse(one.value) for one in call.keywords}
    assert settings["env"] == "_environment()"
    assert settings["stderr"] == "subprocess.DEVNULL"
    assert not settings.keys() & {"shell", "executable", "preexec_fn", "pass_fds"}


def test_what_a_process_begins_with_stands_in_the_sources() -> None:
    asked = [
        (file, ast.unparse(call.args[0]))
        for file in APP.rglob("*.py")
        for call in _calls(file)
        if ast.unparse(call.func) == "ask_process"
    ]
    assert {beginning for _, beginning in asked} == {"''", "_BEGINNING"}  # '' is the one of the process itself
    for file in {APP / _STARTS_A_PROCESS, *(file for file, _ in asked)}:
        fixed = [
            node.value
            for node in ast.parse(file.read_text("utf-8")).body
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_BEGINNING"
        ]
        assert [type(value) for value in fixed] == [ast.Constant], file


def test_every_shipped_font_is_used() -> None:
    fonts = ROOT / "resources" / "fonts"
    letters = tomllib.loads((fonts / "fonts.toml").read_text("utf-8"))
    named = {font["file"] for font in letters["font"].values()}
    window = "\n".join(file.read_text("utf-8") for file in (APP / "ui").rglob("*.py"))
    shipped = {file.name for file in fonts.iterdir() if file.suffix in (".ttf", ".otf", ".ttc")}
    assert named <= shipped
    assert {name for name in shipped - named if f'"{_family(name)}"' not in window} == set()


def _family(file_name: str) -> str:
    """Return the family of a font file: "NotoSansThai-Regular.ttf" is "Noto Sans Thai"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", file_name.split("-")[0])


def test_every_shipped_font_has_its_provenance_and_checksum() -> None:
    import hashlib

    fonts = ROOT / "resources" / "fonts"
    table = (fonts / "README.md").read_text("utf-8")
    for file in fonts.iterdir():
        if file.suffix in (".ttf", ".otf", ".ttc"):
            row = next(line for line in table.splitlines() if f"`{file.name}`" in line)
            assert hashlib.sha256(file.read_bytes()).hexdigest() in row, file.name


def test_every_licence_of_what_is_shipped_lies_beside_it_and_is_shown() -> None:
    from letterstall.ui.help_window import licences_text

    named = re.findall(r"\]\(([\w/.-]+)\)", (ROOT / "resources" / "README.md").read_text("utf-8"))
    licences = [ROOT / "resources" / name for name in named if not name.endswith(".md")]
    assert len(licences) == 5
    for file in (*licences, ROOT / "LICENSE"):
        assert file.read_text("utf-8") in licences_text(), file
    for folder in (ROOT / "resources").iterdir():
        assert not folder.is_dir() or f"`{folder.name}/`" in (ROOT / "resources" / "README.md").read_text("utf-8")


def test_a_wheel_holds_all_that_the_program_reads() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    held = pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert held == {one: f"letterstall/{one}" for one in ("resources", "cases", "LICENSE")}


def test_the_top_of_the_house_holds_nothing_without_a_reason() -> None:
    allowed = {
        *("app", "resources", "cases", "tests", "packaging", "pyproject.toml", "Makefile", "README.md", "CHANGELOG.md"),
        *("CONTRIBUTING.md", "LICENSE", "build", "dist"),
    }
    assert {one.name for one in ROOT.iterdir() if not one.name.startswith(".")} <= allowed


def test_the_commands_of_the_readme_are_those_there_are() -> None:
    from letterstall.cli.parser import parser

    readme = (ROOT / "README.md").read_text("utf-8")
    commands = [line.split() for line in readme.splitlines() if line.startswith(".venv/bin/letterstall ")]
    assert len(commands) >= 6
    for _, *arguments in commands:
        parser().parse_args(arguments)
    for option in re.findall(r"`(--[a-z-]+)", readme):
        assert option in parser_options()


def parser_options() -> str:
    return (APP / "cli" / "parser.py").read_text("utf-8")


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "resources/README.md", "cases/README.md"])
def test_what_a_page_links_to_is_there(page: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / page).read_text("utf-8"))
    gone = [link for link in links if "://" not in link and not ((ROOT / page).parent / link).exists()]
    assert not gone


def test_the_makefile_has_every_target_the_readme_names() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"make ([a-z]+)`", (ROOT / "README.md").read_text("utf-8")):
        assert f"\n{target}:" in makefile
