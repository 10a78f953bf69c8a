/** The way to the server, for all that is brought there: what waits may be brought again. */

/** A slow server is waited for; of a line that is dead without a word, a new one is tried. */
const PATIENCE_MS = 60_000;
const signals = /** @type {AbortSignalTimeout} */ (/** @type {unknown} */ (AbortSignal));

/** Whom the server does not know (any more): it takes nothing of theirs until they are paired. */
export const UNPAIRED = 401;

/**
 * Bring something; the window hears "unpaired", or "paired" once that is over.
 *
 * @param {string} url
 * @param {string} type
 * @param {BodyInit} body
 * @param {RequestInit} [more]
 * @returns {Promise<Response | null>} null where the server is out of reach
 */
export async function post(url, type, body, more = {}) {
  const headers = { "Content-Type": type };
  const signal = signals.timeout(PATIENCE_MS);
  try {
    const answer = await fetch(url, { method: "POST", headers, body, signal, ...more });
    if (answer.ok) dispatchEvent(new Event("paired"));
    if (answer.status === UNPAIRED) dispatchEvent(new Event("unpaired"));
    return answer;
  } catch {
    return null;
  }
}
