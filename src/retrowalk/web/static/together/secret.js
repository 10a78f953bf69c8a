/**
 * What the secret of a link gives: the address at which both ends meet, and the keys of what passes.
 *
 * The secret stands behind the # of the link, which browsers send to nobody. From it, one way only
 * (HKDF with SHA-256, RFC 5869), come the address that the server is told, the key of the greeting,
 * and for every pair of pages that have met a key of each direction: no key seals for two of them,
 * and so no number, of which AES-GCM makes its nonce, is ever used twice with one key.
 */

import { fromBase64, toBase64, toBytes } from "../shared/bytes.js";

/** Bytes of the secret, of the address, and of what each page brings by chance. */
const SECRET = 32;
const CHANCE = 16;

/**
 * @typedef {object} Keys of one pair of pages
 * @property {CryptoKey} walker seals what the walker's page sends
 * @property {CryptoKey} companion seals what the companion's page sends
 */

/** @returns {string} the secret of a new link, as it stands in it */
export function newSecret() {
  return toBase64(crypto.getRandomValues(new Uint8Array(SECRET)));
}

/** @returns {string} what a page brings by chance, so that nothing of another time fits it */
export function chance() {
  return toBase64(crypto.getRandomValues(new Uint8Array(CHANCE)));
}

/** @param {string} written @returns {boolean} whether it may be the secret of a link */
export function isSecret(written) {
  return /^[A-Za-z0-9_-]{43}$/.test(written);
}

export class Secret {
  /** @param {CryptoKey} root @param {string} address @param {CryptoKey} greeting */
  constructor(root, address, greeting) {
    this.root = root;
    this.address = address;
    this.greeting = greeting;
  }

  /** @param {string} written as it stands in the link */
  static async of(written) {
    const root = await crypto.subtle.importKey("raw", fromBase64(written), "HKDF", false, [
      "deriveBits",
      "deriveKey",
    ]);
    const address = await crypto.subtle.deriveBits(derived("address"), root, 8 * SECRET);
    return new Secret(root, toBase64(new Uint8Array(address)), await key(root, "greeting"));
  }

  /** @returns {Promise<string>} by which the server knows the address */
  async hash() {
    const hash = await crypto.subtle.digest("SHA-256", toBytes(this.address));
    return [...new Uint8Array(hash)].map((one) => one.toString(16).padStart(2, "0")).join("");
  }

  /**
   * @param {string} companion what its page brought by chance
   * @param {string} walker likewise
   * @returns {Promise<Keys>}
   */
  async keys(companion, walker) {
    const salt = toBytes(`${companion} ${walker}`);
    return {
      walker: await key(this.root, "walker", salt),
      companion: await key(this.root, "companion", salt),
    };
  }
}

/** @param {string} what @param {Uint8Array} salt */
function derived(what, salt = new Uint8Array()) {
  return { name: "HKDF", hash: "SHA-256", salt, info: toBytes(`retrowalk together ${what}`) };
}

/** @param {CryptoKey} root @param {string} what @param {Uint8Array} [salt] */
function key(root, what, salt) {
  const kind = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(derived(what, salt), root, kind, false, ["encrypt", "decrypt"]);
}
