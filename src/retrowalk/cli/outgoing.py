"""By what reminders go out, read from the settings; refused at the start where none can work."""

from typing import TYPE_CHECKING

from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.people.sender import Outgoing
    from retrowalk.settings import Settings


def outgoing(settings: "Settings") -> "Outgoing":
    """Give by what this machine sends.

    Raises
    ------
    RetrowalkError
        if a contact or a sender was set that no service takes
    """
    from retrowalk.people.mail import MailServer, is_mail_address
    from retrowalk.people.push import is_contact
    from retrowalk.people.sender import Outgoing

    contact = settings.push_contact.strip()
    if contact and not is_contact(contact):
        raise RetrowalkError(
            "RETROWALK_PUSH_CONTACT is where push services reach you, and some refuse an address "
            "that is made up: mailto:you@your.host or https://your.host"
        )
    if not settings.smtp_host:
        return Outgoing(contact=contact)
    if not is_mail_address(settings.smtp_sender):
        raise RetrowalkError(
            "With RETROWALK_SMTP_HOST, RETROWALK_SMTP_SENDER is the address that mails come from, "
            "such as walk@your.host"
        )
    server = MailServer(
        host=settings.smtp_host,
        port=settings.smtp_port,
        sender=settings.smtp_sender,
        user=settings.smtp_user,
        password=settings.smtp_password,
        security=settings.smtp_security,
        authority=settings.smtp_authority,
    )
    return Outgoing(contact=contact, mail=server)
