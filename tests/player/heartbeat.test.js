/** Whoever walks backward is never without a sign for half a minute, whatever the script says. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { script, withBase } from "./scripts.js";
import { isTickDue } from "../../src/retrowalk/web/static/player/coaching/heartbeat.js";
import {
  cuesBetween,
  momentAt,
  withoutBackward,
} from "../../src/retrowalk/web/static/player/coaching/timeline.js";

const LOOK_S = 0.2;
const HALF_A_MINUTE_S = 30;

/** Play a script as the player does, and note every sign that is given. */
function played(plan) {
  const signs = [];
  const ticks = [];
  let heard_s = 0;
  let given_s = 0;
  let since_s = 0; // when backward walking began, or the last sign in it was given
  let longest_s = 0;
  for (let n = 0; n * LOOK_S < plan.seconds; n += 1) {
    const now_s = n * LOOK_S;
    const cues = cuesBetween(plan, given_s, now_s).filter(({ tone, say }) => tone || say);
    given_s = now_s;
    const due = cues.length === 0 && isTickDue(plan, heard_s, now_s);
    if (due) ticks.push(now_s);
    if (cues.length > 0) signs.push(now_s);
    if (due || cues.length > 0) heard_s = now_s;
    const backward = momentAt(plan, now_s).block.kind === "backward";
    if (!backward || heard_s === now_s) since_s = now_s;
    longest_s = Math.max(longest_s, now_s - since_s);
  }
  return { signs, ticks, longest_s };
}

/** Blocks of any length, with cues anywhere: told, shown, or sounded, or none at all. */
function* generated(count) {
  let seed = 7;
  const random = (below) => {
    seed = (48271 * seed) % 2147483647;
    return seed % below;
  };
  for (let n = 0; n < count; n += 1) {
    const kinds = ["backward", "forward", "rest", "backward"];
    const blocks = Array.from({ length: 2 + random(6) }, () => ({
      kind: kinds[random(kinds.length)],
      seconds: 5 + random(400),
      title: "",
      hint: "",
    }));
    const seconds = blocks.reduce((sum, block) => sum + block.seconds, 0);
    const cues = Array.from({ length: random(seconds / 10) }, () => ({
      at_s: random(seconds),
      block: 0,
      say: random(3) ? "Small steps." : "",
      show: "",
      tone: random(3) ? null : "soft",
    })).sort((a, b) => a.at_s - b.at_s);
    yield { blocks, cues, seconds };
  }
}

const scripts = {
  "a walk": script(),
  "a belt": script(true),
  "two places": withBase(),
  "one left without backward": withoutBackward(script(), 70, String),
};

for (const [name, plan] of Object.entries(scripts)) {
  test(`${name}: no half minute backward is silent`, () => {
    assert.ok(played(plan).longest_s < HALF_A_MINUTE_S);
  });
}

test("nor in any other script, with cues anywhere or nowhere", () => {
  let ticks = 0;
  for (const plan of generated(300)) {
    const heard = played(plan);
    assert.ok(heard.longest_s < HALF_A_MINUTE_S, JSON.stringify(plan));
    ticks += heard.ticks.length;
  }
  assert.ok(ticks > 1000);
});

test("it ticks only backward, never close before a line, and never where lines are enough", () => {
  for (const plan of generated(300)) {
    const { signs, ticks } = played(plan);
    for (const tick of ticks) {
      assert.equal(momentAt(plan, tick).block.kind, "backward");
      assert.ok(!signs.some((sign) => Math.abs(sign - tick) < 3.5), `${tick} of ${signs}`);
    }
  }
  const often = { ...script(), cues: [] };
  for (let at_s = 0; at_s < often.seconds; at_s += 15) {
    often.cues.push({ at_s, block: 0, say: "Small steps.", show: "", tone: null });
  }
  assert.deepEqual(played(often).ticks, []);
});
