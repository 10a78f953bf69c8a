import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { events, pass, reload } from "./browser.js";
import { contexts, felt, reset, SoundCard, tones } from "./sound-card.js";
import { lines, speech } from "./speech.js";
import { Voice } from "../../src/retrowalk/web/static/player/coaching/voice.js";

const { voices } = speech;
const LOUD = 0.4;
const FALLING = [659, 523, 392];
let voice;

beforeEach(async () => {
  voice?.hush();
  reload();
  speech.mood = "begins";
  await pass(60); // nothing of the test before is heard any more
  reset();
  speech.voices = voices;
  voice = new Voice("en-GB", "voice");
  lines.length = 0;
});

const pitches = () => tones.map(({ hz }) => hz);

/** Say a line, and wait until it is given up. */
async function lose(line) {
  voice.say(line);
  await pass(4);
}

test("lines never pile up: the newest waits", () => {
  for (const line of ["one", "two", "three"]) voice.say(line);
  assert.deepEqual(lines, ["one"]);
  speech.finish();
  assert.deepEqual(lines, ["one", "three"]);
  speech.finish();
  assert.deepEqual(lines, ["one", "three"]);
});

test("what is urgent interrupts, and what waited is not said any more", async () => {
  voice.say("one");
  voice.say("two");
  voice.interrupt("now");
  await pass(0.2);
  speech.finish();
  assert.deepEqual(lines, ["one", "now"]);
});

test("what is urgent is said at once where nothing is to be silenced", () => {
  voice.interrupt("now");
  assert.deepEqual(lines, ["now"]);
});

test("what is urgent silences what the page does not know of, too", async () => {
  speech.queue.push({ text: "" }); // stuck, of another page
  voice.interrupt("now");
  await pass(0.2);
  assert.equal(speech.now.text, "now");
});

