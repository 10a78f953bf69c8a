/** A recording from its first sample to the server that has it whole; no database keeps it. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { clocks, pass } from "./browser.js";
import { serve, server } from "./server.js";
import { RecordingStore } from "../../src/retrowalk/web/static/player/offline/recording-store.js";
import { RecordingUploader } from "../../src/retrowalk/web/static/player/offline/recording-uploader.js";
import { Recorder } from "../../src/retrowalk/web/static/player/sensing/recorder.js";

const VALUES = [0, 9.8, 0, null, null, null];
const WHOLE = { missing: [], walk_id: 1, measured: null, heart: null, sentence: "" };

/** A server that has what it was sent, but for the chunks it lost or never takes. */
function keeping({ loses = [], refuses = [] } = {}) {
  const kept = new Map();
  serve((path, text) => {
    const chunk = /\/chunks\/(\d+)\?crc32=[0-9a-f]{8}$/.exec(path);
    if (chunk) {
      const number = Number(chunk[1]);
      if (refuses.includes(number)) return { status: 413 };
      if (!loses.splice(0).includes(number)) kept.set(number, text);
      return { status: 204 };
    }
    const { chunks, lost } = JSON.parse(text);
    const all = Array.from({ length: chunks }, (_, n) => n);
    const missing = all.filter((n) => !kept.has(n) && !lost.includes(n));
    return { json: { ...WHOLE, missing, walk_id: missing.length > 0 ? null : 1 } };
  });
  return kept;
}

/** Every sample of `seconds` at 10 Hz. */
async function feel(recorder, seconds) {
  for (let n = 0; n < 10 * seconds; n += 1) {
    const at_ms = performance.timeOrigin + performance.now();
    recorder.addSample({ at_ms, values: VALUES, interval_ms: 100 });
    await pass(0.1);
  }
}

const text = async (store, id) => (await store.chunks(id)).map((chunk) => chunk.text).join("");
const times = (lines) => [...lines.matchAll(/^([\d.]+),/gm)].map(([, ms]) => Number(ms));

let store, uploader, results, recording;

beforeEach(async () => {
  store = await RecordingStore.open();
  results = [];
  uploader = new RecordingUploader(store, (id, result) => results.push([id, result.walk_id]));
  recording = {
    id: "abcdefgh",
    session: "2026-10-05",
    began: new Date().toISOString(),
    ios: false,
    chunks: 0,
    last_ms: 0,
    ended: false,
  };
});

