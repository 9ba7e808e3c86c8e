"""Every colour there is, by its use. Colour means a practice and nothing else; all the rest is ink on paper."""

from dataclasses import dataclass, replace

from goodword.core.practices import Practice


@dataclass(frozen=True, slots=True)
class Strokes:
    """A practice's colours: for strokes and glyphs, for words, and the soft ground under ink."""

    fill: str
    text: str
    soft: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look, as hex colours. `dark` and `high_contrast` say which."""

    dark: bool
    high_contrast: bool
    bg: str
    surface: str
    sunken: str
    hover: str
    press: str
    select: str
    textsel: str
    line: str
    edge: str
    track: str
    ink: str
    ink2: str
    ink3: str
    field: str
    accent: str
    on_accent: str
    accent_hover: str
    error: str
    error_s: str
    toast: str
    toast_ink: str
    praise: Strokes
    coaching: Strokes
    listening: Strokes

    def of(self, practice: Practice) -> Strokes:
        """The colours of a practice."""
        return {
            Practice.PRAISE: self.praise,
            Practice.COACHING: self.coaching,
            Practice.LISTENING: self.listening,
        }[practice]


LIGHT = Tokens(
    dark=False,
    high_contrast=False,
    bg="#F8F5F0",
    surface="#FFFFFF",
    sunken="#F1EDE6",
    hover="#F3EFE9",
    press="#E9E3DA",
    select="#EEE8DF",
    textsel="#D8CFC0",
    line="#E6E0D7",
    edge="#CFC6B9",
    track="#E4DDD3",
    ink="#221D18",
    ink2="#5B5349",
    ink3="#6F655A",
    field="#8D8478",
    accent="#221D18",
    on_accent="#FFFFFF",
    accent_hover="#3A332C",
    error="#B3261E",
    error_s="#FBEAE8",
    toast="#221D18",
    toast_ink="#F8F5F0",
    praise=Strokes("#BF6A00", "#955200", "#FBEEDB"),
    coaching=Strokes("#0F857A", "#0A6B62", "#DDF1ED"),
    listening=Strokes("#6A4FC4", "#5A41AE", "#ECE7FA"),
)

DARK = Tokens(
    dark=True,
    high_contrast=False,
    bg="#1B1917",
    surface="#252220",
    sunken="#151312",
    hover="#2C2926",
    press="#36322E",
    select="#36312C",
    textsel="#5A5148",
    line="#36322E",
    edge="#4E4740",
    track="#3B3631",
    ink="#F1ECE5",
    ink2="#BFB6AB",
    ink3="#A89D92",
    field="#8A8075",
    accent="#EFE9E1",
    on_accent="#1B1917",
    accent_hover="#FFFFFF",
    error="#FF8F84",
    error_s="#33211F",
    toast="#36322E",
    toast_ink="#F1ECE5",
    praise=Strokes("#E8963C", "#F2AE66", "#3A2C1C"),
    coaching=Strokes("#3FB5A3", "#62CDBB", "#1B3430"),
    listening=Strokes("#9C88F0", "#B5A6F7", "#2D2845"),
)

LIGHT_CONTRAST = replace(
    LIGHT,
    high_contrast=True,
    bg="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    hover="#E8E8E8",
    press="#D8D8D8",
    select="#D8D8D8",
    textsel="#C8C8C8",
    line="#000000",
    edge="#000000",
    track="#B0B0B0",
    ink="#000000",
    ink2="#000000",
    ink3="#2B2B2B",
    field="#000000",
    accent="#000000",
    on_accent="#FFFFFF",
    accent_hover="#2B2B2B",
    error="#A00000",
    error_s="#FFFFFF",
    toast="#221D18",
    toast_ink="#F8F5F0",
    praise=Strokes("#7A4200", "#7A4200", "#FFFFFF"),
    coaching=Strokes("#005A52", "#005A52", "#FFFFFF"),
    listening=Strokes("#4A2FA8", "#4A2FA8", "#FFFFFF"),
)

DARK_CONTRAST = replace(
    DARK,
    high_contrast=True,
    bg="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#2A2A2A",
    press="#3A3A3A",
    select="#3A3A3A",
    textsel="#4A4A4A",
    line="#FFFFFF",
    edge="#FFFFFF",
    track="#5A5A5A",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    ink3="#E0E0E0",
    field="#FFFFFF",
    accent="#FFFFFF",
    on_accent="#000000",
    accent_hover="#E0E0E0",
    error="#FF9A90",
    error_s="#000000",
    toast="#36322E",
    toast_ink="#F1ECE5",
    praise=Strokes("#FFB454", "#FFB454", "#000000"),
    coaching=Strokes("#5FE0CC", "#5FE0CC", "#000000"),
    listening=Strokes("#C3B5FF", "#C3B5FF", "#000000"),
)

LOOKS = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)


@dataclass(frozen=True, slots=True)
class TrayColours:
    """One set for panels whose ground nobody knows."""

    praise: str
    coaching: str
    listening: str
    open: str


TRAY = TrayColours("#CC7200", "#108A80", "#8468E6", "#837D76")
