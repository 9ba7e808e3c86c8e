"""Import files for tests: lines as another program writes them."""

import json
from pathlib import Path
from typing import Any

HEADER = {"type": "goodword-export", "version": 1, "exported_at": "2026-03-02T10:00:00+01:00"}


def line(kind: str, **values: Any) -> dict[str, Any]:
    """One line; `start` stands for the key `from`, which Python keeps for itself."""
    named = {"from" if key == "start" else key: value for key, value in values.items()}
    return {"type": kind, **named}


def entry(entry_id: str = "one", day: str = "2026-03-02", **values: Any) -> dict[str, Any]:
    """A praise made on its own day, with what `values` say otherwise."""
    usual = {"id": entry_id, "practice": "praise", "date": day, "created_at": f"{day}T15:31:07+01:00", "text": "Well."}
    return {"type": "entry", **usual, **values}


def write(path: Path, *lines: dict[str, Any] | bytes, header: dict[str, Any] | None = None) -> str:
    """Write the lines below a header; bytes go in as they are. Returns the path as the command takes it."""
    rows = [json.dumps(HEADER if header is None else header).encode()]
    rows += [row if isinstance(row, bytes) else json.dumps(row, ensure_ascii=False).encode() for row in lines]
    path.write_bytes(b"\n".join(rows) + b"\n")
    return str(path)
