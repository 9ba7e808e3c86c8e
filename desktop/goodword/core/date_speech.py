"""How each language speaks of days near by: "übermorgen", "il y a 3 jours", "na próxima sexta".

Everything is written as `fold` leaves it: small, without accents. `N` stands for a number, in figures or words, `U` for
a unit of days, `W` for a weekday.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of one language.

    `near` are days by their distance from today; `units` so many days by their words, with `two` units in one word.
    `on` may stand before a day or a date: "am 27.11.". `later` and `earlier` frame a count of units, `following` and
    `previous` a weekday that is not today.
    """

    near: Mapping[str, int]
    units: Mapping[str, int]
    numbers: tuple[tuple[str, ...], ...]
    on: str
    later: tuple[str, ...]
    earlier: tuple[str, ...]
    following: tuple[str, ...]
    previous: tuple[str, ...]
    two: Mapping[str, int]

    def distance(self, text: str) -> int | None:
        """How many days from today `text` says: "in 3 tagen"; None where it says none."""
        if text in self.near:
            return self.near[text]
        for frames, way in ((self.later, 1), (self.earlier, -1)):
            for frame in frames:
                if found := _frame(frame, self).fullmatch(text):
                    return way * self._days(found["count"], found["unit"])
        return None

    def weekday(self, text: str) -> tuple[str, int] | None:
        """The word for the weekday in "nachsten freitag", and whether it is the next (1) or the last (-1) of them."""
        for frames, way in ((self.following, 1), (self.previous, -1)):
            for frame in frames:
                if found := _frame(frame, self).fullmatch(text):
                    return found["weekday"], way
        return None

    def bare(self, text: str) -> str:
        """`text` without the word that may stand before a date."""
        return re.sub(rf"^(?:{self.on})\s+", "", text)

    def _days(self, count: str | None, unit: str) -> int:
        if unit in self.two:
            return 2 * self.two[unit]
        days = self.units[unit]
        if not count:
            return days
        words = (number for number, spelt in enumerate(self.numbers, 1) if count in spelt)
        return days * (int(count) if count.isdecimal() else next(words))


@cache
def _pattern(frame: str, counts: str, units: str) -> re.Pattern[str]:
    for letter, part in (
        ("N", rf"(?:(?P<count>\d{{1,3}}|{counts})\s+)"),
        ("U", f"(?P<unit>{units})"),
        ("W", r"(?P<weekday>[^\W\d_][^\d_]{0,18}?)\.?"),
    ):
        frame = frame.replace(letter, part)
    return re.compile(frame)


def _frame(frame: str, speech: Speech) -> re.Pattern[str]:
    counts = "|".join(word for spelt in speech.numbers for word in spelt)
    return _pattern(frame.replace(" ", r"\s+"), counts, "|".join([*speech.units, *speech.two]))


def speeches(language: str) -> Iterator[Speech]:
    """That of a language, and that of English."""
    if language in _SPEECHES and language != "en":
        yield _SPEECHES[language]
    yield _SPEECHES["en"]


def _numbers(words: str) -> tuple[tuple[str, ...], ...]:
    """From one on; words for the same number are parted by a slash."""
    return tuple(tuple(word.split("/")) for word in words.split())


