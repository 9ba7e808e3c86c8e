"""The line to a mail server: smtplib's client with bounded, interruptible waiting and no way around TLS.

smtplib waits as long as a server dribbles, reads as many lines as it sends, and tells it this computer's name.
"""

import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from time import monotonic
from typing import TypeVar

from goodword.core.mail_ports import Cancelled, Server
from goodword.core.settings import Security

Result = TypeVar("Result")

_SLICE = 0.1
"""Seconds between two looks whether it was called off."""

_CHUNK = 4096
_OURSELVES = "[127.0.0.1]"
"""What we call ourselves: an address literal, so that this computer's name stays here."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is waited for, in seconds, and how much a server may say in one reply."""

    connect: float = 20.0
    reply: float = 60.0
    last_reply: float = 300.0
    bye: float = 3.0
    reply_lines: int = 100
    reply_bytes: int = 65536


class LineError(Exception):
    """The conversation can't go on."""


class CalledOffError(LineError):
    """The leader has called it off."""


class BrokenReplyError(LineError):
    """What came is no reply of a mail server, or more than one may be."""


class NotHereError(LineError):
    """Mail without TLS was to leave this computer."""


class NoEncryptionError(LineError):
    """The server does not offer, or refuses, to encrypt the line."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply: its code, and what the server says, on one line that can be shown."""

    code: int
    words: str

    @property
    def is_good(self) -> bool:
        """Whether it was done."""
        return 200 <= self.code < 300

    @property
    def shown(self) -> str:
        """Code and words."""
        return f"{self.code} {self.words}".strip()


class ReplyError(LineError):
    """The server says no."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.code)
        self.reply = reply


class Line(smtplib.SMTP):
    """A line to `server`, closed to others as it says; `context` checks its certificate and its name.

    Every wait ends within its limit, and soon after `cancelled` says so (CalledOffError).
    """

    def __init__(self, server: Server, context: ssl.SSLContext, limits: Limits, cancelled: Cancelled) -> None:
        super().__init__(local_hostname=_OURSELVES, timeout=limits.reply)
        self._server = server
        self._context = context
        self._limits = limits
        self._cancelled = cancelled
        self._unread = b""
        self._wait = limits.reply
        self._host = server.host

    def open(self) -> None:
        """Connect, encrypt, and say hello."""
        good(_reply(self.connect(self._server.host, self._server.port)))
        self._hello()
        if self._server.security is Security.STARTTLS:
            if not self.has_extn("starttls") or not self.ask("STARTTLS").is_good:
                raise NoEncryptionError
            if self._unread:
                raise BrokenReplyError  # said before the line was closed to others
            self.sock = self._secured(self._socket)
            self._forget_hello()
            self._hello()

    def ask(self, command: str, arguments: str = "", wait: float | None = None) -> Reply:
        """Send a command and read its reply."""
        self._wait = wait or self._limits.reply
        return _reply(self.docmd(command, arguments))

    def hand_over(self, data: bytes) -> Reply:
        """Send a message after DATA was answered with 354, its final dot too, and read the reply."""
        stuffed = re.sub(rb"(?m)^\.", b"..", data)
        ending = b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n"
        self._socket.settimeout(self._limits.reply)
        self._socket.sendall(stuffed + ending)
        self._wait = self._limits.last_reply
        return _reply(self.getreply())

    def check_called_off(self) -> None:
        """Raise CalledOffError if the leader has called it off."""
        if self._cancelled():
            raise CalledOffError

    def getreply(self) -> tuple[int, bytes]:
        """A whole reply, within the limits of time and size. Instead of smtplib's, which has none."""
        until = monotonic() + self._wait
        words: list[bytes] = []
        size = 0
        while True:
            line = self._line(until)
            size += len(line)
            if not re.match(rb"[2-5][0-9]{2}(?:[ \t\r\n-]|$)", line):
                raise BrokenReplyError
            words.append(line[4:].strip())
            if line[3:4] != b"-":
                return int(line[:3]), b"\n".join(words)
            if size > self._limits.reply_bytes or len(words) >= self._limits.reply_lines:
                raise BrokenReplyError

    def say_goodbye(self) -> None:
        """End the conversation; what the server makes of it does not count any more."""
        with suppress(OSError, BrokenReplyError, CalledOffError):
            self.ask("QUIT", wait=self._limits.bye)

    def close(self) -> None:
        """Hang up."""
        self._unread = b""
        super().close()

    @property
    def _socket(self) -> socket.socket:
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("the line is not open")
        return self.sock

    def _line(self, until: float) -> bytes:
        while b"\n" not in self._unread:
            if len(self._unread) > self._limits.reply_bytes:
                raise BrokenReplyError
            self._unread += self._received(until)
        line, _, self._unread = self._unread.partition(b"\n")
        return line

    def _received(self, until: float) -> bytes:
        """What comes next, at least a byte."""
        while True:
            self.check_called_off()
            left = until - monotonic()
            if left <= 0:
                raise TimeoutError
            self._socket.settimeout(min(left, _SLICE))
            try:
                data = self._socket.recv(_CHUNK)
            except TimeoutError:
                continue
            finally:
                self._socket.settimeout(self._limits.reply)
            if not data:
                raise smtplib.SMTPServerDisconnected("the server hung up")
            return data

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:  # noqa: ARG002 - smtplib's hook
        """Called by smtplib to connect."""
        only_here = self._server.security is Security.NONE
        limit = self._limits.connect
        made = interruptible(lambda: _connected(host, port, limit, only_here=only_here), limit, self._cancelled)
        return self._secured(made) if self._server.security is Security.TLS else made

    def _secured(self, plain: socket.socket) -> ssl.SSLSocket:
        """The socket after a handshake in which certificate and name were found right."""
        secured = self._context.wrap_socket(plain, server_hostname=self._server.host, do_handshake_on_connect=False)
        until = monotonic() + self._limits.reply
        try:
            while True:
                self.check_called_off()
                if monotonic() > until:
                    raise TimeoutError
                secured.settimeout(_SLICE)
                try:
                    secured.do_handshake()
                except TimeoutError:
                    continue
                secured.settimeout(self._limits.reply)
                return secured
        except BaseException:
            secured.close()
            raise

    def _hello(self) -> None:
        self._wait = self._limits.reply
        if not 200 <= self.ehlo()[0] < 300:
            good(_reply(self.helo()))

    def _forget_hello(self) -> None:
        """What was said before the line was encrypted counts for nothing (RFC 3207)."""
        self.file = None
        self.helo_resp = self.ehlo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False


