/**
 * What the phone feels: samples at its own rate, with its own times and axes.
 *
 * Nothing is turned or converted here. Signs and units are the server's to put right, so that the
 * recording holds what the browser really delivered.
 */

/**
 * @typedef {object} Sample
 * @property {number} at_ms since 1970
 * @property {(number | null)[]} values acceleration including gravity about x, y, z (m/s²), then
 *   rotation rate about x, y, z (degrees a second; null without a gyroscope)
 * @property {number} interval_ms to the next one, as the browser tells it
 *
 * @typedef {"unknown" | "asks" | "listening" | "none" | "refused" | "insecure"} SensorState
 *   asks: this browser will ask the walker first, in the tap that starts
 */

const PATIENCE_MS = 2000;
/** A walker who has not answered by then is not kept waiting; the answer may still come. */
const LONGEST_QUESTION_MS = 10_000;

export class MotionSensor {
  /**
   * @param {(sample: Sample) => void} onSample
   * @param {(state: SensorState) => void} onState whenever it changes
   */
  constructor(onSample, onState) {
    this.onSample = onSample;
    this.onState = onState;
    /** @type {SensorState} */
    this.state = "unknown";
    this.patience = 0;
    this.felt_ms = -Infinity; // when a sample came last
    this.longest_ms = Infinity; // between two of them, since it was asked last
    this.onMotion = (/** @type {DeviceMotionEvent} */ event) => this.#receive(event);
  }

  /** Begin to listen where no permission is needed; where it is, nothing comes until `ask`. */
  listen() {
    if (!isSecureContext) this.#become("insecure");
    else if (!("DeviceMotionEvent" in window)) this.#become("none");
    else {
      addEventListener("devicemotion", this.onMotion);
      if (asks()) this.#lookUp();
    }
  }

  /**
   * Ask for permission. Browsers answer only inside a tap, so nothing may be awaited before.
   *
   * @returns {Promise<unknown> | null} until the walker has answered, or is waited for no longer;
   *   null where nobody is asked
   */
  ask() {
    if (["insecure", "none", "listening"].includes(this.state)) return null;
    const answered = this.#permitted();
    if (!asks()) return null;
    const enough = new Promise((resolve) => setTimeout(resolve, LONGEST_QUESTION_MS));
    return Promise.race([answered, enough]);
  }

  async #permitted() {
    try {
      if ((await permission()) === "denied") this.#become("refused");
    } catch {
      this.#become("refused"); // asked outside a tap
    }
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.#feelNothing(), PATIENCE_MS);
  }

  /**
   * What was answered before, since the browser was opened: outside a tap, WebKit tells that; where
   * nothing was, it fails and asks nobody (its WebDeviceOrientationAndMotionAccessController.cpp).
   */
  async #lookUp() {
    const before = await permission().catch(() => "prompt");
    if (before === "denied") this.#become("refused");
    else if (before === "prompt" && this.state === "unknown") this.#become("asks");
  }

  stop() {
    clearTimeout(this.patience);
    removeEventListener("devicemotion", this.onMotion);
    this.state = "unknown";
  }

  /** @returns {number} how long nothing was felt since this was asked last, at the longest, ms */
  takeLongestGap() {
    const { longest_ms } = this;
    this.longest_ms = 0;
    return Math.max(longest_ms, performance.now() - this.felt_ms);
  }

  /** @param {DeviceMotionEvent} event one of nulls comes from a device without sensors */
  #receive({ timeStamp, accelerationIncludingGravity: force, rotationRate: rate, interval }) {
    const { x = null, y = null, z = null } = force ?? {};
    if (x === null || y === null || z === null) {
      this.#feelNothing();
      return;
    }
    this.#become("listening");
    const now_ms = performance.now();
    this.longest_ms = Math.max(this.longest_ms, now_ms - this.felt_ms);
    this.felt_ms = now_ms;
    const { alpha = null, beta = null, gamma = null } = rate ?? {};
    this.onSample({
      at_ms: performance.timeOrigin + timeStamp,
      values: [x, y, z, alpha, beta, gamma],
      interval_ms: interval,
    });
  }

  #feelNothing() {
    if (this.state === "unknown" || this.state === "asks") this.#become("none");
  }

  /** @param {SensorState} state */
  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.onState(state);
  }
}

/** @returns {boolean} whether this browser asks the walker before it gives motion */
function asks() {
  return "requestPermission" in DeviceMotionEvent;
}

/** @returns {Promise<PermissionState>} "granted" where nobody needs to be asked */
async function permission() {
  const events = /** @type {DeviceMotionEventPermission} */ (
    /** @type {unknown} */ (DeviceMotionEvent)
  );
  return (await events.requestPermission?.()) ?? "granted";
}
