/** A session played from its script: what is said, shown, asked and kept; the screen is the edge. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";

import { clocks, pass, provide, reload, storage } from "./browser.js";
import { Rows } from "./rows.js";
import { lines, speech } from "./speech.js";
import { script, withBase } from "./scripts.js";
import { Voice } from "../../src/retrowalk/web/static/player/coaching/voice.js";

const CATALOGUE = new URL("../../src/retrowalk/languages/en/player.ftl", import.meta.url);
provide("isSecureContext", true);
provide("document", {
  documentElement: { lang: "en", dir: "ltr" },
  getElementById: () => ({ textContent: JSON.stringify(readFileSync(CATALOGUE, "utf8")) }),
});
const { SessionPlayer } = await import(
  "../../src/retrowalk/web/static/player/coaching/session-player.js"
);
const { openStore } = await import(
  "../../src/retrowalk/web/static/player/offline/saved-values.js"
);
const { SessionRecording } = await import(
  "../../src/retrowalk/web/static/player/sensing/session-recording.js"
);

const BACKWARD_S = 50;

let shown, asked, ended, player;

/** The page, as far as a session writes on it. */
const screen = {
  showPlan: ({ blocks }) => (shown.plan = blocks.map(({ kind }) => kind)),
  showMoment: (_, elapsed_s) => (shown.elapsed_s = elapsed_s),
  showLeadIn: (left_s) => (shown.left_s = left_s),
  write: (id, text) => (shown[id] = text),
  ask: (question, choices, title) => (asked = { question, choices, title }),
  answered: () => (asked = null),
  offerCall: () => (asked.call = true),
};

function progress(more = {}) {
  return {
    session_id: "2026-10-05",
    url: "/api/v1/sessions/2026-10-05/record",
    elapsed_s: 0,
    no_backward_from_s: null,
    recording_id: "",
    record: { started_at: "", practised_s: 0, pain_before: 1, unsteady_pressed: 0, completed: false },
    ...more,
  };
}

function begin(from = progress(), plan = script()) {
  const recording = new SessionRecording(null, null, () => {}, () => {});
  const voice = new Voice("en-GB", "voice");
  const onEnd = ({ record }, wrong, unhurt) => (ended = { ...record, wrong, unhurt });
  player = new SessionPlayer(plan, from, screen, voice, recording, onEnd);
  player.start();
}

/** Play on, each line spoken before the next comes. */
async function play(seconds) {
  for (let n = 0; n < 2 * seconds; n += 1) {
    await pass(0.5);
    speech.finish();
  }
}

function choose(label) {
  asked.choices.find((choice) => choice.label === label).act();
}

/** Something is wrong: just unsteady. */
function unsteady() {
  player.wrong();
  choose("Just unsteady");
}

const kept = () => JSON.parse(storage.items.get("retrowalk.standing")).value;

beforeEach(() => {
  reload();
  shown = {};
  asked = ended = null;
  speech.cancel();
  lines.length = 0;
});

test("a whole session says each line once, in its order, and is completed", async () => {
  begin();
  await play(script().seconds + 1);
  const said = script().cues.map(({ say }) => say).filter(Boolean);
  assert.deepEqual(lines, said);
  assert.equal(ended.completed, true);
  assert.equal(ended.practised_s, 120);
  assert.equal(kept().record.practised_s, 120);
});

for (const [question, stop] of [
  ["paused", () => player.pause()],
  ["stop", () => player.stop()],
  ["hidden", () => player.hide()],
  ["unsteady", () => unsteady()],
]) {
  test(`${question}: time stands still, backward waits for a look behind`, async () => {
    begin();
    await play(BACKWARD_S + 20);
    const { elapsed_s } = shown;
    stop();
    assert.equal(asked.question, question);
    await pass(600);
    assert.equal(shown.elapsed_s, elapsed_s);
    asked.choices[0].act();
    assert.equal(player.phase, "leading in");
    assert.equal(shown.left_s, 5);
    await play(5.5);
    assert.equal(player.phase, "playing");
    assert.ok(shown.elapsed_s - elapsed_s < 1);
  });
}

test("forward it goes on at once, with the line that the block began with", async () => {
  begin();
  await play(20);
  player.pause();
  speech.finish();
  player.toggle();
  assert.equal(player.phase, "playing");
  assert.equal(lines.at(-1), "Line 1 begins.");
});

test("every tap that goes on lets sound be heard again", async () => {
  let unlocked = 0;
  begin(progress(), withBase());
  player.voice.unlock = () => (unlocked += 1);
  await play(20);
  player.pause();
  assert.equal(unlocked, 0);
  asked.choices[0].act();
  assert.equal(unlocked, 1);
  await play(135);
  assert.equal(asked.question, "arrived");
  asked.choices[0].act();
  assert.equal(unlocked, 2);
  await play(5);
  unsteady();
  choose("Go on without backward");
  assert.equal(unlocked, 3);
});

