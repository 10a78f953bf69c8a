/**
 * The player: it coaches one session from its script, with no server in reach.
 *
 * Before, walk, end: this module joins the three screens; each of the others holds one idea.
 */

import { dueOn, scriptsAhead } from "./ahead.js";
import { showCard } from "./card.js";
import { Cellar, hasRoom } from "./cellar.js";
import { Delivery } from "./delivery.js";
import { Ears, newRecording } from "./ears.js";
import { canKeepAwake, KeepAwake } from "./keepawake.js";
import { PocketLock } from "./lock.js";
import { offerManners, tellSound } from "./manner.js";
import { Outbox } from "./outbox.js";
import { askWhetherSafe } from "./safe.js";
import { saveFile } from "./save.js";
import { part, showPlan, showScreen, write } from "./screen.js";
import { keep, lasts, load, openStore } from "./store.js";
import { offerStrap } from "./strap.js";
import { backwardBy, cadenceOf } from "./timeline.js";
import { Voice } from "./voice.js";
import { Walk } from "./walk.js";
import { clockTime, heardSteps, heartRate, leftOff, result, say, summary, unsteadiness } from "./words.js";

/**
 * @typedef {import("./timeline.js").Script} Script
 * @typedef {import("./delivery.js").Arrived} Arrived
 * @typedef {import("./walk.js").Standing} Standing
 */

/** A recording that nothing was added to for so long is of no walk that still goes on. */
const ABANDONED_MS = 10_000;
/** A coach who takes longer to answer is slow, and the walker is told. */
const SLOW_MS = 5000;

/** @type {Script | null} */
const given = JSON.parse(part("script").textContent ?? "null");
if (given) describe(given); // at once: what was kept is looked for meanwhile

const cellar = await Cellar.open();
await openStore(cellar.database);
/** What was recorded before this page. */
const waiting = await cellar.recordings();
const outbox = new Outbox();
const delivery = new Delivery(cellar, arrived);
const ears = new Ears(cellar, delivery, tellHearing, (heard) => {
  write("heard", heardSteps(heard));
});
const strap = offerStrap((beat) => ears.beat(beat));
const keepAwake = new KeepAwake();
const script = given ?? dueOn(await scriptsAhead(), new Date());
const voice = new Voice(script?.language ?? document.documentElement.lang, load("manner") ?? "voice");
const pocketLock = new PocketLock(part("lock-track"), part("unlock"), (locked) => {
  document.body.dataset.locked = String(locked);
  if (!locked) part("pause").focus();
});
/** @type {Walk | null} */
let walk = null;
/** The recording of the walk that has ended. */
let ended = "";
/** Whether that recording is in the walker's own hands, too. */
let saved = false;

if (script && !given) describe(script);
/** @type {string | null} the session of a fall that the server was not told of yet */
const fallen = load("fell");
tellKeeping();
if (fallen) goOnAfterFall(fallen);
else if (script) before(script);
else nothing();

/**
 * The first screen: what is to come.
 *
 * @param {Script} script
 */
function describe(script) {
  showPlan(script);
  write("before-title", script.title);
  write("aim", script.aim);
  write("setting", script.where || script.setting.replaceAll("_", " "));
  write("length", say("player-length", { whole: clockTime(script.seconds) }));
  const backward = clockTime(backwardBy(script, script.seconds));
  write("length-backward", say("player-length-backward", { backward }));
  write("no-wake-lock", canKeepAwake() ? "" : say("player-no-wake-lock"));
  showScreen("before");
}

/**
 * Offer to start, or to go on where a walk was left.
 *
 * @param {Script} script
 */
