/**
 * The connection to the server while walking: samples go out, steps found in them come back.
 *
 * It may break at any moment; the recording does not depend on it. While it is down, nothing waits
 * here for long: the server goes on from the chunks that arrived.
 */

/**
 * @typedef {object} LiveUpdate
 * @property {number} time_s since the recording began
 * @property {{ time_s: number, direction: Direction }[]} steps those that are new
 * @property {boolean} walking
 * @property {Direction} direction
 * @property {number | null} cadence_spm
 * @property {Record<Direction, number>} counts steps so far
 * @property {number | null} step_length_m of the latest backward steps
 *
 * @typedef {"backward" | "forward" | "unknown"} Direction
 */

const SEND_EVERY_MS = 200;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 15_000;

export class LiveConnection {
  /**
   * @param {string} session
   * @param {() => string} heading of the recording
   * @param {() => string} takeFresh those since it was asked last
   * @param {(update: LiveUpdate) => void} onUpdate
   */
  constructor(session, heading, takeFresh, onUpdate) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.address = `${scheme}://${location.host}/api/v1/live/${session}`;
    this.heading = heading;
    this.takeFresh = takeFresh;
    this.onUpdate = onUpdate;
    /** @type {WebSocket | null} */
    this.socket = null;
    this.introduced = false;
    this.retry_ms = FIRST_RETRY_MS;
    this.retry = 0;
    this.timer = 0;
  }

  open() {
    this.timer = setInterval(() => this.#send(), SEND_EVERY_MS);
    this.#connect();
  }

  close() {
    clearInterval(this.timer);
    clearTimeout(this.retry);
    if (this.socket) this.socket.onclose = null;
    this.socket?.close();
    this.socket = null;
  }

  #connect() {
    const socket = new WebSocket(this.address);
    this.introduced = false;
    socket.onopen = () => {
      this.retry_ms = FIRST_RETRY_MS;
    };
    socket.onmessage = ({ data }) => this.onUpdate(JSON.parse(data));
    socket.onclose = () => {
      this.retry = setTimeout(() => this.#connect(), this.retry_ms);
      this.retry_ms = Math.min(2 * this.retry_ms, LAST_RETRY_MS);
    };
    this.socket = socket;
  }

  #send() {
    const { socket } = this;
    if (socket?.readyState !== WebSocket.OPEN || socket.bufferedAmount > 0) return;
    const lines = this.takeFresh();
    if (!lines) return;
    socket.send(this.introduced ? lines : this.heading() + lines);
    this.introduced = true;
  }
}
