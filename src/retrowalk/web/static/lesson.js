/** The page of the first lesson: to be read as it stands, or played one thing after another. */

import { Voice } from "./player/coaching/voice.js";
import { load } from "./player/offline/saved-values.js";
import { FirstLesson } from "./player/ui/first-lesson.js";

/** @param {string} id @returns {HTMLElement} */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const offer = part("lesson-play");
const controls = part("lesson-controls");
const pause = part("lesson-pause");
const words = controls.dataset;
const voice = new Voice(document.documentElement.lang, load("manner") ?? "voice");
const lesson = new FirstLesson(part("lesson-steps"), voice, ({ playing, over }) => {
  const label = (playing ? words.pause : over ? words.again : words.goOn) ?? "";
  if (pause.textContent !== label) pause.textContent = label;
});

offer.hidden = false;
offer.addEventListener("click", () => {
  show(true);
  voice.unlock();
  lesson.go(0);
  pause.focus();
});
pause.addEventListener("click", () => (lesson.playing ? lesson.pause() : lesson.play()));
part("lesson-earlier").addEventListener("click", () => lesson.go(lesson.place - 1));
part("lesson-later").addEventListener("click", () => lesson.go(lesson.place + 1));
part("lesson-close").addEventListener("click", () => {
  lesson.leave();
  show(false);
  offer.querySelector("button")?.focus();
});

/** @param {boolean} playing */
function show(playing) {
  offer.hidden = playing;
  controls.hidden = !playing;
}
