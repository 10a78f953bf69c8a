/**
 * How the coach is heard and felt: words, tones, tick and vibration, and which stands for which.
 *
 * Lines never pile up: while one is spoken at most one waits, and a newer one takes its place. A
 * line that is not heard is told by tones, and where tones are broken words are spoken. The window
 * hears "hearing" whenever it changes what reaches the walker.
 */

import { Metronome } from "./metronome.js";
import { silence, speakUnheard, SpokenLine } from "./speech.js";
import { Tones } from "./tones.js";
import { canSpeak, voicesFor } from "./voices.js";

/**
 * @typedef {import("./timeline.js").Tone} Tone
 * @typedef {"voice" | "tones" | "silent"} SoundMode silent still vibrates, where the phone can
 * @typedef {Exclude<Tone, "start"> | "backward" | "forward" | "stop"} Sound
 * @typedef {"" | "words" | "tones" | "both"} Unheard what should be heard and is not
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
const HEARTBEAT_HZ = 330;
const LOUDEST = 1;
const LOUD = 0.4;
const SOFT = 0.12;
const SOFTEST = 0.06;

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
const HEARTBEAT_MS = 40;

/** After so many lines in a row that were not heard, tones speak until the next tap. */
const GIVES_UP = 3;
/** A line that comes so soon after a sound says what the sound announced. */
const ANNOUNCED_MS = 10_000;
/** The last tones and the last line are over by then. */
const ENDS_AFTER_MS = 12_000;

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
    this.tones = new Tones(() => this.#brokeOrMended());
    /** @type {SoundMode} what `toggle` changes to */
    this.other = mode === "silent" ? "voice" : "silent";
    this.waiting = "";
    /** @type {SpokenLine | null} */
    this.line = null;
    this.lost = 0; // lines in a row
    this.proven = false; // whether any line was heard
    /** @type {{ sound: Sound, at_ms: number }} */
    this.last = { sound: "soft", at_ms: -Infinity };
    this.ending = 0;
  }

  /** Browsers give sound only to who asks for it inside a tap; what broke is mended there, too. */
  unlock() {
    clearTimeout(this.ending);
    if (this.mode === "silent") return;
    this.tones.unlock();
    this.lost = Math.min(this.lost, GIVES_UP - 1);
    if (canSpeak(this.language)) speakUnheard(this.#manner, () => this.#trust());
  }

  /** After the session: what is being said is still said. */
  end() {
    this.tick(false);
    this.ending = setTimeout(() => this.tones.end(), ENDS_AFTER_MS);
  }

  /** @returns {SpeechSynthesisVoice | null} the browser's voice that speaks, where it is known */
  get chosen() {
    const voices = voicesFor(this.language);
    return voices.find(({ name }) => name === this.name) ?? voices[0] ?? null;
  }

  /** Whether words are spoken; where not, the tones have to say more. */
  get speaks() {
    const asked = this.mode === "voice" || (this.mode === "tones" && this.tones.broken);
    return asked && this.lost < GIVES_UP && canSpeak(this.language);
  }

  /** @returns {Unheard} */
  get unheard() {
    if (this.mode === "silent") return "";
    if (this.tones.broken) return this.lost > 0 ? "both" : "tones";
    return this.mode === "voice" && this.lost > 0 ? "words" : "";
  }

  /** @param {SoundMode} mode */
  become(mode) {
    if (mode === this.mode) return;
    this.other = mode === "silent" ? this.mode : "silent";
    this.mode = mode;
    if (mode !== "voice") this.hush();
    if (mode === "silent") this.metronome.stop();
    this.#changed();
  }

  /** Silence, and back; inside a tap. */
  toggle() {
    this.become(this.other);
    this.unlock();
  }

  /**
   * Say a line after the one being spoken.
   *
   * @param {string} line
   * @param {boolean} [hurried] whether it does not wait for a headset to wake
   */
  say(line, hurried = false) {
    if (!line || !this.speaks) return;
    if (this.line) this.waiting = line;
    else this.#speak(line, hurried);
  }

  /**
   * Say a line now, whatever is being spoken.
   *
   * @param {string} line
   * @param {boolean} [hurried]
   */
  interrupt(line, hurried = false) {
    this.hush();
    this.say(line, hurried);
  }

  hush() {
    this.waiting = "";
    this.line?.drop();
    this.line = null;
    if ("speechSynthesis" in window) silence();
  }

  /**
   * Play the tone of a sound, softly where words follow, and let it be felt.
   *
   * @param {Sound} sound
   */
  sound(sound) {
    this.last = { sound, at_ms: performance.now() };
    const trusted = this.speaks && this.proven && this.lost === 0;
    this.#ring(sound, trusted ? SOFT : LOUD);
  }

  /**
   * Call out, as loud as it goes, whatever was chosen: for who may need help, or who is near them.
   *
   * @param {string} line
   */
  call(line) {
    this.hush();
    navigator.vibrate?.(PULSES.stop);
    this.tones.ring([...NOTES.stop, ...NOTES.stop], LOUDEST);
    if (canSpeak(this.language)) this.#speak(line);
  }

  /** A sign that the coach is there, for who hears nothing else. */
  heartbeat() {
    if (this.line) return;
    navigator.vibrate?.(HEARTBEAT_MS);
    if (this.mode !== "silent") this.tones.ring([HEARTBEAT_HZ], SOFTEST);
  }

  /**
   * Tick for each step, where that was asked for.
   *
   * @param {boolean} on
   */
  tick(on) {
    if (on && this.mode !== "silent") this.metronome.start(this.tones);
    else this.metronome.stop();
  }

  /** @returns {import("./speech.js").Manner} */
  get #manner() {
    return { voice: this.chosen, language: this.language, rate: this.rate };
  }

  /** @param {Sound} sound @param {number} loudness */
  #ring(sound, loudness) {
    navigator.vibrate?.(PULSES[sound]);
    if (this.mode !== "silent") this.tones.ring(NOTES[sound], loudness);
  }

  /** @param {string} text @param {boolean} [hurried] */
  #speak(text, hurried = false) {
    /** @type {SpokenLine} */
    const line = new SpokenLine(text, this.#manner, {
      began: () => {
        this.tones.heard();
        this.#trust();
      },
      over: () => {
        this.tones.heardTillNow();
        if (this.line === line) this.#next();
      },
      lost: () => this.line === line && this.#lose(),
    });
    this.line = line;
    line.begin(hurried || this.metronome.ticking ? 0 : this.tones.wake());
  }

  /** Words begin: they can be heard. */
  #trust() {
    this.proven = true;
    if (this.lost === 0) return;
    this.lost = 0;
    this.#changed();
  }

  /** The sound that announced the line says it alone. */
  #lose() {
    this.lost += 1;
    const { sound, at_ms } = this.last;
    this.#ring(performance.now() - at_ms < ANNOUNCED_MS ? sound : "soft", LOUD);
    this.#changed();
    this.#next();
  }

  #next() {
    const line = this.waiting;
    this.waiting = "";
    this.line = null;
    this.say(line);
  }

  #brokeOrMended() {
    if (this.tones.broken && this.mode !== "silent") navigator.vibrate?.(PULSES.stop);
    this.#changed();
  }

  #changed() {
    dispatchEvent(new Event("hearing"));
  }
}
