/** A soft tick for each step, on request: scheduled ahead, so that it never stumbles. */

const AHEAD_S = 0.6;
const LOOK_EVERY_MS = 200;
const PITCH_HZ = 1100;
const LENGTH_S = 0.03;
/** How much slower it gets when it is asked to, and how slow at most: shares of the pace at first. */
const EASIER = 0.95;
const EASIEST = 0.8;

export class Metronome {
  /** @param {number} pace_spm steps a minute; 0 for silence */
  constructor(pace_spm) {
    this.pace_spm = pace_spm;
    this.least_spm = 0; // of a pace that was eased
    this.next_s = 0;
    this.timer = 0;
    /** @type {AudioContext | null} that the next tick is counted on */
    this.audio = null;
  }

  /** @param {{ context: AudioContext | null }} tones whose context may be replaced meanwhile */
  start(tones) {
    if (!this.pace_spm || this.timer) return;
    this.timer = setInterval(() => this.#schedule(tones.context), LOOK_EVERY_MS);
    this.#schedule(tones.context);
  }

  /** Tick a little slower from now on. */
  ease() {
    this.least_spm ||= EASIEST * this.pace_spm;
    this.pace_spm = Math.min(this.pace_spm, Math.max(this.least_spm, EASIER * this.pace_spm));
  }

  get ticking() {
    return this.timer !== 0;
  }

  stop() {
    clearInterval(this.timer);
    this.timer = 0;
    this.audio = null;
  }

  /** @param {AudioContext | null} audio */
  #schedule(audio) {
    if (!audio) return;
    if (audio !== this.audio) this.next_s = audio.currentTime + 0.1; // each has its own zero
    this.audio = audio;
    this.next_s = Math.max(this.next_s, audio.currentTime); // the page was asleep
    while (this.next_s < audio.currentTime + AHEAD_S) {
      tick(audio, this.next_s);
      this.next_s += 60 / this.pace_spm;
    }
  }
}

/** @param {AudioContext} audio @param {number} at_s */
function tick(audio, at_s) {
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  tone.frequency.value = PITCH_HZ;
  gain.gain.setValueAtTime(0.15, at_s);
  gain.gain.exponentialRampToValueAtTime(0.001, at_s + LENGTH_S);
  tone.connect(gain).connect(audio.destination);
  tone.start(at_s);
  tone.stop(at_s + LENGTH_S);
}
