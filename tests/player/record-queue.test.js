import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { events, pass, settled, storage } from "./browser.js";
import { serve, server } from "./server.js";
import { RecordQueue } from "../../src/retrowalk/web/static/player/offline/record-queue.js";

const [FIRST, SECOND] = ["08:00", "09:00"].map((at) => ({
  url: `/api/v1/sessions/${at}/record`,
  record: { started_at: `2026-10-05T${at}:00Z`, practised_s: 20, completed: true },
}));
const TAKEN = () => ({ status: 200 });
const OUT_OF_REACH = () => null;

beforeEach(() => {
  storage.items.clear();
  events.length = 0;
});

const sent = () => server.requests.map(({ path }) => path);
const waiting = () => JSON.parse(storage.items.get("retrowalk.outbox") ?? "{}").value ?? [];

test("a record that is taken waits no longer", async () => {
  serve(TAKEN);
  assert.equal(await new RecordQueue().add(FIRST), "delivered");
  const [{ method, path, text }] = server.requests;
  assert.deepEqual([method, path, JSON.parse(text)], ["POST", FIRST.url, FIRST.record]);
  assert.deepEqual(waiting(), []);
  await pass(60);
  assert.equal(server.requests.length, 1);
});

for (const [name, answer, outcome] of [
  ["out of reach", OUT_OF_REACH, "unreachable"],
  ["a server that stumbles", () => ({ status: 503 }), "unreachable"],
  ["a phone that is not paired", () => ({ status: 401 }), "unpaired"],
]) {
  test(`${name}: the record waits, the others behind it, and all go by themselves`, async () => {
    serve(answer);
    const queue = new RecordQueue();
    assert.equal(await queue.add(FIRST), outcome);
    assert.equal(await queue.add(SECOND), outcome);
    assert.deepEqual(waiting(), [FIRST, SECOND]);
    assert.deepEqual(new Set(sent()), new Set([FIRST.url])); // nothing else would be taken now
    serve(TAKEN);
    await pass(16);
    assert.deepEqual(sent(), [FIRST.url, SECOND.url]);
    assert.deepEqual(waiting(), []);
  });
}

test("one that is refused waits, and holds up no other", async () => {
  serve((path) => ({ status: path === FIRST.url ? 404 : 200 }));
  const queue = new RecordQueue();
  assert.equal(await queue.add(FIRST), "refused");
  assert.equal(await queue.add(SECOND), "delivered");
  assert.deepEqual(waiting(), [FIRST]);
});

test("what was wrong is told after the walk, though that waits still", async () => {
  serve(OUT_OF_REACH);
  const queue = new RecordQueue();
  const told = { ...FIRST, record: { ...FIRST.record, after: { wobble: "fell" } } };
  await queue.add(FIRST);
  await queue.add(told);
  assert.ok(queue.holds(told));
  serve(TAKEN);
  await pass(16);
  assert.deepEqual(
    server.requests.map(({ text }) => JSON.parse(text)),
    [FIRST.record, told.record],
  );
  assert.ok(!queue.holds(told));
});

test("what an earlier page left is sent, too", async () => {
  const at = Date.now();
  storage.items.set("retrowalk.outbox", JSON.stringify({ at, value: [FIRST, SECOND] }));
  serve(TAKEN);
  assert.equal(await new RecordQueue().send(), "delivered");
  assert.deepEqual(sent(), [FIRST.url, SECOND.url]);
});

test("it is sent as soon as the phone is online again", async () => {
  serve(OUT_OF_REACH);
  await new RecordQueue().add(FIRST);
  serve(TAKEN);
  dispatchEvent(new Event("online"));
  await settled();
  assert.deepEqual(waiting(), []);
});

test("two that ask at once send once", async () => {
  const at = Date.now();
  storage.items.set("retrowalk.outbox", JSON.stringify({ at, value: [FIRST] }));
  serve(TAKEN);
  const queue = new RecordQueue();
  await Promise.all([queue.send(), queue.send()]);
  assert.deepEqual(sent(), [FIRST.url]);
});

test("whether the phone is paired is told", async () => {
  serve(() => ({ status: 401 }));
  const queue = new RecordQueue();
  await queue.add(FIRST);
  serve(TAKEN);
  await queue.send();
  assert.deepEqual(events.filter((name) => name.endsWith("paired")), ["unpaired", "paired"]);
});
