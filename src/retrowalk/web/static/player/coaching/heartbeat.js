/**
 * The heartbeat: a soft tick while backward, so that silence is a sign.
 *
 * A phone that goes dark is silent, and nothing on it can say so any more. So whoever walks backward
 * hears something at least every half minute, and is told before the first walk: no sound means
 * stop and look. A line or a tone is a sign by itself; the tick only fills what is left between them.
 */

import { cuesBetween, momentAt } from "./timeline.js";

const EVERY_S = 20;
/** A cue so near is waited for: two signs in a row would say no more than one. */
const NEAR_S = 4;

/**
 * @param {import("./timeline.js").Script} script
 * @param {number} heard_s when the last sign was given
 * @param {number} now_s
 * @returns {boolean} whether a tick is due
 */
export function isTickDue(script, heard_s, now_s) {
  const { block, left_s } = momentAt(script, now_s);
  if (block?.kind !== "backward" || now_s - heard_s < EVERY_S || left_s <= NEAR_S) return false;
  return !cuesBetween(script, now_s, now_s + NEAR_S).some(isHeard);
}

/** @param {import("./timeline.js").Cue} cue @returns {boolean} */
function isHeard({ tone, say }) {
  return tone !== null || say !== "";
}
