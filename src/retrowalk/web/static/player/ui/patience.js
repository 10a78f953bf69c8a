/** Waiting for a server that may be slow, and saying so. */

import { say } from "../coaching/words.js";
import { write } from "./screen.js";

/** A coach who takes longer to answer is slow, and the page says so. */
const SLOW_MS = 5000;

/**
 * Wait for an answer, however long it takes, and say so when it takes long.
 *
 * @template Answer
 * @param {Promise<Answer>} answer
 * @param {string} id of the part that says so
 */
export async function patiently(answer, id) {
  const slow = setTimeout(() => write(id, say("player-slow")), SLOW_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(slow);
  }
}
