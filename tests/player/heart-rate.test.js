import assert from "node:assert/strict";
import { test } from "node:test";

import { parseHeartRate } from "../../src/retrowalk/web/static/player/sensing/heart-rate.js";

const rate = (bpm, ...intervals_ms) => ({ bpm, intervals_ms });

const VALUES = [
  ["one byte", [0x00, 72], rate(72)],
  ["two bytes, the lower first", [0x01, 0x2c, 0x01], rate(300)],
  ["it touches the skin", [0x06, 72], rate(72)],
  ["it knows, and does not touch", [0x04, 72], null],
  ["it does not know whether it touches", [0x02, 72], rate(72)],
  ["intervals", [0x10, 60, 0x00, 0x04, 0x00, 0x02], rate(60, 1000, 500)],
  ["behind the energy", [0x18, 60, 9, 9, 0x00, 0x04], rate(60, 1000)],
  ["behind two bytes", [0x11, 60, 0, 0x00, 0x04], rate(60, 1000)],
  ["an interval cut short", [0x10, 60, 0x00, 0x04, 0x00], rate(60, 1000)],
  ["no rate yet", [0x00, 0], null],
  ["a rate cut short", [0x01, 72], null],
  ["flags alone", [0x00], null],
  ["nothing", [], null],
];

for (const [name, value, expected] of VALUES) {
  test(`a measurement is read as the standard has it: ${name}`, () => {
    const { buffer } = Uint8Array.from([0, 0, ...value]);
    assert.deepEqual(parseHeartRate(new DataView(buffer, 2)), expected);
  });
}
