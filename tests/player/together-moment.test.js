/** What a companion is told of a moment, what a spotter is told at once, and a partner's part. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { Events, momentOf } from "../../src/retrowalk/web/static/together/moment.js";
import { mirrored } from "../../src/retrowalk/web/static/together/partner.js";
import { script } from "./scripts.js";

const BACKWARD_S = 60;
const update = (more = {}) => ({
  time_s: 60, steps: [], walking: true, direction: "backward", mode: "walk", cadence_spm: 88.4,
  counts: { backward: 12, forward: 30, unknown: 0 }, step_length_m: 0.412, events: [], ...more,
});
const player = (more = {}) => ({
  script: script(), phase: "playing", moving: true, clock: { elapsed_s: BACKWARD_S }, said: "Half done.",
  adviser: { said_s: new Map([["slower", BACKWARD_S - 60], ["shorter", BACKWARD_S - 3]]) }, ...more,
});
const heard = (more = {}) => ({ update: update(), update_s: 100, bpm: 97, bpm_s: 100, ...more });

test("a moment tells way, steps, pace, technique, heart, what is left and what was said", () => {
  const now = momentOf(script(), player(), heard(), 101);
  const { way, planned, left_s, next, steps, pace, length_m, advice, bpm, said, deaf_s } = now;
  assert.deepEqual([way, planned, left_s, next], ["backward", "backward", 50, "forward"]);
  assert.deepEqual([steps, pace, length_m], [{ backward: 12, forward: 30 }, 88, 0.41]);
  assert.deepEqual([advice, bpm, said, deaf_s], ["shorter", 97, "Half done.", 1]);
});

test("what was heard too long ago is not told as now", () => {
  const now = momentOf(script(), player(), heard(), 130);
  assert.deepEqual([now.pace, now.length_m, now.bpm, now.deaf_s], [null, null, null, 30]);
  assert.equal(now.way, "backward"); // as planned
  assert.deepEqual(now.steps, { backward: 12, forward: 30 });
  const adviser = { said_s: new Map([["turn", BACKWARD_S - 3]]) };
  assert.equal(momentOf(script(), player({ adviser }), heard(), 101).advice, "", "they have turned since");
  const forward = heard({ update: update({ direction: "forward" }) });
  assert.equal(momentOf(script(), player({ adviser }), forward, 101).advice, "turn");
  const stopped = momentOf(script(), player({ phase: "asking", moving: false }), heard(), 101);
  assert.equal(stopped.way, "other");
  assert.equal(momentOf(script(), null, heard({ update: null }), 101).phase, "before");
});

test("a spotter is told of a stumble, a turn and a stop, of each once", () => {
  const events = new Events();
  assert.deepEqual(events.goes(true), []);
  const told = [
    update(),
    update({ direction: "unknown" }),
    update({ events: [{ time_s: 61, kind: "stumble", confidence: 0.8 }] }),
    update({ direction: "forward" }),
    update({ direction: "forward", walking: false }),
    update({ direction: "forward", walking: false }),
  ].map((one) => events.heard(one, "backward"));
  assert.deepEqual(told, [[], [], ["stumble"], ["turn"], ["stop"], []]);
  assert.deepEqual([events.goes(false), events.goes(false)], [["stop"], []]);
  assert.deepEqual(new Events().heard(update({ direction: "forward" }), "warm_up"), []);
});

test("a partner's part is the other way round, and stands still where it is not known", () => {
  const now = { phase: "playing", planned: "backward", next: "forward", left_s: 30 };
  assert.equal(mirrored(now), "forward");
  assert.equal(mirrored({ ...now, planned: "forward", next: "backward" }), "backward");
  assert.equal(mirrored({ ...now, left_s: 5 }), "soon-backward");
  assert.equal(mirrored({ ...now, planned: "other", left_s: 5 }), "soon-backward");
  assert.equal(mirrored({ ...now, phase: "leading in", left_s: 5 }), "soon-forward");
  for (const phase of ["asking", "ended", "before"]) {
    assert.equal(mirrored({ ...now, phase }), "stop");
  }
  assert.equal(mirrored({ ...now, planned: "other", next: "" }), "stop");
});
