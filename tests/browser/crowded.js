/* What does not fit on the page that is open, a line for each: words that leave the window or the
   box around them, or lie over others, and what is held in place and covers the page. */
() => {
  const SLACK_PX = 1.5;
  const SHOWN = { visibilityProperty: true, opacityProperty: true };

  const styled = (one, wanted) => {
    for (let at = one; at && at !== document.body; at = at.parentElement) {
      if (wanted(getComputedStyle(at), at)) return at;
    }
    return null;
  };
  const onlyHeard = (style) => style.clipPath === "inset(50%)";
  const isHeld = (style) => style.position === "fixed" || style.position === "sticky";
  const isBox = (style, one) =>
    style.display !== "inline" &&
    (parseFloat(style.borderLeftWidth) > 0 ||
      style.backgroundColor !== "rgba(0, 0, 0, 0)" ||
      style.overflowX !== "visible" ||
      one.matches("td, th, svg, .ring"));

  /** The lines in which words stand, without the room that their font leaves above and below. */
  const lines = [];
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (all.nextNode()) {
    const node = all.currentNode;
    const words = node.textContent.trim();
    const around = node.parentElement;
    if (!words || around.closest("script, style, noscript, title, desc, option")) continue;
    if (!around.checkVisibility(SHOWN) || styled(around, onlyHeard)) continue;
    const range = document.createRange();
    const from = node.textContent.indexOf(words);
    range.setStart(node, from);
    range.setEnd(node, from + words.length);
    const [box, held] = [styled(around, isBox), styled(around, isHeld)];
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width < 1 || bottom + scrollY <= 0) continue; // above the page until it is called
      const air = height / 5;
      lines.push({ words, box, held, left, right, top: top + air, bottom: bottom - air });
    }
  }

  const outside = ({ box, left, right, top, bottom }) => {
    const frame = box.getBoundingClientRect();
    if (!box.matches(".ring")) {
      return Math.max(
        frame.left - left,
        right - frame.right,
        frame.top - top,
        bottom - frame.bottom,
      );
    }
    const [x, y] = [frame.left + frame.width / 2, frame.top + frame.height / 2];
    const corners = [left, right].flatMap((a) => [top, bottom].map((b) => Math.hypot(a - x, b - y)));
    return Math.max(...corners) - 0.46 * frame.width;
  };

  const faults = new Set();
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.add(`scrolls sideways by ${wide} px`);
  for (const line of lines) {
    const out = Math.max(-line.left, line.right - innerWidth);
    if (out > SLACK_PX) faults.add(`"${line.words}" leaves the window by ${Math.round(out)} px`);
    const over = line.box ? outside(line) : 0;
    if (over > SLACK_PX) {
      faults.add(`"${line.words}" leaves its ${line.box.localName} by ${Math.round(over)} px`);
    }
  }
  lines.forEach((one, n) => {
    for (const other of lines.slice(n + 1)) {
      // the same words twice are one drawn stronger
      if (one.words === other.words || one.held !== other.held) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (Math.min(across, down) > SLACK_PX) faults.add(`"${one.words}" lies over "${other.words}"`);
    }
  });
  for (const held of new Set(lines.map((line) => line.held))) {
    const height = held ? held.getBoundingClientRect().height : 0;
    if (height > innerHeight / 2) faults.add(`${held.className} covers ${Math.round(height)} px`);
  }
  return [...faults];
}
