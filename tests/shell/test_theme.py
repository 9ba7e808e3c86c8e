"""The look: every colour legible, type in its sizes, and one change of theme applied once."""

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from goodword.core.practices import Practice
from goodword.core.settings import ThemeChoice
from goodword.shell.theme.measures import (
    LEAST_POINTS,
    Types,
    control_height,
    figures,
    line_height,
    width_factor,
)
from goodword.shell.theme.palette import palette
from goodword.shell.theme.sheet import style_sheet
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.theme.tokens import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    LOOKS,
    TRAY,
    Strokes,
    Tokens,
)

NAMES = ["light", "dark", "light contrast", "dark contrast"]
GROUNDS = ("bg", "surface", "sunken", "hover", "select")
TEXT = 4.5
GRAPHIC = 3.0

every_look = pytest.mark.parametrize("look", LOOKS, ids=NAMES)


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    shares = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lowest(look: Tokens, ink: str, grounds: tuple[str, ...] = GROUNDS) -> float:
    return min(contrast(ink, getattr(look, ground)) for ground in grounds)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font = QFont(qapp.font())
    theme = Theme(qapp, ThemeChoice.LIGHT)
    yield theme
    theme.choose(ThemeChoice.SYSTEM)
    theme.shutdown()
    qapp.setFont(font)
    qapp.setStyleSheet("")


class TestTokens:
    @every_look
    def test_each_colour_is_six_digits_of_hex(self, look: Tokens) -> None:
        values = [getattr(look, entry.name) for entry in fields(look)]
        colours = [value for value in values if isinstance(value, str)]
        for strokes in (value for value in values if isinstance(value, Strokes)):
            colours += [strokes.fill, strokes.text, strokes.soft]
        assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours)

    @every_look
    def test_ink_can_be_read_on_every_ground(self, look: Tokens) -> None:
        assert lowest(look, look.ink) >= 10
        assert lowest(look, look.ink2) >= 6
        assert lowest(look, look.ink3, ("bg", "surface", "sunken", "hover")) >= TEXT
        assert contrast(look.ink, look.textsel) >= TEXT

    @every_look
    def test_words_on_filled_grounds_can_be_read(self, look: Tokens) -> None:
        assert contrast(look.on_accent, look.accent) >= 12
        assert contrast(look.on_accent, look.accent_hover) >= 12
        assert contrast(look.toast_ink, look.toast) >= 10
        assert contrast(look.error, look.error_s) >= TEXT
        assert lowest(look, look.error, ("bg", "surface", "sunken")) >= TEXT

    @every_look
    def test_edges_of_inputs_can_be_seen(self, look: Tokens) -> None:
        assert round(lowest(look, look.field), 1) >= GRAPHIC

    @every_look
    @pytest.mark.parametrize("practice", Practice)
    def test_a_practice_can_be_seen_and_its_words_read(self, look: Tokens, practice: Practice) -> None:
        strokes = look.of(practice)
        assert lowest(look, strokes.fill) >= GRAPHIC
        assert lowest(look, strokes.text, ("bg", "surface")) >= TEXT
        assert contrast(look.ink, strokes.soft) >= 11

    def test_each_practice_has_colours_of_its_own(self) -> None:
        assert LIGHT.of(Practice.PRAISE) is LIGHT.praise
        assert LIGHT.of(Practice.COACHING) is LIGHT.coaching
        assert LIGHT.of(Practice.LISTENING) is LIGHT.listening

    @pytest.mark.parametrize("panel", ["#F3F3F3", "#202020"])
    @pytest.mark.parametrize("name", ["praise", "coaching", "listening", "open"])
    def test_the_tray_can_be_seen_on_light_and_dark_panels(self, panel: str, name: str) -> None:
        assert contrast(getattr(TRAY, name), panel) >= GRAPHIC

    def test_the_looks_know_what_they_are(self) -> None:
        assert [(look.dark, look.high_contrast) for look in LOOKS] == [
            (False, False),
            (True, False),
            (False, True),
            (True, True),
        ]


