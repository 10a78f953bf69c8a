// Bytes as text: base64url without its filling, UTF-8, and codes as people type them.

/** @param {string} text @returns {Uint8Array} */
export function fromBase64(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

/** @param {Uint8Array} bytes */
export function toBase64(bytes) {
  let plain = "";
  for (const byte of bytes) plain += String.fromCharCode(byte);
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @param {string} text @returns {Uint8Array} */
export function toBytes(text) {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** @param {BufferSource} bytes */
export function toText(bytes) {
  return new TextDecoder().decode(bytes);
}

/**
 * Read a code as people type it, as the server does: in any case, with any signs between.
 *
 * @param {string} typed
 */
export function meant(typed) {
  const same = typed.toUpperCase().replace(/[IL]/g, "1").replaceAll("O", "0");
  return same.replace(/[^0-9A-Z]/g, "");
}
