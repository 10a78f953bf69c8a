/**
 * The records of sessions on their way to the server: kept until it is acknowledged, sent again until then.
 *
 * Sending twice is harmless: the server knows a record by its session and its start. What was wrong in
 * the walk may be told later: then the record goes again, with that. Whose it is stands in its address: it
 * goes there, whoever walks meanwhile.
 */

import { keep, load, whose } from "./saved-values.js";
import { post, UNPAIRED } from "./server.js";
import { inherited } from "./whose.js";

/**
 * @typedef {object} SessionRecord
 * @property {string} started_at ISO 8601, UTC
 * @property {number} practised_s seconds of backward blocks really played; of something guided, of all
 * @property {number | null} [pain_before] 0 to 10; null where it was not asked, none of what is no walk
 * @property {number} unsteady_pressed how often
 * @property {boolean} completed
 * @property {import("../coaching/timeline.js").Version | null} [version] of the script that was played
 * @property {import("../coaching/alarm.js").After} [after] what was wrong in the middle of it
 *
 * @typedef {{ url: string, record: SessionRecord }} QueuedRecord
 *
 * @typedef {"delivered" | "unreachable" | "unpaired" | "refused"} Outcome
 */

const RETRY_MS = 15_000;
/** @type {Outcome[]} after which nothing else would be taken now, and all of it may be later */
const LATER = ["unreachable", "unpaired"];

export class RecordQueue {
  constructor() {
    /** @type {Promise<Outcome> | null} */
    this.sending = null;
    this.timer = 0;
    window.addEventListener("online", () => this.send());
  }

  /** @param {QueuedRecord} queued @returns {Promise<Outcome>} */
  add({ url, record }) {
    const queued = { url, record };
    keep("outbox", [...queue(), queued]);
    return this.deliver(queued);
  }

  /** @param {QueuedRecord} queued @returns {Promise<Outcome>} what became of this one */
  async deliver(queued) {
    const outcome = await this.send();
    return this.holds(queued) ? outcome : "delivered";
  }

  /** @param {QueuedRecord} queued @returns {boolean} whether the server does not know it yet */
  holds(queued) {
    return queue().some((other) => keyOf(other) === keyOf(queued));
  }

  /** @returns {Promise<Outcome>} "delivered" when nothing is left */
  send() {
    this.sending ??= this.#sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  /** @returns {Promise<Outcome>} */
  async #sendAll() {
    clearTimeout(this.timer);
    /** @type {Outcome} */
    let outcome = "delivered";
    /** @type {Set<string>} */
    const tried = new Set();
    for (let queued; (queued = queue().find((waiting) => !tried.has(keyOf(waiting)))); ) {
      tried.add(keyOf(queued));
      const became = await send(queued);
      if (became === "delivered") forget(queued);
      else outcome = became;
      if (LATER.includes(became)) break;
    }
    if (LATER.includes(outcome)) this.timer = setTimeout(() => this.send(), RETRY_MS);
    return outcome;
  }
}

/** @returns {QueuedRecord[]} */
function queue() {
  return load("outbox") ?? [];
}

/** @param {QueuedRecord} queued */
function forget(queued) {
  const others = queue().filter((other) => keyOf(other) !== keyOf(queued));
  keep("outbox", others.length ? others : null);
}

/** @param {QueuedRecord} queued */
function keyOf({ url, record }) {
  return JSON.stringify([url, record]);
}

/** @param {QueuedRecord} queued @returns {Promise<Outcome>} */
async function send({ url, record }) {
  // keepalive: it goes on when the page is left
  const address = inherited(url, whose().heir);
  const answer = await post(address, "application/json", JSON.stringify(record), { keepalive: true });
  if (answer?.ok) return "delivered";
  if (answer?.status === UNPAIRED) return "unpaired";
  return answer && answer.status < 500 ? "refused" : "unreachable";
}
