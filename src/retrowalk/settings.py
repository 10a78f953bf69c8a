"""What can be set from outside: by the environment, else by a file, else it is as is usual."""

import os
import re
import sys
import tomllib
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import PydanticCustomError

from retrowalk.errors import RetrowalkError
from retrowalk.extras import needs

with needs("app"):
    from pydantic_settings import (
        BaseSettings,
        NoDecode,
        PydanticBaseSettingsSource,
        SettingsConfigDict,
        TomlConfigSettingsSource,
    )

PREFIX = "RETROWALK_"
CONFIG = "RETROWALK_CONFIG"
"""The variable that names the file."""

BESIDE = {
    CONFIG: "The file that settings are read from. `--config` says the same.",
    "RETROWALK_LANGUAGE": "What the coach speaks on the command line: `en`, `de` or `zh`.",
    "RETROWALK_WALKER": "Who walks, for the command line, where several do.",
    "RETROWALK_DEBUG": "With 1 a command that met a fault of Retrowalk's own shows where. What it "
    "shows may hold what a walker told.",
}
"""What is read from the environment alone."""

HIDDEN = "(hidden)"
_PASSWORD = re.compile("(?<=://)([^:/@]*):[^@]*@|(?<=password=)[^&]*")


def usual_data_folder() -> Path:
    """Give the folder where programs of this platform keep what is the user's own."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "retrowalk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "retrowalk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "retrowalk"


def _parted(told: Any) -> Any:
    """Take a list apart that stands in a variable, parted by commas."""
    return [part.strip() for part in told.split(",")] if isinstance(told, str) else told


def _with_port(told: str) -> str:
    """Take an address with a port, such as ``127.0.0.1:9464`` or ``[::1]:9464``."""
    with suppress(ValueError):
        url = urlsplit(f"//{told}")
        if url.hostname and url.port is not None and url.netloc == told and "@" not in told:
            return told
    raise PydanticCustomError(
        "address", "an address and a port of this machine are wanted, such as 127.0.0.1:9464"
    )


class Settings(BaseSettings):
    """What can be set: in a file of TOML by its name, else as ``RETROWALK_`` and the name."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
        hide_input_in_errors=True,
    )

    data_folder: Path = Field(default_factory=usual_data_folder)
    """The folder of the journal, of its certificates and of what is made to be fetched; else as \
is usual on this system."""
    database_url: str | None = None
    """Where the journal lies, if not in the data folder: `postgresql://user@host/name`."""
    store: str = ""
    """Where the bytes of recordings and originals lie: a folder (`/srv/retrowalk`), or \
`s3://bucket/prefix`; else in the database."""
    store_before: str = ""
    """Where some of those bytes lie still, until `retrowalk store move` has moved them."""
    store_endpoint: str | None = None
    """The address of the service that speaks S3, where it is not that of AWS."""
    store_key: str | None = None
    """The key id for that service; without it, it is looked for where AWS's own tools do."""
    store_secret: SecretStr | None = None
    """The secret that belongs to the key."""
    store_region: str | None = None
    """The region of that service, where it asks for one."""
    host: str = "127.0.0.1"
    """The address that is listened at; with `lan` it is every one of this machine."""
    port: int = Field(default=8000, ge=0, le=65535)
    """The port that is listened at."""
    lan: bool = False
    """Let phones of the home network in, over HTTPS with a certificate of its own (`--lan`)."""
    http_port: int | None = Field(default=None, ge=0, le=65535)
    """With `lan`, where phones learn to trust it; else the port after `port`."""
    behind_proxy: bool = False
    """Another server with HTTPS stands before it (`--behind-proxy`)."""
    address: str | None = None
    """With `behind_proxy`, where that server is found: `https://walk.example.org`."""
    proxies: Annotated[list[str], NoDecode, BeforeValidator(_parted)] = []
    """With `behind_proxy`, the addresses of that server if it is on another machine; in a \
variable they are parted by commas."""
    sign_in: bool = False
    """Everybody signs in, on this machine too (`--sign-in`): for a clinic."""
    workers: int = Field(default=1, ge=1, le=64)
    """How many processes serve the pages; more than one also has one behind them, for jobs."""
    most_connections: int | None = Field(default=None, ge=1, le=100_000)
    """How many connections are served at once, by all processes together; else 2000, or 400 with \
`lan`, where each costs more. Whoever comes then is told to come again."""
    most_requests: int = Field(default=300, ge=1, le=100_000)
    """How many requests are answered at once, by all processes together."""
    most_lines: int = Field(default=600, ge=1, le=100_000)
    """How many live lines are open at once, by all processes together: one for each who walks, \
and for each who looks on."""
    measure_memory_mb: int = Field(default=800, ge=100, le=1_000_000)
    """How many megabytes of memory are about needed at most for what is measured at once, by all \
processes together. A recording that needs more is measured while no other is."""
    upload_limit_mb: int = Field(default=8000, ge=1, le=1_000_000)
    """How many megabytes a file may have that is taken in by way of the pages."""
    backup_folder: Path | None = None
    """Where backups are laid; else in a folder of the data folder."""
    backup_passphrase: SecretStr | None = None
    """What seals each backup; without one they are as readable as the journal itself."""
    log_format: Literal["console", "json"] = "console"
    """How the log is written: lines for people, or one JSON object a line."""
    log_level: Literal["debug", "info", "warning", "error"] = "warning"
    """What is logged; with `info` each request too, by its route and never by its address."""
    metrics: Annotated[str, AfterValidator(_with_port)] | None = None
    """Where `/metrics` is told, if not where the pages are: an address and a port of this \
machine, such as `127.0.0.1:9464`. Whoever reaches it may read it, unless there is a token."""
    metrics_token: SecretStr | None = Field(default=None, min_length=16)
    """With it `/metrics` answers whoever brings it as a bearer token; without it only this very \
machine, and nobody through a proxy."""
    least_free_mb: int = Field(default=200, ge=0)
    """With less room than so many megabytes for the journal, `/readyz` says no."""
    oidc_issuer: str | None = None
    """Another server that signs people in (OpenID Connect), by the address it calls itself."""
    oidc_client_id: str = "retrowalk"
    """As what Retrowalk is known there."""
    oidc_client_secret: SecretStr | None = None
    """Its secret there; without one it is a public client."""
    oidc_name: str | None = None
    """How people call that server; else its host's name stands on the button."""
    push_contact: str = ""
    """Where a push service reaches who runs this: `mailto:you@your.host` or `https://your.host`; \
without it nothing is pushed."""
    smtp_host: str = ""
    """The mail server; without it nothing is mailed."""
    smtp_port: int = Field(default=587, ge=1, le=65535)
    """Its port."""
    smtp_sender: str = ""
    """The address that mails come from."""
    smtp_user: str = ""
    """The login there, if it wants one."""
    smtp_password: SecretStr = SecretStr("")
    """The password there."""
    smtp_security: Literal["starttls", "tls", "none"] = "starttls"
    """How the way there is made safe: `tls` is for port 465, `none` for a server on this very \
machine."""
    smtp_authority: str = ""
    """The file of the authority that signed its certificate, where that is none of the public \
ones."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment count before the file."""
        file = os.environ.get(CONFIG)
        told = (TomlConfigSettingsSource(settings_cls, Path(file)),) if file else ()
        return (init_settings, env_settings, *told)

    @classmethod
    def read(cls) -> Self:
        """Read what is set.

        Raises
        ------
        RetrowalkError
            if something is set that can't be: it names the variable, or the line of the file
        """
        _refuse_unreadable()
        _refuse_misspelt(cls)
        try:
            return cls()
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            name = str(first["loc"][0])
            place = where(name) or name
            if first["type"] == "extra_forbidden":
                meant = f" Did you mean {close}?" if (close := _close(name)) else ""
                raise RetrowalkError(f"{place}: there is no setting {name}.{meant}") from None
            raise RetrowalkError(f"{place}: {first['msg']}.") from None

    @property
    def journal_url(self) -> str:
        """The address of the journal: a file in the data folder, unless a database was named."""
        return self.database_url or f"sqlite:///{self.data_folder / 'retrowalk.db'}"

    @property
    def metrics_at(self) -> tuple[str, int] | None:
        """The address and the port where the numbers are told, if they have some of their own."""
        if self.metrics is None:
            return None
        url = urlsplit(f"//{self.metrics}")
        return str(url.hostname), int(url.port or 0)

    @property
    def results_folder(self) -> Path:
        """Where files lie for a day that were made for somebody to fetch."""
        return self.data_folder / "results"

    @property
    def maintenance_file(self) -> Path:
        """What says that the server is away, as long as it is there."""
        return self.data_folder / "maintenance.json"

    @property
    def backups_folder(self) -> Path:
        """Where the backups of the whole journal lie."""
        return self.backup_folder or self.data_folder / "backups"

    @property
    def network_folder(self) -> Path:
        """What concerns this machine in its network: its certificates and its address."""
        return self.data_folder / "network"


