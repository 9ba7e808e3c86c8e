"""Checks everything: python3 build/test.py [pytest arguments].

Without arguments, or with such that select no tests (-x, -q, --durations=5 …): ruff, mypy --strict, the audit of
build/audit.py, the benches, then all other tests with coverage, a process a processor. With a file, a folder, a test's
id, -k, -m or --lf: only those tests, in one process. Paths count from the project's folder. The status is that of
pytest, or 1 if a check before it found something. Desktop packages that are missing and cannot be installed make their
tests skip; where CI=true that is a failure.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from environment import ROOT, RUN_LOCK, TEST_LOCK, SetUpError, guarded, run_to_its_end
from run import prepare
from system_packages import install, is_debian, missing_packages

# What tests/desktop lives in: a screen, a window manager, a panel with a tray, a notification server, a keyring, eyes.
DESKTOP_PACKAGES = (
    "appstream",
    "at-spi2-core",
    "dbus",
    "dbus-x11",
    "desktop-file-utils",
    "dunst",
    "fonts-dejavu-core",
    "fonts-inter",
    "fonts-noto-core",
    "gnome-keyring",
    "imagemagick",
    "libnotify-bin",
    "libreoffice-writer-nogui",
    "libsecret-tools",
    "openbox",
    "poppler-utils",
    "strace",
    "x11-utils",
    "xdotool",
    "xfce4-panel",
    "xvfb",
)
CHECKS = {
    "ruff": ["-P", "-m", "ruff", "check"],
    "mypy": ["-P", "-m", "mypy"],
    "audit": [str(ROOT / "build" / "audit.py")],
}
# Two timings are compared best where nothing else of ours goes on.
BENCHES = "tests/bench"
BENCH = ["-P", "-m", "pytest", "-q", "--no-header", BENCHES]
EVERYTHING = [f"--ignore={BENCHES}", "--numprocesses=auto", "--dist=worksteal"]
COVERAGE = ["--cov=goodword", "--cov-report=term:skip-covered"]
MEMORY, ROOM = Path("/dev", "shm"), 4 << 30
SELECTING = ("-k", "-m", "--lf", "--last-failed", "--sw", "--stepwise", "--co", "--collect-only")


def selects_tests(arguments: Sequence[str]) -> bool:
    """Whether these pytest arguments ask for some of the tests rather than all."""
    return any(
        argument.startswith(SELECTING) if argument.startswith("-") else (ROOT / argument.split("::")[0]).exists()
        for argument in arguments
    )


def desktop_packages_missing() -> list[str]:
    """Installs what the desktop tests need where that may be done; what is missing all the same."""
    missing = missing_packages(DESKTOP_PACKAGES)
    if missing and is_debian():
        install(missing)
        missing = missing_packages(DESKTOP_PACKAGES)
    if missing and sys.platform == "linux" and os.environ.get("CI") == "true":
        raise SetUpError(f"CI cannot go without these packages: {' '.join(missing)}. Install them, then start again.")
    return missing


def checks_failed(python: str) -> list[str]:
    """Runs the checks side by side, and prints what each says; the names of those that found something."""
    with ThreadPoolExecutor() as pool:
        runs = {name: pool.submit(_heard, [python, *check]) for name, check in CHECKS.items()}
        for name, run in runs.items():
            print(f"== {name}\n{run.result().stdout}", end="", flush=True)
    return [name for name, run in runs.items() if run.result().returncode != 0]


def _heard(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


def room_in_memory() -> Path | None:
    """Where files wait for no disk, if there is room for those of all tests."""
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM else None


def main() -> int:
    """Runs the checks, then the tests; the last line is pytest's own."""
    arguments = sys.argv[1:]
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    python = str(prepare([RUN_LOCK, TEST_LOCK]).python)
    os.chdir(ROOT)
    variables = {**os.environ, "GOODWORD_MISSING_PACKAGES": " ".join(desktop_packages_missing())}
    if selects_tests(arguments):
        return run_to_its_end([python, "-P", "-m", "pytest", *arguments], variables)
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # or each of many processes compiles everything anew
    variables.setdefault("PYTHONHASHSEED", str(random.randrange(1 << 32)))  # all processes see the tests in one order
    failed = checks_failed(python)
    print("== benches", flush=True)
    if run_to_its_end([python, *BENCH], variables) != 0:
        failed.append("benches")
    variables["GOODWORD_FAILED_CHECKS"] = " ".join(failed)
    with tempfile.TemporaryDirectory(prefix="gw-", dir=room_in_memory(), ignore_cleanup_errors=True) as folder:
        variables["TMPDIR"] = folder
        tests = [python, "-P", "-m", "pytest", *EVERYTHING, *COVERAGE, *arguments]
        return run_to_its_end(tests, variables) or (1 if failed else 0)


if __name__ == "__main__":
    sys.exit(guarded(main))
