/**
 * Writes what is felt, and what was asked, to the phone: a piece every two seconds.
 *
 * After a reload the same recording goes on where it was; the time in between is a gap in it.
 */

import { beatLine, heading, markLine, sampleLine } from "./recording-format.js";

/**
 * @typedef {import("../offline/recording-store.js").Cellar} Cellar
 * @typedef {import("../offline/recording-store.js").Kept} Kept
 * @typedef {import("./motion.js").Sample} Sample
 */

const PIECE_MS = 2000;
/** Characters, some twenty seconds: what waits longer for the line goes by the pieces alone. */
const MOST_FRESH = 60_000;
const STEP_BACK_MS = 1000; // how far a clock that was set back is set on again

export class Recorder {
  /**
   * @param {Cellar} cellar
   * @param {Kept} recording
   * @param {() => void} onKept after each piece
   */
  constructor(cellar, recording, onKept) {
    this.cellar = cellar;
    this.recording = recording;
    this.onKept = onKept;
    this.began_ms = Date.parse(recording.began);
    const behind_ms = recording.last_ms - this.#since(now_ms());
    if (behind_ms > 0) this.began_ms -= behind_ms + STEP_BACK_MS;
    this.lines = "";
    this.fresh = ""; // lines nobody listened to yet
    this.felt = recording.chunks > 0; // marks alone are no recording
    this.piece_ms = recording.last_ms; // when the piece being written began
    /** @type {Promise<unknown>} pieces are kept one after the other */
    this.writing = Promise.resolve();
  }

  /** @param {Sample} sample */
  feel({ at_ms, values }) {
    const time_ms = this.#since(at_ms);
    this.#take(time_ms, sampleLine(time_ms, values));
  }

  /** @param {import("./heart-rate.js").Beat} beat */
  beat(beat) {
    const time_ms = this.#since(now_ms());
    this.#take(time_ms, beatLine(time_ms, beat));
  }

  /** @param {string} what the walker is asked to do from now on */
  mark(what) {
    this.#write(markLine(this.#since(now_ms()), what));
  }

  /** @returns {string} the lines since this was asked last */
  listen() {
    const { fresh } = this;
    this.fresh = "";
    return this.felt ? fresh : "";
  }

  /** Keep what has been written so far. */
  flush() {
    if (!this.felt || !this.lines) return this.writing;
    const number = this.recording.chunks;
    const text = heading(this.recording, number) + this.lines;
    this.recording.chunks += 1;
    this.lines = "";
    this.piece_ms = this.#since(now_ms());
    this.writing = this.#keep({ recording: this.recording.id, number, text, sent: false });
    return this.writing;
  }

  end() {
    this.mark("end");
    this.recording.ended = true;
    return this.flush();
  }

  /** @param {import("../offline/recording-store.js").Piece} piece */
  async #keep(piece) {
    await this.cellar.keep({ ...this.recording }, piece);
    this.onKept();
  }

  /** @param {number} time_ms @param {string} line of what was felt then */
  #take(time_ms, line) {
    if (!this.felt) this.piece_ms = time_ms;
    this.felt = true;
    if (time_ms >= this.piece_ms + PIECE_MS) this.flush();
    this.#write(line);
    this.recording.last_ms = Math.max(time_ms, this.recording.last_ms);
  }

  /** @param {string} line */
  #write(line) {
    this.lines += line;
    this.fresh = this.fresh.length > MOST_FRESH ? line : this.fresh + line;
  }

  /** @param {number} at_ms since 1970 @returns {number} since the recording began */
  #since(at_ms) {
    return at_ms - this.began_ms;
  }
}

function now_ms() {
  return performance.timeOrigin + performance.now();
}
