"""Mail servers of a test's own on this computer, with certificates of a private authority."""

import asyncio
import logging
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

PATIENCE = 20.0
USER, PASSWORD = "kim@example.org", "gläserner Bär 7"


class Authority:
    """A certificate authority that nobody else knows, and the contexts that go with it."""

    def __init__(self) -> None:
        self._ca = trustme.CA()

    @property
    def pem(self) -> bytes:
        """Its own certificate."""
        return self._ca.cert_pem.bytes()

    def server(self, name: str = "localhost", *, expired: bool = False) -> ssl.SSLContext:
        """What a server called `name` needs; `expired` since long ago."""
        end = datetime(2001, 1, 1, tzinfo=UTC) if expired else None
        begin = datetime(2000, 1, 1, tzinfo=UTC) if expired else None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._ca.issue_cert(name, not_before=begin, not_after=end).configure_cert(context)
        return context

    def trusting(self) -> ssl.SSLContext:
        """What a client needs that trusts it."""
        context = ssl.create_default_context()
        self._ca.configure_trust(context)
        return context


@dataclass
class Box:
    """A handler of aiosmtpd that keeps what arrives, and answers as it is told to."""

    mails: list[Envelope] = field(default_factory=list)
    tried: list[tuple[bytes, bytes]] = field(default_factory=list)
    greetings: list[str | None] = field(default_factory=list)
    replies: dict[str, str] = field(default_factory=dict)
    """By address, or "MAIL" or "DATA": what to say instead of yes."""

    def authenticate(self, _server: Any, _session: Any, _envelope: Any, _way: str, data: Any) -> AuthResult:
        """Called by aiosmtpd."""
        assert isinstance(data, LoginPassword)
        self.tried.append((data.login, data.password))
        return AuthResult(success=data.password == PASSWORD.encode(), handled=False)

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Called by aiosmtpd."""
        self.greetings.append(session.host_name)
        envelope.mail_from, envelope.mail_options = address, options
        return self.replies.get("MAIL", "250 OK")

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Called by aiosmtpd."""
        reply = self.replies.get(address, "250 OK")
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Called by aiosmtpd."""
        reply = self.replies.get("DATA", "250 queued as 4711")
        if reply.startswith("250"):
            self.mails.append(envelope)
        return reply

    @property
    def data(self) -> list[bytes]:
        """The mails that arrived, as they came."""
        return [mail.original_content or b"" for mail in self.mails]


class Loop:
    """An event loop on a thread of its own, with a server on a free port of localhost."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="test-mail-server", daemon=True)
        self._thread.start()
        self._server: asyncio.Server | None = None
        self.port = 0

    def listen(self, make: Callable[[], asyncio.Protocol], context: ssl.SSLContext | None = None) -> "Loop":
        """Serve what `make` makes for each connection."""

        async def begin() -> asyncio.Server:
            return await self._loop.create_server(make, "127.0.0.1", 0, ssl=context)

        self._server = asyncio.run_coroutine_threadsafe(begin(), self._loop).result(PATIENCE)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def stop(self) -> None:
        """Hear nobody any more."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _end(self) -> None:
        if self._server is not None:
            self._server.close()
        quiet = 0
        while quiet < 10:  # until all whose clients have hung up are gone
            others = asyncio.all_tasks() - {asyncio.current_task()}
            if others:
                await asyncio.wait(others, timeout=PATIENCE)
            quiet = 0 if others else quiet + 1
            await asyncio.sleep(0)

    def _run(self) -> None:
        self._loop.run_forever()


def smtp_server(box: Box, context: ssl.SSLContext, *, implicit: bool = False, **options: Any) -> Loop:
    """aiosmtpd: STARTTLS, or TLS from the start; `options` are those of aiosmtpd's SMTP."""
    log = logging.getLogger("mail.log")  # it warns of what a test is about
    log.propagate = False
    log.handlers = [logging.NullHandler()]
    usual: dict[str, Any] = {"hostname": "localhost", "authenticator": box.authenticate}
    usual |= {"auth_require_tls": False} if implicit else {"tls_context": context}
    server = Loop()

    def make() -> asyncio.Protocol:
        return SMTP(box, loop=server._loop, **{**usual, **options})

    return server.listen(make, context if implicit else None)


class Talk:
    """The server's end of one connection, for a script."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._unread = b""

    def say(self, words: bytes) -> None:
        """Send that."""
        self._connection.sendall(words)

    def hear(self, end: bytes = b"\n") -> bytes:
        """What comes, up to `end`; ConnectionError if it does not come."""
        while end not in self._unread:
            if not (more := self._connection.recv(65536)):
                raise ConnectionAbortedError
            self._unread += more
        heard, _, self._unread = self._unread.partition(end)
        return heard + end

    def wait(self) -> bytes:
        """Everything that comes until the other end hangs up."""
        with suppress(ConnectionError):
            while more := self._connection.recv(65536):
                self._unread += more
        return self._unread

    def answer(self, *replies: bytes) -> None:
        """Greet; then a line from the client before each reply."""
        self.say(b"220 here\r\n")
        for reply in replies:
            self.hear()
            self.say(reply)

    def take_mail(self) -> None:
        """Say yes to everything up to the final dot."""
        self.answer(b"250 OK\r\n", b"250 OK\r\n", b"250 OK\r\n", b"354 Go on\r\n")
        self.hear(b"\r\n.\r\n")


class ScriptedServer:
    """Follows `script` with the one connection it takes, for what no honest server does; then hangs up."""

    def __init__(self, script: Callable[[Talk], None], context: ssl.SSLContext | None = None) -> None:
        self._script = script
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._thread = threading.Thread(target=self._run, name="test-scripted-server", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Hear nobody any more."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)
        self._socket.close()

    def _run(self) -> None:
        with suppress(OSError):
            connection, _ = self._socket.accept()
            self._socket.close()
            connection.settimeout(PATIENCE)
            with self._context.wrap_socket(connection, server_side=True) if self._context else connection as talking:
                self._script(Talk(talking))
