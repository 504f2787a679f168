// Whose hosts are whose, which addresses are shared, and every mistake in that, found before anything is started.
import { expect } from "chai";
import { printComplaint } from "../../config/print.ts";
import { designOf, goodDesign } from "./designs.ts";

const users = ["www", "ann", "bob", "nobody"];
const number = (name: string) => (name === "root" ? 0 : users.includes(name) ? 33 + users.indexOf(name) : undefined);
const asRoot = { isRoot: true, userId: number, groupId: number, primaryGroupId: number };

const load = "LoadModule mpm_perchild_module x\nUser www\nGroup www\nNumServers 3\n";
const reserved = "ChildPerUserID ann ann 1\nChildPerUserID bob bob 1\n";
const host = (at: string, name: string, owner?: string) =>
  `<VirtualHost ${at}>\nServerName ${name}\n${owner === undefined ? "" : `AssignUserID ${owner} ${owner}\n`}</VirtualHost>\n`;

const tenancy = (text: string) => {
  const found = goodDesign(`${load}${text}`, asRoot).tenancy;
  if (found === undefined) throw new Error("nobody has children of his own");
  return found;
};
const complaint = (text: string, around = asRoot): string => {
  try {
    const design = designOf(`${load}${text}`, around);
    return "form" in design ? printComplaint(design) : "Syntax OK";
  } catch (error) {
    // What the text itself has wrong is thrown by the helper.
    return (error as Error).message;
  }
};

describe("the users of a server", () => {
  it("have the hosts that are assigned to them; the rest is User's and Group's", () => {
    const { tenants } = tenancy(reserved + host("*:80", "a", "ann") + host("*:80", "x") + host("*:80", "b", "bob"));
    expect(tenants).to.deep.equal([
      { group: "ann:ann", user: "ann", identity: { uid: 34, gid: 34 }, main: false, hosts: [0] },
      { group: "bob:bob", user: "bob", identity: { uid: 35, gid: 35 }, main: false, hosts: [2] },
      { group: "", user: "www", identity: { uid: 33, gid: 33 }, main: true, hosts: [1] },
    ]);
  });

  it("own an address that leads to nobody else, and share others", () => {
    const lines = "Listen 81\nListen 127.0.0.1:82\nListen 83\n";
    const hosts = host("*:80", "a", "ann") + host("*:80", "b", "bob") + host("*:81", "a", "ann");
    const { owners } = tenancy(reserved + lines + hosts + host("127.0.0.1:82", "b", "bob"));
    expect([...owners]).to.deep.equal([
      ["[::]:80", null],
      ["[::]:81", "ann:ann"],
      ["127.0.0.1:82", "bob:bob"],
      ["[::]:83", ""],
    ]);
  });

  it("share an address of any where one has a host on one address of it only: the others are the main server's", () => {
    expect(tenancy(reserved + host("10.0.0.1:80", "a", "ann")).owners.get("[::]:80")).to.equal(null);
  });

  it("need nobody to show connections their way while no address is shared", () => {
    expect(tenancy(`${reserved}${host("*:80", "a", "ann")}`).router).to.equal(undefined);
  });

  it("have connections of shared addresses read by User and Group, when these serve no host", () => {
    const hosts = host("*:80", "a", "ann") + host("*:80", "b", "bob");
    expect(tenancy(reserved + hosts).router).to.include({ user: "www", group: "router" });
  });

  it("have them read by nobody, when User and Group serve one", () => {
    const hosts = host("*:80", "a", "ann") + host("*:80", "x");
    expect(tenancy(reserved + hosts).router).to.deep.include({ user: "nobody", identity: { uid: 36, gid: 36 } });
  });

  it("are warned of logs that they share, and of children that have nothing to serve", () => {
    const { notes } = tenancy(reserved + host("*:80", "a", "ann"));
    expect(notes.map(({ id }) => id)).to.deep.equal(["HN00220", "HN00221"]);
  });
});

describe("a mistake in whose children serve what", () => {
  const cases: [what: string, text: string, says: string][] = [
    [
      "a user without children",
      host("*:80", "a", "ann"),
      "line 6 of /srv/www/httpd.conf:\nUnable to find process with matching uid/gid: AssignUserID ann ann needs a ChildPerUserID ann ann",
    ],
    ["a user without children among others", reserved + host("*:80", "a", "www"), "needs a ChildPerUserID www www"],
    [
      "no number of children",
      "ChildPerUserID ann ann 0\n",
      "ChildPerUserID ann ann 0: a user needs one child at least",
    ],
    ["more than there are", "ChildPerUserID ann ann 4\n", "Trying to use more child ID's than NumServers."],
    [
      "none left for a host",
      `ChildPerUserID ann ann 3\n${host("*:80", "a", "ann")}${host("*:80", "x")}`,
      "This virtual host has no AssignUserID, and ChildPerUserID leaves no child for User and Group: raise NumServers",
    ],
    ["none left for the main server", "ChildPerUserID ann ann 3\n", "The main server has no AssignUserID"],
    ["a user whom nobody knows", "ChildPerUserID eve ann 1\n", "AH00543: httpd: bad user name eve"],
    ["a group that nobody knows", "ChildPerUserID ann eve 1\n", "AH00544: httpd: bad group name eve"],
    [
      "root as a user",
      "ChildPerUserID root ann 1\n",
      "HN00022: Assigning root user/group to a child: ChildPerUserID root ann",
    ],
    ["root as a group", "ChildPerUserID ann root 1\n", "HN00022"],
    ["AssignUserID outside of a virtual host", "AssignUserID ann ann\n", "AssignUserID only used in <VirtualHost>"],
    ["ScoreBoardFile", `ScoreBoardFile logs/x\n${reserved}`, "HN00021"],
    [
      "nobody left to read connections",
      `ChildPerUserID nobody nobody 1\n${host("*:80", "n", "nobody")}${host("*:80", "x")}`,
      "HN00024",
    ],
  ];
  for (const [what, text, says] of cases) it(what, () => expect(complaint(text)).to.contain(says));

  it("a start by somebody else than root", () => {
    expect(complaint(reserved, { ...asRoot, isRoot: false })).to.contain("HN00020: ChildPerUserID needs root");
  });

  it("is none: perchild without users of its own, by anybody", () => {
    expect(complaint("", { ...asRoot, isRoot: false })).to.equal("Syntax OK");
  });
});
