/**
 * The walker's end: whoever comes by the link is greeted, and told how things stand.
 *
 * Each companion's page brings something by chance, and is answered with something by chance: both
 * make the keys of that pair. So a frame of another time, or one that went round, opens nothing.
 */

import { fromBase64 } from "../shared/bytes.js";
import { Pair } from "./pair.js";
import { COMPANION, openGreeting, Opening, sealGreeting, Sealing, WALKER } from "./sealing.js";
import { chance } from "./secret.js";

const MOST_PAIRS = 4;
/** A companion's page tells twice in this time that it is there. */
const PRESENT_MS = 10_000;
/** Whoever is away for longer has a page that shows nothing any more: what happens is not kept for it. */
const AWAITED_MS = 90_000;
const NAME = 8;

/**
 * @typedef {import("./partner.js").Standing} Standing
 * @typedef {{ pair: Pair, walker: string, made_ms: number, stands: Standing | null }} Met
 */

export class WalkersEnd {
  /**
   * @param {import("./secret.js").Secret} secret
   * @param {(frame: Uint8Array) => void} post
   * @param {(said: any) => void} hear what a companion says, each once and in its order
   */
  constructor(secret, post, hear) {
    this.secret = secret;
    this.post = post;
    this.hear = hear;
    /** @type {Map<string, Met>} by what the companion's page brought */
    this.met = new Map();
    /** @type {unknown} */
    this.now = undefined;
    /** @type {Promise<unknown>} one greeting after the other */
    this.greeting = Promise.resolve();
  }

  /** @returns {number} how many companions are there */
  get present() {
    return this.#pairs.filter((pair) => isPresent(pair)).length;
  }

  /** @returns {Standing[]} how those stand who walk along, face to face */
  get partners() {
    const stand = [...this.met.values()].map(({ pair, stands }) => isPresent(pair) && stands);
    return stand.flatMap((one) => (one && one.joined ? [one] : []));
  }

  /** @returns {boolean} whether all has arrived that was said to those who are there */
  get settled() {
    return this.#pairs.every((pair) => !isPresent(pair) || pair.unheard.length === 0);
  }

  /** @param {Uint8Array} frame */
  async take(frame) {
    if (frame[0] === COMPANION) {
      for (const pair of this.#pairs) if (await pair.hear(frame)) return;
      return;
    }
    this.greeting = this.greeting.then(() => this.#greet(frame));
    await this.greeting;
  }

  /** @param {unknown} now how things stand */
  tell(now) {
    this.now = now;
    for (const pair of this.#pairs) pair.tell(now);
  }

  /** @param {unknown} said for certain, to whoever is there or may come back */
  say(said) {
    for (const pair of this.#pairs) if (isPresent(pair, AWAITED_MS)) pair.say(said);
  }

  /** Send once more what was not acknowledged. */
  again() {
    for (const pair of this.#pairs) if (isPresent(pair)) pair.again();
  }

  get #pairs() {
    return [...this.met.values()].map(({ pair }) => pair);
  }

  /** @param {Uint8Array} frame */
  async #greet(frame) {
    const said = await openGreeting(this.secret.greeting, frame);
    const companion = said?.companion;
    if (typeof companion !== "string" || said.walker !== undefined) return;
    const met = this.met.get(companion) ?? (await this.#meet(companion));
    if (!met) return;
    const { walker } = met;
    this.post(await sealGreeting(this.secret.greeting, { companion, walker }));
    if (this.now !== undefined) met.pair.tell(this.now);
  }

  /** @param {string} companion @returns {Promise<Met | null>} null where there is no room */
  async #meet(companion) {
    if (this.met.size >= MOST_PAIRS && !this.#makeRoom()) return null;
    const walker = chance();
    const keys = await this.secret.keys(companion, walker);
    const name = fromBase64(companion).subarray(0, NAME);
    const pair = new Pair(
      new Sealing(keys.walker, WALKER, name),
      new Opening(keys.companion, COMPANION, name),
      this.post,
      { stands: (stands) => (met.stands = stands), says: this.hear },
    );
    /** @type {Met} */
    const met = { pair, walker, made_ms: performance.now(), stands: null };
    this.met.set(companion, met);
    return met;
  }

  /** Forget who has been away for longest. @returns {boolean} whether anybody was */
  #makeRoom() {
    const away = [...this.met].filter(([, { pair, made_ms }]) => {
      return !isPresent(pair) && performance.now() - made_ms > PRESENT_MS;
    });
    away.sort(([, a], [, b]) => a.pair.met_ms - b.pair.met_ms);
    if (away.length > 0) this.met.delete(away[0][0]);
    return away.length > 0;
  }
}

/** @param {Pair} pair @param {number} [within_ms] */
function isPresent({ met_ms }, within_ms = PRESENT_MS) {
  return performance.now() - met_ms < within_ms;
}
