"""Every text a person reads goes through `tr`, which says it in the language that is spoken.

The texts in the code are the English ones. Qt's lupdate reads them from the calls of `tr` and `marked`: both take
literals only, outside f-strings, and what is put in is put in afterwards, with `format`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from typing import Protocol

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ar": "العربية",
}
"""The languages Goodword speaks, by ISO 639 code, each by its own name."""

SYSTEM = "system"
"""The wish for whatever language the system is set to."""

_FROM_THE_RIGHT = frozenset({"ar"})

ONE_OR_MANY = "|"
"""Parts the English forms of a counted text: "{n} record|{n} records"."""


class Catalogue(Protocol):
    """The texts of one language other than English."""

    @property
    def code(self) -> str:
        """The language by its ISO 639 code: "de"."""
        ...

    def lookup(self, text: str, comment: str, n: int | None) -> str:
        """The translation of an English text, in the plural form for `n`; empty where there is none."""
        ...


class _Voice:
    """What the process speaks, unless a part of the work is done in another language. None is English."""

    usual: Catalogue | None = None
    library: Callable[[str], Catalogue | None] = staticmethod(lambda _: None)
    month_first = False
    for_now: ContextVar[tuple[Catalogue | None] | None] = ContextVar("language", default=None)


def speak(catalogue: Catalogue | None) -> None:
    """Speak this language from now on, on every thread; None is English. For the composition root."""
    _Voice.usual = catalogue


def order_figures(*, month_first: bool) -> None:
    """Whether English dates in figures begin with the month where the leader is. For the composition root."""
    _Voice.month_first = month_first


def month_first() -> bool:
    """Whether a date in figures begins with the month, 11/27/2026, in the language spoken here."""
    return _Voice.month_first and spoken() == "en"


def open_library(library: Callable[[str], Catalogue | None]) -> None:
    """Where the catalogue of another language is, by its code. For the composition root."""
    _Voice.library = staticmethod(library)


def in_language(code: str) -> AbstractContextManager[None]:
    """Inside, on this thread, everything is said in the language of that code."""
    catalogue = _catalogue()
    return speaking(catalogue if code == spoken() else _Voice.library(code))


@contextmanager
def speaking(catalogue: Catalogue | None) -> Iterator[None]:
    """Inside, on this thread, everything is said in this language: for a note that is in one of its own."""
    token = _Voice.for_now.set((catalogue,))
    try:
        yield
    finally:
        _Voice.for_now.reset(token)


def spoken() -> str:
    """The code of the language that is spoken here and now: "en"."""
    catalogue = _catalogue()
    return catalogue.code if catalogue else "en"


def right_to_left() -> bool:
    """Whether the language spoken is written from right to left."""
    return spoken() in _FROM_THE_RIGHT


def tr(text: str, comment: str = "", n: int | None = None, /) -> str:
    """`text` in the language spoken, its names in braces as they are.

    `comment` tells translators what a short text means, and tells texts that are alike apart. With `n` the text is
    in the form for that number; the English text then holds both of its forms, "{n} record|{n} records".
    """
    catalogue = _catalogue()
    said = catalogue.lookup(text, comment, n) if catalogue else ""
    return said or (text if n is None else _english(text, n))


def marked(text: str, comment: str = "", /) -> str:  # noqa: ARG001 - read by lupdate
    """`text` as it is, for a table made when the code is read: it is said with `tr` where it is shown."""
    return text


def listed(items: Sequence[str]) -> str:
    """"a, b and c" as the language lists things; empty for nothing."""
    if len(items) < 2:
        return "".join(items)
    return tr("{items} and {item}", "a list ends").format(items=strung(items[:-1]), item=items[-1])


def strung(items: Sequence[str]) -> str:
    """"a, b, c": a list that does not say that it ends; empty for nothing."""
    start = "".join(items[:1])
    for item in items[1:]:
        start = tr("{items}, {item}", "a list goes on").format(items=start, item=item)
    return start


def labelled(label: str, text: str) -> str:
    """"Book: 124 records" as the language puts a label before a text."""
    return tr("{label}: {text}", "a label before a text").format(label=label, text=text)


def number(value: int) -> str:
    """"2,000" as the language writes it."""
    return f"{value:,}".replace(",", tr(",", "between thousands, as in 2,000"))


def decimal(value: float) -> str:
    """"1.5", to one place, as the language writes it."""
    return format(value, ".1f").replace(".", tr(".", "before decimals, as in 1.5"))


def _catalogue() -> Catalogue | None:
    for_now = _Voice.for_now.get()
    return _Voice.usual if for_now is None else for_now[0]


def _english(text: str, n: int) -> str:
    one, _, many = text.partition(ONE_OR_MANY)
    return one if abs(n) == 1 or not many else many
