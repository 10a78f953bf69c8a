/** Two walkers and one phone: what is kept of each stays apart, and goes to whose it is. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { storage } from "./browser.js";
import { serve, server } from "./server.js";
import { RecordQueue } from "../../src/retrowalk/web/static/player/offline/record-queue.js";
import { RecordingUploader } from "../../src/retrowalk/web/static/player/offline/recording-uploader.js";
import { keep, load, openStore, whose } from "../../src/retrowalk/web/static/player/offline/saved-values.js";
import { scriptsAhead } from "../../src/retrowalk/web/static/player/offline/scripts-ahead.js";
import { Rows } from "./rows.js";

const paths = () => server.requests.map(({ path }) => path);

/** A page that comes from the server, or one that is kept and names nobody. */
async function open(walker, heir = "1", name = "") {
  const dataset = walker === undefined ? {} : { walker, heir, name };
  globalThis.document = { ...globalThis.document, documentElement: { lang: "en", dataset } };
  await openStore(new Rows());
}

beforeEach(async () => {
  storage.items.clear();
  await open("1");
});

test("what is of a walker is theirs alone; what waits is of the phone", async () => {
  await keep("walked", "2026-10-05");
  await keep("outbox", []);
  await open("2");
  assert.equal(load("walked"), null);
  assert.deepEqual(load("outbox"), []);
  await keep("walked", "2026-10-06");
  await open("1");
  assert.equal(load("walked"), "2026-10-05");
});

test("a page that names nobody is of the walker whose page came last", async () => {
  await open("2", "1", "Ben");
  await open(undefined);
  assert.deepEqual(whose(), { walker: "2", heir: "1", name: "Ben" });
  serve(() => ({ json: [] }));
  await scriptsAhead();
  assert.deepEqual(paths(), ["/api/v1/people/2/scripts/ahead"]);
});

test("what an older version kept is the heir's, until there is something newer", async () => {
  storage.items.set("retrowalk.taught", JSON.stringify({ at: 1, value: "2026-09-01" }));
  assert.equal(load("taught"), "2026-09-01");
  await open("2");
  assert.equal(load("taught"), null);
  await open("1");
  await keep("taught", null);
  assert.equal(load("taught"), null);
});

test("records go to whose they are, whoever walks; without a name to the heir", async () => {
  await open("2");
  serve(() => ({ status: 204 }));
  const record = { started_at: "2026-10-05T08:00:00Z" };
  const queue = new RecordQueue();
  for (const way of ["/api/v1/people/1/sessions/a", "/api/v1/sessions/b", "/api/v1/people/2/guided/c"]) {
    assert.equal(await queue.add({ url: `${way}/record`, record }), "delivered");
  }
  assert.deepEqual(paths(), [
    "/api/v1/people/1/sessions/a/record",
    "/api/v1/people/1/sessions/b/record",
    "/api/v1/people/2/guided/c/record",
  ]);
});

test("recordings, too", async () => {
  await open("2");
  serve(() => ({ json: { missing: [], walk_id: null, measured: null, heart: null, sentence: "" } }));
  const all = [{ id: "one", walker: "1" }, { id: "two", walker: "2" }, { id: "old" }];
  const store = {
    async *waiting() {
      yield* all.map((one) => ({ ...one, chunks: 1, ended: true }));
    },
    async *unsent(recording) {
      yield { recording, number: 0, text: "", sent: false };
    },
    markSent: async () => {},
    forget: async () => {},
  };
  await new RecordingUploader(store, () => {}).upload();
  const begun = paths().map((path) => path.split("/recordings/")[0]);
  assert.deepEqual(begun, [1, 1, 2, 2, 1, 1].map((number) => `/api/v1/people/${number}`));
});
