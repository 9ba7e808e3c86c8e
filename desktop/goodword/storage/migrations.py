"""The book's shape, as named steps that are never edited once released."""

from sqlite_utils import Database, Migrations

from goodword.storage.marks import MARKS

MIGRATIONS = Migrations("goodword")

_BOOK = (
    """CREATE TABLE person (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL,
        recognition TEXT CHECK (recognition IN ('public', 'team', 'private')),
        added TEXT, left_on TEXT, mail TEXT,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL, removed_at TEXT) STRICT""",
    "CREATE INDEX person_folded ON person (folded)",
    """CREATE TABLE entry (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
        practice TEXT NOT NULL CHECK (practice IN ('praise', 'coaching', 'listening')),
        date TEXT NOT NULL, created_on TEXT NOT NULL,
        created_at TEXT NOT NULL, utc_offset INTEGER NOT NULL, zone TEXT NOT NULL,
        changed_at TEXT NOT NULL, removed_at TEXT,
        text TEXT NOT NULL, person_id TEXT REFERENCES person (id),
        skill TEXT, next_step TEXT, due TEXT, owner TEXT,
        heard_from TEXT, topic TEXT, paraphrase TEXT, action TEXT, kind TEXT) STRICT""",
    "CREATE INDEX entry_by_date ON entry (date, created_at, seq)",
    "CREATE INDEX entry_by_practice ON entry (practice, date, created_at, seq)",
    "CREATE INDEX entry_by_person ON entry (person_id, practice, date)",
    "CREATE INDEX entry_removed ON entry (removed_at) WHERE removed_at IS NOT NULL",
    # One row a practice and date with a kept record: what the streaks need, whatever the number of records.
    """CREATE TABLE day_tally (
        practice TEXT NOT NULL, date TEXT NOT NULL, kept INTEGER NOT NULL, first_created_on TEXT NOT NULL,
        PRIMARY KEY (practice, date)) STRICT, WITHOUT ROWID""",
    # The row id is the day, then the order of recording, so that the newest hits come first without sorting.
    """CREATE VIRTUAL TABLE entry_words USING fts5 (
        words, content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 2")""",
    """CREATE TABLE schedule (
        id TEXT PRIMARY KEY, start TEXT NOT NULL UNIQUE, weekdays TEXT NOT NULL,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE time_off (
        id TEXT PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, reason TEXT NOT NULL,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL, removed_at TEXT) STRICT""",
    """CREATE TABLE skip (
        id TEXT PRIMARY KEY, practice TEXT NOT NULL, date TEXT NOT NULL,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL, removed_at TEXT,
        UNIQUE (practice, date)) STRICT""",
    """CREATE TABLE practice_switch (
        id TEXT PRIMARY KEY, practice TEXT NOT NULL, start TEXT NOT NULL, is_on INTEGER NOT NULL,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
        UNIQUE (practice, start)) STRICT""",
    """CREATE TABLE setting (
        key TEXT PRIMARY KEY, value TEXT NOT NULL,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE draft (
        practice TEXT PRIMARY KEY, fields TEXT NOT NULL, begun_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE prompt_state (
        name TEXT PRIMARY KEY, state TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
)

PLACE = "(CAST(julianday({row}.date) AS INTEGER) << 32 | {row}.seq)"
WORDS = (
    "concat_ws(char(10), {row}.text, (SELECT name FROM person WHERE id = {row}.person_id), {row}.skill,"
    " {row}.next_step, {row}.heard_from, {row}.topic, {row}.action)"
)
_TALLY = (
    "INSERT OR REPLACE INTO day_tally SELECT practice, date, count(*), min(created_on) FROM entry"
    " WHERE practice = {row}.practice AND date = {row}.date AND removed_at IS NULL GROUP BY practice, date;"
)
_FORGET_WORDS = f"DELETE FROM entry_words WHERE rowid = {PLACE.format(row='old')};"
_LEARN_WORDS = (
    f"INSERT INTO entry_words (rowid, words) SELECT {PLACE.format(row='new')}, {WORDS.format(row='new')};"
)
_UNTALLY = "DELETE FROM day_tally WHERE practice = old.practice AND date = old.date;"

_IN_STEP = (
    f"CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN {_LEARN_WORDS} {_TALLY.format(row='new')} END",
    "CREATE TRIGGER entry_changed AFTER UPDATE ON entry BEGIN "
    f"{_FORGET_WORDS} {_LEARN_WORDS} {_UNTALLY} {_TALLY.format(row='old')} {_TALLY.format(row='new')} END",
    f"CREATE TRIGGER entry_deleted AFTER DELETE ON entry BEGIN "
    f"{_FORGET_WORDS} {_UNTALLY} {_TALLY.format(row='old')} END",
    # A new name is found at once: touching the person's records lets entry_changed read the name again.
    "CREATE TRIGGER person_renamed AFTER UPDATE OF name ON person WHEN old.name IS NOT new.name BEGIN "
    "UPDATE entry SET person_id = person_id WHERE person_id = new.id; END",
)


@MIGRATIONS()
def m001_book(db: Database) -> None:
    """People, records with their index of words, days, settings, drafts."""
    for statement in (*_BOOK, *_IN_STEP):
        db.execute(statement)


_COUNT_IN = (
    "INSERT INTO day_tally SELECT new.practice, new.date, 1, new.created_on WHERE new.removed_at IS NULL"
    " ON CONFLICT (practice, date) DO UPDATE"
    " SET kept = kept + 1, first_created_on = min(first_created_on, excluded.first_created_on);"
)

_HOLIDAYS = (
    """CREATE TABLE holiday_region (
        id TEXT PRIMARY KEY, start TEXT NOT NULL UNIQUE, region TEXT NOT NULL,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX person_by_name ON person (name)",
    "CREATE INDEX time_off_by_day ON time_off (first, last)",
    # A day is counted on, not again: so many records on one day do not slow down the next.
    "DROP TRIGGER entry_added",
    f"CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN {_LEARN_WORDS} {_COUNT_IN} END",
)


@MIGRATIONS()
def m002_holidays(db: Database) -> None:
    """Public holidays; importing many records of one day."""
    for statement in _HOLIDAYS:
        db.execute(statement)


_OUTBOX = (
    # `body` holds text only until the mail is sent; `same` is a digest of what the mail says and to whom.
    """CREATE TABLE outbox (
        id TEXT PRIMARY KEY,
        state TEXT NOT NULL CHECK (
            state IN ('drafted', 'ready', 'attempting', 'sent', 'failed before data', 'unknown')),
        audience TEXT NOT NULL, period TEXT NOT NULL, person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
        recipients TEXT NOT NULL, entries TEXT NOT NULL, body BLOB, message_id TEXT NOT NULL UNIQUE,
        dated_at TEXT NOT NULL, same TEXT NOT NULL, attempts INTEGER NOT NULL, problem TEXT NOT NULL,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
        CHECK ((state = 'sent') = (body IS NULL))) STRICT""",
    "CREATE INDEX outbox_same ON outbox (same)",
    """CREATE TABLE told (
        id TEXT PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        audience TEXT NOT NULL CHECK (audience IN ('manager', 'team', 'company', 'person')),
        person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
        way TEXT NOT NULL CHECK (way IN ('mail', 'file', 'clipboard')),
        told_at TEXT NOT NULL, created_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX told_by_entry ON told (entry_id, told_at)",
)


@MIGRATIONS()
def m003_outbox(db: Database) -> None:
    """The outbox, and the ledger of what was told to whom."""
    for statement in _OUTBOX:
        db.execute(statement)


_NOTE_CHOICES = (
    # A row a record that the leader placed, left out or put in other words, for one note; `person_id` is "" but in a
    # note for one person. With a record its rows go, and so do the words that were made from it.
    """CREATE TABLE note_choice (
        days TEXT NOT NULL, audience TEXT NOT NULL, person_id TEXT NOT NULL,
        entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        place INTEGER, is_in INTEGER NOT NULL, text TEXT, action TEXT, from_text TEXT, from_action TEXT,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (days, audience, person_id, entry_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX note_choice_by_entry ON note_choice (entry_id)",
)


@MIGRATIONS()
def m004_note_choices(db: Database) -> None:
    """What the leader chose for a note: what stays out, the order, lines in other words."""
    for statement in _NOTE_CHOICES:
        db.execute(statement)


_TEAM = (
    "ALTER TABLE person ADD COLUMN spoken TEXT",
    "ALTER TABLE person ADD COLUMN weekdays TEXT",
    # Who somebody turned out to be, and what undoes that: which rows were moved, what the other one learned.
    "ALTER TABLE person ADD COLUMN merged_into TEXT REFERENCES person (id) ON DELETE CASCADE",
    "ALTER TABLE person ADD COLUMN merge_undo TEXT",
    "CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL",
    # Every row is written anew with all its columns: who rescues rows from a damaged file knows them by their number.
    "UPDATE person SET changed_at = changed_at",
)


@MIGRATIONS()
def m005_team(db: Database) -> None:
    """What people are called, which days they work, and two that are merged and can be separated again."""
    for statement in _TEAM:
        db.execute(statement)


_FOLLOW_UP = (
    # What became of the step that a record agrees; the latest holds.
    """CREATE TABLE step_mark (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        state TEXT NOT NULL CHECK (state IN ('open', 'done', 'moved', 'dropped')),
        day TEXT NOT NULL, due_before TEXT, created_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX step_mark_by_entry ON step_mark (entry_id, created_at)",
    "CREATE INDEX entry_agreed ON entry (due IS NULL, coalesce(due, date), date, id)"
    " WHERE next_step IS NOT NULL AND removed_at IS NULL",
    # What came of something heard: when it was acted on, when whoever said it was told, its wording before they
    # corrected it; `asked_at` is when the leader was asked for what is missing.
    """CREATE TABLE insight (
        entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
        acted_on TEXT, told_on TEXT, asked_at TEXT, text_before TEXT, changed_at TEXT NOT NULL) STRICT""",
    # Another name of a topic; records keep what was written, so that taking it back is forgetting the row.
    """CREATE TABLE topic_alias (
        folded TEXT PRIMARY KEY, name TEXT NOT NULL, topic TEXT NOT NULL, created_at TEXT NOT NULL) STRICT""",
    # What somebody practises; `steps` are small ones, each with the day it was done.
    """CREATE TABLE skill_plan (
        id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        skill TEXT NOT NULL, can_do TEXT NOT NULL, steps TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('live', 'paused', 'finished', 'dropped')),
        begun_on TEXT NOT NULL, ended_on TEXT, created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX skill_plan_by_person ON skill_plan (person_id)",
)

_LEARN = (
    "INSERT INTO entry_words (rowid, words, marks)"
    f" SELECT {PLACE.format(row='new')}, {WORDS.format(row='new')}, {MARKS.format(row='new')};"
)

_SEARCH = (
    "DROP TRIGGER entry_added",
    "DROP TRIGGER entry_changed",
    "DROP TABLE entry_words",
    # A search of few letters, and one narrowed by marks, reads its newest hits alone: every prefix of up to three
    # letters is in the index.
    """CREATE VIRTUAL TABLE entry_words USING fts5 (
        words, marks, content='', contentless_delete=1, prefix='1 2 3', tokenize="unicode61 remove_diacritics 2")""",
    f"INSERT INTO entry_words (rowid, words, marks) SELECT {PLACE.format(row='entry')}, {WORDS.format(row='entry')},"
    f" {MARKS.format(row='entry')} FROM entry ORDER BY 1",
    f"CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN {_LEARN} {_COUNT_IN} END",
    "CREATE TRIGGER entry_changed AFTER UPDATE ON entry BEGIN "
    f"{_FORGET_WORDS} {_LEARN} {_UNTALLY} {_TALLY.format(row='old')} {_TALLY.format(row='new')} END",
)


@MIGRATIONS()
def m006_followup(db: Database) -> None:
    """What became of what was agreed and heard, the other names of topics, skill plans; a search that is quick."""
    for statement in (*_FOLLOW_UP, *_SEARCH):
        db.execute(statement)


OPEN_STEPS = (
    "SELECT id FROM entry WHERE next_step IS NOT NULL AND removed_at IS NULL AND coalesce((SELECT state FROM step_mark"
    " WHERE entry_id = entry.id ORDER BY created_at DESC, seq DESC LIMIT 1), 'open') IN ('open', 'moved')"
)
"""What `open_step` holds: the records whose step is still to be taken."""

_RECKON = "DELETE FROM open_step WHERE entry_id = {row}; INSERT INTO open_step " + OPEN_STEPS + " AND id = {row};"
_STEPS_IN_STEP = (
    "CREATE TRIGGER step_agreed AFTER INSERT ON entry WHEN new.next_step IS NOT NULL BEGIN "
    f"{_RECKON.format(row='new.id')} END",
    "CREATE TRIGGER step_changed AFTER UPDATE OF next_step, removed_at ON entry BEGIN "
    f"{_RECKON.format(row='new.id')} END",
    f"CREATE TRIGGER step_marked AFTER INSERT ON step_mark BEGIN {_RECKON.format(row='new.entry_id')} END",
    f"CREATE TRIGGER step_unmarked AFTER DELETE ON step_mark BEGIN {_RECKON.format(row='old.entry_id')} END",
)

TRIGGERS = frozenset(
    statement
    for statement in (*_IN_STEP, *_HOLIDAYS, *_SEARCH, *_STEPS_IN_STEP)
    if statement.startswith("CREATE TRIGGER")
)
"""Every trigger that a book may have, as some step made it; another one is not ours, and would run by itself."""

_ANSWERED = (
    "ALTER TABLE insight ADD COLUMN praise_id TEXT REFERENCES entry (id) ON DELETE SET NULL",
    "CREATE INDEX insight_by_praise ON insight (praise_id)",
    # When somebody of the team is away; why is theirs, and not kept.
    """CREATE TABLE away (
        id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        first TEXT NOT NULL, last TEXT NOT NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX away_by_person ON away (person_id, first)",
    # The few steps that are open among the many that were ever agreed.
    """CREATE TABLE open_step (
        entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE) STRICT, WITHOUT ROWID""",
    f"INSERT INTO open_step {OPEN_STEPS}",
    *_STEPS_IN_STEP,
    # So that what is shown of all records is found without reading them all.
    "CREATE INDEX entry_skilled ON entry (person_id, date, created_at, seq)"
    " WHERE practice = 'coaching' AND skill IS NOT NULL AND removed_at IS NULL",
    "CREATE INDEX entry_agreed_with ON entry (person_id, due IS NULL, coalesce(due, date), date, id)"
    " WHERE next_step IS NOT NULL AND removed_at IS NULL",
    "CREATE INDEX entry_by_kind ON entry (kind, date, created_at, seq)"
    " WHERE practice = 'listening' AND removed_at IS NULL",
    "CREATE INDEX entry_by_topic ON entry (topic, date, created_at, seq, kind)"
    " WHERE practice = 'listening' AND removed_at IS NULL",
    "CREATE INDEX entry_unanswered ON entry (topic, date, kind) WHERE practice = 'listening'"
    " AND removed_at IS NULL AND action IS NULL AND kind IS NOT 'thanks'",
)


@MIGRATIONS()
def m007_answered(db: Database) -> None:
    """The praise that thanks became, when people of the team are away, and what finds a few of many records."""
    for statement in _ANSWERED:
        db.execute(statement)


SCHEMA_VERSION = 7
"""How many steps there are; a book with a higher number is from a newer Goodword."""
