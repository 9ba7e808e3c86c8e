"""The signs by which the index of words finds records of one practice, person, skill or topic, and the bin."""

BINNED = "\ue001"
PRACTICE_MARKS = {"praise": "\ue002", "coaching": "\ue003", "listening": "\ue004"}
PERSON_MARK, SKILL_MARK, TOPIC_MARK = "\ue005", "\ue006", "\ue007"
"""What a record is marked with in the index, beside its words: signs that nobody types. A person's id, a skill and a
topic follow theirs in hexadecimal digits, as they are written."""

MARKS = (
    f"concat_ws(' ', iif({{row}}.removed_at IS NULL, NULL, '{BINNED}'), CASE {{row}}.practice "
    + " ".join(f"WHEN '{name}' THEN '{mark}'" for name, mark in PRACTICE_MARKS.items())
    + " END, "
    + ", ".join(
        f"iif({{row}}.{field} IS NULL, NULL, '{mark}' || lower(hex({{row}}.{field})))"
        for field, mark in (("person_id", PERSON_MARK), ("skill", SKILL_MARK), ("topic", TOPIC_MARK))
    )
    + ")"
)
