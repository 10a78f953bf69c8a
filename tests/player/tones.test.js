import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { pass, reload } from "./browser.js";
import { contexts, reset, SoundCard, tones as rung } from "./sound-card.js";
import { Tones } from "../../src/retrowalk/web/static/player/coaching/tones.js";

let tones, told;

beforeEach(async () => {
  reload();
  reset();
  told = [];
  tones = new Tones(() => told.push(tones.broken));
  tones.unlock();
  await pass(2);
});

test("a sound card that works is kept, tap after tap", async () => {
  tones.unlock();
  await pass(1);
  tones.unlock();
  await pass(1);
  assert.equal(contexts.length, 1);
  assert.deepEqual(told, []);
});

test("it is a playback from before the first context on: no switch mutes it", () => {
  let before;
  window.AudioContext = class extends SoundCard {
    constructor() {
      super();
      before = navigator.audioSession.type;
    }
  };
  globalThis.AudioContext = window.AudioContext;
  navigator.audioSession.type = "auto";
  new Tones(() => {}).unlock();
  window.AudioContext = globalThis.AudioContext = SoundCard;
  assert.equal(before, "playback");
});

test("a call breaks it, and the next tap makes it anew without touching the old one", async () => {
  const [old] = contexts;
  let resumed = 0;
  old.resume = async () => (resumed += 1);
  old.become("interrupted");
  await pass(0.5);
  assert.deepEqual(told, [true]);
  tones.ring([440], 0.4);
  tones.unlock();
  assert.equal(resumed, 0); // it would leave its clock standing
  assert.equal(old.state, "closed");
  assert.equal(tones.context, contexts[1]);
  await pass(2);
  assert.deepEqual(told, [true, false]);
});

test("a clock that stands although it runs is found in the tap, and made anew", async () => {
  contexts[0].stands = true;
  tones.unlock();
  await pass(0.3);
  assert.equal(contexts.length, 2);
  await pass(2);
  assert.deepEqual(told, []);
});

test("one that refuses to resume is made anew", async () => {
  contexts[0].state = "suspended";
  contexts[0].refuses = true;
  tones.unlock();
  await pass(0.3);
  assert.equal(contexts.length, 2);
  assert.equal(contexts[0].state, "closed");
});

test("one that was suspended goes on with the next tone", async () => {
  contexts[0].become("suspended");
  tones.ring([440], 0.4);
  await pass(1);
  assert.equal(contexts[0].state, "running");
  assert.equal(rung.length, 1);
  assert.equal(tones.broken, false);
});

test("one that comes back by itself is trusted again", async () => {
  contexts[0].become("interrupted");
  await pass(0.5);
  contexts[0].become("running");
  await pass(0.5);
  assert.deepEqual(told, [true, false]);
  assert.equal(contexts.length, 1);
});

test("while the call goes on a new one is broken, too, and is tried anew at each tap", async () => {
  contexts[0].become("interrupted");
  await pass(0.5);
  window.AudioContext = class extends SoundCard {
    refuses = true;
    state = "interrupted";
  };
  globalThis.AudioContext = window.AudioContext;
  tones.unlock();
  await pass(2);
  assert.equal(tones.broken, true);
  window.AudioContext = globalThis.AudioContext = SoundCard;
  tones.unlock();
  tones.unlock(); // twice in a tap
  await pass(2);
  assert.equal(tones.broken, false);
  assert.equal(contexts.length, 3);
});

test("where no sound card is to be had, it is told, and nothing is thrown", () => {
  globalThis.AudioContext = class {
    constructor() {
      throw new DOMException("too many", "NotSupportedError");
    }
  };
  const none = new Tones(() => told.push("none"));
  none.unlock();
  none.ring([440], 0.4);
  globalThis.AudioContext = SoundCard;
  assert.deepEqual(told, ["none"]);
});

test("nothing is woken where there is nothing, and no tone is an error", () => {
  const none = new Tones(() => {});
  none.ring([440], 0.4);
  assert.equal(none.wake(), 0);
  none.end();
});
