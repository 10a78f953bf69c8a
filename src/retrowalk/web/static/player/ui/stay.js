/**
 * Leaving a session needs a word: a swipe or a button of the browser does not end it by itself.
 *
 * Steps are laid into the history for the back gesture to go, and it is brought forward again over
 * them. Nothing is added then: Chromium skips steps that were added without a tap (its document
 * "History manipulation intervention"). After the session the steps are gone.
 */

import { say } from "../coaching/words.js";
import { isApplePhone, isOnHomeScreen } from "../sensing/device.js";
import { write } from "./screen.js";

/** So many swipes in a row find the session still there. */
const STEPS = 2;
/** A swipe from here on goes back on iOS, if its touch is not taken (w3c/manifest 1041). */
const EDGE_PX = 20;
const SHOWN_MS = 8000;
const CONTROLS = "button, a, input, select, label, summary";

export class Stay {
  /** @param {import("../coaching/voice.js").Voice} voice */
  constructor(voice) {
    this.voice = voice;
    this.shown = 0;
    this.back = () => this.#back();
    this.seen = () => this.#show("");
    if (steps() > 0) history.go(-steps()); // a reload cut a session off
  }

  begin() {
    const nowhere = isApplePhone() && isOnHomeScreen() && history.length === 1; // no gesture then
    for (let step = 1; step <= STEPS && !nowhere; step += 1) history.pushState({ step }, "");
    addEventListener("popstate", this.back);
    addEventListener("beforeunload", ask);
    document.addEventListener("click", this.seen);
    document.addEventListener("touchstart", holdEdge, { passive: false });
  }

  end() {
    removeEventListener("popstate", this.back);
    removeEventListener("beforeunload", ask);
    document.removeEventListener("click", this.seen);
    document.removeEventListener("touchstart", holdEdge);
    this.#show("");
    if (steps() > 0) history.go(-steps());
  }

  #back() {
    if (steps() >= STEPS) return; // it is where it was
    history.go(STEPS - steps());
    const { asking, locked, guided } = document.body.dataset;
    const goesOn = guided === "true" ? "player-stay-guided" : "player-stay-walking";
    const line = say(asking === "true" ? "player-stay-asking" : goesOn);
    this.#show(line);
    if (locked !== "true") this.voice.say(line); // in a pocket nobody swiped
  }

  /** @param {string} line */
  #show(line) {
    write("stay", line);
    clearTimeout(this.shown);
    if (line) this.shown = setTimeout(() => this.#show(""), SHOWN_MS);
  }
}

/** @returns {number} how many of our steps lie behind this place in the history */
function steps() {
  return history.state?.step ?? 0;
}

/** @param {BeforeUnloadEvent} event */
function ask(event) {
  event.preventDefault();
}

/** @param {TouchEvent} event */
function holdEdge(event) {
  const { clientX } = event.changedTouches[0];
  const onControl = event.target instanceof Element && event.target.closest(CONTROLS);
  if (!onControl && Math.min(clientX, innerWidth - clientX) < EDGE_PX) event.preventDefault();
}
