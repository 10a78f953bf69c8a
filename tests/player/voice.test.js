import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { pass } from "./browser.js";
import { lines, speech } from "./speech.js";
import { Voice, voicesFor } from "../../src/retrowalk/web/static/player/coaching/voice.js";

const { voices } = speech;
let voice;

beforeEach(() => {
  speech.voices = voices;
  voice = new Voice("en-GB", "voice");
  lines.length = 0;
});

test("lines never pile up: the newest waits", () => {
  for (const line of ["one", "two", "three"]) voice.say(line);
  assert.deepEqual(lines, ["one"]);
  speech.finish();
  assert.deepEqual(lines, ["one", "three"]);
  speech.finish();
  assert.deepEqual(lines, ["one", "three"]);
});

test("what is urgent interrupts, and what waited is not said any more", () => {
  voice.say("one");
  voice.say("two");
  voice.interrupt("now");
  speech.finish();
  assert.deepEqual(lines, ["one", "now"]);
});

test("a browser that never tells the end of a line holds up the next for ten seconds", async () => {
  voice.say("one");
  voice.say("two");
  await pass(9.9);
  assert.deepEqual(lines, ["one"]);
  await pass(0.2);
  assert.deepEqual(lines, ["one", "two"]);
});

test("a line that fails is followed by the next", () => {
  voice.say("one");
  voice.say("two");
  speech.now.onerror();
  assert.deepEqual(lines, ["one", "two"]);
});

test("silent says nothing, and the way back is the mode before", () => {
  voice = new Voice("en-GB", "tones");
  voice.toggle();
  assert.equal(voice.mode, "silent");
  voice.say("one");
  voice.toggle();
  assert.equal(voice.mode, "tones");
  voice.say("two");
  assert.deepEqual(lines, []);
});

test("who begins silent comes to hear the voice", () => {
  voice = new Voice("en-GB", "silent");
  voice.toggle();
  assert.equal(voice.mode, "voice");
});

test("silence ends what is being said", () => {
  voice.say("one");
  voice.toggle();
  assert.equal(speech.now, null);
});

test("the voice that was chosen speaks, at its speed", () => {
  voice.name = "Other";
  voice.rate = 0.8;
  voice.say("one");
  assert.deepEqual([speech.now.voice.name, speech.now.lang, speech.now.rate], ["Other", "en-US", 0.8]);
});

test("else one of the country that needs no network", () => {
  voice.name = "Gone";
  assert.equal(voice.chosen.name, "Test");
  speech.voices = voices.slice(1); // far ones alone
  assert.equal(voice.chosen.name, "Other");
});

test("Chinese is not Cantonese, however a browser writes it", () => {
  const names = (language) => voicesFor(language).map(({ name }) => name);
  assert.deepEqual(names("zh-Hans"), ["普通话"]);
  assert.deepEqual(names("zh_CN"), ["普通话"]);
  assert.deepEqual(names("zh-HK"), ["粤语"]);
  assert.deepEqual(names("yue"), ["粤语"]);
});

test("a language that no voice speaks is not spoken", () => {
  voice = new Voice("fr", "voice");
  assert.equal(voice.speaks, false);
  voice.say("un");
  assert.deepEqual(lines, []);
});
