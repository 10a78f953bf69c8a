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
  const file = new Blob(chunks.map(({ text }) => text), { type: "text/csv" });
  const address = URL.createObjectURL(file);
  download(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @param {string} href @param {string} name */
function download(href, name) {
  Object.assign(document.createElement("a"), { href, download: name }).click();
}
