import assert from "node:assert/strict";
import { test } from "node:test";

import {
  backwardBy,
  cadenceOf,
  cuesBetween,
  direction,
  momentAt,
  partAt,
  practisedBy,
  waitBetween,
  withoutBackward,
} from "../../src/retrowalk/web/static/player/coaching/timeline.js";
import { BELT, script, withBase } from "./scripts.js";

const announced = (title) => `${title}.`;

test("every second belongs to exactly one block", () => {
  const { blocks, seconds } = script();
  let start_s = 0;
  for (const [index, block] of blocks.entries()) {
    const end_s = start_s + block.seconds;
    for (const at_s of [start_s, (start_s + end_s) / 2, end_s - 0.001]) {
      const moment = momentAt(script(), at_s);
      assert.equal(moment.index, index);
      assert.equal(moment.left_s, end_s - at_s);
      assert.equal(moment.next?.title, blocks[index + 1]?.title);
    }
    start_s = end_s;
  }
  assert.equal(start_s, seconds);
});

test("after the last block there is none", () => {
  const over = { index: script().blocks.length, block: null, left_s: 0, next: null };
  assert.deepEqual(momentAt(script(), script().seconds), over);
  assert.deepEqual(momentAt(script(), 1e9), over);
});

test("one look after another gives each cue once, whenever one looks", () => {
  const looks_s = [0, 0.2, 0.9, 10, 10.4, 11, 49.9, 80, 80.1, 111.5, 200, 240, 1e9];
  const given = looks_s.slice(1).flatMap((to_s, n) => cuesBetween(script(), looks_s[n], to_s));
  assert.deepEqual(given, script().cues);
});

test("backward seconds are those of backward blocks", () => {
  assert.equal(backwardBy(script(), 0), 0);
  assert.equal(backwardBy(script(), 50), 0);
  assert.equal(backwardBy(script(), 70), 20);
  assert.equal(backwardBy(script(), 110), 60);
  assert.equal(backwardBy(script(), 160), 70);
  assert.equal(backwardBy(script(), Infinity), 120);
});

test("the tick is the first that a block asks for", () => {
  assert.equal(cadenceOf(script()), 0);
  const blocks = script().blocks.map((block, n) => ({ ...block, cadence_spm: n > 4 ? 72 : null }));
  assert.equal(cadenceOf({ ...script(), blocks }), 72);
});

test("each kind of block goes one way", () => {
  assert.equal(direction("backward"), "backward");
  for (const kind of ["warm_up", "forward", "mindful", "cool_down"]) {
    assert.equal(direction(kind), "forward");
  }
  for (const kind of ["stand", "rest", "breathing", "pose", "test"]) {
    assert.equal(direction(kind), "other");
  }
});

for (let from_s = 0; from_s <= script().seconds + 10; from_s += 5) {
  test(`without backward from ${from_s} s, what was played stays and nothing goes backward`, () => {
    const less = withoutBackward(script(), from_s, announced);
    const total_s = less.blocks.reduce((sum, { seconds }) => sum + seconds, 0);
    assert.equal(less.seconds, total_s);
    assert.equal(backwardBy(less, Infinity), backwardBy(script(), from_s));
    assert.deepEqual(cuesBetween(less, 0, from_s), cuesBetween(script(), 0, from_s));
    for (const cue of less.cues) {
      assert.ok(cue.at_s <= less.seconds, "a cue after the end");
      assert.equal(momentAt(less, Math.min(cue.at_s, less.seconds - 1e-6)).index, cue.block);
    }
    const at_s = [...less.cues.keys()].map((n) => less.cues[n].at_s);
    assert.deepEqual(at_s, [...at_s].sort((a, b) => a - b));
  });
}

test("turns are no backward walking: their time is spread over their block", () => {
  assert.equal(backwardBy(withBase(), 110), 60);
  assert.equal(backwardBy(withBase(), 170 + 50), 90);
  assert.equal(backwardBy(withBase(), Infinity), 120);
});

test("the walker is waited for once, at the end of going", () => {
  assert.equal(waitBetween(withBase(), 0, 149.9), null);
  assert.equal(waitBetween(withBase(), 149.8, 150.1), 150);
  assert.equal(waitBetween(withBase(), 150, 300), null);
});

test("after going, what is true is true of the other place", () => {
  assert.equal(partAt(withBase(), 149).belt, true);
  assert.equal(partAt(withBase(), 150).belt, false);
  assert.equal(partAt(script(), 150).belt, false);
});

for (let from_s = 0; from_s <= withBase().seconds; from_s += 10) {
  test(`with a place to go to, without backward from ${from_s} s, nobody goes there`, () => {
    const less = withoutBackward(withBase(), from_s, announced);
    const kinds = less.blocks.map(({ kind }) => kind);
    const came_s = withBase().blocks.slice(0, 6).reduce((sum, { seconds }) => sum + seconds, 0);
    assert.equal(backwardBy(less, Infinity), backwardBy(withBase(), from_s));
    assert.equal(less.base === null, from_s < came_s);
    assert.equal(waitBetween(less, from_s - 0.2, Infinity), null);
    assert.equal(kinds.at(-1), "cool_down");
    const turned = kinds.slice(3).includes("rest");
    assert.equal(turned && from_s < came_s, from_s > 50 && from_s < came_s, "off the belt by turning");
  });
}

test("what comes instead is announced by its title alone", () => {
  const less = withoutBackward(script(), 70, announced);
  const after = less.cues.filter(({ at_s }) => at_s >= 70).map(({ at_s, say }) => [at_s, say]);
  assert.deepEqual(after, [
    [70, "Forward."],
    [100, "Walk on gently."],
  ]);
});

test("on a belt the rest to turn in stays, with its cues", () => {
  const less = withoutBackward(script(BELT), 70, announced);
  assert.deepEqual(
    less.blocks.slice(-3).map(({ kind }) => kind),
    ["forward", "rest", "cool_down"],
  );
  const turn = less.blocks.length - 2;
  assert.deepEqual(
    less.cues.filter(({ block }) => block === turn).map(({ at_s, say }) => [at_s, say]),
    [
      [100, ""],
      [101, "Line 7 begins."],
    ],
  );
});

test("on a belt before any backward walking there is nothing to turn from", () => {
  const less = withoutBackward(script(BELT), 20, announced);
  assert.ok(less.blocks.every(({ kind }) => kind !== "rest" && kind !== "backward"));
});

test("the plan itself is left alone", () => {
  const plan = script();
  withoutBackward(plan, 70, announced);
  assert.deepEqual(plan, script());
});

test("of a walk the backward seconds count, of what is none all that was played", () => {
  assert.equal(practisedBy(script(), Infinity), 120);
  const guided = { ...script(), guide: "mindful_walk" };
  assert.equal(practisedBy(guided, 45), 45);
  assert.equal(practisedBy(guided, 10_000), guided.seconds);
});
