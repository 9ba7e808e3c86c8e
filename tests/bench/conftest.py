"""Two books over the same days: one with few records, one with a great many.

BENCH_RECORDS says how many those are: 300,000 unless set; the promises are about 1,000,000.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from support.bulk_book import fill

DAYS = 111
FEW, MANY = 1000, int(os.environ.get("BENCH_RECORDS", "300000"))


@dataclass(frozen=True)
class Books:
    """The folders of the two."""

    few: Path
    many: Path


@pytest.fixture(scope="session")
def books(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """Made once; whoever adds to one of them adds little."""
    folder = tmp_path_factory.mktemp("books")
    for name, records in (("few", FEW), ("many", MANY)):
        (folder / name).mkdir(mode=0o700)
        fill(folder / name / "book.db", date(2026, 3, 2), DAYS, records // (3 * DAYS))
    return Books(folder / "few", folder / "many")
