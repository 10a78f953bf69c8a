"""Print the page of formats: `python -m retrowalk.exchange.incoming > docs/formats.md`."""

import sys

from retrowalk.exchange.incoming.page import formats_page

sys.stdout.write(formats_page())
