/**
 * Face to face, hand in hand: one phone leads, and the other partner is told the mirrored part.
 *
 * Who leads goes backward while the other goes forward, and the other way round. The phone that leads
 * tells ahead when that changes; where it is known what time it is there, both phones count to the
 * same moment, and change over at it. Only what the leading phone has told a moment ago is said; where
 * it fell silent, or stopped, both stop.
 */

import { OtherClock } from "./clocks.js";
import { CountIn } from "./count-in.js";

/**
 * @typedef {import("./moment.js").Moment} Moment
 *
 * @typedef {object} Standing how it stands with the partner, as the leading phone is told it
 * @property {boolean} joined
 * @property {boolean} in_step whether it is known here what time it is there
 * @property {number | null} agreed the moment that is counted to, by the clock of who leads
 *
 * @typedef {object} Edge
 * @property {(standing: Standing) => void} tell
 * @property {() => void} ask what time it is
 */

const SOON_S = 6;
const LOOK_EVERY_MS = 500;
const SILENT_MS = 3000;
/** So many answers are asked for at once; then one for every so many looks, for clocks drift. */
const ANSWERS = 8;
const LOOKS = 4;
const PITCH_HZ = 660;
const COUNT_MS = 80;
/** @type {Record<string, string>} */
const MIRRORED = { backward: "forward", forward: "backward" };

/**
 * @param {Pick<Moment, "phase" | "planned" | "next" | "left_s">} now of who leads
 * @returns {string} what the partner does: backward, forward, stop; soon-... where it changes soon
 */
export function mirrored({ phase, planned, next, left_s }) {
  if (phase === "leading in") return `soon-${MIRRORED.backward}`; // who leads goes backward after it
  if (phase !== "playing") return "stop";
  if (left_s <= SOON_S && MIRRORED[next] && next !== planned) return `soon-${MIRRORED[next]}`;
  return MIRRORED[planned] ?? "stop";
}

export class Partner {
  /** @param {Record<string, string>} words @param {string} language @param {Edge} edge */
  constructor(words, language, edge) {
    this.words = words;
    this.language = language;
    this.edge = edge;
    this.joined = false;
    this.part = "";
    this.then = ""; // the part from the moment on that is counted to
    this.said_ms = 0;
    this.clock = new OtherClock();
    this.count = new CountIn((name) => this.#call(name));
    /** @type {number | null} the last moment at which the part changed here: it may be told late */
    this.changed = null;
    this.told = "";
    this.looks = 0;
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
    this.#forget();
    place().hidden = !joins;
    if (joins) {
      this.said_ms = performance.now();
      this.timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
      this.#speak(this.words["partner-ready"]);
    } else globalThis.speechSynthesis?.cancel();
    this.#tell();
  }

  /** @param {Moment} now */
  hear(now) {
    this.said_ms = performance.now();
    if (!this.joined) return;
    const moment = now.change?.at_ms ?? null;
    if (moment !== null && moment === this.changed) return; // it was told before, and came after it
    this.changed = null;
    const at_ms = moment === null ? null : this.clock.here(moment);
    this.then = MIRRORED[now.change?.to ?? ""] ?? "stop";
    this.count.to(at_ms === null ? null : moment, at_ms);
    this.#turnTo(mirrored(now));
    this.#tell();
  }

  /** @param {import("./clocks.js").Answer} answer @param {number} now_ms */
  answered(answer, now_ms) {
    this.clock.hear(answer, now_ms);
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

  get #silent() {
    return performance.now() - this.said_ms > SILENT_MS;
  }

  #look() {
    if (this.#silent) {
      this.#forget();
      this.#turnTo("stop");
    }
    this.looks += 1;
    if (this.clock.samples.length < ANSWERS || this.looks % LOOKS === 0) this.edge.ask();
  }

  #forget() {
    this.count.to(null);
    this.clock.forget();
    this.changed = null;
  }

  /** @param {import("./count-in.js").Call} name */
  #call(name) {
    if (this.#silent) return;
    if (name === "go") {
      this.changed = this.count.moment;
      this.#turnTo(this.then);
    } else if (this.then !== "stop") {
      navigator.vibrate?.(COUNT_MS);
      this.#speak(this.words[`count-${name}`]);
    }
  }

  #tell() {
    const { joined, count, clock } = this;
    /** @type {Standing} */
    const standing = { joined, in_step: clock.best !== null, agreed: joined ? count.moment : null };
    const told = JSON.stringify(standing);
    if (told === this.told) return;
    this.told = told;
    this.edge.tell(standing);
  }

  /** @param {string} part */
  #turnTo(part) {
    if (part === this.part) return;
    this.part = part;
    if (MIRRORED[part]) this.ring();
    const alone = part.startsWith("soon-") && this.count.moment === null;
    this.#speak([this.words[`partner-${part}`], alone ? this.words["partner-apart"] : ""].join(" ").trim());
  }

  /** @param {string} line */
  #speak(line) {
    place().textContent = line;
    if (!globalThis.speechSynthesis) return;
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(line), { lang: this.language }));
  }
}

/** @returns {HTMLElement} */
function place() {
  return /** @type {HTMLElement} */ (document.getElementById("partner-part"));
}
