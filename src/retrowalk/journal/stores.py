"""Where the bytes of recordings and originals can lie outside of the database: a folder, or S3.

A store keeps objects by their names, and knows nothing of what they are. An object is never
changed: it is put there whole, and read or removed. :meth:`Store.put` returns only when the bytes
last: a folder has written them through to its disk, an S3 service has acknowledged them.
"""

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar, Protocol
from urllib.parse import urlsplit

from pydantic import SecretStr

from retrowalk.errors import JournalUnavailable
from retrowalk.extras import needs
from retrowalk.journal.database import close_to_others, sync_folder
from retrowalk.languages import Message
from retrowalk.value import Value

REST_S = 30.0
"""How long a store that did not answer is not asked again for room, in seconds."""
_CONNECT_S, _READ_S, _TRIES = 5, 60, 3
_WRITING = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
_HALF = ".half"
"""How the name of a file ends that is not whole."""


class StoreAway(JournalUnavailable):
    """The store can't be reached, written or read at this moment."""


class Found(Value):
    """An object as a store lists it; ``at`` is when it was put there, by the store's own clock."""

    name: str
    at: datetime


class Access(Value):
    """How a store that speaks S3 is reached; what is not said is looked for as AWS's tools do."""

    endpoint: str | None = None
    key: str | None = None
    secret: SecretStr | None = None
    region: str | None = None


class Store(Protocol):
    """Keeps objects by their names.

    Every method raises :class:`StoreAway` where the store can't be reached.
    """

    address: str

    def put(self, name: str, data: bytes) -> None:
        """Keep an object so that it lasts; the same again is the same."""

    def get(self, name: str) -> bytes | None:
        """Give an object; None where there is none."""

    def remove(self, name: str) -> None:
        """Remove an object; one that is not there is removed already."""

    def all(self) -> Iterator[Found]:
        """List every object, also what is left of one that never became whole."""

    @property
    def free_bytes(self) -> int | None:
        """How much room there is; None where nobody knows."""

    @property
    def may_keep_versions(self) -> bool:
        """Whether what is removed may be kept all the same, by whoever runs it."""


