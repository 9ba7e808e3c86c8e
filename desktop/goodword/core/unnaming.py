"""A person's name taken out of what was written about others: "somebody" in its place, rather once too often."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goodword.core.name_forms import NOT_SPOKEN, SPELLED_OUT, declined, run_together
from goodword.core.naming import ALSO_WORDS, names_of
from goodword.core.people import Person, fold
from goodword.core.uncased import Uncased, has_case

SOMEBODY = "somebody"
"""What stands where a name was."""

LEFT_OUT = "…"
"""What stands where a sentence was."""

_UNSEEN = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u20d0-\u20ff\ufe20-\ufe2f\ufeff"
)
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_UNSEEN}])*")
_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:]+@[^\s<>()\[\]\",;:]+")
_BETWEEN = re.compile(r"[\s.,·•_\-‐-―'’]{0,3}")

_SENTENCE_END = re.compile(r"((?<=[.!?…。！？])\s+|\n+)")
_DIGITS = "0123456789"

_SHORTEST_INSIDE = 5
"""A shorter name is not looked for inside longer words."""

_SHORTEST_LOWER_GENITIVE = 3
_NO_GENITIVE = frozenset(("als", "as", "des", "dos", "has", "his", "is", "its", "las", "les", "los", "was", "yes"))
"""What looks like the genitive of a very short name and hardly ever is."""

_WORDS = """
    abbot baker ball banks barber bass bauer bell bird bishop black bloom bond booth boss bowl brand bridge bright
    brook brooks brown bull burns bush butcher butler carpenter carter case castle chambers chance chase church clay
    cliff cole cook cooke cooper cope cotton court craft cross crow curry day dean dear dick dove dray drew duck early
    east english english fair fall farmer field fields finch fisher flood flowers foot ford forest foster fowler fox
    freeman french frost fuchs gamble gardener garland gates german glass gold good goode grant graves gray green
    groß hand hardy hart head heath herring hill hills holiday holland holly hood hook hope horn house hunt hunter
    hunts irons jäger judge keen key kind king kings klein knight koch kraft kurz lake lamb lane lang law leach lemon
    little locke long love low lucky marsh marshall mason masters mayor meadows mercer mercy miles mill miller mills
    moody moon moore moss mountain noble north nurse orange owens page paine park parks parrish parsons peace pepper
    pike pitt plant pool pope porter post potter power powers price priest prince pyke quick rain ranger reader reed
    rich richter ring rivers roberts rock root rose rush sailor salmon sanders sargent savage schneider schwarz seal
    seller sellers sharp shepherd short silver singer small smart smith snow spring sauber stark steel stein stern
    stone storm strange street strong summer summers swan swift tanner taylor temple thorn tower towers townsend
    trout tucker turner underwood vogel wagner walker wall walls ward waters way weaver weber webster weiß wells west
    wheeler white wild winter winters wise wolf wood woods work workman worth young
"""
_ALSO_SURNAMES = frozenset(fold(word) for word in _WORDS.split()) | ALSO_WORDS
"""Surnames that are also words: they count only where they are written with a capital."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    key: str


