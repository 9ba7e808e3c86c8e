"""Starting with the desktop: the three places where systems keep it, on real files and a registry played by hand."""

import plistlib
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword import APPLICATION_ID
from goodword.core.autostart import Autostart, AutostartState
from goodword.core.errors import KnownError
from goodword.integration import autostart as systems
from goodword.integration.autostart import own_command, system_autostart
from goodword.integration.launch_agent import LaunchAgent
from goodword.integration.paths import Paths
from goodword.integration.run_key import APPROVED, NAME, RUN, RunKey, WindowsRegistry
from goodword.integration.xdg_autostart import XdgAutostart, exec_line
from support.hand_autostart import HandLaunchctl, HandWinreg

ON, OFF, HELD_BACK = AutostartState.ON, AutostartState.OFF, AutostartState.SWITCHED_OFF


@pytest.fixture
def program(tmp_path: Path) -> Path:
    file = tmp_path / "a folder" / "goodword"
    file.parent.mkdir()
    file.touch()
    return file


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, str]:
    return {"XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_CONFIG_DIRS": f"{tmp_path / 'etc'}:{tmp_path / 'more'}"}


@pytest.fixture
def xdg(program: Path, folders: dict[str, str]) -> XdgAutostart:
    return XdgAutostart([str(program), "--background"], folders)


@pytest.fixture
def launchctl() -> HandLaunchctl:
    return HandLaunchctl()


@pytest.fixture
def agent(program: Path, tmp_path: Path, launchctl: HandLaunchctl) -> LaunchAgent:
    return LaunchAgent([str(program), "--background"], tmp_path / "Library" / "LaunchAgents", launchctl)


@pytest.fixture
def winreg() -> HandWinreg:
    return HandWinreg()


@pytest.fixture
def run_key(program: Path, winreg: HandWinreg) -> RunKey:
    return RunKey([str(program), "--data-dir", "my book", "--background"], WindowsRegistry(winreg))


@pytest.fixture(params=["xdg", "agent", "run_key"])
def any_system(request: pytest.FixtureRequest) -> Autostart:
    found: Autostart = request.getfixturevalue(request.param)
    return found


def test_on_and_off_and_as_often_as_one_likes(any_system: Autostart) -> None:
    assert any_system.state() is OFF
    for on in (True, True, False, False, True):
        any_system.switch(on)
        assert any_system.state() is (ON if on else OFF)


def test_keeping_up_changes_nothing_that_is_right_or_off(
    any_system: Autostart, xdg: XdgAutostart, winreg: HandWinreg
) -> None:
    any_system.keep_up()
    assert any_system.state() is OFF
    any_system.switch(on=True)
    before = (xdg.own.read_bytes() if xdg.own.exists() else b"", dict(winreg.values))
    any_system.keep_up()
    assert (xdg.own.read_bytes() if xdg.own.exists() else b"", winreg.values) == before


def test_a_program_that_moved_is_named_anew(program: Path, folders: dict[str, str], winreg: HandWinreg) -> None:
    folder = Path(folders["XDG_CONFIG_HOME"])
    moved = program.with_name("moved")
    makers: list[Callable[[Path], Autostart]] = [
        lambda file: XdgAutostart([str(file), "--background"], folders),
        lambda file: LaunchAgent([str(file), "--background"], folder, lambda *_: ""),
        lambda file: RunKey([str(file), "--background"], WindowsRegistry(winreg)),
    ]
    for make in makers:
        make(program).switch(on=True)
    program.rename(moved)
    for make in makers:
        make(moved).keep_up()
    entry = (folder / "autostart" / f"{APPLICATION_ID}.desktop").read_text()
    assert f'Exec="{moved}" --background\n' in entry
    told = plistlib.loads((folder / f"{APPLICATION_ID}.plist").read_bytes())
    assert told["ProgramArguments"] == [str(moved), "--background"]
    assert winreg.values == {(RUN, NAME): f'"{moved}" --background'}


def test_another_installation_that_is_there_is_left_alone(program: Path, folders: dict[str, str]) -> None:
    XdgAutostart([str(program), "--background"], folders).switch(on=True)
    other = XdgAutostart(["/another/goodword", "--background"], folders)
    other.keep_up()
    assert str(program) in other.own.read_text()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "X-MATE-Autostart-enabled=false"])
def test_what_a_desktop_switched_off_stays_off_until_the_leader_says_otherwise(xdg: XdgAutostart, line: str) -> None:
    xdg.switch(on=True)
    xdg.own.write_text(f"# of a desktop\n{xdg.own.read_text()}{line}\n[Other]\nHidden=false\n")
    xdg.keep_up()
    assert xdg.state() is HELD_BACK
    xdg.switch(on=True)
    assert xdg.state() is ON


