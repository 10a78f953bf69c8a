/** The rooms of the player know only those below them, and no module knows itself by a detour. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const PLAYER = new URL("../../src/retrowalk/web/static/player/", import.meta.url);
const ROOMS = ["vendor", "offline", "sensing", "coaching", "ui", "app"]; // from the ground up

const modules = readdirSync(PLAYER, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".js"));

/** @returns {string[]} the modules that a module imports, seen from the player's folder */
function imports(name) {
  const code = readFileSync(new URL(name, PLAYER), "utf8");
  const targets = [...code.matchAll(/^(?:import|\}) .*?"(\.[^"]+)";$/gm)].map(([, path]) => path);
  return targets.map((path) => new URL(path, new URL(name, PLAYER)).href.replace(PLAYER.href, ""));
}

function room(name) {
  if (name.includes("/vendor/")) return "vendor";
  return name.includes("/") ? name.split("/")[0] : "app";
}

for (const name of modules) {
  test(`${name} imports only from rooms below it, and from its own`, () => {
    for (const target of imports(name)) {
      const [from, to] = [name, target].map((one) => ROOMS.indexOf(room(one)));
      assert.ok(to >= 0 && to <= from, `${name} imports ${target}`);
    }
  });

  test(`${name} is not reached by what it imports`, () => {
    const reached = new Set();
    const todo = imports(name);
    while (todo.length > 0) {
      const next = todo.pop();
      if (reached.has(next) || room(next) === "vendor") continue;
      reached.add(next);
      todo.push(...imports(next));
    }
    assert.ok(!reached.has(name));
  });
}
