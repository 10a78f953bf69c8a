/**
 * A QR code of a link, made where the link was made: no server is told the key that stands in it.
 *
 * ISO/IEC 18004:2015: bytes, level L of error correction, versions 1 to 9, up to 230 bytes.
 */

/** By version: bytes of data, bytes of correction in each block, number of blocks. */
const SIZES = [
  [19, 7, 1],
  [34, 10, 1],
  [55, 15, 1],
  [80, 20, 1],
  [108, 26, 1],
  [136, 18, 2],
  [156, 20, 2],
  [194, 24, 2],
  [232, 30, 2],
];
/** By version: where the small patterns stand, in both directions. */
const SMALL = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46]];
const BYTES = 4;
const LEVEL_L = 1;

/** @type {((row: number, column: number) => boolean)[]} */
const MASKS = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

/**
 * @param {string} text
 * @param {number} [mask] the best one, where it is not said
 * @returns {boolean[][]} rows, dark where true
 */
export function modules(text, mask) {
  const bytes = [...new TextEncoder().encode(text)];
  const version = 1 + SIZES.findIndex(([most]) => bytes.length + 2 <= most);
  if (version === 0) throw new RangeError("The link is too long for a code.");
  const code = interleaved(filled(bytes, version), version);
  const made = (mask === undefined ? MASKS.map((_, n) => n) : [mask]).map((n) => drawn(code, version, n));
  return made.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

/** @param {boolean[][]} rows @returns {string} the d of an SVG path, a unit for a module */
export function path(rows) {
  return rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
}

/** @param {number[]} bytes @param {number} version @returns {number[]} */
function filled(bytes, version) {
  const [size] = SIZES[version - 1];
  const bits = [...inBits(BYTES, 4), ...inBits(bytes.length, 8), ...bytes.flatMap((b) => inBits(b, 8))];
  bits.push(0, 0, 0, 0); // the end, which makes whole bytes of it
  const made = [];
  for (let n = 0; n + 8 <= bits.length; n += 8) made.push(parseInt(bits.slice(n, n + 8).join(""), 2));
  for (let n = 0; made.length < size; n += 1) made.push(n % 2 === 0 ? 0xec : 0x11);
  return made.slice(0, size);
}

/** @param {number} value @param {number} length */
function inBits(value, length) {
  return Array.from({ length }, (_, n) => (value >> (length - 1 - n)) & 1);
}

/** @param {number[]} data @param {number} version */
function interleaved(data, version) {
  const [size, correcting, number] = SIZES[version - 1];
  const each = size / number;
  const blocks = Array.from({ length: number }, (_, n) => data.slice(n * each, (n + 1) * each));
  const corrections = blocks.map((block) => correction(block, correcting));
  return [...turns(blocks), ...turns(corrections)].flatMap((byte) => inBits(byte, 8));
}

/** @param {number[][]} blocks of the same length @returns {number[]} one of each in turn */
function turns(blocks) {
  return blocks[0].flatMap((_, n) => blocks.map((block) => block[n]));
}

/** The field of 256 elements, by x^8 + x^4 + x^3 + x^2 + 1. */
const EXP = new Array(512);
const LOG = new Array(256);
for (let n = 0, value = 1; n < 255; n += 1) {
  EXP[n] = EXP[n + 255] = value;
  LOG[value] = n;
  value = value << 1 >= 256 ? (value << 1) ^ 0x11d : value << 1;
}

/** @param {number} a @param {number} b */
function times(a, b) {
  return a && b ? EXP[LOG[a] + LOG[b]] : 0;
}

/** @param {number[]} data @param {number} length @returns {number[]} Reed and Solomon's remainder */
function correction(data, length) {
  let divisor = [1];
  for (let n = 0; n < length; n += 1) {
    const longer = [...divisor, 0];
    divisor.forEach((one, at) => (longer[at + 1] ^= times(one, EXP[n])));
    divisor = longer;
  }
  const rest = [...data, ...new Array(length).fill(0)];
  for (let n = 0; n < data.length; n += 1) {
    const first = rest[n];
    divisor.forEach((one, at) => (rest[n + at] ^= times(one, first)));
  }
  return rest.slice(data.length);
}

/** @param {number[]} code bits @param {number} version @param {number} mask */
function drawn(code, version, mask) {
  const size = 17 + 4 * version;
  /** @type {(boolean | null)[][]} */
  const rows = Array.from({ length: size }, () => new Array(size).fill(null));
  drawFixed(rows, version);
  drawFormat(rows, mask);
  let next = 0;
  for (const [r, c] of way(size)) {
    if (rows[r][c] !== null) continue;
    rows[r][c] = Boolean(code[next] ?? 0) !== MASKS[mask](r, c);
    next += 1;
  }
  return /** @type {boolean[][]} */ (rows);
}

/** @param {(boolean | null)[][]} rows @param {number} version */
function drawFixed(rows, version) {
  const size = rows.length;
  for (const [top, left] of [[0, 0], [0, size - 7], [size - 7, 0]]) {
    for (let r = -1; r <= 7; r += 1) {
      for (let c = -1; c <= 7; c += 1) {
        const ring = Math.max(Math.abs(r - 3), Math.abs(c - 3));
        if (rows[top + r]?.[left + c] !== undefined) rows[top + r][left + c] = ring !== 2 && ring < 4;
      }
    }
  }
  const places = SMALL[version - 1];
  const last = places.length - 1;
  places.forEach((row, n) =>
    places.forEach((column, m) => {
      if ((n === 0 && (m === 0 || m === last)) || (n === last && m === 0)) return;
      for (let r = -2; r <= 2; r += 1) {
        for (let c = -2; c <= 2; c += 1) {
          rows[row + r][column + c] = Math.max(Math.abs(r), Math.abs(c)) !== 1;
        }
      }
    }),
  );
  for (let n = 8; n < size - 8; n += 1) rows[6][n] = rows[n][6] = n % 2 === 0;
  rows[size - 8][8] = true;
  if (version >= 7) drawVersion(rows, version);
}

/** @param {(boolean | null)[][]} rows @param {number} version */
function drawVersion(rows, version) {
  const bits = inBits((version << 12) | remainder(version, 12, 0x1f25), 18).reverse();
  bits.forEach((bit, n) => {
    const [far, near] = [rows.length - 11 + (n % 3), Math.floor(n / 3)];
    rows[far][near] = rows[near][far] = Boolean(bit);
  });
}

/** @param {(boolean | null)[][]} rows @param {number} mask */
function drawFormat(rows, mask) {
  const told = (LEVEL_L << 3) | mask;
  const bits = inBits(((told << 10) | remainder(told, 10, 0x537)) ^ 0x5412, 15).map(Boolean);
  const size = rows.length;
  const beside = [0, 1, 2, 3, 4, 5, 7, 8, 8, 8, 8, 8, 8, 8, 8];
  const above = [8, 8, 8, 8, 8, 8, 8, 8, 7, 5, 4, 3, 2, 1, 0];
  bits.forEach((bit, n) => {
    rows[above[n]][beside[n]] = bit;
    if (n < 7) rows[size - 1 - n][8] = bit;
    else rows[8][size - 15 + n] = bit;
  });
}

/** @param {number} value @param {number} bits @param {number} divisor of as many bits and one */
function remainder(value, bits, divisor) {
  let rest = value << bits;
  for (let top = 31 - Math.clz32(rest); rest && top >= bits; top = 31 - Math.clz32(rest)) {
    rest ^= divisor << (top - bits);
  }
  return rest;
}

/** @param {number} size @returns {Iterable<[number, number]>} where the bits go, in their order */
function* way(size) {
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5; // past the line of turns
    for (let n = 0; n < size; n += 1) {
      const row = up ? size - 1 - n : n;
      yield [row, right];
      yield [row, right - 1];
    }
    up = !up;
  }
}

/** @param {boolean[][]} rows @returns {number} how hard a camera finds it to read */
function penalty(rows) {
  const columns = rows.map((_, n) => rows.map((row) => row[n]));
  const lines = [...rows, ...columns].map((line) => line.map(Number).join(""));
  let sum = 0;
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
    sum += 40 * (line.match(/(?=10111010000)|(?=00001011101)/g) ?? []).length;
  }
  for (let r = 1; r < rows.length; r += 1) {
    for (let c = 1; c < rows.length; c += 1) {
      const one = rows[r][c];
      if (rows[r - 1][c] === one && rows[r][c - 1] === one && rows[r - 1][c - 1] === one) sum += 3;
    }
  }
  const dark = rows.flat().filter(Boolean).length / rows.length ** 2;
  return sum + 10 * Math.floor(Math.abs(20 * dark - 10));
}
