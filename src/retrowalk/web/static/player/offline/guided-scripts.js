/** What is guided for any day: the phone holds all of it for when it is offline. */

import { whose } from "./saved-values.js";
import { api } from "./whose.js";

/** @typedef {import("../coaching/timeline.js").Script} Script */

const PATH = "guided/scripts";
const PAGE = /^\/guided(?:\/(\w+))?$/;

/** @returns {Promise<Script[]>} as the server, or else the service worker, knows them */
export async function guidedScripts() {
  try {
    const answer = await fetch(`${api(whose().walker)}/${PATH}`);
    return answer.ok ? answer.json() : [];
  } catch {
    return [];
  }
}

/**
 * @param {string} pathname of a page
 * @returns {string | null} the guide that it asks for, empty where it asks for any; null where it
 *   is a page of something else
 */
export function guideOf(pathname) {
  const found = PAGE.exec(pathname);
  return found && (found[1] ?? "");
}
