/**
 * Whose pages these are: several may walk with one phone, and what it keeps of them stays apart.
 *
 * A page that came from the server names its walker. What this phone has kept (the player without
 * a script) names nobody: there it is the walker of the page that came last.
 */

const API = "/api/v1";

/**
 * @typedef {object} Whose
 * @property {string} walker number; empty where there is but one, and the server has told of none
 * @property {string} heir whose is what was kept here before there were several
 * @property {string} name where several walk
 */

/** @type {Whose} */
const NOBODYS = { walker: "", heir: "", name: "" };

/** @returns {Whose | null} of this page; null where it names nobody */
export function namedHere() {
  const { walker, heir = "", name = "" } = globalThis.document?.documentElement?.dataset ?? {};
  return walker === undefined ? null : { walker, heir, name };
}

/** @param {Whose | null} kept of the page that came last @returns {Whose} */
export function whoseIs(kept) {
  return namedHere() ?? kept ?? NOBODYS;
}

/** @param {string | undefined} walker @returns {string} where everything of theirs stands */
export function api(walker) {
  return walker ? `${API}/people/${walker}` : API;
}

/**
 * An address that was noted before there were several, as it is now.
 *
 * @param {string} url
 * @param {string} heir
 */
export function inherited(url, heir) {
  const of_nobody = url.startsWith(`${API}/`) && !url.startsWith(`${API}/people/`);
  return of_nobody ? api(heir) + url.slice(API.length) : url;
}
