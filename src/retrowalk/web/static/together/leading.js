/**
 * The phone that leads two who walk face to face: it counts in to what its own script has next.
 *
 * The moment is that of the script, whoever listens: counting in makes nothing longer and nothing
 * earlier. It is called out only where no cue is being said; a soft sound is there in any case.
 */

import { CountIn } from "./count-in.js";
import { changeOf } from "./moment.js";

/**
 * @typedef {import("../player/coaching/session-player.js").SessionPlayer} SessionPlayer
 */

export class Leading {
  /**
   * @param {Record<string, string>} words
   * @param {() => void} changed which way is walked
   */
  constructor(words, changed) {
    this.words = words;
    this.changed = changed;
    /** @type {SessionPlayer | null} */
    this.player = null;
    this.count = new CountIn((name) => this.#call(name));
  }

  /**
   * Look what there is to count to; several times a second.
   *
   * @param {SessionPlayer | null} player
   * @param {boolean} joined whether somebody walks along face to face
   */
  look(player, joined) {
    this.player = player;
    this.count.to((joined && changeOf(player)?.at_ms) || null);
  }

  end() {
    this.count.to(null);
  }

  /** @param {import("./count-in.js").Call} name */
  #call(name) {
    const { player, count } = this;
    const change = changeOf(player);
    if (!player || change?.at_ms !== count.moment) return; // it stands still by now
    if (name === "go") {
      player.look();
      this.changed();
    } else if (change.to !== "other") this.#callOut(player.voice, this.words[`count-${name}`]);
  }

  /** @param {import("../player/coaching/voice.js").Voice} voice @param {string | undefined} word */
  #callOut(voice, word) {
    voice.sound("soft");
    if (word && !voice.line) voice.say(word, true);
  }
}
