"""The forms in which a name or a part of it may stand in a sentence."""

import re
import unicodedata

from goodword.core.people import fold

_PARTICLES = """
    al bin da de del della den der des di do dos dr du el ibn la le los miss mr mrs ms prof sir st ter van von y zu
"""
NOT_SPOKEN = frozenset(_PARTICLES.split())
"""Particles and titles: on their own they name nobody."""

SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "đ": "dj"}
    | {"Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe", "Đ": "Dj"}
)
"""How names are written where a keyboard lacks these letters: Juergen is Jürgen."""

_CYRILLIC = re.compile("[\u0400-\u04ff]{4,}")
_VOWELS = "аеиоуыьэюя"
# As they match: й is и.
_NOUN_ENDINGS = ("", *"аеиоуыьюяії", "ои", "еи", "ою", "ею", "ом", "ем", "ым", "ові", "еві")
_ADJECTIVE_ENDINGS = ("ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "ои", "ую")

_TOGETHER = re.compile(r"[^\W_]+(?:['’‘ʼ´`\-‐‑][^\W_]+)+")
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_TOGETHER = 4


def declined(key: str) -> set[str]:
    """The other forms of a name in Cyrillic, as they match: "Дмитрия", "Ковалёву", "Ковальского"."""
    if not _CYRILLIC.fullmatch(key):
        return set()
    stem = key[:-1] if key[-1] in _VOWELS else key
    forms = {stem + ending for ending in _NOUN_ENDINGS}
    if key.endswith(("ии", "ыи", "ои", "ая")):
        forms |= {key[:-2] + ending for ending in _ADJECTIVE_ENDINGS}
    return forms - {key}


def run_together(name: str) -> dict[str, str]:
    """Parts of a name written as one word, as they match, each with the part that it ends in.

    "O'Brien" is also "obrien", "Mary-Jane" "maryjane", "de la Cruz" "lacruz" and "delacruz".
    """
    plain = unicodedata.normalize("NFC", name)
    found = {}
    for part in _TOGETHER.findall(plain):
        keys = [fold(key) for key in _WORD.findall(part)]
        found["".join(keys)] = keys[-1]
    before: list[str] = []
    for key in (fold(key) for key in _WORD.findall(plain)):
        found |= {"".join([*before[start:], key]): key for start in range(len(before))}
        before = [*before, key] if key in NOT_SPOKEN else []
    return {form: key for form, key in found.items() if len(form) >= _SHORTEST_TOGETHER and form != key}
