/**
 * Brings recordings to the server: every chunk until it is acknowledged, then all of it at once.
 *
 * A chunk stays on the phone until the server has the whole recording, so that at any moment it
 * can be saved as a file too; only what is unsent is read. Sending twice is harmless.
 */

import { crc32 } from "./crc32.js";
import { whose } from "./saved-values.js";
import { post } from "./server.js";
import { api } from "./whose.js";

/**
 * @typedef {import("./recording-store.js").RecordingStore} RecordingStore
 * @typedef {import("./recording-store.js").StoredRecording} StoredRecording
 * @typedef {import("./recording-store.js").Chunk} Chunk
 *
 * @typedef {object} UploadResult what the server says of a whole recording
 * @property {number[]} missing
 * @property {number | null} walk_id null where nothing could be measured
 * @property {{ backward_s: number, backward_steps: number, forward_s: number, unknown_s: number, forward_steps: number } | null} measured
 * @property {{ mean_bpm: number, highest_bpm: number } | null} heart
 * @property {string} sentence
 */

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 15_000;
/** A chunk is put down at once; a browser may hold half a dozen dead lines, and tries each. */
const CHUNK_MS = 10_000;
/** What the server says of a chunk that it will never take. */
const UNFIT = [413, 422];

class Unreachable extends Error {}

export class RecordingUploader {
  /** @param {RecordingStore} store @param {(id: string, result: UploadResult) => void} onUploaded */
  constructor(store, onUploaded) {
    this.store = store;
    this.onUploaded = onUploaded;
    /** @type {Promise<void> | null} */
    this.running = null;
    this.again = false; // something came while it was running
    this.timer = 0;
    this.retry_ms = FIRST_RETRY_MS;
    addEventListener("online", () => this.upload());
  }

  /** Send what waits; what cannot be sent now is sent again by itself. */
  upload() {
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
      for await (const recording of this.store.waiting()) {
        reached = (await this.#trySend(recording)) && reached;
      }
    }
    if (!reached) this.timer = setTimeout(() => this.upload(), this.retry_ms);
    this.retry_ms = reached ? FIRST_RETRY_MS : Math.min(2 * this.retry_ms, LAST_RETRY_MS);
  }

  /** @param {StoredRecording} recording @returns {Promise<boolean>} one that is stuck holds up no other */
  async #trySend(recording) {
    try {
      await this.#send(recording);
      return true;
    } catch (error) {
      if (error instanceof Unreachable) return false;
      throw error;
    }
  }

  /** @param {StoredRecording} recording */
  async #send(recording) {
    /** @type {number[]} */
    const unfit = [];
    for await (const chunk of this.store.unsent(recording.id)) {
      if (await send(recording, chunk)) await this.store.markSent(chunk);
      else unfit.push(chunk.number);
    }
    if (recording.ended) await this.#finish(recording, unfit);
  }

  /**
   * @param {StoredRecording} recording
   * @param {number[]} unfit those that the server did not take
   */
  async #finish(recording, unfit) {
    let result = await finish(recording, []);
    const missing = new Set(result.missing);
    if (missing.size > 0) {
      for (const chunk of await this.store.chunks(recording.id)) {
        const wanted = missing.has(chunk.number) && !unfit.includes(chunk.number);
        if (wanted && (await send(recording, chunk))) missing.delete(chunk.number);
      }
      // what can't be read just now is not lost: it is brought once it can
      if (missing.size > unfit.length && !this.store.readable) throw new Unreachable();
      result = await finish(recording, [...missing]);
    }
    if (unfit.length === 0) await this.store.forget(recording.id);
    this.onUploaded(recording.id, result);
  }
}

/** @param {StoredRecording} recording @returns {string} where it goes, whoever walks meanwhile */
function addressOf({ id, walker }) {
  return `${api(walker ?? whose().heir)}/recordings/${id}`;
}

/**
 * @param {StoredRecording} recording
 * @param {Chunk} chunk
 * @returns {Promise<boolean>} whether the server has it
 */
async function send(recording, { number, text }) {
  const bytes = new TextEncoder().encode(text);
  const url = `${addressOf(recording)}/chunks/${number}?crc32=${crc32(bytes)}`;
  const answer = await post(url, "text/csv", bytes, {}, CHUNK_MS);
  if (answer?.ok) return true;
  if (answer && UNFIT.includes(answer.status)) return false;
  throw new Unreachable();
}

/** @param {StoredRecording} recording @param {number[]} lost @returns {Promise<UploadResult>} */
async function finish(recording, lost) {
  const body = JSON.stringify({ chunks: recording.chunks, lost });
  const answer = await post(`${addressOf(recording)}/finish`, "application/json", body);
  if (!answer?.ok) throw new Unreachable();
  return answer.json();
}
