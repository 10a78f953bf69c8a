"""A file sealed with a passphrase, as the program `age` does it (age-encryption.org/v1).

A key of its own is drawn for each file; the passphrase seals that key (scrypt), and the key seals
the file in stretches of 64 KiB (ChaCha20-Poly1305), of which the last one says that it is the last:
so nothing can be changed, left out or cut off unseen.
"""

import base64
import hashlib
import hmac
import io
import re
import secrets
from typing import IO, Any

from retrowalk.errors import UnreadableJournal
from retrowalk.extras import needs
from retrowalk.languages import Message

with needs("app"):
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"age-encryption.org/v1\n"
STRETCH, TAG = 1 << 16, 16
WORK = 16
"""The passphrase costs 2 ** 16 rounds, 64 MB and a fifth of a second for each guess."""
MOST_WORK = 18
"""A file from elsewhere may ask for no more than that: 256 MB."""
_LONGEST_HEADER = 4096
_HEADER = re.compile(
    rb"age-encryption\.org/v1\n"
    rb"-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n"
    rb"---(?: ([A-Za-z0-9+/]{43})\n)"
)


def is_sealed(file: IO[bytes]) -> bool:
    """Tell whether a file is sealed; it stands at its beginning afterwards."""
    file.seek(0)
    begins = file.read(len(MAGIC))
    file.seek(0)
    return begins == MAGIC


class Sealing(io.RawIOBase):
    """What is written here is written sealed to another file, which stays open."""

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        self._file = file
        key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
        body = ChaCha20Poly1305(_of_passphrase(passphrase, salt, WORK)).encrypt(
            b"\0" * 12, key, b""
        )
        header = b"%s-> scrypt %s %d\n%s\n---" % (MAGIC, _text(salt), WORK, _text(body))
        file.write(header + b" " + _text(_mac(key, header)) + b"\n" + nonce)
        self._cipher = ChaCha20Poly1305(_derived(key, nonce, b"payload"))
        self._number = 0
        self._waiting = bytearray()

    def writable(self) -> bool:
        """Say that it is there to be written."""
        return True

    def write(self, data: Any) -> int:
        """Seal what is full; the last stretch waits, for it is sealed as the last."""
        self._waiting += data
        while len(self._waiting) > STRETCH:
            self._seal(bytes(self._waiting[:STRETCH]), last=False)
            del self._waiting[:STRETCH]
        return len(data)

    def close(self) -> None:
        """Seal the last stretch."""
        if not self.closed:
            self._seal(bytes(self._waiting), last=True)
        super().close()

    def _seal(self, data: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, last=last), data, b""))
        self._number += 1


class Unsealed(io.RawIOBase):
    """A sealed file as it was before; each stretch is looked at when it is read.

    Raises
    ------
    UnreadableJournal
        if the passphrase is another, or the file is damaged; also while it is read
    """

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        file.seek(0)
        found = _HEADER.match(file.read(_LONGEST_HEADER))
        if found is None:
            raise UnreadableJournal(Message("backup-unreadable"))
        salt, work, body, mac = found.groups()
        if int(work) > MOST_WORK:
            raise UnreadableJournal(Message("backup-unreadable"))
        try:
            opening = ChaCha20Poly1305(_of_passphrase(passphrase, _bytes(salt), int(work)))
            key = opening.decrypt(b"\0" * 12, _bytes(body), b"")
        except InvalidTag:
            raise UnreadableJournal(Message("backup-other-passphrase")) from None
        header = found.group()
        # as text: to read base64, whatever its last bits are, would let them be changed
        right = _text(_mac(key, header[: header.index(b"---") + 3]))
        if not hmac.compare_digest(right, mac):
            raise UnreadableJournal(Message("backup-damaged"))
        file.seek(found.end())
        nonce = file.read(16)
        self._file, self._begins = file, found.end() + 16
        self._cipher = ChaCha20Poly1305(_derived(key, nonce, b"payload"))
        sealed = file.seek(0, io.SEEK_END) - self._begins
        self._stretches, rest = divmod(sealed, STRETCH + TAG)
        self._stretches += rest > 0
        if (rest and rest < TAG) or not self._stretches:
            raise UnreadableJournal(Message("backup-damaged"))
        self._size = sealed - self._stretches * TAG
        self._at = 0
        self._open: tuple[int, bytes] = (-1, b"")
        self._stretch(self._stretches - 1)  # nothing was cut off

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can be read from anywhere."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go somewhere."""
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at}.get(whence, self._size)
        if self._at < 0:
            raise OSError("before the beginning")
        return self._at

    def tell(self) -> int:
        """Say where it is."""
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Read on, at most to the end of a stretch."""
        number, within = divmod(self._at, STRETCH)
        if self._at >= self._size:
            return 0
        data = self._stretch(number)[within : within + len(buffer)]
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _stretch(self, number: int) -> bytes:
        if self._open[0] != number:
            self._file.seek(self._begins + number * (STRETCH + TAG))
            sealed = self._file.read(STRETCH + TAG)
            nonce = _nonce(number, last=number == self._stretches - 1)
            try:
                self._open = number, self._cipher.decrypt(nonce, sealed, b"")
            except InvalidTag:
                raise UnreadableJournal(Message("backup-damaged")) from None
        return self._open[1]


def _of_passphrase(passphrase: str, salt: bytes, work: int) -> bytes:
    salted = b"age-encryption.org/v1/scrypt" + salt
    rounds = 1 << work
    room = 129 * 8 * rounds + (1 << 20)
    return hashlib.scrypt(
        passphrase.encode(errors="surrogatepass"),
        salt=salted,
        n=rounds,
        r=8,
        p=1,
        maxmem=room,
        dklen=32,
    )


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(key)


def _mac(key: bytes, header: bytes) -> bytes:
    return hmac.digest(_derived(key, b"", b"header"), header, "sha256")


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\1" if last else b"\0")


def _text(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))
