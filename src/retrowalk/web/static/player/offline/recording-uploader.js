/**
 * Brings recordings to the server: every piece until it is acknowledged, then all of it at once.
 *
 * A piece stays on the phone until the server has the whole recording, so that at any moment it
 * can be saved as a file too. Sending twice is harmless.
 */

import { crc32 } from "./crc32.js";
import { post } from "./server.js";

/**
 * @typedef {import("./recording-store.js").Cellar} Cellar
 * @typedef {import("./recording-store.js").Kept} Kept
 * @typedef {import("./recording-store.js").Piece} Piece
 *
 * @typedef {object} Arrived what the server says of a whole recording
 * @property {number[]} missing
 * @property {number | null} walk_id null where nothing could be measured
 * @property {{ backward_s: number, backward_steps: number, forward_steps: number } | null} measured
 * @property {{ mean_bpm: number, highest_bpm: number } | null} heart
 * @property {string} sentence
 */

const ADDRESS = "/api/v1/recordings";
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 15_000;
/** What the server says of a piece that it will never take. */
const UNFIT = [413, 422];

class Unreachable extends Error {}

export class Delivery {
  /** @param {Cellar} cellar @param {(id: string, arrived: Arrived) => void} onArrived */
  constructor(cellar, onArrived) {
    this.cellar = cellar;
    this.onArrived = onArrived;
    /** @type {Promise<void> | null} */
    this.running = null;
    this.again = false; // something came while it was running
    this.timer = 0;
    this.retry_ms = FIRST_RETRY_MS;
    addEventListener("online", () => this.deliver());
  }

  /** Send what waits; what cannot be sent now is sent again by itself. */
  deliver() {
    this.again = true;
    this.running ??= this.#run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  async #run() {
    clearTimeout(this.timer);
    let reached = true;
    while (this.again) {
      this.again = false;
      for (const recording of await this.cellar.recordings()) {
        reached = (await this.#reaches(recording)) && reached;
      }
    }
    if (!reached) this.timer = setTimeout(() => this.deliver(), this.retry_ms);
    this.retry_ms = reached ? FIRST_RETRY_MS : Math.min(2 * this.retry_ms, LAST_RETRY_MS);
  }

  /** @param {Kept} recording @returns {Promise<boolean>} one that is stuck holds up no other */
  async #reaches(recording) {
    try {
      await this.#bring(recording);
      return true;
    } catch (error) {
      if (error instanceof Unreachable) return false;
      throw error;
    }
  }

  /** @param {Kept} recording */
  async #bring(recording) {
    const pieces = await this.cellar.pieces(recording.id);
    /** @type {number[]} */
    const unfit = [];
    for (const piece of pieces.filter(({ sent }) => !sent)) {
      if (await send(piece)) await this.cellar.markSent(piece);
      else unfit.push(piece.number);
    }
    if (recording.ended) await this.#finish(recording, pieces, unfit);
  }

  /**
   * @param {Kept} recording
   * @param {Piece[]} pieces those on the phone
   * @param {number[]} unfit those that the server did not take
   */
  async #finish(recording, pieces, unfit) {
    let arrived = await finish(recording, []);
    const missing = new Set(arrived.missing);
    if (missing.size > 0) {
      for (const piece of pieces) {
        const wanted = missing.has(piece.number) && !unfit.includes(piece.number);
        if (wanted && (await send(piece))) missing.delete(piece.number);
      }
      // what can't be read just now is not lost: it is brought once it can
      if (missing.size > unfit.length && !this.cellar.readable) throw new Unreachable();
      arrived = await finish(recording, [...missing]);
    }
    if (unfit.length === 0) await this.cellar.forget(recording.id);
    this.onArrived(recording.id, arrived);
  }
}

/** @param {Piece} piece @returns {Promise<boolean>} whether the server has it */
async function send({ recording, number, text }) {
  const bytes = new TextEncoder().encode(text);
  const path = `${recording}/chunks/${number}?crc32=${crc32(bytes)}`;
  const answer = await post(`${ADDRESS}/${path}`, "text/csv", bytes);
  if (answer?.ok) return true;
  if (answer && UNFIT.includes(answer.status)) return false;
  throw new Unreachable();
}

/** @param {Kept} recording @param {number[]} lost @returns {Promise<Arrived>} */
async function finish({ id, chunks }, lost) {
  const told = JSON.stringify({ chunks, lost });
  const answer = await post(`${ADDRESS}/${id}/finish`, "application/json", told);
  if (!answer?.ok) throw new Unreachable();
  return answer.json();
}
