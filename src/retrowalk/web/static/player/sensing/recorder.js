/**
 * Writes what the sensors tell, and what was asked, to the phone: a chunk every two seconds.
 *
 * After a reload the same recording goes on where it was; the time in between is a gap in it.
 */

import { heartRateLine, heading, markLine, sampleLine } from "./recording-format.js";

/**
 * @typedef {import("../offline/recording-store.js").RecordingStore} RecordingStore
 * @typedef {import("../offline/recording-store.js").StoredRecording} StoredRecording
 * @typedef {import("./motion.js").Sample} Sample
 */

const CHUNK_MS = 2000;
/** Characters, some twenty seconds: what waits longer for the connection goes by the chunks alone. */
const MOST_FRESH = 60_000;
const STEP_BACK_MS = 1000; // how far a clock that was set back is set on again
const JUMP_MS = 1000; // of the wall clock against the steady one

export class Recorder {
  /**
   * @param {RecordingStore} store
   * @param {StoredRecording} recording
   * @param {() => void} onChunk with each chunk, whatever becomes of it on the phone
   */
  constructor(store, recording, onChunk) {
    this.store = store;
    this.recording = recording;
    this.onChunk = onChunk;
    this.began_ms = Date.parse(recording.began);
    const behind_ms = recording.last_ms - this.#since(now_ms());
    if (behind_ms > 0) this.began_ms -= behind_ms + STEP_BACK_MS;
    this.lines = ""; // of the chunk being written, from its heading on
    this.fresh = ""; // lines that nobody took yet
    /** @type {number | null} */
    this.interval_ms = null;
    this.ahead_ms = 0; // how far the wall clock was ahead of ours when that chunk began
    this.hasData = recording.chunks > 0; // marks alone are no recording
    this.chunk_ms = recording.last_ms; // when the chunk being written began
    /** @type {Promise<unknown>} chunks are kept one after the other */
    this.writing = Promise.resolve();
  }

  /** @param {Sample} sample */
  addSample({ at_ms, values, interval_ms }) {
    const time_ms = this.#since(at_ms);
    this.interval_ms = interval_ms;
    this.#add(time_ms, sampleLine(time_ms, values));
  }

  /** @param {import("./heart-rate.js").HeartRate} rate */
  addHeartRate(rate) {
    const time_ms = this.#since(now_ms());
    this.#add(time_ms, heartRateLine(time_ms, rate));
  }

  /** @param {string} what the walker is asked to do from now on */
  mark(what) {
    const time_ms = this.#since(now_ms());
    this.#write(time_ms, markLine(time_ms, what));
  }

  /** @returns {string} the lines since this was asked last */
  takeFresh() {
    const { fresh } = this;
    this.fresh = "";
    return this.hasData ? fresh : "";
  }

  /** Keep what has been written so far. */
  flush() {
    if (!this.hasData || !this.lines) return this.writing;
    const { lines: text, recording: { chunks: number } } = this;
    this.recording.chunks += 1;
    this.lines = "";
    this.writing = this.#keep({ recording: this.recording.id, number, text, sent: false });
    return this.writing;
  }

  end() {
    this.mark("end");
    this.recording.ended = true;
    return this.flush();
  }

  /** @param {import("../offline/recording-store.js").Chunk} chunk */
  #keep(chunk) {
    const kept = this.store.keep({ ...this.recording }, chunk);
    this.onChunk();
    return kept;
  }

  /** @param {number} time_ms @param {string} line of data of then */
  #add(time_ms, line) {
    if (!this.hasData) this.chunk_ms = time_ms;
    this.hasData = true;
    if (time_ms >= this.chunk_ms + CHUNK_MS) this.flush();
    this.#write(time_ms, line);
    this.recording.last_ms = Math.max(time_ms, this.recording.last_ms);
  }

  /** @param {number} time_ms @param {string} line */
  #write(time_ms, line) {
    const ahead_ms = Date.now() - now_ms();
    if (Math.abs(ahead_ms - this.ahead_ms) > JUMP_MS) this.flush(); // what follows is at other times
    const text = this.lines ? line : this.#heading(time_ms, ahead_ms) + line;
    this.lines += text;
    this.fresh = this.fresh.length > MOST_FRESH ? text : this.fresh + text;
  }

  /** @param {number} time_ms @param {number} ahead_ms */
  #heading(time_ms, ahead_ms) {
    this.chunk_ms = time_ms;
    this.ahead_ms = ahead_ms;
    const at_ms = this.began_ms + time_ms;
    return heading(this.recording, this.recording.chunks, {
      clock: Math.round(at_ms + ahead_ms),
      steady: Number((at_ms - performance.timeOrigin).toFixed(1)),
      interval_ms: this.interval_ms,
    });
  }

  /** @param {number} at_ms since 1970 @returns {number} since the recording began */
  #since(at_ms) {
    return at_ms - this.began_ms;
  }
}

function now_ms() {
  return performance.timeOrigin + performance.now();
}
