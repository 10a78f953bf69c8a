"""Damage as it happens to files: flipped bits, cut ends, torn headings, foreign signs."""

from random import Random

NASTY = (
    *(b"", b"\0", b'"', b"\n", b"\r", b",,,,", b";", b"\t", b"NaN", b"-", b"1e999", b"-1e308"),
    *(b"99999999999999999999", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"0x1F", b"1,5", b"\x1a"),
)


def flip(data: bytearray, dice: Random) -> None:
    for _ in range(dice.randint(1, 20)):
        data[dice.randrange(len(data))] = dice.randrange(256)


def cut_off(data: bytearray, dice: Random) -> None:
    del data[dice.randrange(len(data)) :]


def cut_out(data: bytearray, dice: Random) -> None:
    start = dice.randrange(len(data))
    del data[start : start + dice.randint(1, 2000)]


def repeat(data: bytearray, dice: Random) -> None:
    start = dice.randrange(len(data))
    data[start:start] = data[start : start + dice.randint(1, 2000)]


def insert(data: bytearray, dice: Random) -> None:
    for _ in range(dice.randint(1, 5)):
        start = dice.randrange(len(data))
        data[start : start + dice.randint(0, 8)] = dice.choice(NASTY)


def damage_heading(data: bytearray, dice: Random) -> None:
    start = dice.randrange(min(len(data), 120))
    data[start : start + dice.randint(0, 3)] = dice.choice(NASTY)


def damage_end(data: bytearray, dice: Random) -> None:
    for _ in range(dice.randint(1, 4)):
        data[-dice.randint(1, min(len(data), 400))] = dice.randrange(256)


def blank_column(data: bytearray, dice: Random) -> None:
    """Replace every digit at some place of each line, as a broken writer would."""
    lines = bytes(data).split(b"\n")
    at, what = dice.randint(0, 40), dice.choice(NASTY)
    data[:] = b"\n".join([lines[0], *(line[:at] + what + line[at + 1 :] for line in lines[1:])])


MUTATIONS = (flip, cut_off, cut_out, repeat, insert, damage_heading, damage_end, blank_column)


def mutated(whole: bytes, dice: Random) -> bytes:
    """Give the bytes of a file after one to three mishaps."""
    data = bytearray(whole)
    for _ in range(dice.randint(1, 3)):
        if data:
            dice.choice(MUTATIONS)(data, dice)
    return bytes(data)
