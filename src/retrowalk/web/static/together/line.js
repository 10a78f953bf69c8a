/**
 * The socket of one end: made anew whenever it broke, also where nobody said that it did.
 *
 * What is sent while there is none is gone: the pages number it, and send it again.
 */

const ASK_EVERY_MS = 2000;
/** After this without a sign of the server a line is broken. */
const SILENT_MS = 6000;
const RETRY_MS = 500;
const LAST_RETRY_MS = 5000;
/** What the server closes with where nothing is (any more), and after too many wrong tries. */
const GONE = 4404;
const TOO_MANY = 4429;
/** Others are there already; there may be room later. */
const NO_ROOM = 1013;

export class Line {
  /**
   * @param {string} path
   * @param {string} introduction told first; empty where the server knows who it is
   * @param {{ frame: (bytes: Uint8Array) => void, gone: () => void, full?: () => void }} ear
   */
  constructor(path, introduction, ear) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.address = `${scheme}://${location.host}${path}`;
    this.introduction = introduction;
    this.ear = ear;
    /** @type {WebSocket | null} */
    this.socket = null;
    this.closed = false;
    this.heard_ms = 0;
    this.retry_ms = RETRY_MS;
    this.retry = 0;
    this.timer = 0;
    this.awake = () => this.#wake();
  }

  open() {
    this.timer = setInterval(() => this.#look(), ASK_EVERY_MS);
    for (const event of ["online", "pageshow", "visibilitychange"]) addEventListener(event, this.awake);
    this.#connect();
  }

  close() {
    this.closed = true;
    clearInterval(this.timer);
    for (const event of ["online", "pageshow", "visibilitychange"]) {
      removeEventListener(event, this.awake);
    }
    this.#hangUp();
  }

  /** @param {Uint8Array} bytes */
  send(bytes) {
    const { socket } = this;
    if (socket?.readyState === WebSocket.OPEN && socket.bufferedAmount < 20_000) socket.send(bytes);
  }

  #connect() {
    const socket = new WebSocket(this.address);
    socket.binaryType = "arraybuffer";
    this.heard_ms = performance.now();
    socket.onopen = () => socket.send(this.introduction || "?");
    socket.onmessage = ({ data }) => {
      this.heard_ms = performance.now();
      this.retry_ms = RETRY_MS;
      if (typeof data !== "string") this.ear.frame(new Uint8Array(data));
    };
    socket.onclose = ({ code }) => this.#lost(code);
    this.socket = socket;
  }

  /** @param {number} code */
  #lost(code) {
    this.socket = null;
    if (this.closed) return;
    if (code === GONE) {
      this.close();
      this.ear.gone();
      return;
    }
    if (code === NO_ROOM) this.ear.full?.();
    if (code === TOO_MANY) this.retry_ms = LAST_RETRY_MS;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.#connect(), this.retry_ms);
    this.retry_ms = Math.min(2 * this.retry_ms, LAST_RETRY_MS);
  }

  #hangUp() {
    clearTimeout(this.retry);
    if (!this.socket) return;
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
    this.socket.close();
    this.socket = null;
  }

  #connectAnew() {
    this.#hangUp();
    this.#connect();
  }

  #look() {
    if (this.#isSilent()) this.#connectAnew();
    else if (this.socket?.readyState === WebSocket.OPEN) this.socket.send("?");
  }

  #isSilent() {
    return this.socket !== null && performance.now() - this.heard_ms > SILENT_MS;
  }

  /** There may be another network, or the page was away. */
  #wake() {
    if (document.hidden || this.closed) return;
    if (!this.socket || performance.now() - this.heard_ms > ASK_EVERY_MS + 1000) this.#connectAnew();
  }
}
