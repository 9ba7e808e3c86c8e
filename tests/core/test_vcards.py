"""People from vCards, as phones and mail programs write them."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.name_lines import Listed
from goodword.core.vcards import holds_vcards, read_vcards


def card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", ""))


@pytest.mark.parametrize(
    ("lines", "listed"),
    [
        (("VERSION:3.0", "FN:Amara Okonkwo", "N:Okonkwo;Amara;;;"), Listed("Amara Okonkwo")),
        (("VERSION:4.0", "N:Okonkwo;Amara;Ngozi;Dr;"), Listed("Amara Ngozi Okonkwo")),
        (("VERSION:4.0", "FN:", r"N:O\;Neil;Kim;;;"), Listed("Kim O;Neil")),
        (("FN:Bartholomew Osei", "NICKNAME:Bart,Barty"), Listed("Bartholomew Osei", None, "Bart")),
        (("FN:Kim", "NICKNAME:Kim"), Listed("Kim")),
        (
            ("FN:Kim Lee", "EMAIL;TYPE=HOME:home@example.org", "item1.EMAIL;TYPE=WORK;PREF=1:kim@example.org"),
            Listed("Kim Lee", "kim@example.org"),
        ),
        (("FN:Kim Lee", "EMAIL:mailto:kim@example.org"), Listed("Kim Lee", "kim@example.org")),
        (("FN:Kim Lee", "EMAIL:not an address"), Listed("Kim Lee")),
        (("FN:Okonkwo\\, Amara",), Listed("Amara Okonkwo")),
        (("FN:García López\\, Ana", "N:García López;Ana;;;"), Listed("Ana García López")),
        (("FN:Kim Lee\\, MD",), Listed("Kim Lee, MD")),
        (("FN:Kim Lee", r"NICKNAME:Ki\,m,Kk"), Listed("Kim Lee", None, "Ki,m")),
        (
            ("FN:Kim Lee", "EMAIL:a@example.org", "EMAIL;PREF=100:b@example.org", "EMAIL;PREF=1:c@example.org"),
            Listed("Kim Lee", "c@example.org"),
        ),
        (
            ("FN:Kim Lee", "AGENT:", "BEGIN:VCARD", "FN:Bo", "EMAIL:b@example.org", "END:VCARD", "EMAIL:k@example.org"),
            Listed("Kim Lee", "k@example.org"),
        ),
        (("FN:Ama", " ra Oko", "\tnkwo"), Listed("Amara Okonkwo")),
        (('FN;X="a:b":Amara Okonkwo',), Listed("Amara Okonkwo")),
        (("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB M=", "=C3=A5rtensson"), Listed("Zoë Mårtensson")),
        (("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zo=EB",), Listed("Zoë")),
        (("FN;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:Zoe",), Listed("Zoe")),
        (("fn:Amara Okonkwo",), Listed("Amara Okonkwo")),
    ],
)
def test_a_card(lines: tuple[str, ...], listed: Listed) -> None:
    assert read_vcards(card(*lines)) == [listed]


def test_several_cards_each_person_once_and_no_firm() -> None:
    firms = (("KIND:org", "FN:Hargreaves"), ("X-ABShowAs:COMPANY", "FN:Acme"), ("FN:Acme", "N:;;;;", "ORG:Acme;Desk"))
    text = card("FN:Amara") + card("FN:AMARA", "EMAIL:amara@example.org") + card("N:;;;;") + card("FN:Ben")
    text += "".join(card(*firm) for firm in firms)
    assert read_vcards("words before\n" + text) == [Listed("Amara", "amara@example.org"), Listed("Ben")]


def test_a_card_that_was_cut_off_still_has_a_name() -> None:
    cut = "BEGIN:VCARD\nFN:Amara\nPHOTO;ENCODING=b:/9j/4AAQ\n"
    assert read_vcards(cut) == [Listed("Amara")]
    assert read_vcards(cut + card("FN:Ben")) == [Listed("Amara"), Listed("Ben")]


@pytest.mark.parametrize("text", ["BEGIN:VCARD\nEND:VCARD", card("EMAIL:kim@example.org"), card("FN:" + "x" * 300)])
def test_cards_without_a_name_are_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="No card in it has a name"):
        read_vcards(text)


def test_what_holds_cards() -> None:
    assert holds_vcards(card("FN:Amara"))
    assert holds_vcards("  begin:vcard\nFN:Amara")
    assert not holds_vcards("Amara\nBegin Vcard")


def test_a_picture_of_two_megabytes_takes_no_time() -> None:
    photo = "\r\n ".join(["/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8U="] * 30_000)
    begun = time.process_time()
    assert read_vcards(card("FN:Amara", f"PHOTO;ENCODING=b;TYPE=JPEG:{photo}", "EMAIL:a@example.org")) == [
        Listed("Amara", "a@example.org")
    ]
    assert time.process_time() - begun < 5


@given(st.text(st.sampled_from("FN:;\\=\r\n NEMAIL\"QUOTED-PRINTABLECHARSETutf8BGKIDé,@.x")))
def test_whatever_is_in_a_card_is_a_name_or_refused(inside: str) -> None:
    with contextlib.suppress(InvalidInputError):
        assert read_vcards(card("FN:Amara", *inside.split("\n")))
