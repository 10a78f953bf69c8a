import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { pass, provide } from "./browser.js";
import { MotionSensor } from "../../src/retrowalk/web/static/player/sensing/motion.js";

let samples, states, sensor, permission;

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

for (const answer of ["denied", new Error("asked outside a tap")]) {
  test(`refused is told: ${answer}`, async () => {
    permission = answer;
    sensor.listen();
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
