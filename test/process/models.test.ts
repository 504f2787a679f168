// The same small site under each model: what every model has to be able to do.
import { expect } from "chai";
import { models, TestServer } from "../support/server.ts";

describe("every model", () => {
  for (const model of models) {
    it(`${model} serves an application and files, and answers for its state`, async () => {
      await using server = await TestServer.start(
        [
          `LoadModule mpm_${model}_module modules/mod_mpm_${model}.so`,
          "StartServers 1",
          "DocumentRoot htdocs",
          "NodeApp /app app.cjs",
        ],
        {
          "app.cjs": "module.exports = (req, res) => res.end(`pid ${process.pid} ${req.url}`);",
          "htdocs/index.html": "<p>hello</p>",
        },
      );
      const app = await server.get("/app/x?y=1");
      expect(app.status).to.equal(200);
      expect(app.body).to.match(/^pid \d+ \/x\?y=1$/);
      expect((await server.get("/")).body).to.equal("<p>hello</p>");
      const report = await server.status();
      expect(report.mpm).to.equal(model);
      expect(report.totals.accesses).to.be.at.least(2);
    });
  }
});
