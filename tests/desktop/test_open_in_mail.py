"""Open in mail, in a real session: the app asks the desktop to open a link, or a file for a longer note."""

import stat
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.panel import Panel
from desktop.running import BUNDLE, Goodword
from desktop.session import Session
from desktop.waiting import until
from support.mail_reader import parts

pytestmark = pytest.mark.desktop


@pytest.fixture
def said(session: Session) -> Path:
    """What a stand-in for xdg-open, first on PATH, was asked to open, and with which environment."""
    said = session.home / "said"
    opener = session.home / "bin" / "xdg-open"
    opener.parent.mkdir(exist_ok=True)
    opener.write_text(
        f'#!/bin/sh\n/usr/bin/env > "{said}.environment"\n'
        f'printf "%s" "$1" > "{said}.part"\n/bin/mv "{said}.part" "{said}"\n'
    )
    opener.chmod(0o755)
    session.environment["PATH"] = f"{opener.parent}:{session.environment['PATH']}"
    if BUNDLE:  # it sets the two itself
        session.environment["LD_LIBRARY_PATH"] = "/usr/lib/own"
    else:
        session.environment["LD_LIBRARY_PATH_ORIG"] = "/usr/lib/own"
        session.environment["LD_LIBRARY_PATH"] = ""
    return said


def test_a_note_opens_in_mail(session: Session, panel: Panel, goodword: Goodword, said: Path) -> None:
    goodword.do("add", "praise", "Amara called everybody back.", "--person", "Amara Okonkwo")
    goodword.do("add", "coaching", "Asks closed questions.", "--person", "Amara Okonkwo")
    goodword.start("--background")
    panel.item().choose("Weekly note…")
    window = session.window("Weekly note")

    window.find("Open in mail").press()
    until(said.exists, "the link")
    asked = parse_qs(urlsplit(said.read_text()).query)
    assert asked["subject"][0].startswith("Good words from the team")
    assert "• Amara Okonkwo: Amara called everybody back." in asked["body"][0]
    assert "closed questions" not in said.read_text()
    environment = said.with_name("said.environment").read_text()
    assert "LD_LIBRARY_PATH=/usr/lib/own\n" in environment
    assert "GOODWORD" not in environment
    assert not BUNDLE or str(Path(BUNDLE).parent) not in environment

    said.unlink()
    for number in range(20):
        goodword.do("add", "praise", f"Ward {number} was rung back before it closed, and knew what comes next.")
    preview = window.find("Preview")
    until(lambda: "Ward 19" in preview.text, "the longer note")
    window.find("Open in mail").press()
    until(said.exists, "the file")
    draft = Path(said.read_text())
    assert draft.parent == goodword.data / "goodword.drafts"
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    assert stat.S_IMODE(draft.parent.stat().st_mode) == 0o700
    text, page = parts(draft.read_bytes())
    assert "Ward 19" in text.text
    assert "Ward 19" in page.text
