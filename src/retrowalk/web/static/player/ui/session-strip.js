/** The whole session as a strip: backward blocks above the line, forward ones below it. */

import { direction } from "../coaching/timeline.js";

/** @typedef {import("../coaching/timeline.js").Script} Script */

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
const GAP_S = 2; // between two blocks, so that they are seen as two

/**
 * Draw a script into an empty <svg>, one unit wide for each second.
 *
 * @param {Element} svg
 * @param {Script} script
 */
export function drawStrip(svg, script) {
  svg.setAttribute("viewBox", `0 0 ${script.seconds} ${HEIGHT}`);
  svg.setAttribute("preserveAspectRatio", "none");
  let start_s = 0;
  const bars = script.blocks.map((block) => {
    const way = direction(block.kind);
    const bar = rectangle(start_s, Math.max(block.seconds - GAP_S, 1), way);
    start_s += block.seconds;
    return bar;
  });
  svg.replaceChildren(...bars);
}

/** @param {number} x @param {number} width @param {ReturnType<typeof direction>} way */
function rectangle(x, width, way) {
  const [y, height] = { backward: [1, 10], forward: [13, 10], other: [MIDDLE - 2, 4] }[way];
  const bar = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    bar.setAttribute(name, String(value));
  }
  bar.setAttribute("class", way);
  return bar;
}
