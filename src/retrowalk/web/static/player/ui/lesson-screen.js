/** The first lesson as a screen of the player: it comes before the first walk, and on wish. */

import { say } from "../coaching/words.js";
import { keep, load } from "../offline/saved-values.js";
import { draw } from "./drawn.js";
import { FirstLesson } from "./first-lesson.js";
import { part, showScreen, write } from "./screen.js";

/**
 * @typedef {import("../coaching/timeline.js").Script} Script
 * @typedef {import("../coaching/timeline.js").LessonStep} LessonStep
 */

/**
 * Whether the lesson comes before this walk by itself.
 *
 * @param {Script} script
 */
export function isDue({ first_lesson, version, session_id }) {
  return Boolean(first_lesson?.length) && version?.number === 0 && load("taught") !== session_id;
}

export class LessonScreen {
  /**
   * @param {Script} script
   * @param {import("../coaching/voice.js").Voice} voice
   */
  constructor(script, voice) {
    this.script = script;
    this.voice = voice;
    this.onward = () => {};
    const steps = script.first_lesson ?? [];
    part("lesson-steps").replaceChildren(...steps.map(item));
    const lesson = new FirstLesson(part("lesson-steps"), voice, () => this.#show());
    this.lesson = lesson;
    part("show-lesson").hidden = steps.length === 0;
    part("lesson-earlier").addEventListener("click", () => lesson.go(lesson.place - 1));
    part("lesson-later").addEventListener("click", () => lesson.go(lesson.place + 1));
    part("lesson-pause").addEventListener("click", () => {
      if (lesson.playing) lesson.pause();
      else lesson.play();
    });
    part("lesson-onward").addEventListener("click", () => this.#leave());
  }

  /**
   * Show the lesson from its beginning.
   *
   * @param {string} label of the way on, which is open all the while
   * @param {() => void} onward
   */
  teach(label, onward) {
    this.onward = onward;
    this.voice.unlock();
    write("lesson-onward", label);
    showScreen("lesson");
    this.lesson.go(0);
  }

  #leave() {
    this.lesson.leave();
    keep("taught", this.script.session_id);
    this.onward();
  }

  #show() {
    const { steps, place, over, playing } = this.lesson;
    const number = Math.min(place + 1, steps.length);
    write("lesson-place", say("player-place", { number, all: steps.length }));
    const again = over ? "player-lesson-again" : "player-go-on";
    write("lesson-pause", say(playing ? "player-pause" : again));
    part("lesson-earlier").toggleAttribute("disabled", place === 0);
    part("lesson-later").toggleAttribute("disabled", over);
    for (const [n, { drawing }] of (this.script.first_lesson ?? []).entries()) {
      draw(part(`lesson-drawing-${n}`), drawing);
    }
  }
}

/** @param {LessonStep} step @param {number} n */
function item({ rule, say: lines, seconds }, n) {
  const step = document.createElement("li");
  step.dataset.say = JSON.stringify(lines);
  step.dataset.seconds = String(seconds);
  const drawn = document.createElement("div");
  Object.assign(drawn, { id: `lesson-drawing-${n}`, className: "drawn", ariaHidden: "true" });
  const words = document.createElement("div");
  const title = Object.assign(document.createElement("h2"), { textContent: lines[0] });
  words.append(title, Object.assign(document.createElement("p"), { textContent: rule }));
  step.append(drawn, words);
  return step;
}
