/**
 * Files on their way to the server, piece by piece: what has come stays there, and a line that
 * breaks is waited for. Sending twice is harmless: a file is known by its batch and its path.
 */

const PIECE_BYTES = 8 << 20;
const AGAIN_MS = 3000;
/** What the server says while it can't take anything: too much at once, or its journal is away. */
const LATER = [429, 502, 503, 504];

/**
 * @typedef {object} Batch
 * @property {string} base where it stands: "/api/v1/people/1/imports"
 * @property {number} id
 *
 * @typedef {object} Listener
 * @property {(bytes: number) => void} [sent] told how many bytes of the file have come
 * @property {(waits: boolean) => void} [waits] told when the line is gone, and when it is back
 * @property {AbortSignal} [signal]
 */

/** It will not be taken, and the message says why. */
export class Refused extends Error {}

/**
 * @param {string} base
 * @param {"page" | "phone"} by
 * @param {string} name
 * @param {Listener} [listener]
 * @returns {Promise<Batch>}
 */
export async function begin(base, by, name = "", listener = {}) {
  const { id } = await (await tell("POST", base, { by, name }, listener)).json();
  return { base, id };
}

/**
 * Send a file, from where it broke off if it did.
 *
 * @param {Batch} batch
 * @param {string} path
 * @param {Blob} file
 * @param {Listener} [listener]
 */
export async function send(batch, path, file, listener = {}) {
  const address = `${batch.base}/${batch.id}/files?path=${encodeURIComponent(path)}`;
  let offset = 0;
  for (;;) {
    const piece = file.slice(offset, offset + PIECE_BYTES);
    const to = `${address}&offset=${offset}&size=${file.size}`;
    const answer = await once("PUT", to, piece, "application/octet-stream", listener);
    const known = answer?.ok ? answer : await asked(address, answer, listener);
    const came = await known.json();
    listener.sent?.(came.bytes);
    if (came.file !== null) return;
    if (came.bytes === offset && answer && !answer.ok) throw new Refused(await sentence(answer));
    offset = came.bytes;
  }
}

/**
 * Let what was sent be read.
 *
 * @param {Batch} batch
 * @param {Listener} [listener]
 */
export async function read({ base, id }, listener = {}) {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  await tell("POST", `${base}/${id}/read`, { zone }, listener);
}

/** @param {Batch} batch let it count no more, with what came of it */
export async function takeBack({ base, id }) {
  await tell("POST", `${base}/${id}/take-back`, {}, {});
}

/**
 * Where a file goes on, after a piece of it did not come.
 *
 * @param {string} address
 * @param {Response | null} answer to the piece
 * @param {Listener} listener
 */
async function asked(address, answer, listener) {
  // pieces that come twice are told apart by where they begin; all else is final
  if (answer && answer.status !== 422 && !LATER.includes(answer.status)) {
    throw new Refused(await sentence(answer));
  }
  if (!answer || LATER.includes(answer.status)) await later(listener);
  return patiently("GET", address, null, "", listener);
}

/**
 * @param {string} method
 * @param {string} address
 * @param {unknown} body
 * @param {Listener} listener
 */
function tell(method, address, body, listener) {
  return patiently(method, address, JSON.stringify(body), "application/json", listener);
}

/**
 * Ask until there is an answer.
 *
 * @param {string} method
 * @param {string} address
 * @param {BodyInit | null} body
 * @param {string} type
 * @param {Listener} listener
 * @returns {Promise<Response>}
 */
async function patiently(method, address, body, type, listener) {
  for (;;) {
    const answer = await once(method, address, body, type, listener);
    if (answer?.ok) return answer;
    if (answer && !LATER.includes(answer.status)) throw new Refused(await sentence(answer));
    await later(listener);
  }
}

/**
 * @param {string} method
 * @param {string} address
 * @param {BodyInit | null} body
 * @param {string} type
 * @param {Listener} listener
 * @returns {Promise<Response | null>} null where nobody answers
 */
async function once(method, address, body, type, { signal, waits }) {
  /** @type {RequestInit} */
  const asking = { method, body, headers: type ? { "Content-Type": type } : {} };
  if (signal) asking.signal = signal;
  try {
    const answer = await fetch(address, asking);
    waits?.(LATER.includes(answer.status));
    return answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    waits?.(true);
    return null;
  }
}

/** @param {Listener} listener */
function later({ signal }) {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, AGAIN_MS);
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** @param {Response} answer */
async function sentence(answer) {
  const said = await answer
    .clone()
    .json()
    .catch(() => null);
  return said?.error ?? answer.statusText;
}
