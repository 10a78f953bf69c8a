"""How the bytes of a recording are kept."""

import zlib


def pack(data: bytes) -> tuple[str, bytes]:
    """Pack what packs well, like tables of text; leave alone what was packed before, like zip."""
    sample = data[: 1 << 18]
    if len(zlib.compress(sample, 1)) > 0.8 * len(sample):
        return "plain", data
    return "zlib", zlib.compress(data, 3)


def unpack(packing: str, packed: bytes) -> bytes:
    """Undo what :func:`pack` did."""
    return zlib.decompress(packed) if packing == "zlib" else packed
