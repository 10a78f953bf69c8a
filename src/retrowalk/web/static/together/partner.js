/**
 * Face to face, hand in hand: one phone leads, and the other partner is told the mirrored part.
 *
 * Who leads goes backward while the other goes forward, and the other way round. Only what the
 * leading phone has told a moment ago is said; where it fell silent, or stopped, both stop.
 */

/** @typedef {import("./moment.js").Moment} Moment */

const SOON_S = 6;
const PITCH_HZ = 660;
/** @type {Record<string, string>} */
const MIRRORED = { backward: "forward", forward: "backward" };

/**
 * @param {Moment} now of who leads
 * @returns {string} what the partner does: backward, forward, stop; soon-... where it changes soon
 */
export function mirrored({ phase, planned, next, left_s }) {
  if (phase === "leading in") return `soon-${MIRRORED.backward}`; // who leads goes backward after it
  if (phase !== "playing") return "stop";
  if (left_s <= SOON_S && MIRRORED[next] && next !== planned) return `soon-${MIRRORED[next]}`;
  return MIRRORED[planned] ?? "stop";
}

export class Partner {
  /** @param {Record<string, string>} words @param {string} language */
  constructor(words, language) {
    this.words = words;
    this.language = language;
    this.joined = false;
    this.part = "";
    this.said_ms = 0;
    /** @type {AudioContext | null} */
    this.audio = null;
    this.timer = 0;
  }

  /** Sound is given only inside a tap. */
  unlock() {
    if ("AudioContext" in window) this.audio ??= new AudioContext();
    this.audio?.resume().catch(() => {});
  }

  /** @param {boolean} joins */
  join(joins) {
    this.unlock();
    this.joined = joins;
    this.part = "";
    clearInterval(this.timer);
    place().hidden = !joins;
    if (joins) {
      this.said_ms = performance.now();
      this.timer = setInterval(() => this.#look(), 500);
      this.#speak("ready");
    } else globalThis.speechSynthesis?.cancel();
  }

  /** @param {Moment} now */
  hear(now) {
    this.said_ms = performance.now();
    if (this.joined) this.#turnTo(mirrored(now));
  }

  /** A sound, where a page may make one: for phones that nothing lets vibrate. */
  ring() {
    const { audio } = this;
    if (audio?.state !== "running") return;
    const [tone, gain] = [audio.createOscillator(), audio.createGain()];
    tone.frequency.value = PITCH_HZ;
    gain.gain.setValueAtTime(0.3, audio.currentTime);
    gain.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.5);
    tone.connect(gain).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.5);
  }

  #look() {
    if (performance.now() - this.said_ms > 3000) this.#turnTo("stop");
  }

  /** @param {string} part */
  #turnTo(part) {
    if (part === this.part) return;
    this.part = part;
    this.#speak(part);
  }

  /** @param {string} name */
  #speak(name) {
    const line = this.words[`partner-${name}`];
    place().textContent = line;
    if (!globalThis.speechSynthesis) return;
    speechSynthesis.cancel();
    speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(line), { lang: this.language }));
  }
}

/** @returns {HTMLElement} */
function place() {
  return /** @type {HTMLElement} */ (document.getElementById("partner-part"));
}
