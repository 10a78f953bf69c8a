// Can this device reach an address of this server? One that it does not trust can't be reached.

/** A name that is not answered may take longer than anybody waits. */
const LONGEST_MS = 3000;

/**
 * @param {string} address without a path
 * @returns {Promise<boolean>}
 */
export async function reaches(address) {
  const late = new Promise((_, reject) => setTimeout(reject, LONGEST_MS));
  try {
    // no-cors: it may not be read, and only has to come
    await Promise.race([fetch(`${address}/trust/reached`, { mode: "no-cors", cache: "no-store" }), late]);
    return true;
  } catch {
    return false;
  }
}
