/**
 * The first lesson: one thing after another, seen, read and heard, for about a minute.
 *
 * The steps stand in the page, and can be read there all at once: a list whose items know what to
 * say (`data-say`) and for how long they stay (`data-seconds`). While the lesson is shown, the list
 * goes `one-by-one`: it shows the current step.
 */

import { SessionClock } from "../coaching/session-clock.js";

const LOOK_EVERY_MS = 200;

export class FirstLesson {
  /**
   * @param {HTMLElement} list of the steps
   * @param {import("../coaching/voice.js").Voice} voice
   * @param {(lesson: FirstLesson) => void} changed called while it goes on, and when it stops
   */
  constructor(list, voice, changed) {
    this.list = list;
    this.voice = voice;
    this.changed = changed;
    this.place = 0;
    this.said = 0; // lines of this step
    this.clock = new SessionClock();
    this.timer = 0;
    document.addEventListener("visibilitychange", () => {
      if (document.hidden && this.playing) this.pause();
    });
  }

  get steps() {
    return /** @type {HTMLElement[]} */ ([...this.list.children]);
  }

  get playing() {
    return this.clock.running;
  }

  /** Whether all of it was shown. */
  get over() {
    return this.place >= this.steps.length;
  }

  /** Begin, go on, or begin again. */
  play() {
    if (this.over) this.place = 0;
    this.go(this.place);
  }

  pause() {
    this.clock.pause();
    this.#rest();
  }

  /** @param {number} place of the step to play from its beginning; after the last, it is over */
  go(place) {
    this.place = Math.max(0, place);
    this.said = 0;
    this.clock = new SessionClock();
    this.voice.hush();
    this.#show();
    if (this.over) {
      this.#rest();
      return;
    }
    this.clock.run();
    clearInterval(this.timer);
    this.timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#look();
  }

  /** Show all of it again, and be silent. */
  leave() {
    this.pause();
    this.list.classList.remove("one-by-one");
    for (const step of this.steps) step.removeAttribute("aria-current");
  }

  #rest() {
    clearInterval(this.timer);
    this.voice.hush();
    this.changed(this);
  }

  /** The last step stays in sight when the lesson is over. */
  #show() {
    this.list.classList.add("one-by-one");
    const now = Math.min(this.place, this.steps.length - 1);
    for (const [place, step] of this.steps.entries()) {
      if (place === now) step.setAttribute("aria-current", "step");
      else step.removeAttribute("aria-current");
    }
  }

  #look() {
    const { say = "[]", seconds } = this.steps[this.place].dataset;
    /** @type {string[]} */
    const lines = JSON.parse(say);
    if (this.clock.look() !== null) {
      this.#rest();
      return;
    }
    const share = this.clock.elapsed_s / Number(seconds);
    if (this.said < lines.length && share >= this.said / lines.length) {
      this.voice.say(lines[this.said]);
      this.said += 1;
    }
    if (share >= 1) this.go(this.place + 1);
    else this.changed(this);
  }
}
