"""The brag note for the clipboard: it pastes well into chats, mails and documents."""

from goodword.core.brag_note import BragNote, in_its_language
from goodword.core.note_blocks import blocks
from goodword.core.note_outlets import NoteTexts
from goodword.exporters.rich_text import chat_html
from goodword.exporters.text import plain


@in_its_language
def texts(note: BragNote) -> NoteTexts:
    """The note as plain text and as flat HTML; the same note gives the same texts."""
    found = blocks(note)
    return NoteTexts(plain(found).rstrip("\n"), chat_html(found))
