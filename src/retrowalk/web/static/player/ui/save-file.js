/** The recording as a file in the person's own hands, whatever becomes of phone and server. */

import { whose } from "../offline/saved-values.js";
import { api } from "../offline/whose.js";
import { isApplePhone, isOnHomeScreen } from "../sensing/device.js";

/**
 * @typedef {import("../offline/recording-store.js").RecordingStore} RecordingStore
 * @typedef {{ recording_id: string, session_id: string }} Recorded
 * @typedef {"file" | "part" | "nowhere" | "cancelled"} Saved what became of it; a part is what this
 *   phone still has of a recording whose rest is with the server
 * @typedef {{ content: Blob, whole: boolean }} Found
 */

/** @type {Map<string, Found>} what was read before the tap, by its recording */
const prepared = new Map();

/**
 * Read a file before it is asked for: the share sheet opens only inside a tap, and nothing may be
 * waited for between the two.
 *
 * @param {RecordingStore} store
 * @param {Recorded} recorded
 */
export async function prepareFile(store, recorded) {
  if (!needsSheet()) return;
  const found = await find(store, recorded);
  if (found) prepared.set(recorded.recording_id, found);
}

/**
 * @param {RecordingStore} store
 * @param {Recorded} recorded
 * @returns {Promise<Saved>}
 */
export async function saveFile(store, recorded) {
  const found = prepared.get(recorded.recording_id) ?? (await find(store, recorded));
  if (!found) return "nowhere";
  const saved = await give(found.content, `retrowalk-${recorded.session_id}.csv`);
  return saved === "file" && !found.whole ? "part" : saved;
}

/**
 * Give something to the person: by the share sheet where a download opens over the app, with no
 * way back (WebKit bugs 236943 and 275288, coder PR 27853); else as a download.
 *
 * @param {Blob} content
 * @param {string} name
 * @returns {Promise<Saved>}
 */
export async function give(content, name) {
  const files = [new File([content], name, { type: content.type })];
  if (needsSheet() && navigator.canShare?.({ files })) {
    try {
      await navigator.share({ files });
      return "file";
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return "cancelled";
    }
  }
  if (!("download" in HTMLAnchorElement.prototype)) return "nowhere";
  const href = URL.createObjectURL(files[0]);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return "file";
}

function needsSheet() {
  return isApplePhone() && isOnHomeScreen();
}

/**
 * @param {RecordingStore} store
 * @param {Recorded} recorded
 * @returns {Promise<Found | null>} null where neither this phone has anything of it, nor the server
 */
async function find(store, { recording_id }) {
  const chunks = await store.chunks(recording_id);
  if (chunks.length === 0) return fromJournal(recording_id);
  const recording = (await store.recordings()).find(({ id }) => id === recording_id);
  const content = new Blob(chunks.map(({ text }) => text), { type: "text/csv" });
  return { content, whole: chunks.length === recording?.chunks };
}

/** @param {string} id @returns {Promise<Found | null>} */
async function fromJournal(id) {
  try {
    const answer = await fetch(`${api(whose().walker)}/recordings/${id}/file`);
    return answer.ok ? { content: await answer.blob(), whole: true } : null;
  } catch {
    return null;
  }
}