_SPEECHES = {
    "en": Speech(
        near={
            "today": 0, "now": 0, "tomorrow": 1, "yesterday": -1,
            "day after tomorrow": 2, "the day after tomorrow": 2,
            "day before yesterday": -2, "the day before yesterday": -2,
        },
        units={"day": 1, "days": 1, "week": 7, "weeks": 7},
        numbers=_numbers("a/one two three four five six seven eight nine ten"),
        on="on",
        later=("in NU", "NU from now"),
        earlier=("NU ago",),
        following=("(?:on )?next W",),
        previous=("(?:on )?last W",),
        two={},
    ),
    "de": Speech(
        near={
            "heute": 0, "jetzt": 0, "morgen": 1, "gestern": -1,
            "ubermorgen": 2, "uebermorgen": 2, "vorgestern": -2,
        },
        units={"tag": 1, "tage": 1, "tagen": 1, "woche": 7, "wochen": 7},
        numbers=_numbers("ein/eine/einem/einer zwei drei vier funf/fuenf sechs sieben acht neun zehn"),
        on="am|den|an",
        later=("in NU",),
        earlier=("vor NU",),
        following=("(?:am )?(?:na?e?chst|kommend)e[nrm]? W",),
        previous=("(?:am )?(?:letzt|vergangen|vorig)e[nrm]? W",),
        two={},
    ),
    "fr": Speech(
        near={
            "aujourd'hui": 0, "maintenant": 0, "demain": 1, "hier": -1,
            "apres-demain": 2, "apres demain": 2, "avant-hier": -2, "avant hier": -2,
        },
        units={"jour": 1, "jours": 1, "semaine": 7, "semaines": 7},
        numbers=_numbers("un/une deux trois quatre cinq six sept huit neuf dix"),
        on="le",
        later=("dans NU", "d'ici NU"),
        earlier=("il y a NU",),
        following=("(?:le )?W prochain",),
        previous=("(?:le )?W (?:dernier|passe)",),
        two={},
    ),
    "es": Speech(
        near={
            "hoy": 0, "ahora": 0, "manana": 1, "ayer": -1,
            "pasado manana": 2, "anteayer": -2, "antes de ayer": -2, "antier": -2,
        },
        units={"dia": 1, "dias": 1, "semana": 7, "semanas": 7},
        numbers=_numbers("un/una dos tres cuatro cinco seis siete ocho nueve diez"),
        on="el",
        later=("(?:en|dentro de) NU",),
        earlier=("hace NU", "NU atras"),
        following=("(?:el )?proximo W", "(?:el )?W (?:proximo|que viene)"),
        previous=("(?:el )?(?:ultimo|pasado) W", "(?:el )?W pasado"),
        two={},
    ),
    "pt": Speech(
        near={
            "hoje": 0, "agora": 0, "amanha": 1, "ontem": -1,
            "depois de amanha": 2, "anteontem": -2, "antes de ontem": -2,
        },
        units={"dia": 1, "dias": 1, "semana": 7, "semanas": 7},
        numbers=_numbers("um/uma dois/duas tres quatro cinco seis sete oito nove dez"),
        on="no dia|no|na|em|a|dia",
        later=("(?:em|daqui a|dentro de) NU",),
        earlier=("(?:ha|faz) NU(?: atras)?", "NU atras"),
        following=("(?:n?[ao] )?proxim[ao] W", "(?:n?[ao] )?W que vem"),
        previous=("(?:n?[ao] )?(?:ultim|passad)[ao] W", "(?:n?[ao] )?W passad[ao]"),
        two={},
    ),
    "ar": Speech(
        near={
            "اليوم": 0, "الان": 0, "غدا": 1, "غد": 1, "امس": -1, "البارحه": -1, "البارحة": -1,
            "بعد غد": 2, "بعد غدا": 2, "بعد الغد": 2, "اول امس": -2, "امس الاول": -2, "قبل امس": -2,
        },
        units={"يوم": 1, "يوما": 1, "ايام": 1, "اسبوع": 7, "اسبوعا": 7, "اسابيع": 7},
        numbers=_numbers(
            "واحد/واحدة اثنين ثلاثة/ثلاث اربعة/اربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر"
        ),
        on="يوم|في",
        later=("(?:بعد|خلال) N?U",),
        earlier=("(?:قبل|منذ) N?U",),
        following=("(?:يوم )?W (?:القادم|المقبل|التالي)ة?",),
        previous=("(?:يوم )?W (?:الماضي|الفائت|المنصرم)ة?",),
        two={"يومين": 1, "اسبوعين": 7},
    ),
}
