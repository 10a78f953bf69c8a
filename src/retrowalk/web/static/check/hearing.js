/** Says a line and plays a tone on the very way of the walk, and tells what became of them. */

import { Voice } from "../player/coaching/voice.js";
import { canSpeak, voicesFor } from "../player/coaching/voices.js";
import { say } from "../player/coaching/words.js";
import { load } from "../player/offline/saved-values.js";

/** @typedef {import("./judged.js").Found} Found */

/** A line is tried twice, and tones need as long as a headset to begin. */
const TOLD_MS = 5000;
const LOOK_EVERY_MS = 100;

/**
 * Only inside a tap.
 *
 * @param {string} tag of the page's language
 * @returns {Promise<Pick<Found, "voices" | "voice" | "spoke" | "sounds">>}
 */
export async function hear(tag) {
  const voice = new Voice(tag, "voice");
  voice.name = load("voice") ?? "";
  voice.unlock();
  voice.sound("backward");
  voice.interrupt(say("phone-heard"));
  await toldBy(voice);
  voice.end();
  return {
    voices: voicesFor(tag).length,
    voice: voice.chosen?.name ?? tag,
    spoke: canSpeak(tag) ? voice.lost === 0 && voice.proven : null,
    sounds: voice.tones.context !== null && !voice.tones.broken,
  };
}

/** @param {Voice} voice @returns {Promise<void>} once it began to speak, or will not */
function toldBy(voice) {
  return new Promise((resolve) => {
    const over_ms = performance.now() + TOLD_MS;
    const timer = setInterval(() => {
      if (!voice.proven && voice.lost === 0 && performance.now() < over_ms) return;
      clearInterval(timer);
      resolve();
    }, LOOK_EVERY_MS);
  });
}