class TestTypes:
    @pytest.mark.parametrize(
        ("base", "sizes"),
        [
            (9, (8, 9, 10.5, 13.5, 21.5)),
            (10, (9, 10, 11.5, 15, 24)),
            (11, (10, 11, 12.5, 16.5, 26.5)),
            (13, (11.5, 13, 15, 19.5, 31)),
        ],
    )
    def test_sizes_are_shares_of_the_base_to_half_a_point(
        self, qapp: QApplication, base: float, sizes: tuple[float, ...]
    ) -> None:
        font = QFont(qapp.font())
        font.setPointSizeF(base)
        types = Types.of(font)
        roles = (types.caption, types.body, types.head, types.title, types.display)
        assert tuple(role.pointSizeF() for role in roles) == sizes
        assert types.label.pointSizeF() == types.caption.pointSizeF()

    def test_nothing_is_smaller_than_eight_points(self, qapp: QApplication) -> None:
        font = QFont(qapp.font())
        font.setPointSizeF(6)
        types = Types.of(font)
        assert min(getattr(types, entry.name).pointSizeF() for entry in fields(types)) == LEAST_POINTS

    def test_a_base_in_pixels_still_gives_points(self, qapp: QApplication) -> None:
        font = QFont(qapp.font())
        font.setPixelSize(14)
        assert 8 <= Types.of(font).body.pointSizeF() <= 13

    def test_weights_tell_the_roles_apart(self, qapp: QApplication) -> None:
        types = Types.of(qapp.font())
        assert [role.weight() for role in (types.body, types.medium, types.strong)] == [400, 500, 600]

    def test_heights_follow_the_font(self, qapp: QApplication) -> None:
        small, large = Types.of(qapp.font()).caption, Types.of(qapp.font()).title
        assert control_height(small) == line_height(small) + 16
        assert line_height(large) > line_height(small) >= QFontMetricsF(small).height() - 1

    def test_widths_grow_with_the_font_within_bounds(self, qapp: QApplication) -> None:
        font = QFont(qapp.font())
        for points, bound in ((4, 1.0), (40, 1.35)):
            font.setPointSizeF(points)
            assert width_factor(font) == bound

    def test_figures_of_one_width_leave_the_font_alone(self, qapp: QApplication) -> None:
        font = Types.of(qapp.font()).caption
        tabular = figures(font)
        assert tabular.isFeatureSet(QFont.Tag("tnum"))
        assert not font.isFeatureSet(QFont.Tag("tnum"))


class TestSheetAndPalette:
    @every_look
    def test_the_sheet_uses_the_look_s_colours_alone(self, qapp: QApplication, look: Tokens) -> None:
        sheet = style_sheet(look, Types.of(qapp.font()))
        known = {value for value in (getattr(look, entry.name) for entry in fields(look)) if isinstance(value, str)}
        assert set(re.findall("#[0-9A-Fa-f]{3,8}", sheet)) <= known
        assert sheet.count("{") == sheet.count("}")

    @every_look
    def test_edges_are_twice_as_wide_in_high_contrast(self, qapp: QApplication, look: Tokens) -> None:
        width = 2 if look.high_contrast else 1
        assert f"border: {width}px solid {look.line}" in style_sheet(look, Types.of(qapp.font()))

    @every_look
    def test_placeholders_keep_their_contrast(self, qapp: QApplication, look: Tokens) -> None:
        assert f"placeholder-text-color: {look.ink3}" in style_sheet(look, Types.of(qapp.font()))
        assert palette(look).color(QPalette.ColorRole.PlaceholderText) == QColor(look.ink3)

    @every_look
    def test_what_qt_paints_itself_has_the_look_s_colours(self, look: Tokens) -> None:
        made = palette(look)
        assert made.color(QPalette.ColorRole.Window) == QColor(look.bg)
        assert made.color(QPalette.ColorRole.Text) == QColor(look.ink)
        disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        assert disabled == QColor(look.ink3)


