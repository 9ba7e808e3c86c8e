"""Why a mail did not go out, in words a leader can act on."""

import smtplib
import socket
import ssl
from collections.abc import Sequence

from goodword.core.errors import KnownError
from goodword.core.language import labelled, marked, tr
from goodword.core.mail_ports import Server
from goodword.core.outbox import Recipient
from goodword.delivery.smtp_line import (
    BrokenReplyError,
    CalledOffError,
    NoEncryptionError,
    NotHereError,
    Reply,
)

TITLE = marked("The mail did not go out")
_LATER = marked("Try again later.")
_NOT_YET, _EXPIRED, _OTHER_NAME, _OTHER_NUMBER = 9, 10, 62, 64
"""OpenSSL's numbers for what is wrong with a certificate (X509_V_ERR_…)."""


class NotSentError(KnownError):
    """The mail is not sent, and waits in the outbox."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(tr(TITLE), message, hint)


class MayHaveArrivedError(KnownError):
    """The mail was handed over, and no answer came."""

    def __init__(self) -> None:
        super().__init__(
            tr("The mail may have arrived"),
            tr("The mail was handed over, but the line broke before the server answered, so it may have arrived."),
            tr("Ask somebody it was for. Then try it again, or say that it arrived."),
        )


def explained(error: Exception, server: Server) -> NotSentError:
    """What went wrong before a mail was handed over."""
    where = f"{server.host}:{server.port}"
    match error:
        case CalledOffError():
            return NotSentError(tr("It was called off before anything was handed over."), tr("Send it when you like."))
        case NoEncryptionError():
            words = tr("The server {where} does not encrypt the line, so neither password nor mail was sent.")
            return NotSentError(
                words.format(where=where),
                tr("Check smtp_security and smtp_port. If they are right, somebody on the way may be taking TLS away."),
            )
        case NotHereError():
            return NotSentError(
                tr("Without TLS mail goes to this computer only, and {host} is another one.").format(host=server.host),
                tr("Set smtp_security to starttls or tls."),
            )
        case ssl.SSLCertVerificationError():
            return _certificate(error, server)
        case ssl.SSLError():
            return NotSentError(
                tr("No encrypted line to {where} came about.").format(where=where),
                tr("Check smtp_security and smtp_port: 587 starttls, 465 tls."),
            )
        case _:
            return _unreached(error, server, where)


def _unreached(error: Exception, server: Server, where: str) -> NotSentError:
    match error:
        case BrokenReplyError():
            words = tr("What answers at {where} does not talk like a mail server.")
            return NotSentError(words.format(where=where), tr("Check smtp_port."))
        case smtplib.SMTPServerDisconnected() | ConnectionResetError() | BrokenPipeError():
            return NotSentError(
                tr("The server {where} hung up.").format(where=where),
                tr("Check smtp_security and smtp_port. Try again later."),
            )
        case TimeoutError():
            return NotSentError(
                tr("The server {where} did not answer in time.").format(where=where),
                tr("Check the network. Try again later."),
            )
        case socket.gaierror():
            return NotSentError(
                tr("No server {host} is known.").format(host=server.host), tr("Check smtp_host and the network.")
            )
        case ConnectionRefusedError():
            return NotSentError(
                tr("Nothing takes mail at {where}.").format(where=where), tr("Check smtp_host and smtp_port.")
            )
        case _:
            return NotSentError(
                tr("The server {where} can't be reached.").format(where=where), tr("Check the network.")
            )


def refused(reply: Reply, server: Server) -> NotSentError:
    """What the server said no to, before or after it saw the mail."""
    match reply.code:
        case 530:
            hint = tr("Set smtp_user, and the password with it.")
        case 552 | 523:
            hint = tr("The mail is too big for it: leave something out.")
        case 550 | 553 | 554 | 571:
            hint = tr("Check mail_from, and what the server says.")
        case _:
            hint = tr(_LATER) if reply.code < 500 else tr("Check what the server says.")
    return NotSentError(
        tr("The server {host} did not take the mail: {answer}").format(host=server.host, answer=_ended(reply.shown)),
        hint,
    )


def sign_in_refused(reply: Reply, server: Server) -> NotSentError:
    """The server does not let us in."""
    if reply.code < 500:
        return NotSentError(
            tr("The server {host} lets nobody in right now: {answer}").format(
                host=server.host, answer=_ended(reply.shown)
            ),
            tr(_LATER),
        )
    hint = tr("Check smtp_user, and set the password anew. Many providers want a password made for apps.")
    return NotSentError(
        tr("The server {host} does not take the name or the password: {answer}").format(
            host=server.host, answer=_ended(reply.shown)
        ),
        hint,
    )


def no_sign_in(server: Server) -> NotSentError:
    """The server has no way to sign in that we know."""
    return NotSentError(
        tr("The server {host} offers no way to sign in with a password.").format(host=server.host),
        tr("Leave smtp_user empty if it wants none. If it wants a sign-in on the web, use your mail program."),
    )


def nobody_taken(recipients: Sequence[Recipient], server: Server) -> NotSentError:
    """All recipients were refused."""
    said = "; ".join(labelled(one.address, one.refusal) for one in recipients)
    return NotSentError(
        tr("The server {host} took no address. {answer}").format(host=server.host, answer=_ended(said)),
        tr("Check them, then send it again."),
    )


def too_big(size: int, most: int, server: Server) -> NotSentError:
    """Said before it is handed over."""
    return NotSentError(
        tr("The mail has {size} kB, and {host} takes {most} kB.").format(
            size=-(-size // 1000), host=server.host, most=most // 1000
        ),
        tr("Leave something out."),
    )


def _ended(said: str) -> str:
    """What a server said, so that another sentence may follow."""
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."


def _certificate(error: ssl.SSLCertVerificationError, server: Server) -> NotSentError:
    code, words = error.verify_code, {"host": server.host}
    if code == _EXPIRED:
        message = tr("The certificate of {host} is out of date.").format(**words)
        return NotSentError(message, tr("Check this computer's clock. Nothing was sent. Ask whoever runs it."))
    if code == _NOT_YET:
        message = tr("The certificate of {host} is not valid yet.").format(**words)
        return NotSentError(message, tr("Check this computer's clock. Nothing was sent. Ask whoever runs it."))
    if code in (_OTHER_NAME, _OTHER_NUMBER):
        message = tr("The certificate of {host} is made out to another name.").format(**words)
        return NotSentError(message, tr("Check smtp_host. Nothing was sent. Ask whoever runs it."))
    message = tr("The certificate of {host} comes from nobody this computer trusts.").format(**words)
    return NotSentError(message, tr("Nothing was sent. Ask whoever runs it."))
