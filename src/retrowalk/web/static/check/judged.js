/** What was found on a phone, judged: what a walk can count on, and what to do where it can't. */

import { SURE_FROM_IOS } from "../player/ui/wake-lock.js";

/**
 * @typedef {object} Found what this phone, its browser and its connection can do; null: not known
 * @property {string} phone what it calls itself
 * @property {boolean} apple
 * @property {boolean} homeScreen
 * @property {number | null} ios
 * @property {boolean} safe
 * @property {number | null} answers_ms how long the server takes; null where it does not answer
 * @property {number | null} clock_s how far this clock is ahead of the server's
 * @property {boolean | null} paired
 * @property {number | null} line_ms there and back
 * @property {import("../player/sensing/motion.js").SensorState} motion
 * @property {number | null} rate_hz samples a second
 * @property {number | null} repeated share of samples that were those before once more
 * @property {boolean | null} gyroscope
 * @property {"lit" | "refused" | "none" | null} lock
 * @property {number | null} voices of the page's language
 * @property {string} voice
 * @property {boolean | null} spoke whether a line was begun
 * @property {boolean | null} sounds whether the clock of sound runs
 * @property {boolean} session whether sound can be freed from the ring switch
 * @property {boolean} vibrates
 * @property {boolean | null} heard as the walker says
 * @property {boolean} local whether small values are kept
 * @property {boolean | null} database
 * @property {boolean | null} persisted
 * @property {"keeps" | "registered" | "none"} worker
 * @property {boolean | null} shell whether the player opens without a network
 * @property {number | null} scripts walks that it holds
 * @property {number} records that wait here for the server
 * @property {number | null} recordings that wait here for the server
 *
 * @typedef {"good" | "mind" | "unknown"} State
 *
 * @typedef {object} Judgement
 * @property {State} state
 * @property {string} found the message that says it
 * @property {Record<string, number | string>} [values]
 * @property {string} [mend] the message that says what to do
 *
 * @typedef {"walk" | "line" | "kept"} Group
 * @typedef {Judgement & { title: string, group: Group }} Row one line of the page
 */

/** Fewer samples a second than this, and steps are missed. */
const LEAST_HZ = 20;
/** More percent of them the same as those before, and the sensor is slower than it says. */
const MOST_REPEATED = 30;
const SLOW_MS = 1000;
const MOST_CLOCK_S = 60;

/** @type {[string, Group, (found: Found) => Judgement][]} the lines in the order of the page */
const CHECKS = [
  ["phone-motion", "walk", motion],
  ["phone-lock", "walk", lock],
  ["phone-voice", "walk", voice],
  ["phone-sound", "walk", sound],
  ["phone-vibration", "walk", vibration],
  ["phone-safe", "line", connection],
  ["phone-server", "line", server],
  ["phone-clock", "line", clock],
  ["phone-paired", "line", letIn],
  ["phone-line", "line", line],
  ["phone-storage", "kept", storage],
  ["phone-lasting", "kept", lasting],
  ["phone-offline", "kept", offline],
  ["phone-waiting", "kept", waiting],
];

/** @param {Found} found @returns {Row[]} */
export function judged(found) {
  return CHECKS.map(([title, group, judge]) => ({ title, group, ...judge(found) }));
}

/** @param {Row[]} rows @returns {{ message: string, count: number }} all of it in one sentence */
export function verdict(rows) {
  const minded = rows.filter(({ state }) => state === "mind").length;
  if (minded > 0) return { message: "phone-verdict-mind", count: minded };
  const unknown = rows.filter(({ state }) => state === "unknown").length;
  return { message: unknown > 0 ? "phone-verdict-tap" : "phone-verdict-good", count: unknown };
}

/** @param {Found} found */
function motion({ motion, rate_hz, repeated, gyroscope, apple }) {
  if (motion === "unknown") return unknown("phone-motion-untried");
  if (motion === "refused" && apple) {
    return mind("phone-motion-refused", "phone-motion-mend-refused-apple");
  }
  if (motion !== "listening") return mind(`phone-motion-${motion}`, `phone-motion-mend-${motion}`);
  const values = { rate: Math.round(rate_hz ?? 0), repeated: Math.round(100 * (repeated ?? 0)) };
  if (values.rate < LEAST_HZ) return mind("phone-motion-slow", "phone-motion-mend-slow", values);
  if (values.repeated > MOST_REPEATED) {
    return mind("phone-motion-repeated", "phone-motion-mend-slow", values);
  }
  if (gyroscope) return good("phone-motion-good", values);
  return mind("phone-motion-no-turning", "phone-motion-mend-no-turning", values);
}