class Unnaming:
    """Takes one person out of texts. `names` and `mails` are all they go or went by; `others` are the people
    who stay, `instead` is put in their place.

    Their full name goes whatever the case, the accents, the order of its parts and what stands between them; so do
    a first name and a surname by themselves, a mail address that holds them, the genitive with an s, the other cases of
    a Cyrillic name, and parts written as one word. A part of a name that is also a word goes where it has a capital.
    A part that somebody who stays has too is left to them in a text that is about them or names them in full.
    """

    def __init__(
        self, names: Sequence[str], mails: Iterable[str], others: Iterable[Person], instead: str = SOMEBODY
    ) -> None:
        self._mails = frozenset(filter(None, map(fold, mails)))
        self._instead = instead
        self._twice = re.compile(rf"(?<!\w){re.escape(instead)}(?:[ \u00a0]{re.escape(instead)}(?!\w))+")
        self._others = list(others)
        cased = [name for name in names if has_case(name)]
        spelled = dict.fromkeys(form for name in cased for form in (name, name.translate(SPELLED_OUT)))
        self._full = [keys for name in spelled if len(keys := _keys(name)) > 1]
        self._leading = _leading(self._full)
        self._full += [tuple(reversed(keys)) for keys in self._full if len(keys) == 2]
        self._full += [(*keys[-1:], *keys[:-1]) for keys in self._full if len(keys) > 2]
        self._parts = frozenset(part for name in spelled for part in _spoken(_keys(name)))
        self._anyhow, self._with_capital = _forms(spelled)
        self._joined = tuple({"".join(keys) for keys in self._full})
        self._initials = frozenset(keys[0][0] for keys in self._full if keys[0])
        theirs = set(self._full)
        self._kept_whole = [
            keys
            for keys in (_keys(called) for other in self._others for called in (other.name, *other.also))
            if len(keys) > 1 and keys not in theirs and self._parts & set(keys)
        ]
        self._uncased = Uncased(name for name in names if not has_case(name))
        only_whole = (keys[0] for keys in self._full if self._parts.isdisjoint(keys))
        self._stems = (*self._parts, *(part[:-1] for part in self._parts if part.endswith("s")), *only_whole)

    def without(self, text: str, about: str | None = None) -> str:
        """`text` without them; the same where it does not name them. `about` names whom it is about."""
        if not self._may_name(text):
            return text
        plain = unicodedata.normalize("NFC", text)
        changed = self._uncased.without(self._without_addresses(plain), self._instead)
        changed = self._without_words(changed, about)
        return text if changed == plain else self._twice.sub(lambda _: self._instead, changed)

    def names(self, text: str, about: str | None = None) -> bool:
        """Whether `text` names them."""
        return self.without(text, about) != text

    def is_address(self, address: str) -> bool:
        """Whether a mail address is theirs, or holds their name."""
        plain = fold(address)
        return bool(plain) and (plain in self._mails or self._in_address(plain.partition("@")[0]))

    def _may_name(self, text: str) -> bool:
        """A quick look, for the many texts that name nobody of that name."""
        if not text.isascii():
            return True
        lower = text.lower()
        return any(stem in lower for stem in self._stems) or any(mail in lower for mail in self._mails)

    def _without_addresses(self, text: str) -> str:
        if "@" not in text:
            return text
        return _ADDRESS.sub(lambda found: self._instead if self.is_address(found[0].strip(".'")) else found[0], text)

    def _in_address(self, plain: str) -> bool:
        if any(part in _keys(plain) for part in self._parts):
            return True
        longest = [part for part in self._parts if len(part) >= _SHORTEST_INSIDE]
        return any(part in plain for part in (*longest, *self._joined))

    def _without_words(self, text: str, about: str | None) -> str:
        words = [_Word(found.start(), found.end(), found[0], fold(found[0])) for found in _WORD.finditer(text)]
        kept: list[str] = []
        end = 0
        left_to_others: frozenset[str] | None = None
        index = 0
        while index < len(words):
            if (other := _last_of(self._kept_whole, words, index, text)) is not None:
                index = other + 1
                continue
            start, last = words[index].start, self._last_of_full(words, index, text)
            if last is None and (part := self._part_of(words[index])) is not None:
                if left_to_others is None:
                    left_to_others = self._left_to_others(text, about)
                if part not in left_to_others:
                    start, last = self._start_of(part, words, index, text), index
            if last is None:
                index += 1
                continue
            kept += [text[end:start], self._instead, _genitive(words[last], self._parts)]
            end = words[last].end
            index = last + 1
        return "".join([*kept, text[end:]]) if end else text

    def _last_of_full(self, words: Sequence[_Word], index: int, text: str) -> int | None:
        """The place of the last word of their full name where it begins at `index`, None where it does not."""
        if (last := _last_of(self._full, words, index, text)) is not None:
            return last
        key = words[index].key
        return index if any(joined in key for joined in self._joined if len(joined) >= _SHORTEST_INSIDE) else None

    def _part_of(self, word: _Word) -> str | None:
        """The part of the name that the word is a form of; digits at its ends are a footnote or the like."""
        has_capital = word.text[:1] != word.text[:1].lower()
        for key in (word.key, word.key.strip(_DIGITS)):
            if (part := self._anyhow.get(key) or (self._with_capital.get(key) if has_capital else None)) is not None:
                return part
        return None

    def _start_of(self, part: str, words: Sequence[_Word], index: int, text: str) -> int:
        """Where a part of the name begins, with what leads to it and the initial: "de la Cruz", "A. O'Brien"."""
        for leading in self._leading.get(part, ()):
            before = words[index - len(leading) : index] if index >= len(leading) else ()
            if tuple(word.key for word in before) == leading and _are_beside(words, index - len(leading), index, text):
                index -= len(leading)
                break
        before_it = words[index - 1] if index else None
        if before_it and len(before_it.text) == 1 and before_it.key in self._initials and before_it.text.isupper():
            is_beside = text[before_it.end : words[index].start].strip() in ("", ".")
            return before_it.start if is_beside else words[index].start
        return words[index].start

    def _left_to_others(self, text: str, about: str | None) -> frozenset[str]:
        """The parts of the name that mean somebody else in this text."""
        sharing = [other for other in self._others if self._parts & _all_keys(other)]
        meant = [other for other in sharing if other.name == about or _full_in(other, text)]
        return frozenset(key for other in meant for key in _all_keys(other))


