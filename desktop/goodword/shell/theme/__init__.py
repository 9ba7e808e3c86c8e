"""The look: colours, type and measures from one table, and the service that keeps them live."""
