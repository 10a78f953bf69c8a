/**
 * The way to the server, for all that is brought there: what waits may be brought again.
 *
 * A router gives addresses away for a while. Cookies, database and worker stay with the old one,
 * so a page that is kept under it looks for the server where it was told that it may be.
 */

import { keep, load } from "./saved-values.js";

/** A slow server is waited for; of a line that is dead without a word, a new one is tried. */
const PATIENCE_MS = 60_000;
/** An address at which nobody is may take a minute to say so. */
const LOOK_MS = 8000;
const signals = /** @type {AbortSignalTimeout} */ (/** @type {unknown} */ (AbortSignal));

/** Whom the server does not know (any more): it takes nothing of theirs until they are paired. */
export const UNPAIRED = 401;

/**
 * Bring something; the window hears "unreachable" or "unpaired", or "paired" once that is over.
 *
 * @param {string} url
 * @param {string} type
 * @param {BodyInit} body
 * @param {RequestInit} [more]
 * @param {number} [patience_ms] how long its answer is waited for
 * @returns {Promise<Response | null>} null where the server is out of reach
 */
export async function post(url, type, body, more = {}, patience_ms = PATIENCE_MS) {
  const headers = { "Content-Type": type };
  const signal = signals.timeout(patience_ms);
  try {
    const answer = await fetch(url, { method: "POST", headers, body, signal, ...more });
    if (answer.ok) dispatchEvent(new Event("paired"));
    if (answer.status === UNPAIRED) dispatchEvent(new Event("unpaired"));
    return answer;
  } catch {
    dispatchEvent(new Event("unreachable"));
    return null;
  }
}

/** Learn from the server, as long as it is here, where else it is to be found. */
export async function learnAddresses() {
  const answer = await fetch("/trust/addresses").catch(() => null);
  if (answer?.ok) keep("addresses", (await answer.json()).addresses);
}

/** @returns {string[]} without the one of this page */
export function otherAddresses() {
  return (load("addresses") ?? []).filter((address) => address !== location.origin);
}

/** @returns {Promise<string | null>} where the server is now: here, if it is here; null if nowhere */
export async function whereIsServer() {
  const elsewhere = Promise.any(otherAddresses().map(reached)).catch(() => null);
  return reached(location.origin).catch(() => elsewhere);
}

/**
 * Only a machine whose certificate this phone trusts is ever reached; what it says is not read.
 *
 * @param {string} address @returns {Promise<string>} the same, once something answers there
 */
async function reached(address) {
  const signal = signals.timeout(LOOK_MS);
  await fetch(`${address}/trust/reached`, { mode: "no-cors", cache: "no-store", signal });
  return address;
}
