"""What a note shows, as named features with the place of each: words, word classes and how they follow each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goodword.core.wording.tokens import Token, plain, tokens
from goodword.core.wording.word_classes import PAST, WordClasses

_CLOCK = re.compile(r"\d{1,2}([.:]\d\d)?(am|pm|ish|oclock)|\d{1,2}[.:]\d\d")
_ORDINAL = re.compile(r"\d+(st|nd|rd|th)")
_PRIORITY = (
    "insult", "fault", "client", "colleague", "report", "state", "act", "change", "trait", "skillword", "event",
    "positive_outcome", "learn", "vague_skill", "time", "repeat", "future", "vague_future", "mine", "back", "below",
)  # fmt: skip
_LINKS = frozenset(("but", "so", "because", "and", "not", "will", "when", "after", "before"))
_MAY_BE_MONTHS = frozenset(("may", "march", "mar", "sep"))
_WINDOW = 6


Feature = tuple[str, int, int]
"""The name of a feature, and the first and last token it was seen in."""


@dataclass(frozen=True, slots=True)
class Read:
    """A note cut up: its tokens, what each stands for and what sorts of word it is, and its features."""

    tokens: Sequence[Token]
    stands: Sequence[str]
    sorts: Sequence[Sequence[str]]
    features: Sequence[Feature]


def read(text: str, person: str | None, classes: WordClasses) -> Read:
    """Cut up a note; the person's name counts as a name, whatever it is."""
    names = frozenset(plain(token.word) for token in tokens(person or "")) - {"and", ",", "&"}
    found = tokens(text)
    words = [_stand_in(token, found, number, names, classes) for number, token in enumerate(found)]
    sorts, signs = _sorts(words, classes)
    return Read(found, words, sorts, list(_features(found, words, sorts, signs, classes)))


def _stand_in(token: Token, around: Sequence[Token], number: int, names: frozenset[str], classes: WordClasses) -> str:
    word = token.word
    if word in names:
        return "<p>"
    if word[0].isdigit():
        if _CLOCK.fullmatch(word):
            return "<clock>"
        if _ORDINAL.fullmatch(word):
            return "<nth>"
        return "<number>"
    before = around[number - 1].word if number else ""
    if day := _day(token, before, classes.closed("weekday")):
        return day
    is_month = word not in _MAY_BE_MONTHS or before in ("in", "of", "since", "by", "last")
    if word in classes.closed("month") and is_month:
        return "<month>"
    if token.capital and not token.opens and word not in classes.closed("function") and not classes.of(word)[0]:
        return "<name>"
    return word


def _day(token: Token, before: str, days: frozenset[str]) -> str:
    if token.word in days:
        return "<day>"
    if token.word.endswith("s") and token.word[:-1] in days:
        return "<days>"
    is_short = token.word in ("sat", "sun")
    return "<day>" if is_short and (before in ("on", "last", "this") or (token.capital and not token.opens)) else ""


def _sorts(words: Sequence[str], classes: WordClasses) -> tuple[list[list[str]], list[str]]:
    """For each word every class with its form, and the one sign that stands for it in patterns."""
    sorts: list[list[str]] = []
    signs: list[str] = []
    function = classes.closed("function")
    for word in words:
        listed, form = classes.of(word)
        sorts.append([name + form for name in listed])
        if word in function or not word[0].isalnum():
            signs.append(word)
        elif listed:
            signs.append(next((name for name in _PRIORITY if name in listed), listed[0]) + form)
        else:
            signs.append("?" + form)
    for name, first, last in classes.phrases(words):
        for number in range(first, last + 1):
            sorts[number].append(name)
    return sorts, signs


def _features(
    found: Sequence[Token],
    words: Sequence[str],
    sorts: Sequence[Sequence[str]],
    signs: Sequence[str],
    classes: WordClasses,
) -> Iterator[Feature]:
    before, before2, sign_before, sign_before2 = "^", "^", "^", "^"
    for number, (token, word, sign) in enumerate(zip(found, words, signs, strict=True)):
        if token.opens:
            before, before2, sign_before, sign_before2 = "^", "^", "^", "^"
        low = number - 1 if before != "^" else number
        low2 = number - 2 if before2 != "^" else low
        yield word, number, number
        yield f"{before} {word}", low, number
        yield f"{before2} {before} {word}", low2, number
        yield f"{before2} _ {word}", low2, number
        yield f"2{sign_before} {sign}", low, number
        yield f"3{sign_before2} {sign_before} {sign}", low2, number
        if sign != word:
            yield f"m{before} {sign}", low, number
        if sign_before != before:
            yield f"n{sign_before} {word}", low, number
        for sort in sorts[number]:
            yield f"c{sort}", number, number
        if len(word) > 4 and word.isalpha():
            yield f"<{word[:4]}", number, number
            yield f"{word[-3:]}>", number, number
        before2, before, sign_before2, sign_before = before, word, sign_before, sign
    yield from _pairs(words, signs, classes.closed("pronoun"))
    yield from _whole(words, signs, classes.closed("leader"))


def _pairs(words: Sequence[str], signs: Sequence[str], pronouns: frozenset[str]) -> Iterator[Feature]:
    """Who does what: each pair of telling signs, in order, a few words apart."""
    telling = [
        (number, sign)
        for number, (word, sign) in enumerate(zip(words, signs, strict=True))
        if word[0] == "<" or sign in pronouns or sign in _LINKS or sign.partition("-")[0] in _PRIORITY
    ]
    for place, (number, sign) in enumerate(telling):
        for earlier, other in telling[max(0, place - 3) : place]:
            if number - earlier <= _WINDOW:
                yield f"p{other} {sign}", earlier, number


def _whole(words: Sequence[str], signs: Sequence[str], leader: frozenset[str]) -> Iterator[Feature]:
    """What holds for the note as a whole."""
    last = len(words) - 1
    count = sum(1 for word in words if word[0].isalnum() or word[0] == "<")
    size = next((edge for edge in (2, 4, 6, 9, 13, 18, 25, 40) if count <= edge), 99)
    yield f"#size {size}", 0, last
    if not any(sign.startswith(("act", "change", "report")) for sign in signs):
        yield "#no verb", 0, last
    if not leader.intersection(words):
        yield "#no leader", 0, last
    if not any(sign.endswith(PAST) for sign in signs):
        yield "#no past", 0, last
