/**
 * The player: it coaches one session from its script, with no server in reach.
 *
 * Before, walk, end: this module joins the three screens; each of the others holds one idea.
 */

import { canKeepAwake, KeepAwake } from "./keepawake.js";
import { PocketLock } from "./lock.js";
import { Outbox } from "./outbox.js";
import { part, showPlan, showScreen, write } from "./screen.js";
import { keep, load, works } from "./store.js";
import { backwardBy } from "./timeline.js";
import { hasVoice, Voice } from "./voice.js";
import { Walk } from "./walk.js";
import * as words from "./words.js";

/**
 * @typedef {import("./timeline.js").Script} Script
 * @typedef {import("./walk.js").Standing} Standing
 */

/** @type {Script} */
const script = JSON.parse(part("script").textContent ?? "");

const outbox = new Outbox();
const keepAwake = new KeepAwake();
const voice = new Voice(script.language, load("manner") ?? "voice");
const pocketLock = new PocketLock(part("lock-track"), part("unlock"), (locked) => {
  document.body.dataset.locked = String(locked);
  if (!locked) part("pause").focus();
});
/** @type {Walk | null} */
let walk = null;

before();

/** The first screen: what is to come, how it should sound, Start. */
function before() {
  const left = leftStanding();
  outbox.send();
  showPlan(script);
  write("before-title", script.title);
  write("aim", script.aim);
  write("setting", script.setting.replaceAll("_", " "));
  write("length", words.clockTime(script.seconds));
  write("length-backward", words.clockTime(backwardBy(script, script.seconds)));
  write("no-wake-lock", canKeepAwake() ? "" : words.NOTE.noWakeLock);
  write("no-storage", works() ? "" : words.NOTE.noStorage);
  if (left) write("left-off", words.leftOff(left.elapsed_s));
  part("start").hidden = left !== null;
  part("left").hidden = left === null;
  part("start").addEventListener("click", () => begin(newStanding()));
  part("go-on").addEventListener("click", () => left && begin(left));
  part("start-again").addEventListener("click", () => {
    if (left) handOver(left);
    begin(newStanding());
  });
  offerManners();
  showScreen("before");
}

/** @returns {Standing} */
function newStanding() {
  const pain = new URLSearchParams(location.search).get("pain");
  return {
    session_id: script.session_id,
    url: document.body.dataset.recordUrl ?? "",
    elapsed_s: 0,
    no_backward_from_s: null,
    record: {
      started_at: new Date().toISOString(),
      practised_s: 0,
      pain_before: pain ? Number(pain) : null,
      unsteady_pressed: 0,
      completed: false,
    },
  };
}

/**
 * A walk that a reload or a crash cut off; one of another session is handed over as it stands.
 *
 * @returns {Standing | null}
 */
function leftStanding() {
  /** @type {Standing | null} */
  const standing = load("standing");
  if (standing === null || standing.session_id === script.session_id) return standing;
  const { practised_s, unsteady_pressed } = standing.record;
  if (practised_s || unsteady_pressed) handOver(standing);
  return null;
}

/** @param {Standing} standing */
function handOver(standing) {
  const delivery = outbox.put(standing);
  keep("standing", null);
  return delivery;
}

/** @param {Standing} standing */
function begin(standing) {
  voice.unlock();
  keepAwake.hold();
  walk = new Walk(script, standing, voice, end);
  showScreen("walk");
  walk.start();
}

/** @param {Standing} standing */
async function end(standing) {
  keepAwake.release();
  pocketLock.open();
  const { record } = standing;
  write("end-title", words.summary(record.practised_s));
  write("unsteadiness", words.unsteadiness(record.unsteady_pressed));
  if (!record.completed) voice.interrupt(words.summary(record.practised_s));
  showScreen("end");
  part("continue").addEventListener("click", (event) => leave(event, standing));
  write("saving", words.SAVING.trying);
  write("saving", words.SAVING[await handOver(standing)]);
}

/**
 * Leave only when the walk has arrived: the next page asks about it.
 *
 * @param {Event} event
 * @param {Standing} standing
 */
async function leave(event, standing) {
  event.preventDefault();
  const delivery = await outbox.deliver(standing);
  write("saving", words.SAVING[delivery]);
  const { href } = /** @type {HTMLAnchorElement} */ (part("continue"));
  if (delivery !== "unreachable") location.assign(href);
}

/** How it should sound: the choice is remembered, and can be tried. */
function offerManners() {
  const form = /** @type {HTMLFormElement} */ (part("manners"));
  form.manner.value = voice.manner;
  form.addEventListener("change", () => {
    voice.become(form.manner.value);
    keep("manner", voice.manner);
    tellSound();
  });
  part("try").addEventListener("click", () => {
    voice.unlock();
    voice.sound("backward");
    voice.interrupt(words.SAY.trial);
  });
  if ("speechSynthesis" in window) speechSynthesis.addEventListener("voiceschanged", tellVoice);
  tellVoice();
  tellSound();
}

function tellVoice() {
  write("no-voice", hasVoice() ? "" : words.NOTE.noVoice);
}

function tellSound() {
  write("sound", voice.manner === "silent" ? words.SOUND.off : words.SOUND.on);
}

part("sound").addEventListener("click", () => {
  voice.toggle();
  tellSound();
});
part("pause").addEventListener("click", () => walk?.pause());
part("stop").addEventListener("click", () => walk?.stop());
part("unsteady").addEventListener("click", () => walk?.unsteady());
part("lock").addEventListener("click", () => pocketLock.close());

document.addEventListener("visibilitychange", () => {
  if (document.hidden) walk?.hide();
});

document.addEventListener("keydown", (event) => {
  if (!walk) return;
  const onControl = event.target instanceof Element && event.target.closest("button, a, input");
  if (event.key === "Escape") walk.unsteady();
  else if (event.key === " " && !onControl) walk.toggle();
  else return;
  event.preventDefault();
});
