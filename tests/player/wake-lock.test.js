/** Whether the screen stays lit: asked for, refused, dropped, and not to be trusted. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { provide, settled } from "./browser.js";

const page = new EventTarget();
provide("document", page);
provide("matchMedia", () => ({ matches: false }));
const { knownLight, ScreenWakeLock } = await import(
  "../../src/retrowalk/web/static/player/ui/wake-lock.js"
);

const IOS = (version) => `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) Mobile/15E148`;

class Sentinel extends EventTarget {
  released = false;

  release() {
    this.released = true;
    this.dispatchEvent(new Event("release"));
  }
}

let locks, refuses, told, wakeLock;

async function request() {
  if (refuses) throw new DOMException("", "NotAllowedError");
  locks.push(new Sentinel());
  return locks.at(-1);
}

function on(device = {}) {
  provide("navigator", { userAgent: "Node", maxTouchPoints: 0, wakeLock: { request }, ...device });
  wakeLock = new ScreenWakeLock((light) => told.push(light));
}

async function happens(event) {
  page.dispatchEvent(new Event(event));
  await settled();
}

function hide(hidden) {
  page.hidden = hidden;
  if (hidden) for (const lock of locks) if (!lock.released) lock.release(); // as browsers do
  return happens("visibilitychange");
}

beforeEach(() => {
  wakeLock?.release();
  [locks, refuses, told] = [[], false, []];
  page.hidden = false;
});

test("lit, and again after the page was hidden: nothing more is told", async () => {
  on();
  await wakeLock.hold();
  await hide(true);
  await hide(false);
  assert.equal(locks.length, 2);
  assert.deepEqual(told, ["lit"]);
});

test("nothing is asked for before the start and after the end, and one lock is enough", async () => {
  on();
  await happens("click");
  assert.equal(locks.length, 0);
  wakeLock.hold();
  await happens("click");
  await happens("keydown");
  assert.equal(locks.length, 1);
  await wakeLock.release();
  await happens("click");
  assert.equal(locks.length, 1);
  assert.deepEqual(told, ["lit"]);
});

test("refused is told once, and asked again at each tap", async () => {
  on();
  refuses = true;
  await wakeLock.hold();
  await happens("pointerup");
  assert.deepEqual(told, ["refused"]);
  refuses = false; // the battery saver is off
  await happens("click");
  assert.deepEqual(told, ["refused", "lit"]);
});

test("lost in sight is told once, until it is lit again", async () => {
  on();
  await wakeLock.hold();
  refuses = true;
  locks[0].release();
  await happens("keydown");
  assert.deepEqual(told, ["lit", "lost"]);
  refuses = false;
  await happens("click");
  assert.deepEqual(told, ["lit", "lost", "lit"]);
});

test("refused on the way back from the dark is told", async () => {
  on();
  await wakeLock.hold();
  await hide(true);
  refuses = true;
  await hide(false);
  assert.deepEqual(told, ["lit", "refused"]);
});

test("a lock that comes after the end is given back", async () => {
  on();
  const asked = wakeLock.hold();
  wakeLock.release();
  await asked;
  assert.equal(locks[0].released, true);
  assert.deepEqual(told, []);
});

test("a browser without a lock says so, and is not asked", async () => {
  provide("navigator", { userAgent: IOS("16_3"), maxTouchPoints: 5 });
  assert.equal(knownLight(), "none");
  wakeLock = new ScreenWakeLock((light) => told.push(light));
  await wakeLock.hold();
  assert.deepEqual(told, []);
});

for (const [version, standalone, known] of [
  ["18_3", true, "unsure"],
  ["16_4", true, "unsure"],
  ["18_4", true, null],
  ["18_3", false, null],
]) {
  test(`iOS ${version}, home screen ${standalone}: ${known}`, async () => {
    on({ userAgent: IOS(version), standalone });
    assert.equal(wakeLock.light, known);
    await wakeLock.hold();
    assert.deepEqual(told, known ? [] : ["lit"]); // a lock that proves nothing
    locks[0].release();
    assert.equal(told.at(-1), "lost");
  });
}
