/**
 * What must survive a reload or a crash: small values in this browser's local storage.
 *
 * Written synchronously, so that nothing is lost when the page goes away in the same moment.
 */

const PREFIX = "retrowalk.";

/** @param {string} name @returns {any} null when there is none */
export function load(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null; // storage refused by the browser, or a value of a damaged profile
  }
}

/**
 * @param {string} name
 * @param {unknown} value null forgets it
 * @returns {boolean} whether it is kept
 */
export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false; // private mode or no room: `works` has told so before the walk
  }
}

/** @returns {boolean} whether this browser keeps anything at all */
export function works() {
  return keep("try", 1) && keep("try", null);
}