def masked(text: str, others: Iterable[Person], subject: Person, instead: str) -> str:
    """`text` with the names of all `others` replaced; a part of a name that `subject` has too is left to them.

    A sentence that still names one of them is left out.
    """
    known = list(others)
    everybody = names_of((*known, subject))
    for other in names_of(tuple(known)).named_in(text):
        theirs = Unnaming([other.name, *other.also], [other.mail or ""], [subject], instead)
        text = theirs.without(text, about=subject.name)
    pieces = _SENTENCE_END.split(text)
    pieces[::2] = [LEFT_OUT if set(everybody.named_in(one, subject)) - {subject} else one for one in pieces[::2]]
    return "".join(pieces)


def _last_of(names: Iterable[tuple[str, ...]], words: Sequence[_Word], index: int, text: str) -> int | None:
    """The place of the last word of the longest of these names that begins at `index`, also with an s at its end."""
    found: int | None = None
    for keys in names:
        last = index + len(keys) - 1
        if last >= len(words) or words[index].key != keys[0] or (found is not None and last <= found):
            continue
        there = [word.key for word in words[index : last + 1]]
        if (*there[:-1], there[-1].removesuffix("s")) != (*keys[:-1], keys[-1].removesuffix("s")):
            continue
        if _are_beside(words, index, last, text):
            found = last
    return found


def _are_beside(words: Sequence[_Word], first: int, last: int, text: str) -> bool:
    gaps = zip(words[first:last], words[first + 1 : last + 1], strict=True)
    return all(_BETWEEN.fullmatch(text[one.end : other.start]) for one, other in gaps)


def _full_in(person: Person, text: str) -> bool:
    keys, found = _keys(person.name), _keys(text)
    return len(keys) > 1 and any(tuple(found[i : i + len(keys)]) == keys for i in range(len(found)))


def _all_keys(person: Person) -> frozenset[str]:
    return frozenset(key for called in (person.name, *person.also) for key in _keys(called))


def _genitive(word: _Word, parts: frozenset[str]) -> str:
    return "'s" if word.key not in parts and word.key.removesuffix("s") in parts else ""


def _keys(text: str) -> tuple[str, ...]:
    return tuple(key for found in _WORD.finditer(unicodedata.normalize("NFC", text)) if (key := fold(found[0])))


def _spoken(keys: Sequence[str]) -> list[str]:
    """The parts that name somebody by themselves; all of them where that leaves none, but no initials of "A. O."."""
    longer = [key for key in keys if len(key) > 1 or len(keys) == 1]
    return [key for key in longer if key not in NOT_SPOKEN] or longer


def _forms(names: Iterable[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The words that stand for a part of these names, each with the part: in any case, and with a capital."""
    anyhow: dict[str, str] = {}
    with_capital: dict[str, str] = {}
    for name in names:
        for place, part in enumerate(_spoken(_keys(name))):
            is_word = part in (_ALSO_SURNAMES if place else ALSO_WORDS)
            genitive = f"{part}s" if len(part) > 1 and f"{part}s" not in _NO_GENITIVE else part
            with_capital |= dict.fromkeys((part, genitive, *declined(part)), part)
            if not is_word:
                anyhow |= dict.fromkeys((part, genitive) if len(part) >= _SHORTEST_LOWER_GENITIVE else (part,), part)
        for form, part in run_together(name).items():
            (anyhow if len(form) >= _SHORTEST_INSIDE else with_capital).update({form: part, f"{form}s": part})
    return anyhow, with_capital


def _leading(names: Iterable[Sequence[str]]) -> dict[str, list[tuple[str, ...]]]:
    """What is not said by itself and stands before a part of the name: ("de", "la") before "cruz"; longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for keys in names:
        parts = _spoken(keys)
        before: tuple[str, ...] = ()
        for key in keys:
            if key not in parts:
                before = (*before, key)
                continue
            found.setdefault(key, []).extend(before[start:] for start in range(len(before)))
            before = ()
    return found
