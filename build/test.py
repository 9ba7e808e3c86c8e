"""Checks everything: python3 build/test.py [pytest arguments].

Without arguments, or with such that select no tests (-x, -q, --durations=5 …): ruff, mypy --strict, the audit of
build/audit.py, then all tests with coverage. With a file, a folder, a test's id, -k, -m or --lf: only those tests.
Paths count from the project's folder. The status is that of pytest, or 1 if a check before it found something. Desktop
packages that are missing and cannot be installed make their tests skip; where CI=true that is a failure.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

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


def main() -> int:
    """Runs the checks in order; the last line is pytest's own."""
    arguments = sys.argv[1:]
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    python = str(prepare([RUN_LOCK, TEST_LOCK]).python)
    os.chdir(ROOT)
    variables = {**os.environ, "GOODWORD_MISSING_PACKAGES": " ".join(desktop_packages_missing())}
    failed = []
    if not selects_tests(arguments):
        for name, check in CHECKS.items():
            print(f"== {name}", flush=True)
            if run_to_its_end([python, *check]) != 0:
                failed.append(name)
        arguments = ["--cov=goodword", "--cov-report=term:skip-covered", *arguments]
    variables["GOODWORD_FAILED_CHECKS"] = " ".join(failed)
    return run_to_its_end([python, "-P", "-m", "pytest", *arguments], variables) or (1 if failed else 0)


if __name__ == "__main__":
    sys.exit(guarded(main))
