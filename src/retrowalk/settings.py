"""Where the journal lies and where the pages are served: from the environment, else as is usual."""

import os
import sys
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr

from retrowalk.extras import needs

with needs("app"):
    from pydantic_settings import BaseSettings, SettingsConfigDict


def usual_data_folder() -> Path:
    """Give the folder where programs of this platform keep what is the user's own."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "retrowalk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "retrowalk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "retrowalk"


class Settings(BaseSettings):
    """What can be set from outside, each as ``RETROWALK_`` and the name in capitals."""

    model_config = SettingsConfigDict(env_prefix="RETROWALK_", frozen=True)

    data_folder: Path = Field(default_factory=usual_data_folder)
    database_url: str | None = None
    store: str = ""
    """Where the bytes of recordings and originals lie: a folder (``/srv/retrowalk``), or
    ``s3://bucket/prefix``; else in the database."""
    store_before: str = ""
    """Where some of them lie still, until ``retrowalk store move`` has moved them."""
    store_endpoint: str | None = None
    """The address of the service that speaks S3, where it is not that of AWS."""
    store_key: str | None = None
    """The key id for that service; without it, it is looked for where AWS's own tools do."""
    store_secret: SecretStr | None = None
    """The secret that belongs to the key."""
    store_region: str | None = None
    """The region of that service, where it asks for one."""
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    upload_limit_mb: int = Field(default=8000, ge=1, le=1_000_000)
    """How large a file may be that is taken in by way of the pages."""
    oidc_issuer: str | None = None
    """Another server that signs people in (OpenID Connect), by the address it calls itself."""
    oidc_client_id: str = "retrowalk"
    oidc_client_secret: SecretStr | None = None
    oidc_name: str | None = None
    """How people call that server; else its host's name stands on the button."""
    push_contact: str = ""
    smtp_host: str = ""
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_sender: str = ""
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_security: Literal["starttls", "tls", "none"] = "starttls"
    smtp_authority: str = ""

    @property
    def journal_url(self) -> str:
        """The address of the journal: a file in the data folder, unless a database was named."""
        return self.database_url or f"sqlite:///{self.data_folder / 'retrowalk.db'}"

    @property
    def results_folder(self) -> Path:
        """Where files lie for a day that were made for somebody to fetch."""
        return self.data_folder / "results"

    @property
    def network_folder(self) -> Path:
        """What concerns this machine in its network: its certificates and its address."""
        return self.data_folder / "network"
