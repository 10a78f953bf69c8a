/**
 * The text of a recording: chunks of lines that each say where they belong.
 *
 * A recording is its chunks one after the other, so a file saved on the phone and what was sent to
 * the server are the same bytes. `recordings/formats/player.py` reads it and says what it means.
 */

/** @typedef {import("./motion.js").Sample} Sample */
/** @typedef {import("../offline/recording-store.js").StoredRecording} StoredRecording */

/**
 * @typedef {object} Clocks what they showed when the first line of a chunk was written
 * @property {number} clock of the wall, since 1970
 * @property {number} steady of the page, which may stand still while the phone sleeps
 * @property {number | null} interval_ms between samples, as the browser tells it
 */

/** @param {StoredRecording} recording @param {number} chunk @param {Clocks} [clocks] */
export function heading({ id, session, began, ios }, chunk, clocks) {
  const said = { recording: id, chunk, session, began, ios, ...clocks };
  return `#retrowalk ${JSON.stringify(said)}\n`;
}

/** @param {number} time_ms since the recording began @param {Sample["values"]} values */
export function sampleLine(time_ms, values) {
  let line = time_ms.toFixed(1);
  for (const value of values) line += value === null ? "," : `,${Math.round(value * 1e4) / 1e4}`;
  return `${line}\n`;
}

/** @param {number} time_ms @param {import("./heart-rate.js").HeartRate} beat */
export function heartRateLine(time_ms, { bpm, intervals_ms }) {
  const cells = [bpm, ...intervals_ms.map((interval_ms) => interval_ms.toFixed(1))];
  return `~${time_ms.toFixed(1)},${cells.join(",")}\n`;
}

/** @param {number} time_ms @param {string} what the walker is asked to do from then on */
export function markLine(time_ms, what) {
  return `!${time_ms.toFixed(1)},${what}\n`;
}
