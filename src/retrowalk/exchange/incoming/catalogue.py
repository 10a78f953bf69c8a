"""The formats of activities, in the order in which a file is shown to them."""

from retrowalk.exchange.incoming import activity_csv, fit, gpx, tcx
from retrowalk.exchange.incoming.apple_health import APPLE_HEALTH
from retrowalk.exchange.incoming.format import ActivityFormat
from retrowalk.exchange.incoming.health_connect import HEALTH_CONNECT
from retrowalk.exchange.incoming.takeout import TAKEOUT

ACTIVITY_FORMATS: tuple[ActivityFormat, ...] = (
    *(fit.FORMAT, tcx.FORMAT, gpx.FORMAT),
    *(APPLE_HEALTH, HEALTH_CONNECT, TAKEOUT),
    activity_csv.FORMAT,
)
