"""When the weekly note is offered: on the last workday of a week, at the prompt time, once."""
