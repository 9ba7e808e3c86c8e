"""Notes with any text in every place, for Hypothesis."""

from datetime import date

from hypothesis import strategies as st

from goodword.core.brag_note import BragNote, Heard, PersonPraise, Praise, Topic
from goodword.core.note_words import Audience

_UNICODE = st.text(st.characters(), max_size=60)
_MARKUP = st.text("ab1 \t\n\\`*_[]()<>~|#+-=.!&;:/\"'\u00a0\u2003\u202e\u2069\x00\ufffe\ud800", max_size=60)
_PIECES = (
    *("- ", "1. ", "2) ", "# ", "> ", "---", "===", "```", "~~~", "    ", "\t", "\n", "\n\n", "  \n", "\\"),
    *("&amp;", "&#35;", "&lt", "<b>", "<!--", "]]>", "[x](y)", "![i](j)", "<http://a.b>", "[ref]: /u 't'"),
    *("**", "__", "*a*", "_b_", "`c`", "~~d~~", "|a|b|\n|-|-|", "a", "Ä", "{{ x }}", "{% raw %}", "نور", "田", "👩🏽"),
)
_PUT_TOGETHER = st.lists(st.sampled_from(_PIECES), max_size=12).map("".join)

ANY_TEXT = st.one_of(_UNICODE, _MARKUP, _PUT_TOGETHER)

_PRAISE = st.builds(Praise, ANY_TEXT, st.just(date(2026, 11, 17)))
_PEOPLE = st.builds(PersonPraise, st.none() | ANY_TEXT, st.lists(_PRAISE, max_size=3).map(tuple))
_HEARD = st.builds(Heard, ANY_TEXT, st.none() | ANY_TEXT)
_TOPICS = st.builds(Topic, st.none() | ANY_TEXT, st.lists(_HEARD, max_size=2).map(tuple))

NOTES = st.builds(
    BragNote,
    st.sampled_from(Audience),
    ANY_TEXT,
    ANY_TEXT,
    ANY_TEXT,
    st.lists(_PEOPLE, max_size=3).map(tuple),
    st.lists(_TOPICS, max_size=3).map(tuple),
    st.none() | ANY_TEXT,
)
"""Any note at all, also such as `compose` never makes."""
