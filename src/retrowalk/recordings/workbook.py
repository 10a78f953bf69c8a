"""Old Excel workbooks (.xls), as phyphox writes them: each sheet is seen as a CSV file."""

import csv
import io
from typing import TYPE_CHECKING

from retrowalk.errors import UnreadableRecording
from retrowalk.extras import needs
from retrowalk.languages import Message

if TYPE_CHECKING:
    from xlrd.sheet import Sheet

_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def is_workbook(data: bytes) -> bool:
    """Tell a workbook of Excel 97 to 2003 from its first bytes."""
    return data.startswith(_COMPOUND_FILE)


def sheets(name: str, data: bytes) -> dict[str, bytes]:
    """Read each sheet of a workbook as the text of a CSV file, "<sheet>.csv".

    Raises
    ------
    UnreadableRecording
        if the workbook is damaged
    MissingExtra
        if what reads workbooks is not installed
    """
    with needs("xls"):
        import xlrd
    try:
        # what xlrd raises on damaged files is any of a dozen kinds; what it prints is for nobody
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), on_demand=True)
        return {f"{title}.csv": _text(book.sheet_by_name(title)) for title in book.sheet_names()}
    except Exception as problem:
        raise UnreadableRecording(Message("recordings-workbook-damaged", file=name)) from problem


def _text(sheet: "Sheet") -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(sheet.row_values(row) for row in range(sheet.nrows))
    return text.getvalue().encode()
