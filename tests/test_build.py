"""The two commands: which Python they take, when .venv is made again, what they say, what the locks hold."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import threading
import tomllib
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

BUILD = Path(__file__).resolve().parent.parent / "build"
sys.path.append(str(BUILD))

import environment  # noqa: E402
import system_packages  # noqa: E402
from environment import PACKAGE_LOCK, RUN_LOCK, TEST_LOCK, Environment, SetUpError  # noqa: E402


def checks() -> ModuleType:
    """build/test.py, under a name that is not the standard library's."""
    spec = importlib.util.spec_from_file_location("build_test", BUILD / "test.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Checkout:
    """A checkout in a folder, with venv and pip played by a hand that only notes what was asked."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.asked: list[str] = []
        self.failing = ""
        self.run_lock = root / "requirements.lock"
        self.test_lock = root / "requirements-test.lock"
        self.run_lock.write_text("click==8.5.1\n")
        self.test_lock.write_text("pytest==9.2.0\n")

    def environment(self, version: tuple[int, int] = (3, 11)) -> Environment:
        return Environment(self.root, version, self._run)

    def set_up(self, *locks: Path, version: tuple[int, int] = (3, 11)) -> list[str]:
        """What a start had to do: "venv", "pip", both or nothing."""
        self.asked.clear()
        self.environment(version).make_ready(locks or [self.run_lock])
        return list(self.asked)

    def _run(self, command: Sequence[str]) -> int:
        name = command[command.index("-m") + 1]
        self.asked.append(name)
        if name == self.failing:
            return 1
        if name == "venv":
            python = self.environment().python
            python.parent.mkdir(parents=True)
            python.touch()
            (self.root / ".venv" / "pyvenv.cfg").write_text(f"home = {self.root}\n")
            for packages in ("lib/python{}.{}/site-packages".format(*sys.version_info), "Lib/site-packages"):
                (self.root / ".venv" / packages).mkdir(parents=True, exist_ok=True)
        return 0


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_the_first_start_sets_up_and_the_second_does_nothing(checkout: Checkout) -> None:
    assert checkout.set_up() == ["venv", "pip"]
    assert checkout.set_up() == []
    assert checkout.environment().ready([checkout.run_lock])


def test_a_changed_lock_makes_the_environment_anew(checkout: Checkout) -> None:
    checkout.set_up()
    (checkout.root / ".venv" / "left-over").touch()
    checkout.run_lock.write_text("click==8.5.2\n")
    assert checkout.set_up() == ["venv", "pip"]
    assert not (checkout.root / ".venv" / "left-over").exists()


def test_another_python_makes_the_environment_anew(checkout: Checkout) -> None:
    checkout.set_up()
    assert checkout.set_up(version=(3, 12)) == ["venv", "pip"]


def test_the_tests_needs_are_added_to_what_is_there(checkout: Checkout) -> None:
    checkout.set_up()
    assert checkout.set_up(checkout.run_lock, checkout.test_lock) == ["pip"]
    assert checkout.set_up() == []
    assert checkout.set_up(checkout.run_lock, checkout.test_lock) == []


def test_a_set_up_cut_short_is_done_again(checkout: Checkout) -> None:
    checkout.failing = "pip"
    with pytest.raises(SetUpError, match="the network may be away"):
        checkout.set_up()
    checkout.failing = ""
    assert checkout.set_up() == ["venv", "pip"]


def test_what_ran_still_runs_when_the_tests_needs_cannot_be_added(checkout: Checkout) -> None:
    checkout.set_up()
    checkout.failing = "pip"
    with pytest.raises(SetUpError):
        checkout.set_up(checkout.run_lock, checkout.test_lock)
    assert checkout.environment().ready([checkout.run_lock])


@pytest.mark.parametrize("broken", ["no python", "home gone", "stamp is noise", "no configuration"])
def test_a_broken_environment_is_made_anew(checkout: Checkout, broken: str) -> None:
    checkout.set_up()
    folder = checkout.root / ".venv"
    match broken:
        case "no python":
            checkout.environment().python.unlink()
        case "home gone":
            (folder / "pyvenv.cfg").write_text("home = /nowhere/at/all\n")
        case "stamp is noise":
            (folder / "goodword.stamp").write_bytes(b"\xff\xfe noise")
        case _:
            (folder / "pyvenv.cfg").unlink()
    assert checkout.set_up() == ["venv", "pip"]


def test_two_starts_at_once_set_up_once(checkout: Checkout) -> None:
    starts = [
        threading.Thread(target=checkout.environment().make_ready, args=([checkout.run_lock],)) for _ in range(4)
    ]
    for start in starts:
        start.start()
    for start in starts:
        start.join()
    assert checkout.asked == ["venv", "pip"]


def test_the_package_is_found_from_a_moved_checkout(checkout: Checkout) -> None:
    checkout.set_up()
    (pointer,) = (checkout.root / ".venv").rglob("goodword.pth")
    source = Path(pointer.read_text().strip())
    assert not source.is_absolute()
    assert (pointer.parent / source).resolve() == checkout.root.resolve() / "desktop"


@pytest.mark.parametrize(
    ("version", "fitting"), [((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False), ((4, 0), False)]
)
def test_which_pythons_fit(version: tuple[int, int], fitting: bool) -> None:
    assert environment.fits(version) is fitting


def test_an_old_python_alone_is_refused_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SetUpError, match=r"^this is Python 3\.9, and Goodword needs 3\.11 to 3\.14\. Install .*$"):
        environment.require_python(["build/run.py"], (3, 9))


@pytest.mark.skipif(os.name != "posix", reason="makes programs of the shell")
def test_an_old_python_hands_over_to_a_fitting_one_that_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, body in {"python3.13": "exit 127", "python3.12": "echo 12"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n")
        (tmp_path / name).chmod(0o755)
    taken: list[Sequence[str]] = []
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(environment, "hand_over", taken.append)
    with pytest.raises(SystemExit):
        environment.require_python(["build/run.py", "status"], (3, 9))
    assert taken == [[str(tmp_path / "python3.12"), "build/run.py", "status"]]


def test_errors_a_person_can_mend_are_one_line(capfd: pytest.CaptureFixture[str]) -> None:
    def refuse() -> int:
        raise SetUpError("do this first.")

    def stumble() -> int:
        raise PermissionError(13, "Permission denied", "/somewhere")

    assert [environment.guarded(refuse), environment.guarded(stumble)] == [1, 1]
    assert capfd.readouterr() == (
        "",
        "Goodword: do this first.\nGoodword: Permission denied: /somewhere. See to that, then start again.\n",
    )


def test_only_what_the_linker_does_not_know_is_missing() -> None:
    everything = b"\0".join(row[0].encode() for row in system_packages.WINDOW_LIBRARIES) + b"\0"
    assert system_packages.missing_window_libraries(everything) == []
    without = everything.replace(b"libxcb-cursor.so.0", b"libxcb-cursor.so.9")
    (row,) = system_packages.missing_window_libraries(without)
    assert row[1] == "libxcb-cursor0"


@pytest.mark.parametrize(
    ("distribution", "command"),
    [
        ({"debian"}, "sudo apt-get install libegl1 libxcb-cursor0"),
        ({"fedora"}, "sudo dnf install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        ({"opensuse", "suse"}, "sudo zypper install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        ({"arch"}, "sudo pacman -S --needed libglvnd xcb-util-cursor"),
    ],
)
def test_each_distribution_is_told_its_own_command(distribution: set[str], command: str) -> None:
    rows = [row for row in system_packages.WINDOW_LIBRARIES if row[1] in ("libegl1", "libxcb-cursor0")]
    assert system_packages.installing_command(rows, distribution) == command


def test_a_child_of_ubuntu_counts_as_debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = tmp_path / "os-release"
    release.write_text('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="22"\n')
    monkeypatch.setattr(system_packages, "OS_RELEASE", release)
    assert system_packages.is_debian()
    release.write_text("NAME=Fedora\nID=fedora\n")
    assert not system_packages.is_debian()


@pytest.mark.parametrize(
    ("arguments", "some"),
    [
        ([], False),
        (["-x", "-q", "--durations=5", "-p", "no:randomly", "--maxfail=2"], False),
        (["tests/test_build.py"], True),
        (["tests/test_build.py::test_which_pythons_fit"], True),
        (["-k", "streaks"], True),
        (["-mdesktop"], True),
        (["--lf"], True),
    ],
)
def test_which_arguments_select_tests(arguments: list[str], some: bool) -> None:
    assert checks().selects_tests(arguments) is some


def test_ci_does_not_go_on_without_a_desktop_package(monkeypatch: pytest.MonkeyPatch) -> None:
    module = checks()
    monkeypatch.setattr(module, "missing_packages", lambda _packages: ["dunst"])
    monkeypatch.setattr(module, "install", lambda _packages: False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("CI", raising=False)
    assert module.desktop_packages_missing() == ["dunst"]
    monkeypatch.setenv("CI", "true")
    with pytest.raises(SetUpError, match="dunst"):
        module.desktop_packages_missing()


def test_nothing_but_the_program_speaks_on_standard_output() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import environment; environment.run_aloud(['git', '--version']); environment.say('x')"],
        cwd=BUILD,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == ""
    assert said.stderr.endswith("Goodword: x\n")


@pytest.mark.parametrize("lock", [RUN_LOCK, TEST_LOCK, PACKAGE_LOCK], ids=lambda lock: lock.stem)
def test_a_lock_pins_and_hashes_everything_and_names_no_place(lock: Path) -> None:
    text = lock.read_text("utf-8")
    entries = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert all(re.fullmatch(r"[a-z0-9-]+==[^ ]+( ; [^\\]+)? \\", entry) for entry in entries)
    assert len(re.findall(r"==[^\n]*\\\n    --hash=sha256:[0-9a-f]{64}", text)) == len(entries)
    assert not re.search(r"://|index-url|find-links|file:|^/|\s/", text)


def test_the_locks_hold_all_that_the_project_names() -> None:
    project = tomllib.loads((BUILD.parent / "pyproject.toml").read_text("utf-8"))
    for lock, wanted in [
        (RUN_LOCK, project["project"]["dependencies"]),
        (TEST_LOCK, project["dependency-groups"]["test"]),
    ]:
        locked = set(re.findall(r"^([a-z0-9-]+)==", lock.read_text("utf-8"), re.MULTILINE))
        names = {re.split(r"[^A-Za-z0-9-]", line, maxsplit=1)[0].lower() for line in wanted}
        assert names <= locked


def test_the_qt_that_crashes_is_not_locked() -> None:
    text = RUN_LOCK.read_text("utf-8")
    assert "pyside6-essentials==6.11.3 " in text
    assert "shiboken6==6.11.3 " in text
