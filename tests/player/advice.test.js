import assert from "node:assert/strict";
import { test } from "node:test";

import { Adviser } from "../../src/retrowalk/web/static/player/coaching/advice.js";

const SCRIPT = {
  blocks: [
    { kind: "warm_up", seconds: 30 },
    { kind: "backward", seconds: 300 },
    { kind: "cool_down", seconds: 60 },
  ],
  cues: [30, 180].map((at_s) => ({ at_s, block: 1, say: "x", show: "" })),
  seconds: 390,
};
const [TURN, SLOWER, SHORTER, EVEN] = ["turn", "slower", "shorter", "even"].map(
  (rule) => `player-advice-${rule}`,
);

function update(direction, more = {}) {
  return { direction, steps: [], walking: true, cadence_spm: 100, step_length_m: 0.45, ...more };
}

/** The same thing heard five times a second, by the tenth of a second. */
function walked(direction = "backward", { from_s = 30, to_s = 330, ...more } = {}) {
  const updates = new Map();
  for (let tenth = 10 * from_s; tenth < 10 * to_s; tenth += 2) {
    updates.set(tenth, update(direction, more));
  }
  return updates;
}

function both(first, then) {
  return new Map([...first, ...then]);
}

/** Backward steps at these moments. */
function withSteps(moments_s) {
  const updates = walked("backward", { to_s: 329 });
  for (const time_s of moments_s) {
    updates.get(2 * Math.round(5 * time_s)).steps = [{ time_s, direction: "backward" }];
  }
  return updates;
}

/** @returns {[number, string][]} what is said, and when, s */
function said(updates, script = SCRIPT) {
  const adviser = new Adviser();
  const lines = [];
  for (let tenth = 0; tenth < 10 * script.seconds; tenth += 2) {
    const heard = updates.get(tenth);
    if (heard) adviser.hear(heard, script, tenth / 10);
    const line = adviser.advise(script, tenth / 10);
    if (line) lines.push([tenth / 10, line]);
  }
  return lines;
}

function near(actual, expected) {
  assert.ok(Math.abs(actual - expected) <= 0.5, `${actual} is not near ${expected}`);
}

function closest(moments_s) {
  return Math.min(...moments_s.slice(1).map((at_s, n) => at_s - moments_s[n]));
}

test("a good walk is left alone", () => assert.deepEqual(said(walked()), []));

test("forward in a backward block is told kindly and rarely", () => {
  const lines = said(walked("forward"));
  assert.deepEqual(new Set(lines.map(([, line]) => line)), new Set([TURN]));
  near(lines[0][0], 36);
  assert.ok(closest(lines.map(([at_s]) => at_s)) >= 30);
});

test("in running nobody is told to turn: the script says that it can't be known", () => {
  const blocks = SCRIPT.blocks.map((block) => ({
    ...block,
    tells_direction: block.kind !== "backward",
  }));
  assert.deepEqual(said(walked("forward"), { ...SCRIPT, blocks }), []);
  assert.deepEqual(said(walked("unknown"), { ...SCRIPT, blocks }), []);
});

test("on a belt nobody is told to turn", () => {
  assert.deepEqual(said(walked("forward"), { ...SCRIPT, belt: true }), []);
});

test("turning round for a moment is not told", () => {
  assert.deepEqual(said(both(walked(), walked("forward", { from_s: 60, to_s: 63 }))), []);
});

test("what is not known is not told", () => assert.deepEqual(said(walked("unknown")), []));

test("forward where forward is asked is right", () => {
  assert.deepEqual(said(walked("forward", { from_s: 0, to_s: 30 })), []);
  assert.deepEqual(said(both(walked(), walked("forward", { from_s: 330, to_s: 390 }))), []);
});

test("a cadence that runs off is told", () => {
  const faster = (cadence_spm) =>
    said(both(walked(), walked("backward", { from_s: 100, to_s: 130, cadence_spm })));
  const [[at_s, line]] = faster(120);
  assert.equal(line, SLOWER);
  near(at_s, 105);
  assert.deepEqual(faster(112), []);
});

test("steps that lengthen are told", () => {
  const longer = walked("backward", { from_s: 100, to_s: 130, step_length_m: 0.53 });
  const [[at_s, line]] = said(both(walked(), longer));
  assert.equal(line, SHORTER);
  near(at_s, 100);
});

test("forty even steps are praised once", () => {
  const lines = said(withSteps(Array.from({ length: 100 }, (_, n) => 32 + 0.6 * n)));
  assert.deepEqual(lines.map(([, line]) => line), [EVEN]);
  near(lines[0][0], 32 + 39 * 0.6);
});

/** Steps that are by turns a share quicker and slower than every 0.6 s. */
function limping(share) {
  const moments_s = [];
  for (let n = 0, at_s = 32; n < 120; n += 1) {
    moments_s.push((at_s += 0.6 * (n % 2 ? 1 - share : 1 + share)));
  }
  return withSteps(moments_s);
}

test("steps are even that differ by a tenth, and not those that differ by a quarter", () => {
  assert.deepEqual(said(limping(0.05)).map(([, line]) => line), [EVEN]);
  assert.deepEqual(said(limping(0.12)), []);
  assert.deepEqual(said(limping(0.3)), []);
});

test("a forward step ends the row of even ones", () => {
  const updates = withSteps(Array.from({ length: 100 }, (_, n) => 32 + 0.6 * n));
  for (const turned_s of [50, 70, 90]) {
    updates.get(10 * turned_s).steps = [{ time_s: turned_s, direction: "forward" }];
  }
  assert.deepEqual(said(updates), []);
});

test("two corrections leave time between, and cues leave room", () => {
  let updates = both(walked(), walked("backward", { from_s: 60, cadence_spm: 130, step_length_m: 0.7 }));
  for (let from_s = 100; from_s < 330; from_s += 40) {
    updates = both(updates, walked("forward", { from_s, to_s: from_s + 10 }));
  }
  const lines = said(updates);
  assert.deepEqual(new Set(lines.map(([, line]) => line)), new Set([TURN, SLOWER, SHORTER]));
  const moments_s = lines.map(([at_s]) => at_s);
  assert.ok(closest(moments_s) >= 15);
  for (const at_s of moments_s) {
    assert.ok(Math.abs(at_s - 180) >= 4);
    assert.ok(36 <= at_s && at_s <= 326);
  }
});

test("nothing is said of what was heard some time ago, nor counted on from it", () => {
  const before = walked("forward", { to_s: 33.6 });
  assert.deepEqual(said(before), []); // six seconds after the change there is room, and no line
  const after = walked("forward", { from_s: 100 });
  const [[at_s, line]] = said(both(before, after));
  assert.equal(line, TURN);
  near(at_s, 104);
});
