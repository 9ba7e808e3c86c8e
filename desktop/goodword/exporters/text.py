"""The brag note as plain text, a paragraph a line: good by itself in a chat or a mail."""

from collections.abc import Iterable

from goodword.core.brag_note import BragNote
from goodword.core.note_blocks import Block, Item, Items, Subtitle, blocks, ends_openly


def write(note: BragNote) -> bytes:
    """The note as UTF-8 text, line ends "\\n"; title and period stand together, blank lines part the rest."""
    return write_blocks(blocks(note))


def write_blocks(found: Iterable[Block]) -> bytes:
    """Any document as UTF-8 text."""
    return plain(found).encode()


def plain(found: Iterable[Block]) -> str:
    """Blocks as text with a line end at its end."""
    text = ""
    for block in found:
        if text:
            text += "\n" if isinstance(block, Subtitle) else "\n\n"
        text += _block(block)
    return f"{text}\n"


def _block(block: Block) -> str:
    return "\n".join(map(_item, block.items)) if isinstance(block, Items) else block.text


def _item(item: Item) -> str:
    text = "\n".join(item.paragraphs)
    if item.lead:
        mark = ":" if ends_openly(item.lead) else ""
        text = f"{item.lead}{mark} {text}".rstrip()
    return "• " + text.replace("\n", "\n  ")
