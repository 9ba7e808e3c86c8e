"""The audit: what it says of locks that are not what the project wants, of findings, and of silence."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

BUILD = Path(__file__).resolve().parent.parent / "build"
sys.path.append(str(BUILD))

import audit  # noqa: E402
from audit import Lock, complaints  # noqa: E402

HASH = "0" * 64
CLICK = f"click==8.5.1 \\\n    --hash=sha256:{HASH}\n"
PYTEST = f"pytest==9.2.0 \\\n    --hash=sha256:{HASH} \\\n    --hash=sha256:{HASH}\n"
PROJECT: dict[str, Any] = {"project": {"dependencies": ["click>=8"]}, "dependency-groups": {"test": ["pytest>=9"]}}
INSTALLED = {"click": "8.5.1", "pytest": "9.2.0"}


@pytest.fixture(autouse=True)
def needs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "needed", set)


def said(tmp_path: Path, running: str = CLICK, testing: str = PYTEST, installed: dict[str, str] = INSTALLED) -> str:
    """The complaints about these locks."""
    run_lock, test_lock = tmp_path / "run.lock", tmp_path / "test.lock"
    run_lock.write_text(running)
    test_lock.write_text(testing)
    return "\n".join(complaints(Lock.read(run_lock), Lock.read(test_lock), PROJECT, installed))


def test_a_sound_pair_of_locks_is_passed(tmp_path: Path) -> None:
    assert said(tmp_path) == ""


@pytest.mark.parametrize(
    ("running", "words"),
    [
        (f"{CLICK}requests==2.34.2\n", "not pinned and hashed: requests==2.34.2"),
        (f"--index-url https://example.org\n{CLICK}", "not pinned and hashed: --index-url"),
        (f"{CLICK}requests @ https://example.org/requests.whl\n", "not pinned and hashed: requests @"),
        (f"attrs==26.1.0 \\\n{CLICK}", "not pinned and hashed: attrs==26.1.0"),
        (f"attrs==26.1.0\n{CLICK}", "not pinned and hashed: attrs==26.1.0"),
        (f"attrs==26.1.0 ; sys_platform == 'x'\n{CLICK}", "not pinned and hashed: attrs==26.1.0"),
        (CLICK.replace("8.5.1", "8.5.1 ; nonsense"), "click==8.5.1 ; nonsense can't be read"),
        (CLICK.replace("sha256:0", "md5:0"), "has a hash that is none"),
        (CLICK.replace("8.5.1", "7.0.0"), "click>=8 is not met"),
        (PYTEST, "click>=8 is not met"),
        (f"{CLICK}{PYTEST}", "nothing needs pytest"),
        (CLICK.replace("8.5.1", "8.5.2"), "click 8.5.2 is locked, 8.5.1 is installed"),
    ],
)
def test_what_is_wrong_with_a_lock_is_said(tmp_path: Path, running: str, words: str) -> None:
    assert words in said(tmp_path, running)


def test_what_is_needed_and_not_locked_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "needed", lambda _names: {"click", "colorama", "pip"})
    assert said(tmp_path) == "run.lock: colorama is needed and not locked"


def test_another_systems_package_need_not_be_installed(tmp_path: Path) -> None:
    other = CLICK.replace("click==8.5.1", "colorama==0.4.6 ; sys_platform == 'nowhere'")
    assert said(tmp_path, CLICK + other) == ""


@pytest.mark.parametrize(
    ("answer", "counted"),
    [
        ('{"dependencies": [{"name": "click", "version": "8.5.1", "vulns": []}]}', ([], 1, 0)),
        ('{"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "X-1"}]}]}', (["a 1: X-1"], 1, 0)),
        ('{"dependencies": [{"name": "click", "skip_reason": "not found"}]}', ([], 0, 1)),
        ("", ([], 0, 1)),
    ],
)
def test_advisories_that_were_not_asked_for_do_not_count_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, counted: tuple[list[str], int, int]
) -> None:
    def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 0, answer, "")

    monkeypatch.setattr(audit, "_run", run)
    (tmp_path / "run.lock").write_text(CLICK)
    assert audit.advisories(tmp_path / "run.lock") == counted


def test_every_lock_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Path] = []

    def advisories(*locks: Path) -> tuple[list[str], int, int]:
        asked.extend(locks)
        return [], 1, 0

    monkeypatch.setattr(audit, "advisories", advisories)
    monkeypatch.setattr(audit, "_run", lambda command: subprocess.CompletedProcess(command, 0, "", ""))
    monkeypatch.setattr(audit, "write_bill", lambda *_: 0)
    monkeypatch.setattr(audit, "revealed", lambda _: ())
    monkeypatch.setattr(sys, "argv", ["audit.py"])
    for name in ("PACKAGE_LOCK", "TRAIN_LOCK"):
        changed = tmp_path / getattr(audit, name).name
        changed.write_text(f"requests==1\n{getattr(audit, name).read_text()}")
        monkeypatch.setattr(audit, name, changed)
    assert audit.main() == 1
    said = capsys.readouterr().err
    assert [f"{path.name}: not pinned and hashed: requests==1" in said for path in asked] == [False, False, True, True]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('SMTP_PASSWORD = "hunter' + '2hunter2"', "a.py:2: looks like a password"),
        ('KEY = "AKIA' + 'IOSFODNN7EXAMPLE"', "a.py:2: looks like a token"),
        ("-----BEGIN RSA " + "PRIVATE KEY-----", "a.py:2: looks like a private key"),
        ("run(x, shell=True)  # no" + "sec", "a.py:2: nosec without its number and a reason"),
        ("x = y  # no" + "sec B108 - where X servers listen", ""),
        ('password = "smtp_password"', ""),
        ("token: str = secrets.token_hex(8)", ""),
    ],
)
def test_secrets_of_a_known_form_are_seen(tmp_path: Path, line: str, words: str) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "a.py").write_text(f"import x\n{line}\n")
    assert list(audit.revealed(tmp_path, ["desktop"])) == ([f"desktop/{words}"] if words else [])