@pytest.mark.parametrize(("line", "state"), [
    ("OnlyShowIn=KDE;", HELD_BACK), ("OnlyShowIn=KDE;XFCE;", ON),
    ("NotShowIn=XFCE;", HELD_BACK), ("NotShowIn=KDE;", ON),
])  # fmt: skip
def test_desktops_that_an_entry_names_count(
    program: Path, folders: dict[str, str], line: str, state: AutostartState
) -> None:
    xdg = XdgAutostart([str(program)], {**folders, "XDG_CURRENT_DESKTOP": "Unity:XFCE"})
    xdg.switch(on=True)
    xdg.own.write_text(f"{xdg.own.read_text()}{line}\n")
    assert xdg.state() is state


@pytest.mark.parametrize("text", ["", "\0\0\0", "not an entry"])
def test_an_entry_that_starts_nothing_is_off(xdg: XdgAutostart, text: str) -> None:
    xdg.own.parent.mkdir(parents=True)
    xdg.own.write_text(text)
    assert xdg.state() is OFF
    xdg.switch(on=True)
    assert xdg.state() is ON


def test_what_else_an_entry_says_stays_when_the_program_is_named_anew_also_behind_a_link(
    program: Path, folders: dict[str, str], tmp_path: Path
) -> None:
    xdg = XdgAutostart([str(program), "--background"], folders)
    xdg.switch(on=True)
    kept = tmp_path / "kept.desktop"
    kept.write_text(f"{xdg.own.read_text()}X-GNOME-Autostart-Delay=20\nOnlyShowIn=KDE;XFCE;\n")
    xdg.own.unlink()
    xdg.own.symlink_to(kept)
    moved = program.rename(program.with_name("moved"))
    XdgAutostart([str(moved), "--background"], {**folders, "XDG_CURRENT_DESKTOP": "KDE"}).keep_up()
    assert xdg.own.is_symlink()
    assert f'Exec="{moved}" --background\nTryExec={moved}\nX-GNOME-Autostart-Delay=20\nOnlyShowIn=KDE;XFCE;\n' in (
        kept.read_text()
    )


def test_an_administrators_entry_counts_and_can_be_switched_off(xdg: XdgAutostart, tmp_path: Path) -> None:
    entry = tmp_path / "more" / "autostart" / xdg.own.name
    entry.parent.mkdir(parents=True)
    entry.write_text("[Desktop Entry]\nType=Application\nExec=goodword --background\n")
    assert xdg.state() is ON
    xdg.keep_up()
    assert not xdg.own.exists()
    xdg.switch(on=False)
    assert xdg.state() is HELD_BACK
    assert entry.exists()


