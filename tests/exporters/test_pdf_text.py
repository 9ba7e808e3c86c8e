"""Pictures and odd files: what stands in no line of text can be found too."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QPdfWriter, QTextLayout

from goodword.core.brag_note import BragNote
from goodword.core.errors import BugError, KnownError
from goodword.core.note_words import Audience
from goodword.exporters import pdf
from goodword.exporters.pdf_file import PdfFile
from goodword.exporters.pdf_text import Shown, make_readable
from support.pdf_reader import HAS_READER, unpacked, words

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(*pieces: str, picture_after: int = -1) -> tuple[bytes, list[Shown]]:
    """A page with pieces of text in one line, and a picture after one of them."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    shown = []
    for number, piece in enumerate(pieces):
        layout = QTextLayout(piece, QFont("DejaVu Sans", 11), writer)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        at = QPointF(1000.0 * number, 500.0)
        for run in line.glyphRuns():
            painter.drawGlyphRun(at, run)
            first = at + run.positions()[0]
            shown.append(Shown(piece, ((first.x(), first.y()),), 0.0, is_plain=True))
        if number == picture_after:
            picture = QImage(8, 8, QImage.Format.Format_RGB32)
            picture.fill(QColor("red"))
            painter.drawImage(QPointF(1000.0 * number + 600, 500.0), picture)
            shown.append(Shown("🎉", ((1000.0 * number + 600, 640.0),), 200.0))
    painter.end()
    return bytes(buffer.data().data()), shown


@pytest.mark.skipif(not HAS_READER, reason="poppler-utils is not installed")
def test_a_picture_is_found_where_it_stands() -> None:
    data, shown = drawn("Rang", "back", picture_after=0)
    file = PdfFile(data)
    make_readable(file, [[shown]])
    assert words(file.whole()).split() == ["Rang", "🎉", "back"]


def test_a_line_of_text_is_one_object() -> None:
    data, shown = drawn("Rang", "back")
    file = PdfFile(data)
    make_readable(file, [[shown]])
    assert unpacked(data).count(b"BT\n") == 2
    assert unpacked(file.whole()).count(b"BT\n") == 1


def test_a_picture_alone_stays_a_picture() -> None:
    data, _ = drawn("Rang")
    file = PdfFile(data)
    make_readable(file, [[[Shown("🎉", ((1.0, 1.0),), 1.0)], []]])
    assert unpacked(file.whole()).count(b" Tj") == len("Rang")


def test_describing_twice_is_describing_once() -> None:
    file = PdfFile(drawn("Rang")[0])
    file.describe("Once", "en")
    file.describe("Twice", "en")
    assert b"xmp" not in unpacked(file.whole())
    assert "Twice".encode("utf-16-be").hex().upper().encode() in file.whole()


def test_a_file_of_another_making_is_a_bug() -> None:
    with pytest.raises(BugError):
        PdfFile(b"%PDF-1.4\n\nxref\n0 0\ntrailer <<>>")


def test_without_any_font_it_says_so_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf._application.cache_clear()
    monkeypatch.setattr(QFontDatabase, "families", list)
    with pytest.raises(KnownError, match="No font is installed"):
        pdf.write(BragNote(Audience.TEAM, "T", "P", "I"))
