/** What is seen: the three screens, the ring, the caption, and the sheet that asks. */

import { direction, momentAt } from "../coaching/timeline.js";
import { clockTime, comingUp, notListening, say, stepCount } from "../coaching/words.js";
import { draw } from "./drawn.js";
import { drawStrip } from "./session-strip.js";

/**
 * @typedef {import("../coaching/timeline.js").Script} Script
 * @typedef {import("../coaching/timeline.js").Cue} Cue
 * @typedef {import("../coaching/timeline.js").Block} Block
 * @typedef {import("../coaching/session-player.js").Question} Question
 * @typedef {import("../coaching/session-player.js").Choice} Choice
 * @typedef {import("../sensing/live.js").LiveUpdate} LiveUpdate
 */

/** @param {string} id @returns {HTMLElement} */
export function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part "${id}".`);
  return found;
}

/** @param {string} name of a section of the page */
export function showScreen(name) {
  for (const screen of document.querySelectorAll("main > section")) {
    screen.toggleAttribute("hidden", screen.id !== name);
  }
  document.body.dataset.screen = name;
  document.body.classList.toggle("urgent", part(name).classList.contains("alarm"));
  scrollTo(0, 0);
  part(`${name}-title`).focus({ preventScroll: true });
}

/**
 * What of a script is shown: it is shown anew when that changes.
 *
 * @type {{ index: number, time: string, cue?: Cue | undefined }}
 */
const shown = { index: -1, time: "" };

/**
 * Show a moment of a script: what to do, for how long, and what comes next.
 *
 * Once a second, and with each line that is said, and only what that changes: on a slow phone
 * drawing costs more than all else that a walk does.
 *
 * @param {Script} script
 * @param {number} elapsed_s
 */
export function showMoment(script, elapsed_s) {
  const { index, block, left_s, next } = momentAt(script, elapsed_s);
  const time = clockTime(left_s);
  const cue = said(script, index, elapsed_s);
  if (!block || (index === shown.index && time === shown.time && cue === shown.cue)) return;
  if (index !== shown.index) showBlock(script, index, block, next);
  Object.assign(shown, { index, time, cue });
  draw(part("cue-drawing"), cue?.drawing);
  showTime(time, left_s / block.seconds);
  const done = ((100 * elapsed_s) / script.seconds).toFixed(1); // no finer than a phone shows it
  part("walk-strip").style.setProperty("--done", `${done}%`);
}

/**
 * @param {Script} script
 * @param {number} index
 * @param {Block} block
 * @param {Block | null} next
 */
function showBlock(script, index, block, next) {
  document.body.dataset.way = direction(block.kind);
  const guided = script.guide && `player-guided-doing-${block.kind}`;
  write("walk-title", say(guided || `player-doing-${block.kind}`));
  write("place", say("player-place", { number: index + 1, all: script.blocks.length }));
  write("next", comingUp(next));
}

/** Let the next moment be shown whole. */
function showAnew() {
  shown.index = -1;
}

/**
 * @param {Script} script
 * @param {number} index of the block
 * @param {number} elapsed_s
 * @returns {Cue | undefined} the one that was said last
 */
function said({ cues }, index, elapsed_s) {
  return cues.filter((cue) => cue.block === index && cue.at_s <= elapsed_s && cue.say).at(-1);
}

/**
 * Count down to walking backward, in no colour yet.
 *
 * @param {number} left_s
 * @param {number} of_s
 */
export function showLeadIn(left_s, of_s) {
  document.body.dataset.way = "other";
  draw(part("cue-drawing"), null);
  showAnew();
  write("walk-title", say("player-leading-in"));
  showTime(String(Math.ceil(left_s)), left_s / of_s);
}

/** @param {LiveUpdate} update what was heard only now */
export function showHeard(update) {
  writeHeard(false, stepCount(update));
}

/** @param {LiveUpdate | null} latest the last that was heard, which is no longer how things stand */
export function showSilence(latest) {
  writeHeard(true, notListening(latest));
}

/** @param {boolean} stale @param {string} text */
function writeHeard(stale, text) {
  const { dataset } = part("live-steps");
  if (dataset.stale !== String(stale)) dataset.stale = String(stale); // set, it is drawn anew
  write("live-steps", text);
}

/** @param {string} time @param {number} left 0 to 1, how full the ring is */
function showTime(time, left) {
  write("time", time);
  part("ring-left").style.strokeDashoffset = String(left - 1); // it empties clockwise
}

/** @param {Script} script */
export function showPlan(script) {
  showAnew();
  document.body.dataset.drawn = String(script.cues.some(({ drawing }) => drawing));
  for (const strip of document.querySelectorAll(".strip svg")) drawStrip(strip, script);
  for (const place of document.querySelectorAll(".professionals")) {
    place.replaceChildren(...(script.words ?? []).map(ofProfessional));
  }
}

/** @param {import("../coaching/timeline.js").Word} word */
function ofProfessional({ sentence, more, note }) {
  const element = document.createElement("div");
  const [first, ...rest] = [sentence, ...more, note].filter(Boolean);
  const short = Object.assign(document.createElement("strong"), { textContent: first });
  element.className = "note";
  element.append(short, ...rest.map(line));
  return element;
}

/** @param {string} text */
function line(text) {
  return Object.assign(document.createElement("span"), { textContent: text });
}

/**
 * Write a text, leaving it alone where it stands already: a screen reader speaks each change.
 *
 * @param {string} id
 * @param {string} text
 */
export function write(id, text) {
  const element = part(id);
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Ask in place of the controls; the first choice is the one within thumb's reach.
 *
 * @param {Question} question
 * @param {Choice[]} choices
 * @param {string} title
 */
export function ask(question, choices, title = say(`player-asked-${question}`)) {
  if (question === "fallen") {
    part("fallen-choices").replaceChildren(...choices.map(choiceButton));
    part("fallen-call").hidden = true;
    showScreen("fallen");
    return;
  }
  write("sheet-title", title);
  write("sheet-text", say(`player-asked-${question}-text`));
  part("sheet-said").hidden = question === "unsteady"; // nothing to read then
  part("sheet-phone").hidden = question === "unsteady" || question === "wrong";
  part("choices").replaceChildren(...choices.map(choiceButton));
  part("wrong-too").hidden = question === "wrong";
  showSheet(true);
  part("sheet-title").focus({ preventScroll: true });
}

/** Take the question away and give the controls back. */
export function answered() {
  if (!part("fallen").hidden) showScreen("walk");
  showSheet(false);
  part("pause").focus({ preventScroll: true });
}

/** Offer whom to call, where it is asked whether the walker is hurt and nothing is answered. */
export function offerCall() {
  part("fallen-call").hidden = false;
}

/** @param {boolean} asking */
function showSheet(asking) {
  part("sheet").hidden = !asking;
  part("controls").hidden = asking;
  document.body.dataset.asking = String(asking);
}

/** @param {Choice} choice @param {number} index */
function choiceButton({ label, act }, index) {
  return Object.assign(document.createElement("button"), {
    type: "button",
    textContent: label,
    className: index === 0 ? "primary" : "",
    onclick: act,
  });
}
