"""A note cut into words and signs, each with its place in the text."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_PIECE = re.compile(r"\d+(?:[.,:/]\d+)*[^\W\d_]*|[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*|[^\w\s]|_")
_SENTENCE_END = frozenset(".!?…")
_APOSTROPHES = str.maketrans("", "", "'’ʼ`")

_APART = {
    "im": ("i", "am"), "ive": ("i", "have"), "id": ("i", "would"), "i'll": ("i", "will"),
    "youre": ("you", "are"), "youve": ("you", "have"), "youll": ("you", "will"), "hes": ("he", "is"),
    "shes": ("she", "is"), "thats": ("that", "is"), "theres": ("there", "is"), "whos": ("who", "is"),
    "whats": ("what", "is"), "theyre": ("they", "are"), "theyve": ("they", "have"), "theyll": ("they", "will"),
    "weve": ("we", "have"), "we'll": ("we", "will"), "we're": ("we", "are"), "he'll": ("he", "will"),
    "she'll": ("she", "will"), "itll": ("it", "will"), "thatll": ("that", "will"), "hed": ("he", "would"),
    "he'd": ("he", "would"), "she'd": ("she", "would"), "theyd": ("they", "would"), "we'd": ("we", "would"),
    "dont": ("do", "not"), "doesnt": ("does", "not"), "didnt": ("did", "not"), "cant": ("can", "not"),
    "cannot": ("can", "not"), "couldnt": ("could", "not"), "wont": ("will", "not"), "wouldnt": ("would", "not"),
    "shouldnt": ("should", "not"), "isnt": ("is", "not"), "arent": ("are", "not"), "wasnt": ("was", "not"),
    "werent": ("were", "not"), "hasnt": ("has", "not"), "havent": ("have", "not"), "hadnt": ("had", "not"),
    "aint": ("is", "not"), "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
    "lets": ("let", "us"), "shouldve": ("should", "have"), "couldve": ("could", "have"),
    "wouldve": ("would", "have"),
}  # fmt: skip
_SHORT = {
    "w": "with", "thru": "through", "tho": "though", "bc": "because", "cos": "because", "coz": "because",
    "cuz": "because", "u": "you", "ur": "your", "n": "and", "&": "and", "ppl": "people",
    "pls": "please", "plz": "please", "thx": "thanks", "cust": "customer", "custs": "customers",
    "mgr": "manager", "appt": "appointment", "pt": "patient", "pts": "patients", "msg": "message",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow", "yest": "yesterday", "2day": "today",
    "tonite": "tonight", "nite": "night", "mon": "monday", "tue": "tuesday", "tues": "tuesday",
    "weds": "wednesday", "wed": "wednesday", "thu": "thursday", "thur": "thursday", "thurs": "thursday",
    "fri": "friday", "b4": "before", "tbh": "honestly", "ofc": "of", "til": "until", "till": "until",
    "alot": "lot", "ya": "you", "yr": "year", "hrs": "hours", "hr": "hour", "mins": "minutes", "min": "minute",
    "wk": "week", "wks": "weeks",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign: `word` in plain lower case without accents, and where it stands in the text.

    Both halves of "don't" carry the place of the whole. `capital` says that it began with a capital letter,
    `opens` that it is the first word of a sentence.
    """

    word: str
    start: int
    end: int
    capital: bool
    opens: bool


def tokens(text: str) -> list[Token]:
    """The words and signs of `text`, in order; a hyphen parts words. Takes time in step with the length."""
    found: list[Token] = []
    opens = True
    for match in _PIECE.finditer(text):
        piece, start, end = match[0], match.start(), match.end()
        if not piece[0].isalnum():
            if piece in _SENTENCE_END:
                opens = True
            if piece not in "-_":
                found.append(Token(_SHORT.get(piece, piece), start, end, False, False))
            continue
        capital = piece[0].isupper()
        for word in _words(piece):
            found.append(Token(word, start, end, capital, opens))
            opens = False
    return found


@lru_cache(maxsize=4096)
def _words(piece: str) -> tuple[str, ...]:
    low = piece.lower().replace("’", "'").replace("ʼ", "'").replace("`", "'")
    owned = low.endswith("'s")
    bare = plain(low.translate(_APOSTROPHES))
    if piece == "ID":
        return (bare,)
    if low in _APART or bare in _APART:
        return _APART.get(low) or _APART[bare]
    if owned and low in ("it's", "he's", "she's", "that's", "there's", "who's", "what's", "here's"):
        return low[:-2], "is"
    if owned and low != "let's":
        return (plain(low[:-2].translate(_APOSTROPHES)),)
    return (_SHORT.get(bare, bare),)


def plain(word: str) -> str:
    """A word without accents and without letters drawn out ("sooooo" becomes "soo")."""
    if not word.isascii():
        parts = unicodedata.normalize("NFKD", word.replace("ı", "i").replace("ł", "l").replace("ø", "o"))
        word = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return _DRAWN_OUT.sub(r"\1\1", word)


_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
