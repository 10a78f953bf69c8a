/**
 * Heart rate from a strap, over Bluetooth, where the browser can.
 *
 * The walk goes on without it: a strap that was lost is looked for again by itself.
 */

/**
 * @typedef {object} HeartRate what a strap sends, about every second
 * @property {number} bpm beats a minute
 * @property {number[]} intervals_ms between the last beats, where it sends them
 *
 * @typedef {"off" | "connecting" | "beating" | "lost"} StrapState
 */

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 15_000;

/** @returns {boolean} whether this browser can; only pages that came over HTTPS may ask */
export function canConnectStraps() {
  return "bluetooth" in navigator;
}

export class HeartRateStrap {
  /**
   * @param {(rate: HeartRate) => void} onHeartRate
   * @param {(state: StrapState) => void} onState whenever it changes
   */
  constructor(onHeartRate, onState) {
    this.onHeartRate = onHeartRate;
    this.onState = onState;
    /** @type {StrapState | "none"} */
    this.state = "none";
    /** @type {BluetoothDevice | null} */
    this.strap = null;
    this.retry = 0;
    this.retry_ms = FIRST_RETRY_MS;
  }

  /** Let the walker choose a strap. Browsers ask only inside a tap. */
  async choose() {
    if (!(await navigator.bluetooth.getAvailability())) {
      this.#become("off");
      return;
    }
    const strap = await chosen();
    if (!strap) return;
    this.stop();
    this.strap = strap;
    strap.addEventListener("gattserverdisconnected", () => this.#lose(strap));
    this.#become("connecting");
    await this.#connect(strap);
  }

  stop() {
    clearTimeout(this.retry);
    const { strap } = this;
    this.strap = null;
    this.state = "none";
    strap?.gatt.disconnect();
  }

  /** @param {BluetoothDevice} strap */
  async #connect(strap) {
    try {
      const server = await strap.gatt.connect();
      const service = await server.getPrimaryService("heart_rate");
      const measurement = await service.getCharacteristic("heart_rate_measurement");
      measurement.addEventListener("characteristicvaluechanged", () => {
        if (strap === this.strap) this.#receive(measurement.value);
      });
      await measurement.startNotifications();
      this.retry_ms = FIRST_RETRY_MS;
    } catch {
      this.#lose(strap);
    }
  }

  /** @param {BluetoothDevice} strap out of reach, out of battery, or taken off */
  #lose(strap) {
    if (strap !== this.strap) return;
    this.#become("lost");
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.#connect(strap), this.retry_ms);
    this.retry_ms = Math.min(2 * this.retry_ms, LAST_RETRY_MS);
  }

  /** @param {DataView} value */
  #receive(value) {
    const rate = parseHeartRate(value);
    this.#become(rate ? "beating" : "lost");
    if (rate) this.onHeartRate(rate);
  }

  /** @param {StrapState} state */
  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.onState(state);
  }
}

/** @returns {Promise<BluetoothDevice | null>} null where the walker chose none after all */
async function chosen() {
  try {
    return await navigator.bluetooth.requestDevice({ filters: [{ services: ["heart_rate"] }] });
  } catch {
    return null;
  }
}

const WIDE = 1; // the rate takes two bytes
const CONTACT = 6; // two bits: whether the strap can tell, and does, that it touches the skin
const NO_CONTACT = 4;
const HAS_ENERGY = 8; // two bytes that are not wanted here
const HAS_INTERVALS = 16;

/**
 * Read a heart rate measurement (Bluetooth SIG, Heart Rate Service 1.0, section 3.1).
 *
 * @param {DataView} value
 * @returns {HeartRate | null} null while the strap does not touch the skin, and of a value cut short
 */
export function parseHeartRate(value) {
  const flags = value.byteLength > 1 ? value.getUint8(0) : NO_CONTACT;
  const wide = (flags & WIDE) !== 0;
  if ((flags & CONTACT) === NO_CONTACT || (wide && value.byteLength < 3)) return null;
  const bpm = wide ? value.getUint16(1, true) : value.getUint8(1);
  if (bpm === 0) return null;
  const intervals_ms = [];
  const from = (wide ? 3 : 2) + (flags & HAS_ENERGY ? 2 : 0);
  for (let at = from; flags & HAS_INTERVALS && at + 1 < value.byteLength; at += 2) {
    intervals_ms.push(value.getUint16(at, true) / 1.024); // they come in 1024ths of a second
  }
  return { bpm, intervals_ms };
}
