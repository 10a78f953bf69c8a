import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { clocks, pass, provide, storage } from "./browser.js";

/** The page that the lock is on: a track of 300 px with a handle of 60, and one button above. */
class Element extends EventTarget {
  hidden = false;
  style = { setProperty() {}, removeProperty() {} };
  contains = (other) => other === this;
  focus() {}
}

const documentElement = { lang: "en", dir: "ltr" };
const newDocument = () =>
  Object.assign(new EventTarget(), { documentElement, getElementById: () => null });
provide("document", newDocument());
const { PocketLock } = await import(
  "../../src/retrowalk/web/static/player/ui/pocket-lock.js"
);
const ROOM_PX = 240;

let lock, walking, coarse, changes, handle, second, itself;

beforeEach(() => {
  storage.items.clear();
  provide("document", newDocument());
  [walking, coarse, changes] = [true, true, []];
  provide("matchMedia", () => ({ matches: coarse }));
  make();
});

function make() {
  const track = Object.assign(new Element(), { clientWidth: 300 });
  handle = Object.assign(new Element(), { offsetWidth: 60 });
  second = new Element();
  itself = Object.assign(new EventTarget(), { checked: false });
  lock = new PocketLock({ track, handle, second, itself }, () => walking, (locked, half) => {
    changes.push(half ? "half" : locked ? "locked" : "open");
  });
}

/** A contact as a browser tells of it. */
function contact(type, on, x = 0, y = 0, more = {}) {
  const event = new Event(type);
  const width = more.width ?? 30;
  const told = { clientX: x, clientY: y, width, height: width, timeStamp: clocks.steady_ms };
  const given = { pointerType: "touch", isPrimary: true, ...told, ...more, target: on };
  for (const [name, value] of Object.entries(given)) Object.defineProperty(event, name, { value });
  document.dispatchEvent(event);
}

async function slide({ to = ROOM_PX, for_s = 0.6, y = 0, ...more } = {}) {
  contact("pointerdown", handle, 0, 0, more);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await pass(for_s / 4);
    contact("pointermove", handle, share * to, share * y, more);
  }
  contact("pointerup", handle, to, y, more);
}

async function tap({ on = second, for_s = 0.1, slipped = 0, ...more } = {}) {
  contact("pointerdown", on, 100, 0, more);
  await pass(for_s);
  contact("pointerup", on, 100 + slipped, 0, more);
}

test("a slide, and a tap on what appears, open it", async () => {
  lock.close();
  await slide();
  assert.equal(lock.moves.state, "half open");
  await pass(2);
  await tap();
  assert.ok(!lock.locked);
  assert.deepEqual(changes, ["locked", "half", "open"]);
});

test("a thumb that is slow and crooked opens it, too", async () => {
  lock.close();
  await slide({ for_s: 3, y: -45, to: 210, width: 55 });
  await pass(5);
  await tap({ for_s: 0.8, slipped: 15, width: 55 });
  assert.ok(!lock.locked);
});

const NO_SLIDES = {
  "too short": { to: 180 },
  "too quick": { for_s: 0.08 },
  "too slow": { for_s: 8 },
  "off the track": { y: 90 },
  "too broad": { width: 80 },
  "not alone": { isPrimary: false },
};
for (const [what, how] of Object.entries(NO_SLIDES)) {
  test(`a slide that is ${what} is none`, async () => {
    lock.close();
    await slide(how);
    await tap();
    assert.equal(lock.moves.state, "locked");
    assert.deepEqual(changes, ["locked"]);
  });
}

test("to and fro is no slide, nor is one that grows broad on its way", async () => {
  lock.close();
  contact("pointerdown", handle);
  await pass(0.3);
  contact("pointermove", handle, 200);
  contact("pointermove", handle, 100);
  contact("pointerup", handle, ROOM_PX);
  assert.equal(lock.moves.state, "locked");
  contact("pointerdown", handle);
  contact("pointermove", handle, 100, 0, { width: 75 });
  await pass(0.3);
  contact("pointerup", handle, ROOM_PX);
  assert.equal(lock.moves.state, "locked");
});

test("a second contact ends a slide, and one that the phone took away", async () => {
  lock.close();
  for (const spoil of [
    () => contact("pointerdown", second, 5, 5, { isPrimary: false }),
    () => contact("pointercancel", handle),
  ]) {
    contact("pointerdown", handle);
    await pass(0.3);
    contact("pointermove", handle, 120);
    spoil();
    contact("pointerup", handle, ROOM_PX);
    assert.equal(lock.moves.state, "locked");
  }
});

