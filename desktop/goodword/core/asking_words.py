"""Words to ask a person once how far praise of them may go."""

from goodword.core.people import Recognition

WISHES: tuple[tuple[Recognition, str], ...] = (
    (Recognition.PUBLIC, "Tell everybody"),
    (Recognition.TEAM, "Within the team"),
    (Recognition.PRIVATE, "Between us"),
)
"""The answers there are, as a button says each."""


def words_to_ask(name: str) -> str:
    """What the leader may say or send to the person; it quotes nothing, so it can go by any way."""
    first = name.split()[0] if name.split() else name
    return (
        f"{first}, you did something lately that I would like others here to hear about. "
        "May I tell it with your name to the whole company, only within the team, or would you rather keep it "
        "between us? Any of the three is fine, and you can change your mind."
    )
