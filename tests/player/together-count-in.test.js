/** Two phones with clocks of their own count in to one moment, and change over at it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";

import { clocks, pass, provide, reload } from "./browser.js";
import { lines, speech } from "./speech.js";
import { script, withBase } from "./scripts.js";
import { Voice } from "../../src/retrowalk/web/static/player/coaching/voice.js";
import { OtherClock } from "../../src/retrowalk/web/static/together/clocks.js";
import { CountIn, MARK } from "../../src/retrowalk/web/static/together/count-in.js";

const CATALOGUE = new URL("../../src/retrowalk/languages/en/player.ftl", import.meta.url);
const place = { textContent: "", hidden: true };
provide("isSecureContext", true);
provide("document", {
  documentElement: { lang: "en", dir: "ltr" },
  getElementById: (id) =>
    id === "partner-part" ? place : { textContent: JSON.stringify(readFileSync(CATALOGUE, "utf8")) },
});
const marks = [];
performance.mark = (name, { startTime }) => name === MARK && marks.push(startTime);

const STATIC = "../../src/retrowalk/web/static";
const { SessionPlayer } = await import(`${STATIC}/player/coaching/session-player.js`);
const { SessionRecording } = await import(`${STATIC}/player/sensing/session-recording.js`);
const { Leading } = await import(`${STATIC}/together/leading.js`);
const { momentOf } = await import(`${STATIC}/together/moment.js`);
const { Partner } = await import(`${STATIC}/together/partner.js`);

const SKEW_MS = 5 * 3_600_000 + 123.4; // hours apart
const COUNT = ["three", "two", "one"];
const LEADS = Object.fromEntries(COUNT.map((one) => [`count-${one}`, `leader ${one}`]));
const FOLLOWS = {
  ...Object.fromEntries(COUNT.map((one) => [`count-${one}`, `partner ${one}`])),
  "partner-ready": "Ready.", "partner-backward": "You: backward.", "partner-forward": "You: forward.",
  "partner-stop": "You: stand.", "partner-soon-backward": "Soon backward.",
  "partner-soon-forward": "Soon forward.", "partner-apart": "Go by the other.",
};
const NOTHING = { update: null, update_s: -Infinity, bpm: null, bpm_s: -Infinity };

let asked;
const screen = {
  showPlan: () => {}, showMoment: () => {}, showLeadIn: () => {}, write: () => {},
  ask: (question, choices) => (asked = { question, choices }), answered: () => (asked = null), offerCall: () => {},
};

function begun(plan) {
  const record = { started_at: "", practised_s: 0, pain_before: 1, unsteady_pressed: 0, completed: false };
  const from = { session_id: "2026-10-05", url: "/", elapsed_s: 0, no_backward_from_s: null, recording_id: "", record };
  const recording = new SessionRecording(null, null, () => {}, () => {});
  const player = new SessionPlayer(plan, from, screen, new Voice("en-GB", "voice"), recording, () => {});
  player.start();
  return player;
}

/**
 * Two phones on a line that is as late as it is; the clock of the one that leads is hours ahead.
 *
 * @param {() => number} there_ms how late what goes to the leading phone is
 * @param {() => number} back_ms
 */
function pairOf(plan, there_ms, back_ms) {
  const pair = { cut: false, standing: null, walked: [], went: [] };
  const late = (after_ms, run) => setTimeout(() => pair.cut || run(), after_ms);
  const player = (pair.player = begun(plan));
  const tell = () => {
    const now = momentOf(plan, player, NOTHING, clocks.steady_ms / 1000);
    const change = now.change && { ...now.change, at_ms: now.change.at_ms + SKEW_MS };
    late(back_ms(), () => partner.hear({ ...now, change }));
  };
  const partner = (pair.partner = new Partner(FOLLOWS, "en", {
    tell: (standing) => late(there_ms(), () => (pair.standing = standing)),
    ask: () => {
      const asked_ms = clocks.steady_ms;
      late(there_ms(), () => {
        const came_ms = clocks.steady_ms + SKEW_MS;
        late(back_ms(), () => partner.answered([asked_ms, came_ms, came_ms], clocks.steady_ms));
      });
    },
  }));
  const leading = (pair.leading = new Leading(LEADS, tell));
  setInterval(tell, 1000);
  setInterval(() => leading.look(player, pair.standing?.joined ?? false), 250);
  let [index, part] = [-1, ""];
  setInterval(() => {
    if (player.phase === "playing" && player.index !== index) pair.walked.push([plan.blocks[(index = player.index)].kind, clocks.steady_ms]);
    if (partner.part !== part && !(part = partner.part).startsWith("soon-")) pair.went.push([part, clocks.steady_ms]);
    speech.finish();
  }, 1);
  return pair;
}

