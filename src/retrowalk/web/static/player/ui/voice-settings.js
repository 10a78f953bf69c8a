/** How the coach should sound: mode, voice, speed and tick, remembered, and to be tried. */

import { hasVoice, voicesFor } from "../coaching/voice.js";
import { say } from "../coaching/words.js";
import { keep, load } from "../offline/saved-values.js";
import { part, write } from "./screen.js";

/** @typedef {import("../coaching/voice.js").Voice} Voice */

const PACES_SPM = [0, 60, 70, 80, 90, 100, 110];

/**
 * @param {Voice} voice
 * @param {number} pace_spm the script's own for small, even steps; 0 where it has none
 */
export function offerVoiceSettings(voice, pace_spm) {
  const form = /** @type {HTMLFormElement} */ (part("voice-settings"));
  const { mode, name, rate, pace: paceList } = controls(form);
  mode.value = voice.mode;
  voice.name = load("voice") ?? "";
  voice.rate = load("rate") ?? 1;
  voice.metronome.pace_spm = firstPace(load("pace"), pace_spm);
  rate.value = String(voice.rate);
  paceList.replaceChildren(...paces(voice.metronome.pace_spm, pace_spm).map(paceOption));
  paceList.value = String(voice.metronome.pace_spm);

  form.addEventListener("change", () => {
    voice.become(/** @type {import("../coaching/voice.js").SoundMode} */ (mode.value));
    voice.name = name.value;
    voice.rate = Number(rate.value);
    voice.metronome.pace_spm = Number(paceList.value);
    keep("manner", voice.mode);
    keep("voice", voice.name);
    keep("rate", voice.rate);
    keep("pace", voice.metronome.pace_spm);
    showSound(voice);
  });
  part("try").addEventListener("click", () => {
    voice.unlock();
    voice.sound("backward");
    voice.interrupt(say("player-said-trial"));
  });
  const offerVoices = () => listVoices(voice, name);
  if ("speechSynthesis" in window) speechSynthesis.addEventListener("voiceschanged", offerVoices);
  offerVoices();
  showSound(voice);
}

/** @param {Voice} voice */
export function showSound(voice) {
  write("sound", say(voice.mode === "silent" ? "player-sound-off" : "player-sound-on"));
}

/** @param {Voice} voice @param {HTMLSelectElement} list */
function listVoices(voice, list) {
  const voices = voicesFor(voice.language);
  const missing = hasVoice() ? "player-no-voice-of-language" : "player-no-voice";
  write("no-voice", voices.length > 0 ? "" : say(missing));
  list.replaceChildren(...voices.map(({ name }) => new Option(name, name)));
  list.value = voice.chosen?.name ?? "";
  part("voices").hidden = voices.length === 0;
}

/**
 * The pace to begin with: the script's, unless the walker wanted no tick.
 *
 * @param {number | null} kept from the last walk
 * @param {number} own_spm the script's
 */
function firstPace(kept, own_spm) {
  return kept === 0 ? 0 : own_spm || (kept ?? 0);
}

/** @param {number[]} more */
function paces(...more) {
  return [...new Set([...PACES_SPM, ...more])].sort((a, b) => a - b);
}

/** @param {number} pace */
function paceOption(pace) {
  return new Option(pace === 0 ? say("player-no-tick") : say("player-pace", { pace }), String(pace));
}

/** @param {HTMLFormElement} form */
function controls({ elements }) {
  return {
    mode: /** @type {RadioNodeList} */ (elements.namedItem("mode")),
    name: /** @type {HTMLSelectElement} */ (elements.namedItem("voice")),
    rate: /** @type {HTMLInputElement} */ (elements.namedItem("rate")),
    pace: /** @type {HTMLSelectElement} */ (elements.namedItem("pace")),
  };
}
