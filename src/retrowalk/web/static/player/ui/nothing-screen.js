/** No walk on this phone: perhaps its coach has one, who may be slow; and what is guided plays here. */

import { clockTime, say } from "../coaching/words.js";
import { patiently } from "./patience.js";
import { part, showScreen, write } from "./screen.js";

/** @typedef {import("../coaching/timeline.js").Script} Script */

/**
 * @param {Script[]} guided what this phone can play instead
 * @param {boolean} asked whether that is what was looked for
 */
export async function showNothing(guided, asked) {
  part("guided").replaceChildren(...guided.map(door));
  part("guided-offer").hidden = guided.length === 0;
  if (asked) write("nothing-title", say("player-guided-title"));
  showScreen("nothing");
  const holds = asked && guided.length > 0;
  const text = (/** @type {string} */ state) =>
    say(holds ? `player-guided-${state}` : `player-nothing-${state}`);
  write("nothing-text", text("asking"));
  try {
    await patiently(fetch("/healthz", { cache: "no-store" }), "nothing-text");
    write("nothing-text", text("answers"));
  } catch {
    write("nothing-text", text("text"));
    dispatchEvent(new Event("unreachable"));
  }
}

/** @param {Script} script */
function door({ guide, title, seconds }) {
  const item = document.createElement("li");
  const text = say("player-guided-door", { title, time: clockTime(seconds) });
  item.append(Object.assign(document.createElement("a"), { href: `/guided/${guide}`, textContent: text }));
  return item;
}
