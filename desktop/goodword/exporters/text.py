"""The brag note as plain text, a paragraph a line: good by itself in a chat or a mail."""

from goodword.core.brag_note import BragNote
from goodword.core.note_blocks import Block, Item, Items, blocks


def write(note: BragNote) -> bytes:
    """The note as UTF-8 text, line ends "\\n"; title and period stand together, blank lines part the rest."""
    title, *others = [_block(block) for block in blocks(note)]
    return (f"{title}\n" + "\n\n".join(others) + "\n").encode()


def _block(block: Block) -> str:
    return "\n".join(map(_item, block.items)) if isinstance(block, Items) else block.text


def _item(item: Item) -> str:
    text = "\n".join(item.paragraphs)
    if item.lead:
        mark = ":" if item.lead[-1].isalnum() else ""
        text = f"{item.lead}{mark} {text}".rstrip()
    return "• " + text.replace("\n", "\n  ")
