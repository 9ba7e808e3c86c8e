"""A real word processor opens the Word file and shows every sentence."""

import shutil
import subprocess
from pathlib import Path

import pytest

from goodword.exporters.docx import write
from support.notes import paragraphs, rich_week

OFFICE = shutil.which("soffice") or ""
PDF_READER = shutil.which("pdftotext") or ""


def converted(document: Path, kind: str) -> Path:
    command = [OFFICE, f"-env:UserInstallation={(document.parent / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", kind, "--outdir", str(document.parent), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return document.with_suffix(f".{kind.partition(':')[0]}")


@pytest.mark.skipif(not OFFICE, reason="libreoffice-writer is not installed")
def test_libreoffice_shows_every_sentence(tmp_path: Path) -> None:
    note = rich_week().note
    document = tmp_path / "note.docx"
    document.write_bytes(write(note))
    text = " ".join(converted(document, "txt:Text (encoded):UTF8").read_text("utf-8-sig").split())
    for paragraph in paragraphs(note):
        assert " ".join(paragraph.split()) in text


@pytest.mark.skipif(not (OFFICE and PDF_READER), reason="libreoffice-writer or poppler-utils is not installed")
def test_libreoffice_prints_it(tmp_path: Path) -> None:
    note = rich_week().note
    document = tmp_path / "note.docx"
    document.write_bytes(write(note))
    printed = subprocess.run([PDF_READER, str(converted(document, "pdf")), "-"], check=True, capture_output=True)
    text = " ".join(printed.stdout.decode().split())
    for paragraph in paragraphs(note):
        if paragraph.isascii():
            assert " ".join(paragraph.split()) in text
