/** What is wrong in the middle of a walk, and what a fall asks for. */

import assert from "node:assert/strict";
import { test } from "node:test";

import "./browser.js";
import { after, careAfter, WRONGS } from "../../src/retrowalk/web/static/player/coaching/alarm.js";

const CARES = [
  { needs: ["hit_head", "blood_thinner"], care: "emergency" },
  { needs: ["hit_head"], care: "head" },
  { needs: [], care: "tell" },
];

test("a fall is told as a fall, all else with its moment", () => {
  for (const wrong of WRONGS) {
    const told = after(wrong);
    if (wrong === "fell") assert.deepEqual(told, { wobble: "fell" });
    else assert.deepEqual(told, { alarm: { what: wrong, at: "2026-10-05T09:00:00.000Z" } });
  }
});

test("of what a fall asks for the first that is so counts", () => {
  const head = { hit_head: true, blood_thinner: false };
  assert.equal(careAfter(CARES, { ...head, blood_thinner: true }), "emergency");
  assert.equal(careAfter(CARES, head), "head");
  assert.equal(careAfter(CARES, { hit_head: false, blood_thinner: true }), "tell");
  assert.equal(careAfter([], head), "tell");
});
