"""Which ways out are offered when the book can't be used."""

from datetime import date

import pytest

from goodword.core.backups import named_copy
from goodword.core.errors import BookError, ForeignBookError, KnownError, NewerBookError
from goodword.core.shelf import Rescue
from goodword.core.soundness import DamagedBookError, Holdings, MissingBookError
from goodword.core.ways_out import WayOut, rescue_words, ways_out

COPY = named_copy("daily-2026-03-02-100000.db")
HELD = Holdings(12, 1, 3, date(2026, 1, 5), date(2026, 3, 2))


@pytest.mark.parametrize(
    ("error", "with_backup", "without"),
    [
        (DamagedBookError, "RESCUE RESTORE READ_ONLY EMPTY", "RESCUE READ_ONLY EMPTY"),
        (MissingBookError, "RESTORE EMPTY", "EMPTY"),
        (ForeignBookError, "RESTORE RESCUE EMPTY", "RESCUE EMPTY"),
        (NewerBookError, "READ_ONLY EXPORT", "READ_ONLY EXPORT"),
        (KnownError, "AGAIN", "AGAIN"),
        (BookError, "AGAIN READ_ONLY EXPORT", "AGAIN READ_ONLY EXPORT"),
    ],
)
def test_the_ways_out(error: type[KnownError], with_backup: str, without: str) -> None:
    assert COPY is not None
    raised = error("title", "message", "hint")
    assert [offer.way.name for offer in ways_out(raised, (COPY, HELD))] == with_backup.split()
    assert [offer.way.name for offer in ways_out(raised, None)] == without.split()


def test_a_backup_says_what_is_in_it() -> None:
    assert COPY is not None
    [restore, _] = ways_out(MissingBookError("t", "m"), (COPY, HELD))
    assert restore.way is WayOut.RESTORE
    assert restore.words == (
        "From 2 March 2026, 10:00: 13 records (1 in the bin), 3 people, 5 January to 2 March 2026."
        " What was written since then is not in it."
    )


def test_what_is_held_in_words() -> None:
    assert Holdings(0, 0, 0, None, None).words == "0 records, 0 people"
    assert Holdings(1200, 0, 1, date(2026, 3, 2), date(2026, 3, 2)).words == "1,200 records, 1 person, 2 March 2026"


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((151, 4, 5), "151 records read, 4 added from the backup, 5 lost."),
        ((1, 0, 0), "1 record read, none known to be lost."),
    ],
)
def test_what_a_rescue_found(counts: tuple[int, int, int], words: str) -> None:
    assert rescue_words(Rescue("place", HELD, *counts)) == words
