import assert from "node:assert/strict";
import { test } from "node:test";

import "./browser.js";
import { serve } from "./server.js";
import { keep } from "../../src/retrowalk/web/static/player/offline/saved-values.js";
import { dueOn, scriptsAhead } from "../../src/retrowalk/web/static/player/offline/scripts-ahead.js";

const AHEAD = ["2026-10-05", "2026-10-07"].map((on) => ({ on, script: { session_id: on } }));
const at = (...local) => new Date(...local);

test("the session of the walker's own day is due, from midnight to midnight", () => {
  assert.equal(dueOn(AHEAD, at(2026, 9, 5, 0, 0))?.session_id, "2026-10-05");
  assert.equal(dueOn(AHEAD, at(2026, 9, 5, 23, 59))?.session_id, "2026-10-05");
  assert.equal(dueOn(AHEAD, at(2026, 9, 6, 0, 0)), null);
  assert.equal(dueOn(AHEAD, at(2026, 9, 7, 12, 0))?.session_id, "2026-10-07");
});

test("one that this phone walked is not walked again", async () => {
  await keep("walked", "2026-10-05");
  assert.equal(dueOn(AHEAD, at(2026, 9, 5, 18, 0)), null);
  assert.equal(dueOn(AHEAD, at(2026, 9, 7, 18, 0))?.session_id, "2026-10-07");
});

test("they are as the server knows them; none where it gives none", async () => {
  serve(() => ({ json: AHEAD }));
  assert.deepEqual(await scriptsAhead(), AHEAD);
  serve(() => ({ status: 403 }));
  assert.deepEqual(await scriptsAhead(), []);
  serve(() => null);
  assert.deepEqual(await scriptsAhead(), []);
});
