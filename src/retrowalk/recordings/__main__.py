"""Print the page of formats: `python -m retrowalk.recordings > docs/formats.md`."""

import sys

from retrowalk.recordings.catalogue import formats_table

sys.stdout.write(formats_table())
