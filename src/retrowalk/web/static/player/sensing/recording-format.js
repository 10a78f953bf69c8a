/**
 * The text of a recording: chunks of lines that each say where they belong.
 *
 * A recording is its chunks one after the other, so a file saved on the phone and what was sent to
 * the server are the same bytes. `recordings/formats/player.py` reads it and says what it means.
 */

/** @typedef {import("./motion.js").Sample} Sample */
/** @typedef {import("../offline/recording-store.js").StoredRecording} StoredRecording */

/** @param {StoredRecording} recording @param {number} chunk */
export function heading({ id, session, began, ios }, chunk) {
  return `#retrowalk ${JSON.stringify({ recording: id, chunk, session, began, ios })}\n`;
}

/** @param {number} time_ms since the recording began @param {Sample["values"]} values */
export function sampleLine(time_ms, values) {
  const cells = values.map((value) => (value === null ? "" : Number(value.toFixed(4))));
  return `${time_ms.toFixed(1)},${cells.join(",")}\n`;
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
