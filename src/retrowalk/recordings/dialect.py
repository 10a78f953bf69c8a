"""How a text with columns is written: told from its first lines."""

import csv
import re
from dataclasses import dataclass
from itertools import pairwise

_MOST_LINES_BEFORE = 60  # what loggers write about themselves above a heading
_ROWS_SEEN = 20
_NUMERIC = re.compile(
    r"[-+]?(\d+[.,]?\d*|[.,]\d+)([eE][-+]?\d+)?|[-+]?(nan|inf)|na|", re.IGNORECASE
)
_DECIMAL_COMMA = re.compile(r"[-+]?\d*,\d+([eE][-+]?\d+)?")
_DATE_TIME = re.compile(r"\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]+)?\d{1,2}:\d\d:\d\d.*")
_DELIMITERS = ",;\t|"
BLANKS = " "
"""The delimiter where any run of blanks parts columns, as NumPy, MATLAB and R write them."""
_HEADLESS = "column {}"


@dataclass(frozen=True)
class Dialect:
    """The dialect of a CSV file.

    Attributes
    ----------
    columns : the names in the heading; "column 1", ... where there is none
    delimiter, decimal_point, encoding : how its cells are written
    lines_before : how many lines stand above the heading; one less where there is none
    first_row : the cells of the first row
    """

    columns: tuple[str, ...]
    delimiter: str
    decimal_point: str
    encoding: str
    lines_before: int
    first_row: tuple[str, ...] = ()

    @classmethod
    def of(cls, head: bytes) -> "Dialect | None":
        """Recognise the dialect; None when the bytes are no text with columns."""
        encoding = _encoding(head)
        text = head.decode(encoding, errors="ignore")
        if "\0" in text:
            return None
        lines = text.splitlines()
        if len(head) == len(text.encode(encoding)) and lines and not text.endswith(("\n", "\r")):
            lines = lines[:-1] if len(lines) > 2 else lines  # it may be cut off in the middle
        place = _heading(lines)
        if place is None:
            return None
        at, delimiter = place
        heading = _names(lines[at], delimiter)
        rows = [_cells(line, delimiter) for line in lines[at + 1 : at + 1 + _ROWS_SEEN]]
        if _is_row(heading):
            rows, at = [heading, *rows], at - 1
            heading = tuple(_HEADLESS.format(n + 1) for n in range(len(heading)))
        elif rows and _is_numbered(heading, rows[0], delimiter):
            heading = ("", *heading)
        if len(heading) < 2:
            return None
        comma = any(_DECIMAL_COMMA.fullmatch(cell) for row in rows for cell in row)
        first = rows[0] if rows else ()
        return cls(heading, delimiter, "," if comma else ".", encoding, at, first)

    def tells_date_times(self, column: str) -> bool:
        """Tell whether a column holds date-times, from its first cell."""
        at = self.columns.index(column)
        return at < len(self.first_row) and _DATE_TIME.fullmatch(self.first_row[at]) is not None


def _heading(lines: list[str]) -> tuple[int, str] | None:
    """Find the line of the heading, or the first row where there is none, and the delimiter."""
    # some apps put an empty line, or a hint for Excel ("sep=;"), above the heading
    filled = [i for i, line in enumerate(lines) if line.strip() and not line.startswith("sep=")]
    if not filled:
        return None
    first = filled[0]
    delimiter = max(_DELIMITERS, key=lines[first].count)
    cells = _cells(lines[first], delimiter)
    if not _is_row(cells) and _is_wide_row(_cells(lines[first], BLANKS)):
        return first, BLANKS  # its commas are decimal ones
    width = len(cells)
    after = filled[1:2]
    if width > 1 and (not after or len(_cells(lines[after[0]], delimiter)) == width):
        return first, delimiter
    # loggers of laboratories tell about themselves first: the heading stands above the first row
    for marks in (_DELIMITERS, BLANKS):
        for before, row in pairwise(filled[:_MOST_LINES_BEFORE]):
            for mark in marks:
                cells = _cells(lines[row], mark)
                if _is_wide_row(cells):
                    names = _names(lines[before], mark)
                    named = len(names) == len(cells) or _is_numbered(names, cells, mark)
                    return (before if named else row), mark
    return (first, delimiter) if width > 1 else None


def _names(line: str, delimiter: str) -> tuple[str, ...]:
    """Read a heading; what NumPy and MATLAB begin a comment with is no name where blanks part."""
    return _cells(line.lstrip("#% ") if delimiter == BLANKS else line, delimiter)


def _is_numbered(heading: tuple[str, ...], row: tuple[str, ...], delimiter: str) -> bool:
    """Tell whether R numbered the rows, in a column that has no name in the heading."""
    return delimiter == BLANKS and len(row) == len(heading) + 1 and row[0].isdigit()


def _cells(line: str, delimiter: str) -> tuple[str, ...]:
    line = " ".join(line.split()) if delimiter == BLANKS else line
    return tuple(cell.strip() for cell in next(csv.reader([line], delimiter=delimiter), []))


def _is_row(cells: tuple[str, ...]) -> bool:
    """Tell numbers, with a date-time among them at most, from names."""
    numbers = [cell for cell in cells if _NUMERIC.fullmatch(cell)]
    others = [cell for cell in cells if not _NUMERIC.fullmatch(cell)]
    return any(numbers) and all(_DATE_TIME.fullmatch(cell) for cell in others)


def _is_wide_row(cells: tuple[str, ...]) -> bool:
    return len(cells) >= 3 and _is_row(cells)


def _encoding(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if head.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    try:
        # the last bytes may be half a character
        head[: head.rfind(b"\n") + 1].decode()
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"
