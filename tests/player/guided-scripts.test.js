import assert from "node:assert/strict";
import { test } from "node:test";

import "./browser.js";
import { serve } from "./server.js";
import { guidedScripts, guideOf } from "../../src/retrowalk/web/static/player/offline/guided-scripts.js";

test("they are as the server knows them; none where it gives none", async () => {
  const scripts = [{ guide: "tree" }];
  serve(() => ({ json: scripts }));
  assert.deepEqual(await guidedScripts(), scripts);
  serve(() => ({ status: 403 }));
  assert.deepEqual(await guidedScripts(), []);
  serve(() => null);
  assert.deepEqual(await guidedScripts(), []);
});

test("a page asks for one of them, for any, or for something else", () => {
  assert.equal(guideOf("/guided/seated_breath"), "seated_breath");
  assert.equal(guideOf("/guided"), "");
  for (const other of ["/today", "/player", "/guided/done/3", "/learn/guided"]) {
    assert.equal(guideOf(other), null);
  }
});
