"""All the formats, in the order in which they are tried, and the page that lists them."""

from retrowalk.recordings.format import Format
from retrowalk.recordings.formats import phyphox, sensor_logger, tidy

FORMATS: tuple[Format, ...] = (tidy.FORMAT, sensor_logger.FORMAT, phyphox.FORMAT)
