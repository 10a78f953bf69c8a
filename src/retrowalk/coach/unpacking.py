"""What a zip or a folder holds: one recording in several files, or files each for itself."""

from dataclasses import dataclass, replace
from pathlib import Path
from zipfile import is_zipfile

from retrowalk.errors import UnreadableActivity, UnreadableRecording
from retrowalk.exchange import backup
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.exchange.incoming.opening import (
    MOST_DEEP,
    MOST_FILES,
    Allowance,
    is_packed,
    pack,
    unpack,
)
from retrowalk.languages import Message


@dataclass(frozen=True, slots=True)
class Member:
    """One file of several: its name among them, and where it lies, or why there is nothing.

    It has no name where all that is not told apart is one recording.
    """

    name: str
    path: Path
    refused: Message | None = None
    was_packed: bool = False


def is_journal(source: Source) -> bool:
    """Tell whether a file is a journal that Retrowalk wrote."""
    with source.path.open("rb") as file:
        return backup.is_journal(file)


def is_recording(source: Source) -> bool:
    """Tell whether a file is a recording of movement, before it is read."""
    from retrowalk.recordings.catalogue import FORMATS  # numeric rooms load when they are needed
    from retrowalk.recordings.files import Files

    try:
        files = Files.of_path(source.path)
        return len(files.recording_folders) < 2 and any(one.recognise(files) for one in FORMATS)
    except UnreadableRecording:
        return False


def packed_in(source: Source, folder: Path) -> list[Member] | None:
    """Lay out the files that are in a file; None where it is one thing and holds no others.

    Raises
    ------
    UnreadableActivity
        if it is damaged, or holds too much
    """
    return _opened(source, folder, Allowance(), 1) if is_packed(source) else None


def files_in(path: Path, folder: Path) -> list[Member]:
    """Give the files in a folder of this machine; what is packed for it is put into another.

    Raises
    ------
    UnreadableActivity
        if there are too many
    """
    found = _found(path)
    if len(found) > MOST_FILES:
        raise UnreadableActivity(Message("import-many-files", file=str(path), most=MOST_FILES))
    return [_member(one, path, folder / f"{number}.zip") for number, one in enumerate(found)]


def _opened(source: Source, folder: Path, allowance: Allowance, deep: int) -> list[Member] | None:
    within = folder / "within"
    within.mkdir()
    refused = unpack(source, within, allowance)
    found = _found(within)
    # what gzip packed is kept unpacked: it is known again then, however it comes
    alone = len(found) == 1 and is_zipfile(source.path) and is_recording(source)
    if not refused and (found == [within] or alone):
        return None
    members = [Member(name, within, why) for name, why in refused.items()]
    for number, one in enumerate(found):
        inner = folder / str(number)
        inner.mkdir()
        members += _opened_further(
            _member(one, within, inner / "packed.zip"), inner, allowance, deep
        )
    return members


def _opened_further(member: Member, folder: Path, allowance: Allowance, deep: int) -> list[Member]:
    """Open what is packed in what is packed, down to where it ends."""
    source = Source(member.path.name, member.path)
    if member.refused or member.was_packed or not is_packed(source) or is_whole(source):
        return [member]
    if deep == MOST_DEEP:
        return [replace(member, refused=Message("import-deep", file=member.name, most=MOST_DEEP))]
    try:
        inner = _opened(source, folder, allowance, deep + 1)
    except UnreadableActivity as error:
        return [replace(member, refused=Message.of(error.args[0]))]
    if inner is None:
        return [member]
    return [replace(one, name=joined(member.name, one.name)) for one in inner]


def joined(path: str, name: str) -> str:
    """Give the path of what is in something, by the path of that."""
    return f"{path}/{name}" if name else path


def _found(folder: Path) -> list[Path]:
    """Find what is in a folder: files, and folders that are one recording each."""
    from retrowalk.recordings.finding import recordings_at

    found = recordings_at([folder], is_other)
    return (
        [] if found == [folder] and not any(one.is_file() for one in folder.rglob("*")) else found
    )


def _member(path: Path, within: Path, place: Path) -> Member:
    name = path.relative_to(within).as_posix() if path != within else ""
    if not path.is_dir():
        return Member(name, path)
    try:
        with place.open("wb") as out:
            pack(path, out, is_other)
    except UnreadableActivity as error:
        return Member(name, path, Message.of(error.args[0]))
    return Member(name, place, was_packed=True)


def is_other(path: Path) -> bool:
    """Tell whether a file in a folder is something for itself, and no part of a recording."""
    source = Source(path.name, path)
    try:
        return is_packed(source) or recognised(source) is not None
    except OSError:
        return False  # it can't be opened: that is said when it is handed in


def is_whole(source: Source) -> bool:
    """Tell whether what is packed is one thing, of a format that comes so."""
    return is_journal(source) or recognised(source) is not None
