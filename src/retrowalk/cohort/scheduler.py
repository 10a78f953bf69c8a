"""A scheduler in a process of its own, that ends with the one that began it.

``python -m retrowalk.cohort.scheduler DASHBOARD`` prints its address and then works until its
standard input ends, as it does when whoever began it is killed.
"""

import asyncio
import os
import sys
import threading

from retrowalk.extras import needs

with needs("cohort"):
    import dask
    from distributed import Scheduler

SETTINGS = {
    # who was on a worker that died is tried again by us, alone, and not by the scheduler in a crowd
    "distributed.scheduler.allowed-failures": 0,
    # a worker has one task and no other waiting, so that none is blamed for its neighbour
    "distributed.scheduler.worker-saturation": 1.0,
}


async def _work(dashboard: str) -> None:
    async with Scheduler(
        host="127.0.0.1", port=0, dashboard=True, dashboard_address=dashboard
    ) as scheduler:
        sys.stdout.write(f"{scheduler.address}\n")
        sys.stdout.flush()
        await scheduler.finished()


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    """Work until the standard input ends."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with dask.config.set(SETTINGS):
        asyncio.run(_work(sys.argv[1]))


if __name__ == "__main__":
    main()
