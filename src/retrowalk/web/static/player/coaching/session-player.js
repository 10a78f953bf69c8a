/**
 * One session being played: it follows the clock, gives what is due, and asks when it had to stop.
 *
 *     playing     -- pause, stop, hidden page, clock jump, something wrong, what felt like a fall,
 *                    gone to another place -->  asking
 *     asking      -- go on -->  playing, into a backward block by way of leading in
 *     leading in  -- a few seconds to look behind -->  playing
 *     any         -- end here, chest pain or the like, or the script is over -->  ended
 */

import { keep, note } from "../offline/saved-values.js";
import { Adviser, hasRoom } from "./advice.js";
import { after, WRONGS } from "./alarm.js";
import { isTickDue } from "./heartbeat.js";
import { SessionClock } from "./session-clock.js";
import {
  backwardBy,
  cuesBetween,
  direction,
  momentAt,
  partAt,
  practisedBy,
  waitBetween,
  withoutBackward,
} from "./timeline.js";
import { say } from "./words.js";

/**
 * @typedef {import("./timeline.js").Script} Script
 * @typedef {import("./timeline.js").Cue} Cue
 * @typedef {import("./timeline.js").Block} Block
 * @typedef {import("../sensing/live.js").LiveUpdate} LiveUpdate
 * @typedef {import("../sensing/session-recording.js").SessionRecording} SessionRecording
 * @typedef {import("./voice.js").Voice} Voice
 * @typedef {import("./voice.js").Sound} Sound
 * @typedef {import("../offline/record-queue.js").SessionRecord} SessionRecord
 *
 * @typedef {object} Progress how far a session went: enough to go on after a reload
 * @property {string} session_id
 * @property {string} url where its record goes
 * @property {string} [guide] of something guided that is no walk
 * @property {number} elapsed_s
 * @property {number | null} no_backward_from_s set when the walker wanted no more of it
 * @property {string} recording_id of what is felt on the way
 * @property {SessionRecord} record as it would be sent if the walk ended here
 *
 * @typedef {"paused" | "stop" | "hidden" | "wrong" | "unsteady" | "arrived" | "fallen"
 *   | import("./session-clock.js").Doubt} Question
 * @typedef {import("./alarm.js").Wrong} Wrong
 * @typedef {{ label: string, act: () => void }} Choice
 *
 * @typedef {object} Screen where it is shown
 * @property {(script: Script) => void} showPlan
 * @property {(script: Script, elapsed_s: number) => void} showMoment
 * @property {(left_s: number, of_s: number) => void} showLeadIn
 * @property {(id: "caption" | "hint", text: string) => void} write
 * @property {(question: Question, choices: Choice[], title?: string) => void} ask
 * @property {() => void} answered
 * @property {() => void} offerCall beside the question
 */

const LOOK_EVERY_MS = 200;
const LEAD_IN_S = 5;
/** @type {(Question | null)[]} that want a choice: no key goes on from them */
const WANT_A_CHOICE = ["wrong", "unsteady", "fallen"];
/** Who does not answer after what felt like a fall may not be able to: it is asked again, louder. */
const ASK_AGAIN_MS = 30_000;

export class SessionPlayer {
  /**
   * @param {Script} script
   * @param {Progress} progress
   * @param {Screen} screen
   * @param {Voice} voice
   * @param {SessionRecording} recording
   * @param {(progress: Progress, wrong: Wrong | null, unhurt: boolean) => void} onEnd
   */
  constructor(script, progress, screen, voice, recording, onEnd) {
    const from_s = progress.no_backward_from_s;
    this.script = from_s === null ? script : withoutBackward(script, from_s, announced);
    this.progress = progress;
    this.screen = screen;
    this.voice = voice;
    this.recording = recording;
    this.adviser = new Adviser();
    this.onEnd = onEnd;
    /** @type {"playing" | "asking" | "leading in" | "ended"} */
    this.phase = "asking";
    this.clock = new SessionClock(progress.elapsed_s);
    this.given_s = progress.elapsed_s; // cues before this have been given
    this.heard_s = progress.elapsed_s; // when the walker last heard or felt something
    this.index = -1; // of the block that was entered last
    this.leadIn = new SessionClock();
    this.timer = 0;
    this.firstLine = ""; // said once the leading in is over
    this.news = ""; // said once there is room for it
    this.said = ""; // last
    /** @type {Map<string, string>} what a companion asks for, by its name, until there is room for it */
    this.wishes = new Map();
    /** @type {Set<string>} news that is not told again */
    this.told = new Set();
    /** @type {Question | null} what is asked, while something is */
    this.question = null;
    this.asked_ms = 0; // when it was asked last whether the walker is hurt
  }

