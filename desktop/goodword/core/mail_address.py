"""Mail addresses and mail servers as they are typed: read strictly, since they go into headers and commands."""

import re
from collections.abc import Iterable
from ipaddress import ip_address

from goodword.core.errors import InvalidInputError, quoted
from goodword.core.language import marked, tr
from goodword.core.practices import clean

MOST_ADDRESSES = 100
"""A note is for people one knows."""

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
_LONGEST_LOCAL, _LONGEST_DOMAIN, _LONGEST_LABEL = 64, 253, 63
_LIKE = marked("Write it like kim@example.org.")


def checked_address(text: str) -> str:
    """One address as it goes to a server: ASCII, the domain in lower case, a domain in other scripts encoded.

    Raises InvalidInputError in words for everything else; no line end, blank or quote can be in what is returned.
    """
    address = clean(text, marked("address", "a field"), lines=False)
    local, at, domain = address.rpartition("@")
    if not at or not _LOCAL.fullmatch(local) or "=?" in local or len(local) > _LONGEST_LOCAL:
        if at and local and not local.isascii():
            raise InvalidInputError(
                tr("{typed} has letters before the @ that not every server takes.").format(typed=quoted(text)),
                tr(_LIKE),
            )
        raise InvalidInputError(tr("{typed} is no mail address.").format(typed=quoted(text)), tr(_LIKE))
    name = _domain(domain)
    if name is None:
        raise InvalidInputError(tr("{typed} is no mail address.").format(typed=quoted(text)), tr(_LIKE))
    return f"{local}@{name}"


def parse_address(text: str) -> str:
    """One address, or nothing."""
    return checked_address(text) if text.strip() else ""


def parse_addresses(text: str) -> tuple[str, ...]:
    """Addresses with commas, each once, in the order typed; or none."""
    typed = [part for part in re.split("[,;]", text) if part.strip()] if text.strip(" ,;\t\n") else []
    return each_once(checked_address(part) for part in typed)


def each_once(addresses: Iterable[str]) -> tuple[str, ...]:
    """These addresses, each once, whatever the capitals; InvalidInputError if there are too many."""
    found: dict[str, str] = {}
    for address in addresses:
        found.setdefault(address.casefold(), address)
    if len(found) > MOST_ADDRESSES:
        raise InvalidInputError(
            tr("That is more than {most} addresses.").format(most=MOST_ADDRESSES), tr("Use the address of a list.")
        )
    return tuple(found.values())


def format_addresses(value: Iterable[str]) -> str:
    """What parse_addresses reads."""
    return ",".join(value)


def parse_host(text: str) -> str:
    """The name or number of a server, or nothing."""
    host = clean(text, marked("server", "a field"), lines=False)
    if not host:
        return ""
    try:
        return str(ip_address(host.removeprefix("[").removesuffix("]")))
    except ValueError:
        name = _domain(host)
    if name is None:
        raise InvalidInputError(
            tr("{typed} is no server's name.").format(typed=quoted(text)),
            tr("Write it like smtp.example.org; the port has its own setting."),
        )
    return name


def parse_user(text: str) -> str:
    """The name to sign in with, or nothing."""
    user = clean(text, marked("name", "a field"), lines=False)
    if len(user) > _LONGEST_DOMAIN:
        raise InvalidInputError(
            tr("The name is too long: {limit} characters fit.").format(limit=_LONGEST_DOMAIN), tr("Shorten it.")
        )
    return user


def _domain(text: str) -> str | None:
    """A domain as it goes to a server, None for what is none."""
    if len(text) > _LONGEST_DOMAIN:
        return None
    try:
        name = text.encode("idna").decode("ascii").lower() if not text.isascii() else text.lower()
    except UnicodeError:
        return None
    labels = name.split(".")
    if len(name) > _LONGEST_DOMAIN or any(len(label) > _LONGEST_LABEL for label in labels):
        return None
    return name if all(map(_LABEL.fullmatch, labels)) else None
