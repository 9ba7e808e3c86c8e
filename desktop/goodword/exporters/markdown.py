"""The brag note as CommonMark. Whatever an entry holds is escaped: read back, it is the text that was written."""

import re
from collections.abc import Iterable

from goodword.core.brag_note import BragNote
from goodword.core.note_blocks import Block, Heading, Item, Items, Title, blocks

_INLINE = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?[0-9A-Za-z]+;)")
_NUMBER = re.compile(r"\d{1,9}[.)]")


def write(note: BragNote) -> bytes:
    """The note in CommonMark, UTF-8, line ends "\\n"."""
    return write_blocks(blocks(note))


def write_blocks(found: Iterable[Block]) -> bytes:
    """Any document in CommonMark."""
    return ("\n\n".join(map(_block, found)) + "\n").encode()


def _block(block: Block) -> str:
    match block:
        case Title(text):
            return f"# {_heading(text)}"
        case Heading(text):
            return f"## {_heading(text)}"
        case Items(items):
            return "\n\n".join(map(_item, items))
        case _:
            return _paragraph(block.text)


def _item(item: Item) -> str:
    paragraphs = list(item.paragraphs)
    if item.lead:
        lead = f"**{_inline(item.lead)}**"
        first = f"{lead} {_paragraph(paragraphs[0], after_lead=True)}" if paragraphs else lead
    else:
        first = _paragraph(paragraphs[0])
    texts = [first, *map(_paragraph, paragraphs[1:])]
    return "- " + "\n\n".join(texts).replace("\n", "\n  ").replace("\n  \n", "\n\n")


def _paragraph(text: str, *, after_lead: bool = False) -> str:
    first, *others = text.split("\n")
    lines = [_inline(first) if after_lead else _line(first), *map(_line, others)]
    return "\\\n".join(lines)


def _heading(text: str) -> str:
    return _inline(text).replace("#", "\\#")


def _line(text: str) -> str:
    """One line of a paragraph: nothing at its start makes it a list, a heading or a rule."""
    body = text.lstrip()
    blanks = "".join(f"&#{ord(blank)};" for blank in text[: len(text) - len(body)])
    escaped = _inline(body)
    if escaped[0] in "-+=#":
        escaped = f"\\{escaped}"
    elif number := _NUMBER.match(escaped):
        end = number.end() - 1
        escaped = f"{escaped[:end]}\\{escaped[end:]}"
    return blanks + escaped


def _inline(text: str) -> str:
    return _INLINE.sub(lambda found: f"\\{found[0]}", text)