  /** Begin, or go on where the walk was left. */
  start() {
    this.screen.showPlan(this.script);
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    if (this.clock.elapsed_s > 0) this.#goOn();
    else this.#play();
  }

  pause() {
    this.#interrupt("paused", this.#asides?.paused ?? say("player-said-paused"));
  }

  stop() {
    this.#interrupt("stop", this.#asides?.paused ?? say("player-said-paused"));
  }

  /** The page was hidden: a phone call, another app, the screen gone dark. */
  hide() {
    this.#interrupt("hidden", say("player-said-hidden"));
  }

  /** Something is wrong: the walk stops at once, and what it is is asked, also from a pause. */
  wrong() {
    if (this.phase === "ended" || ["wrong", "fallen"].includes(this.question ?? "")) return;
    const counted = this.question === "unsteady";
    if (!counted) this.progress.record.unsteady_pressed += 1; // until something else is told
    const choices = WRONGS.map((wrong) => ({
      label: say(wrong === "fell" ? "player-fell" : `player-wrong-${wrong}`),
      act: () => this.#endWrong(wrong),
    }));
    const unsteady = { label: say("player-wrong-unsteady"), act: () => this.#unsteady() };
    this.#halt("wrong", this.#steady(), [unsteady, ...choices], this.#steady());
  }

  #unsteady() {
    const softly = this.#asides?.gently ?? say("player-said-gently");
    const gently = { label: say("player-go-on-gently"), act: () => this.#goOn(softly) };
    const noBackward = { label: say("player-no-backward"), act: () => this.#dropBackward() };
    const end = { label: say("player-end-here"), act: () => this.#end(false) };
    const toCome_s = backwardBy(this.script, Infinity) - backwardBy(this.script, this.given_s);
    this.question = "unsteady";
    this.screen.ask(
      "unsteady",
      toCome_s > 0 ? [gently, noBackward, end] : [gently, end],
      this.#steady(),
    );
  }

  /** What is said outside the cues, true where the walker is. */
  get #asides() {
    return partAt(this.script, this.clock.elapsed_s).asides;
  }

  /** What is said to who may not be steady. */
  #steady() {
    return this.#asides?.unsteady ?? say("player-asked-unsteady");
  }

  /** @param {Wrong} wrong */
  #endWrong(wrong) {
    this.progress.record.unsteady_pressed -= 1;
    this.progress.record.after = after(wrong);
    this.#end(false, wrong);
  }

  /** It felt like a fall: nothing goes on before the walker has said whether they are hurt. */
  #askFallen() {
    if (!this.moving) return;
    const choices = [
      { label: say("player-fallen-hurt"), act: () => this.#endFallen(false) },
      { label: say("player-fallen-unhurt"), act: () => this.#endFallen(true) },
      { label: say("player-fallen-no"), act: () => this.#goOn() },
    ];
    this.asked_ms = performance.now();
    this.#halt("fallen", say("player-said-fallen"), choices);
  }

  #askFallenAgain() {
    if (performance.now() - this.asked_ms < ASK_AGAIN_MS) return;
    this.asked_ms = performance.now();
    this.screen.offerCall();
    this.voice.call(say("player-said-fallen-again"));
  }

  /** @param {boolean} unhurt */
  #endFallen(unhurt) {
    this.progress.record.after = after("fell");
    this.#end(false, "fell", unhurt);
  }

  /** Pause, or go on; not from what wants a choice. */
  toggle() {
    if (this.moving) this.pause();
    else if (this.question === "arrived") this.#arrive();
    else if (this.phase === "asking" && !WANT_A_CHOICE.includes(this.question)) this.#goOn();
  }

  /** @param {LiveUpdate} update what the walker does, as far as the server can tell */
  hear(update) {
    if (update.events.some(({ kind }) => kind === "fall")) this.#askFallen();
    this.adviser.hear(update, this.script, this.clock.elapsed_s);
  }

  /**
   * Tell once what has nothing to do with walking, as soon as nothing else is being said.
   *
   * @param {string} line
   */
  tellSoon(line) {
    if (this.told.has(line)) return;
    this.told.add(line);
    this.news = line;
  }

