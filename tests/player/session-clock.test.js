import assert from "node:assert/strict";
import { test } from "node:test";

import { clocks, pass } from "./browser.js";
import { SessionClock } from "../../src/retrowalk/web/static/player/coaching/session-clock.js";

async function running(elapsed_s = 0) {
  const clock = new SessionClock(elapsed_s);
  clock.run();
  await pass(1);
  assert.equal(clock.look(), null);
  return clock;
}

test("it goes on from where it was", async () => {
  const clock = await running(70);
  assert.equal(clock.elapsed_s, 71);
  await pass(1.5);
  assert.equal(clock.look(), null);
  assert.equal(clock.elapsed_s, 72.5);
});

test("a pause stops it", async () => {
  const clock = await running();
  clock.pause();
  await pass(600);
  assert.equal(clock.look(), null);
  assert.equal(clock.elapsed_s, 1);
  clock.run();
  await pass(1);
  clock.look();
  assert.equal(clock.elapsed_s, 2);
});

test("time that nobody looked at was not coached", async () => {
  const clock = await running();
  await pass(2.1);
  assert.equal(clock.look(true), "jumped"); // whatever came then came late
  assert.equal(clock.elapsed_s, 1);
  assert.equal(clock.running, false);
});

test("where the steady clock may have slept it stops too", async () => {
  const clock = await running();
  clocks.wall_ms += 3000;
  assert.equal(clock.look(), "unsure");
  assert.equal(clock.elapsed_s, 1);
  clock.run();
  await pass(1);
  assert.equal(clock.look(), null);
  assert.equal(clock.elapsed_s, 2);
});

for (const [set_ms, ranOn] of [[-3_600_000, false], [-3000, true], [3000, true], [3_600_000, true]]) {
  test(`a wall clock set by ${set_ms} ms while nothing slept changes nothing`, async () => {
    const clock = await running();
    clocks.wall_ms += set_ms;
    assert.equal(clock.look(ranOn), null);
    await pass(1);
    assert.equal(clock.look(), null);
    assert.equal(clock.elapsed_s, 2);
  });
}

test("a wall clock that drifts a little is none the wiser", async () => {
  const clock = await running();
  for (let n = 0; n < 100; n += 1) {
    await pass(1);
    clocks.wall_ms += 100;
    assert.equal(clock.look(), null);
  }
  assert.ok(Math.abs(clock.elapsed_s - 101) < 1e-9);
});
