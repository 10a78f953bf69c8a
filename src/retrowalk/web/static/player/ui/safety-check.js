/** Is it safe, here and now? Asked by the phone itself where no page could ask before. */

import { say } from "../coaching/words.js";
import { part, write } from "./screen.js";

/**
 * Show the ticks, and before a walk the pain.
 *
 * @param {import("../coaching/timeline.js").Script} script
 * @returns {() => number | null | undefined} the pain once it is safe, null where it is not asked;
 *   undefined, and says why, before
 */
export function offerSafetyCheck({ checklist, most_pain, guide }) {
  part("ticks").replaceChildren(...checklist.map(tick));
  part("safety-check").hidden = false;
  return () => {
    const ticks = [...part("ticks").querySelectorAll("input")];
    if (guide) {
      const ticked = ticks.every(({ checked }) => checked);
      write("not-safe", ticked ? "" : say("player-guided-tick-all"));
      return ticked ? null : undefined;
    }
    const pain = /** @type {HTMLSelectElement} */ (part("pain-now")).value;
    const complete = ticks.every(({ checked }) => checked) && pain !== "";
    const most = most_pain ?? 0; // a script kept by an older version names none
    const safe = complete && Number(pain) <= most;
    if (!complete) write("not-safe", say("player-tick-all"));
    else write("not-safe", safe ? "" : say("player-too-much-pain", { most }));
    return safe ? Number(pain) : undefined;
  };
}

/** @param {string} line */
function tick(line) {
  const label = document.createElement("label");
  label.append(Object.assign(document.createElement("input"), { type: "checkbox" }), line);
  return label;
}
