// An application that a test can hold a request in, for as long as it wants: "/hold" is answered when a file named
// "release" stands beside it (TestServer.write makes one), everything else at once with its pid.
import net from "node:net";
import { peek } from "./pools.ts";
import { until, type TestServer } from "./server.ts";

export const holding = {
  "app.cjs": `const fs = require("node:fs");
module.exports = (req, res) => {
  if (req.url !== "/hold") return res.end("pid " + process.pid);
  const timer = setInterval(() => {
    if (!fs.existsSync(__dirname + "/release")) return;
    clearInterval(timer);
    res.end("held");
  }, 20);
};`,
};

/** Waits until so many children serve a request; their pids. */
export function busy(server: TestServer, children: number): Promise<readonly number[]> {
  return until(`${children} busy children`, async () => {
    const { children: all } = await peek(server);
    const pids = all.filter(({ scoreboard }) => /[^_S.]/.test(scoreboard)).map(({ pid }) => pid);
    return pids.length === children && pids;
  });
}

/** Whether somebody listens on a port of this machine. */
export function connects(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = net.connect(port, "127.0.0.1", () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => done(false));
  });
}
