/** The recording as a file in the person's own hands, whatever becomes of phone and server. */

/** @typedef {import("../offline/recording-store.js").RecordingStore} RecordingStore */

/**
 * @param {RecordingStore} store
 * @param {{ recording_id: string, session_id: string }} recorded
 */
export async function saveFile(store, { recording_id, session_id }) {
  const chunks = await store.chunks(recording_id);
  const name = `retrowalk-${session_id}.csv`;
  if (chunks.length === 0) {
    download(`/api/v1/recordings/${recording_id}/file`, name); // it is in the journal, whole
    return;
  }
  give(new Blob(chunks.map(({ text }) => text), { type: "text/csv" }), name);
}

/**
 * The records of sessions that wait, as the page for handing in takes them (static/hand-in.js).
 *
 * @param {import("../offline/record-queue.js").QueuedRecord[]} records
 */
export function saveRecords(records) {
  const text = JSON.stringify({ retrowalk_records: records });
  give(new Blob([text], { type: "application/json" }), "retrowalk-records.json");
}

/** @param {Blob} file @param {string} name */
function give(file, name) {
  const address = URL.createObjectURL(file);
  download(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @param {string} href @param {string} name */
function download(href, name) {
  Object.assign(document.createElement("a"), { href, download: name }).click();
}
