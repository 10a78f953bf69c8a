/**
 * The player: it coaches one session from its script, with no server in reach.
 *
 * Before, walk, end: this module joins the three screens; each of the others holds one idea.
 */

import { newProgress } from "./coaching/progress.js";
import { SessionPlayer } from "./coaching/session-player.js";
import { backwardBy, cadenceOf } from "./coaching/timeline.js";
import { Voice } from "./coaching/voice.js";
import { clockTime, leftOff, say } from "./coaching/words.js";
import { bring } from "./offline/drawings.js";
import { guidedScripts, guideOf } from "./offline/guided-scripts.js";
import { RecordQueue } from "./offline/record-queue.js";
import { hasRoom, RecordingStore } from "./offline/recording-store.js";
import { RecordingUploader } from "./offline/recording-uploader.js";
import { keep, lasts, load, openStore, whose } from "./offline/saved-values.js";
import { dueOn, scriptsAhead } from "./offline/scripts-ahead.js";
import { newRecording, SessionRecording } from "./sensing/session-recording.js";
import { draw } from "./ui/drawn.js";
import { EndScreen } from "./ui/end-screen.js";
import { offerHeartPanel } from "./ui/heart-panel.js";
import { isDue, LessonScreen } from "./ui/lesson-screen.js";
import { watchForMove } from "./ui/moved.js";
import { showNothing } from "./ui/nothing-screen.js";
import { offerNotes, showLight, showMotion } from "./ui/phone-notes.js";
import { lockParts, PocketLock, showLock } from "./ui/pocket-lock.js";
import { offerSafetyCheck } from "./ui/safety-check.js";
import { prepareFile } from "./ui/save-file.js";
import * as screen from "./ui/screen.js";
import { part, showPlan, showScreen, write } from "./ui/screen.js";
import { Stay } from "./ui/stay.js";
import { Together } from "./ui/together.js";
import { alarmBefore, forgetAlarm, UrgentPath } from "./ui/urgent-path.js";
import { offerVoiceSettings, showSound, watchHearing } from "./ui/voice-settings.js";
import { ScreenWakeLock } from "./ui/wake-lock.js";

/**
 * @typedef {import("./coaching/timeline.js").Script} Script
 * @typedef {import("./coaching/session-player.js").Progress} Progress
 */

/** A recording that nothing was added to for so long is of no walk that still goes on. */
const ABANDONED_MS = 10_000;

/** @type {Script | null} */
const given = JSON.parse(part("script").textContent ?? "null");
if (given) describe(given); // at once: what was kept is looked for meanwhile

const store = await RecordingStore.open();
await openStore(store.database);
/** @type {SessionPlayer | null} */
let player = null;
/** The guide that the page asks for, where it is not for a walk. */
const guide = guideOf(location.pathname);
const guided = given ? [] : await guidedScripts();
const script = given ?? (await kept());
/** What was recorded before this page. */
const waiting = (await store.recordings()).filter(isOfWhoWalks);
const queue = new RecordQueue();
/** @type {RecordingUploader} */
const uploader = new RecordingUploader(store, (id, result) => {
  ending.showResult(id, result);
  if (id === ending.ended) together.walk?.arrived();
});
const ending = new EndScreen(store, uploader, queue, Boolean(script?.guide));
const recording = new SessionRecording(store, uploader, showState, hear, screen.showSilence);
const together = new Together((command, line) => player?.hearCompanion(command, line));
const strap = offerHeartPanel((rate) => {
  recording.addHeartRate(rate);
  together.walk?.heart(rate.bpm);
});
const voice = new Voice(script?.language ?? document.documentElement.lang, load("manner") ?? "voice");
watchHearing(voice);
const wakeLock = new ScreenWakeLock((light) => {
  showLight(light);
  tellDark();
});
const walking = () => Boolean(player?.moving && !script?.guide);
const pocketLock = new PocketLock(lockParts(), walking, showLock);
const stay = new Stay(voice);

// A page that a browser kept and shows again was let through its gate at another time.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && !player) location.reload();
});
if (script && !given) describe(script);
const urgent = new UrgentPath(voice, queue, (sent, place) => ending.showSaving(sent, place));
showKeeping();
let alarm = alarmBefore();
if (alarm && given && !queue.holds(alarm.progress)) {
  forgetAlarm(); // the server knows it, and offers this walk all the same
  alarm = null;
}
if (alarm) goOnAfter(alarm);
else if (script) before(script);
else showNothing(guided, guide !== null);

