"""Reads a PDF as somebody else would: poppler's tools where they are, and the bytes of every stream by hand."""

import re
import shutil
import subprocess
import unicodedata
import zlib

WORDS, FONTS, INFO = (shutil.which(name) or "" for name in ("pdftotext", "pdffonts", "pdfinfo"))
HAS_READER = bool(WORDS and FONTS and INFO)


def words(pdf: bytes) -> str:
    """The text that a search finds, without the marks of direction that the reader adds."""
    found = _run([WORDS, "-enc", "UTF-8", "-", "-"], pdf)
    return re.sub("[\u202a-\u202e\u2066-\u2069\u200e\u200f]", "", found)


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    return words(pdf).split("\f")[:-1]


def fonts(pdf: bytes) -> list[list[str]]:
    """Each font's line: name, kind, …, embedded, subset, mapped to text."""
    return [line.split() for line in _run([FONTS, "-"], pdf).splitlines()[2:]]


def properties(pdf: bytes) -> dict[str, str]:
    """What the file says about itself."""
    lines = (line.partition(":") for line in _run([INFO, "-"], pdf).splitlines())
    return {name: value.strip() for name, _, value in lines}


def unpacked(pdf: bytes) -> bytes:
    """The file, and every stream in it unpacked."""
    streams = re.findall(rb"stream\n(.*?)endstream", pdf, re.DOTALL)
    return b"\n".join([pdf, *(data for stream in streams if (data := _inflated(stream)))])


def letters(text: str) -> list[str]:
    """Letters and digits, in compatible forms, sorted: what no reader may lose."""
    return sorted(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c)[0] in "LN")


def _run(command: list[str], pdf: bytes) -> str:
    return subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode()


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""