function before(script) {
  const left = leftStanding(script);
  if (left) write("left-off", leftOff(left.elapsed_s));
  const begun = pain();
  const safe = begun !== null || left ? () => begun : askWhetherSafe(script);
  part("start").addEventListener("click", () => {
    const told = safe();
    if (told !== undefined) begin(script, newStanding(script, told));
  });
  part("go-on").addEventListener("click", () => left && begin(script, left));
  part("start-again").addEventListener("click", () => {
    if (left) handOver(left);
    begin(script, newStanding(script, left?.record.pain_before ?? null));
  });
  offerManners(voice, cadenceOf(script));
  part("start").hidden = left !== null;
  part("left").hidden = left === null;
  tidy(left);
}

/**
 * Close what was cut off, bring what waits, and look whether there is room for more.
 *
 * @param {Standing | null} left a walk that may still go on
 */
async function tidy(left) {
  outbox.send();
  for (const { id, began, last_ms, ended: over } of waiting) {
    const idle_ms = Date.now() - Date.parse(began) - last_ms;
    if (!over && id !== left?.recording_id && idle_ms > ABANDONED_MS) await close(id);
  }
  delivery.deliver();
  write("no-room", (await hasRoom()) ? "" : say("player-no-room"));
}

/** No walk on this phone: perhaps its coach has one, who may be slow. */
async function nothing() {
  showScreen("nothing");
  write("nothing-text", say("player-nothing-asking"));
  try {
    await patiently(fetch("/healthz", { cache: "no-store" }), "nothing-text");
    write("nothing-text", say("player-nothing-answers"));
  } catch {
    write("nothing-text", say("player-nothing-text"));
  }
}

/**
 * Wait for an answer, however long it takes, and say so when it takes long.
 *
 * @template Answer
 * @param {Promise<Answer>} answer
 * @param {string} id of the part that says so
 */
async function patiently(answer, id) {
  const slow = setTimeout(() => write(id, say("player-slow")), SLOW_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(slow);
  }
}

/** @returns {number | null} as it was told on the page before; null where that did not ask */
function pain() {
  const told = document.body.dataset.pain;
  return told ? Number(told) : null;
}

/** @param {Script} script @param {number | null} pain_before @returns {Standing} */
function newStanding({ session_id }, pain_before) {
  return {
    session_id,
    url: `/api/v1/sessions/${session_id}/record`,
    elapsed_s: 0,
    no_backward_from_s: null,
    recording_id: "",
    record: {
      started_at: new Date().toISOString(),
      practised_s: 0,
      pain_before,
      unsteady_pressed: 0,
      completed: false,
    },
  };
}

/**
 * A walk that a reload or a crash cut off; one of another session is handed over as it stands.
 *
 * @param {Script} script
 * @returns {Standing | null}
 */
function leftStanding(script) {
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
  close(standing.recording_id);
  return delivery;
}

/**
 * Nothing will be added to a recording that was cut off.
 *
 * @param {string} id
 */
async function close(id) {
  const recording = waiting.find((one) => one.id === id);
  if (recording) await cellar.keep({ ...recording, ended: true });
  delivery.deliver();
}

/** @param {Script} script @param {Standing} standing */
function begin(script, standing) {
  voice.unlock();
  keepAwake.hold();
  navigator.storage?.persist?.();
  const cutOff = waiting.find(({ id, ended: over }) => id === standing.recording_id && !over);
  const recording = cutOff ?? newRecording(standing.session_id);
  standing.recording_id = recording.id;
  ears.begin(recording);
  walk = new Walk(script, standing, voice, ears, end);
  showScreen("walk");
  walk.start();
}

/** @param {Standing} standing @param {boolean} fell */
async function end(standing, fell) {
  const { record } = standing;
  pocketLock.open();
  write("end-title", summary(record.practised_s));
  write("unsteadiness", unsteadiness(record.unsteady_pressed));
  if (!record.completed) voice.interrupt(summary(record.practised_s));
  ended = standing.recording_id;
  showEnd(standing, ears.hears);
  if (fell) askAboutFall(standing.session_id);
  keep("walked", standing.session_id);
  const brought = ears.end();
  const delivery = handOver(standing);
  keepAwake.release();
  strap?.stop();
  await tellSaving(delivery, fell ? "fell-saving" : "saving");
  await brought;
}

