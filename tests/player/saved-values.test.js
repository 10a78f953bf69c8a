import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { events, pass, storage } from "./browser.js";
import { keep, lasts, load, openStore } from "../../src/retrowalk/web/static/player/offline/saved-values.js";
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
