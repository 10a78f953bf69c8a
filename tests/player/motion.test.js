import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { pass, provide, settled } from "./browser.js";
import { MotionSensor } from "../../src/retrowalk/web/static/player/sensing/motion.js";

let samples, states, sensor, permission, answer;

/** What a browser tells of motion; some ask for permission first. */
class Motion extends Event {
  constructor({ x = 0, y = 9.8, z = 0 } = {}, rotationRate = null, timeStamp = 20) {
    super("devicemotion");
    Object.defineProperty(this, "timeStamp", { value: timeStamp });
    Object.assign(this, { accelerationIncludingGravity: { x, y, z }, rotationRate, interval: 16 });
  }

  static async requestPermission() {
    if (permission instanceof Error) throw permission;
    return permission;
  }
}

/** A browser that asks nobody. */
class FreeMotion extends Event {}

beforeEach(() => {
  sensor?.stop();
  provide("isSecureContext", true);
  provide("DeviceMotionEvent", Motion);
  window.DeviceMotionEvent = Motion;
  permission = "granted";
  [samples, states] = [[], []];
  sensor = new MotionSensor((sample) => samples.push(sample), (state) => states.push(state));
});

test("a sample is what the browser gave, at its own time", () => {
  sensor.listen();
  dispatchEvent(new Motion({ x: 1, y: 2, z: 3 }, { alpha: 4, beta: 5, gamma: 6 }));
  const at_ms = performance.timeOrigin + 20;
  assert.deepEqual(samples, [{ at_ms, values: [1, 2, 3, 4, 5, 6], interval_ms: 16 }]);
  assert.deepEqual(states, ["listening"]);
});

test("without a gyroscope the rates are not known", () => {
  sensor.listen();
  dispatchEvent(new Motion());
  assert.deepEqual(samples[0].values, [0, 9.8, 0, null, null, null]);
});

test("a device without sensors gives nulls, or nothing at all", async () => {
  sensor.listen();
  dispatchEvent(new Motion({ x: null, y: null, z: null }));
  assert.deepEqual([states, samples], [["none"], []]);
  sensor.stop();
  states.length = 0;
  sensor.listen();
  await sensor.ask();
  await pass(2.1);
  assert.deepEqual(states, ["none"]);
  assert.equal(sensor.ask(), null); // there is nothing to ask for
});

test("where nobody is asked, nobody waits", async () => {
  provide("DeviceMotionEvent", FreeMotion);
  sensor.listen();
  assert.equal(sensor.ask(), null);
  await settled();
  await pass(2.1);
  assert.deepEqual(states, ["none"]);
});

test("that a phone will ask is known before, and it begins when it is answered", async () => {
  permission = new DOMException("requires a user gesture to prompt", "NotAllowedError");
  sensor.listen();
  await settled();
  assert.deepEqual(states, ["asks"]);
  permission = new Promise((resolve) => (answer = resolve));
  let answered = false;
  sensor.ask().then(() => (answered = true));
  await pass(9);
  assert.equal(answered, false);
  answer("granted");
  await settled();
  assert.equal(answered, true);
  dispatchEvent(new Motion());
  assert.deepEqual(states, ["asks", "listening"]);
});

test("a phone that is never answered is waited for ten seconds, and still heard after them", async () => {
  permission = new Promise((resolve) => (answer = resolve));
  sensor.listen();
  let answered = false;
  sensor.ask().then(() => (answered = true));
  await pass(9.9);
  assert.equal(answered, false);
  await pass(0.2);
  assert.equal(answered, true);
  answer("denied");
  await settled();
  assert.deepEqual(states, ["refused"]);
});

test("what was refused before is known before the next start", async () => {
  permission = "denied";
  sensor.listen();
  await settled();
  assert.deepEqual(states, ["refused"]);
});

test("an insecure page may not ask, and one that knows no motion need not", () => {
  provide("isSecureContext", false);
  sensor.listen();
  assert.deepEqual(states, ["insecure"]);
  provide("isSecureContext", true);
  delete window.DeviceMotionEvent;
  new MotionSensor(() => {}, (state) => states.push(state)).listen();
  assert.deepEqual(states, ["insecure", "none"]);
});

for (const refusal of ["denied", new Error("asked outside a tap")]) {
  test(`refused is told: ${refusal}`, async () => {
    sensor.listen();
    await settled();
    permission = refusal;
    await sensor.ask();
    assert.deepEqual(states, ["refused"]);
  });
}

test("once stopped, nothing is felt any more", () => {
  sensor.listen();
  sensor.stop();
  dispatchEvent(new Motion());
  assert.deepEqual([samples, states], [[], []]);
});

test("how long nothing was felt is known between two questions", async () => {
  assert.equal(sensor.takeLongestGap(), Infinity);
  sensor.listen();
  for (const wait_s of [0, 0.02, 0.3, 0.02]) {
    await pass(wait_s);
    dispatchEvent(new Motion());
  }
  sensor.takeLongestGap(); // nothing was felt before the first
  await pass(0.3);
  dispatchEvent(new Motion());
  await pass(0.02);
  assert.equal(Math.round(sensor.takeLongestGap()), 300);
  assert.equal(Math.round(sensor.takeLongestGap()), 20);
  await pass(0.4);
  assert.equal(Math.round(sensor.takeLongestGap()), 420);
});
