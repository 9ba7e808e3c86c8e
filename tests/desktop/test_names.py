"""What a screen reader is told: every control has a name, in every window."""

import contextlib

import pytest

from desktop.accessible import Node
from desktop.bus import NobodyThereError
from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.running import Goodword
from desktop.session import Session

pytestmark = pytest.mark.desktop

WINDOWS = {
    "Record now…": "Quick entry",
    "Today…": "Today",
    "Weekly note…": "Weekly note",
    "History…": "History",
    "Calendar…": "Calendar",
    "Team…": "Team",
    "Listening…": "Listening",
    "Settings…": "Settings",
    "Help…": "Help",
}
OPENED_FROM = {
    "Insights": ("Today", "Insights"),
    "Next steps": ("Today", "All steps"),
    "One-to-one": ("Team", "Everything for a 1:1…"),
}
NAMES = {
    "Quick entry": ["Praise", "Coaching", "Listening", "Person", "Note", "Nothing genuine today", "Save"],
    "Today": ["History", "Weekly note", "Settings", "Done: Sit in on a call", "More"],
    "Weekly note": ["Audience", "Preview", "Save as…", "Copy", "Open in mail"],
    "History": ["Search", "Records"],
    "Calendar": ["Previous year", "Next year", "Save as picture", "Add a record", "I am off"],
    "Team": ["Search", "People", "Paste a list…", "Add a person", "In the team", "Is called", "Monday", "Write praise"],
    "Listening": ["Search", "All", "Topics", "What was heard", "Same as…", "Acted today", "Make it praise"],
    "Insights": ["How far back", "12 months", "Shown as", "Tables", "Specific praise: copy"],
    "Next steps": ["Open", "Whom next", "Next steps", "Done", "Move to", "Move the step", "Drop it"],
    "One-to-one": ["Print…", "Save as…", "One-to-one", "Next steps", "Done"],
    "Help": ["Sections", "Look again"],
    "Settings": ["Ask me at", "Work begins", "Work ends", "Names in notifications"],
}


def test_every_control_has_a_name(session: Session, panel: Panel, dunst: Dunst, goodword: Goodword) -> None:
    goodword.do("add", "praise", "Amara called everybody back.", "--person", "Amara Okonkwo")
    goodword.do("add", "coaching", "A talk.", "--person", "Amara Okonkwo", "--next-step", "Sit in on a call")
    goodword.do("add", "listening", "They were glad.", "--topic", "Call-backs", "--kind", "thanks")
    goodword.start("--background")
    item = panel.item()
    for line, title in WINDOWS.items():
        item.choose(line)
        window = session.window(title)
        for name in NAMES[title]:
            assert window.find(name).showing
        assert nameless(window) == []
    for title, (opener, button) in OPENED_FROM.items():
        session.window(opener).find(button).press()
        window = session.window(title)
        for name in NAMES[title]:
            assert window.find(name).showing
        assert nameless(window) == []
    quick = session.window("Quick entry")
    quick.find("Listening").press()
    quick.find("Have their back…").press()
    assert nameless(session.window("Have their back")) == []


def nameless(window: Node) -> list[str]:
    """The controls on the screen that can have the focus and have no name."""
    found = []
    for node in window.everything():
        with contextlib.suppress(NobodyThereError):
            if node.focusable and node.showing and not node.name:
                found.append(f"a {node.role} in {window.name}")
    return found
