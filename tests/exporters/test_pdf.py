"""PDF: every word can be found, fonts come along, pages are set with care, and nothing tells of its making."""

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings

from goodword.core.brag_note import BragNote
from goodword.exporters.pdf import write
from support import pdf_reader
from support.notes import composed, paragraphs, praise, rich_week
from support.notes_at_random import NOTES
from support.pdf_reader import letters, words

TESTS = Path(__file__).parents[1]
SOURCE = TESTS.parent / "desktop"

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("OpenType support missing"),  # Qt tries the first font for every script
]
needs_reader = pytest.mark.skipif(not pdf_reader.HAS_READER, reason="poppler-utils is not installed")

NAMES = (
    "Zoë Ångström",
    "Nguyễn Thị Minh Khai",
    "Tomasz Wiśniewski",
    "Борис Ёлкин",
    "Ελένη Παπαδοπούλου",
    "田中 さくら",
    "王小明",
    "김철수",
    "נעמי לוי",
    "علاء الأمين",
    "नेहा शर्मा",
    "สมชาย น้ำใส",
)


def of(*texts: str, name: str | None = None) -> BragNote:
    return composed([praise(text, name) for text in texts], []).note


def squeezed(text: str) -> str:
    return "".join(text.split())


@needs_reader
@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_script_is_found(name: str) -> None:
    found = words(write(composed([praise("Rang back.", name), praise(f"Rang with {name} at noon.", "Bo")], []).note))
    assert squeezed(found).count(squeezed(name)) == 2


@needs_reader
@given(NOTES)
@settings(max_examples=40)
def test_no_letter_is_lost(note: BragNote) -> None:
    lost = Counter(letters("\n".join(paragraphs(note)))) - Counter(letters(words(write(note))))
    assert not lost


@needs_reader
def test_plain_paragraphs_are_found_whole() -> None:
    note = rich_week().note
    found = squeezed(words(write(note)))
    for paragraph in paragraphs(note):
        if paragraph.isascii():
            assert squeezed(paragraph) in found


@needs_reader
def test_signs_without_a_font_are_found_all_the_same() -> None:
    found = words(write(of("Cheers 🎉 from 𝒜 and 🇩🇪 and e\u0301\u0323, office", name="Zoë 👩🏽‍💻")))
    for sign in ("🎉", "👩🏽‍💻", "🇩🇪", "office"):
        assert sign in found


@needs_reader
def test_every_font_comes_along_and_can_be_read() -> None:
    found = pdf_reader.fonts(write(rich_week().note))
    assert found
    assert {tuple(line[-5:-2]) for line in found} == {("yes", "no", "yes")}


@needs_reader
def test_its_only_property_is_the_title() -> None:
    told = pdf_reader.properties(write(rich_week().note))
    assert told["Title"] == "Good words from the team"
    assert not {"Author", "Creator", "Producer", "CreationDate", "ModDate", "Subject", "Keywords"} & told.keys()
    assert (told["Metadata Stream"], told["Page size"]) == ("no", "595 x 842 pts (A4)")


def test_nothing_tells_of_its_making() -> None:
    everything = pdf_reader.unpacked(write(rich_week().note))
    for trace in (b"Qt ", b"/Producer", b"/CreationDate", b"/Author", b"xmp", b"/home", b"/root", b"/usr", b"uuid"):
        assert trace not in everything


def test_the_table_of_objects_is_right() -> None:
    data = write(rich_week().note)
    start = int(data.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    assert data[start : start + 5] == b"xref\n"
    offsets = re.findall(rb"(\d{10}) (\d{5}) ([nf]) \n", data[start:])
    assert len(offsets) == int(re.findall(rb"/Size (\d+)", data)[0])
    for number, (offset, _, kind) in enumerate(offsets):
        if kind == b"n":
            assert data[int(offset) :].startswith(b"%d 0 obj\n" % number)
    for length, stream in re.findall(rb"/Length (\d+)\n/Filter /FlateDecode\n>>\nstream\n(.*?)\nendstream", data, re.S):
        assert int(length) == len(stream)


def test_the_same_note_gives_the_same_bytes_in_any_run() -> None:
    program = (
        "import sys\n"
        "from goodword.exporters.pdf import write\n"
        "from support.notes import rich_week\n"
        "sys.stdout.buffer.write(write(rich_week().note))\n"
    )
    environment = {"PYTHONPATH": os.pathsep.join([str(SOURCE), str(TESTS)]), "PATH": os.environ["PATH"]}
    runs = [
        subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True).stdout
        for _ in range(2)
    ]
    assert runs[0] == runs[1]
    assert write(rich_week().note) == write(rich_week().note)


@needs_reader
def test_a_long_note_has_numbered_pages() -> None:
    pages = pdf_reader.pages(write(of(*("She rang the clinic back and told them so. " * 8 for _ in range(40)))))
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert squeezed(page).endswith(f"{number}/{len(pages)}")


@needs_reader
def test_a_note_of_one_page_has_no_number() -> None:
    assert "1/1" not in squeezed(words(write(of("Rang back."))))


@needs_reader
def test_a_word_wider_than_the_page_is_broken() -> None:
    assert words(write(of("x" * 3000))).count("x") == 3000


@needs_reader
def test_a_name_from_right_to_left_leaves_its_line_in_order() -> None:
    found = words(write(composed([praise("Rang the clinic.", "نور"), praise("أعادت نور الاتصال.", "Bo")], []).note))
    assert squeezed("نور Rang the clinic.") in squeezed(found)


@needs_reader
@pytest.mark.skipif(os.name == "nt", reason="Windows always has a screen")
def test_it_needs_no_screen_and_leaves_silently(tmp_path: Path, home: Path) -> None:
    """As from cron: no display, no application, nothing on the standard streams but what is meant."""
    target = tmp_path / "note.pdf"
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(SOURCE), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-W", "error", "-m", "goodword", "--data-dir", str(home / "data")]
    for arguments in (
        ["add", "praise", "Rang the clinic back; नेहा asked for it.", "--person", "علاء الأمين"],
        ["note", "--format", "pdf", "--output", str(target)],
    ):
        run = subprocess.run([*command, *arguments], env=environment, capture_output=True, text=True, check=False)
        assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == ""
    assert "علاء الأمين" in words(target.read_bytes())
    assert target.stat().st_mode & 0o777 == 0o600


def test_without_qt_it_says_so_in_words() -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from goodword.core.brag_note import BragNote\n"
        "from goodword.core.errors import KnownError\n"
        "from goodword.core.note_words import Audience\n"
        "from goodword.exporters.pdf import write\n"
        "try:\n    write(BragNote(Audience.TEAM, 'T', 'P', 'I'))\n"
        "except KnownError as error:\n    sys.stdout.write(str(error))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": str(SOURCE)}, capture_output=True, text=True, check=True
    )
    assert run.stdout == "A part of Qt is missing on this system. Choose another format."