/**
 * Whether it is of who walks here now; another's is brought to its end when they come back.
 *
 * @param {import("./offline/recording-store.js").StoredRecording} recording
 */
function isOfWhoWalks({ walker }) {
  return (walker ?? whose().heir) === whose().walker;
}

/** @returns {Promise<Script | null>} what this phone holds of what the page is for */
async function kept() {
  if (guide === null) return dueOn(await scriptsAhead(), new Date());
  return guided.find((one) => one.guide === guide) ?? null;
}

/**
 * The first screen: what is to come.
 *
 * @param {Script} script
 */
function describe(script) {
  document.body.dataset.guided = String(Boolean(script.guide));
  showPlan(script);
  write("before-title", script.title);
  write("aim", script.aim);
  write("setting", script.where || script.setting.replaceAll("_", " "));
  const length = script.guide ? "player-guided-length" : "player-length";
  write("length", say(length, { whole: clockTime(script.seconds) }));
  const backward = clockTime(backwardBy(script, script.seconds));
  write("length-backward", say("player-length-backward", { backward }));
  write("whose", whose().name);
  showScreen("before");
  bring(script).then(() => draw(part("aim-drawing"), script.drawing));
}

/**
 * Offer to start, or to go on where a walk was left.
 *
 * @param {Script} script
 */
function before(script) {
  const left = leftProgress(script);
  if (left) write("left-off", leftOff(left.elapsed_s, Boolean(script.guide)));
  const begun = pain();
  const safe = begun !== null || left ? () => begun : offerSafetyCheck(script);
  const lesson = new LessonScreen(script, voice);
  part("start").addEventListener("click", () => {
    const pain_before = safe();
    if (pain_before === undefined) return;
    const walk = () => begin(script, newProgress(script, pain_before));
    if (isDue(script)) lesson.teach(say("player-lesson-walk"), walk);
    else walk();
  });
  part("show-lesson").addEventListener("click", () => {
    lesson.teach(say("player-lesson-back"), () => showScreen("before"));
  });
  part("go-on").addEventListener("click", () => left && begin(script, left));
  part("start-again").addEventListener("click", () => {
    if (left) handOver(left);
    begin(script, newProgress(script, left?.record.pain_before ?? null));
  });
  offerVoiceSettings(voice, cadenceOf(script));
  offerNotes();
  together.offer(script);
  part("start").hidden = left !== null;
  part("left").hidden = left === null;
  tidy(left);
}

/**
 * Close what was cut off, bring what waits, and look whether there is room for more.
 *
 * @param {Progress | null} left a walk that may still go on
 */
async function tidy(left) {
  queue.send();
  for (const { id, began, last_ms, ended: over } of waiting) {
    const idle_ms = Date.now() - Date.parse(began) - last_ms;
    if (!over && id !== left?.recording_id && idle_ms > ABANDONED_MS) await close(id);
  }
  uploader.upload();
  write("no-room", (await hasRoom(store.database)) ? "" : say("player-no-room"));
}

/** @returns {number | null} as the page before asked for it; null where it did not */
function pain() {
  const { pain } = document.body.dataset;
  return pain ? Number(pain) : null;
}

/**
 * A walk that a reload or a crash cut off; one of another session is handed over as it stands.
 *
 * @param {Script} script
 * @returns {Progress | null}
 */
function leftProgress(script) {
  /** @type {Progress | null} */
  const progress = load("standing");
  if (progress === null || progress.session_id === script.session_id) return progress;
  const { practised_s, unsteady_pressed } = progress.record;
  if (practised_s || unsteady_pressed) handOver(progress);
  return null;
}

/** @param {Progress} progress */
function handOver(progress) {
  const sent = queue.add(progress);
  keep("standing", null);
  close(progress.recording_id);
  return sent;
}

/**
 * Nothing will be added to a recording that was cut off.
 *
 * @param {string} id
 */
async function close(id) {
  const cutOff = waiting.find((kept) => kept.id === id);
  if (cutOff) await store.keep({ ...cutOff, ended: true });
  uploader.upload();
}

