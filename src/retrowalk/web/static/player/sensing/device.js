/**
 * Which device and browser this is: asked only where no feature of the browser tells.
 *
 * A user agent is a hint. What may be tried is tried; this chooses what is said of it.
 */

/** @typedef {"safari" | "chrome" | "firefox" | "edge" | "samsung" | "other"} Browser */

/** @type {[RegExp, Browser][]} the most particular first: most say that they are Safari, too */
const BROWSERS = [
  [/SamsungBrowser\//, "samsung"],
  [/FxiOS\/|Firefox\//, "firefox"],
  [/EdgiOS\/|EdgA?\//, "edge"],
  [/CriOS\/|Chrom(e|ium)\//, "chrome"],
  [/Version\/[\d.]+.* Safari\//, "safari"],
];

/** @returns {boolean} whether this is iOS, whose browsers all are WebKit */
export function isApplePhone() {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

/** @returns {boolean} */
export function isAndroid() {
  return /Android/.test(navigator.userAgent);
}

/** @returns {"ios" | "android" | "other"} whose settings are to be named */
export function phoneKind() {
  if (isApplePhone()) return "ios";
  return isAndroid() ? "android" : "other";
}

/**
 * The version of iOS, as 18.3; from 26 on Safari goes on saying 18.6, and an iPad none.
 *
 * @returns {number | null}
 */
export function iosVersion() {
  const found = /\bOS (\d+)_(\d+)/.exec(navigator.userAgent);
  return found ? Number(`${found[1]}.${found[2]}`) : null;
}

/** @returns {Browser} */
export function browserName() {
  const found = BROWSERS.find(([pattern]) => pattern.test(navigator.userAgent));
  return found?.[1] ?? "other";
}

/** @returns {boolean} whether the page was opened from the home screen, as an app of its own */
export function isOnHomeScreen() {
  const { standalone } = /** @type {{ standalone?: boolean }} */ (navigator);
  return standalone ?? matchMedia("(display-mode: standalone)").matches;
}
