"""The QR code that the phone draws by itself says the link: read back here, as cameras do.

Its fixed parts are held to those that segno draws. Its bytes are not: segno fills up with a byte
that the standard does not ask for (ISO/IEC 18004:2015, 7.4.10).
"""

import json
import subprocess

import segno

from retrowalk.web.assets import FOLDER

LENGTHS = (10, 20, 53, 78, 91, 120, 140, 170, 230)
"""A link of each version, and the longest that fits."""
BLOCKS = {6: 2, 7: 2, 8: 2, 9: 2}
CORRECTING = {1: 7, 2: 10, 3: 15, 4: 20, 5: 26, 6: 18, 7: 20, 8: 24, 9: 30}
SMALL = {
    1: (),
    2: (18,),
    3: (22,),
    4: (26,),
    5: (30,),
    6: (34,),
    7: (22, 38),
    8: (24, 42),
    9: (26, 46),
}
MASKS = (
    lambda r, c: (r + c) % 2 == 0,
    lambda r, c: r % 2 == 0,
    lambda r, c: c % 3 == 0,
    lambda r, c: (r + c) % 3 == 0,
    lambda r, c: (r // 2 + c // 3) % 2 == 0,
    lambda r, c: r * c % 2 + r * c % 3 == 0,
    lambda r, c: (r * c % 2 + r * c % 3) % 2 == 0,
    lambda r, c: ((r + c) % 2 + r * c % 3) % 2 == 0,
)
Rows = list[list[int]]

SCRIPT = """
import {{ modules }} from "{drawer}";
const asked = JSON.parse(process.argv[1]);
const drawn = asked.map(([text, mask]) => modules(text, mask));
console.log(JSON.stringify(drawn.map((rows) => rows.map((row) => row.map(Number)))));
"""


def test_every_version_and_mask_says_the_link() -> None:
    texts = [("https://retrowalk.example/with#" + "Ab3_-" * 50)[:length] for length in LENGTHS]
    asked = [(text, number % 8) for number, text in enumerate(texts)]
    asked += [(texts[4], mask) for mask in range(8)]
    for (text, mask), rows in zip(asked, in_node(asked), strict=True):
        other = segno.make_qr(text, error="l", mask=mask, boost_error=False, mode="byte")
        size = range(len(rows))
        fixed = [[is_fixed(r, c, int(other.version)) for c in size] for r in size]
        for mine, theirs, row in zip(rows, other.matrix, fixed, strict=True):
            here = [one for one, stays in zip(mine, row, strict=True) if stays]
            assert here == [one for one, stays in zip(theirs, row, strict=True) if stays]
        assert read(rows, fixed, int(other.version), mask) == text


def is_fixed(row: int, column: int, version: int) -> bool:
    """Tell whether a module belongs to a pattern, to the format or to the version."""
    size, small = 17 + 4 * version, (6, *SMALL[version])
    if row == 6 or column == 6 or (row < 9 and column < 9):
        return True
    if (row < 9 and column >= size - 8) or (column < 9 and row >= size - 8):
        return True
    near = min(row, column), max(row, column)
    if version >= 7 and near[0] < 6 and near[1] >= size - 11:
        return True
    corners = {(6, 6), (6, small[-1]), (small[-1], 6)}
    middles = [(r, c) for r in small for c in small if (r, c) not in corners]
    return any(abs(row - r) < 3 and abs(column - c) < 3 for r, c in middles)


def read(rows: Rows, fixed: list[list[bool]], version: int, mask: int) -> str:
    """Read a code: take off the mask, check every block, and give what it says."""
    number, size, up = BLOCKS.get(version, 1), len(rows), True
    bits = ""
    for right in [*range(size - 1, 6, -2), 5, 3, 1]:
        for row in reversed(range(size)) if up else range(size):
            for column in (right, right - 1):
                if not fixed[row][column]:
                    bits += str(int(rows[row][column] ^ MASKS[mask](row, column)))
        up = not up
    code = [int(bits[at : at + 8], 2) for at in range(0, len(bits) - 7, 8)]
    of_data = len(code) - number * CORRECTING[version]
    data = [code[:of_data][block::number] for block in range(number)]
    for block in range(number):
        whole = [*data[block], *code[of_data:][block::number]]
        assert all(value_at(whole, root) == 0 for root in range(CORRECTING[version]))
    told = "".join(f"{byte:08b}" for block in data for byte in block)
    assert told[:4] == "0100"
    length = int(told[4:12], 2)
    return bytes(int(told[12 + 8 * n : 20 + 8 * n], 2) for n in range(length)).decode()


def value_at(polynomial: list[int], root: int) -> int:
    """Evaluate it at a power of two, in the field of 256 by x^8 + x^4 + x^3 + x^2 + 1."""
    value = 0
    for one in polynomial:
        for _ in range(root):
            value = (value << 1) ^ (0x11D if value & 0x80 else 0)
        value ^= one
    return value


def in_node(asked: list[tuple[str, int]]) -> list[Rows]:
    script = SCRIPT.format(drawer=(FOLDER / "together" / "qr.js").as_uri())
    words = ["node", "--input-type=module", "--eval", script, json.dumps(asked)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    made: list[Rows] = json.loads(done.stdout)
    return made
