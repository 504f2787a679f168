import { expect } from "chai";
import { array, assert, boolean, nat, property, tuple } from "fast-check";
import { Socket } from "node:net";
import { Connection } from "../../daemon/child/connection.ts";
import { OpenConnections } from "../../daemon/child/open-connections.ts";

describe("open connections", () => {
  it("are those that came and did not leave, in whatever order they left", () => {
    const connections = Array.from({ length: 8 }, () => new Connection(new Socket()));
    assert(
      property(array(tuple(nat(7), boolean())), (steps) => {
        const open = new OpenConnections();
        const expected = new Set<Connection>();
        for (const connection of connections) connection.place = -1;
        for (const [number, comes] of steps) {
          const connection = connections[number] as Connection;
          if (!comes) {
            open.remove(connection);
            expected.delete(connection);
          } else if (!expected.has(connection)) {
            open.add(connection);
            expected.add(connection);
          }
        }
        expect(open.size).to.equal(expected.size);
        expect([...open].every((connection) => expected.has(connection))).to.equal(true);
      }),
    );
  });
});
