/** How the coach should sound: manner, voice, speed and tick, remembered, and to be tried. */

import { part, write } from "./screen.js";
import { keep, load } from "./store.js";
import { hasVoice, voicesFor } from "./voice.js";
import { NOTE, pace, SAY, SOUND } from "./words.js";

/** @typedef {import("./voice.js").Voice} Voice */

const PACES_SPM = [0, 60, 70, 80, 90, 100, 110];

/** @param {Voice} voice */
export function offerManners(voice) {
  const form = /** @type {HTMLFormElement} */ (part("manners"));
  const { manner, name, rate, pace: paceList } = controls(form);
  manner.value = voice.manner;
  voice.name = load("voice") ?? "";
  voice.rate = load("rate") ?? 1;
  voice.metronome.pace_spm = load("pace") ?? 0;
  rate.value = String(voice.rate);
  paceList.replaceChildren(...PACES_SPM.map((spm) => new Option(pace(spm), String(spm))));
  paceList.value = String(voice.metronome.pace_spm);

  form.addEventListener("change", () => {
    voice.become(/** @type {import("./voice.js").Manner} */ (manner.value));
    voice.name = name.value;
    voice.rate = Number(rate.value);
    voice.metronome.pace_spm = Number(paceList.value);
    keep("manner", voice.manner);
    keep("voice", voice.name);
    keep("rate", voice.rate);
    keep("pace", voice.metronome.pace_spm);
    tellSound(voice);
  });
  part("try").addEventListener("click", () => {
    voice.unlock();
    voice.sound("backward");
    voice.interrupt(SAY.trial);
  });
  const offerVoices = () => listVoices(voice, name);
  if ("speechSynthesis" in window) speechSynthesis.addEventListener("voiceschanged", offerVoices);
  offerVoices();
  tellSound(voice);
}

/** @param {Voice} voice */
export function tellSound(voice) {
  write("sound", voice.manner === "silent" ? SOUND.off : SOUND.on);
}

/** @param {Voice} voice @param {HTMLSelectElement} list */
function listVoices(voice, list) {
  write("no-voice", hasVoice() ? "" : NOTE.noVoice);
  const voices = voicesFor(voice.language);
  list.replaceChildren(...voices.map(({ name }) => new Option(name, name)));
  if (voices.some(({ name }) => name === voice.name)) list.value = voice.name;
  part("voices").hidden = voices.length === 0;
}

/** @param {HTMLFormElement} form */
function controls({ elements }) {
  return {
    manner: /** @type {RadioNodeList} */ (elements.namedItem("manner")),
    name: /** @type {HTMLSelectElement} */ (elements.namedItem("voice")),
    rate: /** @type {HTMLInputElement} */ (elements.namedItem("rate")),
    pace: /** @type {HTMLSelectElement} */ (elements.namedItem("pace")),
  };
}
