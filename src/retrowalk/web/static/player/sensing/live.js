/**
 * The connection to the server while walking: samples go out, steps found in them come back.
 *
 * It may break at any moment; the recording does not depend on it. A phone that changes its network
 * is often not told that it broke: the socket stays open and silent for good. The server answers
 * whatever it is sent, so a socket that does not is given up. The server goes on from the chunks
 * that arrived, and from the latest lines, which are sent once more: what it has, it passes over.
 */

import { whose } from "../offline/saved-values.js";
import { api } from "../offline/whose.js";

/**
 * @typedef {object} LiveUpdate
 * @property {number} time_s since the recording began
 * @property {{ time_s: number, direction: Direction }[]} steps those that are new
 * @property {boolean} walking
 * @property {Direction} direction
 * @property {"walk" | "run" | "unknown"} mode
 * @property {number | null} cadence_spm
 * @property {Record<Direction, number>} counts steps so far
 * @property {number | null} step_length_m of the latest backward steps
 * @property {{ time_s: number, kind: "stumble" | "fall", confidence: number }[]} events those that are new
 * @property {number} calm_s for so long there is nothing new to tell
 *
 * @typedef {"backward" | "forward" | "unknown"} Direction
 */

/**
 * A step is told some 0.2 s after its contact, and later by as long as lines are gathered: they are
 * sent often when the next may land, and not before. The network of a phone does not sleep between
 * messages that are half a second apart, either.
 */
const LOOK_EVERY_MS = 25;
/** After this without an answer a line is broken, and what was heard before is no longer so. */
const SILENT_MS = 5000;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 15_000;
/** Characters, some twenty seconds: longer than a chunk needs to arrive. */
const MOST_RECENT = 100_000;
/** When a line may be found broken, or possible again. */
const AWAKE = ["online", "pageshow", "visibilitychange"];

export class LiveConnection {
  /**
   * @param {string} session
   * @param {() => string} heading of the recording
   * @param {() => string} takeFresh those since it was asked last
   * @param {() => Promise<unknown>} bringChunks to the server, as far as it is in reach
   * @param {(update: LiveUpdate) => void} onUpdate
   * @param {(latest: LiveUpdate | null) => void} onSilence nothing came since, for some time
   */
  constructor(session, heading, takeFresh, bringChunks, onUpdate, onSilence) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.address = `${scheme}://${location.host}${api(whose().walker)}/live/${session}`;
    this.heading = heading;
    this.takeFresh = takeFresh;
    this.bringChunks = bringChunks;
    this.onUpdate = onUpdate;
    this.onSilence = onSilence;
    /** @type {WebSocket | null} */
    this.socket = null;
    this.introduced = false;
    this.unanswered = 0; // looks since something was asked; a page that sleeps does not look
    /** @type {string[]} lines of late, as they were taken */
    this.recent = [];
    this.length = 0; // characters in them
    this.unsent = 0; // how many of them are new to this socket
    this.lacking = false; // whether some are gone that never were sent
    /** @type {Promise<unknown> | null} */
    this.bringing = null;
    /** @type {LiveUpdate | null} */
    this.latest = null;
    this.heard_ms = 0; // when that came
    this.calm_ms = 0; // until when lines are gathered
    this.silent = false;
    this.retry_ms = FIRST_RETRY_MS;
    this.retry = 0;
    this.timer = 0;
    this.onAwake = (/** @type {Event} */ { type }) => this.#wake(type);
  }

  open() {
    this.heard_ms = performance.now();
    this.timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    for (const event of AWAKE) addEventListener(event, this.onAwake);
    this.#connect();
  }

  close() {
    clearInterval(this.timer);
    for (const event of AWAKE) removeEventListener(event, this.onAwake);
    this.#hangUp();
  }

  #connect() {
    const socket = new WebSocket(this.address);
    this.introduced = false;
    this.unanswered = 1; // it has to open, too
    socket.onopen = () => {
      this.unanswered = 0;
      this.retry_ms = FIRST_RETRY_MS;
    };
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(data));
    socket.onclose = () => {
      this.unanswered = 0;
      this.retry = setTimeout(() => this.#connect(), this.retry_ms);
      this.retry_ms = Math.min(2 * this.retry_ms, LAST_RETRY_MS);
    };
    this.socket = socket;
  }

  #connectAnew() {
    this.#hangUp();
    this.#connect();
  }

  #hangUp() {
    clearTimeout(this.retry);
    if (!this.socket) return;
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
    this.socket.close();
    this.socket = null;
  }

  /** @param {string} event after which there may be another network, or the page was away */
  #wake(event) {
    if (event !== "online" && (document.hidden || this.#isFine())) return;
    this.#connectAnew();
  }

  /** Whether the line was good only now, or is being made. */
  #isFine() {
    if (this.socket?.readyState === WebSocket.CONNECTING) return true;
    return this.socket?.readyState === WebSocket.OPEN && !this.#hasBeenSilent();
  }

  #hasBeenSilent() {
    return performance.now() - this.heard_ms > SILENT_MS;
  }

  /** @param {LiveUpdate | Record<string, never>} said of nothing new, only that it was heard */
  #hear(said) {
    this.unanswered = 0;
    if (!isUpdate(said)) return;
    this.latest = said;
    this.heard_ms = performance.now();
    this.calm_ms = this.heard_ms + 1000 * said.calm_s;
    this.silent = false;
    this.onUpdate(said);
  }

  #look() {
    this.#keep(this.takeFresh());
    if (!this.silent && this.#hasBeenSilent()) {
      this.silent = true;
      this.onSilence(this.latest);
    }
    if (this.unanswered > 0) this.unanswered += 1;
    if (this.unanswered > SILENT_MS / LOOK_EVERY_MS) this.#connectAnew();
    else this.#send();
  }

  /** @param {string} lines */
  #keep(lines) {
    if (!lines) return;
    this.recent.push(lines);
    this.unsent += 1;
    this.length += lines.length;
    while (this.length > MOST_RECENT) {
      this.length -= this.recent.shift()?.length ?? 0;
      if (this.unsent <= this.recent.length) continue;
      this.unsent = this.recent.length;
      this.lacking = true;
    }
  }

  #send() {
    const { socket, recent } = this;
    if (socket?.readyState !== WebSocket.OPEN || socket.bufferedAmount > 0) return;
    if (performance.now() < this.calm_ms) return;
    if (this.lacking) {
      this.#bring();
      return;
    }
    const lines = this.introduced ? recent.slice(recent.length - this.unsent) : recent;
    if (lines.length === 0) return;
    socket.send((this.introduced ? "" : this.heading()) + lines.join(""));
    this.introduced = true;
    this.unsent = 0;
    this.unanswered ||= 1;
  }

  /** What is lacking here the server has from the chunks, once they are there. */
  #bring() {
    this.bringing ??= this.bringChunks().finally(() => {
      this.bringing = null;
      this.lacking = false;
    });
  }
}

/** @param {LiveUpdate | Record<string, never>} said @returns {said is LiveUpdate} */
function isUpdate(said) {
  return "time_s" in said;
}