/** @param {Promise<import("./outbox.js").Delivery>} delivery @param {string} [place] where it is told */
async function tellSaving(delivery, place = "saving") {
  write(place, say("player-saving-trying"));
  const outcome = await patiently(delivery, place);
  const safe = outcome === "delivered" || keeps();
  write(place, say(`player-saving-${safe ? outcome : "here"}`));
  return outcome;
}

/** @param {Standing} standing @param {boolean} recorded */
function showEnd(standing, recorded) {
  showScreen("end");
  part("save").hidden = !recorded;
  write("result", recorded ? say("player-counting") : "");
  const next = /** @type {HTMLAnchorElement} */ (part("continue"));
  if (recorded) next.href = "/today";
  next.addEventListener("click", (event) => leave(event, standing));
  part("i-fell").addEventListener("click", () => askAboutFall(standing.session_id));
  part("save").addEventListener("click", async () => {
    await saveFile(cellar, standing);
    saved = true;
    write("saving", say("player-saved-file"));
  });
}

/**
 * Say whom to call, then lead to the questions: now, or when the phone is opened again.
 *
 * @param {string} session_id
 */
function askAboutFall(session_id) {
  showScreen("fell");
  const link = /** @type {HTMLAnchorElement} */ (part("all-right"));
  link.href = `/fall/${session_id}/questions`;
  link.onclick = async (event) => {
    event.preventDefault();
    delivery.deliver();
    const reached = await tellSaving(outbox.send(), "fell-saving");
    if (reached !== "delivered" && reached !== "refused") return;
    keep("fell", null);
    location.assign(link.href);
  };
  keep("fell", session_id);
}

/** @param {string} session_id */
function goOnAfterFall(session_id) {
  const left = load("standing");
  if (left) handOver(left);
  askAboutFall(session_id);
}

/** The server has a recording whole: if it is of this walk, show it. */
async function arrived(/** @type {string} */ id, /** @type {Arrived} */ what) {
  if (id !== ended) return;
  write("result", result(what));
  write("result-heart", what.heart ? heartRate(what.heart) : "");
  const next = /** @type {HTMLAnchorElement} */ (part("continue"));
  if (what.walk_id === null) return;
  next.href = `/walks/${what.walk_id}`;
  next.href = (await showCard(what.walk_id)) ?? next.href;
}

/**
 * Leave only when the walk has arrived: the next page asks about it; and with nothing left behind
 * that this page alone holds.
 *
 * @param {Event} event
 * @param {Standing} standing
 */
async function leave(event, standing) {
  event.preventDefault();
  const brought = delivery.deliver();
  const reached = await tellSaving(outbox.deliver(standing));
  if (cellar.atRisk) await patiently(brought, "saving");
  const { href } = /** @type {HTMLAnchorElement} */ (part("continue"));
  if (cellar.atRisk && !saved) write("saving", say("player-saving-here"));
  else if (reached === "delivered" || reached === "refused") location.assign(href);
}

/** @param {import("./motion.js").Hearing} hearing */
function tellHearing(hearing) {
  const told = say(`player-hearing-${hearing}`);
  write("hearing", told);
  write("heard", hearing === "listening" ? "" : told);
}

addEventListener("keeping", tellKeeping);

/** Say when this browser keeps nothing (any more), and no longer when it does. */
function tellKeeping() {
  write("no-storage", keeps() ? "" : say("player-no-storage"));
  write("not-kept", keeps() ? "" : say("player-not-kept"));
}

/** @returns {boolean} whether this browser keeps what it is given */
function keeps() {
  return cellar.lasts && lasts();
}

addEventListener("unpaired", () => tellPairing(false));
addEventListener("paired", () => tellPairing(true));

/** @param {boolean} paired */
function tellPairing(paired) {
  part("unpaired").hidden = paired;
}

part("sound").addEventListener("click", () => {
  voice.toggle();
  tellSound(voice);
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
