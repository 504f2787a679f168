import { expect } from "chai";
import { isSyslog, unknownFacility } from "../../config/directives/syslog.ts";
import { syslogLine } from "../../daemon/log/syslog.ts";

describe("a line for the system's log", () => {
  const at = new Date(2026, 10, 3, 4, 5, 6).getTime();

  it("has the facility and level as a number, the time, the tag and the pid", () => {
    expect(syslogLine("syslog", "error", "text", at, 42)).to.equal("<187>Nov  3 04:05:06 httpd[42]: text");
    expect(syslogLine("syslog:USER", "emerg", "text", at, 42)).to.equal("<8>Nov  3 04:05:06 httpd[42]: text");
    expect(syslogLine("syslog:local0:shop:a", "debug", "t", at, 1)).to.equal("<135>Nov  3 04:05:06 shop:a[1]: t");
    expect(syslogLine("syslog::shop", "debug", "t", at, 1)).to.equal("<191>Nov  3 04:05:06 shop[1]: t");
  });

  it("is meant by syslog and syslog:…, with a facility that exists", () => {
    expect(["syslog", "syslog:user", "syslogs", "/var/log/syslog"].map(isSyslog)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(unknownFacility("syslog:nope:tag")).to.equal("nope");
    expect(unknownFacility("syslog::tag")).to.equal(undefined);
  });
});
