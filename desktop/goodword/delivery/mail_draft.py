"""A draft in the leader's own mail program: short ones as a mail link, longer ones as a file it opens."""

import importlib
import io
import os
import secrets
import shutil
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.note_outlets import MailDraft
from goodword.delivery.child_environment import child_environment
from goodword.delivery.files import save

LONGEST_LINK = 1800
"""What every mail program takes of a mail link, in characters after encoding."""

KEPT_FOR = timedelta(hours=1)
"""How long a file lies there for a mail program to read it."""

_PLYER = {"darwin": "macosx", "linux": "linux"}
"""The systems for which plyer makes a mail link, by the names it gives them."""

_GRACE = 10.0
"""A program that ends later than so many seconds, however it ends, has been open."""


class NoMailProgramError(KnownError):
    """Nothing opened; the note is where it was."""

    def __init__(self) -> None:
        super().__init__(
            tr("The draft did not open"),
            tr("No mail program took it on this computer."),
            tr("Choose one in the system's settings, or use Copy or Save as…."),
        )


class SystemMailProgram:
    """Opens drafts as the system is set to. `folder` is ours alone, made when needed, and holds nothing for long."""

    def __init__(self, folder: Path, now: Callable[[], datetime], platform: str = sys.platform) -> None:
        self._folder = folder
        self._now = now
        self._platform = platform

    def open(self, draft: MailDraft, failed: Callable[[KnownError], None]) -> None:
        """See MailProgram."""
        self._sweep(self._now() - KEPT_FOR)
        if self._platform == "win32":
            self._open_on_windows(draft)
            return
        program = "open" if self._platform == "darwin" else "xdg-open"
        command = shutil.which(program)
        if command is None:
            raise NoMailProgramError
        started = _Started(command, failed)
        text = _mail_text(draft)
        if self._platform in _PLYER and len(_link(draft.subject, text)) <= LONGEST_LINK:
            module = importlib.import_module(f"plyer.platforms.{_PLYER[self._platform]}.email")
            module.subprocess = started  # type: ignore[attr-defined]
            _send(draft.subject, text)
        else:
            started.Popen([program, str(self._file(draft))])

    def clear(self) -> None:
        """Remove every file that earlier drafts left; what can't be removed now is removed another time."""
        self._sweep(None)

    def _open_on_windows(self, draft: MailDraft) -> None:
        text = _mail_text(draft)
        try:
            if len(_link(draft.subject, text)) > LONGEST_LINK:
                os.startfile(self._file(draft))  # type: ignore[attr-defined]
                return
        except OSError as error:
            raise NoMailProgramError from error
        said = io.StringIO()
        with redirect_stdout(said):
            _send(draft.subject, text)
        if said.getvalue():
            raise NoMailProgramError

    def _file(self, draft: MailDraft) -> Path:
        """The draft as a file only the leader can read; its name tells nothing."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._folder.is_symlink():
                raise NotADirectoryError(os.fspath(self._folder))
            self._folder.chmod(0o700)
        except OSError as error:
            raise KnownError(
                tr("The draft did not open"),
                tr("The folder for drafts can't be used."),
                tr("Use Copy or Save as… instead."),
            ) from error
        path = self._folder / f"note-{secrets.token_hex(4)}.eml"
        save(path, draft.message)
        return path

    def _sweep(self, before: datetime | None) -> None:
        if self._folder.is_symlink():
            return
        for path in self._folder.glob("note-*.eml"):
            with suppress(OSError):
                if before is None or path.lstat().st_mtime < before.timestamp():
                    path.unlink()


class _Started:
    """Stands in for `subprocess` in plyer: starts the opener with a clean environment, and hears how it ends."""

    def __init__(self, command: str, failed: Callable[[KnownError], None]) -> None:
        self._command = command
        self._failed = failed

    def Popen(self, command: list[str]) -> None:  # noqa: N802 - the name that plyer calls
        """Start it, apart from this process and quietly."""
        try:
            process = subprocess.Popen(
                [self._command, *command[1:]],
                env=child_environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise NoMailProgramError from error
        threading.Thread(target=self._watch, args=(process,), name="goodword mail", daemon=True).start()

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        try:
            ended = process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            process.wait()
            return
        if ended:
            self._failed(NoMailProgramError())


def _mail_text(draft: MailDraft) -> str:
    return draft.text.rstrip("\n").replace("\n", "\r\n")


def _link(subject: str, text: str) -> str:
    """The link as plyer makes it."""
    return f"mailto:?subject={quote(subject)}&body={quote(text)}"


def _send(subject: str, text: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from plyer import email

        email.send(subject=subject, text=text)
