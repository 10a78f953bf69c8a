import assert from "node:assert/strict";
import { test } from "node:test";

import { crc32 } from "../../src/retrowalk/web/static/player/offline/crc32.js";
import {
  heading,
  heartRateLine,
  markLine,
  sampleLine,
} from "../../src/retrowalk/web/static/player/sensing/recording-format.js";

const bytes = (text) => new TextEncoder().encode(text);

test("a chunk begins with where it belongs", () => {
  const recording = { id: "abcdefgh", session: "2026-10-05", began: "2026-10-05T09:00:00.000Z" };
  const line = heading({ ...recording, ios: false, chunks: 9, last_ms: 1, ended: true }, 3);
  assert.match(line, /^#retrowalk \{.*\}\n$/);
  assert.deepEqual(JSON.parse(line.slice("#retrowalk ".length)), {
    recording: "abcdefgh",
    chunk: 3,
    session: "2026-10-05",
    began: "2026-10-05T09:00:00.000Z",
    ios: false,
  });
});

test("and with what the clocks showed then, where it is the page that writes it", () => {
  const line = heading({ id: "abcdefgh" }, 3, { clock: 1000, steady: 10.5, interval_ms: 16 });
  const { clock, steady, interval_ms } = JSON.parse(line.slice("#retrowalk ".length));
  assert.deepEqual([clock, steady, interval_ms], [1000, 10.5, 16]);
});

test("a sample keeps four decimals, and is empty where there is no gyroscope", () => {
  const values = [0.10001, 9.8, -0.3, 5.70006, 11.5, 0];
  assert.equal(sampleLine(16.66, values), "16.7,0.1,9.8,-0.3,5.7001,11.5,0\n");
  assert.equal(sampleLine(0, [0, 9.8, 0, null, null, null]), "0.0,0,9.8,0,,,\n");
  assert.equal(sampleLine(0, [-0.00001, 1e-9, -19.61234, 0, 0, 0]), "0.0,0,0,-19.6123,0,0,0\n");
});

test("a heart rate has the times between its beats, where they are known", () => {
  assert.equal(heartRateLine(812, { bpm: 96, intervals_ms: [625, 631.84] }), "~812.0,96,625.0,631.8\n");
  assert.equal(heartRateLine(812, { bpm: 96, intervals_ms: [] }), "~812.0,96\n");
});

test("a mark says what is asked from then on", () => {
  assert.equal(markLine(10012.44, "warm_up"), "!10012.4,warm_up\n");
});

test("the checksum is that of everybody else", () => {
  assert.equal(crc32(bytes("123456789")), "cbf43926"); // the check value of CRC-32/ISO-HDLC
  assert.equal(crc32(bytes("")), "00000000");
  assert.equal(crc32(bytes("0000000")).length, 8);
});