  /**
   * What somebody sends who walks along: it is said once there is room for it, but stop at once.
   *
   * It can only lessen: nothing goes on by it, grows longer or quicker, or is passed over.
   *
   * @param {string} command
   * @param {string} line that says it
   */
  hearCompanion(command, line) {
    if (command !== "stop") this.wishes.set(command, line);
    else this.#interrupt("stop", line, true);
  }

  /** @param {number} now_s */
  #tellMore(now_s) {
    if (!(this.wishes.size > 0 || this.news) || !hasRoom(this.script, now_s)) return;
    if (this.wishes.size > 0) this.#tellWish();
    else this.#tellNews();
  }

  #tellWish() {
    if (this.voice.line) return; // never over another, and each by itself
    const [[command, line]] = this.wishes;
    this.wishes.delete(command);
    if (command === "slower") this.voice.metronome.ease();
    if (!this.voice.speaks) this.voice.sound("soft");
    this.#tell(line);
  }

  #tellNews() {
    if (!this.voice.speaks) this.voice.sound("soft");
    this.#tell(this.news);
    this.news = "";
  }

  /** Whether it goes on, and asks nothing. */
  get moving() {
    return this.phase === "playing" || this.phase === "leading in";
  }

  /** @param {Question} question @param {string} line @param {boolean} [hurried] */
  #interrupt(question, line, hurried = false) {
    if (!this.moving) return;
    const choices = [
      { label: say("player-go-on"), act: () => this.#goOn() },
      { label: say("player-end-here"), act: () => this.#end(false) },
    ];
    this.#halt(question, line, choices, undefined, hurried);
  }

  /**
   * Stop and ask; what was walked is remembered once the walker has been told.
   *
   * @param {Question} question
   * @param {string} line
   * @param {Choice[]} choices
   * @param {string} [title] where the question is asked in other words than its own
   * @param {boolean} [hurried] whether the words don't wait for a headset to wake
   */
  #halt(question, line, choices, title, hurried = false) {
    this.clock.pause();
    this.wishes.clear(); // they were of walking
    this.phase = "asking";
    this.question = question;
    this.index = -1;
    this.screen.showMoment(this.script, this.clock.elapsed_s);
    this.screen.ask(question, choices, title);
    this.voice.tick(false);
    this.voice.sound("stop");
    this.voice.interrupt(line, hurried);
    this.said = line;
    this.recording.mark("halt");
    this.#remember();
  }

  /** @param {string} line said first; the line that the block began with where there is none */
  #goOn(line = "") {
    this.voice.unlock();
    this.question = null;
    this.screen.answered();
    const { index, block } = momentAt(this.script, this.clock.elapsed_s);
    const began = this.script.cues.find((cue) => cue.block === index && cue.say);
    this.firstLine = line || began?.say || "";
    if (block?.kind !== "backward") {
      this.#play(this.firstLine);
      return;
    }
    this.phase = "leading in";
    this.leadIn = new SessionClock(-LEAD_IN_S); // to zero
    this.leadIn.run();
    this.screen.showLeadIn(LEAD_IN_S, LEAD_IN_S);
    this.#tell(this.#asides?.lead_in ?? say("player-said-lead-in"));
  }

  #play(line = "") {
    this.phase = "playing";
    this.clock.run();
    this.#enter();
    this.#tell(line);
  }

  #dropBackward() {
    const now_s = this.clock.elapsed_s;
    this.script = withoutBackward(this.script, now_s, announced);
    this.progress.no_backward_from_s = now_s;
    if (now_s >= this.script.seconds) {
      this.#end(false);
      return;
    }
    this.voice.unlock();
    this.question = null;
    this.screen.showPlan(this.script);
    this.screen.answered();
    this.#play(this.#asides?.no_backward ?? say("player-said-no-backward"));
  }

  /** Follow the clock. */
  look() {
    const clock = this.phase === "leading in" ? this.leadIn : this.clock;
    const doubt = clock.look(this.recording.ranOn());
    if (doubt) this.#interrupt(doubt, say("player-said-hidden"));
    else if (this.phase === "leading in") this.#followLeadIn();
    else if (this.phase === "playing") this.#follow();
    else if (this.question === "fallen") this.#askFallenAgain();
  }

  #followLeadIn() {
    const left_s = -this.leadIn.elapsed_s;
    if (left_s > 0) {
      this.screen.showLeadIn(left_s, LEAD_IN_S);
      return;
    }
    this.#sound("backward");
    this.#play(this.firstLine);
  }

  #follow() {
    const now_s = this.clock.elapsed_s;
    const wait_s = waitBetween(this.script, this.given_s, now_s);
    if (wait_s !== null) {
      this.#waitFrom(wait_s);
      return;
    }
    const over = now_s >= this.script.seconds;
    const { index } = this;
    this.#enter();
    for (const cue of cuesBetween(this.script, this.given_s, over ? Infinity : now_s)) {
      this.#give(cue);
    }
    const advice = this.adviser.advise(this.script, now_s);
    if (advice) this.#tell(say(advice));
    else this.#tellMore(now_s);
    this.given_s = now_s;
    if (isTickDue(this.script, this.heard_s, now_s)) this.#beat();
    if (over) {
      this.#end(this.progress.no_backward_from_s === null);
      return;
    }
    if (this.index !== index) this.#remember();
    else if (now_s - this.progress.elapsed_s >= 1) this.#remember(note);
  }

  /**
   * Give what is left before a moment, and stand still there until the walker has arrived.
   *
   * @param {number} at_s
   */
  #waitFrom(at_s) {
    for (const cue of cuesBetween(this.script, this.given_s, at_s)) this.#give(cue);
    this.given_s = at_s;
    this.clock = new SessionClock(at_s);
    this.phase = "asking";
    this.question = "arrived";
    this.index = -1;
    const noBackward = { label: say("player-no-backward"), act: () => this.#dropBackward() };
    const end = { label: say("player-end-here"), act: () => this.#end(false) };
    this.screen.ask("arrived", [
      { label: say("player-arrived"), act: () => this.#arrive() },
      noBackward,
      end,
    ]);
    this.voice.tick(false);
    this.voice.sound("soft");
    this.recording.mark("halt");
    this.#remember();
  }

  #arrive() {
    this.voice.unlock();
    this.question = null;
    this.screen.answered();
    this.#play();
  }

  /** Show the present moment; a new block begins with its own title and hint. */
  #enter() {
    const { index, block } = momentAt(this.script, this.clock.elapsed_s);
    this.screen.showMoment(this.script, this.clock.elapsed_s);
    if (!block || index === this.index) return;
    this.index = index;
    this.recording.mark(block.kind);
    this.voice.tick(block.kind === "backward");
    this.screen.write("caption", block.title);
    this.screen.write("hint", block.hint);
  }

  /** @param {Cue} cue */
  #give(cue) {
    const block = this.script.blocks[cue.block];
    if (cue.tone || !this.voice.speaks) this.#sound(soundOf(cue, block));
    if (cue.show) this.screen.write("hint", cue.show);
    this.#tell(cue.say);
  }

  /** @param {string} line */
  #tell(line) {
    if (!line) return;
    this.heard_s = this.clock.elapsed_s;
    this.said = line;
    this.screen.write("caption", line);
    this.voice.say(line);
  }

  /** @param {Sound} sound */
  #sound(sound) {
    this.heard_s = this.clock.elapsed_s;
    this.voice.sound(sound);
  }

  #beat() {
    this.heard_s = this.clock.elapsed_s;
    this.voice.heartbeat();
  }

  /** @param {(name: "standing", value: Progress) => unknown} how with a change at once, else soon */
  #remember(how = keep) {
    this.progress.elapsed_s = this.clock.elapsed_s;
    this.progress.record.practised_s = Math.round(practisedBy(this.script, this.clock.elapsed_s));
    how("standing", this.progress);
  }

  /** @param {boolean} completed @param {Wrong | null} wrong @param {boolean} unhurt in a fall */
  #end(completed, wrong = null, unhurt = false) {
    this.clock.pause();
    clearInterval(this.timer);
    this.voice.tick(false);
    this.phase = "ended";
    this.progress.record.completed = completed;
    try {
      this.#remember();
    } finally {
      this.onEnd(this.progress, wrong, unhurt);
    }
  }
}

/** @param {string} title of a block */
function announced(title) {
  return say("player-announced", { title });
}

/**
 * @param {Cue} cue
 * @param {Block} block
 * @returns {Sound} notes that tell the direction where a block begins
 */
function soundOf(cue, block) {
  if (cue.tone !== "start" && cue.tone !== "change") return cue.tone ?? "soft";
  const way = direction(block.kind);
  return way === "other" ? "change" : way;
}
