import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { events, provide, storage } from "./browser.js";
import * as server from "../../src/retrowalk/web/static/player/offline/server.js";

const HERE = "https://192.168.1.5:8443";
const NAMED = "https://study.local:8443";
const BEFORE = "https://192.168.1.4:8443";

/** Where something answers now. */
let answering = [];
provide("location", { origin: HERE });
provide("fetch", async (url) => {
  if (url === "/trust/addresses") return Response.json({ addresses: [NAMED, HERE, BEFORE] });
  if (answering.some((address) => url === `${address}/trust/reached`)) return new Response();
  throw new TypeError("Failed to fetch");
});

beforeEach(() => {
  storage.items.clear();
  answering = [];
  events.length = 0;
});

test("the server is looked for where it said that it may be", async () => {
  answering = [NAMED];
  assert.equal(await server.whereIsServer(), null); // not told yet
  await server.learnAddresses();
  assert.deepEqual(server.otherAddresses(), [NAMED, BEFORE]);
  assert.equal(await server.whereIsServer(), NAMED);
});

test("a server that is here has not moved, whatever answers elsewhere", async () => {
  await server.learnAddresses();
  answering = [BEFORE, HERE];
  assert.equal(await server.whereIsServer(), HERE);
});

test("out of reach everywhere it is nowhere, and that is told to the window", async () => {
  await server.learnAddresses();
  assert.equal(await server.whereIsServer(), null);
  assert.equal(await server.post("/api/v1/recordings", "text/csv", ""), null);
  assert.deepEqual(events, ["unreachable"]);
});
