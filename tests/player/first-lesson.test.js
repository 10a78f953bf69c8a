import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { pass, provide, reload } from "./browser.js";
import { lines, speech } from "./speech.js";
import { Voice } from "../../src/retrowalk/web/static/player/coaching/voice.js";
import { FirstLesson } from "../../src/retrowalk/web/static/player/ui/first-lesson.js";

provide("document", Object.assign(new EventTarget(), { hidden: false }));

class Step {
  constructor(...say) {
    this.dataset = { say: JSON.stringify(say), seconds: "8" };
    this.current = false;
  }
  setAttribute() {
    this.current = true;
  }
  removeAttribute() {
    this.current = false;
  }
}

let list, lesson;

beforeEach(() => {
  reload();
  lines.length = 0;
  const children = [new Step("one", "one again"), new Step("two", "two again"), new Step("three")];
  list = { children, classList: { add() {}, remove() {} } };
  lesson = new FirstLesson(list, new Voice("en-GB", "voice"), () => {});
});

async function listen(seconds) {
  for (let second = 0; second < seconds; second += 1) {
    await pass(1);
    speech.finish();
  }
}

const shown = () => list.children.findIndex(({ current }) => current);

test("it goes from one thing to the next, says each in all its words, and ends", async () => {
  lesson.play();
  assert.equal(shown(), 0);
  await listen(5);
  assert.deepEqual(lines, ["one", "one again"]);
  await listen(20);
  assert.deepEqual(lines, ["one", "one again", "two", "two again", "three"]);
  assert.ok(lesson.over);
  assert.ok(!lesson.playing);
  assert.equal(shown(), 2); // what was shown last stays
});

test("a pause is silent for as long as it lasts, and then the step begins again", async () => {
  lesson.play();
  await listen(2);
  lesson.pause();
  await listen(30);
  assert.deepEqual(lines, ["one"]);
  assert.equal(shown(), 0);
  lesson.play();
  await listen(2);
  assert.deepEqual(lines, ["one", "one"]);
});

test("it can be leafed through, never before its beginning or past its end", async () => {
  lesson.play();
  lesson.go(lesson.place - 1);
  assert.equal(shown(), 0);
  lesson.go(lesson.place + 1);
  assert.equal(shown(), 1);
  lesson.go(lesson.place + 1);
  await pass(0.2);
  lesson.go(lesson.place + 1);
  assert.ok(lesson.over);
  await listen(30);
  assert.equal(lines.at(-1), "three");
});

test("once it is over it can be played again", async () => {
  lesson.play();
  await listen(30);
  lines.length = 0;
  lesson.play();
  await listen(1);
  assert.deepEqual(lines, ["one"]);
  assert.equal(shown(), 0);
});

test("who leaves it sees and hears nothing of it any more", async () => {
  lesson.play();
  await listen(1);
  lesson.leave();
  await listen(30);
  assert.deepEqual(lines, ["one"]);
  assert.equal(shown(), -1);
});

test("a page that is hidden pauses it, and silences nothing but it", async () => {
  const voice = new Voice("en-GB", "voice");
  const other = new FirstLesson(list, voice, () => {});
  other.play();
  await listen(1);
  document.hidden = true;
  document.dispatchEvent(new Event("visibilitychange"));
  assert.ok(!other.playing);
  lines.length = 0;
  voice.say("Paused. Stop safely.");
  document.dispatchEvent(new Event("visibilitychange"));
  assert.ok(voice.line);
  document.hidden = false;
});
