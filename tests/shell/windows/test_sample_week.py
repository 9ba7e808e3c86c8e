"""The sample week: looked at in windows of its own, thrown away with all that was done in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.note_words import Audience
from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.core.weeks import Week
from goodword.sample import sample_desk
from goodword.shell.sample_week import SampleWeek
from goodword.shell.theme.theme import Theme
from support.clock import HandClock
from support.surrounded import NotedOpener, named, surrounded


def test_the_sample_is_a_week_with_its_friday_open_and_goes_without_a_trace(tmp_path: Path) -> None:
    with sample_desk(HandClock("2026-03-04T10:00"), tmp_path / "sample") as (desk, book):
        assert desk.preferences.today().isoformat() == "2026-03-06"
        found = desk.journal.find(Query())
        assert len({entry.date for entry in found}) == 5
        assert desk.workdays.today().open == (Practice.COACHING,)
        note = desk.compose(Week(2026, 10).period(), Audience.MANAGER).note
        assert {group.person for group in note.people} == {"Amara Okonkwo", "Ben Costa", "Rosa Lind", "Tomasz Nowak"}
        assert len(note.topics) == 3
        assert book.is_relative_to(tmp_path / "sample")
    assert list(tmp_path.iterdir()) == []


def test_a_sample_begins_anew_where_one_was_cut_short(tmp_path: Path) -> None:
    clock = HandClock("2026-03-04T10:00")
    with sample_desk(clock, tmp_path / "sample") as (desk, _):
        desk.journal.add_person("Somebody Real")
        copytree(tmp_path / "sample", tmp_path / "left")
    (tmp_path / "left").rename(tmp_path / "sample")
    with sample_desk(clock, tmp_path / "sample") as (desk, _):
        assert "Somebody Real" not in [person.name for person in desk.journal.people()]


def windows() -> list[str]:
    return sorted(window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible())


def test_its_windows_say_what_they_are_and_close_together(
    qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path
) -> None:
    ended: list[Path] = []

    @contextmanager
    def sample() -> Iterator[tuple[Desk, Path]]:
        with sample_desk(desk.clock, tmp_path / "sample") as (made, book):
            yield made, book
        ended.append(book)

    opener = NotedOpener()
    with surrounded(desk, theme, tmp_path / "book.db", opener) as around:
        week = SampleWeek(sample, around)
        week.show()
        assert windows() == ["Today", "Weekly note"]
        today = next(window for window in QApplication.topLevelWidgets() if window.windowTitle() == "Today")
        named(today, QPushButton, "Settings").click()
        assert opener.opened == [("settings",)]
        assert desk.journal.count(Query()) == 0
        named(today, QPushButton, "Throw it away").click()
        qtbot.waitUntil(lambda: ended != [])
        assert windows() == []
        assert not ended[0].parent.exists()
        week.show()
        assert windows() == ["Today", "Weekly note"]
        week.shutdown()
    assert len(ended) == 2
