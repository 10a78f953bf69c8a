/**
 * What is to be sent to the server: kept until it is acknowledged, sent again until then.
 *
 * Sending twice is harmless: the server knows a record by its session and its start.
 */

import { post, UNPAIRED } from "./server.js";
import { keep, load } from "./saved-values.js";

/**
 * @typedef {object} SessionRecord
 * @property {string} started_at ISO 8601, UTC
 * @property {number} practised_s seconds of backward blocks really played
 * @property {number | null} pain_before 0 to 10; null where it was not asked
 * @property {number} unsteady_pressed how often
 * @property {boolean} completed
 *
 * @typedef {{ url: string, record: SessionRecord }} Parcel
 *
 * @typedef {"delivered" | "unreachable" | "unpaired" | "refused"} Delivery
 */

const RETRY_MS = 15_000;
/** @type {Delivery[]} after which nothing else would be taken now, and all of it may be later */
const LATER = ["unreachable", "unpaired"];

export class Outbox {
  constructor() {
    /** @type {Promise<Delivery> | null} */
    this.sending = null;
    this.timer = 0;
    window.addEventListener("online", () => this.send());
  }

  /** @param {Parcel} parcel @returns {Promise<Delivery>} */
  put({ url, record }) {
    const parcel = { url, record };
    keep("outbox", [...kept(), parcel]);
    return this.deliver(parcel);
  }

  /** @param {Parcel} parcel @returns {Promise<Delivery>} what became of this one */
  async deliver(parcel) {
    const outcome = await this.send();
    return kept().some((other) => name(other) === name(parcel)) ? outcome : "delivered";
  }

  /** @returns {Promise<Delivery>} "delivered" when nothing is left */
  send() {
    this.sending ??= this.#sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  /** @returns {Promise<Delivery>} */
  async #sendAll() {
    clearTimeout(this.timer);
    /** @type {Delivery} */
    let outcome = "delivered";
    /** @type {Set<string>} */
    const tried = new Set();
    for (let parcel; (parcel = kept().find((one) => !tried.has(name(one)))); ) {
      tried.add(name(parcel));
      const delivery = await bring(parcel);
      if (delivery === "delivered") forget(parcel);
      else outcome = delivery;
      if (LATER.includes(delivery)) break;
    }
    if (LATER.includes(outcome)) this.timer = setTimeout(() => this.send(), RETRY_MS);
    return outcome;
  }
}

/** @returns {Parcel[]} */
function kept() {
  return load("outbox") ?? [];
}

/** @param {Parcel} parcel */
function forget(parcel) {
  const others = kept().filter((other) => name(other) !== name(parcel));
  keep("outbox", others.length ? others : null);
}

/** @param {Parcel} parcel */
function name({ url, record }) {
  return `${url} ${record.started_at}`;
}

/** @param {Parcel} parcel @returns {Promise<Delivery>} */
async function bring({ url, record }) {
  // keepalive: it goes on when the page is left
  const answer = await post(url, "application/json", JSON.stringify(record), { keepalive: true });
  if (answer?.ok) return "delivered";
  if (answer?.status === UNPAIRED) return "unpaired";
  return answer && answer.status < 500 ? "refused" : "unreachable";
}
