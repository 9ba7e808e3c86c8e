"""What the practices are called, alone and inside a sentence."""

from collections.abc import Iterable

from goodword.core.language import listed, marked, tr
from goodword.core.practices import Practice

_NAMES = {
    Practice.PRAISE: marked("praise", "a practice, inside a sentence"),
    Practice.COACHING: marked("coaching", "a practice, inside a sentence"),
    Practice.LISTENING: marked("listening", "a practice, inside a sentence"),
}
_TITLES = {
    Practice.PRAISE: marked("Praise", "a practice"),
    Practice.COACHING: marked("Coaching", "a practice"),
    Practice.LISTENING: marked("Listening", "a practice"),
}


def practice_name(practice: Practice) -> str:
    """As it stands inside a sentence: "coaching"."""
    return tr(_NAMES[practice], "a practice, inside a sentence")


def practice_title(practice: Practice) -> str:
    """As it stands alone, or first: "Coaching"."""
    return tr(_TITLES[practice], "a practice")


def practice_list(practices: Iterable[Practice]) -> str:
    """As a sentence begins with them: "Coaching and listening"; at least one."""
    first, *others = practices
    return listed([practice_title(first), *map(practice_name, others)])
