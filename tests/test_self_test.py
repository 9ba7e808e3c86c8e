"""What an installation says of itself."""

import subprocess
import sys
from pathlib import Path

import pytest

from goodword import self_test
from goodword.self_test.expectation import FaultError, expect

SOURCE = Path(self_test.__file__).resolve().parent.parent.parent


def test_this_installation_works_and_leaves_the_book_alone(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "goodword", "--self-test"],
        cwd=SOURCE,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    subjects = [line.removeprefix("works").split(":")[0].strip() for line in done.stdout.splitlines()]
    assert subjects[:4] == ["Book", "Backups", "Protection", "Formats"]
    assert subjects[-2:] == ["Window and tray", "Everything works here."]
    assert not (home / "data").exists()
    assert not (home / "share" / "goodword").exists()


def test_a_part_that_fails_is_told(tmp_path: Path) -> None:
    def broken(folder: Path) -> str:
        assert folder.is_dir()
        raise ModuleNotFoundError("No module named 'plyer'")

    found = self_test._tried("Notifications", broken, tmp_path / "one")
    assert (found.works, found.detail) == (False, "ModuleNotFoundError: No module named 'plyer'")
    assert found.advice == "Install Goodword again. If this line stays, report it."


def test_what_is_found_is_held_against_what_is_wanted() -> None:
    expect("a", "a", "letters")
    with pytest.raises(FaultError, match="letters: 'b' instead of 'a'"):
        expect("b", "a", "letters")
