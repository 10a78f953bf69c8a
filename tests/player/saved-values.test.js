import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Rows } from "./rows.js";
import { events, pass, settled, storage } from "./browser.js";
import {
  keep,
  lasts,
  load,
  note,
  openStore,
} from "../../src/retrowalk/web/static/player/offline/saved-values.js";
import { Database } from "../../src/retrowalk/web/static/player/offline/database.js";

beforeEach(async () => {
  storage.full = false;
  await pass(1);
});

test("what was never kept is not there", () => assert.equal(load("voice"), null));

test("what is kept is there, under the name that phones have it by", async () => {
  await keep("rate", 0.8);
  assert.equal(load("rate"), 0.8);
  assert.equal(JSON.parse(storage.items.get("retrowalk.rate")).value, 0.8);
});

test("null forgets", async () => {
  await keep("walked", "2026-10-05");
  await keep("walked", null);
  assert.equal(load("walked"), null);
});

test("the newer of two is true", async () => {
  await keep("pace", 80);
  await pass(1);
  const other = JSON.stringify({ at: Date.now(), value: 90 }); // another page's
  storage.items.set("retrowalk.pace", other);
  assert.equal(load("pace"), 90);
  storage.items.set("retrowalk.pace", JSON.stringify({ at: 0, value: 70 }));
  assert.equal(load("pace"), 80);
});

test("what nothing takes is known as long as the page is there, and that is told", async () => {
  events.length = 0;
  storage.full = true;
  await keep("manner", "tones");
  assert.equal(load("manner"), "tones");
  assert.equal(lasts(), false);
  assert.deepEqual(events, ["keeping"]);
  storage.full = false;
  await keep("manner", "tones");
  assert.equal(lasts(), true);
  assert.deepEqual(events, ["keeping", "keeping"]);
});

test("a damaged value is none", () => {
  storage.items.set("retrowalk.fell", "{");
  assert.equal(load("fell"), null);
});

test("without a database local storage serves alone", async () => {
  await openStore(await Database.open());
  await keep("voice", "Test");
  assert.equal(load("voice"), "Test");
  assert.ok(lasts());
});

async function walkOn(seconds) {
  for (let n = 0; n < seconds; n += 1) {
    note("standing", { elapsed_s: n });
    await pass(1);
  }
}

const local = () => JSON.parse(storage.items.get("retrowalk.standing")).value.elapsed_s;
const onDisk = (rows) => rows.rows.get("standing")?.value.elapsed_s;

async function withRows() {
  const rows = new Rows();
  await openStore(rows);
  await pass(6); // what was kept before is written to it, too
  rows.writes = 0;
  return rows;
}

test("what changes each second is in local storage at once, on the disk every five", async () => {
  const rows = await withRows();
  await walkOn(21);
  assert.equal(rows.writes, 4);
  assert.equal(local(), 20);
  assert.ok(onDisk(rows) >= 15);
});

test("when the page is hidden or left, all of it is on the disk", async () => {
  for (const event of ["visibilitychange", "pagehide"]) {
    const rows = await withRows();
    await walkOn(7);
    dispatchEvent(new Event(event));
    await settled();
    assert.equal(onDisk(rows), 6);
  }
});

test("where local storage is full, each second is on the disk", async () => {
  const rows = await withRows();
  storage.full = true;
  await walkOn(3);
  assert.equal(onDisk(rows), 2);
  assert.ok(lasts());
});

test("what neither takes is told, and written as soon as one does", async () => {
  const rows = await withRows();
  storage.full = rows.refuses = true;
  events.length = 0;
  await walkOn(3);
  assert.equal(lasts(), false);
  assert.deepEqual(events, ["keeping"]);
  rows.refuses = false;
  await walkOn(1);
  assert.ok(lasts());
  assert.deepEqual(events, ["keeping", "keeping"]);
});

test("what was cleared behind the page is written again, in local storage, too", async () => {
  const rows = await withRows();
  await keep("outbox", [{ url: "/record", record: {} }]);
  storage.items.clear();
  rows.clear();
  await pass(5);
  assert.deepEqual(rows.rows.get("outbox").value, [{ url: "/record", record: {} }]);
  assert.ok(storage.items.has("retrowalk.outbox"));
});
