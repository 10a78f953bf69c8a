/** What is found on a phone, judged; each message is one that the catalogue has. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { provide } from "./browser.js";

provide("navigator", { userAgent: "", platform: "", maxTouchPoints: 0 });
const STATIC = "../../src/retrowalk/web/static";
const { judged, verdict } = await import(`${STATIC}/check/judged.js`);
const { told } = await import(`${STATIC}/check/looking.js`);

const WORDS = new URL("../../src/retrowalk/languages/en/phone.ftl", import.meta.url);
const known = new Set(readFileSync(WORDS, "utf8").match(/^phone-[\w-]+/gm));

const ANDROID = {
  phone: "Android chrome",
  apple: false,
  homeScreen: false,
  ios: null,
  safe: true,
  answers_ms: 12,
  clock_s: 0.4,
  paired: true,
  line_ms: 9,
  motion: "listening",
  rate_hz: 60.2,
  repeated: 0.01,
  gyroscope: true,
  lock: "lit",
  voices: 3,
  voice: "English United Kingdom",
  spoke: true,
  sounds: true,
  session: false,
  vibrates: true,
  heard: true,
  local: true,
  database: true,
  persisted: true,
  worker: "keeps",
  shell: true,
  scripts: 4,
  records: 0,
  recordings: 0,
};
const APPLE = { ...ANDROID, apple: true, ios: 18.6, session: true, vibrates: false };

function row(title, more, phone = ANDROID) {
  return judged({ ...phone, ...more }).find((one) => one.title === title);
}

test("where nothing lacks, that is said", () => {
  for (const phone of [ANDROID, APPLE]) {
    const rows = judged(phone);
    assert.deepEqual(verdict(rows), { message: "phone-verdict-good", count: 0 });
    assert.deepEqual(rows.filter(({ mend }) => mend), []);
  }
});

test("before the tap nothing is called wrong that was not tried", () => {
  const untried = { motion: "unknown", lock: null, spoke: null, sounds: null, heard: null };
  const rows = judged({ ...ANDROID, ...untried });
  assert.equal(verdict(rows).message, "phone-verdict-tap");
  assert.equal(rows.filter(({ state }) => state === "unknown").length, 4);
});

for (const [title, more, found, mend, phone] of [
  ["phone-motion", { rate_hz: 9 }, "slow", "slow"],
  ["phone-motion", { repeated: 0.5 }, "repeated", "slow"],
  ["phone-motion", { gyroscope: false }, "no-turning", "no-turning"],
  ["phone-motion", { motion: "none" }, "none", "none"],
  ["phone-motion", { motion: "refused" }, "refused", "refused"],
  ["phone-motion", { motion: "refused" }, "refused", "refused-apple", APPLE],
  ["phone-motion", { motion: "insecure" }, "insecure", "insecure"],
  ["phone-lock", { lock: "refused" }, "refused", "other"],
  ["phone-lock", { lock: "none" }, "none", "apple", APPLE],
  ["phone-lock", { homeScreen: true, ios: 17.5 }, "unsure", "unsure", APPLE],
  ["phone-voice", { spoke: false }, "silent", "silent"],
  ["phone-voice", { spoke: false }, "silent", "silent-apple", APPLE],
  ["phone-voice", { spoke: false, voices: 0 }, "none", "none"],
  ["phone-voice", { spoke: false, voices: 0 }, "none", "tones", APPLE],
  ["phone-sound", { sounds: false }, "still", "still"],
  ["phone-sound", { heard: false }, "unheard", "unheard"],
  ["phone-sound", { session: false }, "ring-switch", "ring-switch", APPLE],
  ["phone-safe", { safe: false }, "plain", "plain"],
  ["phone-server", { answers_ms: null }, "away", "away"],
  ["phone-server", { answers_ms: 4000 }, "slow", "slow"],
  ["phone-clock", { clock_s: 130 }, "ahead", "set"],
  ["phone-clock", { clock_s: -4000 }, "behind", "set"],
  ["phone-paired", { paired: false }, "not", "not"],
  ["phone-line", { line_ms: null }, "dead", "dead"],
  ["phone-storage", { database: false }, "half", "none"],
  ["phone-storage", { database: false, local: false }, "none", "none"],
  ["phone-lasting", { persisted: false }, "seven-days", "seven-days", APPLE],
  ["phone-offline", { worker: "none" }, "none", "none"],
  ["phone-offline", { shell: false }, "not-yet", "not-yet"],
  ["phone-waiting", { records: 2, recordings: 1 }, "some", "some"],
]) {
  test(`${title} is told as it is, with what to do: ${JSON.stringify(more)}`, () => {
    const judgement = row(title, more, phone);
    assert.equal(judgement.state, "mind");
    assert.equal(judgement.found, `${title}-${found}`);
    assert.equal(judgement.mend, `${title}-mend-${mend}`);
    for (const message of [title, judgement.found, judgement.mend]) assert.ok(known.has(message));
  });
}

function samples(rate_hz, values) {
  return values.map((value, n) => ({ at_ms: (1000 * n) / rate_hz, values: value }));
}

test("rate, turning and repeats are read off the samples", () => {
  const moving = Array.from({ length: 61 }, (_, n) => [n % 7, 9, 1, 0.1, 0.2, n]);
  assert.deepEqual(told(samples(60, moving)), { rate_hz: 60, repeated: 0, gyroscope: true });
  const twice = moving.flatMap((values) => [values, values]);
  assert.ok(told(samples(60, twice)).repeated >= 0.5);
  const bare = moving.map(([x, y, z]) => [x, y, z, null, null, null]);
  assert.equal(told(samples(60, bare)).gyroscope, false);
});

test("a phone that lies still repeats itself, and is not called slow", () => {
  const still = Array.from({ length: 61 }, () => [0, 0, 9.8, 0, 0, 0]);
  assert.equal(told(samples(60, still)).repeated, null);
  assert.deepEqual(told([]), { rate_hz: null, repeated: null, gyroscope: null });
});
