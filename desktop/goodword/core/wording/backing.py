"""Having somebody's back: for a mistake told to a customer, a text that owns it, vouches and says what changes."""

from dataclasses import dataclass

from goodword.core.language import marked, tr

_ENDS = frozenset(".!?…。！？")
_CLOSERS = "\"'”’»)]"
_LOOSE = ",;:–—- "
_OWN = marked("We sent you the wrong form, and it cost you a morning. I am sorry.")
_VOUCH = (
    marked("{name} is usually the first to catch these things, and I stand by them."),
    marked("My colleague is usually the first to catch these things, and I stand by them."),
)
_CHANGE = marked("From today a second pair of eyes looks at each form before it leaves.")


@dataclass(frozen=True, slots=True)
class Backing:
    """What was typed: whom it is about, and the three boxes; any of them may be empty."""

    person: str = ""
    own: str = ""
    vouch: str = ""
    change: str = ""

    @property
    def text(self) -> str:
        """The boxes as one text, each a sentence with a capital and a stop; nothing is said that was not typed."""
        return " ".join(filter(None, map(_sentence, (self.own, self.vouch, self.change))))

    @property
    def examples(self) -> "Backing":
        """A sentence for each box to begin from, with the first name where there is one."""
        name = next(iter(self.person.split()), "")
        vouch = tr(_VOUCH[0]).replace("{name}", name) if name else tr(_VOUCH[1])
        return Backing(self.person, tr(_OWN), vouch, tr(_CHANGE))


def _sentence(typed: str) -> str:
    words = " ".join(typed.split()).rstrip(_LOOSE).lstrip(_LOOSE)
    if not any(letter.isalnum() for letter in words):
        return ""
    first = words.split(" ", 1)[0]
    if first.islower():  # a name such as iPhone keeps its own spelling
        words = words[0].upper() + words[1:]
    return words if words.rstrip(_CLOSERS)[-1:] in _ENDS else f"{words}."