/** @param {Found} found */
function lock({ lock, homeScreen, ios, apple }) {
  if (lock === null) return unknown("phone-lock-untried");
  if (lock !== "lit") {
    return mind(`phone-lock-${lock}`, apple ? "phone-lock-mend-apple" : "phone-lock-mend-other");
  }
  const ignored = homeScreen && ios !== null && ios < SURE_FROM_IOS;
  return ignored ? mind("phone-lock-unsure", "phone-lock-mend-unsure") : good("phone-lock-good");
}

/** @param {Found} found */
function voice({ voices, voice, spoke, apple }) {
  if (spoke) return good("phone-voice-good", { name: voice });
  if (voices === 0) {
    return mind("phone-voice-none", apple ? "phone-voice-mend-tones" : "phone-voice-mend-none");
  }
  if (spoke === null) return unknown("phone-voice-untried");
  const mend = apple ? "phone-voice-mend-silent-apple" : "phone-voice-mend-silent";
  return mind("phone-voice-silent", mend);
}

/** @param {Found} found */
function sound({ sounds, session, heard, apple }) {
  if (sounds === null) return unknown("phone-sound-untried");
  if (!sounds) return mind("phone-sound-still", "phone-sound-mend-still");
  if (heard === false) {
    const mend = apple ? "phone-sound-mend-unheard-apple" : "phone-sound-mend-unheard";
    return mind("phone-sound-unheard", mend);
  }
  if (apple && !session) return mind("phone-sound-ring-switch", "phone-sound-mend-ring-switch");
  return heard ? good("phone-sound-heard") : unknown("phone-sound-plays");
}

/** @param {Found} found */
function vibration({ vibrates }) {
  return good(vibrates ? "phone-vibration-good" : "phone-vibration-none"); // it is heard all the same
}

/** @param {Found} found */
function connection({ safe }) {
  return safe ? good("phone-safe-good") : mind("phone-safe-plain", "phone-safe-mend-plain");
}

/** @param {Found} found */
function server({ answers_ms }) {
  if (answers_ms === null) return mind("phone-server-away", "phone-server-mend-away");
  const values = { ms: Math.round(answers_ms) };
  if (answers_ms <= SLOW_MS) return good("phone-server-good", values);
  return mind("phone-server-slow", "phone-server-mend-slow", values);
}

/** @param {Found} found */
function clock({ clock_s }) {
  if (clock_s === null) return unknown("phone-clock-untried");
  if (Math.abs(clock_s) < MOST_CLOCK_S) return good("phone-clock-good");
  const minutes = Math.round(Math.abs(clock_s) / 60);
  const found = clock_s > 0 ? "phone-clock-ahead" : "phone-clock-behind";
  return mind(found, "phone-clock-mend-set", { minutes });
}

/** @param {Found} found */
function letIn({ paired }) {
  if (paired === null) return unknown("phone-paired-untried");
  return paired ? good("phone-paired-good") : mind("phone-paired-not", "phone-paired-mend-not");
}

/** @param {Found} found */
function line({ line_ms, paired }) {
  if (!paired) return unknown("phone-line-untried");
  if (line_ms === null) return mind("phone-line-dead", "phone-line-mend-dead");
  return good("phone-line-good", { ms: Math.round(line_ms) });
}

/** @param {Found} found */
function storage({ local, database }) {
  if (database === null) return unknown("phone-storage-untried");
  if (local && database) return good("phone-storage-good");
  const found = local || database ? "phone-storage-half" : "phone-storage-none";
  return mind(found, "phone-storage-mend-none");
}

/** @param {Found} found */
function lasting({ persisted, apple, homeScreen }) {
  if (persisted) return good("phone-lasting-good");
  if (!apple || homeScreen) return good("phone-lasting-may-go"); // it seldom holds anything for long
  return mind("phone-lasting-seven-days", "phone-lasting-mend-seven-days");
}

/** @param {Found} found */
function offline({ worker, shell, scripts }) {
  if (worker === "none") return mind("phone-offline-none", "phone-offline-mend-none");
  if (!shell) return mind("phone-offline-not-yet", "phone-offline-mend-not-yet");
  return good("phone-offline-good", { walks: scripts ?? 0 });
}

/** @param {Found} found */
function waiting({ records, recordings }) {
  if (recordings === null) return unknown("phone-waiting-untried");
  const walks = Math.max(records, recordings);
  if (walks === 0) return good("phone-waiting-none");
  return mind("phone-waiting-some", "phone-waiting-mend-some", { walks });
}

/** @param {string} found @returns {Judgement} */
function good(found, values = {}) {
  return { state: "good", found, values };
}

/** @param {string} found @param {string} mend @returns {Judgement} */
function mind(found, mend, values = {}) {
  return { state: "mind", found, mend, values };
}

/** @param {string} found @returns {Judgement} */
function unknown(found) {
  return { state: "unknown", found };
}
