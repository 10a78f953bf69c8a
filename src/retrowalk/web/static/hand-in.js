// A file of records is no recording: what a phone kept of its sessions under an address that this
// server has left. It goes into the outbox of this browser, which brings it as its own.

import { RecordQueue } from "./player/offline/record-queue.js";

/** @typedef {import("./player/offline/record-queue.js").QueuedRecord} QueuedRecord */

const RECORD = /^\/api\/v1\/(people\/[0-9]+\/)?(sessions|guided)\/[^/?#]+\/record$/;

const said = /** @type {HTMLElement} */ (document.getElementById("records"));
const field = /** @type {HTMLInputElement} */ (document.getElementById("file"));

field.addEventListener("change", async () => {
  const [file] = field.files ?? [];
  const records = file ? await recordsIn(file) : null;
  said.hidden = records === null;
  if (records === null) return; // a recording: the form hands it in
  field.value = "";
  const queue = new RecordQueue();
  /** @type {string} */
  let became = "delivered";
  for (const record of records) {
    const outcome = await queue.add(record);
    if (outcome !== "delivered") became = outcome === "refused" ? "refused" : "later";
  }
  said.textContent = said.dataset[became] ?? "";
});

/** @param {File} file @returns {Promise<QueuedRecord[] | null>} null where it holds something else */
async function recordsIn(file) {
  if (!file.name.endsWith(".json")) return null;
  try {
    /** @type {QueuedRecord[]} */
    const records = JSON.parse(await file.text()).retrowalk_records;
    return records.every(({ url }) => RECORD.test(url)) ? records : null;
  } catch {
    return null;
  }
}
