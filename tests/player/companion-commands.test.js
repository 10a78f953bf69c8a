/** Whatever a companion sends, in whatever order: it only ever makes a walk easier, or stops it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";

import { pass, provide, reload } from "./browser.js";
import { lines, speech } from "./speech.js";
import { script, withBase } from "./scripts.js";
import { Voice } from "../../src/retrowalk/web/static/player/coaching/voice.js";

const CATALOGUE = new URL("../../src/retrowalk/languages/en/player.ftl", import.meta.url);
provide("isSecureContext", true);
performance.mark = () => {};
provide("document", {
  documentElement: { lang: "en", dir: "ltr" },
  getElementById: () => ({ textContent: JSON.stringify(readFileSync(CATALOGUE, "utf8")) }),
});
const { SessionPlayer } = await import(
  "../../src/retrowalk/web/static/player/coaching/session-player.js"
);
const { SessionRecording } = await import(
  "../../src/retrowalk/web/static/player/sensing/session-recording.js"
);

const { Leading } = await import("../../src/retrowalk/web/static/together/leading.js");

const COUNT = { "count-three": "Three.", "count-two": "Two.", "count-one": "One." };
const SAID = {
  "well-done": "Somebody says: well done.",
  smaller: "Somebody says: smaller steps.",
  slower: "Somebody says: a little slower.",
  stop: "Stop! Stop now, and hold on.",
};
const COMMANDS = [...Object.keys(SAID), "faster", "go-on", "no-such"];
const PACE_SPM = 90;
const TIMES = 30;

let asked, ended;
const screen = {
  showPlan: () => {},
  showMoment: () => {},
  showLeadIn: () => {},
  write: () => {},
  ask: (question, choices) => (asked = { question, choices }),
  answered: () => (asked = null),
  offerCall: () => {},
};

function begun(plan) {
  const record = { started_at: "", practised_s: 0, pain_before: 1, unsteady_pressed: 0, completed: false };
  const from = { session_id: "2026-10-05", url: "/", elapsed_s: 0, no_backward_from_s: null, recording_id: "", record };
  const recording = new SessionRecording(null, null, () => {}, () => {});
  const voice = new Voice("en-GB", "voice");
  voice.metronome.pace_spm = PACE_SPM;
  const player = new SessionPlayer(plan, from, screen, voice, recording, (progress) => (ended = progress.record));
  player.start();
  return player;
}

function startOf({ blocks }, index) {
  return blocks.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
}

function chanceOf(seed) {
  let state = 48271 * seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

beforeEach(() => {
  reload();
  asked = ended = null;
  speech.cancel();
  lines.length = 0;
});

test("no sequence of commands, nor counting in, lengthens a bout, raises a pace or passes a gate", async () => {
  for (let seed = 1; seed <= TIMES; seed += 1) {
    reload();
    asked = ended = null;
    const chance = chanceOf(seed);
    const plan = seed % 2 ? script() : withBase();
    const before = JSON.stringify(plan);
    const player = begun(plan);
    const leading = new Leading(COUNT, () => {});
    for (let n = 0; n < 60 && !ended; n += 1) {
      const was = { phase: player.phase, at_s: player.clock.elapsed_s, pace: player.voice.metronome.pace_spm };
      const asks = asked?.question;
      const command = COMMANDS[Math.floor(chance() * COMMANDS.length)];
      player.hearCompanion(command, SAID[command] ?? "Go on!");
      leading.look(player, chance() < 0.7); // somebody joins face to face, or leaves
      const moved_s = player.clock.elapsed_s - was.at_s;
      assert.ok(moved_s >= 0 && moved_s < 0.25, "a command moves no time"); // but that of the last look
      if (was.phase === "asking") assert.deepEqual([player.phase, asked?.question], ["asking", asks]);
      else if (command === "stop") assert.deepEqual([player.phase, asked.question], ["asking", "stop"]);
      else assert.equal(player.phase, was.phase);
      const { index } = player;
      const wait_s = 8 * chance();
      await pass(wait_s);
      speech.finish();
      assert.ok(player.clock.elapsed_s - was.at_s <= wait_s + 0.25, "time goes no faster"); // it looks five times a second
      assert.ok(player.voice.metronome.pace_spm <= was.pace, "a pace only falls");
      if (player.index > index) assert.ok(player.clock.elapsed_s >= startOf(plan, player.index), "a block never begins early");
      if (player.phase === "asking" && chance() < 0.5) asked.choices[0].act(); // the walker alone goes on
    }
    assert.equal(JSON.stringify(plan), before);
    assert.equal(JSON.stringify(player.script), before);
    assert.ok(player.voice.metronome.pace_spm >= 0.8 * PACE_SPM);
  }
});

test("a wish waits for room and is said once, never over a cue; stop is said at once", async () => {
  const plan = script();
  const player = begun(plan);
  await pass(51.5); // the cue of the backward bout is being said
  const cue = lines.at(-1);
  for (const command of ["slower", "smaller", "slower"]) player.hearCompanion(command, SAID[command]);
  await pass(1);
  assert.equal(lines.at(-1), cue);
  for (let n = 0; n < 40; n += 1) {
    await pass(0.5);
    speech.finish();
  }
  assert.deepEqual(lines.slice(lines.indexOf(cue) + 1), [SAID.slower, SAID.smaller]);
  player.hearCompanion("well-done", SAID["well-done"]);
  player.hearCompanion("stop", SAID.stop);
  await pass(0.05);
  assert.equal(lines.at(-1), SAID.stop);
  assert.equal(player.said, SAID.stop);
  await pass(30);
  assert.ok(!lines.includes(SAID["well-done"]), "what was to be said of walking is dropped");
});
