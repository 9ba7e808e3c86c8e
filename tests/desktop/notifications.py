"""dunst, the notification server people have: what it shows, and a click on it."""

import shlex
from pathlib import Path

from jeepney import DBusAddress

from desktop.session import Child, Session
from desktop.waiting import until

NAME = "org.freedesktop.Notifications"
_CONTROL = DBusAddress("/org/freedesktop/Notifications", NAME, "org.dunstproject.cmd0")
_CONFIGURATION = """
[global]
    timeout = 0
    idle_threshold = 0
    width = 360
    origin = top-left
    offset = 20x20
    mouse_left_click = context
    dmenu = {menu}
[every one is written down]
    summary = "*"
    script = {script}
"""
_SCRIPT = '#!/bin/sh\nprintf "%s\\n" "$DUNST_SUMMARY" "$DUNST_BODY" > {new} && mv {new} {shown}\n'
# Each line is "#Record (Two are open today) [2,record]"; the click on the notice itself is the action "default".
_MENU = "#!/bin/sh\ngrep -v ',default.$' > {new}\nmv {new} {offered}\ngrep -m1 -F -f {wanted} {offered}\n"


class Dunst:
    """A click on a notice opens dunst's menu of its buttons; the one that was asked for is chosen there."""

    def __init__(self, session: Session) -> None:
        self._session = session
        folder = session.home / "dunst"
        folder.mkdir(exist_ok=True)
        self._shown, self._offered, self._wanted = (folder / name for name in ("shown", "offered", "wanted"))
        script = _program(
            folder / "script",
            _SCRIPT.format(shown=shlex.quote(str(self._shown)), new=shlex.quote(f"{self._shown}.new")),
        )
        names = {"new": f"{self._offered}.new", "offered": self._offered, "wanted": self._wanted}
        menu = _program(
            folder / "menu", _MENU.format(**{name: shlex.quote(str(path)) for name, path in names.items()})
        )
        (folder / "dunstrc").write_text(_CONFIGURATION.format(menu=menu, script=script))
        self._child: Child = session.start("dunst", "dunst", "-conf", str(folder / "dunstrc"))
        until(lambda: session.bus.has(NAME), "the notification server")

    @property
    def count(self) -> int:
        """How many notices are on the screen."""
        return int(self._session.bus.read(_CONTROL, "displayedLength"))

    def notice(self) -> str:
        """The words of the one notice on the screen, once there is one."""
        until(lambda: self.count == 1 and self._shown.exists(), "a notice")
        return self._shown.read_text()

    def is_empty(self) -> None:
        """Wait until no notice is on the screen."""
        until(lambda: self.count == 0, "the end of the notice")
        self._shown.unlink(missing_ok=True)

    def press(self, label: str) -> set[str]:
        """Click the notice and choose a button by what it says; all buttons it has."""
        self._offered.unlink(missing_ok=True)
        self._wanted.write_text(f"#{label} (")
        self._session.click(60, 45)
        until(self._offered.exists, "the notice's buttons")
        lines = self._offered.read_text().splitlines()
        return {line.removeprefix("#").partition(" (")[0] for line in lines}

    def stop(self, how: int) -> None:
        """End the server, or have it die."""
        self._child.stop(how)


def _program(path: Path, text: str) -> Path:
    path.write_text(text)
    path.chmod(0o700)
    return path
