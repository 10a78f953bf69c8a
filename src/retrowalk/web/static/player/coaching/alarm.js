/** What may be wrong in the middle of a walk, as it is told to the server with the walk. */

/**
 * @typedef {"chest_pain" | "faint" | "weakness" | "fell"} Wrong
 *
 * @typedef {Record<string, boolean>} Fall the answers of who fell, by the names of the questions
 *
 * @typedef {object} After what is said after a walk, as far as it was asked
 * @property {"fell"} [wobble]
 * @property {Fall} [fall]
 * @property {{ what: Wrong, at: string }} [alarm] and when it was told, ISO 8601
 *
 * @typedef {{ needs: string[], care: string }} Care what to do, where all that it needs was told
 */

/** @type {Wrong[]} in the order in which it is asked */
export const WRONGS = ["chest_pain", "faint", "weakness", "fell"];

/** @param {Wrong} wrong @returns {After} */
export function after(wrong) {
  if (wrong === "fell") return { wobble: "fell" };
  return { alarm: { what: wrong, at: new Date().toISOString() } };
}

/**
 * @param {Care[]} cares the most urgent first
 * @param {Fall} fall
 * @returns {string} the most urgent of what a fall asks for
 */
export function careAfter(cares, fall) {
  const first = cares.find(({ needs }) => needs.every((name) => fall[name]));
  return first?.care ?? "tell";
}