test("a browser that never tells the end of a line holds up the next for ten seconds", async () => {
  voice.say("one");
  voice.say("two");
  await pass(9.9);
  assert.deepEqual(lines, ["one"]);
  await pass(0.2);
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

test("who chose silent twice comes back to what was before", () => {
  voice.become("silent");
  voice.become("silent"); // another setting was changed
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

test("else the best one", () => {
  voice.name = "Gone";
  assert.equal(voice.chosen.name, "Test");
  speech.voices = voices.slice(1); // far ones alone
  assert.equal(voice.chosen.name, "Other");
});

test("a language that no voice speaks is not spoken", () => {
  voice = new Voice("fr", "voice");
  assert.equal(voice.speaks, false);
  voice.say("un");
  assert.deepEqual(lines, []);
});

test("a tap lets a page speak, without a word to be heard and never with an empty one", () => {
  const given = [];
  const { speak } = speech;
  speech.speak = (utterance) => given.push(utterance);
  voice.unlock();
  speech.speak = speak;
  assert.equal(given.length, 1);
  assert.ok(given[0].text.length > 0);
  assert.equal(given[0].volume, 0);
});

test("voices that come late: the tap speaks all the same, lines go by their language", async () => {
  speech.voices = [];
  let taken = 0;
  const { speak } = speech;
  speech.speak = (utterance) => {
    taken += 1;
    speak.call(speech, utterance);
  };
  voice.unlock();
  assert.equal(taken, 1);
  speech.speak = speak;
  voice.say("one");
  await pass(0.5);
  assert.deepEqual([speech.now.text, speech.now.voice, speech.now.lang], ["one", null, "en-GB"]);
  speech.finish();
  speech.voices = voices;
  voice.say("two");
  assert.equal(speech.now.voice.name, "Test");
});

test("a line that never begins is tried again, then tones and the page tell it", async () => {
  speech.mood = "waits";
  voice.unlock();
  voice.sound("backward");
  voice.say("Now backward.");
  await pass(0.5);
  tones.length = felt.length = 0;
  await pass(1.5);
  assert.deepEqual(lines, ["Now backward.", "Now backward."]);
  assert.deepEqual(tones, []);
  await pass(1.7);
  assert.deepEqual(pitches(), FALLING);
  assert.ok(tones.every(({ loudness }) => loudness === LOUD));
  assert.deepEqual(felt, [[400, 150, 400]]);
  assert.equal(voice.unheard, "words");
  assert.equal(events.at(-1), "hearing");
});

test("what a line that never began held up is said after it", async () => {
  speech.mood = "waits";
  voice.say("one");
  voice.say("two");
  await pass(2);
  speech.mood = "begins";
  await pass(2);
  assert.equal(speech.now.text, "two");
});

test("a line that is tried again and begins then is heard, and nothing is told", async () => {
  speech.mood = "waits";
  voice.say("one");
  await pass(1);
  speech.mood = "begins";
  await pass(1);
  assert.deepEqual(lines, ["one", "one"]);
  speech.finish();
  assert.equal(voice.unheard, "");
});

test("a refused line is tried again at once", async () => {
  speech.mood = "refused";
  voice.unlock();
  voice.say("one");
  await pass(1);
  assert.deepEqual(lines, ["one", "one"]);
  assert.equal(voice.unheard, "words");
});

test("a line that something else cut off is said again", async () => {
  voice.say("one");
  speech.queue.shift().onerror({ error: "interrupted" });
  await pass(0.2);
  assert.deepEqual(lines, ["one", "one"]);
  speech.finish();
  assert.equal(voice.unheard, "");
});

test("a line that ends without having begun was not heard", async () => {
  speech.mood = "waits";
  voice.say("one");
  speech.finish();
  await pass(0.2);
  assert.deepEqual(lines, ["one", "one"]);
});

test("what the coach silences itself counts as nothing", async () => {
  voice.say("one");
  voice.hush();
  await pass(20);
  assert.deepEqual(lines, ["one"]);
  assert.equal(voice.unheard, "");
});

test("after three lines in vain tones speak, until a tap; a line that begins clears it", async () => {
  voice.unlock();
  speech.mood = "waits";
  for (const line of ["one", "two"]) await lose(line);
  assert.ok(voice.speaks);
  await lose("three");
  assert.ok(!voice.speaks);
  lines.length = tones.length = 0;
  voice.say("four");
  voice.sound("forward");
  assert.deepEqual(lines, []);
  assert.ok(tones.every(({ loudness }) => loudness === LOUD));

  voice.unlock();
  assert.ok(voice.speaks);
  await lose("five");
  assert.ok(!voice.speaks); // one line shows it

  speech.mood = "begins";
  voice.unlock();
  assert.equal(voice.unheard, "");
  voice.say("six");
  await pass(0.5);
  assert.equal(speech.now.text, "six");
});

test("tones are loud until words were heard, and soft beside them", () => {
  voice.sound("soft"); // no tap yet
  voice.unlock();
  voice.sound("half");
  assert.equal(tones.at(-1).loudness, 0.12);
  speech.mood = "waits";
  voice = new Voice("en-GB", "voice");
  voice.unlock();
  voice.sound("half");
  assert.equal(tones.at(-1).loudness, LOUD);
});

test("a headset that sleeps is woken before a line, and not before the one that follows", async () => {
  voice.unlock();
  await pass(10);
  voice.say("one");
  assert.deepEqual(lines, []);
  assert.equal(tones.length, 1);
  assert.ok(tones[0].loudness < 0.05);
  await pass(0.5);
  assert.deepEqual(lines, ["one"]);
  await pass(4);
  speech.finish();
  voice.say("two");
  assert.deepEqual(lines, ["one", "two"]);
  assert.equal(tones.length, 1);
});

test("tones wake a headset, too: the line waits for that alone", async () => {
  voice.unlock();
  await pass(10);
  voice.sound("backward");
  voice.say("one");
  assert.deepEqual(lines, []);
  await pass(0.5);
  assert.deepEqual(lines, ["one"]);
  assert.deepEqual(pitches(), FALLING);
});

test("in tones nothing wakes anything but the tones", async () => {
  voice = new Voice("en-GB", "tones");
  voice.unlock();
  await pass(10);
  voice.say("one");
  await pass(1);
  assert.deepEqual(tones, []);
});

test("a heartbeat is soft and felt, and not heard while a line is said", () => {
  voice.unlock();
  voice.heartbeat();
  assert.equal(tones.length, 1);
  assert.ok(tones[0].loudness < 0.12);
  assert.equal(felt.length, 1);
  voice.say("one");
  voice.heartbeat();
  assert.equal(tones.length, 1);
  voice.become("silent");
  voice.heartbeat();
  assert.equal(tones.length, 1);
  assert.equal(felt.length, 2);
});

test("silent takes no sound card and stops nobody's music", () => {
  voice = new Voice("en-GB", "silent");
  voice.unlock();
  assert.deepEqual(contexts, []);
  voice.toggle();
  assert.equal(contexts.length, 1);
  assert.equal(navigator.audioSession.type, "playback");
});

test("after the end the sound card is given back, once the last line is over", async () => {
  voice.unlock();
  voice.end();
  await pass(5);
  assert.equal(contexts[0].state, "running");
  await pass(10);
  assert.equal(contexts[0].state, "closed");
  assert.equal(navigator.audioSession.type, "auto");
});

test("broken tones are felt and told, and words stand for them", async () => {
  voice = new Voice("en-GB", "tones");
  voice.unlock();
  await pass(2);
  assert.equal(voice.speaks, false);
  contexts[0].become("interrupted");
  await pass(0.5);
  assert.equal(voice.unheard, "tones");
  assert.equal(events.at(-1), "hearing");
  assert.equal(felt.length, 1);
  voice.say("one");
  assert.deepEqual(lines, ["one"]);
  voice.unlock();
  await pass(2);
  assert.equal(voice.unheard, "");
  voice.say("two");
  assert.deepEqual(lines, ["one"]);
});

test("where neither words nor tones come, it is told", async () => {
  voice.unlock();
  await pass(2);
  contexts[0].become("interrupted");
  speech.mood = "waits";
  await lose("one");
  assert.equal(voice.unheard, "both");
});

test("a browser without a sound card speaks all the same", () => {
  delete window.AudioContext;
  voice.unlock();
  voice.say("one");
  window.AudioContext = SoundCard;
  assert.deepEqual(lines, ["one"]);
});

// The last: what it learns of the browser stays.
test("a browser that begins late is given longer from then on", async () => {
  speech.mood = "waits";
  await lose("one");
  assert.equal(voice.unheard, "words");
  speech.now.onstart();
  assert.equal(voice.unheard, "");
  speech.finish();
  lines.length = 0;
  voice.say("two");
  await pass(2);
  assert.deepEqual(lines, ["two"]);
});
