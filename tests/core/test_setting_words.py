"""What settings are found by, and how windows name them."""

import pytest

from goodword.core.attempts import server_of
from goodword.core.errors import KnownError
from goodword.core.setting_labels import by_label
from goodword.core.setting_search import KEY_WORDS, found_by, matches
from goodword.core.settings import BY_KEY, Settings, setting


def test_windows_name_the_label_where_the_command_names_the_key() -> None:
    with pytest.raises(KnownError) as caught:
        server_of(Settings())
    assert "until smtp_host is set" in str(caught.value)
    assert "until “Mail server” is set" in by_label(caught.value)
    assert by_label("Check smtp_security and smtp_port: 587.") == "Check “Encryption” and “Port”: 587."
    assert by_label("Set mail_to_team in the settings first.").startswith("Set “The team's note goes to”")
    assert by_label("Type it when asked, or keep it with: goodword settings smtp_password").endswith("Settings, Mail.")
    assert by_label("No theme, no practices.") == "No theme, no practices."


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("signature", "leader_name"),
        ("DARK", "theme"),
        ("holiday country", "holidays"),
        ("smtp_port", "smtp_port"),
        ("e-mail", "mail_from"),
        ("Thursday", "workdays"),
        ("starttls", "smtp_security"),
    ],
)
def test_a_setting_is_found_by_label_help_choice_key_and_key_words(query: str, key: str) -> None:
    assert matches(query, found_by(setting(key)))


def test_every_word_has_to_be_there_and_accents_do_not_count() -> None:
    assert matches("", "anything")
    assert matches("  cafe  ", "Café")
    assert not matches("mail holiday", found_by(setting("mail_from")))


def test_key_words_belong_to_settings_that_there_are() -> None:
    assert set(KEY_WORDS) - {"autostart"} <= set(BY_KEY)