const NO_TAPS = {
  "beside it": { on: null },
  "too long": { for_s: 2 },
  "too short": { for_s: 0 },
  "that slips": { slipped: 60 },
  "too broad": { width: 80 },
  "not alone": { isPrimary: false },
};
for (const [what, how] of Object.entries(NO_TAPS)) {
  test(`half open, a touch ${what} locks it again`, async () => {
    lock.close();
    await slide();
    await tap(how);
    assert.equal(lock.moves.state, "locked");
    assert.equal(changes.at(-1), "locked");
    await tap();
    assert.ok(lock.locked);
  });
}

test("half open, it waits a few seconds", async () => {
  lock.close();
  await slide();
  await pass(7);
  assert.equal(changes.at(-1), "locked");
  await tap();
  assert.ok(lock.locked);
});

test("half open, another slide is as good as the first", async () => {
  lock.close();
  await slide();
  await slide();
  await tap();
  assert.ok(!lock.locked);
});

/** Mulberry32: the same series of numbers each time. */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test("a thigh that touches it forty thousand times does not open it", () => {
  lock.close();
  const next = chance(12);
  const between = (least, most) => least + next() * (most - least);
  let halves = 0;
  for (let touched = 0; touched < 40_000; touched += 1) {
    const worst = lock.moves.state === "half open" ? second : handle;
    const on = next() < 0.3 ? worst : null;
    const isPrimary = next() < 0.7;
    let width = between(40, 130);
    contact("pointerdown", on, 0, 0, { isPrimary, width });
    for (let moved = Math.floor(between(0, 6)); moved > 0; moved -= 1) {
      clocks.steady_ms += between(20, 800);
      width = between(40, 130);
      contact("pointermove", on, between(-100, 350), between(-120, 120), { isPrimary, width });
    }
    contact("pointerup", on, between(-100, 350), between(-120, 120), { isPrimary, width });
    halves += Number(lock.moves.state === "half open");
  }
  assert.ok(lock.locked);
  assert.ok(halves > 0, "it comes half the way: the series is one that can do harm");
});

test("a contact that rests for minutes does nothing", async () => {
  lock.close();
  contact("pointerdown", handle, 0, 0, { width: 40 });
  await pass(300);
  contact("pointermove", handle, 3, 2, { width: 40 });
  contact("pointerup", handle, 3, 2, { width: 40 });
  assert.equal(lock.moves.state, "locked");
});

/** A click with what came before it. */
function click(detail, pointer = null) {
  if (pointer) contact("pointerdown", handle, 0, 0, pointer);
  const event = new Event("click");
  Object.defineProperty(event, "detail", { value: detail });
  handle.dispatchEvent(event);
}

test("what comes from no finger opens at once; what a finger clicks does not", () => {
  const KEYBOARD = [0];
  const VOICE_OVER = [1, { width: 0 }];
  const MOUSE = [1, { pointerType: "mouse" }];
  for (const how of [KEYBOARD, VOICE_OVER, MOUSE]) {
    lock.close();
    click(...how);
    assert.ok(!lock.locked);
  }
  lock.close();
  click(1, { width: 30 });
  assert.ok(lock.locked);
  click(...KEYBOARD);
  assert.ok(!lock.locked);
});

test("it locks by itself ten seconds after the start, once motion is felt", async () => {
  await pass(60);
  assert.ok(!lock.locked);
  lock.feel();
  await pass(9);
  assert.ok(!lock.locked);
  await pass(2);
  assert.ok(lock.locked);
});

test("opened, it locks again when nothing was touched for a while", async () => {
  lock.feel();
  lock.close();
  lock.open();
  await pass(14);
  assert.ok(!lock.locked);
  contact("pointerdown", null);
  await pass(14);
  assert.ok(!lock.locked);
  document.dispatchEvent(new Event("keydown"));
  await pass(14);
  assert.ok(!lock.locked);
  contact("pointerdown", null, 0, 0, { isPrimary: false }); // lying on several places: no hand
  await pass(2);
  assert.ok(lock.locked);
});

test("while something is asked it does not lock; ten seconds after going on it does", async () => {
  lock.feel();
  walking = false;
  await pass(600);
  assert.ok(!lock.locked);
  walking = true;
  await pass(9);
  assert.ok(!lock.locked);
  await pass(2);
  assert.ok(lock.locked);
});

test("locked when something is asked, it stays locked", async () => {
  lock.close();
  walking = false;
  await pass(60);
  assert.ok(lock.locked);
});

test("whoever does not want that switches it off, and it is remembered", async () => {
  lock.feel();
  assert.ok(itself.checked);
  itself.checked = false;
  itself.dispatchEvent(new Event("change"));
  await pass(600);
  assert.ok(!lock.locked);
  make();
  assert.equal(itself.checked, false);
});

test("at a desk it is off until it is wanted", () => {
  coarse = false;
  make();
  assert.equal(itself.checked, false);
});
