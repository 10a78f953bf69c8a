"""FIT files written by hand, field by field, so that a test can write what no device should."""

import struct
from datetime import datetime

EPOCH_S = 631_065_600
ENUM, U8, U16, U32, S32, U32Z, TEXT, S8 = 0x00, 0x02, 0x84, 0x86, 0x85, 0x8C, 0x07, 0x01
_PACKED = {ENUM: "B", U8: "B", S8: "b", U16: "H", U32: "I", S32: "i", U32Z: "I"}

Field = tuple[int, int, object]
"""Its number, its base type, its value as it is written."""


class FitBytes:
    """Messages one after another, each with its definition."""

    def __init__(self, kind=4, made=None, serial=None):
        self.body = b""
        fields = [(0, ENUM, kind), (1, U16, 1), (2, U16, 2697)]  # Garmin, fenix 5
        fields += [(3, U32Z, serial)] if serial else []
        fields += [(4, U32, of(made))] if made else []
        self.add(0, *fields)

    def add(self, number, *fields, developer=()):
        """Add a message; ``developer`` has (number, size, index, bytes)."""
        told = [(n, base, _packed(base, value)) for n, base, value in fields]
        header = 0x40 | (0x20 if developer else 0)
        self.body += struct.pack("<BBBHB", header, 0, 0, number, len(told))
        self.body += b"".join(bytes([n, len(data), base]) for n, base, data in told)
        if developer:
            self.body += bytes([len(developer)])
            self.body += b"".join(bytes([n, size, index]) for n, size, index, _ in developer)
        self.body += b"\0" + b"".join(data for _, _, data in told)
        self.body += b"".join(data for *_, data in developer)
        return self

    def record(self, at, **told):
        """Add a record: distance in metres, heart in beats, cadence in strides a minute."""
        fields = [(253, U32, of(at))]
        if "position" in told:
            semicircles = [round(one * 2**31 / 180) for one in told["position"]]
            fields += [(0, S32, semicircles[0]), (1, S32, semicircles[1])]
        if "distance" in told:
            fields.append((5, U32, round(100 * told["distance"])))
        if "heart" in told:
            fields.append((3, U8, told["heart"]))
        if "cadence" in told:
            fields.append((4, U8, told["cadence"]))
        return self.add(20, *fields)

    def lap(self, start, seconds, **told):
        """Add a lap."""
        return self._summary(19, start, seconds, told)

    def session(self, start, seconds, sport=11, sub_sport=0, **told):
        """Add a session; 11 is walking."""
        more = [(5, ENUM, sport), (6, ENUM, sub_sport)]
        return self._summary(18, start, seconds, told, more)

    def activity(self, at, local):
        """Add the message that tells the walker's own clock."""
        return self.add(34, (253, U32, of(at)), (5, U32, of(local)), (1, U16, 1))

    def _summary(self, number, start, seconds, told, more=()):
        fields = [(2, U32, of(start)), (7, U32, round(1000 * told.get("elapsed", seconds)))]
        fields += [(8, U32, round(1000 * seconds)), *more]
        if "distance" in told:
            fields.append((9, U32, round(100 * told["distance"])))
        if "strides" in told:
            fields.append((10, U32, told["strides"]))
        if "heart" in told:
            fields.append((16 if number == 18 else 15, U8, told["heart"]))
        if "laps" in told:
            fields += [(25, U16, told["laps"][0]), (26, U16, told["laps"][1])]
        return self.add(number, *fields, developer=told.get("developer", ()))

    def named(self, index, number, base, name):
        """Describe a field of a developer."""
        self.add(207, (3, U8, index))
        return self.add(206, (0, U8, index), (1, U8, number), (2, U8, base), (3, TEXT, name))

    def whole(self):
        """Give the file."""
        head = struct.pack("<BBHI4s", 14, 0x20, 2170, len(self.body), b".FIT")
        data = head + struct.pack("<H", crc(head)) + self.body
        return data + struct.pack("<H", crc(data))


def of(moment: datetime | int) -> int:
    """Write a time as FIT has it; the wall clock of one that tells no zone."""
    if isinstance(moment, int):
        return moment
    seconds = (moment.replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds()
    return round(seconds - (moment.utcoffset().total_seconds() if moment.tzinfo else 0)) - EPOCH_S


def crc(data: bytes) -> int:
    """Give the checksum of FIT, CRC-16/ARC."""
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ (0xA001 if value & 1 else 0)
    return value


def _packed(base, value):
    if base == TEXT:
        return value.encode() + b"\0"
    return struct.pack("<" + _PACKED[base], value)
