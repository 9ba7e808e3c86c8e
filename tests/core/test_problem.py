"""What a report says of an error."""

from goodword.core.problem import MOST_PLACES, places, without_folders

DUMP = """Fatal Python error: Segmentation fault

Thread 0x00007f (most recent call first):
  File "/home/hana/secret project/threading.py", line 12 in wait
  File "C:\\Users\\hana\\journal.py", line 3 in record
  ...
Hana stayed late
Extension modules: PySide6.QtCore (total: 1)
"""


def test_an_error_is_told_by_types_and_places_and_so_is_what_led_to_it() -> None:
    try:
        try:
            raise ValueError("Hana stayed late")
        except ValueError as error:
            raise OSError(28, "Hana", "/home/hana/book.db") from error
    except OSError as error:
        lines = places(error)
    assert [line for line in lines if not line.startswith("  ")] == ["OSError 28", "ValueError"]
    assert lines[0].startswith("  test_problem.py:")
    assert "ana" not in "".join(lines).replace("test_an_error", "")


def test_errors_that_name_each_other_come_to_an_end() -> None:
    first, second = ValueError("a"), KeyError("b")
    first.__cause__, second.__cause__ = second, first
    assert places(first) == ["ValueError", "KeyError"]


def test_an_endless_recursion_is_cut() -> None:
    def deeper() -> None:
        deeper()

    try:
        deeper()
    except RecursionError as error:
        lines = places(error)
    assert len(lines) == MOST_PLACES + 1


def test_a_dump_keeps_lines_that_can_hold_no_text_and_no_folders() -> None:
    assert without_folders(DUMP).splitlines() == [
        "Fatal Python error: Segmentation fault",
        "Thread 0x00007f (most recent call first):",
        '  File "threading.py", line 12 in wait',
        '  File "journal.py", line 3 in record',
        "  ...",
    ]
    assert without_folders("") == ""
