"""Words to ask a person once how far praise of them may go."""

from goodword.core.language import marked, tr
from goodword.core.people import Recognition

WISHES: tuple[tuple[Recognition, str], ...] = (
    (Recognition.PUBLIC, marked("Tell everybody", "a wish about praise")),
    (Recognition.TEAM, marked("Within the team", "a wish about praise")),
    (Recognition.PRIVATE, marked("Between us", "a wish about praise")),
)
"""The answers there are, as a button says each."""


def words_to_ask(name: str) -> str:
    """What the leader may say or send to the person; it quotes nothing, so it can go by any way."""
    return tr(
        "{name}, you did something lately that I would like others here to hear about. "
        "May I tell it with your name to the whole company, only within the team, or would you rather keep it "
        "between us? Any of the three is fine, and you can change your mind."
    ).format(name=name.split()[0] if name.split() else name)