beforeEach(() => {
  reload();
  asked = null;
  speech.cancel();
  lines.length = marks.length = 0;
});

const WALKED = ["warm_up", "rest", "backward", "forward", "rest", "backward", "cool_down"];
const WENT = ["backward", "stop", "forward", "backward", "stop", "forward", "backward"];

for (const [name, there, back] of [["the same both ways", 200, 200], ["slower one way", 40, 360], ["quick", 5, 5]]) {
  test(`two count to the same moment and change over at it, hours apart: a line ${name}`, async () => {
    let wobble = 0; // some go slower than the quickest
    const pair = pairOf(script(), () => there + (wobble = (wobble + 37) % 100), () => back + (wobble = (wobble + 53) % 100));
    pair.partner.join(true);
    await pass(239);
    const { best } = pair.partner.clock;
    assert.ok(Math.abs(best.ahead_ms - SKEW_MS) <= best.give_ms, "within what it may be wrong by");
    if (there === back) assert.ok(Math.abs(best.ahead_ms - SKEW_MS) <= 40, "the quickest answer tells best");
    assert.equal(pair.standing.agreed, null); // nothing comes after it
    assert.deepEqual(pair.walked.slice(1).map(([kind]) => kind), WALKED);
    const went = pair.went.slice(-WENT.length);
    assert.deepEqual(went.map(([part]) => part), WENT);
    for (const [n, [, at_ms]] of pair.walked.slice(1).entries()) {
      assert.ok(Math.abs(went[n][1] - at_ms) <= best.give_ms + 2, `${WENT[n]} together`);
    }
    const counted = lines.filter((line) => line.startsWith("leader ") || line.startsWith("partner "));
    for (const who of ["leader", "partner"]) {
      const own = counted.filter((line) => line.startsWith(who));
      assert.deepEqual(own, Array(5).fill(COUNT.map((one) => `${who} ${one}`)).flat());
    }
    // both phones marked each moment, each by its own clock: here they run as one
    assert.equal(marks.length, 2 * WALKED.length);
    const sorted = [...marks].sort((a, b) => a - b);
    for (let n = 0; n < sorted.length; n += 2) assert.ok(sorted[n + 1] - sorted[n] <= best.give_ms + 1);
  });
}

test("who leads tells the moment that was agreed on, and the partner agrees to no other", async () => {
  const pair = pairOf(script(), () => 50, () => 50);
  pair.partner.join(true);
  await pass(8);
  assert.deepEqual(pair.standing, { joined: true, in_step: true, agreed: pair.leading.count.moment + SKEW_MS });
  pair.player.pause();
  await pass(1.5);
  assert.deepEqual([pair.standing.agreed, pair.leading.count.moment], [null, null]);
  assert.equal(place.textContent, FOLLOWS["partner-stop"]);
  asked.choices[0].act();
  await pass(1.5);
  assert.equal(pair.standing.agreed, pair.leading.count.moment + SKEW_MS);
});

test("a count that is broken off is not gone on with, and the next one begins anew", async () => {
  const pair = pairOf(script(), () => 100, () => 100);
  pair.partner.join(true);
  await pass(48.5); // before the backward bout: three was said
  pair.player.pause();
  await pass(4);
  const before = lines.filter((line) => line.startsWith("leader ")).length;
  assert.equal(place.textContent, FOLLOWS["partner-stop"]);
  await pass(60);
  assert.equal(lines.filter((line) => line.startsWith("leader ")).length, before);
  asked.choices[0].act();
  await pass(2);
  const from = lines.length;
  speech.finish();
  assert.equal(pair.player.phase, "playing");
  assert.ok(!lines.slice(from).some((line) => line.startsWith("leader three")));
});

test("going on into a backward bout is counted in too", async () => {
  const pair = pairOf(script(), () => 100, () => 100);
  pair.partner.join(true);
  await pass(70);
  pair.player.pause();
  await pass(10);
  lines.length = pair.went.length = pair.walked.length = 0;
  asked.choices[0].act();
  const began_ms = clocks.steady_ms;
  await pass(7);
  assert.deepEqual(lines.filter((line) => line.startsWith("partner ")), COUNT.map((one) => `partner ${one}`));
  assert.deepEqual(lines.filter((line) => line.startsWith("leader ")), COUNT.map((one) => `leader ${one}`));
  assert.equal(pair.went.at(-1)[0], "forward");
  assert.ok(Math.abs(pair.went.at(-1)[1] - began_ms - 5000) <= 110);
});