class FolderStore:
    """A folder, closed to other accounts; each object is a file in it, in one of 256 folders."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.address = str(folder)

    def put(self, name: str, data: bytes) -> None:
        """Write the file beside its place, through to the disk, and then let it be there."""
        place = self._folder / name
        half = place.with_name(f"{place.name}.{secrets.token_hex(4)}{_HALF}")
        try:
            self._make(place.parent)
            try:
                with os.fdopen(os.open(half, _WRITING, 0o600), "wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                half.replace(place)
            except OSError:
                half.unlink(missing_ok=True)  # of a full disk: it would be in the way
                raise
            sync_folder(place.parent)
        except OSError as error:
            raise _away(error) from error

    def get(self, name: str) -> bytes | None:
        """Read a file."""
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _away(error) from error

    def remove(self, name: str) -> None:
        """Remove a file, and what may be left of it from before it was whole."""
        place = self._folder / name
        try:
            for one in (place, *place.parent.glob(f"{place.name}.*{_HALF}")):
                one.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                sync_folder(place.parent)
        except OSError as error:
            raise _away(error) from error

    def all(self) -> Iterator[Found]:
        """List the files."""
        try:
            for place in sorted(self._folder.rglob("*")):
                if place.is_file():
                    at = datetime.fromtimestamp(place.stat().st_mtime, UTC)
                    yield Found(name=place.relative_to(self._folder).as_posix(), at=at)
        except OSError as error:
            raise _away(error) from error

    @property
    def free_bytes(self) -> int | None:
        """How much room the disk has."""
        with suppress(OSError):
            found = os.statvfs(self._folder)
            return found.f_bavail * found.f_frsize
        return None

    @property
    def may_keep_versions(self) -> bool:
        """It keeps none."""
        return False

    def _make(self, folder: Path) -> None:
        """Make a folder that outlasts a power cut, and those that it is in."""
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
            close_to_others(one)
            sync_folder(one.parent)


class S3Store:
    """A place in a bucket of a service that speaks S3: ``s3://bucket/prefix``."""

    def __init__(self, address: str, access: Access) -> None:
        with needs("s3"):
            import botocore.exceptions
            import s3fs
        parts = urlsplit(address)
        self.address = address.rstrip("/")
        self._root = f"{parts.netloc}{parts.path}".rstrip("/")
        self._troubles = (OSError, botocore.exceptions.BotoCoreError, ValueError)
        client = {"region_name": access.region} if access.region else {}
        self._files: Any = s3fs.S3FileSystem(
            key=access.key,
            secret=access.secret.get_secret_value() if access.secret else None,
            endpoint_url=access.endpoint,
            client_kwargs=client,
            config_kwargs={
                "connect_timeout": _CONNECT_S,
                "read_timeout": _READ_S,
                "retries": {"max_attempts": _TRIES, "mode": "standard"},
            },
            use_listings_cache=False,  # others write there too
            skip_instance_cache=True,
        )

    def put(self, name: str, data: bytes) -> None:
        """Send an object, and wait until it is acknowledged."""
        try:
            self._files.pipe_file(f"{self._root}/{name}", data)
        except self._troubles as error:
            raise _away(error) from error

    def get(self, name: str) -> bytes | None:
        """Fetch an object."""
        try:
            data: bytes = self._files.cat_file(f"{self._root}/{name}")
        except FileNotFoundError:
            return None
        except self._troubles as error:
            raise _away(error) from error
        return data

    def remove(self, name: str) -> None:
        """Remove an object; a bucket that keeps versions may keep it all the same."""
        try:
            with suppress(FileNotFoundError):
                self._files.rm_file(f"{self._root}/{name}")
        except self._troubles as error:
            raise _away(error) from error

    def all(self) -> Iterator[Found]:
        """List the objects, those of each folder as they are asked for."""
        try:
            for _, _, files in self._files.walk(self._root, detail=True, on_error="raise"):
                for one in files.values():
                    name = one["name"].removeprefix(f"{self._root}/")
                    yield Found(name=name, at=one["LastModified"])
        except FileNotFoundError:  # there is none as yet
            return
        except self._troubles as error:
            raise _away(error) from error

    @property
    def free_bytes(self) -> int | None:
        """The service knows, and does not tell."""
        return None

    @property
    def may_keep_versions(self) -> bool:
        """A bucket may be set to keep them."""
        return True


class Stores:
    """Where bytes lie: those that come go to ``current``, None is the database itself.

    ``former`` is where some may lie still that are yet to be moved.
    """

    NONE: ClassVar["Stores"]

    def __init__(self, current: Store | None = None, former: Store | None = None) -> None:
        self.current = current
        self.former = former
        self.proved: set[str] = set()
        """The addresses of those that were found to be this journal's own, in this process."""
        self._rests_until = 0.0

    @property
    def all(self) -> tuple[Store, ...]:
        """The stores to look into, in this order."""
        return tuple(one for one in (self.current, self.former) if one is not None)

    def rest(self) -> None:
        """Ask the current store for room only after a while: it did not answer just now."""
        self._rests_until = time.monotonic() + REST_S

    @property
    def rests(self) -> bool:
        """Whether the current store is not asked for room at this moment."""
        return time.monotonic() < self._rests_until


Stores.NONE = Stores()


def store_at(address: str, access: Access) -> Store | None:
    """Give the store at an address: ``/a/folder`` or ``s3://bucket/prefix``; none is None.

    It is not reached by this: nobody waits for it before it is needed.

    Raises
    ------
    JournalUnavailable
        if it is no such address
    MissingExtra
        if what speaks S3 is not installed
    """
    if not address:
        return None
    parts = urlsplit(address)
    if parts.scheme == "s3" and parts.netloc and not parts.username:
        return S3Store(address, access)
    folder = Path(address)
    if "://" in address or not folder.is_absolute():
        raise JournalUnavailable(Message("store-no-address"))
    return FolderStore(folder)


def _away(error: Exception) -> StoreAway:
    cause = (str(error).strip() or type(error).__name__).splitlines()[0]
    return StoreAway(Message("store-away", cause=cause))
