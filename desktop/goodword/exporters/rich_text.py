"""The brag note as HTML without a style block, for places that keep little of it: mail programs and chats."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from goodword.core.language import right_to_left, spoken
from goodword.core.note_blocks import Block, Heading, Item, Items, Signature, Subtitle, Title
from goodword.exporters.direction import holds_right_to_left, runs_right_to_left

_NO_BREAK = "\u00a0"
_TAB = 4 * _NO_BREAK


@dataclass(frozen=True, slots=True)
class _Look:
    """How each kind of block is opened (without the last ">") and closed; `more` parts an item's paragraphs."""

    title: tuple[str, str]
    subtitle: tuple[str, str]
    heading: tuple[str, str]
    paragraph: tuple[str, str]
    signature: tuple[str, str]
    list: str
    item: str
    more: tuple[str, str]


_CHAT = _Look(
    title=("<p", "</p>"),
    subtitle=("<p", "</p>"),
    heading=("<p", "</p>"),
    paragraph=("<p", "</p>"),
    signature=("<p", "</p>"),
    list="<ul",
    item="<li",
    more=("<br>", ""),
)
"""Slack, Teams and Outlook keep paragraphs, flat lists and bold; headings would come out in a style of their own."""

_MAIL = _Look(
    title=('<h1 style="margin:0;font-size:20px;line-height:26px;font-weight:bold"', "</h1>"),
    subtitle=('<p style="margin:0 0 20px 0;color:#5d544b"', "</p>"),
    heading=('<h2 style="margin:24px 0 8px 0;font-size:16px;line-height:24px;font-weight:bold"', "</h2>"),
    paragraph=('<p style="margin:0 0 12px 0"', "</p>"),
    signature=('<p style="margin:24px 0 0 0;color:#5d544b"', "</p>"),
    list='<ul style="margin:0;padding:0 24px"',
    item='<li style="margin:0 0 10px 0"',
    more=('<p style="margin:6px 0 0 0">', "</p>"),
)
_MAIL_BODY = (
    "margin:0;padding:16px;max-width:640px;background:#ffffff;color:#221d18;"
    "font-family:'Segoe UI',Calibri,'Helvetica Neue',Arial,sans-serif;font-size:15px;line-height:23px"
)


def chat_html(found: Iterable[Block]) -> str:
    """Blocks as flat HTML for the clipboard: paragraphs, bold, one level of list, and nothing else."""
    return '<meta charset="utf-8">' + "".join(_Writer(_CHAT, bold_titles=True).parts(found))


def mail_html(found: Iterable[Block]) -> str:
    """Blocks as the HTML part of a mail: styles stand in the elements, nothing comes from elsewhere."""
    direction = ' dir="rtl"' if right_to_left() else ""
    body = "\n".join(_Writer(_MAIL, bold_titles=False).parts(found))
    return (
        f'<!DOCTYPE html>\n<html lang="{spoken()}"{direction}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n</head>\n'
        f'<body style="{_MAIL_BODY}">\n{body}\n</body>\n</html>\n'
    )


class _Writer:
    def __init__(self, look: _Look, *, bold_titles: bool) -> None:
        self._look = look
        self._bold_titles = bold_titles

    def parts(self, found: Iterable[Block]) -> Iterator[str]:
        look = self._look
        for block in found:
            match block:
                case Title(text):
                    yield self._element(look.title, text, bold=self._bold_titles)
                case Subtitle(text):
                    yield self._element(look.subtitle, text)
                case Heading(text):
                    yield self._element(look.heading, text, bold=self._bold_titles)
                case Signature(text):
                    yield self._element(look.signature, text)
                case Items(items):
                    yield f"{look.list}>"
                    yield from map(self._item, items)
                    yield "</ul>"
                case _:
                    yield self._element(look.paragraph, block.text)

    def _element(self, kind: tuple[str, str], text: str, *, bold: bool = False) -> str:
        start, end = kind
        inside = f"<b>{_lines(text)}</b>" if bold else _lines(text)
        return f"{start}{_direction(text)}>{inside}{end}"

    def _item(self, item: Item) -> str:
        texts = list(item.paragraphs)
        first = _lines(texts.pop(0)) if texts else ""
        if item.lead:
            lead = escape(item.lead, quote=False)
            lead = f"<b><bdi>{lead}</bdi></b>" if holds_right_to_left(item.lead) else f"<b>{lead}</b>"
            first = f"{lead} {first}" if first else lead
        start, end = self._look.more
        more = "".join(f"{start}{_lines(text)}{end}" for text in texts)
        direction = _direction(item.paragraphs[0] if item.paragraphs else item.lead or "")
        return f"{self._look.item}{direction}>{first}{more}</li>"


def _direction(text: str) -> str:
    return ' dir="rtl"' if runs_right_to_left(text) else ""


def _lines(text: str) -> str:
    """`text` escaped, its line ends as breaks, and its blanks kept where HTML would drop them."""
    written = escape(text, quote=False)
    if "\n" in written or "  " in written or "\t" in written:
        written = written.replace("\t", _TAB).replace("\n ", f"\n{_NO_BREAK}").replace("  ", f"{_NO_BREAK} ")
        written = written.replace("\n", "<br>")
    return written