def test_a_folder_that_can_not_be_written_is_said(xdg: XdgAutostart, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file in the way")
    assert xdg.state() is OFF
    with pytest.raises(KnownError, match="can't be changed"):
        xdg.switch(on=True)


def test_an_entry_that_can_not_be_read_is_no_news(xdg: XdgAutostart) -> None:
    xdg.own.mkdir(parents=True)
    assert xdg.state() is AutostartState.UNAVAILABLE
    xdg.keep_up()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_entry_is_valid(xdg: XdgAutostart) -> None:
    xdg.switch(on=True)
    subprocess.run(["desktop-file-validate", str(xdg.own)], check=True)


@given(st.lists(st.text(st.characters(exclude_categories=["C"], exclude_characters="\r\n"), min_size=1), min_size=1))
def test_an_exec_line_comes_apart_as_it_was_put_together(command: list[str]) -> None:
    line = exec_line(command).replace("%%", "%").replace("\\\\", "\\")
    assert shlex.split(line.replace("\\`", "`").replace("\\$", "$")) == command


def test_a_launch_agent_starts_in_the_leaders_own_session(agent: LaunchAgent, program: Path) -> None:
    agent.switch(on=True)
    told = plistlib.loads(agent.file.read_bytes())
    assert told["Label"] == APPLICATION_ID
    assert told["ProgramArguments"] == [str(program), "--background"]
    assert (told["RunAtLoad"], told["LimitLoadToSessionType"]) == (True, "Aqua")


@pytest.mark.parametrize("disabled", ["disabled", "true"])
def test_what_macos_disabled_is_enabled_only_by_the_leaders_word(
    agent: LaunchAgent, launchctl: HandLaunchctl, disabled: str
) -> None:
    agent.switch(on=True)
    launchctl.disabled = disabled
    agent.keep_up()
    assert agent.state() is HELD_BACK
    assert not any(arguments[0] == "enable" for arguments in launchctl.asked)
    agent.switch(on=True)
    assert launchctl.asked[-1][0] == "enable"


def test_a_launch_agent_that_is_noise_does_not_keep_the_app_from_starting(
    agent: LaunchAgent, caplog: pytest.LogCaptureFixture, expected_logs: Any
) -> None:
    expected_logs("the launch agent can't be kept up")
    agent.file.parent.mkdir(parents=True)
    agent.file.write_text("noise")
    agent.keep_up()


def test_the_run_key_quotes_the_program_and_what_needs_it(
    run_key: RunKey, winreg: HandWinreg, program: Path
) -> None:
    run_key.switch(on=True)
    assert winreg.values == {(RUN, NAME): f'"{program}" --data-dir "my book" --background'}


def test_what_task_manager_switched_off_is_left_to_it(run_key: RunKey, winreg: HandWinreg) -> None:
    run_key.switch(on=True)
    for first, state in ((3, HELD_BACK), (2, ON), (7, HELD_BACK), (6, ON)):
        winreg.values[APPROVED, NAME] = bytes([first, *range(11)])
        assert run_key.state() is state
    winreg.values[APPROVED, NAME] = bytes([3, *range(11)])
    with pytest.raises(KnownError, match="Task Manager"):
        run_key.switch(on=True)
    assert winreg.values[APPROVED, NAME] == bytes([3, *range(11)])
    run_key.switch(on=False)
    assert run_key.state() is OFF


def test_a_registry_that_refuses_is_said(run_key: RunKey, winreg: HandWinreg) -> None:
    winreg.error = PermissionError(13, "Access is denied")
    assert run_key.state() is AutostartState.UNAVAILABLE
    with pytest.raises(KnownError, match="Access is denied"):
        run_key.switch(on=True)


def test_the_command_of_a_checkout_and_of_a_bundle(tmp_path: Path, home: Path) -> None:
    usual = Paths.chosen(None, {})
    own = Paths(tmp_path / "my book")
    checkout = own_command(usual, "linux", executable="/x/.venv/bin/python", frozen=False)
    assert checkout == ("/x/.venv/bin/python", "-P", "-m", "goodword", "--background")
    bundle = own_command(own, "linux", executable="/usr/lib/goodword/goodword", frozen=True)
    assert bundle == ("/usr/lib/goodword/goodword", "--data-dir", str(own.data), "--background")


def test_windows_starts_the_twin_without_a_black_window(tmp_path: Path, home: Path) -> None:
    usual = Paths.chosen(None, {})
    for name in ("goodword.exe", "goodwordw.exe", "python.exe"):
        (tmp_path / name).touch()
    bundle = own_command(usual, "win32", executable=str(tmp_path / "goodword.exe"), frozen=True)
    assert bundle == (str(tmp_path / "goodwordw.exe"), "--background")
    checkout = own_command(usual, "win32", executable=str(tmp_path / "python.exe"), frozen=False)
    assert checkout[0] == str(tmp_path / "python.exe")


def test_each_system_has_its_own_way(home: Path, winreg: HandWinreg, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", winreg)
    paths = Paths.chosen(None, {})
    kinds = [type(system_autostart(paths, {"HOME": str(home)}, name)) for name in ("linux", "darwin", "win32")]
    assert kinds == [XdgAutostart, LaunchAgent, RunKey]


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is")
def test_no_launchctl_says_nothing() -> None:
    assert systems._launchctl("print-disabled") == ""


def test_what_can_not_be_kept_up_is_logged_and_no_more(
    xdg: XdgAutostart, run_key: RunKey, winreg: HandWinreg, program: Path, expected_logs: Any
) -> None:
    expected_logs("the autostart entry can't be kept up: IsADirectoryError|KnownError")
    expected_logs("the Run key can't be kept up: PermissionError")
    xdg.switch(on=True)
    program.unlink()
    xdg.own.with_name(f".{xdg.own.name}.new").mkdir()
    xdg.keep_up()
    winreg.error = PermissionError(13, "Access is denied")
    run_key.keep_up()


def test_a_folder_of_agents_that_can_not_be_made_is_said(agent: LaunchAgent) -> None:
    agent.file.parent.parent.write_text("a file in the way")
    with pytest.raises(KnownError, match="can't be changed"):
        agent.switch(on=True)
