/**
 * Good to know about this phone: what no page can mend, told before the walk.
 *
 * What has to be done first is not for here: it is told in sight, by whoever finds it.
 */

import { say } from "../coaching/words.js";
import { isAndroid, isApplePhone } from "../sensing/device.js";
import { part } from "./screen.js";

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

export function offerNotes() {
  part("phone-notes-list").replaceChildren(...notes().map(item));
}

/** @param {string} message */
function item(message) {
  return Object.assign(document.createElement("li"), { textContent: say(message) });
}
