"""What every server loads and makes at its start, loaded and made once."""

import os
import tempfile

# before what counts is loaded, as the command has it
os.environ["PROMETHEUS_MULTIPROC_DIR"] = tempfile.mkdtemp(prefix="retrowalk-metrics-")

import retrowalk.cli
import retrowalk.cli.serving
import retrowalk.coach
import retrowalk.journal
import retrowalk.web
import retrowalk.web.preload
import retrowalk.web.server

retrowalk.web.preload.preload().join()
