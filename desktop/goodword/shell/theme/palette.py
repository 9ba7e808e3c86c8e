"""The tokens as Qt's palette, for what Qt paints by itself."""

from PySide6.QtGui import QColor, QPalette

from goodword.shell.theme.tokens import Tokens

Role = QPalette.ColorRole


def palette(tokens: Tokens) -> QPalette:
    """The palette of one look."""
    made = QPalette()
    for role, colour in (
        (Role.Window, tokens.bg),
        (Role.WindowText, tokens.ink),
        (Role.Base, tokens.surface),
        (Role.AlternateBase, tokens.sunken),
        (Role.Text, tokens.ink),
        (Role.Button, tokens.surface),
        (Role.ButtonText, tokens.ink),
        (Role.BrightText, tokens.on_accent),
        (Role.Highlight, tokens.textsel),
        (Role.HighlightedText, tokens.ink),
        (Role.ToolTipBase, tokens.surface),
        (Role.ToolTipText, tokens.ink),
        (Role.PlaceholderText, tokens.ink3),
        (Role.Link, tokens.ink),
        (Role.LinkVisited, tokens.ink2),
        (Role.Light, tokens.surface),
        (Role.Midlight, tokens.hover),
        (Role.Mid, tokens.edge),
        (Role.Dark, tokens.field),
        (Role.Shadow, tokens.ink),
        (Role.Accent, tokens.accent),
    ):
        made.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink3))
    return made
