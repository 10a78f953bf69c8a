"""The authority's certificate as iPhones take it: inside of a configuration profile.

Safari on iOS 26.5 keeps a bare certificate as ``retrowalk.crt.html``, whatever its type says
(Start9Labs/start-technologies issue 3239 and pull request 3240; azukaar/Cosmos-Server issue 520);
a profile is handed to the settings. It is not signed: nobody whom an iPhone trusts already would
sign it, and the walker compares the fingerprint.
"""

import hashlib
import plistlib
from typing import Any
from uuid import NAMESPACE_URL, uuid5

MEDIA_TYPE = "application/x-apple-aspen-config"
NAME = "Retrowalk at home"
"""As phones call the certificate, in every language: so its own name begins."""


def profile(authority: bytes, description: str) -> bytes:
    """Write the profile that brings a certificate (DER), as Apple's CertificateRoot describes it.

    What it is known by follows from the certificate: a second download takes the first one's
    place, in whichever language, and the profile of another home stands beside it.
    """
    known_by = f"retrowalk.home.{hashlib.sha256(authority).hexdigest()[:16]}"
    certificate = _payload(f"{known_by}.certificate", "com.apple.security.root") | {
        "PayloadCertificateFileName": "retrowalk.crt",
        "PayloadContent": authority,
    }
    whole = _payload(known_by, "Configuration") | {
        "PayloadContent": [certificate],
        "PayloadDescription": description,
        "PayloadOrganization": "Retrowalk",
    }
    return plistlib.dumps(whole)


def _payload(known_by: str, kind: str) -> dict[str, Any]:
    return {
        "PayloadDisplayName": NAME,
        "PayloadIdentifier": known_by,
        "PayloadType": kind,
        "PayloadUUID": str(uuid5(NAMESPACE_URL, known_by)).upper(),
        "PayloadVersion": 1,
    }
