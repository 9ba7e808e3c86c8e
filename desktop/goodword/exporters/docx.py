"""The brag note as a Word document with real heading and list styles."""

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.parser import OxmlElement
from docx.text.paragraph import Paragraph as WordParagraph

from goodword.core.brag_note import BragNote
from goodword.core.note_blocks import (
    Block,
    Heading,
    Item,
    Items,
    Signature,
    Subtitle,
    Title,
    blocks,
)
from goodword.exporters.direction import runs_right_to_left
from goodword.exporters.docx_frame import dress, strip

_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_OWNER_ONLY = 0o600 << 16


def write(note: BragNote) -> bytes:
    """The note as DOCX; the same note gives the same bytes."""
    return write_blocks(blocks(note))


def write_blocks(written: list[Block]) -> bytes:
    """Any document as DOCX."""
    document = Document()
    dress(document)
    writer = _Writer(document)
    for block in written:
        writer.add(block)
    strip(document, next((block.text for block in written if isinstance(block, Title)), ""))
    return _packed(document)


class _Writer:
    """Puts blocks at the end of a document, in time that grows with their number only."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._body: Any = document.element.body
        self._style_ids = {style.name: style.style_id for style in document.styles}

    def add(self, block: Block) -> None:
        """Put `block` at the end."""
        match block:
            case Title(text):
                self._paragraph("Title", text)
            case Subtitle(text):
                self._paragraph("Subtitle", text)
            case Heading(text):
                self._paragraph("Heading 1", text)
            case Items(items):
                for item in items:
                    self._item(item)
            case Signature(text):
                self._paragraph("Signature", text)
            case _:
                self._paragraph("Normal", block.text)

    def _item(self, item: Item) -> None:
        self._paragraph("List Bullet", *item.paragraphs[:1], lead=item.lead)
        for text in item.paragraphs[1:]:
            self._paragraph("List Continue", text)

    def _paragraph(self, style: str, text: str = "", *, lead: str | None = None) -> None:
        element = self._body.add_p()
        element.style = self._style_ids[style]
        if runs_right_to_left(text or lead or ""):
            element.get_or_add_pPr().append(OxmlElement("w:bidi"))
        paragraph = WordParagraph(element, self._document)
        if lead:
            font = paragraph.add_run(lead).font
            font.bold = font.cs_bold = True
            text = f" {text}" if text else ""
        if text:
            paragraph.add_run(text)


def _packed(document: WordDocument) -> bytes:
    """The document's bytes, without the moment they were made at."""
    saved, packed = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = ZipInfo(name, _ZIP_DATE)
            member.create_system, member.external_attr = _UNIX, _OWNER_ONLY
            target.writestr(member, source.read(name), ZIP_DEFLATED)
    return packed.getvalue()
