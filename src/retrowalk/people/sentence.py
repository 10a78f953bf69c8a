"""The one sentence that is sent, with where it leads and how the next ones are turned off."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from retrowalk.languages import say, spoken

LEADS_TO = {"reminder": "/today", "message": "/messages"}


@dataclass(frozen=True)
class Sentence:
    """Words in one language, made for one walker; ``address`` is where the pages are found.

    ``off`` is the token that turns reminders off, and does nothing else.
    """

    kind: str
    title: str
    text: str
    address: str
    off: str
    at: datetime
    language: str

    @property
    def leads_to(self) -> str:
        """The page that it opens."""
        return LEADS_TO[self.kind]

    @property
    def off_at_once(self) -> str:
        """Where a mail program turns reminders off by itself.

        RFC 8058 wants the whole of it in the address: so its token can do nothing but this.
        """
        return f"{self.address}/reminders/off?token={self.off}"

    @property
    def letter(self) -> str:
        """The text of a mail: what a person follows has its token where no log sees it."""
        return say(
            "reminders-letter",
            sentence=self.text,
            address=f"{self.address}{self.leads_to}",
            off=f"{self.address}/reminders/off#{self.off}",
        )

    def payload(self, delivery: int, walker_id: int) -> dict[str, Any]:
        """Give what the service worker of a browser needs to show it."""
        return {
            "title": self.title,
            "text": self.text,
            "to": self.leads_to,
            "kind": self.kind,
            "off": self.off,
            "offName": say("reminders-no-more"),
            "delivery": delivery,
            "walker": walker_id,
            "language": spoken().tag,
        }
