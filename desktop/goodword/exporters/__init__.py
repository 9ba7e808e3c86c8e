"""A brag note as bytes, in the formats of one table; nothing here knows a path to write to."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from goodword.core.brag_note import BragNote, in_its_language
from goodword.core.language import marked
from goodword.core.note_blocks import Block

NAMES = ("md", "txt", "html", "docx", "pdf", "eml")
"""What `goodword note --format` takes, the first unless said otherwise."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a note: its name in commands, its label in windows, and the file it makes.

    `is_text` says whether the bytes are UTF-8 text that can go to a terminal. `write` gives the same bytes for
    the same note, never fails because of what stands in it, and loads what it needs only when called.
    """

    name: str
    label: str
    suffix: str
    media_type: str
    is_text: bool
    write: Callable[[BragNote], bytes]


def write_document(found: list[Block], suffix: str, templates: Path) -> bytes | None:
    """A document that is no note, in the format of a file's suffix (".pdf"); None where no format has it."""
    match suffix.lower():
        case ".md":
            from goodword.exporters.markdown import write_blocks as markdown

            return markdown(found)
        case ".txt":
            from goodword.exporters.text import write_blocks as text

            return text(found)
        case ".html":
            from goodword.exporters.html import write_blocks as html

            return html(found, templates)
        case ".docx":
            from goodword.exporters.docx import write_blocks as docx

            return docx(found)
        case ".pdf":
            from goodword.exporters.pdf import write_blocks as pdf

            return pdf(found)
        case _:
            return None


def formats(templates: Path) -> tuple[Format, ...]:
    """The table of formats, in the order of NAMES; `templates` is the folder of the HTML template."""

    @in_its_language
    def html(note: BragNote) -> bytes:
        from goodword.exporters.html import write

        return write(note, templates)

    return (
        Format("md", marked("Markdown", "a format"), ".md", "text/markdown; charset=utf-8", True, _markdown),
        Format("txt", marked("Plain text", "a format"), ".txt", "text/plain; charset=utf-8", True, _text),
        Format("html", marked("Web page", "a format"), ".html", "text/html; charset=utf-8", True, html),
        Format("docx", marked("Word", "a format"), ".docx", _WORD_TYPE, False, _docx),
        Format("pdf", marked("PDF", "a format"), ".pdf", "application/pdf", False, _pdf),
        Format("eml", marked("Mail draft", "a format"), ".eml", "message/rfc822", True, _eml),
    )


_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _markdown(note: BragNote) -> bytes:
    from goodword.exporters.markdown import write

    return write(note)


def _text(note: BragNote) -> bytes:
    from goodword.exporters.text import write

    return write(note)


def _docx(note: BragNote) -> bytes:
    from goodword.exporters.docx import write

    return write(note)


def _pdf(note: BragNote) -> bytes:
    from goodword.exporters.pdf import write

    return write(note)


def _eml(note: BragNote) -> bytes:
    from goodword.exporters.eml import write

    return write(note)
