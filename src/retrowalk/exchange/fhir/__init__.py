"""FHIR R4 (4.0.1): what is kept of one walker as resources that other programs of health read.

A resource is a plain dict, as it is sent: a model of each type would be a second place for what a
resource may hold, and would not know which codes are right. Both are looked at by the tests, with
two programs of others. Which codes there are at all stands in :mod:`.codes`.
"""

from retrowalk.exchange.fhir.bundle import document, record
from retrowalk.exchange.fhir.told import Told

__all__ = ["Told", "document", "record"]
