"""Getting in with nothing left but a sheet of paper: codes that each work once.

The sheet is made at the first sign-in and shown once, for printing. It names no account: who finds
it does not learn whose it is. A new sheet makes the old one void. Who gets in by it chooses a new
password, and every other browser is signed out.
"""

from datetime import datetime

from retrowalk.journal import Journal
from retrowalk.people.codes import kept, new_code
from retrowalk.people.passwords import new_password

CODES = 10
FEW = 3
"""When so many are left, a new sheet is wanted."""


def new_sheet(journal: Journal, account_id: int, at: datetime) -> tuple[str, ...]:
    """Make a sheet, and give its codes; they can't be shown again.

    Raises
    ------
    NotInJournal
        if there is no such account
    """
    codes = tuple(new_code() for _ in range(CODES))
    journal.recovery_codes.replace(account_id, (kept(code, account_id) for code in codes), at)
    return codes


def recover(journal: Journal, name: str, code: str, password: str, at: datetime) -> int | None:
    """Use up a code for a new password, and give the account; None where the code opens nothing.

    An unknown name costs the same work and gets the same answer as a wrong code.

    Raises
    ------
    InvalidAnswer
        if the new password won't do; then the code stays as it was
    """
    hashed = new_password(password, name=name)
    account = journal.accounts.named(name)
    account_id = account.id if account else 0
    if not journal.recovery_codes.use(account_id, kept(code, account_id), at):
        return None
    journal.accounts.set_password(account_id, hashed)
    journal.sign_ins.end_all(account_id)
    return account_id
