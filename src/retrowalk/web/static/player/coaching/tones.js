/**
 * Tones on the browser's sound card, which a call, Siri or a headset may take away on iOS.
 *
 * Its context is made, mended and made anew inside taps alone, as browsers demand. Where it stands
 * still the tones are broken, until a tap has mended them.
 */

export const NOTE_S = 0.18;
/** An old context that stands so long after a tap is dead: WebKit counts timers of less than a
 * second to the tap (DOMTimer.cpp), so that a new one may still be made. */
const STANDS_MS = 200;
/** A new one may have a headset to reach first. */
const STARTS_MS = 1500;
/** A headset over Bluetooth sleeps when it is quiet for longer (Android ends its stream after 3 s,
 * AudioFlinger), and loses the first syllable (organicmaps issue 6846). */
const AWAKE_MS = 3000;
const WAKES_MS = 400;
const WAKING_HZ = 262;
const WAKING = 0.03; // just to be heard

export class Tones {
  /** @param {() => void} changed called when the tones broke, and when they were mended */
  constructor(changed) {
    this.changed = changed;
    /** @type {AudioContext | null} */
    this.context = null;
    this.broken = false;
    this.timer = 0;
    this.mending = false; // made anew, and not heard of yet
    this.sounded_ms = -Infinity; // when something was heard last
    this.awake_ms = -Infinity; // from when on a headset hears
  }

  /** Make, mend or replace what the tones need; only inside a tap. */
  unlock() {
    if (this.mending || !("AudioContext" in window)) return;
    const { context } = this;
    // Resuming an interrupted one leaves it "running" with a clock that stands
    // (GetStream/stream-video-js pull request 2249, cwilso/metronome issue 25).
    if (!context || this.broken || !isUsable(context)) {
      this.#renew();
      return;
    }
    context.resume().catch(() => {});
    this.#look(STANDS_MS, () => this.#renew());
  }

  /**
   * @param {number[]} pitches_hz one after another
   * @param {number} loudness 0 to 1
   */
  ring(pitches_hz, loudness) {
    const { context } = this;
    if (!context) return;
    if (context.state === "suspended") context.resume().catch(() => {});
    if (this.broken && !this.timer) this.#look(STANDS_MS, () => {}); // back by itself?
    const start_s = context.currentTime + 0.02;
    pitches_hz.forEach((pitch_hz, n) => bell(context, pitch_hz, start_s + n * NOTE_S, loudness));
    this.heard();
  }

  /** Wake a headset. @returns {number} in how many ms it hears */
  wake() {
    if (!this.context || this.broken) return 0;
    if (this.#quiet) this.ring([WAKING_HZ], WAKING);
    return Math.max(0, this.awake_ms - performance.now());
  }

  /** Something begins to sound: a tone, or words. */
  heard() {
    if (this.#quiet) this.awake_ms = performance.now() + WAKES_MS;
    this.heardTillNow();
  }

  heardTillNow() {
    this.sounded_ms = performance.now();
  }

  /** Give the sound card back, and other music its place. */
  end() {
    this.#close();
    this.broken = false;
    if (navigator.audioSession) navigator.audioSession.type = "auto";
  }

  get #quiet() {
    return performance.now() - this.sounded_ms > AWAKE_MS;
  }

  #renew() {
    this.#close();
    // Else the ring switch mutes it on an iPhone (iOS 16.4 and later, w3c Audio Session;
    // goldfire/howler.js issue 1762). It may stop other music.
    if (navigator.audioSession) navigator.audioSession.type = "playback";
    const broke = () => this.#tell(true);
    try {
      this.context = new AudioContext();
    } catch {
      broke(); // no card to be had: the walk begins all the same
      return;
    }
    this.context.onstatechange = () => {
      if (!this.timer) this.#look(STANDS_MS, broke);
    };
    this.context.resume().catch(() => {});
    this.mending = true;
    this.#look(STARTS_MS, broke);
  }

  #close() {
    clearTimeout(this.timer);
    this.timer = 0;
    this.mending = false;
    if (!this.context) return;
    this.context.onstatechange = null;
    this.context.close().catch(() => {}); // an interrupted one may refuse
    this.context = null;
  }

  /**
   * Look whether the clock of the context goes on.
   *
   * @param {number} after_ms
   * @param {() => void} otherwise
   */
  #look(after_ms, otherwise) {
    const { context } = this;
    if (!context) return;
    const from_s = context.currentTime;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = 0;
      this.mending = false;
      if (context.state === "running" && context.currentTime > from_s) this.#tell(false);
      else otherwise();
    }, after_ms);
  }

  /** @param {boolean} broken */
  #tell(broken) {
    if (broken === this.broken) return;
    this.broken = broken;
    this.changed();
  }
}

/** @param {AudioContext} context @returns {boolean} not so once iOS has "interrupted" it */
function isUsable({ state }) {
  return state === "running" || state === "suspended";
}

/**
 * @param {AudioContext} context
 * @param {number} pitch_hz
 * @param {number} at_s
 * @param {number} loudness 0 to 1
 */
function bell(context, pitch_hz, at_s, loudness) {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = pitch_hz;
  gain.gain.setValueAtTime(0, at_s);
  gain.gain.linearRampToValueAtTime(loudness, at_s + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.001, at_s + 2 * NOTE_S);
  tone.connect(gain).connect(context.destination);
  tone.start(at_s);
  tone.stop(at_s + 2 * NOTE_S);
}
