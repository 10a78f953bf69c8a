/**
 * What there is to know about this phone: what no page can mend, told before the walk and on it.
 *
 * What wants doing stands in sight; the rest is behind one line, to be read once.
 */

import { say } from "../coaching/words.js";
import { isAndroid, isApplePhone, phoneKind } from "../sensing/device.js";
import { part, write } from "./screen.js";
import { knownLight } from "./wake-lock.js";

/** @typedef {import("./wake-lock.js").Light} Light */

/** @type {[string, () => boolean][]} messages and the phones they are for, in the order to read */
const NOTES = [
  ["player-note-lit", () => true],
  ["player-note-dark", () => true],
  ["player-note-call", () => true],
  ["player-note-guided-access", isApplePhone],
  ["player-note-pinning", isAndroid],
];

/** @returns {string[]} the messages that are for this device */
export function notes() {
  return NOTES.filter(([, fits]) => fits()).map(([message]) => message);
}

/** Show what is known before the walk. */
export function offerNotes() {
  part("phone-notes-list").replaceChildren(...notes().map(item));
  part("voice-settings").addEventListener("change", showSign);
  showSign();
  showLight(knownLight());
}

/**
 * Say what to do about a screen that may go dark: in full before the walk and in a pause.
 *
 * @param {Light | null} light null where nobody knows yet
 */
export function showLight(light) {
  const dark = light !== null && light !== "lit";
  const way = say("player-light-do", { device: phoneKind() });
  for (const place of ["light", "light-pause"]) {
    write(place, dark ? say(`player-light-${light}`, { way }) : "");
  }
  write("light-walk", dark ? say("player-light-short") : "");
}

/**
 * Say whether steps are felt: in full before the walk, and in a pause where it can be mended.
 *
 * @param {import("../sensing/motion.js").SensorState} state
 */
export function showMotion(state) {
  const device = phoneKind();
  const sentence = say(`player-sensor-${state}`, { device });
  const mended = ["asks", "refused"].includes(state) || (state === "none" && device === "android");
  write("sensor-state", sentence);
  write("live-steps", state === "listening" ? "" : say("player-live-unfelt"));
  write("motion-pause", mended ? sentence : "");
}

/** Say what it means when no sign comes any more. */
function showSign() {
  const form = /** @type {HTMLFormElement} */ (part("voice-settings"));
  const felt = "vibrate" in navigator ? "felt" : "seen";
  const silent = new FormData(form).get("mode") === "silent";
  write("sign", say("player-sign", { given: silent ? felt : "heard" }));
}

/** @param {string} message */
function item(message) {
  return Object.assign(document.createElement("li"), { textContent: say(message) });
}
