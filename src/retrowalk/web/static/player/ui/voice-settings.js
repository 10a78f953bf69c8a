/**
 * How the coach should sound: mode, voice, speed and tick, remembered, and to be tried; and what is
 * said where it is not heard.
 */

import { canSpeak, hasVoice, voicesFor } from "../coaching/voices.js";
import { say } from "../coaching/words.js";
import { keep, load } from "../offline/saved-values.js";
import { isApplePhone } from "../sensing/device.js";
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
    ask(false);
  });
  part("try").addEventListener("click", () => {
    voice.unlock();
    voice.sound("backward");
    voice.interrupt(say("player-said-trial"));
    ask(voice.mode !== "silent");
  });
  part("heard-yes").addEventListener("click", () => answer(say("player-heard-good")));
  part("heard-no").addEventListener("click", () => answer(helpFor(voice)));
  const offerVoices = () => listVoices(voice, name);
  if ("speechSynthesis" in window) speechSynthesis.addEventListener("voiceschanged", offerVoices);
  offerVoices();
  showSound(voice);
}

/** @param {Voice} voice */
export function showSound(voice) {
  write("sound", say(voice.mode === "silent" ? "player-sound-off" : "player-sound-on"));
  write("sound-note", soundNote(voice));
}

/**
 * Say it wherever the coach is not heard; whatever is touched next, sound is tried again.
 *
 * @param {Voice} voice
 */
export function watchHearing(voice) {
  addEventListener("hearing", () => {
    const { unheard } = voice;
    for (const id of ["not-heard", "not-heard-here"]) {
      write(id, unheard && say(`player-not-heard-${unheard}`));
    }
  });
  addEventListener("click", () => voice.unheard && voice.unlock(), true);
}

/** @param {Voice} voice @returns {string} what a phone does to sound that is not to be seen */
function soundNote({ mode, metronome }) {
  if (mode === "silent") return "vibrate" in navigator ? "" : say("player-nothing-felt");
  if (!isApplePhone()) return "";
  if (navigator.audioSession) return say("player-stops-music");
  return mode === "tones" || metronome.pace_spm > 0 ? say("player-ring-switch") : "";
}

/** @param {boolean} asking whether what was tried was heard */
function ask(asking) {
  part("heard").hidden = !asking;
  answer();
}

/** @param {(string | Node)[]} said */
function answer(...said) {
  part("heard-answer").replaceChildren(...said);
}

/** @param {Voice} voice @returns {HTMLElement} from what is done at once to what gives words up */
function helpFor({ mode, language }) {
  const speaks = mode === "voice";
  const helps = [
    "volume",
    isApplePhone() && "ring",
    "headset",
    speaks && voicesFor(language).length > 1 && "voice",
    speaks ? "tones" : "words",
  ];
  const list = document.createElement("ol");
  for (const help of helps.filter(Boolean)) {
    const textContent = say(`player-help-${help}`);
    list.append(Object.assign(document.createElement("li"), { textContent }));
  }
  return list;
}

/** @param {Voice} voice @param {HTMLSelectElement} list */
function listVoices(voice, list) {
  const voices = voicesFor(voice.language);
  write("no-voice", noVoice(voice));
  list.replaceChildren(...voices.map(({ name }) => new Option(name, name)));
  list.value = voice.chosen?.name ?? "";
  part("voices").hidden = voices.length === 0;
}

/**
 * On iOS nothing is said of adding voices: there a language may vanish from Safari with it
 * (HadrienGardeur/web-speech-recommended-voices issue 19).
 *
 * @param {Voice} voice
 */
function noVoice({ language }) {
  if (!hasVoice()) return say("player-no-voice");
  if (canSpeak(language)) return "";
  const none = say("player-no-voice-of-language");
  return isApplePhone() ? none : `${none} ${say("player-add-voice")}`;
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
