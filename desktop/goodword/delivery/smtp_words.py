"""Why a mail did not go out, in words a leader can act on."""

import smtplib
import socket
import ssl
from collections.abc import Sequence

from goodword.core.errors import KnownError
from goodword.core.mail_ports import Server
from goodword.core.outbox import Recipient
from goodword.delivery.smtp_line import (
    BrokenReplyError,
    CalledOffError,
    NoEncryptionError,
    NotHereError,
    Reply,
)

TITLE = "The mail did not go out"
_LATER = "Try again later."
_NOT_YET, _EXPIRED, _OTHER_NAME, _OTHER_NUMBER = 9, 10, 62, 64
"""OpenSSL's numbers for what is wrong with a certificate (X509_V_ERR_…)."""


class NotSentError(KnownError):
    """The mail is not sent, and waits in the outbox."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(TITLE, message, hint)


class MayHaveArrivedError(KnownError):
    """The mail was handed over, and no answer came."""

    def __init__(self) -> None:
        super().__init__(
            "The mail may have arrived",
            "The mail was handed over, but the line broke before the server answered, so it may have arrived.",
            "Ask somebody it was for. Then try it again, or say that it arrived.",
        )


def explained(error: Exception, server: Server) -> NotSentError:
    """What went wrong before a mail was handed over."""
    where = f"{server.host}:{server.port}"
    match error:
        case CalledOffError():
            return NotSentError("It was called off before anything was handed over.", "Send it when you like.")
        case NoEncryptionError():
            return NotSentError(
                f"The server {where} does not encrypt the line, so neither password nor mail was sent.",
                "Check smtp_security and smtp_port. If they are right, somebody on the way may be taking TLS away.",
            )
        case NotHereError():
            return NotSentError(
                f"Without TLS mail goes to this computer only, and {server.host} is another one.",
                "Set smtp_security to starttls or tls.",
            )
        case ssl.SSLCertVerificationError():
            return _certificate(error, server)
        case ssl.SSLError():
            return NotSentError(
                f"No encrypted line to {where} came about.", "Check smtp_security and smtp_port: 587 starttls, 465 tls."
            )
        case BrokenReplyError():
            return NotSentError(f"What answers at {where} does not talk like a mail server.", "Check smtp_port.")
        case smtplib.SMTPServerDisconnected() | ConnectionResetError() | BrokenPipeError():
            return NotSentError(f"The server {where} hung up.", f"Check smtp_security and smtp_port. {_LATER}")
        case TimeoutError():
            return NotSentError(f"The server {where} did not answer in time.", f"Check the network. {_LATER}")
        case socket.gaierror():
            return NotSentError(f"No server {server.host} is known.", "Check smtp_host and the network.")
        case ConnectionRefusedError():
            return NotSentError(f"Nothing takes mail at {where}.", "Check smtp_host and smtp_port.")
        case _:
            return NotSentError(f"The server {where} can't be reached.", "Check the network.")


def refused(reply: Reply, server: Server) -> NotSentError:
    """What the server said no to, before or after it saw the mail."""
    match reply.code:
        case 530:
            hint = "Set smtp_user, and the password with it."
        case 552 | 523:
            hint = "The mail is too big for it: leave something out."
        case 550 | 553 | 554 | 571:
            hint = "Check mail_from, and what the server says."
        case _:
            hint = _LATER if reply.code < 500 else "Check what the server says."
    return NotSentError(f"The server {server.host} did not take the mail: {_ended(reply.shown)}", hint)


def sign_in_refused(reply: Reply, server: Server) -> NotSentError:
    """The server does not let us in."""
    if reply.code < 500:
        return NotSentError(f"The server {server.host} lets nobody in right now: {_ended(reply.shown)}", _LATER)
    hint = "Check smtp_user, and set the password anew. Many providers want a password made for apps."
    return NotSentError(f"The server {server.host} does not take the name or the password: {_ended(reply.shown)}", hint)


def no_sign_in(server: Server) -> NotSentError:
    """The server has no way to sign in that we know."""
    return NotSentError(
        f"The server {server.host} offers no way to sign in with a password.",
        "Leave smtp_user empty if it wants none. If it wants a sign-in on the web, use your mail program.",
    )


def nobody_taken(recipients: Sequence[Recipient], server: Server) -> NotSentError:
    """All recipients were refused."""
    said = "; ".join(f"{one.address}: {one.refusal}" for one in recipients)
    return NotSentError(f"The server {server.host} took no address. {_ended(said)}", "Check them, then send it again.")


def too_big(size: int, most: int, server: Server) -> NotSentError:
    """Said before it is handed over."""
    return NotSentError(
        f"The mail has {-(-size // 1000)} kB, and {server.host} takes {most // 1000} kB.", "Leave something out."
    )


def _ended(said: str) -> str:
    """What a server said, so that another sentence may follow."""
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."


def _certificate(error: ssl.SSLCertVerificationError, server: Server) -> NotSentError:
    of = f"The certificate of {server.host}"
    stays = "Nothing was sent. Ask whoever runs it."
    code = error.verify_code
    if code in (_NOT_YET, _EXPIRED):
        what = "is out of date" if code == _EXPIRED else "is not valid yet"
        return NotSentError(f"{of} {what}.", f"Check this computer's clock. {stays}")
    if code in (_OTHER_NAME, _OTHER_NUMBER):
        return NotSentError(f"{of} is made out to another name.", f"Check smtp_host. {stays}")
    return NotSentError(f"{of} comes from nobody this computer trusts.", stays)
