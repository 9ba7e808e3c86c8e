"""Everything with a window: Qt only, fed with core values and ports by its constructor."""