class TestTheme:
    def test_a_choice_changes_everything_once(self, qapp: QApplication, theme: Theme) -> None:
        seen: list[Tokens] = []
        theme.changed.connect(lambda: seen.append(theme.tokens))
        theme.choose(ThemeChoice.DARK)
        theme.choose(ThemeChoice.DARK)
        assert seen == [DARK]
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
        assert DARK.surface in qapp.styleSheet()
        assert qapp.style().objectName() in {"fusion", ""}

    def test_a_system_that_says_nothing_is_light(self, theme: Theme) -> None:
        theme.choose(ThemeChoice.SYSTEM)
        assert theme.tokens is LIGHT

    @pytest.mark.parametrize(
        ("scheme", "contrast_wanted", "look"),
        [
            (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
            (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, LIGHT_CONTRAST),
            (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, DARK_CONTRAST),
            (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, LIGHT),
        ],
    )
    def test_the_system_decides_where_the_leader_leaves_it(
        self,
        theme: Theme,
        monkeypatch: pytest.MonkeyPatch,
        scheme: Qt.ColorScheme,
        contrast_wanted: Qt.ContrastPreference,
        look: Tokens,
    ) -> None:
        theme.choose(ThemeChoice.SYSTEM)
        monkeypatch.setattr(theme, "_hints", SystemSays(scheme))
        monkeypatch.setattr(theme, "_accessibility", WantedContrast(contrast_wanted))
        theme._refresh()
        monkeypatch.undo()
        assert theme.tokens is look

    def test_a_new_system_font_makes_new_types(self, qapp: QApplication, theme: Theme) -> None:
        seen: list[float] = []
        theme.changed.connect(lambda: seen.append(theme.types.body.pointSizeF()))
        font = QFont(qapp.font())
        font.setPointSizeF(14)
        qapp.setFont(font)
        assert seen == [14]
        assert "font-size: 21pt" in qapp.styleSheet()

    def test_without_movement_every_duration_is_nothing(self, theme: Theme) -> None:
        assert theme.duration(240) == 240
        theme.reduced_motion = True
        assert theme.duration(240) == 0

    def test_after_shutdown_it_follows_nothing(self, qapp: QApplication) -> None:
        font = QFont(qapp.font())
        theme = Theme(qapp, ThemeChoice.LIGHT)
        theme.shutdown()
        before = theme.types.body.pointSizeF()
        larger = QFont(font)
        larger.setPointSizeF(before + 3)
        qapp.setFont(larger)
        qapp.setFont(font)
        assert theme.types.body.pointSizeF() == before

    @every_look
    def test_a_role_given_late_still_shows(self, qtbot: QtBot, theme: Theme, look: Tokens) -> None:
        label = QLabel("Good words")
        qtbot.addWidget(label)
        label.setStyleSheet(style_sheet(look, theme.types))
        label.show()
        for role, ink, font in (
            ("title", look.ink, theme.types.title),
            ("caption", look.ink3, theme.types.caption),
        ):
            set_role(label, role)
            assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(ink)
            assert label.font().pointSizeF() == font.pointSizeF()
            assert label.font().weight() == font.weight()

    def test_a_card_is_a_surface_with_a_hairline(self, qtbot: QtBot, theme: Theme) -> None:
        frame = QFrame()
        qtbot.addWidget(frame)
        set_kind(frame, "card")
        frame.resize(100, 60)
        picture = frame.grab().toImage()
        assert picture.pixelColor(50, 0) == QColor(LIGHT.line)
        assert picture.pixelColor(50, 30) == QColor(LIGHT.surface)


class SystemSays:
    """Style hints of a desktop with that colour scheme."""

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 (Qt's name)
        return self._scheme


class WantedContrast:
    """Accessibility hints of a desktop with that preference."""

    def __init__(self, preference: Qt.ContrastPreference) -> None:
        self._preference = preference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 (Qt's name)
        return self._preference
