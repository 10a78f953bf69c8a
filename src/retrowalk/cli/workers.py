"""Working in several processes, of which any may be killed.

The kernel kills a process that takes more memory than there is, and Python's pool then gives up
everything. Here only what was being worked on is in doubt: each of that is tried once more, alone,
and what kills its process again is given up by name. The others go on.
"""

import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 8  # results for each process that may wait for an earlier one: memory has an end


def in_order(
    work: Callable[[Item], Result],
    items: Sequence[Item],
    jobs: int,
    killed: Callable[[Item], Result],
) -> Iterator[Result]:
    """Work on all items in so many processes, and give the results in order of the items.

    ``killed`` gives the result of an item whose process was killed twice. All but it has to be
    pickled.
    """
    done: dict[int, Result] = {}
    todo = deque(range(len(items)))
    flying: dict[Future[Result], int] = {}
    given, pool = 0, _pool(jobs)
    try:
        while given < len(items):
            broken = False
            while todo and len(flying) < jobs and todo[0] < given + AHEAD * jobs:
                try:
                    flying[pool.submit(work, items[todo[0]])] = todo[0]
                    todo.popleft()
                except BrokenProcessPool:
                    broken = True
                    break
            finished = wait(flying, return_when=FIRST_COMPLETED).done
            if broken or any(isinstance(one.exception(), BrokenProcessPool) for one in finished):
                pool.shutdown()  # after which every future has its result or none
                for future, index in flying.items():
                    if isinstance(future.exception(), BrokenProcessPool):
                        done[index] = _alone(work, items[index], killed)
                    else:
                        done[index] = future.result()
                flying, pool = {}, _pool(jobs)
            for future in finished & flying.keys():
                done[flying.pop(future)] = future.result()
            while given in done:
                yield done.pop(given)
                given += 1
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _alone(work: Callable[[Item], Result], item: Item, killed: Callable[[Item], Result]) -> Result:
    with _pool(1) as pool:
        try:
            return pool.submit(work, item).result()
        except BrokenProcessPool:
            return killed(item)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Start processes that end at Ctrl+C without a word: their parent says what is to be said."""
    return ProcessPoolExecutor(
        jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_DFL)
    )