/**
 * Unlock all that wants a tap, and walk; where the phone asks for motion, once that is answered.
 *
 * @param {Script} script
 * @param {Progress} progress
 */
async function begin(script, progress) {
  if (wakeLock.wanted) return; // begun, and asked
  voice.unlock();
  stay.begin();
  wakeLock.hold();
  const asked = script.guide ? null : startRecording(progress); // no walk, no steps to count
  if (asked) await asked;
  player = new SessionPlayer(script, progress, screen, voice, recording, end);
  showScreen("walk");
  player.start();
  together.walks(player);
  tellDark();
}

/** Say once that the screen may go dark, as far as that is known by now. */
function tellDark() {
  const { light } = wakeLock;
  if (light && light !== "lit") player?.tellSoon(say("player-said-dark"));
}

/** @param {Progress} progress */
function startRecording(progress) {
  const cutOff = waiting.find(({ id, ended: over }) => id === progress.recording_id && !over);
  const recorded = cutOff ?? newRecording(progress.session_id);
  progress.recording_id = recorded.id;
  return recording.begin(recorded);
}

/**
 * @param {Progress} progress
 * @param {import("./coaching/alarm.js").Wrong | null} wrong
 * @param {boolean} unhurt in a fall, as the walker has said already
 */
async function end(progress, wrong, unhurt) {
  pocketLock.open();
  stay.end();
  const done = ending.show(progress, recording.hasData, (told) => {
    urgent.show({ wrong: told, progress });
  });
  if (!progress.record.completed && !wrong) voice.interrupt(done);
  voice.end();
  if (wrong) urgent.show({ wrong, progress });
  if (unhurt) urgent.goOn();
  else if (wrong) urgent.speak();
  if (!progress.guide) keep("walked", progress.session_id);
  together.walk?.ends();
  const stored = recording.end();
  prepareFile(store, progress);
  const sent = handOver(progress);
  wakeLock.release();
  strap?.stop();
  if (!wrong) ending.askToKeep(await ending.showSaving(sent));
  await stored;
}

/**
 * Something was wrong, and the server may not know it yet: nothing else is offered.
 *
 * @param {import("./ui/urgent-path.js").Alarm} alarm
 */
function goOnAfter(alarm) {
  const left = load("standing");
  if (left) handOver(left);
  queue.send();
  urgent.show(alarm);
}

/** @param {import("./sensing/live.js").LiveUpdate} update */
function hear(update) {
  player?.hear(update);
  together.walk?.hears(update);
  if (player?.question === "fallen") pocketLock.open(); // whoever lies there needs no slide and tap
  screen.showHeard(update);
}

/** @param {import("./sensing/motion.js").SensorState} state */
function showState(state) {
  if (state === "listening") pocketLock.feel();
  showMotion(state);
}

addEventListener("keeping", () => {
  showKeeping();
  if (!keeps()) player?.tellSoon(say("player-not-kept"));
});

/** Say when this browser keeps nothing (any more), and no longer when it does. */
function showKeeping() {
  write("no-storage", keeps() ? "" : say("player-no-storage"));
  write("not-kept", keeps() ? "" : say("player-not-kept"));
}

/** @returns {boolean} whether this browser keeps what it is given */
function keeps() {
  return store.lasts && lasts();
}

watchForMove(store);
addEventListener("unpaired", () => showPairing(false));
addEventListener("paired", () => showPairing(true));

/** @param {boolean} paired */
function showPairing(paired) {
  part("unpaired").hidden = paired;
}

part("sound").addEventListener("click", () => {
  voice.toggle();
  showSound(voice);
});
part("pause").addEventListener("click", () => player?.pause());
part("stop").addEventListener("click", () => player?.stop());
for (const id of ["wrong-now", "wrong-too"]) {
  part(id).addEventListener("click", () => player?.wrong());
}
part("lock").addEventListener("click", () => pocketLock.close());

document.addEventListener("visibilitychange", () => {
  if (document.hidden) player?.hide();
});

document.addEventListener("keydown", (event) => {
  if (!player) return;
  const onControl = event.target instanceof Element && event.target.closest("button, a, input");
  const [wrong, toggle] = [event.key === "Escape", event.key === " " && !onControl];
  if (wrong || toggle) pocketLock.open();
  if (wrong) player.wrong();
  else if (toggle) player.toggle();
  else return;
  event.preventDefault();
});
