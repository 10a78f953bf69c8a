/** The heart-rate strap on the page: offered before the walk where the browser can, then shown. */

import { say } from "../coaching/words.js";
import { canConnectStraps, HeartRateStrap } from "../sensing/heart-rate.js";
import { part, write } from "./screen.js";

/**
 * @param {(rate: import("../sensing/heart-rate.js").HeartRate) => void} onHeartRate
 * @returns {HeartRateStrap | null} null where this browser can't
 */
export function offerHeartPanel(onHeartRate) {
  if (!canConnectStraps()) return null;
  const strap = new HeartRateStrap(
    (rate) => {
      write("heart", say("player-heart-now", { bpm: rate.bpm }));
      onHeartRate(rate);
    },
    (state) => {
      const sentence = say(`player-strap-${state}`);
      write("strap-state", sentence);
      write("heart", sentence);
    },
  );
  part("strap-offer").hidden = false;
  part("strap").addEventListener("click", () => strap.choose());
  return strap;
}
