/**
 * What time it is on the other's page: by asking and being answered, as the Network Time Protocol does
 * (RFC 5905, section 8).
 *
 * Both take the time by `performance.now`, which nobody sets. The answer that was quickest tells best:
 * wherever its way was slow, it is wrong by half of its way at most. Answers that can't all be true
 * tell that a clock stood still meanwhile, as clocks of phones that sleep do: the newest counts.
 */

/**
 * @typedef {[asked_ms: number, came_ms: number, left_ms: number]} Answer when it was asked, by the clock
 *   of who asks, and when that came and the answer left, by the clock of who answers
 *
 * @typedef {object} Sample
 * @property {number} ahead_ms by how much the other clock is ahead
 * @property {number} give_ms by how much that may be wrong
 */

const MOST_KEPT = 16;
/** With more give than this nobody is counted in: two who hold hands would notice. */
const MOST_GIVE_MS = 400;
/** Clocks differ in how fast they go, and times are told in steps. */
const DRIFT_MS = 5;

export class OtherClock {
  constructor() {
    /** @type {Sample[]} the newest last */
    this.samples = [];
  }

  /**
   * @param {Answer} answer
   * @param {number} now_ms when it came
   */
  hear([asked_ms, came_ms, left_ms], now_ms) {
    const way_ms = now_ms - asked_ms - (left_ms - came_ms);
    if (!(way_ms >= 0)) return; // nor what is no number
    const sample = { ahead_ms: (came_ms - asked_ms + left_ms - now_ms) / 2, give_ms: way_ms / 2 };
    const agreeing = this.samples.filter((one) => agree(one, sample));
    this.samples = [...agreeing, sample].slice(-MOST_KEPT);
  }

  /** @returns {Sample | null} null as long as nothing is known well enough */
  get best() {
    const [best] = [...this.samples].sort((a, b) => a.give_ms - b.give_ms);
    return best && best.give_ms <= MOST_GIVE_MS ? best : null;
  }

  /**
   * @param {number} there_ms a moment by the other clock
   * @returns {number | null} by the clock of this page
   */
  here(there_ms) {
    const { best } = this;
    return best && there_ms - best.ahead_ms;
  }

  /** Either page may have slept: what was known may be wrong. */
  forget() {
    this.samples = [];
  }
}

/** @param {Sample} one @param {Sample} other @returns {boolean} whether both can be true */
function agree(one, other) {
  return Math.abs(one.ahead_ms - other.ahead_ms) <= one.give_ms + other.give_ms + DRIFT_MS;
}
