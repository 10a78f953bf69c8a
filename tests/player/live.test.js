import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { pass, provide } from "./browser.js";
import { LiveConnection } from "../../src/retrowalk/web/static/player/sensing/live.js";

/** The end of a line in the browser. */
class Socket {
  static OPEN = 1;
  static opened = [];

  constructor(address) {
    Object.assign(this, { address, readyState: 0, bufferedAmount: 0, sent: [] });
    Socket.opened.push(this);
  }

  accept() {
    this.readyState = Socket.OPEN;
    this.onopen();
  }

  send(text) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
    this.onclose?.();
  }
}
provide("WebSocket", Socket);
provide("location", { protocol: "https:", host: "coach:8000" });

let fresh, updates, live;

beforeEach(() => {
  live?.close();
  Socket.opened.length = 0;
  [fresh, updates] = ["", []];
  const take = () => [fresh, (fresh = "")][0];
  live = new LiveConnection("2026-10-05", () => "#heading\n", take, (one) => updates.push(one));
  live.open();
});

const socket = () => Socket.opened.at(-1);

test("it asks the server that the page is from", () => {
  assert.equal(socket().address, "wss://coach:8000/api/v1/live/2026-10-05");
});

test("the first lines have a heading, those after them none", async () => {
  socket().accept();
  fresh = "1\n";
  await pass(0.2);
  await pass(1); // nothing new is nothing sent
  fresh = "2\n";
  await pass(0.2);
  assert.deepEqual(socket().sent, ["#heading\n1\n", "2\n"]);
});

test("what is heard comes back", () => {
  socket().accept();
  socket().onmessage({ data: '{"time_s": 1}' });
  assert.deepEqual(updates, [{ time_s: 1 }]);
});

test("while the last is on its way nothing is sent, and nothing taken", async () => {
  socket().accept();
  socket().bufferedAmount = 10;
  fresh = "1\n";
  await pass(1);
  assert.equal(fresh, "1\n");
  assert.deepEqual(socket().sent, []);
});

test("broken, it is tried again, ever more rarely, and begins with a heading", async () => {
  for (const wait_s of [1, 2, 4, 8, 15, 15]) {
    const before = Socket.opened.length;
    socket().close();
    await pass(wait_s - 0.1);
    assert.equal(Socket.opened.length, before);
    await pass(0.2);
    assert.equal(Socket.opened.length, before + 1);
  }
  socket().accept();
  fresh = "9\n";
  await pass(0.2);
  assert.deepEqual(socket().sent, ["#heading\n9\n"]);
  const before = Socket.opened.length;
  socket().close(); // it had been open: at once again
  await pass(1.1);
  assert.equal(Socket.opened.length, before + 1);
});

test("closed, it stays closed", async () => {
  socket().accept();
  live.close();
  await pass(60);
  assert.equal(Socket.opened.length, 1);
});
