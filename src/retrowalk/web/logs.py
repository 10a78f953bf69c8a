"""What an operator reads: a line for each event, its facts beside it, and nothing a walker told."""

import logging

import structlog


def logger(name: str) -> structlog.stdlib.BoundLogger:
    """Give the log of a module: it writes to the log of that name, where the level is set."""
    log: structlog.stdlib.BoundLogger = structlog.wrap_logger(
        logging.getLogger(name),
        wrapper_class=structlog.stdlib.BoundLogger,
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.dev.ConsoleRenderer(
                colors=False,
                pad_event_to=0,
                exception_formatter=structlog.dev.plain_traceback,  # others print what was told
            ),
        ],
    )
    return log
