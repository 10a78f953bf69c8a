import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { clocks, pass, reload } from "./browser.js";
import { Metronome } from "../../src/retrowalk/web/static/player/coaching/metronome.js";

let ticks_s;

/** The sound card: its clock is that of the page, and it remembers when a tone begins. */
const audio = {
  get currentTime() {
    return clocks.steady_ms / 1000;
  },
  createOscillator: () => ({
    frequency: {},
    connect: (next) => next,
    start: (at_s) => ticks_s.push(at_s),
    stop: () => {},
  }),
  createGain: () => ({
    gain: { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} },
    connect: (next) => next,
  }),
};

beforeEach(() => {
  reload();
  ticks_s = [];
});

const steps_s = () => ticks_s.slice(1).map((at_s, n) => at_s - ticks_s[n]);

test("a tick for each step, even, and scheduled before it is due", async () => {
  const metronome = new Metronome(100);
  metronome.start({ context: audio });
  for (let n = 0; n < 50; n += 1) {
    await pass(0.2);
    assert.ok(ticks_s.at(-1) > audio.currentTime);
  }
  for (const step_s of steps_s()) assert.ok(Math.abs(step_s - 0.6) < 1e-9);
});

test("stopped, it schedules no more", async () => {
  const metronome = new Metronome(100);
  metronome.start({ context: audio });
  metronome.stop();
  const before = ticks_s.length;
  await pass(10);
  assert.equal(ticks_s.length, before);
});

test("a page that slept makes up for nothing", async () => {
  const metronome = new Metronome(100);
  metronome.start({ context: audio });
  clocks.steady_ms += 60_000;
  ticks_s = [];
  await pass(0.2);
  assert.ok(ticks_s.length <= 2);
});

test("it ticks once, however often it is started, and not at all unasked", async () => {
  const metronome = new Metronome(60);
  metronome.start({ context: audio });
  metronome.start({ context: audio });
  await pass(3);
  assert.ok(Math.min(...steps_s()) > 0.9);
  ticks_s = [];
  new Metronome(0).start({ context: audio });
  new Metronome(60).start({ context: null });
  assert.deepEqual(ticks_s, []);
});

test("a sound card that was made anew is ticked on, from its own zero", async () => {
  const metronome = new Metronome(60);
  const tones = { context: audio };
  await pass(100);
  metronome.start(tones);
  const zero_ms = clocks.steady_ms;
  tones.context = Object.create(audio, {
    currentTime: { get: () => (clocks.steady_ms - zero_ms) / 1000 },
  });
  ticks_s = [];
  await pass(2);
  assert.ok(ticks_s.length >= 2 && Math.max(...ticks_s) < 4);
});
