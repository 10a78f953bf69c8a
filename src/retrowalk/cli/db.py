"""``retrowalk db``: the whole journal of everybody: looked through, backed up, put back, moved."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from retrowalk.cli.common import AsJson, backup_place, console, open_journal, print_json
from retrowalk.errors import InvalidAnswer, RetrowalkError

if TYPE_CHECKING:
    from retrowalk.coach.backups import BackupPlace
    from retrowalk.exchange.whole import BackupTold
    from retrowalk.settings import Settings

db = typer.Typer(help="The whole journal of everybody here: check, back up, put back, move.")

MEND = "What is gone or damaged comes back with a backup; files that are nobody's go with --mend."

PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        help="A file with the passphrase that seals the backup; else RETROWALK_BACKUP_PASSPHRASE.",
    ),
]


@db.command()
def check(
    mend: Annotated[
        bool, typer.Option("--mend", help="Remove files of the store that are nobody's.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Read every row, look whether all that belongs together is there, and check every recording.

    Without --mend nothing is changed. It ends with 1 where something is wrong.
    """
    with open_journal() as journal:
        found = journal.check(mend=mend)
    if as_json:
        print_json(found)
    else:
        console().print(_counted(found.counts))
        for one in found.wrong:
            console().print(f"Wrong: {one}", style="red")
        console().print(MEND if found.wrong else "All of it is in order.")
    if found.wrong:
        raise typer.Exit(1)


@db.command()
def upgrade() -> None:
    """Bring the journal up to date, after a backup; every other command does so, too."""
    from retrowalk.journal.database import NEWEST

    with open_journal() as journal:
        made = [one for one in journal.backups.all() if one.why == "upgrade"]
    console().print(f"The journal is up to date (its tables are version {NEWEST}).")
    if made:
        console().print(f"Backed up before its last upgrade: {made[0].file}")


@db.command()
def backup(
    file: Annotated[
        Path | None, typer.Argument(help="Where to write it; else with the other backups.")
    ] = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Write everything of everybody into one file, and prove it.

    It is opened again, every row is read and counted, and a recording is measured again. Sealed
    ones end with .age and open with the program age, too.
    """
    from retrowalk.coach.backups import write_backup
    from retrowalk.coach.keeping_backups import back_up
    from retrowalk.settings import Settings

    place, at = _place(Settings(), passphrase_file), datetime.now(UTC)
    with open_journal() as journal:
        if file is None:
            known = back_up(journal, place, "asked", at)
            where, size, counts = place.file(known), known.size, known.counts
        else:
            if file.exists():
                raise InvalidAnswer(f"{file} is there already. Choose another name.")
            with journal.whole() as whole:
                made = write_backup(whole, file.absolute(), place, "asked", at)
            where, size, counts = file, made.size, made.told.counts
    if as_json:
        print_json({"file": str(where), "size": size, "counts": counts, "proved": True})
        return
    console().print(f"Backed up, and proved: {where} ({size / 1000:,.0f} kB)", soft_wrap=True)
    console().print(_counted(counts))


@db.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A backup that `retrowalk db backup` wrote.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Put a backup back, in the place of an empty journal: here, or on another database.

    RETROWALK_DATABASE_URL=postgresql://host/name retrowalk db restore FILE
    """
    from retrowalk.coach.backups import put_back
    from retrowalk.settings import Settings

    place = _place(Settings(), passphrase_file)
    try:
        opened = file.open("rb")
    except OSError as error:
        raise InvalidAnswer(f"{file}: it can't be opened. Check the name.") from error
    with opened, open_journal() as journal:
        told = put_back(journal, opened, place.passphrase)
    console().print(f"Everything is here as it was on {_day(told)}. {_counted(told.counts)}")


@db.command()
def copy(
    to: Annotated[str, typer.Argument(help="An empty database, such as postgresql://host/name.")],
) -> None:
    """Copy the whole journal into another database, and compare both, row by row.

    End the server first. Then let it use the other: RETROWALK_DATABASE_URL=postgresql://host/name
    """
    from retrowalk.coach.copying import copied

    with open_journal() as journal:
        counts = copied(journal, to)
    console().print(f"Copied, and both are equal. {_counted(counts)}")


def _place(settings: "Settings", passphrase_file: Path | None) -> "BackupPlace":
    place = backup_place(settings)
    if passphrase_file is not None:
        try:
            told = passphrase_file.read_text().strip("\r\n")
        except (OSError, ValueError) as error:
            raise RetrowalkError(f"{passphrase_file}: it can't be read as text.") from error
        if not told:
            raise RetrowalkError(f"{passphrase_file}: there is no passphrase in it.")
        place.passphrase = told
    return place


def _counted(counts: dict[str, Any]) -> str:
    walkers, recordings = counts.get("walker", 0), counts.get("recording", 0)
    rows = sum(counts.values())
    return f"Walkers: {walkers:,}. Recordings: {recordings:,}. Rows in all: {rows:,}."


def _day(told: "BackupTold") -> str:
    return f"{told.made_at.astimezone():%d %b %Y, %H:%M}"
