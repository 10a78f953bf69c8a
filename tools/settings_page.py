"""Print the page of settings: `python -m tools.settings_page > docs/settings.md`."""

import sys
from typing import get_args

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from retrowalk.settings import BESIDE, PREFIX, Settings

HEAD = """\
# Settings

Everything that can be set, and nothing has to be: `retrowalk settings` shows what is set on a \
machine, and from where, with its secrets hidden.

Each setting is a line of a file in TOML, named by `retrowalk --config FILE serve` or the variable \
`RETROWALK_CONFIG`:

```toml
# /etc/retrowalk.toml
database_url = "postgresql://retrowalk@localhost/retrowalk"
behind_proxy = true
address = "https://walk.example.org"
log_format = "json"
```

or a variable of the environment, `RETROWALK_` and its name in capitals: \
`RETROWALK_LOG_FORMAT=json`. What the command line says counts first, then the environment, \
then the file. An empty variable sets nothing. What is set wrongly is said in one sentence at \
the start, with the line of the file or the name of the variable, and nothing is served. A file \
that holds a password is for the server's own account to read, and for nobody else (`chmod \
600`).

"""


def settings_page() -> str:
    """Give the page, made from the settings themselves."""
    rows = [
        f"| `{name}` | {_usual(field)} | {(field.description or '').strip()} |"
        for name, field in Settings.model_fields.items()
    ]
    beside = [f"| `{name}` | {said} |" for name, said in BESIDE.items()]
    return HEAD + "\n".join(
        [
            "| setting | if not told | |",
            "|---|---|---|",
            *rows,
            "",
            f"Read from the environment alone, all of them `{PREFIX}` and something:",
            "",
            "| variable | |",
            "|---|---|",
            *beside,
            "",
        ]
    )


def _usual(field: FieldInfo) -> str:
    usual = field.get_default()
    if isinstance(usual, bool):
        return f"`{str(usual).lower()}`"
    secret = field.annotation is SecretStr or SecretStr in get_args(field.annotation)
    return "" if secret or usual in (None, "", []) or field.default_factory else f"`{usual}`"


if __name__ == "__main__":
    sys.stdout.write(settings_page())
