/** Two ends of a line over a server that loses, doubles, swaps and keeps frames: nothing comes twice. */

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { CompanionsEnd } from "../../src/retrowalk/web/static/together/companions-end.js";
import { newSecret, Secret } from "../../src/retrowalk/web/static/together/secret.js";
import { WalkersEnd } from "../../src/retrowalk/web/static/together/walkers-end.js";

const SENTENCE = "Now backward. Toes first, then the heel.";

/** A server between the ends, which keeps all that it ever saw. */
class Between {
  captured = [];
  cut = false;

  /** @param {() => number} chance 0 to 1 @param {number} loses share of the frames */
  constructor(chance, loses) {
    Object.assign(this, { chance, loses, held: new Map() });
  }

  carry(to, frame) {
    this.captured.push([to, frame]);
    if (this.cut || this.chance() < this.loses) return;
    const held = this.held.get(to);
    if (!held && this.chance() < 0.15) {
      this.held.set(to, frame); // comes after the next one
      return;
    }
    to(frame);
    if (this.chance() < 0.15) to(frame);
    if (held) to(held);
    this.held.delete(to);
  }
}

/** @param {number} seed */
function chanceOf(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** @type {(() => void)[]} */
const ends = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

async function met(between, secret = newSecret()) {
  const [heard, moments, told, answers] = [[], [], [], []];
  const one = await Secret.of(secret);
  const toWalker = (frame) => here.walker.take(frame);
  const toCompanion = (frame) => companion.take(frame);
  const walker = new WalkersEnd(one, (frame) => between.carry(toCompanion, frame), ({ command }) => heard.push(command));
  const companion = new CompanionsEnd(one, (frame) => between.carry(toWalker, frame), {
    stands: ({ n }) => moments.push(n),
    says: (said) => told.push(said),
    acknowledged: () => {},
    answered: (answer, now_ms) => answers.push([...answer, now_ms]),
  });
  const here = { walker };
  companion.begin();
  const again = setInterval(() => walker.again(), 30);
  const end = () => [clearInterval(again), companion.end()];
  ends.push(end);
  return { here, walker, companion, heard, moments, told, answers, end, toWalker, toCompanion };
}

async function until(what, truth) {
  for (let n = 0; n < 6000; n += 1) {
    if (truth()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  assert.fail(`never: ${what}`);
}

for (const seed of [12345, 777, 99991]) {
  test(`on a poor line all that is said comes once and in order, and moments never go back (${seed})`, async () => {
    const between = new Between(chanceOf(seed), 0.2);
    const { walker, companion, heard, moments, told, end } = await met(between);
    walker.tell({ n: 0 });
    const said = Array.from({ length: 12 }, (_, n) => `command ${n}`);
    for (const [n, command] of said.entries()) {
      await until("room for it", () => companion.say({ command }));
      walker.tell({ n: n + 1, said: SENTENCE });
      await new Promise((done) => setTimeout(done, 5));
    }
    await until("that they meet", () => walker.present === 1);
    for (let n = 0; n < 5; n += 1) walker.say({ event: n });
    await until("all of it", () => heard.length >= said.length && told.length >= 5 && companion.unheard === 0);
    end();
    assert.deepEqual(heard, said);
    assert.deepEqual(told.map(({ event }) => event), [0, 1, 2, 3, 4]);
    assert.deepEqual(moments, [...moments].sort((a, b) => a - b));
  });
}

test("what was captured is worth nothing: no words, no second time, no other pair", async () => {
  const between = new Between(() => 1, 0);
  const secret = newSecret();
  const { walker, companion, heard, moments, end, toWalker } = await met(between, secret);
  await until("that they meet", () => walker.present === 1);
  walker.tell({ n: 1, said: SENTENCE });
  companion.say({ command: "stop" });
  await until("the command", () => heard.length === 1 && companion.unheard === 0);
  const seen = [...between.captured];
  const bytes = seen.map(([, frame]) => Buffer.from(frame).toString("latin1")).join("\n");
  for (const word of ["stop", "command", "backward", "says", secret]) assert.ok(!bytes.includes(word));

  end();
  const before = moments.length;
  const changed = seen.map(([to, frame]) => [to, frame.map((byte, n) => (n === frame.length - 1 ? byte ^ 1 : byte))]);
  for (const [to, frame] of [...seen, ...seen.toReversed(), ...changed]) {
    if (to !== toWalker) await to(frame); // to the walker, a greeting is answered with how things stand
  }
  assert.equal(moments.length, before);
  for (const [to, frame] of [...seen, ...seen.toReversed(), ...changed]) if (to === toWalker) await to(frame);
  assert.deepEqual(heard, ["stop"]);

  const later = await met(new Between(() => 1, 0), secret); // the same link, loaded anew
  await until("that they meet", () => later.walker.present === 1);
  for (const [to, frame] of seen) await (to === toWalker ? later.toWalker : later.toCompanion)(frame);
  const known = later.moments.length;
  later.end();
  assert.deepEqual([later.heard, later.moments.length], [[], known]);
});

test("who has another secret is not answered", async () => {
  const between = new Between(() => 1, 0);
  const { walker, end } = await met(between);
  const stranger = await met(new Between(() => 1, 0));
  const hers = [];
  stranger.companion.post = (frame) => hers.push(walker.take(frame));
  await until("her greeting", () => hers.length > 0);
  await Promise.all(hers);
  const { size } = walker.met;
  end();
  stranger.end();
  assert.ok(size <= 1);
});

test("a line that was cut loses nothing, and a page that was loaded anew goes on", async () => {
  const between = new Between(() => 1, 0);
  const { here, walker, companion, heard, end, toCompanion } = await met(between);
  await until("that they meet", () => walker.present === 1);
  between.cut = true;
  for (const command of ["slower", "stop"]) companion.say({ command });
  await new Promise((done) => setTimeout(done, 200));
  assert.deepEqual(heard, []);
  between.cut = false;
  await until("both", () => heard.length === 2);
  assert.deepEqual(heard, ["slower", "stop"]);

  const after = [];
  here.walker = new WalkersEnd(walker.secret, (frame) => between.carry(toCompanion, frame), ({ command }) => after.push(command));
  companion.say({ command: "well-done" });
  await until("the new page", () => after.length === 1);
  end();
  assert.deepEqual(after, ["well-done"]);
});

test("the time is asked over the sealed line, and who asks without end is answered now and then", async () => {
  const between = new Between(() => 1, 0);
  const { walker, companion, answers, end } = await met(between);
  await until("that they meet", () => walker.present === 1);
  assert.deepEqual(walker.partners, []);
  companion.tell({ joined: true, in_step: false, agreed: null });
  companion.ask();
  await until("the answer", () => answers.length === 1 && walker.partners.length === 1);
  const [asked_ms, came_ms, left_ms, now_ms] = answers[0];
  assert.ok(asked_ms <= came_ms && came_ms <= left_ms && left_ms <= now_ms);
  const before = between.captured.length;
  for (let n = 0; n < 200; n += 1) companion.ask();
  await until("all of it", () => between.captured.length >= before + 200);
  await new Promise((done) => setTimeout(done, 100));
  assert.ok(answers.length < 20, `${answers.length} answers`);
  companion.tell({ joined: false, in_step: true, agreed: null });
  await until("the news", () => walker.partners.length === 0);
  end();
});

test("what happened while a line was cut for half a minute is told once it is back, in its order", async () => {
  const between = new Between(() => 1, 0);
  const { walker, told, heard, companion, end } = await met(between);
  await until("that they meet", () => walker.present === 1);
  between.cut = true;
  const now = performance.now;
  let later_ms = 0;
  performance.now = () => now.call(performance) + later_ms;
  try {
    walker.say({ event: "stumble" });
    later_ms = 20_000;
    assert.equal(walker.present, 0);
    walker.say({ event: "stop" });
    companion.say({ command: "slower" });
    later_ms = 30_000;
    between.cut = false;
    await until("all of it", () => told.length === 2 && heard.length === 1 && companion.unheard === 0);
    assert.deepEqual(told.map(({ event }) => event), ["stumble", "stop"]);
    assert.deepEqual(heard, ["slower"]);
    between.cut = true;
    later_ms = 150_000; // its page has emptied itself long ago
    walker.say({ event: "turn" });
    between.cut = false;
    await until("that they meet again", () => walker.present === 1);
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(told.length, 2);
  } finally {
    performance.now = now;
  }
  end();
});
