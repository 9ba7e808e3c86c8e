"""Where the templates lie in this checkout."""

from pathlib import Path

TEMPLATES = Path(__file__).parents[2] / "resources" / "templates"