test("the player waits where the walker goes to another place, until they say that they are there", async () => {
  begin(progress(), withBase());
  await play(149);
  assert.equal(lines.at(-1), "Line 5 begins.");
  player.pause();
  assert.equal(lines.at(-1), "Paused on the belt.");
  player.toggle();
  await play(3);
  assert.equal(asked.question, "arrived");
  for (let minute = 0; minute < 5; minute += 1) await pass(60);
  assert.equal(kept().elapsed_s, 150);
  assert.equal(kept().record.practised_s, 60);
  asked.choices[0].act();
  await play(1.5);
  assert.equal(lines.filter((line) => line === "Line 6 begins.").length, 1);
  player.pause();
  assert.equal(lines.at(-1), "Paused beside the rail.");
  player.toggle();
  await play(withBase().seconds);
  assert.equal(ended.practised_s, 120);
  assert.equal(ended.completed, true);
});

test("whoever wants no more backward goes to no other place", async () => {
  begin(progress(), withBase());
  await play(80);
  unsteady();
  choose("Go on without backward");
  await play(60);
  assert.equal(ended.practised_s, 30);
  assert.ok(!shown.plan.includes("go"));
});

test("unsteady wants a choice: no key goes on from it", async () => {
  begin();
  await play(BACKWARD_S + 20);
  unsteady();
  player.toggle();
  assert.equal(player.phase, "asking");
  assert.equal(player.progress.record.unsteady_pressed, 1);
});

test("time that stood still is asked about, and nothing is skipped", async () => {
  begin();
  await play(20);
  const { elapsed_s } = shown;
  clocks.steady_ms += 60_000; // no timer ran
  clocks.wall_ms += 60_000;
  await pass(0.5);
  assert.equal(asked.question, "jumped");
  assert.equal(shown.elapsed_s, elapsed_s);
});

test("a clock that jumped may have been set: it is asked, and not called sleep", async () => {
  begin();
  await play(20);
  const { elapsed_s } = shown;
  clocks.wall_ms += 3_600_000;
  await pass(0.5);
  assert.equal(asked.question, "unsure");
  assert.equal(shown.elapsed_s, elapsed_s);
});

test("a clock that is set while samples run on is nobody's business", async () => {
  begin();
  player.recording.motion.takeLongestGap = () => 17;
  await play(20);
  clocks.wall_ms += 3_600_000;
  await play(1);
  assert.equal(asked, null);
  assert.ok(shown.elapsed_s > 20);
});

test("without backward, what was walked counts and the session is not completed", async () => {
  begin();
  await play(BACKWARD_S + 20);
  unsteady();
  choose("Go on without backward");
  assert.ok(!shown.plan.slice(4).includes("backward"));
  await play(62);
  assert.deepEqual([ended.completed, ended.practised_s, ended.wrong], [false, 20, null]);
});

test("after the last backward block there is none to leave out", async () => {
  begin();
  await play(220);
  unsteady();
  const labels = asked.choices.map(({ label }) => label);
  assert.deepEqual(labels, ["Go on gently", "End here"]);
});

const TOLD = { chest_pain: "Chest pain or pressure", faint: "Faint or dizzy", fell: "I fell" };
for (const [wrong, label] of Object.entries(TOLD)) {
  test(`${label}: the session ends at once, and tells it with the walk`, async () => {
    begin();
    await play(60);
    player.wrong();
    assert.equal(asked.question, "wrong");
    assert.equal(lines.at(-1), "Stop and hold on. Breathe. No hurry.");
    choose(label);
    assert.deepEqual([ended.completed, ended.wrong], [false, wrong]);
    await pass(600);
    const { after, unsteady_pressed } = kept().record;
    if (wrong === "fell") assert.deepEqual(after, { wobble: "fell" });
    else assert.equal(after.alarm.what, wrong);
    assert.equal(unsteady_pressed, 0); // it was something else
  });
}

for (const pause of ["pause", "stop", "hide"]) {
  test(`something can be wrong after ${pause}, too`, async () => {
    begin();
    await play(60);
    player[pause]();
    player.wrong();
    player.wrong(); // pressed again
    choose("Sudden weakness, in face, arm, leg or speech");
    assert.equal(ended.wrong, "weakness");
  });
}

test("who is just unsteady may tell of something else after all", async () => {
  begin();
  await play(60);
  unsteady();
  assert.equal(player.progress.record.unsteady_pressed, 1);
  player.wrong();
  choose("Chest pain or pressure");
  assert.deepEqual([ended.wrong, ended.unsteady_pressed], ["chest_pain", 0]);
});

test("left in the middle, it goes on from there, and gives no cue twice", async () => {
  begin();
  await play(BACKWARD_S + 20);
  const left = kept();
  assert.ok(Math.abs(left.elapsed_s - (BACKWARD_S + 20)) <= 1);
  reload();
  lines.length = 0;
  speech.cancel();
  begin(left);
  await play(script().seconds);
  assert.equal(ended.practised_s, 120);
  assert.equal(lines.filter((line) => line === "Half done.").length, 2);
});

