"""Who is named in a text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.naming import Names, names_of
from goodword.core.people import Person

TEAM = [
    Person(id=name, name=name)
    for name in (
        "Amara Okonkwo-Lindqvist",
        "Anna Berg",
        "Anna Holm",
        "José Núñez",
        "Nguyễn Thị Minh Khai",
        "Will May",
        "Sam",
        "Zoë O’Brien",
        "Anne-Marie van der Berg",
        "Łukasz Wójcik",
        "Ян Ковач",
        "نور الهاشمي",
        "田中太郎",
        "김 민수",
        "Dr. Eva Roth",
        "E",
    )
]
NAMES = Names(TEAM)


def named(text: str, about: str | None = None) -> set[str]:
    return {person.name for person in NAMES.named_in(text, Person(id=about, name=about) if about else None)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Amara rang back", {"Amara Okonkwo-Lindqvist"}),
        ("amara's list", {"Amara Okonkwo-Lindqvist"}),
        ("Amaras Liste", {"Amara Okonkwo-Lindqvist"}),
        ("AMARA OKONKWO LINDQVIST", {"Amara Okonkwo-Lindqvist"}),
        ("a\u0301ma\u200bra", {"Amara Okonkwo-Lindqvist"}),
        ("Ms Lindqvist rang", {"Amara Okonkwo-Lindqvist"}),
        ("jose sat down", {"José Núñez"}),
        ("Nunez sat down", {"José Núñez"}),
        ("Khai wrote it", {"Nguyễn Thị Minh Khai"}),
        ("@Sam and #lukasz", {"Sam", "Łukasz Wójcik"}),
        ("_Sam_", {"Sam"}),
        ("the same sample", set()),
        ("It will help in may", set()),
        ("Will helped", {"Will May"}),
        ("with will may around", {"Will May"}),
        ("OBrien O'Brien", {"Zoë O’Brien"}),
        ("the road van der Valk", set()),
        ("Anne-Marie rang", {"Anne-Marie van der Berg"}),
        ("ян позвонил", {"Ян Ковач"}),
        ("ثم اتصلت نور بالعميل", {"نور الهاشمي"}),
        ("昨日田中さんが説明した", {"田中太郎"}),
        ("민수가 도왔다", {"김 민수"}),
        ("Dr. Who called", set()),
        ("Eva called", {"Dr. Eva Roth"}),
        ("E called", {"E"}),
        ("an e-mail was sent", {"E"}),
        ("", set()),
    ],
)
def test_names_are_found(text: str, names: set[str]) -> None:
    assert named(text) == names


def test_a_shared_name_means_everybody_who_has_it() -> None:
    assert named("Anna rang") == {"Anna Berg", "Anna Holm"}


def test_unless_it_is_the_name_of_the_one_the_text_is_about() -> None:
    assert named("Anna rang", about="Anna Holm") == {"Anna Holm"}


def test_or_of_one_who_is_named_in_full() -> None:
    assert named("Anna Holm rang, and then Anna wrote") == {"Anna Holm"}


def test_initials_alone_are_found_together_only() -> None:
    initials = Person("i", "A. O.")
    assert Names([initials]).named_in("A customer, o joy") == []
    assert Names([initials]).named_in("Ask A. O. again") == [initials]


def test_a_whole_name_names_nobody_else() -> None:
    assert named("Anna Berg rang") == {"Anna Berg"}


@given(st.sampled_from(TEAM), st.text(), st.text())
def test_a_name_between_other_words_is_always_found(person: Person, before: str, after: str) -> None:
    assert person.name in named(f"{before} {person.name} {after}")


@given(st.text(), st.text(min_size=1))
def test_no_text_and_no_name_is_too_odd(text: str, name: str) -> None:
    Names([Person(id="x", name=name)]).named_in(text)


@pytest.mark.bench
def test_cost_grows_with_the_text_only() -> None:
    text = "She rang the clinic back herself so that nobody had to chase anybody about it. " * 5

    def cost(people: int) -> float:
        names = Names([Person(id=str(n), name=f"Givenname{n} Familyname{n}") for n in range(people)])
        start = time.process_time()
        for _ in range(300):
            names.named_in(text)
        return time.process_time() - start

    assert min(cost(500) for _ in range(3)) < 4 * min(cost(5) for _ in range(3))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Дмитрий Ковалёв", "Клиенты хвалили Дмитрия"),
        ("Дмитрий Ковалёв", "Спасибо Ковалёву за отчёт"),
        ("Анна Ковальская", "Разговор с Ковальской удался"),
        ("Пётр Ковальский", "Спасибо от Ковальского"),
        ("Олександр Шевченко", "Дякую Олександрові"),
        ("김민준", "민준이 도왔다"),
    ],
)
def test_other_forms_of_a_name_are_found(name: str, text: str) -> None:
    person = Person(id="1", name=name)
    assert Names([person]).named_in(text) == [person]


def test_a_name_in_cyrillic_is_no_part_of_other_words() -> None:
    assert Names([Person(id="1", name="Вера Мирная")]).named_in("верный путь, Мирово, вечером") == []


def test_a_text_that_is_read_again_names_the_same_people() -> None:
    people = (Person(id="1", name="Sam Amadi"), Person(id="2", name="Sam Brandt"))
    names = names_of(people)
    assert names is names_of(people)
    for about in (None, people[1], None):
        assert names.named_in("Sam rang", about) == ([about] if about else list(people))
    names.named_in("Sam rang").clear()
    assert names.named_in("Sam rang") == list(people)
