"""A book with a great many records, written by SQL in one go; the triggers of the book run for each of them."""

from datetime import date
from pathlib import Path

from goodword.storage.database import BookDatabase

_FILL = """
WITH RECURSIVE
    day (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM day WHERE n + 1 < :days),
    copy (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM copy WHERE n + 1 < :a_day),
    practice (name) AS (VALUES ('praise'), ('coaching'), ('listening')),
    dated (n, date) AS (SELECT n, date(:first, n || ' days') FROM day)
INSERT INTO entry (id, practice, date, created_on, created_at, utc_offset, zone, changed_at, text)
SELECT
    name || '-' || dated.n || '-' || copy.n, name, date, date, date || 'T14:00:00.000000+00:00', 3600,
    'Europe/Berlin', date || 'T14:00:00.000000+00:00', 'One sentence.'
FROM dated, copy, practice
"""


def fill(path: Path, first: date, days: int, a_day: int = 1) -> None:
    """Put `a_day` records of each practice on each of so many days into the book, made if there is none."""
    book = BookDatabase(path)
    try:
        with book.transaction():
            book.write(_FILL, {"first": first.isoformat(), "days": days, "a_day": a_day})
    finally:
        book.close()
