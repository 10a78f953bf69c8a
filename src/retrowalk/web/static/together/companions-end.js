/**
 * A companion's end: it greets until it is answered, and again when the walker's page fell silent.
 *
 * A walker's page that was loaded anew knows nothing of the pair, and answers with something new;
 * what was said and not acknowledged goes along to the new pair.
 */

import { fromBase64 } from "../shared/bytes.js";
import { Pair } from "./pair.js";
import { COMPANION, openGreeting, Opening, sealGreeting, Sealing, WALKER } from "./sealing.js";
import { chance } from "./secret.js";

const GREET_EVERY_MS = 500;
const AGAIN_EVERY_MS = 250;
/** So often it tells that it is there, whatever else it has to tell. */
const PRESENT_EVERY_MS = 2000;
const SILENT_MS = 3000;
const NAME = 8;
/** So much is kept that is said before anybody answers. */
const MOST_WAITING = 10;

export class CompanionsEnd {
  /**
   * @param {import("./secret.js").Secret} secret
   * @param {(frame: Uint8Array) => void} post
   * @param {{ stands: (now: any) => void, says: (said: any) => void, acknowledged: () => void,
   *   answered?: (answer: import("./clocks.js").Answer, now_ms: number) => void }} ear
   */
  constructor(secret, post, ear) {
    this.secret = secret;
    this.post = post;
    this.ear = ear;
    this.mine = chance();
    /** @type {Set<string>} what was answered by chance: never twice the same keys */
    this.answers = new Set();
    /** @type {Pair | null} */
    this.pair = null;
    /** @type {unknown} how things stand here */
    this.now = undefined;
    /** @type {unknown[]} what was said before anybody answered */
    this.waiting = [];
    this.greeted_ms = -Infinity;
    this.told_ms = -Infinity;
    this.timer = 0;
  }

  begin() {
    this.timer = setInterval(() => this.#look(), AGAIN_EVERY_MS);
    this.#look();
  }

  end() {
    clearInterval(this.timer);
    this.pair = null;
    this.waiting = [];
  }

  /** @returns {number} how much of what was said is not known to have arrived */
  get unheard() {
    return this.waiting.length + (this.pair?.unheard.length ?? 0);
  }

  /** @param {unknown} now how things stand here */
  tell(now) {
    this.now = now;
    this.pair?.tell(now);
  }

  /** Ask what time it is on the walker's page. */
  ask() {
    this.pair?.ask();
  }

  /** @param {unknown} said @returns {boolean} false where too much is on its way */
  say(said) {
    if (this.pair) return this.pair.say(said);
    if (this.waiting.length >= MOST_WAITING) return false;
    this.waiting.push(said);
    return true;
  }

  /** @param {Uint8Array} frame */
  async take(frame) {
    if (frame[0] === WALKER) {
      const before = this.unheard;
      if (!(await this.pair?.hear(frame))) return;
      if (this.unheard < before) this.ear.acknowledged();
      return;
    }
    const said = await openGreeting(this.secret.greeting, frame);
    if (said?.companion !== this.mine || typeof said.walker !== "string") return;
    if (this.answers.has(said.walker)) return;
    this.answers.add(said.walker);
    await this.#meet(said.walker);
  }

  /** @param {string} walker */
  async #meet(walker) {
    const keys = await this.secret.keys(this.mine, walker);
    const name = fromBase64(this.mine).subarray(0, NAME);
    const before = this.pair?.unheard.map(([, said]) => said) ?? [];
    this.pair = new Pair(
      new Sealing(keys.companion, COMPANION, name),
      new Opening(keys.walker, WALKER, name),
      this.post,
      this.ear,
    );
    this.pair.met_ms = performance.now();
    this.pair.tell(this.now);
    for (const said of [...before, ...this.waiting]) this.pair.say(said);
    this.waiting = [];
  }

  #look() {
    const now_ms = performance.now();
    const silent = !this.pair || now_ms - this.pair.met_ms > SILENT_MS;
    if (silent && now_ms - this.greeted_ms >= GREET_EVERY_MS) {
      this.greeted_ms = now_ms;
      this.#greet();
    }
    if (!this.pair) return;
    if (now_ms - this.told_ms >= PRESENT_EVERY_MS) {
      this.told_ms = now_ms;
      this.pair.send();
    } else this.pair.again();
  }

  async #greet() {
    this.post(await sealGreeting(this.secret.greeting, { companion: this.mine }));
  }
}
