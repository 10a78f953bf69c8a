/**
 * Frames as they pass the server: sealed, numbered, and of a length that tells little.
 *
 *     greeting   1 | 12 bytes of chance                    | sealed
 *     of a pair  2 (walker) or 3 (companion) | 8 of the pair's name | 8 of the number | sealed
 *
 * What stands before the sealed part is sealed with it: changed, it opens nothing. A number that is
 * not above the last one is refused: nothing comes twice, and nothing old after something new.
 */

import { toBytes, toText } from "../shared/bytes.js";

const GREETING = 1;
export const WALKER = 2;
export const COMPANION = 3;

const NONCE = 12;
const NAME = 8;
const NUMBER = 8;
/** Texts are filled up to a multiple of this, so that their length does not tell which one it is. */
const STEP = 256;

/** @param {CryptoKey} key @param {unknown} said */
export async function sealGreeting(key, said) {
  const head = new Uint8Array([GREETING, ...crypto.getRandomValues(new Uint8Array(NONCE))]);
  return sealed(key, head, head.subarray(1), said);
}

/** @param {CryptoKey} key @param {Uint8Array} frame @returns {Promise<any>} null where it is none */
export async function openGreeting(key, frame) {
  if (frame[0] !== GREETING || frame.length <= 1 + NONCE) return null;
  const head = frame.subarray(0, 1 + NONCE);
  return opened(key, head, head.subarray(1), frame.subarray(1 + NONCE));
}

/**
 * One direction of a pair, at the end that sends.
 */
export class Sealing {
  /** @param {CryptoKey} key @param {number} side @param {Uint8Array} name of the pair */
  constructor(key, side, name) {
    this.key = key;
    this.side = side;
    this.name = name;
    this.number = 0;
  }

  /** @param {unknown} said */
  seal(said) {
    this.number += 1; // taken before anything is waited for: it is never used again
    const head = new Uint8Array(1 + NAME + NUMBER);
    head[0] = this.side;
    head.set(this.name, 1);
    new DataView(head.buffer).setBigUint64(1 + NAME, BigInt(this.number));
    return sealed(this.key, head, nonce(head), said);
  }
}

/**
 * One direction of a pair, at the end that receives.
 */
export class Opening {
  /** @param {CryptoKey} key @param {number} side @param {Uint8Array} name of the pair */
  constructor(key, side, name) {
    this.key = key;
    this.side = side;
    this.name = name;
    this.last = 0n;
  }

  /** @param {Uint8Array} frame @returns {Promise<any>} null of what is not new, not whole, or not of it */
  async open(frame) {
    const long = 1 + NAME + NUMBER;
    const head = frame.subarray(0, long);
    if (frame.length <= long || head[0] !== this.side) return null;
    if (this.name.some((byte, n) => head[1 + n] !== byte)) return null;
    const said = await opened(this.key, head, nonce(head), frame.subarray(long));
    const number = new DataView(head.slice().buffer).getBigUint64(1 + NAME);
    if (said === null || number <= this.last) return null;
    this.last = number;
    return said;
  }
}

/** @param {Uint8Array} head */
function nonce(head) {
  return new Uint8Array([0, 0, 0, 0, ...head.subarray(1 + NAME)]);
}

/** @param {CryptoKey} key @param {Uint8Array} head @param {Uint8Array} iv @param {unknown} said */
async function sealed(key, head, iv, said) {
  const text = toBytes(JSON.stringify(said));
  const filled = new Uint8Array(Math.ceil(text.length / STEP) * STEP).fill(32);
  filled.set(text);
  const how = { name: "AES-GCM", iv, additionalData: head };
  const both = await crypto.subtle.encrypt(how, key, filled);
  return new Uint8Array([...head, ...new Uint8Array(both)]);
}

/**
 * @param {CryptoKey} key
 * @param {Uint8Array} head
 * @param {Uint8Array} iv
 * @param {Uint8Array} content
 * @returns {Promise<any>} null where it was changed, or sealed with another key
 */
async function opened(key, head, iv, content) {
  const how = { name: "AES-GCM", iv, additionalData: head };
  const plain = await crypto.subtle.decrypt(how, key, content).catch(() => null);
  return plain && JSON.parse(toText(plain));
}
