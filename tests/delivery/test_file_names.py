"""File names from words: predictable, and possible on every system."""

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.delivery.file_names import safe_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("goodword-2026-W47-manager", "goodword-2026-W47-manager.md"),
        ("goodword 2026-W47 Zoë O’Brien", "goodword-2026-W47-Zoë-O-Brien.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("C:\\a?b*c", "C-a-b-c.md"),
        (".hidden. ", "hidden.md"),
        ("CON", "goodword-CON.md"),
        ("lpt¹", "goodword-lpt¹.md"),
        ("nul.tar", "nul-tar.md"),
        ("a\u202eb\x00c\ud800d", "ab-c-d.md"),
        ("e\u0301", "é.md"),
        ("\u0301x", "x.md"),
        ("🎉🎉", "goodword.md"),
        ("", "goodword.md"),
        ("田中 さくら", "田中-さくら.md"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert safe_name(text, ".md") == name


def test_a_long_name_is_cut_between_letters() -> None:
    name = safe_name("q\u0323\u0307" * 100, ".md")
    assert 115 < len(name.encode()) <= 120
    stem = name.removesuffix(".md")
    assert stem == "q\u0323\u0307" * (len(stem) // 3)


@given(st.text(max_size=400))
def test_every_system_takes_every_name(text: str) -> None:
    name = safe_name(text, ".html")
    assert name == safe_name(text, ".html")
    assert name == Path(name).name == PureWindowsPath(name).name
    assert 6 <= len(name.encode()) <= 130
    assert name.partition(".")[0].upper() not in ("CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "COM²")
    assert name[0] not in ".- "
    assert not set(name) & set('<>:"/\\|?*')
    assert all(unicodedata.category(c)[0] in "LMN" or c in "-_." for c in name)


@given(st.text(max_size=100))
def test_a_name_can_be_made(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    (tmp_path_factory.getbasetemp() / safe_name(text, ".txt")).write_bytes(b"")
