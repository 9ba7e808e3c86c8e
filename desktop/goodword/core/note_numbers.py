"""Numbers in a text that point at somebody: cards, accounts, phones, orders. Every search takes linear time."""

import re
from collections.abc import Iterator, Sequence

Found = tuple[int, int]
"""Where something stands: its first character, and the one after its last."""

_RUN = re.compile(r"(?<![\w.,-])\d++(?:[ \u00a0\u2007\u2009\u202f-]{1,3}\d++)*+")
_GROUP = re.compile(r"\d+")
_FOURS = re.compile(r"(?<![\w.,/])\d{4}([./])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?(?![\w/])")
"""The groups of a card between dots or strokes; other numbers with dots between are dates and amounts."""

_CARD_DIGITS = range(13, 20)
_CARD_STARTS = range(2, 7)

_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_IBAN_LEAST = 15

_PHONE = re.compile(r"(?<![\w#/.,:-])(?:\+|\()?\d(?:[ ()/.\u00a0-]{0,2}\d){5,18}(?![\w/:-]|[.,]\d)")
_PHONE_DIGITS = range(7, 16)
_NORTH_AMERICAN = re.compile(r"(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}")
_NO_PHONE = re.compile(
    r"\d{1,4}([./ -])\d{1,2}\1\d{1,4}|(?:19|20)\d{2}[ -](?:19|20)\d{2}|[1-9]\d{0,2}(?:[ .\u00a0]\d{3})+"
)
"""Dates, spans of years, large amounts."""

_CALLING = re.compile(
    r"\b(?:phone|telephone|tel|mobile|cell|fax|handy|telefon|ring|rang|dial|dialled|call|called|extension|ext)"
    r"\b[\w '’:.(]{0,20}$",
    re.IGNORECASE,
)
_CALLING_REACH = 36

_KEYED = re.compile(
    r"\b(?:order|ticket|invoice|account|booking|reservation|reference|ref|contract|claim|policy|customer|client|"
    r"patient|member|membership|parcel|tracking|shipment|incident|file|request|case|serial|passport|licence|license)"
    r"[ .]{0,2}(?P<sign>(?:(?:no|nr|number|id|code)\b[.:]{0,2} ?|[#№:] ?){0,2})"
    r"(?P<number>[A-Z]{0,6}[-/]?\d[\dA-Z/-]{2,30})\b",
    re.IGNORECASE,
)
_NOT_KEYED = re.compile(r"\b(?:in|any|this) $", re.IGNORECASE)
_NOT_KEYED_REACH = 6
_DAY = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")
_YEARS = range(1900, 2100)
_LEAST_DIGITS, _LEAST_WITHOUT_SIGN = 3, 4

_HASHED = re.compile(r"(?<![\w&#/])#\d{3,20}\b")
_CODED = re.compile(r"(?<![\w-])(?P<prefix>[A-Z]{2,6})-(?P<number>(?:\d{2,4}-){0,2}\d{3,12})(?![\w-])")
_JOINED = re.compile(r"(?<![\w-])(?P<prefix>[A-Z]{2,6})\d{5,12}(?![\w-])")
_NO_CODES = "ISO DIN EN IEC IEEE RFC UTF SHA AES COVID CVE GPT RTX WPA HTTP CO FY"
_STANDARDS = frozenset(_NO_CODES.split())
_LONG = re.compile(r"(?<![\w.,+/-])\d{9,30}(?![.,]?\w)")
_ROUND = "000"


def cards(text: str) -> Iterator[Found]:
    """Numbers of 13 to 19 digits that add up as those of cards do (Luhn), written in one or in groups."""
    for run in _RUN.finditer(text):
        groups = [match.span() for match in _GROUP.finditer(text, run.start(), run.end())]
        first = 0
        while first < len(groups):
            last = _card_from(text, groups, first)
            if last is not None:
                yield groups[first][0], groups[last][1]
            first = first + 1 if last is None else last + 1
    for match in _FOURS.finditer(text):
        digits = "".join(filter(str.isdecimal, match[0]))
        if int(digits[0]) in _CARD_STARTS and _adds_up(digits):
            yield match.span()


def accounts(text: str) -> Iterator[Found]:
    """International bank account numbers, whose check digits are right."""
    for match in _IBAN.finditer(text):
        groups = match[0].split(" ")
        for count in range(len(groups), 0, -1):
            written = " ".join(groups[:count])
            if len(written.replace(" ", "")) >= _IBAN_LEAST and _is_account(written.replace(" ", "")):
                yield match.start(), match.start() + len(written)
                break


def phones(text: str) -> Iterator[Found]:
    """What may be dialled: with a plus or a nought in front, in the American way, or after a word for calling."""
    for match in _PHONE.finditer(text):
        number = match[0]
        digits = sum(map(str.isdigit, number))
        if digits not in _PHONE_DIGITS or number.count("(") != number.count(")"):
            continue
        if number.startswith("+") or _NORTH_AMERICAN.fullmatch(number):
            yield match.span()
        elif not _NO_PHONE.fullmatch(number):
            before = text[max(0, match.start() - _CALLING_REACH) : match.start()]
            if re.match(r"\(?0\d", number) or _CALLING.search(before):
                yield match.span()


def references(text: str) -> Iterator[Found]:
    """Numbers of orders, tickets, accounts and the like: after such a word, after a #, as a code, or very long."""
    for match in _KEYED.finditer(text):
        if _is_reference(text, match):
            yield match.start("sign") if match["sign"] else match.start("number"), match.end("number")
    yield from (match.span() for match in _HASHED.finditer(text))
    for match in _CODED.finditer(text):
        if match["prefix"] not in _STANDARDS and int(match["number"].replace("-", "")) not in _YEARS:
            yield match.span()
    yield from (match.span() for match in _JOINED.finditer(text) if match["prefix"] not in _STANDARDS)
    yield from (match.span() for match in _LONG.finditer(text) if not match[0].endswith(_ROUND))


def _is_reference(text: str, match: re.Match[str]) -> bool:
    number = match["number"]
    digits = sum(map(str.isdigit, number))
    if match["sign"].strip(" :"):
        return digits >= _LEAST_DIGITS
    if digits < _LEAST_WITHOUT_SIGN or _DAY.fullmatch(number) or (number.isdigit() and int(number) in _YEARS):
        return False
    return not _NOT_KEYED.search(text[max(0, match.start() - _NOT_KEYED_REACH) : match.start()])


def _card_from(text: str, groups: Sequence[Found], first: int) -> int | None:
    """The last of the groups that make a card's number together with `first`."""
    digits = ""
    for last in range(first, min(first + _CARD_DIGITS.stop, len(groups))):
        start, end = groups[last]
        if len(digits) + end - start >= _CARD_DIGITS.stop:
            return None
        digits += text[start:end]
        if len(digits) in _CARD_DIGITS and int(digits[0]) in _CARD_STARTS and _adds_up(digits):
            return None if text[end : end + 1].isalnum() else last
    return None


def _adds_up(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def _is_account(plain: str) -> bool:
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1
