/** A soft tick for each step, on request: scheduled ahead, so that it never stumbles. */

const AHEAD_S = 0.6;
const LOOK_EVERY_MS = 200;
const PITCH_HZ = 1100;
const LENGTH_S = 0.03;

export class Metronome {
  /** @param {number} pace_spm steps a minute; 0 for silence */
  constructor(pace_spm) {
    this.pace_spm = pace_spm;
    this.next_s = 0;
    this.timer = 0;
  }

  /** @param {AudioContext | null} audio */
  start(audio) {
    if (!audio || !this.pace_spm || this.timer) return;
    this.next_s = audio.currentTime + 0.1;
    this.timer = setInterval(() => this.#schedule(audio), LOOK_EVERY_MS);
    this.#schedule(audio);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = 0;
  }

  /** @param {AudioContext} audio */
  #schedule(audio) {
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
