"""Mail: one plain sentence to the walker's address, by the server that was configured."""

import re
import ssl
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from typing import Annotated, Literal

import aiosmtplib
from pydantic import Field, SecretStr

from retrowalk.people.outcome import Outcome
from retrowalk.people.sentence import Sentence
from retrowalk.value import Value

WITHIN_S = 20.0
"""How long a mail server may take for each of its answers."""

_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_{|}~.-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}")


class MailServer(Value):
    """Which server takes mails, and as whom this machine writes."""

    host: Annotated[str, Field(min_length=1, max_length=255)]
    port: Annotated[int, Field(ge=1, le=65535)] = 587
    sender: Annotated[str, Field(max_length=320)]
    user: str = ""
    password: SecretStr = SecretStr("")
    security: Literal["starttls", "tls", "none"] = "starttls"
    """``none`` reads on the way: for a server on this very machine alone."""
    authority: str = ""
    """The file of the certificate that the server's own is signed with, where that is no public."""


@dataclass(frozen=True)
class Mailbox:
    """An address, and the server that takes mails to it."""

    server: MailServer
    address: str


def is_mail_address(told: str) -> bool:
    """Tell whether a mail can be sent to an address; it holds nothing that could end a header."""
    return _ADDRESS.fullmatch(told) is not None and len(told) <= 254


def compose(to: Mailbox, what: Sentence) -> EmailMessage:
    """Write the mail: the sentence, where it leads, and how it ends for good."""
    mail = EmailMessage()
    mail["From"] = Address("Retrowalk", addr_spec=to.server.sender)
    mail["To"] = Address(addr_spec=to.address)
    mail["Subject"] = what.title
    mail["Date"] = format_datetime(what.at)
    mail["Message-ID"] = make_msgid(domain=to.server.sender.rpartition("@")[2])
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: holiday notices do not answer it
    mail["List-Unsubscribe"] = f"<{what.off_at_once}>"
    if what.off_at_once.startswith("https://"):
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    mail["Content-Language"] = what.language
    mail.set_content(what.letter)
    return mail


async def send(to: Mailbox, what: Sentence) -> Outcome:
    """Send a mail, and tell what became of it; it never raises for a server."""
    server = to.server
    context = ssl.create_default_context(cafile=server.authority or None)
    try:
        await aiosmtplib.send(
            compose(to, what),
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password.get_secret_value() or None,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            tls_context=None if server.security == "none" else context,
            timeout=WITHIN_S,
        )
    except aiosmtplib.SMTPRecipientsRefused as error:
        return _refusal(max(one.code for one in error.recipients))
    except aiosmtplib.SMTPResponseException as error:
        return _refusal(error.code)
    except (aiosmtplib.SMTPConnectError, aiosmtplib.SMTPNotSupported, ssl.SSLError):
        return Outcome.LATER
    except (aiosmtplib.SMTPException, OSError, TimeoutError):
        return Outcome.UNKNOWN
    return Outcome.SENT


def _refusal(code: int) -> Outcome:
    return Outcome.REFUSED if code >= 500 else Outcome.LATER
