"""Backups in words."""

from datetime import UTC, date, datetime

from goodword.core.backup_words import (
    care_words,
    check_words,
    copy_day,
    copy_kind,
    copy_records,
    last_words,
    preview_words,
)
from goodword.core.backups import Reason, named_copy
from goodword.core.safekeeping import Kept, Preview
from goodword.core.shelf import Upkeep
from goodword.core.soundness import Condition, Holdings, Inspection

TODAY = date(2026, 3, 2)
HELD = Holdings(11, 1, 3, TODAY, TODAY)


def kept(name: str, holdings: Holdings | None = HELD) -> Kept:
    copy = named_copy(name)
    assert copy is not None
    return Kept(copy, f"backups/{name}", holdings)


def test_the_last_good_one_is_the_first_that_can_be_read() -> None:
    copies = [kept("by-hand-2026-03-02-153000.db", None), kept("daily-2026-02-27-100000.db")]
    assert last_words(copies, Upkeep(), TODAY).startswith("Friday, 27 February, 10:00: 12 records (1 in the bin)")
    failing = Upkeep(failing_since=datetime(2026, 3, 1, 9, tzinfo=UTC), problem="The disk is full.")
    assert last_words(copies, failing, TODAY).endswith("Backups fail since Sunday, 1 March.")
    assert last_words(copies[:1], Upkeep(), TODAY) == "There is none yet. One is made after the day's first change."


def test_a_copy_says_its_day_its_records_and_why() -> None:
    assert copy_day(kept("by-hand-2026-03-02-153000.db").copy, TODAY) == "Today, 15:30"
    assert copy_day(kept("daily-2025-12-31-090501.db").copy, TODAY) == "Wednesday, 31 December 2025, 09:05"
    assert copy_records(kept("daily-2025-12-31-090501.db")) == "12 records"
    assert copy_records(kept("daily-2025-12-31-090501.db", None)) == "Can't be read"
    kinds = {copy_kind(kept(f"{reason}-2026-03-02-153000.db").copy) for reason in set(Reason) - {Reason.SAFETY}}
    assert len(kinds) == len(Reason) - 1
    assert kinds.isdisjoint(Reason)


def test_what_was_looked_through_and_what_was_found() -> None:
    moment = datetime(2026, 2, 27, 9, tzinfo=UTC)
    assert care_words(Upkeep(), TODAY).endswith("by itself once a week.")
    assert care_words(Upkeep(checked_at=moment), TODAY) == "Last looked through on Friday, 27 February."
    assert care_words(Upkeep(moment, moment), TODAY).endswith(
        "; bringing a backup back was rehearsed on Friday, 27 February."
    )
    assert check_words(Inspection(Condition.SOUND)) == "The book is sound."
    assert "made anew" in check_words(Inspection(Condition.STALE))
    assert "2 records have" in check_words(Inspection(Condition.SOUND, (), 2))
    assert "start it again" in check_words(Inspection(Condition.DAMAGED))


def test_what_bringing_one_back_would_change() -> None:
    assert preview_words(Preview(None, HELD)).startswith("Your book holds nothing that can be read.\n")
    assert preview_words(Preview(HELD, HELD)).count("12 records (1 in the bin)") == 2
