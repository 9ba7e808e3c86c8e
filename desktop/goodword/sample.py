"""Composition of the sample week: a book of its own in a folder that goes with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from shutil import rmtree

from goodword.app import open_desk
from goodword.clocks import SetClock
from goodword.core.desk import Desk
from goodword.core.people import Recognition
from goodword.core.ports import Clock
from goodword.core.sample_week import TEAM, sample_week
from goodword.integration.paths import Paths

_WRITTEN, _LOOKED_AT = time(10, 12), time(15, 31)


@contextmanager
def sample_desk(clock: Clock, folder: Path) -> Iterator[tuple[Desk, Path]]:
    """The desk over a made-up week, on its Friday afternoon, and its book; `folder` is its own and goes with it."""
    forget_sample(folder)
    now = clock.now()
    monday = now.date() - timedelta(days=now.weekday())
    paths = Paths(folder)
    try:
        for number in range(5):
            _write(paths, monday, monday + timedelta(days=number), now)
        friday = datetime.combine(monday + timedelta(days=4), _LOOKED_AT, now.tzinfo)
        desk = open_desk(paths, SetClock(friday, runs=True))
        try:
            yield desk, paths.book
        finally:
            desk.shutdown()
    finally:
        forget_sample(folder)


def forget_sample(folder: Path) -> None:
    """Remove what is left in `folder` of a sample that no longer is looked at, such as after a power cut."""
    rmtree(folder, ignore_errors=True)


def _write(paths: Paths, monday: date, day: date, now: datetime) -> None:
    desk = open_desk(paths, SetClock(datetime.combine(day, _WRITTEN, now.tzinfo)))
    try:
        with desk.book.transaction():
            if day == monday:
                desk.preferences.end_welcome()
                for name in TEAM:
                    person = desk.journal.add_person(name)
                    desk.journal.amend_person(replace(person, recognition=Recognition.PUBLIC))
            for when, content in sample_week(monday):
                if when == day:
                    desk.journal.record(content)
    finally:
        desk.shutdown()
