import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { provide } from "./browser.js";

const WORDS = "../../src/retrowalk/web/static/player/coaching/words.js";
const CATALOGUE = new URL("../../src/retrowalk/languages/", import.meta.url);

/** The words of the player on a page in this language. */
function wordsOf(code) {
  const source = readFileSync(new URL(`${code}/player.ftl`, CATALOGUE), "utf8");
  provide("document", {
    documentElement: { lang: code, dir: "ltr" },
    getElementById: (id) => (id === "words" ? { textContent: JSON.stringify(source) } : null),
  });
  return import(`${WORDS}?${code}`);
}

const words = {};
for (const code of ["en", "de", "zh"]) words[code] = await wordsOf(code);
const { en } = words;

test("time is told in whole seconds, none too early", () => {
  assert.equal(en.clockTime(365), "6:05");
  assert.equal(en.clockTime(59.2), "1:00");
  assert.equal(en.clockTime(0), "0:00");
});

test("the end is summed up in words, minutes and seconds", () => {
  assert.equal(en.summary(0), "No backward walking today. That is all right.");
  assert.equal(en.summary(1), "That was 1 second backward.");
  assert.equal(en.summary(40), "That was 40 seconds backward.");
  assert.equal(en.summary(120), "That was two minutes backward.");
  assert.equal(en.summary(125), "That was 2 minutes 5 seconds backward.");
  assert.equal(en.summary(3600), "That was 60 minutes backward.");
});

test("steps are counted as they come", () => {
  const update = (backward, cadence_spm) => ({ counts: { backward }, cadence_spm });
  assert.equal(en.stepCount(update(1, null)), "1 step backward");
  assert.equal(en.stepCount(update(42, 95.7)), "42 steps backward, 96 a minute");
  assert.equal(en.stepCount({ counts: {}, cadence_spm: null }), "0 steps backward");
});

test("what could not be measured is said as the server says it", () => {
  assert.equal(en.result({ measured: null, sentence: "Too short." }), "Too short.");
  const measured = { backward_s: 61.2, backward_steps: 1, forward_steps: 30 };
  const sentence = en.result({ measured, sentence: "" });
  assert.equal(sentence, "Measured: 1 step backward in 1:01, 30 steps forward.");
});

for (const [code, { comingUp, heartRate, leftOff, say, summary, unsteadiness }] of Object.entries(words)) {
  test(`every sentence is there in ${code}, with its figures`, () => {
    for (const seconds of [1, 59, 60, 61, 121, 900, 961]) assert.ok(summary(seconds).length > 4);
    assert.equal(unsteadiness(0), "");
    assert.match(unsteadiness(3), /3/);
    assert.match(leftOff(70.9), /1:10/);
    assert.match(comingUp({ title: "Title", seconds: 60 }), /Title.*1:00/);
    assert.ok(comingUp(null));
    assert.match(heartRate({ mean_bpm: 99.6, highest_bpm: 120.2 }), /100.*120/);
    assert.match(say("player-announced", { title: "Title" }), /Title/);
  });

  test(`a message that is not there is a fault in ${code}, and no gap`, () => {
    assert.throws(() => say("player-nonsense"), /no message "player-nonsense"/);
  });
}

test("something guided is summed up in minutes, in every language", () => {
  assert.equal(en.guidedSummary(29), "That was a short one. All right.");
  assert.equal(en.guidedSummary(60), "That was one minute, just for you.");
  assert.equal(en.guidedSummary(212), "That was 4 minutes, just for you.");
  assert.equal(words.de.guidedSummary(60), "Das war eine Minute, nur für dich.");
  assert.equal(words.zh.guidedSummary(180), "你给了自己3分钟。");
  assert.match(en.leftOff(80, true), /1:20 into this/);
});
