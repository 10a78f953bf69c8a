/** Is it safe, here and now? Asked by the phone itself where no page could ask before. */

import { say } from "../coaching/words.js";
import { part, write } from "./screen.js";

/**
 * Show the ticks and the pain.
 *
 * @param {import("../coaching/timeline.js").Script} script
 * @returns {() => number | undefined} the pain once it is safe; undefined, and says why, before
 */
export function offerSafetyCheck({ checklist, most_pain }) {
  part("ticks").replaceChildren(...checklist.map(tick));
  part("safety-check").hidden = false;
  return () => {
    const ticks = [...part("ticks").querySelectorAll("input")];
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
