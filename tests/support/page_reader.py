"""Reads a page strictly: known elements and attributes only."""

from html.parser import HTMLParser

ALLOWED = {
    "html": {"lang"},
    "head": set(),
    "meta": {"charset", "http-equiv", "content", "name"},
    "title": set(),
    "style": set(),
    "body": {"style"},
    "h1": {"dir", "style"},
    "h2": {"dir", "style"},
    "p": {"class", "dir", "style"},
    "ul": {"style"},
    "li": {"dir", "style"},
    "b": set(),
    "bdi": set(),
    "br": set(),
}


_TEXTS = {"h1", "h2", "p", "li"}


class Reader(HTMLParser):
    """Reads strictly: known elements and attributes only; keeps the texts of the body, a break as a line feed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.title = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert {name for name, _ in attrs} <= ALLOWED[tag], tag
        if tag in _TEXTS and not (self.open[-1:] == ["li"] and self.texts[-1] == ""):
            self.texts.append("")
        if tag == "br":
            self.texts[-1] += "\n"
        elif tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["title"]:
            self.title += data
        elif data.strip() or self.open[-1:] != ["li"]:
            if not _TEXTS & set(self.open):
                assert not data.strip() or self.open[-1] == "style"
            else:
                self.texts[-1] += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def read(page: bytes) -> Reader:
    """What is read of a whole page or a piece of one."""
    reader = Reader()
    reader.feed(page.decode())
    reader.close()
    assert reader.open == []
    return reader
