/** The picture of a walk and what its steps showed, as its own page has them. */

import { part } from "./screen.js";

/**
 * Show the card of a walk; where the server can't give it, nothing is shown.
 *
 * @param {number} walk_id
 * @returns {Promise<string | null>} the page to go on to from there
 */
export async function showCard(walk_id) {
  try {
    const answer = await fetch(`/walks/${walk_id}/card`, { redirect: "error" });
    if (!answer.ok) return null;
    part("card").innerHTML = await answer.text();
  } catch {
    return null;
  }
  return part("card").querySelector("[data-next]")?.getAttribute("data-next") ?? null;
}