def good(reply: Reply) -> None:
    """Raise ReplyError if the server says no."""
    if not reply.is_good:
        raise ReplyError(reply)


def interruptible(work: Callable[[], Result], limit: float, cancelled: Cancelled) -> Result:
    """What `work` returns or raises, done on a thread of its own: it may block where nothing can interrupt it.

    Raises TimeoutError or CalledOffError instead; what is connected later is closed then.
    """
    answer: Future[Result] = Future()

    def run() -> None:
        try:
            answer.set_result(work())
        except BaseException as error:  # noqa: BLE001 - handed over
            answer.set_exception(error)

    threading.Thread(target=run, name="goodword-connect", daemon=True).start()
    until = monotonic() + limit + _SLICE
    while not answer.done() and monotonic() < until and not cancelled():
        wait([answer], timeout=_SLICE)
    if answer.done():
        return answer.result()
    answer.add_done_callback(_dropped)
    if cancelled():
        raise CalledOffError
    raise TimeoutError


def _dropped(answer: "Future[Result]") -> None:
    if answer.exception() is None and isinstance(made := answer.result(), socket.socket):
        made.close()


def _connected(host: str, port: int, limit: float, *, only_here: bool) -> socket.socket:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    if only_here and not all(ip_address(place[0]).is_loopback for *_, place in found):
        raise NotHereError
    problem = OSError("no address")
    for family, kind, protocol, _, place in found:
        made = socket.socket(family, kind, protocol)
        try:
            made.settimeout(limit)
            made.connect(place)
        except OSError as error:
            made.close()
            problem = error
        else:
            return made
    raise problem


def _reply(answer: tuple[int, bytes]) -> Reply:
    code, said = answer
    words = " ".join("".join(c if c.isprintable() else " " for c in said.decode("utf-8", "replace")).split())
    return Reply(code, words if len(words) <= 200 else f"{words[:199]}…")
