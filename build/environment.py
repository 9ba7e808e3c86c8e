"""What run.py, test.py and package.py stand on: a fitting Python and the .venv beside pyproject.toml.

Standard library only, and readable by older Pythons too, so that these are refused in words. Whatever is said here
goes to standard error: standard output belongs to the program that is started.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = ROOT / "build" / "requirements.lock"
TEST_LOCK = ROOT / "build" / "requirements-test.lock"
PACKAGE_LOCK = ROOT / "build" / "requirements-package.lock"
TRAIN_LOCK = ROOT / "build" / "requirements-train.lock"
OLDEST, NEWEST = (3, 11), (3, 14)


class SetUpError(Exception):
    """Something the person has to do first; the text is one plain line that says what."""


def say(text: str) -> None:
    """One line for the person, on standard error."""
    print(f"Goodword: {text}", file=sys.stderr, flush=True)


def guarded(work: Callable[[], int]) -> int:
    """Runs `work`; an error a person can mend becomes one plain line and status 1."""
    try:
        return work()
    except SetUpError as error:
        say(str(error))
    except OSError as error:
        say(f"{error.strerror or error}: {error.filename or ROOT}. See to that, then start again.")
    except KeyboardInterrupt:
        say("stopped. What was begun is done again at the next start.")
        return 130
    return 1


def hand_over(command: Sequence[str]) -> int:
    """Lets `command` take this process's place; where that can't be, runs it and returns its status."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], list(command))
    return run_to_its_end(command)


def run_to_its_end(command: Sequence[str], environment: dict[str, str] | None = None) -> int:
    """The exit status of `command`; Ctrl+C is the command's to answer, and is waited for."""
    with subprocess.Popen(list(command), env=environment) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def run_aloud(command: Sequence[str]) -> int:
    """The exit status of `command`; whatever it says goes to standard error."""
    return subprocess.run(list(command), stdout=sys.stderr, check=False, close_fds=False).returncode


def fits(version: tuple[int, int]) -> bool:
    """Whether Goodword runs on this version of Python."""
    return OLDEST <= version <= NEWEST


def require_python(arguments: Sequence[str], version: tuple[int, int] = sys.version_info[:2]) -> None:
    """Goes on if the running Python fits; else starts again with one that does, or says which is needed."""
    if fits(version):
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        for command in ([f"python3.{minor}"], ["py", f"-3.{minor}"]):
            program = shutil.which(command[0])
            if program and _answers_as([program, *command[1:]], minor):
                raise SystemExit(hand_over([program, *command[1:], *arguments]))
    raise SetUpError(
        f"this is Python {version[0]}.{version[1]}, and Goodword needs 3.{OLDEST[1]} to 3.{NEWEST[1]}. "
        "Install one of these and start again with it."
    )


def _answers_as(command: list[str], minor: int) -> bool:
    ask = [*command, "-c", "import sys; print(sys.version_info[1])"]
    answer = subprocess.run(ask, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == str(minor)


class Environment:
    """The .venv of one checkout: made once, and again only when a lock or the Python has changed."""

    def __init__(
        self,
        root: Path = ROOT,
        version: tuple[int, int] = sys.version_info[:2],
        run: Callable[[Sequence[str]], int] = run_aloud,
        folder: str = ".venv",
    ) -> None:
        self._root = root
        self._run = run
        self._folder = root / folder
        self._stamp = self._folder / "goodword.stamp"
        self._busy = self._folder / "goodword.lock"
        self._made_by = f"{version[0]}.{version[1]}"
        windows = os.name == "nt"
        self.python = self._folder / ("Scripts/python.exe" if windows else "bin/python")

    def ready(self, locks: Sequence[Path]) -> bool:
        """Whether everything in `locks` is installed, as far as a look at three small files can tell."""
        written = self._written()
        return self._sound(written) and all(written.get(lock.name) == _digest(lock) for lock in locks)

    def make_ready(self, locks: Sequence[Path]) -> None:
        """Installs what `locks` say unless that is done.

        A second start waits for the first. The stamp is written last, so a set-up that was cut short is done again.
        """
        if self.ready(locks):
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        with _alone(self._busy):
            if self.ready(locks):
                return
            written = self._written()
            say(f"installing what Goodword needs into {self._folder.name} (once; a minute or so) …")
            changed = any(lock.name in written and written[lock.name] != _digest(lock) for lock in locks)
            if changed or not self._sound(written):
                written = {"python": self._made_by}
                self._make_empty()
            self._install(locks)
            self._stamp_with(written | {lock.name: _digest(lock) for lock in locks})

    def _written(self) -> dict[str, str]:
        try:
            lines = self._stamp.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return {}
        return dict(line.split(" ", 1) for line in lines if " " in line)

    def _sound(self, written: dict[str, str]) -> bool:
        if written.get("python") != self._made_by or not self.python.exists():
            return False
        with contextlib.suppress(OSError):
            home = re.search(r"^home *= *(.*)$", (self._folder / "pyvenv.cfg").read_text("utf-8"), re.MULTILINE)
            return home is not None and Path(home.group(1).strip()).is_dir()
        return False

    def _make_empty(self) -> None:
        self._stamp.unlink(missing_ok=True)
        for child in self._folder.iterdir():
            if child.is_dir() and not child.is_symlink():
                shutil.rmtree(child)
            elif child != self._busy:
                child.unlink()
        base: str = getattr(sys, "_base_executable", "") or sys.executable
        self._need([base, "-I", "-m", "venv", str(self._folder)], f"{self._folder.name} could not be made")

    def _install(self, locks: Sequence[Path]) -> None:
        pip = [str(self.python), "-I", "-m", "pip", "install", "-qq", "--no-input", "--no-user"]
        pip += ["--disable-pip-version-check", "--require-hashes", "--no-deps", "--only-binary", ":all:"]
        for lock in locks:
            pip += ["-r", str(lock)]
        self._need(pip, "the packages could not be installed; the network may be away")
        places = {"base": str(self._folder), "platbase": str(self._folder)}
        packages = Path(sysconfig.get_path("purelib", "venv", places))
        # Relative to itself, so that a checkout that is moved or copied still starts its own code.
        source = os.path.relpath(self._root / "desktop", packages)
        (packages / "goodword.pth").write_text(source + "\n", "utf-8")

    def _stamp_with(self, values: dict[str, str]) -> None:
        fresh = self._stamp.with_suffix(".new")
        fresh.write_text("".join(f"{name} {value}\n" for name, value in values.items()), "utf-8")
        fresh.replace(self._stamp)

    def _need(self, command: Sequence[str], failure: str) -> None:
        if self._run(command) != 0:
            raise SetUpError(f"{failure}. What went wrong stands above; start again when that is mended.")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    with path.open("a", encoding="utf-8") as file:
        if not _taken(file.fileno()):
            say("another start is setting up; waiting for it …")
            while not _taken(file.fileno()):
                time.sleep(0.2)
        yield


def _taken(lock: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            # A pip that outlives a killed start keeps the lock, so that nobody builds beside it.
            os.set_inheritable(lock, True)
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
