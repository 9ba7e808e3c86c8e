"""What the coach asks and points out, in words."""

from collections.abc import Collection, Mapping

from goodword.core.practices import Practice
from goodword.core.wording.labels import PARTS, Label

_LONGEST_NAME = 20
_LONGEST_QUOTE = 40
_QUESTIONS: dict[tuple[Practice, Label], str] = {
    (Practice.PRAISE, Label.ACTION): "What exactly did {name} do or say?",
    (Practice.PRAISE, Label.SITUATION): "When was this, or with whom?",
    (Practice.PRAISE, Label.IMPACT): "What was different afterwards, and for whom?",
    (Practice.COACHING, Label.SKILL): "Which one skill, narrow enough to practise?",
    (Practice.COACHING, Label.NEXT_STEP): "What will {name} try next, or you for them?",
    (Practice.COACHING, Label.DATED): "By when will you two look at it again?",
    (Practice.LISTENING, Label.PARAPHRASE): "What did they mean? Say it in your words, one sentence.",
    (Practice.LISTENING, Label.ACTION): "What will you do about it?",
}
FIRST_ASKED: Mapping[Practice, tuple[Label, ...]] = {
    Practice.PRAISE: (Label.ACTION, Label.IMPACT, Label.SITUATION),
    Practice.COACHING: PARTS[Practice.COACHING],
    Practice.LISTENING: PARTS[Practice.LISTENING],
}
"""Which missing part is asked for first."""

_TRAIT = "What did {name} do, rather than what is {name} like?"
_TRAIT_UNNAMED = "What did they do, rather than what are they like?"
_ALL_THERE = {
    Practice.PRAISE: "All three are there.",
    Practice.COACHING: "All three are there.",
    Practice.LISTENING: "Both are there. When will you tell them what came of it?",
}
_HINTS: dict[Label, str] = {
    Label.CREDIT_TAKING: "You appear as the cause here. Whose act was it?",
    Label.BACKHANDED: "Some words here take part of it back. Does it stand without them?",
    Label.COMPARING: "Somebody else looks smaller here. Does the act stand by itself?",
    Label.JUDGING: "This is about the person. What did they do, as a camera would show it?",
    Label.BLAMING: "This puts one person at fault. What broke, told without a name?",
}
PART_WORDS: dict[Label, str] = {
    Label.SITUATION: "Situation",
    Label.ACTION: "Action",
    Label.IMPACT: "Effect",
    Label.SKILL: "Skill",
    Label.NEXT_STEP: "Next step",
    Label.DATED: "Date",
    Label.PARAPHRASE: "Paraphrase",
}
"""What each light is called."""


def question(practice: Practice, present: Collection[Label], person: str | None) -> str | None:
    """The one question for the part that is missing; None where all are there.

    A praise with nothing but a trait in it, and so without any part, is asked what was done.
    """
    for label in FIRST_ASKED[practice]:
        if label not in present:
            if label is Label.ACTION and practice is Practice.PRAISE and not set(PARTS[practice]) & set(present):
                return _worded(_TRAIT, person, _TRAIT_UNNAMED)
            return _worded(_QUESTIONS[practice, label], person)
    return None


def first_question(practice: Practice, present: Collection[Label], person: str | None) -> str:
    """What is asked before there is a text; `present` are the parts that other fields hold already."""
    missing = next((label for label in FIRST_ASKED[practice] if label not in present), None)
    return _worded(_QUESTIONS[practice, missing], person) if missing else all_there(practice)


def all_there(practice: Practice) -> str:
    """What is said when no part is missing."""
    return _ALL_THERE[practice]


def hint(label: Label) -> str:
    """What is pointed out, once and quietly."""
    return _HINTS[label]


def mirror(share: str) -> str:
    """The leader's own share in the words of the note, shortened, and the question that goes with it."""
    words = " ".join(share.split())
    if len(words) > _LONGEST_QUOTE:
        head, _, _ = words[: _LONGEST_QUOTE + 1].rpartition(" ")
        words = f"{head or words[:_LONGEST_QUOTE]}…"
    return f"“{words}” {hint(Label.CREDIT_TAKING)}"


def _worded(text: str, person: str | None, unnamed: str = "") -> str:
    """With the first name where there is one that leaves the sentence short enough for one line."""
    name = next(iter((person or "").split()), "")
    if 0 < len(name) <= _LONGEST_NAME:
        return text.replace("{name}", name)
    return unnamed or text.replace("{name}", "they")