class Setting(NamedTuple):
    """A setting as it stands, its secrets hidden, and from where; ``origin`` is empty if usual."""

    name: str
    value: str
    origin: str


def shown(settings: Settings) -> list[Setting]:
    """Give all settings in their order, as they may be shown to anybody."""
    return [Setting(name, _shown(value), where(name) or "") for name, value in settings]


def where(name: str) -> str | None:
    """Name the variable that sets something, else the line of the file; None where neither does."""
    variable = PREFIX + name.upper()
    if any(found.upper() == variable and value for found, value in os.environ.items()):
        return variable
    file = os.environ.get(CONFIG)
    if file and name in tomllib.loads(Path(file).read_text(encoding="utf-8")):
        lines = Path(file).read_text(encoding="utf-8").splitlines()
        named = re.compile(rf"\s*(\[+\s*)?[\"']?{re.escape(name)}\b")
        number = next((n for n, line in enumerate(lines, 1) if named.match(line)), None)
        return f"{file}, line {number}" if number else file
    return None


def _shown(value: object) -> str:
    if isinstance(value, SecretStr):
        return HIDDEN if value.get_secret_value() else ""
    if isinstance(value, list):
        return ", ".join(value)
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else _PASSWORD.sub(_hidden, str(value))


def _hidden(password: re.Match[str]) -> str:
    return HIDDEN if password[1] is None else f"{password[1]}:{HIDDEN}@"


def _refuse_unreadable() -> None:
    """Read the file once by itself: one that is not there would be passed over silently."""
    file = os.environ.get(CONFIG)
    if not file:
        return
    try:
        tomllib.loads(Path(file).read_text(encoding="utf-8"))
    except OSError as error:
        raise RetrowalkError(f"The settings in {file} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise RetrowalkError(f"{file} is no text in UTF-8, and so no file of settings.") from error
    except tomllib.TOMLDecodeError as error:
        raise RetrowalkError(f"{file} is no TOML: {error}.") from error


def _refuse_misspelt(cls: type[Settings]) -> None:
    """Refuse a variable that looks like one of ours; others may have some of their own."""
    known = {PREFIX + name.upper() for name in cls.model_fields} | BESIDE.keys()
    for variable in map(str.upper, os.environ):
        if variable.startswith(PREFIX) and variable not in known:
            close = _close(variable.removeprefix(PREFIX).lower())
            if close:
                meant = PREFIX + close.upper()
                raise RetrowalkError(f"There is no setting {variable}. Did you mean {meant}?")


def _close(name: str) -> str:
    return next(iter(get_close_matches(name, Settings.model_fields, n=1, cutoff=0.75)), "")
