/** What the walker sees of it: the link, its code to scan, who is there, and the way to take it back. */

import { modules, path } from "./qr.js";

/**
 * @typedef {Record<string, string>} Words
 * @typedef {object} Acts
 * @property {() => void} withdraw
 * @property {() => void} again
 * @property {(leaves: boolean) => void} leave whether the result is left
 */

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4; // modules around a code

export class Dialog {
  /** @param {HTMLDialogElement} dialog @param {Words} words @param {Acts} acts */
  constructor(dialog, words, acts) {
    this.dialog = dialog;
    this.words = words;
    this.acts = acts;
    this.state = made("p", { className: "lead", role: "status" });
    this.code = made("div", { className: "qr-code" });
    this.link = /** @type {HTMLTextAreaElement} */ (made("textarea", { readOnly: true, rows: 3 }));
    this.link.id = "together-link";
    this.link.spellcheck = false;
    this.leaves = /** @type {HTMLInputElement} */ (made("input", { type: "checkbox" }));
    this.open = made("div", { className: "stack" });
    this.again = made("button", { type: "button", className: "primary", textContent: words["make-again"] });
    this.again.onclick = () => acts.again();
    this.#fill();
    // what is typed here is for nobody else: Escape closes it, and says nothing of the walk
    dialog.onkeydown = (event) => event.stopPropagation();
    load(new URL("together.css", import.meta.url).href);
  }

  /** @param {string} link @param {boolean} leaves whether the result is to be left */
  show(link, leaves) {
    this.link.value = link;
    this.code.replaceChildren(drawn(link));
    this.leaves.checked = leaves;
    this.open.hidden = false;
    this.again.hidden = true;
    this.appear();
  }

  appear() {
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** @param {string} name of what is to be said of it */
  tell(name) {
    const text = this.words[name] ?? name;
    if (this.state.textContent !== text) this.state.textContent = text;
  }

  /** Nothing opens any more. */
  gone() {
    this.link.value = "";
    this.code.replaceChildren();
    this.open.hidden = true;
    this.again.hidden = false;
    this.tell("gone");
  }

  #fill() {
    const { words, dialog } = this;
    const title = made("h2", { id: "together-title", textContent: words.title, tabIndex: -1 });
    dialog.setAttribute("aria-labelledby", title.id);
    dialog.className = "stack"; // only now: before, nothing may show it
    this.code.setAttribute("role", "img");
    this.code.setAttribute("aria-label", words.code);
    const label = made("label", { htmlFor: this.link.id, textContent: words.link });
    const tick = made("label", { className: "choice" });
    this.leaves.onchange = () => this.acts.leave(this.leaves.checked);
    tick.append(this.leaves, made("span", { textContent: words["leave-result"] }));
    const withdraw = button(words.withdraw, () => this.acts.withdraw());
    const field = made("div", { className: "field" });
    field.append(label, this.link);
    const reach = made("p", { className: "soft small", textContent: words.reach });
    const sees = made("p", { className: "soft small", textContent: words.sees });
    this.open.append(this.code, reach, field, this.#ways(), tick, sees, withdraw);
    this.again.hidden = true;
    const lead = made("p", { textContent: words.lead });
    const close = button(words.close, () => dialog.close());
    close.className = "primary";
    dialog.replaceChildren(title, this.state, lead, this.open, this.again, close);
  }

  #ways() {
    const { words, link } = this;
    const ways = made("div", { className: "actions" });
    const tell = (/** @type {string} */ name) => this.tell(name);
    if (navigator.share) {
      ways.append(button(words.share, () => navigator.share({ url: link.value }).catch(() => {})));
    }
    if (navigator.clipboard) {
      ways.append(
        button(words.copy, () => navigator.clipboard.writeText(link.value).then(() => tell("copied"), () => link.select())),
      );
    }
    return ways;
  }
}

/** @param {string} text @param {() => void} act */
function button(text, act) {
  return made("button", { type: "button", className: "quiet", textContent: text, onclick: act });
}

/** @param {string} name @param {Record<string, unknown>} more @returns {HTMLElement} */
function made(name, more) {
  return Object.assign(document.createElement(name), more);
}

/** @param {string} link */
function drawn(link) {
  const rows = modules(link);
  const size = rows.length + 2 * QUIET;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${size} ${size}`);
  svg.setAttribute("class", "qr");
  const light = document.createElementNS(SVG, "path");
  light.setAttribute("d", `M${-QUIET} ${-QUIET}h${size}v${size}h${-size}z`);
  light.setAttribute("fill", "#fff");
  const dark = document.createElementNS(SVG, "path");
  dark.setAttribute("d", path(rows));
  dark.setAttribute("fill", "#000");
  svg.append(light, dark);
  return svg;
}

/** @param {string} style */
function load(style) {
  if (document.querySelector(`link[href="${style}"]`)) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: style }));
}
