"""Names taken out of texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.people import Person
from goodword.core.unnaming import SOMEBODY, Unnaming, masked

BEN = Person("c", "Ben Carter", mail="ben@firm.example")
OTHERS = (Person("b", "Amara Nwosu"), Person("d", "Amara Okonkwo-Lindt"), BEN)
AMARA = Unnaming(["Amara Okonkwo"], ["amara@home.example"], OTHERS)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Ben thanked Amara Okonkwo for it.", "Ben thanked somebody for it."),
        ("amara okonkwo's idea", "somebody's idea"),
        ("Okonkwo, Amara did.", "somebody did."),
        ("OKONKWO said; okonkwos help.", "somebody said; somebody's help."),
        ("Amaras Idee", "somebody's Idee"),
        ("A. Okonkwo came, and A Okonkwo.", "somebody came, and somebody."),
        ("I, Okonkwo", "I, somebody"),
        ("Ama\u0301ra and Amära, Ama\u200bra, Ama\u00adra", "somebody and somebody, somebody, somebody"),
        ("Amara-Okonkwo / amara_okonkwo / amaraokonkwo", "somebody / somebody / somebody"),
        ("@amara", "@somebody"),
        ("amara@home.example, a.okonkwo@firm.com, ben@firm.com", "somebody, somebody, ben@firm.com"),
        ("okonkwo1985@mail.example", "somebody"),
        ("Amara Amara", "somebody"),
        ("Announcement of camaraderie", "Announcement of camaraderie"),
        ("Amara Nwosu and Amara rang", "Amara Nwosu and Amara rang"),
        ("Amara Okonkwo-Lindt and Okonkwo", "Amara Okonkwo-Lindt and Okonkwo"),
        ("", ""),
    ],
)
def test_every_way_to_write_a_name(text: str, without: str) -> None:
    assert AMARA.without(text) == without


def test_a_text_about_somebody_of_that_first_name_means_them() -> None:
    assert AMARA.without("Amara rang.", about="Amara Nwosu") == "Amara rang."
    assert AMARA.without("Amara rang.", about="Ben Carter") == "somebody rang."


@pytest.mark.parametrize(
    ("name", "text", "without"),
    [
        ("Mark Long", "Mark made a mark; a long day. Long agreed. mark long too", None),
        ("Jürgen Groß", "Juergen Gross, JÜRGEN GROSS. Ein großes Lob", "somebody, somebody. Ein großes Lob"),
        ("María de la Cruz", "María de la Cruz, Cruz; la vida", "somebody, somebody; la vida"),
        ("Cher", "Cher sang, teacher", "somebody sang, teacher"),
        ("王小明", "我谢谢小明和王小明。", "我谢谢somebody和somebody。"),
        ("김민수", "민수는 잘했다", "somebody는 잘했다"),
        ("สมชาย ใจดี", "ขอบคุณสมชายมาก", "ขอบคุณsomebodyมาก"),
        ("Q", "Q and q", "somebody and somebody"),
        ("A. O.", "A customer wrote to A. O., o joy", "A customer wrote to somebody., o joy"),
    ],
)  # fmt: skip
def test_names_of_many_kinds(name: str, text: str, without: str | None) -> None:
    wanted = without or "somebody made a mark; a long day. somebody agreed. somebody too"
    assert Unnaming([name], [], ()).without(text) == wanted


@pytest.mark.parametrize(
    ("name", "text", "without"),
    [
        ("Дмитрий Ковалёв", "Дмитрия и Ковалёву; Дмитрию Ковалеву", "somebody и somebody; somebody"),
        ("أحمد حسن", "قابلت احمد وأحمَد.", "قابلت somebody وsomebody."),
        ("김민수", "민순이 왔다", "민순이 왔다"),
        ("Siobhán O'Brien", "OBrien, Obrien's, S.O'Brien, O Brien", "somebody, somebody's, somebody, somebody"),
        ("Mary-Jane Watson", "MaryJane, Maryjane", "somebody, somebody"),
        ("Bob de la Cruz", "delaCruz, DeLaCruz, De La Cruz, LaCruz", "somebody, somebody, somebody, somebody"),
        ("Amara Okonkwo", "Amara2 and Okonkwo¹, 2 of amara3", "somebody and somebody, 2 of somebody"),
        ("Søren Đorđević", "Soeren, Soren; Djordjevic, DJORDJEVIĆ", "somebody, somebody; somebody, somebody"),
        ("Kim Ng", "Ng's desk; Ngs Auto, ngs", "somebody's desk; somebody's Auto, ngs"),
        ("Jo Wa", "Jos Wagen. Was Jo there?", "somebody's Wagen. Was somebody there?"),
    ],
)  # fmt: skip
def test_forms_of_a_name(name: str, text: str, without: str) -> None:
    assert Unnaming([name], [], ()).without(text) == without


def test_all_names_they_went_by() -> None:
    both = Unnaming(["Amara Okonkwo", "Amara Smith"], [], ())
    assert both.without("Smith and Okonkwo, a smith") == "somebody and somebody, a smith"
    assert both.names("Thanks, Smith")
    assert not both.names("Thanks")


def test_addresses() -> None:
    assert AMARA.is_address("Amara@Home.example")
    assert AMARA.is_address("amara.okonkwo@firm.example")
    assert not AMARA.is_address("ben@okonkwo.example")
    assert not AMARA.is_address("")


@given(st.text(), st.text())
def test_never_twice_and_nothing_else(before: str, after: str) -> None:
    text = f"{before} Amara Okonkwo {after}"
    once = AMARA.without(text)
    assert SOMEBODY in once
    assert "Okonkwo" not in once
    assert AMARA.without(once) == once


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_a_text_that_does_not_name_them_stays_the_same_text(text: str) -> None:
    if not AMARA.names(text):
        assert AMARA.without(text) is text


def test_names_of_others_are_masked_for_one() -> None:
    text = "Amara Okonkwo helped Ben and ben@firm.example; Amara Nwosu saw it."
    subject = Person("a", "Amara Okonkwo")
    assert masked(text, OTHERS, subject, "[name]") == "Amara Okonkwo helped [name] and [name]; [name] saw it."


def test_forms_of_others_names_are_masked_too_and_a_sentence_that_still_names_one_is_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    subject = Person("a", "Amara Okonkwo")
    team = [Person(name, name) for name in ("Дмитрий Ковалёв", "Siobhán O'Brien", "أحمد حسن", "Amara Nwosu")]
    text = "Amara видела Дмитрия и Ковалёву. OBrien helped.\nThen احمد rang. Amara agreed."
    assert masked(text, team, subject, "[x]") == "Amara видела [x] и [x]. [x] helped.\nThen [x] rang. Amara agreed."

    monkeypatch.setattr(Unnaming, "without", lambda _self, text, **_: text)
    assert masked(text, team, subject, "[x]") == "… …\n… Amara agreed."
