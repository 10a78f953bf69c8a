/** The scripts of the next sessions, which the phone holds ahead of time for when it is offline. */

import { load, whose } from "./saved-values.js";
import { api } from "./whose.js";

/**
 * @typedef {import("../coaching/timeline.js").Script} Script
 * @typedef {{ on: string, script: Script }} Ahead a session and its day, ISO 8601
 */

const PATH = "scripts/ahead";

/** @returns {Promise<Ahead[]>} as the server, or else the service worker, knows them */
export async function scriptsAhead() {
  try {
    const answer = await fetch(`${api(whose().walker)}/${PATH}`);
    return answer.ok ? answer.json() : [];
  } catch {
    return [];
  }
}

/**
 * @param {Ahead[]} ahead
 * @param {Date} now
 * @returns {Script | null} the one to walk today, unless this phone walked it
 */
export function dueOn(ahead, now) {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const due = ahead.find(({ on, script }) => on === today && script.session_id !== load("walked"));
  return due?.script ?? null;
}
