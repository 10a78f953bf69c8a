/**
 * What the coach says of what the body does: rarely, kindly, and never over something else.
 *
 * Pure: it takes what was heard and gives what to say; all times are seconds of session time.
 */

import { cuesBetween, momentAt, partAt } from "./timeline.js";

/**
 * @typedef {import("../sensing/live.js").LiveUpdate} LiveUpdate
 * @typedef {import("./timeline.js").Script} Script
 *
 * @typedef {object} Rule
 * @property {string} id
 * @property {boolean} corrects or praises
 * @property {number} again_s at the earliest after so long
 * @property {(seen: Seen) => boolean} holds
 *
 * @typedef {object} Seen what the backward block that is going on has shown
 * @property {number} forward_s how long the walker has been walking forward in it
 * @property {number} fast_s how long the steps have been quicker than usual
 * @property {number} lengthened the steps now, as a share of those at first
 * @property {number} even_steps in a row
 */

/** @type {Rule[]} the first that holds is said */
export const RULES = [
  { id: "turn", corrects: true, again_s: 30, holds: (seen) => seen.forward_s >= 4 },
  { id: "slower", corrects: true, again_s: 60, holds: (seen) => seen.fast_s >= 5 },
  { id: "shorter", corrects: true, again_s: 60, holds: (seen) => seen.lengthened >= 1.15 },
  { id: "even", corrects: false, again_s: Infinity, holds: (seen) => seen.even_steps >= 40 },
];

/** After so long without anything heard nothing is known, and what was heard before is over. */
const STALE_S = 2;
const BETWEEN_CORRECTIONS_S = 15;
const BETWEEN_ANY_S = 8;
/** So long around a cue, and around a change of block, the coach leaves room. */
const AROUND_CUE_S = 4;
const AFTER_CHANGE_S = 6;
const FAST = 1.15; // times the usual cadence
const USUAL_AFTER = 30; // cadences heard
const UNEVEN = 0.15; // of the usual time between two steps
const STEPS_AROUND = 8;

export class Adviser {
  constructor() {
    /** @type {Map<string, number>} */
    this.said_s = new Map();
    this.corrected_s = -Infinity;
    this.spoke_s = -Infinity;
    /** @type {number[]} of the session, in its backward blocks */
    this.cadences = [];
    /** @type {number | null} */
    this.firstLength_m = null;
    this.now = nothingYet(-1);
    this.heard_s = -Infinity; // when anything was heard last
  }

  /** @param {LiveUpdate} update @param {Script} script @param {number} now_s */
  hear(update, script, now_s) {
    const { index, block } = momentAt(script, now_s);
    if (index !== this.now.block || this.#isStale(now_s)) this.now = nothingYet(index);
    this.heard_s = now_s;
    if (block?.kind !== "backward") return;
    if (block.tells_direction !== false) this.#hearWay(update, now_s);
    this.#hearPace(update, now_s);
    for (const step of update.steps) this.#hearStep(step);
  }

  /**
   * @param {Script} script
   * @param {number} now_s
   * @returns {string} the message of what to say now; mostly none
   */
  advise(script, now_s) {
    if (!hasRoom(script, now_s) || now_s < this.spoke_s + BETWEEN_ANY_S) return "";
    if (this.#isStale(now_s) || momentAt(script, now_s).index !== this.now.block) return "";
    const rules = partAt(script, now_s).belt ? RULES.filter(({ id }) => id !== "turn") : RULES; // it moves
    const rule = rules.find(
      (candidate) => this.#mayBeSaid(candidate, now_s) && candidate.holds(this.#seen(now_s)),
    );
    if (!rule) return "";
    this.said_s.set(rule.id, now_s);
    this.spoke_s = now_s;
    if (rule.corrects) this.corrected_s = now_s;
    return `player-advice-${rule.id}`;
  }

  /** @param {number} now_s */
  #isStale(now_s) {
    return now_s - this.heard_s > STALE_S;
  }

  /** @param {Rule} rule @param {number} now_s */
  #mayBeSaid({ id, corrects, again_s }, now_s) {
    if (corrects && now_s < this.corrected_s + BETWEEN_CORRECTIONS_S) return false;
    const said_s = this.said_s.get(id);
    return said_s === undefined || now_s >= said_s + again_s;
  }

  /** @param {number} now_s @returns {Seen} */
  #seen(now_s) {
    return {
      forward_s: now_s - (this.now.forwardSince_s ?? now_s),
      fast_s: now_s - (this.now.fastSince_s ?? now_s),
      lengthened: this.now.lengthened,
      even_steps: this.now.row_s.length,
    };
  }

  /** @param {LiveUpdate} update @param {number} now_s */
  #hearWay({ direction }, now_s) {
    if (direction === "forward") this.now.forwardSince_s ??= now_s;
    else this.now.forwardSince_s = null;
  }

  /** @param {LiveUpdate} update @param {number} now_s */
  #hearPace({ direction, cadence_spm, step_length_m }, now_s) {
    if (direction !== "backward") return;
    if (cadence_spm !== null) {
      const usual = median(this.cadences.slice(0, USUAL_AFTER));
      const fast = this.cadences.length >= USUAL_AFTER && cadence_spm > FAST * usual;
      this.now.fastSince_s = fast ? (this.now.fastSince_s ?? now_s) : null;
      this.cadences.push(cadence_spm);
    }
    if (step_length_m !== null) {
      this.firstLength_m ??= step_length_m;
      this.now.lengthened = step_length_m / this.firstLength_m;
    }
  }

  /** @param {LiveUpdate["steps"][number]} step */
  #hearStep({ time_s, direction }) {
    if (direction === "forward") this.now.row_s = [];
    if (direction !== "backward") return;
    const row = this.now.row_s;
    const times = row.slice(-STEPS_AROUND);
    const usual_s = median(times.slice(1).map((time, n) => time - times[n]));
    const apart = Math.abs(time_s - (row.at(-1) ?? time_s) - usual_s);
    const even = row.length < 3 || apart <= UNEVEN * usual_s;
    this.now.row_s = even ? [...row, time_s] : [time_s];
  }
}

/**
 * @param {Script} script
 * @param {number} now_s
 * @returns {boolean} whether nothing else is being said, and no change is near
 */
export function hasRoom(script, now_s) {
  const { block, left_s } = momentAt(script, now_s);
  if (!block || block.seconds - left_s < AFTER_CHANGE_S || left_s < AROUND_CUE_S) return false;
  return cuesBetween(script, now_s - AROUND_CUE_S, now_s + AROUND_CUE_S).length === 0;
}

/**
 * What a block has shown before anything was heard in it.
 *
 * @param {number} block
 */
function nothingYet(block) {
  return {
    block,
    /** @type {number | null} */
    forwardSince_s: null,
    /** @type {number | null} */
    fastSince_s: null,
    lengthened: 1,
    /** @type {number[]} when the backward steps of an even row landed */
    row_s: [],
  };
}

/** @param {number[]} values @returns {number} NaN of none */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
