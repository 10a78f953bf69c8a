/**
 * How the coach is heard and felt: the browser's voice, tones, and vibration.
 *
 * Lines never pile up: while one is spoken at most one waits, and a newer one takes its place.
 */

import { Metronome } from "./metronome.js";

/**
 * @typedef {import("./timeline.js").Tone} Tone
 * @typedef {"voice" | "tones" | "silent"} SoundMode silent still vibrates, where the phone can
 * @typedef {Exclude<Tone, "start"> | "backward" | "forward" | "stop"} Sound
 */

/**
 * Notes of each sound, Hz: they fall for backward and rise for forward.
 *
 * @type {Record<Sound, number[]>}
 */
const NOTES = {
  change: [587, 587],
  backward: [659, 523, 392],
  forward: [392, 523, 659],
  half: [523],
  end: [523, 659, 784, 1047],
  soft: [440],
  stop: [330, 330, 330],
};
const NOTE_S = 0.18;

/**
 * Pulses of each sound, ms on and off: backward is long, forward is short.
 *
 * @type {Record<Sound, number[]>}
 */
const PULSES = {
  change: [120, 100, 120],
  backward: [400, 150, 400],
  forward: [120, 100, 120, 100, 120],
  half: [120],
  end: [300, 150, 300, 150, 600],
  soft: [60],
  stop: [600, 100, 600],
};

/** A line that never ends is a fault of the browser: after so long, the next one is spoken. */
const LONGEST_LINE_MS = 10_000;

export class Voice {
  /**
   * @param {string} language of what it says, BCP 47
   * @param {SoundMode} mode
   */
  constructor(language, mode) {
    this.language = language;
    this.mode = mode;
    this.name = ""; // of the browser's voice; the best one where it is not known
    this.rate = 1; // of speaking, 1 is usual
    this.metronome = new Metronome(0);
    /** @type {SoundMode} what `toggle` changes to */
    this.other = mode === "silent" ? "voice" : "silent";
    this.waiting = "";
    /** @type {SpeechSynthesisUtterance | null} some browsers forget a line that nobody holds */
    this.speaking = null;
    this.watch = 0;
    /** @type {AudioContext | null} */
    this.audio = null;
  }

  /** Browsers give sound only to a page that asks for it inside a tap. */
  unlock() {
    this.audio ??= new AudioContext();
    this.audio.resume();
    if (hasVoice()) speechSynthesis.speak(new SpeechSynthesisUtterance(""));
  }

  /** @returns {SpeechSynthesisVoice | null} the browser's voice that speaks */
  get chosen() {
    const named = voicesFor(this.language).find(({ name }) => name === this.name);
    return named ?? bestVoice(this.language);
  }

  /** Whether words are heard; where not, the tones have to say more. */
  get speaks() {
    return this.mode === "voice" && voicesFor(this.language).length > 0;
  }

  /** @param {SoundMode} mode */
  become(mode) {
    this.other = mode === "silent" ? this.mode : "silent";
    this.mode = mode;
    if (mode !== "voice") this.hush();
    if (mode === "silent") this.metronome.stop();
  }

  /** Silence, and back. */
  toggle() {
    this.become(this.other);
  }

  /**
   * Say a line after the one being spoken.
   *
   * @param {string} line
   */
  say(line) {
    if (!line || !this.speaks) return;
    if (this.speaking) this.waiting = line;
    else this.#speak(line);
  }

  /**
   * Say a line now, whatever is being spoken.
   *
   * @param {string} line
   */
  interrupt(line) {
    this.hush();
    this.say(line);
  }

  hush() {
    this.waiting = "";
    if (!this.speaking) return;
    clearTimeout(this.watch);
    this.speaking = null;
    speechSynthesis.cancel();
  }

  /**
   * Play the tone of a sound, softly where words follow, and let it be felt.
   *
   * @param {Sound} sound
   */
  sound(sound) {
    navigator.vibrate?.(PULSES[sound]);
    const { audio } = this;
    if (this.mode === "silent" || !audio) return;
    audio.resume(); // a phone call may have suspended it
    const loudness = this.speaks ? 0.12 : 0.4;
    const start_s = audio.currentTime + 0.02;
    NOTES[sound].forEach((pitch_hz, n) => bell(audio, pitch_hz, start_s + n * NOTE_S, loudness));
  }

  /** A quiet sign that the coach is still there. */
  heartbeat() {
    navigator.vibrate?.(40);
    const { audio } = this;
    if (this.mode === "silent" || !audio) return;
    audio.resume();
    bell(audio, 262, audio.currentTime + 0.02, 0.1);
  }

  /**
   * Tick for each step, where that was asked for.
   *
   * @param {boolean} on
   */
  tick(on) {
    if (on && this.mode !== "silent") this.metronome.start(this.audio);
    else this.metronome.stop();
  }

  /** @param {string} line */
  #speak(line) {
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.voice = this.chosen;
    utterance.lang = utterance.voice?.lang ?? this.language;
    utterance.rate = this.rate;
    const done = () => {
      if (this.speaking === utterance) this.#next();
    };
    utterance.onend = done;
    utterance.onerror = done;
    this.speaking = utterance;
    this.watch = setTimeout(done, LONGEST_LINE_MS);
    speechSynthesis.speak(utterance);
  }

  #next() {
    const line = this.waiting;
    this.hush();
    if (line) this.#speak(line);
  }
}

/** @returns {boolean} whether this browser can speak; some know it only a moment after loading */
export function hasVoice() {
  return "speechSynthesis" in window && speechSynthesis.getVoices().length > 0;
}

/** @param {string} language @returns {SpeechSynthesisVoice[]} those that speak it */
export function voicesFor(language) {
  if (!hasVoice()) return [];
  const tongue = tongueOf(language);
  return speechSynthesis.getVoices().filter(({ lang }) => tongueOf(lang) === tongue);
}

/** Written as Chinese, spoken as another language: Cantonese. */
const CANTONESE = /^(yue|zh[-_](Hant[-_])?(HK|MO))\b/i;

/**
 * @param {string} tag as a browser names it: "zh-CN", "zh_CN", "cmn-Hans-CN"
 * @returns {string} what is spoken: "zh"
 */
function tongueOf(tag) {
  if (CANTONESE.test(tag)) return "yue";
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return primary === "cmn" ? "zh" : primary;
}

/**
 * @param {string} language
 * @returns {SpeechSynthesisVoice | null} one that needs no network if there is, best of its country
 */
function bestVoice(language) {
  const voices = voicesFor(language);
  const near = voices.filter(({ localService }) => localService);
  const [first = null] = near.length > 0 ? near : voices;
  return near.find(({ lang }) => lang === language) ?? first;
}

/**
 * @param {AudioContext} audio
 * @param {number} pitch_hz
 * @param {number} at_s
 * @param {number} loudness 0 to 1
 */
function bell(audio, pitch_hz, at_s, loudness) {
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  tone.frequency.value = pitch_hz;
  gain.gain.setValueAtTime(0, at_s);
  gain.gain.linearRampToValueAtTime(loudness, at_s + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.001, at_s + 2 * NOTE_S);
  tone.connect(gain).connect(audio.destination);
  tone.start(at_s);
  tone.stop(at_s + 2 * NOTE_S);
}