test("what the steps show is said where nothing else is", async () => {
  begin();
  await play(BACKWARD_S + 7);
  for (let n = 0; n < 30; n += 1) {
    const steps = [];
    player.hear({ direction: "forward", events: [], steps, cadence_spm: 100, step_length_m: 0.5 });
    await play(0.5);
  }
  assert.ok(lines.includes("You are walking forward. Turn when it is safe."));
});

test("backward the coach ticks where it has nothing to say, and not while it asks", async () => {
  const sounds = [];
  begin();
  const { voice } = player;
  voice.heartbeat = () => sounds.push(["tick", shown.elapsed_s]);
  await play(BACKWARD_S - 1);
  assert.deepEqual(sounds, []); // forward
  await play(25);
  player.pause();
  await pass(600);
  player.toggle();
  await play(62);
  const at_s = sounds.map(([, elapsed_s]) => Math.round(elapsed_s - BACKWARD_S));
  assert.deepEqual(at_s, [21, 50]); // after the line at 1 s, and after the half at 30 s
});

test("where the walk stands is on the disk every five seconds, and at once with each change", async () => {
  const rows = new Rows();
  await openStore(rows);
  begin();
  const began_s = clocks.steady_ms / 1000;
  await pass(1);
  const onDisk = () => rows.rows.get("standing").value.elapsed_s;
  const { blocks } = script();
  let start_s = 0;
  for (const { seconds } of blocks.slice(0, -1)) {
    start_s += seconds;
    await pass(began_s + start_s + 0.5 - clocks.steady_ms / 1000);
    assert.ok(onDisk() >= start_s, `${onDisk()} s at the change after ${start_s} s`);
  }
  rows.writes = 0;
  await pass(20);
  assert.ok(rows.writes <= 4);
  player.pause();
  await pass(0);
  assert.equal(onDisk(), shown.elapsed_s);
});

test("news waits until nothing else is said, and is told once", async () => {
  const news = "Not kept just now. Walk on.";
  begin();
  await play(BACKWARD_S + 28); // "Half done." is near
  player.tellSoon(news);
  await play(4);
  assert.ok(!lines.includes(news));
  await play(4);
  player.tellSoon(news);
  await play(30);
  assert.equal(lines.filter((line) => line === news).length, 1);
});

const FALL = { kind: "fall", time_s: 70, confidence: 0.9 };

/** The server tells that something befell the walker. */
function befall(event) {
  player.hear({
    direction: "backward",
    mode: "walk",
    steps: [],
    events: [event],
    cadence_spm: null,
    step_length_m: null,
  });
}

test("what felt like a fall stops the walk and asks whether the walker is hurt, again and again", async () => {
  begin();
  await play(BACKWARD_S + 20);
  befall(FALL);
  assert.equal(asked.question, "fallen");
  assert.match(lines.at(-1), /Are you hurt/);
  const { elapsed_s } = shown;
  await play(29);
  assert.equal(asked.call, undefined);
  const before = lines.length;
  await play(2);
  assert.equal(asked.call, true);
  assert.match(lines.at(-1), /please look whether somebody needs help/);
  await play(60);
  assert.equal(lines.length - before, 3);
  assert.equal(shown.elapsed_s, elapsed_s);
  player.wrong();
  player.toggle();
  assert.equal(asked.question, "fallen");
});

for (const [label, told] of [
  ["Yes, I am hurt", { wrong: "fell", unhurt: false }],
  ["I fell, and I am not hurt", { wrong: "fell", unhurt: true }],
]) {
  test(`after a fall: ${label}`, async () => {
    begin();
    await play(BACKWARD_S + 20);
    befall(FALL);
    choose(label);
    const { wrong, unhurt, after, completed, unsteady_pressed } = ended;
    assert.deepEqual({ wrong, unhurt }, told);
    assert.deepEqual({ after, completed }, { after: { wobble: "fell" }, completed: false });
    assert.equal(unsteady_pressed, 0);
  });
}

test("who did not fall goes on, by way of a look behind", async () => {
  begin();
  await play(BACKWARD_S + 20);
  befall(FALL);
  choose("I did not fall");
  assert.equal(player.phase, "leading in");
  await play(40);
  assert.equal(player.phase, "playing");
});

test("a stumble stops nobody", async () => {
  begin();
  await play(BACKWARD_S + 20);
  befall({ ...FALL, kind: "stumble" });
  assert.equal(player.phase, "playing");
});

test("in silence it is asked aloud all the same once nothing was answered", async () => {
  begin();
  player.voice.become("silent");
  await play(BACKWARD_S + 20);
  befall(FALL);
  const before = lines.length;
  await play(31);
  assert.equal(lines.length, before + 1);
});
