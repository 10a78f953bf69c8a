/**
 * Two pages that have met: what each tells the other.
 *
 * Of how things stand the newest counts, and what got lost of it is made good by the next. What is
 * said (a command, an event) is sure: it is numbered, goes along in every frame until it was
 * acknowledged, and is heard exactly once and in its order.
 */

import { Opening, Sealing } from "./sealing.js";

/**
 * @typedef {object} Frame
 * @property {unknown} [now] how things stand
 * @property {[number, unknown][]} says with their numbers, until they are acknowledged
 * @property {number} heard up to which number
 * @property {number} [asks] what time it is: when that was asked
 * @property {import("./clocks.js").Answer} [answers]
 */

/** One frame in twenty may get lost on a poor line, and of three at once hardly ever all. */
const AGAIN_AT_ONCE_MS = [30, 70];
/** The time is told so often: who asks for more gets no more. */
const ANSWERS_EVERY_MS = 200;
/** So much that was said may be on its way; more of it waits for none to be lost. */
const MOST_SAID = 20;

export class Pair {
  /**
   * @param {Sealing} sealing
   * @param {Opening} opening
   * @param {(frame: Uint8Array) => void} post
   * @param {{ stands: (now: any) => void, says: (said: any) => void,
   *   answered?: (answer: import("./clocks.js").Answer, now_ms: number) => void }} ear
   */
  constructor(sealing, opening, post, ear) {
    this.sealing = sealing;
    this.opening = opening;
    this.post = post;
    this.ear = ear;
    /** @type {[number, unknown][]} */
    this.unheard = [];
    this.said = 0; // how much was said
    this.heard = 0; // how much of the other's
    /** @type {unknown} */
    this.now = undefined;
    /** @type {Promise<unknown>} one frame after the other */
    this.turn = Promise.resolve();
    this.answered_ms = -Infinity; // what time it is, last
    this.met_ms = -Infinity; // when anything was heard of the other last
  }

  /** @param {unknown} now how things stand */
  tell(now) {
    this.now = now;
    return this.send();
  }

  /** @param {unknown} said @returns {boolean} false where too much is on its way */
  say(said) {
    if (this.unheard.length >= MOST_SAID) return false;
    this.said += 1;
    this.unheard.push([this.said, said]);
    this.send();
    for (const after_ms of AGAIN_AT_ONCE_MS) setTimeout(() => this.again(), after_ms);
    return true;
  }

  /** Send once more what was not acknowledged. */
  again() {
    if (this.unheard.length > 0) this.send();
  }

  /** Ask what time it is on the other's page. */
  ask() {
    this.send({ asks: performance.now() });
  }

  /** @param {Partial<Frame>} [more] */
  send(more) {
    /** @type {Frame} */
    const frame = { now: this.now, says: this.unheard, heard: this.heard, ...more };
    const ready = this.sealing.seal(frame);
    this.turn = this.turn.then(async () => this.post(await ready));
    return this.turn;
  }

  /** @param {Uint8Array} bytes @returns {Promise<boolean>} whether it was new, and for this pair */
  async hear(bytes) {
    const came_ms = performance.now(); // opening takes its time
    /** @type {Frame | null} */
    const frame = await this.opening.open(bytes);
    if (frame === null) return false;
    this.met_ms = came_ms;
    this.unheard = this.unheard.filter(([number]) => number > frame.heard);
    const before = this.heard;
    for (const [number, said] of frame.says) {
      if (number !== this.heard + 1) continue; // heard before
      this.heard = number;
      this.ear.says(said);
    }
    if (frame.now !== undefined) this.ear.stands(frame.now);
    if (frame.asks !== undefined) this.#answer(frame.asks, came_ms);
    if (frame.answers) this.ear.answered?.(frame.answers, came_ms);
    if (this.heard > before) this.send(); // what was heard is not sent again
    return true;
  }
  /** @param {number} asked_ms @param {number} came_ms */
  #answer(asked_ms, came_ms) {
    if (came_ms - this.answered_ms < ANSWERS_EVERY_MS) return;
    this.answered_ms = came_ms;
    this.send({ answers: [asked_ms, came_ms, performance.now()] });
  }
}
