"""Plain text: a paragraph a line, nothing lost."""

from hypothesis import given

from goodword.core.brag_note import BragNote
from goodword.exporters.text import write
from support.notes import composed, paragraphs, praise
from support.notes_at_random import NOTES


@given(NOTES)
def test_every_word_is_there_in_order(note: BragNote) -> None:
    rest = write(note).decode()
    for word in " ".join(paragraphs(note)).split():
        _, found, rest = rest.partition(word)
        assert found == word


def test_a_name_and_a_topic_lead_their_line() -> None:
    text = write(composed([praise("Rang.\nSat.", "Zoë"), praise("Stayed.")], []).note).decode()
    assert text.startswith("Good words from the team\nWeek 47 · 16 to 22 November 2026\n\nTwo things")
    assert "From the team\n\n• Zoë: Rang.\n  Sat.\n• The team: Stayed.\n\nJohanna" in text