test("where the line falls silent before the moment, the partner stands still at it", async () => {
  const pair = pairOf(script(), () => 100, () => 100);
  pair.partner.join(true);
  await pass(45.5);
  pair.cut = true;
  await pass(5);
  assert.equal(place.textContent, FOLLOWS["partner-stop"]);
  assert.deepEqual([pair.partner.clock.samples, pair.partner.count.moment], [[], null]);
  assert.deepEqual(pair.walked.at(-1)[0], "backward"); // who leads goes on by their own script
  pair.cut = false;
  await pass(5);
  assert.equal(place.textContent, FOLLOWS["partner-forward"]);
  assert.equal(pair.standing.in_step, true);
});

test("on a line that is too slow nobody is counted in, and is told so", async () => {
  const pair = pairOf(script(), () => 600, () => 600);
  pair.partner.join(true);
  await pass(49);
  assert.deepEqual([pair.standing.in_step, pair.standing.agreed], [false, null]);
  assert.equal(place.textContent, "Soon forward. Go by the other.");
  assert.ok(!lines.some((line) => line.startsWith("partner ")));
  await pass(3);
  assert.equal(place.textContent, FOLLOWS["partner-forward"]);
});

test("nobody has joined: nothing is counted, and no time is asked for", async () => {
  const pair = pairOf(script(), () => 5, () => 5);
  await pass(100);
  assert.ok(!lines.some((line) => line.startsWith("leader ") || line.startsWith("partner ")));
  assert.deepEqual([pair.partner.clock.samples, marks], [[], []]);
});

test("with somebody or without, each block begins when the script has it and no sooner", async () => {
  for (const plan of [script(), withBase()]) {
    const times = [];
    for (const joins of [false, true]) {
      reload();
      const pair = pairOf(plan, () => 50, () => 50);
      pair.partner.join(joins);
      const began_ms = clocks.steady_ms;
      await pass(119); // of the other plan that is as far as nobody is waited for
      times.push(pair.walked.map(([, at_ms]) => at_ms - began_ms));
    }
    const [alone, together] = times;
    assert.equal(alone.length, together.length);
    let start_ms = 0;
    for (const [n, at_ms] of together.entries()) {
      assert.ok(at_ms >= start_ms, "never before its time");
      assert.ok(at_ms - start_ms <= 250 && Math.abs(at_ms - alone[n]) <= 250, "nor later than a look");
      start_ms += 1000 * plan.blocks[n].seconds;
    }
  }
});

test("a clock that stood still meanwhile is known by answers that can't all be true", () => {
  const clock = new OtherClock();
  clock.hear([0, 1010, 1010], 20); // 1000 ahead, give 10
  clock.hear([100, 1140, 1140], 200); // 990 ahead, give 50
  assert.deepEqual(clock.best, { ahead_ms: 1000, give_ms: 10 });
  assert.equal(clock.here(2000), 1000);
  clock.hear([300, 61330, 61330], 360); // a minute was slept through here
  assert.deepEqual(clock.best, { ahead_ms: 61000, give_ms: 30 });
  assert.equal(clock.samples.length, 1);
  clock.forget();
  assert.equal(clock.here(2000), null);
});

test("answers that are none tell nothing", () => {
  const clock = new OtherClock();
  for (const answer of [[NaN, 1, 2], ["x", 1, 2], [null, undefined, 3], [10, 0, 1e9], []]) clock.hear(answer, 5);
  assert.equal(clock.best, null);
});

test("who joins in the middle of a count hears what is left of it, and nothing late", async () => {
  const called = [];
  const count = new CountIn((name) => called.push([name, clocks.steady_ms]));
  const at_ms = Math.ceil(clocks.steady_ms) + 2500;
  count.to(at_ms);
  await pass(0.4);
  count.to(at_ms, at_ms + 30); // known better
  await pass(4);
  assert.deepEqual(called, [["two", at_ms - 1970], ["one", at_ms - 970], ["go", at_ms + 30]]);
  count.to(at_ms);
  await pass(4);
  assert.equal(called.length, 3);
});
