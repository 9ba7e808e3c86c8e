"""The house rules a command can check: who imports whom, what stays unimported, how long a file may be."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "desktop"
PACKAGE = SOURCE / "goodword"
LONGEST_FILE, LONGEST_FUNCTION = 300, 50

# Part -> what it may import besides the standard library, itself and the bare package (version, application id).
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "__main__": {"goodword.command_line"},
    "app": {
        *(f"goodword.{part}" for part in ("clocks", "core", "storage", "exporters", "delivery", "integration")),
        "goodword.languages",
        "goodword.notices",
        "goodword.upkeep",
    },
    "clocks": {"goodword.core", "goodword.integration"},
    "command_line": {
        *(f"goodword.{part}" for part in ("app", "clocks", "core", "languages", "notices", "running", "self_test")),
        "goodword.doctor",
        "goodword.upkeep",
        "click",
    },
    "core": set(),
    "delivery": {"goodword.core", "plyer"},
    "doctor": {*(f"goodword.{part}" for part in ("app", "clocks", "core", "integration", "upkeep"))},
    "exporters": {"goodword.core", "jinja2", "docx"},
    "integration": {
        "goodword.core",
        "goodword.x11",
        "desktop_notifier",
        "holidays",
        "jeepney",
        "keyring",
        "platformdirs",
        "plyer",
        "tzlocal",
    },
    "languages": {"goodword.core", "goodword.integration", "goodword.shell"},
    "sample": {"goodword.app", "goodword.clocks", "goodword.core", "goodword.integration"},
    "notices": {"goodword.core", "goodword.integration"},
    "running": {
        *(f"goodword.{part}" for part in ("app", "clocks", "core", "delivery", "integration", "stages")),
    },
    "self_test": {
        *(f"goodword.{part}" for part in ("app", "clocks", "core", "delivery", "integration", "languages", "shell")),
        "goodword.stages",
        "goodword.storage",
        "goodword.upkeep",
        "sqlcipher3",
    },
    "shell": {"goodword.core", "goodword.x11", "PySide6"},
    "stages": {
        *(f"goodword.{part}" for part in ("app", "core", "delivery", "exporters", "integration", "notices")),
        "goodword.doctor",
        "goodword.languages",
        "goodword.sample",
        "goodword.shell",
        "goodword.upkeep",
    },
    "storage": {"goodword.core", "sqlite_utils", "sqlcipher3"},
    "upkeep": {"goodword.core", "goodword.integration", "goodword.storage"},
    "x11": set(),
}
# The roots, which build the adapters and hand them out.
COMPOSITION = {"app", "clocks", "doctor", "languages", "notices", "running", "sample", "self_test", "stages", "upkeep"}
# A file that may do more than its part, and only inside a function.
MAY_IMPORT_WHEN_CALLED = {
    "exporters/pdf.py": {"PySide6.QtGui", "PySide6.QtCore"},
}
# Parts of Qt that cost much, or speak to a network.
QT_UNWANTED = ("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtWebEngine")
# Doors to the world outside, for core, which is pure.
IMPURE = {"asyncio", "io", "logging", "os", "pathlib", "shutil", "smtplib", "socket", "sqlite3", "subprocess"} | {
    "tempfile",
    "threading",
    "time",
    "urllib",
}
CLOCKS = {
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"),
    *("time.localtime", "time.gmtime", "QDate.currentDate", "QTime.currentTime"),
    *("QDateTime.currentDateTime", "QDateTime.currentDateTimeUtc", "QDateTime.currentMSecsSinceEpoch"),
}
# What no command of the terminal may load just to start. Add a command line here as it comes.
HEAVY = {"PySide6", "desktop_notifier", "docx", "holidays", "jeepney", "jinja2", "keyring", "plyer", "smtplib"}
LIGHT_COMMANDS = [["--version"], ["--help"]]

FILES = sorted(PACKAGE.rglob("*.py"))
every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())



def part_of(file: Path) -> str:
    """The room a file belongs to: `core`, `shell`, `app` …"""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(file: Path) -> Iterator[tuple[str, bool]]:
    """Each module named by an import anywhere in the file, and whether that stands inside a function."""
    tree = ast.parse(file.read_text("utf-8"))
    package = (*file.relative_to(SOURCE).parts[:-1],)
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, [base, node.module]))
            # `from goodword import core` and `from PySide6 import QtGui` name modules too.
            names = [f"{module}.{alias.name}" for alias in node.names] if "." not in module else [module]
            yield from ((name, id(node) in inside) for name in names)


def allowed(module: str, names: set[str]) -> bool:
    """Whether a module is one of these names or lies in one of them."""
    return any(module == name or module.startswith(f"{name}.") for name in names)


def forbidden_imports(file: Path) -> list[str]:
    """The imports of a file that its part may not have."""
    part = part_of(file)
    later = MAY_IMPORT_WHEN_CALLED.get(file.relative_to(PACKAGE).as_posix(), set())
    wrong = []
    for module, inside_function in imported(file):
        top = module.split(".")[0]
        own = {"goodword.APPLICATION_ID", "goodword.__version__", f"goodword.{part}"}
        if top in sys.stdlib_module_names or top == "__future__" or allowed(module, own | MAY_IMPORT[part]):
            continue
        if inside_function and allowed(module, later):
            continue
        wrong.append(module)
    return wrong


def modules_below_the_shell() -> list[str]:
    """Every module that must be importable where Qt is not there."""
    kept = [file for file in FILES if part_of(file) not in ("shell", "stages", "__main__")]
    paths = [file.relative_to(SOURCE).with_suffix("") for file in kept]
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


@every_file
def test_a_part_imports_only_what_it_may(file: Path) -> None:
    assert forbidden_imports(file) == []


@every_file
def test_no_costly_part_of_qt_is_imported(file: Path) -> None:
    assert [module for module, _ in imported(file) if module.startswith(QT_UNWANTED)] == []


@pytest.mark.parametrize("file", [file for file in FILES if part_of(file) == "core"], ids=lambda file: file.stem)
def test_core_has_no_door_to_the_outside(file: Path) -> None:
    assert [module for module, _ in imported(file) if module.split(".")[0] in IMPURE] == []


@every_file
def test_only_the_clocks_read_a_clock(file: Path) -> None:
    if part_of(file) == "clocks":
        return
    calls = [node.func for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)]
    read = [ast.unparse(call) for call in calls if isinstance(call, ast.Attribute)]
    assert [name for name in read if ".".join(name.split(".")[-2:]) in CLOCKS] == []
    assert [module for module, _ in imported(file) if module in ("time.time", "time.time_ns")] == []


@every_file
def test_nothing_prints(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    prints = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert prints == []


@every_file
def test_files_and_functions_stay_short(file: Path) -> None:
    text = file.read_text("utf-8")
    assert text.count("\n") <= LONGEST_FILE
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = {function.name: (function.end_lineno or 0) - function.lineno + 1 for function in functions}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_everything_below_the_shell_imports_without_qt() -> None:
    program = (
        "import importlib, json, sys\n"
        "sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        "for name in json.loads(sys.argv[1]): importlib.import_module(name)\n"
    )
    run = run_python(program, json.dumps(modules_below_the_shell()))
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("arguments", LIGHT_COMMANDS, ids=" ".join)
def test_a_command_of_the_terminal_starts_light(arguments: list[str]) -> None:
    program = (
        "import json, runpy, sys\n"
        "sys.argv = ['goodword', *json.loads(sys.argv[1])]\n"
        "try:\n"
        "    runpy.run_module('goodword', run_name='__main__')\n"
        "except SystemExit as end:\n"
        "    assert not end.code, end.code\n"
        "sys.stderr.write(json.dumps(sorted(sys.modules)))\n"
    )
    run = run_python(program, json.dumps(arguments))
    assert run.returncode == 0, run.stderr
    loaded = json.loads(run.stderr)
    assert HEAVY & {name.split(".")[0] for name in loaded} == set()
    assert "goodword.core.wording.coach" not in loaded


def test_every_folder_is_a_package() -> None:
    assert {file.parent.relative_to(PACKAGE) for file in FILES if not (file.parent / "__init__.py").exists()} == set()


def test_every_part_of_the_package_has_its_rule() -> None:
    assert {part_of(file) for file in FILES} <= MAY_IMPORT.keys()


def test_no_arrow_between_the_adapters() -> None:
    adapters = {f"goodword.{part}" for part in ("storage", "exporters", "delivery", "integration")}
    arrows = {part: MAY_IMPORT[part] & adapters for part in MAY_IMPORT if part not in COMPOSITION}
    assert {part: names for part, names in arrows.items() if names} == {}


@pytest.mark.parametrize(
    ("place", "line", "wrong"),
    [
        ("core/days.py", "import click", ["click"]),
        ("core/days.py", "from ..storage import book", ["goodword.storage"]),
        ("core/days.py", "from . import weeks", []),
        ("core/wording/praise.py", "from ..practices import Entry", []),
        ("storage/book.py", "def f():\n    from goodword import delivery", ["goodword.delivery"]),
        ("exporters/pdf.py", "def f():\n    from PySide6.QtGui import QPdfWriter", []),
        ("exporters/pdf.py", "from PySide6 import QtGui", ["PySide6.QtGui"]),
        ("exporters/html.py", "def f():\n    from PySide6 import QtGui", ["PySide6.QtGui"]),
        ("shell/tray.py", "import typing\nif typing.TYPE_CHECKING:\n    import goodword.app", ["goodword.app"]),
        ("shell/tray.py", "from goodword import APPLICATION_ID\nfrom PySide6.QtWidgets import QMenu", []),
    ],
)
def test_the_rule_itself_sees(
    place: str, line: str, wrong: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[__name__], "SOURCE", tmp_path)
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path / "goodword")
    file = tmp_path / "goodword" / place
    file.parent.mkdir(parents=True)
    file.write_text(line)
    assert forbidden_imports(file) == wrong


def run_python(program: str, argument: str) -> subprocess.CompletedProcess[str]:
    """A fresh Python with nothing on its path but the sources."""
    start = f"import sys; sys.path.insert(0, {str(SOURCE)!r})\n"
    command = [sys.executable, "-I", "-W", "error", "-c", start + program, argument]
    return subprocess.run(command, capture_output=True, text=True, check=False)