test("a chunk is kept every two seconds, and all of them together are every sample", async () => {
  serve(() => null);
  const recorder = new Recorder(store, recording, () => {});
  recorder.mark("stand");
  await feel(recorder, 9);
  await recorder.end();
  const chunks = await store.chunks("abcdefgh");
  assert.deepEqual(chunks.map(({ number }) => number), [0, 1, 2, 3, 4]);
  const lines = await text(store, "abcdefgh");
  assert.equal(lines.match(/^#retrowalk /gm)?.length, 5);
  assert.deepEqual(times(lines), Array.from({ length: 90 }, (_, n) => 100 * n));
  assert.match(lines, /^!0\.0,stand$/m);
  assert.match(lines, /^!9000\.0,end$/m);
  assert.deepEqual(await store.recordings(), [{ ...recording, chunks: 5, ended: true }]);
});

test("marks alone are no recording", async () => {
  const recorder = new Recorder(store, recording, () => {});
  recorder.mark("stand");
  await recorder.flush();
  assert.deepEqual(await store.recordings(), []);
  assert.equal(recorder.takeFresh(), "");
});

test("a heart alone is one", async () => {
  const recorder = new Recorder(store, recording, () => {});
  recorder.addHeartRate({ bpm: 80, intervals_ms: [] });
  await recorder.end();
  assert.match(await text(store, "abcdefgh"), /^~0\.0,80$/m);
});

test("after a reload it goes on behind what was there, whatever the clock says", async () => {
  const began = new Date(Date.now() + 60_000).toISOString(); // the clock was set back since
  const cutOff = { ...recording, began, chunks: 3, last_ms: 6000 };
  const recorder = new Recorder(store, cutOff, () => {});
  await feel(recorder, 1);
  await recorder.flush();
  const [chunk] = await store.chunks("abcdefgh");
  assert.equal(chunk.number, 3);
  assert.ok(times(chunk.text)[0] > 6000);
});

const headings = (text) =>
  [...text.matchAll(/^#retrowalk (.*)$/gm)].map(([, json]) => JSON.parse(json));

test("each chunk tells what both clocks showed when it began, and how far samples are apart", async () => {
  const recorder = new Recorder(store, recording, () => {});
  const began_ms = clocks.wall_ms;
  recorder.mark("stand");
  await feel(recorder, 3);
  await recorder.end();
  const [first, second] = headings(await text(store, "abcdefgh"));
  assert.equal(first.clock, began_ms);
  assert.equal(first.steady, Number(clocks.steady_ms.toFixed(1)) - 3000);
  assert.equal(first.interval_ms, null); // nothing was felt yet
  assert.equal(second.clock - first.clock, 2000);
  assert.equal(second.steady - first.steady, 2000);
  assert.equal(second.interval_ms, 100);
});

test("where one clock jumped a chunk begins, so that it is known when", async () => {
  const recorder = new Recorder(store, recording, () => {});
  await feel(recorder, 1);
  clocks.wall_ms += 600_000;
  recorder.mark("halt");
  await feel(recorder, 0.5);
  await recorder.end();
  const [first, second, ...more] = headings(await text(store, "abcdefgh"));
  assert.deepEqual(more, []);
  assert.equal(second.steady - first.steady, 1000);
  assert.equal(second.clock - first.clock, 601_000);
  assert.equal(headings(recorder.takeFresh()).length, 2); // the live listener hears it, too
});

test("each line goes to the live connection once", async () => {
  const recorder = new Recorder(store, recording, () => {});
  await feel(recorder, 1);
  assert.equal(times(recorder.takeFresh()).length, 10);
  assert.equal(recorder.takeFresh(), "");
  await feel(recorder, 400);
  assert.ok(recorder.takeFresh().length <= 61_000); // a connection that is down is not waited for
});

async function walked() {
  const recorder = new Recorder(store, recording, () => uploader.upload());
  await feel(recorder, 9);
  await recorder.end();
  await uploader.upload();
}

test("what is recorded arrives, each chunk once, and is then forgotten here", async () => {
  const kept = keeping();
  await walked();
  assert.deepEqual(results, [["abcdefgh", 1]]);
  assert.equal(kept.size, 5);
  assert.equal(server.requests.filter(({ path }) => path.includes("/chunks/")).length, 5);
  assert.deepEqual(await store.recordings(), []);
});

test("out of reach it waits, tries again by itself, and arrives the same", async () => {
  serve(() => null);
  await walked();
  const all = await text(store, "abcdefgh");
  assert.deepEqual(results, []);
  assert.equal(store.atRisk, true); // there is no database here
  const kept = keeping();
  await pass(31);
  assert.deepEqual(results, [["abcdefgh", 1]]);
  assert.equal([...kept.values()].join(""), all);
});

test("it is tried again at most every fifteen seconds, and at least that often", async () => {
  serve(() => null);
  await walked();
  await pass(60);
  server.requests.length = 0;
  await pass(15);
  assert.equal(server.requests.length, 1);
});

test("a chunk that the server lost is sent again", async () => {
  keeping({ loses: [0] });
  await walked();
  assert.deepEqual(results, [["abcdefgh", 1]]);
});

test("one that the server never takes holds up no other, and stays on the phone", async () => {
  const kept = keeping({ refuses: [2] });
  await walked();
  assert.deepEqual([...kept.keys()].sort(), [0, 1, 3, 4]);
  assert.deepEqual(results.at(-1), ["abcdefgh", 1]);
  assert.equal((await store.chunks("abcdefgh")).length, 5);
});

test("one recording that is stuck holds up no other", async () => {
  const stuck = { ...recording, id: "stuckstuck", chunks: 1, ended: true };
  await store.keep(stuck, { recording: "stuckstuck", number: 0, text: "", sent: false });
  const kept = keeping();
  const { answer } = server;
  server.answer = (path, body) => (path.includes("stuck") ? { status: 500 } : answer(path, body));
  await walked();
  assert.deepEqual(results, [["abcdefgh", 1]]);
  assert.equal(kept.size, 5);
});

test("while the disk does not answer, each chunk goes on its way from memory", async () => {
  const hanging = Object.assign(new EventTarget(), { use: () => new Promise(() => {}) });
  store = new RecordingStore(hanging);
  uploader = new RecordingUploader(store, (id, result) => results.push([id, result.walk_id]));
  const kept = keeping();
  const recorder = new Recorder(store, recording, () => uploader.upload());
  await feel(recorder, 3);
  assert.deepEqual([...kept.keys()], [0]);
});
