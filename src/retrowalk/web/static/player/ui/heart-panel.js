/** The strap on the page: offered before the walk where the browser can, and shown on the way. */

import { canHearHearts, Heart } from "../sensing/heart-rate.js";
import { part, write } from "./screen.js";
import { say } from "../coaching/words.js";

/**
 * @param {(beat: import("../sensing/heart-rate.js").Beat) => void} onBeat
 * @returns {Heart | null} null where this browser can't
 */
export function offerStrap(onBeat) {
  if (!canHearHearts()) return null;
  const heart = new Heart(
    (beat) => {
      write("heart", say("player-heart-now", { bpm: beat.bpm }));
      onBeat(beat);
    },
    (bond) => {
      const told = say(`player-strap-${bond}`);
      write("strap-told", told);
      write("heart", told);
    },
  );
  part("strap-offer").hidden = false;
  part("strap").addEventListener("click", () => heart.choose());
  return heart;
}
