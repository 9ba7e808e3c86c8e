"""What other programs inherit: the leader's own environment, nothing of the bundle's."""

from goodword.delivery.child_environment import child_environment

BUNDLE = "/opt/goodword/_internal"


def test_what_a_bundle_pointed_at_itself_points_where_it_did() -> None:
    inherited = {"LD_LIBRARY_PATH": f"{BUNDLE}:/usr/local/lib", "LD_LIBRARY_PATH_ORIG": "/usr/local/lib", "LANG": "de"}
    assert child_environment(inherited, BUNDLE) == {"LD_LIBRARY_PATH": "/usr/local/lib", "LANG": "de"}


def test_what_was_not_there_before_is_not_there_again() -> None:
    inherited = {
        "LD_LIBRARY_PATH": BUNDLE,
        "QT_PLUGIN_PATH": f"{BUNDLE}/PySide6/Qt/plugins",
        "XDG_DATA_DIRS": f"{BUNDLE}/share:/usr/share",
        "EMPTY": "",
    }
    assert child_environment(inherited, BUNDLE) == {"XDG_DATA_DIRS": "/usr/share", "EMPTY": ""}


def test_what_is_ours_alone_stays_here() -> None:
    inherited = {
        "GOODWORD_DATA_DIR": "/secret",
        "_PYI_ARCHIVE_FILE": "x",
        "_MEIPASS2": "x",
        "XDG_ACTIVATION_TOKEN": "spent",
        "DESKTOP_STARTUP_ID": "spent",
        "HOME": "/home/jo",
    }
    assert child_environment(inherited, None) == {"HOME": "/home/jo"}


def test_the_leader_s_own_choice_stays() -> None:
    inherited = {"LD_LIBRARY_PATH": "/nix/lib", "QT_PLUGIN_PATH": "/nix/qt", "PATH": "/bin"}
    assert child_environment(inherited, None) == inherited
    assert child_environment(inherited, BUNDLE) == inherited
