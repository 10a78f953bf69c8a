/** Says a line and plays a tone, and tells whether the browser did. */

import { say } from "../player/coaching/words.js";

/** @typedef {import("./judged.js").Found} Found */

const START_MS = 1500;
const STILL_MS = 300;

/**
 * @param {string} tag of the page's language
 * @returns {Promise<Pick<Found, "voices" | "voice" | "spoke" | "sounds">>}
 */
export async function hear(tag) {
  const [spoken, sounds] = await Promise.all([speak(tag), play()]);
  return { ...spoken, sounds };
}

/** @param {string} tag @returns {Promise<Pick<Found, "voices" | "voice" | "spoke">>} */
async function speak(tag) {
  if (!("speechSynthesis" in window)) return { voices: 0, voice: "", spoke: null };
  const line = new SpeechSynthesisUtterance(say("phone-heard"));
  line.lang = tag;
  const began = new Promise((resolve) => {
    line.onstart = () => resolve(true);
    line.onerror = () => resolve(false);
    setTimeout(() => resolve(false), START_MS);
  });
  speechSynthesis.speak(line);
  const spoke = await began;
  const [tongue] = tag.split("-");
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith(tongue));
  return { voices: voices.length, voice: voices[0]?.name ?? tag, spoke };
}

/** @returns {Promise<boolean>} whether the clock of sound goes on */
async function play() {
  const audio = new AudioContext();
  audio.resume();
  const tone = audio.createOscillator();
  tone.connect(audio.destination);
  tone.start();
  const began_s = audio.currentTime;
  await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  const sounds = audio.currentTime > began_s;
  await audio.close();
  return sounds;
}
