"""goodword note: chosen weeks, a person's year, what to look at, and the note as the leader last left it."""

from pathlib import Path

import pytest

from goodword.app import open_desk
from goodword.core.note_choices import Choices
from goodword.core.note_words import Audience
from goodword.core.ports import Notice
from goodword.core.weeks import Week
from goodword.integration.fallback import FallbackNotifier
from goodword.integration.paths import Paths
from support.clock import HandClock
from support.command import Goodword


def test_chosen_weeks(goodword: Goodword) -> None:
    for day, text in (("2026-02-10", "Rang."), ("2026-02-17", "Sat."), ("2026-02-24", "Wrote it down.")):
        goodword("add", "praise", text, "--person", "Amara Okonkwo", "--date", day)
    note = goodword("note", "--week", "2026-W07", "--week", "2026-W09", "--format", "txt").out
    assert "Weeks 7 and 9 · 9 February to 1 March 2026" in note
    assert "Two things the team did in these weeks" in note
    assert ("Rang." in note, "Sat." in note, "Wrote it down." in note) == (True, False, True)
    assert goodword("note", "--week", "2026-W07", "--month", "2026-02").status == 2


def test_a_persons_year_has_its_months_as_headings(goodword: Goodword) -> None:
    goodword("add", "praise", "Rang the clinic back.", "--person", "Amara Okonkwo", "--date", "2026-01-12")
    goodword("add", "praise", "Wrote it down.", "--person", "Amara Okonkwo", "--date", "2026-01-14")
    goodword("add", "praise", "Sat with the new one.", "--person", "Amara Okonkwo", "--date", "2026-02-10")
    goodword("add", "praise", "Somebody else's.", "--person", "Ben Sahin", "--date", "2026-02-10")
    arguments = ("note", "--year", "2026", "--audience", "person", "--person", "Amara Okonkwo", "--format", "txt")
    assert goodword(*arguments).out.split("\n\n") == [
        "Good words for Amara Okonkwo\n2026",
        "Thank you. Three things you did this year made a difference.",
        "January 2026",
        "• Rang the clinic back.\n• Wrote it down.",
        "February 2026",
        "• Sat with the new one.\n",
    ]


@pytest.mark.parametrize("audience", ["manager", "team"])
def test_what_to_look_at_goes_to_stderr(goodword: Goodword, tmp_path: Path, audience: str) -> None:
    goodword("add", "praise", "Rang the Hargreaves clinic about order 4711.", "--person", "Amara Okonkwo")
    for output in ("-", str(tmp_path / "note.md")):
        assert goodword("note", "--audience", audience, "--output", output).err.splitlines() == [
            "Please look: “Hargreaves clinic” may be a customer's name.",
            "Please look: “4711” may be the number of an order, ticket or account.",
        ]


def test_the_most_specific_praise_stands_first(goodword: Goodword) -> None:
    goodword("add", "praise", "Great work.", "--person", "Ben Sahin")
    goodword("add", "praise", "On Monday's call she rang 14 guests back by noon, so nobody waited.", "--person", "Zoë")
    note = goodword("note", "--format", "txt").out
    assert note.index("Zoë") < note.index("Ben Sahin")


def test_the_note_is_as_the_leader_last_left_it(goodword: Goodword, home: Path) -> None:
    kept = goodword("add", "praise", "Rang.", "--person", "Amara Okonkwo").out.strip()
    out = goodword("add", "praise", "Sat.", "--person", "Ben Sahin").out.strip()
    desk = open_desk(Paths(home / "data"), HandClock("2026-03-02T10:00"))
    draft = desk.notes.draft(Week(2026, 10).period(), Audience.MANAGER)
    desk.notes.chosen(draft, Choices().with_in(out, is_in=False))
    desk.shutdown()
    note = goodword("note", "--format", "txt").out
    assert ("Rang." in note, "Sat." in note) == (True, False)
    assert "Sat." in goodword("note", "--audience", "team", "--format", "txt").out
    assert kept != out


def test_remind_offers_the_weeks_note_once(goodword: Goodword, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Notice] = []

    def show(self: FallbackNotifier, notice: Notice, on_activated: object) -> bool:
        shown.append(notice)
        return True

    monkeypatch.setattr(FallbackNotifier, "show", show)
    friday = "2026-03-06T15:31:00+01:00"
    goodword("add", "praise", "Rang the clinic back.", "--person", "Amara Okonkwo", at=friday)
    goodword("settings", "practices", "praise", at=friday)
    for _ in range(2):
        assert goodword("remind", "--once", at=friday).status == 0
    assert [(notice.title, notice.body) for notice in shown] == [
        ("Your weekly note is ready to look at", "One good word from week 10.")
    ]


@pytest.mark.parametrize("ending", ["/", "notes/"])
def test_a_folders_name_is_no_place_for_a_note(goodword: Goodword, tmp_path: Path, ending: str) -> None:
    refused = goodword("note", "--output", f"{tmp_path}/{ending}")
    assert (refused.status, refused.err) == (1, "That is no file's name. Add a name, like note.md.\n")
    assert goodword("export", f"{tmp_path}/{ending}").status == goodword("note", "--output", "").status == 1
    assert list(tmp_path.glob("notes*")) == []
