/**
 * One line, spoken by the browser and watched: a browser may take a line and never begin it.
 *
 * A line that does not begin in time, or fails, is tried once more; then it is lost, and something
 * else has to tell it. Should it begin even later, this browser is given longer from then on.
 */

const TRIES = 2;
const SLOW_MS = 3000;
const LONGEST_MS = 10_000; // a line that never ends is a fault of the browser
/** What is spoken right after a cancel was lost with it, before 2026-03 in WebKit (bug 191745). */
const AFTER_CANCEL_MS = 100;

let patience_ms = 1500;
let cancelled_ms = -Infinity;
/** @type {SpeechSynthesisUtterance | null} given last: browsers forget one that nobody holds */
let held = null;
/** Whether it has not begun: what comes behind it might wait for ever. */
let stuck = false;

/**
 * @typedef {object} Manner
 * @property {SpeechSynthesisVoice | null} voice null where the browser is to choose
 * @property {string} language BCP 47
 * @property {number} rate 1 is usual
 *
 * @typedef {object} Listener
 * @property {() => void} began it can be heard
 * @property {() => void} over
 * @property {() => void} lost
 */

/** Silence whatever is spoken, also what this page does not know of. */
export function silence() {
  if (held || speechSynthesis.speaking) cancelled_ms = performance.now();
  held = null;
  stuck = false;
  speechSynthesis.cancel();
}

/**
 * Speak inside a tap what nobody hears: only who has spoken in one may speak later.
 *
 * It is not empty: in WebKit an empty utterance never ends, and holds up all others (bug 310602).
 *
 * @param {Manner} manner
 * @param {() => void} began
 */
export function speakUnheard(manner, began) {
  if (held && !stuck) return; // it speaks, and so it may
  if (stuck) silence();
  const unheard = Object.assign(utterance(". ", manner), { volume: 0 });
  give(unheard, (event) => event === "start" && began());
}

export class SpokenLine {
  /**
   * @param {string} text
   * @param {Manner} manner
   * @param {Listener} listener
   */
  constructor(text, manner, listener) {
    this.text = text;
    this.manner = manner;
    this.listener = listener;
    this.tries = 0;
    this.timer = 0;
    /** @type {SpeechSynthesisUtterance | null} of the try that counts */
    this.tried = null;
    this.begun = false;
  }

  /** @param {number} in_ms */
  begin(in_ms = 0) {
    if (stuck) silence();
    const wait_ms = Math.max(in_ms, cancelled_ms + AFTER_CANCEL_MS - performance.now());
    if (wait_ms > 0) this.timer = setTimeout(() => this.#try(), wait_ms);
    else this.#try();
  }

  /** It is waited for no more. */
  drop() {
    clearTimeout(this.timer);
    this.tried = null;
  }

  #try() {
    const tried = utterance(this.text, this.manner);
    this.tries += 1;
    this.tried = tried;
    this.timer = setTimeout(() => this.#fail(), patience_ms);
    give(tried, (event) => {
      if (this.tried !== tried) return;
      if (event === "start") this.#began();
      else if (event === "end" && this.begun) this.#over();
      else this.#fail();
    });
  }

  #began() {
    if (this.tries > TRIES) patience_ms = SLOW_MS;
    this.begun = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#over(), LONGEST_MS);
    this.listener.began();
  }

  #over() {
    const endless = held !== null && held === this.tried;
    this.drop();
    if (endless) silence();
    this.listener.over();
  }

  #fail() {
    clearTimeout(this.timer);
    if (this.tries < TRIES) {
      this.drop();
      silence();
      this.begin();
    } else if (this.tries === TRIES) {
      this.tries += 1; // none: but it may begin yet
      this.listener.lost();
    }
  }
}

/** @param {string} text @param {Manner} manner */
function utterance(text, { voice, language, rate }) {
  const lang = voice?.lang ?? language; // Android wants it beside the voice
  return Object.assign(new SpeechSynthesisUtterance(text), { voice, lang, rate });
}

/**
 * @param {SpeechSynthesisUtterance} given
 * @param {(event: "start" | "end" | "error") => void} told
 */
function give(given, told) {
  const tell = (/** @type {"start" | "end" | "error"} */ event) => () => {
    if (held === given) stuck = false;
    if (held === given && event !== "start") held = null;
    told(event);
  };
  given.onstart = tell("start");
  given.onend = tell("end");
  given.onerror = tell("error");
  held = given;
  stuck = true;
  speechSynthesis.speak(given);
}
