"""Files that a browser keeps: under which name, in any script (RFC 6266, RFC 8187)."""

from urllib.parse import quote


def attachment(name: str) -> dict[str, str]:
    """Give the header that names a file; a program that knows ASCII alone gets it in that."""
    plain = "".join(one if one.isascii() and one.isprintable() else "_" for one in name)
    plain = plain.replace("\\", "_").replace('"', "_").replace("%", "_")
    disposition = f'attachment; filename="{plain}"'
    exact = quote(name, safe="", errors="replace")
    return {
        "Content-Disposition": disposition
        if plain == name
        else f"{disposition}; filename*=UTF-8''{exact}"
    }
