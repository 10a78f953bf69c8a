/** A place of the page for the drawing of what is said. The words beside it say the same. */

import { drawingOf } from "../offline/drawings.js";

const ID_OR_REFERENCE = /(\bid="|url\(#|href="#)/g;

/**
 * Show a drawing, as soon as it is there; nothing where there is none.
 *
 * @param {HTMLElement} place whose id makes those of the drawing its own
 * @param {string | null | undefined} name
 */
export function draw(place, name) {
  const svg = drawingOf(name);
  const shown = svg ? (name ?? "") : "";
  if ((place.dataset.drawing ?? "") === shown) return;
  place.dataset.drawing = shown;
  place.innerHTML = svg.replaceAll(ID_OR_REFERENCE, `$1${place.id}-`);
  for (const words of place.querySelectorAll("title")) words.remove(); // a tooltip in the way
}
