// JSON Web Encryption (RFC 7516) with a direct key and A256GCM: what a SMART Health Link is made of.

import { fromBase64, toBase64, toBytes, toText } from "./bytes.js";

const TAG = 16;

/** @param {Uint8Array} key @param {KeyUsage} use */
function imported(key, use) {
  return crypto.subtle.importKey("raw", key, "AES-GCM", false, [use]);
}

/**
 * Read what was sealed with a key; refused with another key, or if it was changed.
 *
 * @param {string} sealed
 * @param {Uint8Array} key
 * @returns {Promise<Uint8Array>}
 */
export async function unseal(sealed, key) {
  const [header = "", , iv = "", content = "", tag = ""] = sealed.split(".");
  const mark = fromBase64(tag);
  if (mark.length !== TAG) throw new Error("no JWE");
  const both = new Uint8Array([...fromBase64(content), ...mark]);
  const how = { name: "AES-GCM", iv: fromBase64(iv), additionalData: toBytes(header) };
  const plain = await crypto.subtle.decrypt(how, await imported(key, "decrypt"), both);
  const deflated = JSON.parse(toText(fromBase64(header))).zip === "DEF";
  return deflated ? inflated(plain) : new Uint8Array(plain);
}

/**
 * Seal text with a key that is known under a name.
 *
 * @param {string} text
 * @param {Uint8Array} key
 * @param {string} kid
 */
export async function seal(text, key, kid) {
  const header = toBase64(toBytes(JSON.stringify({ alg: "dir", enc: "A256GCM", kid })));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: "AES-GCM", iv, additionalData: toBytes(header) };
  const key_ = await imported(key, "encrypt");
  const both = new Uint8Array(await crypto.subtle.encrypt(how, key_, toBytes(text)));
  const content = both.subarray(0, -TAG);
  return [header, "", toBase64(iv), toBase64(content), toBase64(both.subarray(-TAG))].join(".");
}

/** @param {ArrayBuffer} deflated */
async function inflated(deflated) {
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
