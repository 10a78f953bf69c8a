/** Three, two, one: to a moment that two phones have agreed on, each by its own clock. */

/** @typedef {"three" | "two" | "one" | "go"} Call */

/** @type {{ name: Call, before_ms: number }[]} */
const CALLS = [
  { name: "three", before_ms: 3000 },
  { name: "two", before_ms: 2000 },
  { name: "one", before_ms: 1000 },
  { name: "go", before_ms: 0 },
];
/** A number that comes later than this misleads. */
const LATE_MS = 200;
/** Under this name a browser's tools show the moment, as the page had it a second before. */
export const MARK = "counted in";

export class CountIn {
  /** @param {(name: Call) => void} call each once for a moment, at its time */
  constructor(call) {
    this.call = call;
    /** @type {number | null} what is counted to, as both know it */
    this.moment = null;
    this.at_ms = 0; // by the clock of this page
    this.next = 0;
    this.timer = 0;
  }

  /**
   * @param {number | null} moment null where there is none (any more)
   * @param {number | null} at_ms when that is by the clock of this page
   */
  to(moment, at_ms = moment) {
    if (moment !== this.moment) this.next = 0;
    this.moment = moment;
    this.at_ms = at_ms ?? 0;
    this.#wait();
  }

  #wait() {
    clearTimeout(this.timer);
    const call = CALLS[this.next];
    if (this.moment === null || !call) return;
    const in_ms = this.at_ms - call.before_ms - performance.now();
    this.timer = setTimeout(() => this.#due(call), Math.ceil(in_ms)); // never before it
  }

  /** @param {{ name: Call, before_ms: number }} call */
  #due({ name, before_ms }) {
    this.next += 1;
    const late_ms = performance.now() - this.at_ms + before_ms;
    if (name === "one") performance.mark(MARK, { startTime: this.at_ms });
    if (name === "go" || late_ms < LATE_MS) this.call(name);
    this.#wait();
  }
}
