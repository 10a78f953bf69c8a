"""The database of the player in a real browser: what it holds, reads and forgets."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.desk import Desk, served

from retrowalk.web.assets import Assets

__all__ = ["served"]
pytestmark = pytest.mark.browser

BEFORE = """
const count = (store) => new Promise((resolve) => {
    const asked = indexedDB.open("retrowalk");
    asked.onsuccess = () => {
        const counted = asked.result.transaction(store).objectStore(store).count();
        counted.onsuccess = () => { asked.result.close(); resolve(counted.result); };
    };
});
const recording = (id, chunks, ended) =>
    ({ id, session: "s", began: "2026-01-01T00:00:00Z", ios: true, chunks, last_ms: 5000, ended });
const chunk = (recording, number, text) => ({ recording, number, text, sent: false });
async function all(found) {
    const list = [];
    for await (const one of found) list.push(one);
    return list;
}
const inMemory = (store) => [...store.ownChunks.values()];
/** Walk for so many chunks, each sent or not. */
async function walk(store, chunks, size, sent) {
    for (let n = 0; n < chunks; n += 1) {
        const one = chunk("r", n, String(n % 10).repeat(size));
        await store.keep(recording("r", n + 1, false), one);
        if (sent) await store.markSent(one);
    }
}
"""


@pytest.fixture
def page(chromium: Browser, served: tuple[Desk, str]) -> Iterator[Page]:
    context = chromium.new_context(base_url=served[1])
    page = context.new_page()
    page.goto("/after")
    yield page
    context.close()


def does(page: Page, script: str) -> Any:
    """Run something with the store of recordings at hand."""
    module = Assets().url("player/offline/recording-store.js")
    body = f"const {{ RecordingStore, hasRoom }} = await import('{module}');{BEFORE}{script}"
    return page.evaluate(f"async () => {{ {body} }}")


# ---- what phones hold from before


VERSION_1 = """() => new Promise((resolve) => {
    const asked = indexedDB.open("retrowalk", 1);
    asked.onupgradeneeded = () => {
        asked.result.createObjectStore("recordings", { keyPath: "id" });
        asked.result.createObjectStore("pieces", { keyPath: ["recording", "number"] });
        asked.result.createObjectStore("values");
    };
    asked.onsuccess = () => {
        const change = asked.result.transaction(["recordings", "pieces", "values"], "readwrite");
        const row = { session: "s", began: "2026-01-01T00:00:00Z", ios: true, last_ms: 5000 };
        change.objectStore("recordings").put({ ...row, id: "old", chunks: 5, ended: false });
        for (let number = 0; number < 5; number += 1) {
            const sent = number % 2 === 0;
            change.objectStore("pieces").put({ recording: "old", number, text: `${number}`, sent });
        }
        change.objectStore("values").put({ at: 1, value: "tones" }, "manner");
        change.oncomplete = () => { asked.result.close(); resolve(); };
    };
})"""


def test_what_a_phone_holds_from_before_is_read_and_only_its_unsent_is_sent(page: Page) -> None:
    page.evaluate(VERSION_1)
    script = """
        const store = await RecordingStore.open();
        const unsent = await all(store.unsent("old"));
        const chunks = await store.chunks("old");
        const values = await store.database.use(["values"], "readonly", (rows) =>
            rows.objectStore("values").get("manner"));
        return [
            store.lasts,
            (await store.recordings()).map(({ id, chunks }) => [id, chunks]),
            chunks.map(({ text, sent }) => [text, sent]),
            unsent.map(({ number }) => number),
            values.value,
        ];
    """
    assert does(page, script) == [
        True,
        [["old", 5]],
        [["0", True], ["1", False], ["2", True], ["3", False], ["4", True]],
        [1, 3],
        "tones",
    ]
    page.reload()
    assert does(page, script)[3] == [1, 3]


def test_a_page_of_before_does_not_hold_up_a_new_one(page: Page) -> None:
    """It keeps its connection, as version 0.1.0 did: the new page walks on without a database."""
    page.evaluate(VERSION_1)
    page.evaluate(
        """() => new Promise((resolve) => {
            const asked = indexedDB.open("retrowalk", 1);
            asked.onsuccess = () => { window.old = asked.result; resolve(); };
        })"""
    )
    script = """
        const store = await RecordingStore.open();
        store.keep(recording("new", 1, false), chunk("new", 0, "a"));
        const before = [store.lasts, (await all(store.unsent("new"))).length];
        const opened = new Promise((resolve) => store.database.addEventListener("open", resolve));
        old.close();
        await opened;
        await store.keep(recording("new", 2, false), chunk("new", 1, "b"));
        return [before, store.lasts, await count("pieces")];
    """
    assert does(page, script) == [[False, 1], True, 7]


# ---- what is read, and what stays in memory


def test_only_what_is_unsent_is_read(page: Page) -> None:
    page.evaluate(
        """() => {
            window.read = [];
            for (const [owner, name] of [[IDBObjectStore, "getAll"], [IDBIndex, "get"]]) {
                const before = owner.prototype[name];
                owner.prototype[name] = function (...given) {
                    read.push(name + " " + (this.objectStore ?? this).name);
                    return before.apply(this, given);
                };
            }
        }"""
    )
    script = """
        await walk(await RecordingStore.open(), 40, 100, true);
        const store = await RecordingStore.open(); // as after a reload
        await store.keep(recording("r", 41, false), chunk("r", 40, "fresh"));
        const unsent = await all(store.unsent("r"));
        return [unsent.map(({ number }) => number), [...new Set(read)]];
    """
    numbers, read = does(page, script)
    assert numbers[0] == 40  # what is in memory goes first, without a look at the disk
    assert numbers[1:] == list(range(numbers[1], 40))
    assert len(numbers) < 17  # the last marks had not been written
    assert read == ["get pieces"]


def test_what_is_sent_leaves_memory_and_stays_on_the_disk(page: Page) -> None:
    script = """
        const store = await RecordingStore.open();
        await walk(store, 300, 10000, true);
        const chunks = await store.chunks("r");
        const inOrder = chunks.every(({ number }, n) => number === n);
        return [inMemory(store).length, chunks.length, inOrder];
    """
    held, here, in_order = does(page, script)
    assert held < 33
    assert (here, in_order) == (300, True)


def test_offline_for_an_hour_memory_is_bounded_and_nothing_is_lost(page: Page) -> None:
    script = """
        const store = await RecordingStore.open();
        await walk(store, 1000, 10000, false);
        const held = inMemory(store).reduce((sum, { text }) => sum + text.length, 0);
        const unsent = (await all(store.unsent("r"))).map(({ number }) => number);
        return [held, unsent.length, new Set(unsent).size, await count("pieces")];
    """
    held, *counts = does(page, script)
    assert held <= 8e6
    assert counts == [1000, 1000, 1000]


def test_where_the_disk_takes_nothing_all_of_it_stays_in_memory(page: Page) -> None:
    page.evaluate(
        """() => {
            window.puts = 0;
            window.putAsBefore = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = () => {
                window.puts += 1;
                throw new DOMException("full", "QuotaExceededError");
            };
        }"""
    )
    script = """
        const store = await RecordingStore.open();
        await walk(store, 300, 10000, true);
        const before = [store.lasts, inMemory(store).length, puts];
        IDBObjectStore.prototype.put = putAsBefore;
        await store.recordings(); // whoever looks has it tried again
        await store.writing;
        return [...before, store.lasts, inMemory(store).length, await count("pieces")];
    """
    assert does(page, script) == [False, 300, 300, True, 0, 300]


# ---- cleared, full, or without an answer


def test_what_is_unsent_is_written_again_where_the_database_was_cleared(page: Page) -> None:
    cdp = page.context.new_cdp_session(page)
    origin = {"origin": page.evaluate("location.origin"), "storageTypes": "indexeddb"}
    does(page, "window.store = await RecordingStore.open(); await walk(store, 40, 100, false)")
    does(
        page, "for (const one of await store.chunks('r')) if (one.number < 20) store.markSent(one)"
    )
    does(page, "await store.keep(recording('r', 41, false), chunk('r', 40, 'b'))")
    cdp.send("Storage.clearDataForOrigin", origin)
    does(page, "await store.keep(recording('r', 42, false), chunk('r', 41, 'c'))")
    script = """
        const again = await RecordingStore.open();
        const unsent = (await all(again.unsent("r"))).map(({ number }) => number);
        return [unsent, (await again.recordings())[0].chunks];
    """
    assert does(page, script) == [list(range(20, 42)), 42]


UNANSWERED = """(names) => {
    const { timeout } = AbortSignal;
    window.limits = [];
    AbortSignal.timeout = (ms) => {
        limits.push(ms);
        return timeout.call(AbortSignal, ms > 10_000 ? ms : ms / 20);
    };
    for (const [owner, name] of names) {
        const { prototype } = window[owner];
        const before = prototype[name];
        prototype[name] = function (...given) {
            const asked = before.apply(this, given);
            asked.addEventListener = () => {};
            return asked;
        };
    }
}"""


@pytest.mark.parametrize(
    "names",
    [[["IDBFactory", "open"]], [["IDBObjectStore", "put"], ["IDBObjectStore", "getAll"]]],
    ids=["open", "requests"],
)
def test_one_that_never_answers_has_failed_after_a_while(
    page: Page, names: list[list[str]]
) -> None:
    page.evaluate(UNANSWERED, names)
    script = """
        const store = await RecordingStore.open();
        await store.keep(recording("r", 1, false), chunk("r", 0, "a"));
        const asked = limits.length;
        const recordings = await store.recordings();
        const chunks = await store.chunks("r");
        return [store.lasts, recordings.length, chunks.length, limits.length - asked];
    """
    assert does(page, script) == [False, 1, 1, 0]  # and nobody waits for it again so soon


def test_a_full_phone_is_noticed_by_trying(page: Page) -> None:
    script = """
        const store = await RecordingStore.open();
        const room = await hasRoom(store.database);
        const left = await count("pieces");
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (row) {
            if (row.text.length > 1e6) throw new DOMException("full", "QuotaExceededError");
            return put.call(this, row);
        };
        return [room, left, await hasRoom(store.database)];
    """
    assert does(page, script) == [True, 0, False]
