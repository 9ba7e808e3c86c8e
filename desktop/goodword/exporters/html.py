"""The brag note as a self-contained web page: no scripts, nothing from elsewhere, everything escaped."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.filters import do_forceescape, do_mark_safe

from goodword.core.brag_note import BragNote
from goodword.core.language import right_to_left, spoken
from goodword.core.note_blocks import Block, Title, blocks

TEMPLATE = "note.html"


def write(note: BragNote, templates: Path) -> bytes:
    """The note as a page, UTF-8, by the template in the folder `templates`."""
    return write_blocks(blocks(note), templates)


def write_blocks(found: list[Block], templates: Path) -> bytes:
    """Any document as such a page."""
    title = next((block.text for block in found if isinstance(block, Title)), "")
    named = [(type(block).__name__, block) for block in found]
    page = _template(templates)
    return page.render(language=spoken(), right_to_left=right_to_left(), title=title, blocks=named).encode()


@cache
def _template(folder: Path) -> Template:
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["lines"] = _lines
    return environment.get_template(TEMPLATE)


def _lines(text: str) -> str:
    """`text` escaped, its line ends as breaks."""
    return do_mark_safe(str(do_forceescape(text)).replace("\n", "<br>"))
