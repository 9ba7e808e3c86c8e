"""The banner of a book that is open for reading only: it stays, for nothing that is done here can be saved."""

from goodword.core.ports import Book
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.banner import Banner


class ReadOnlyBanner(Banner):
    """Says why nothing can be saved, and what to do. Not there where the book can be written."""

    def __init__(self, theme: Theme, book: Book) -> None:
        super().__init__(theme)
        if book.why_read_only is not None:
            self.say(book.why_read_only)
