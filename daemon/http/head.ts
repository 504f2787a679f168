// A last look at an answer before its header goes out, whoever makes it: a handler of the server or an application. Used by
// Header, by ErrorDocument and by the types of files. It costs nothing where nobody asks for it.
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

type Fields = OutgoingHttpHeaders | readonly OutgoingHttpHeader[];

/** How a response wrote its head before anybody asked to look. */
const before = Symbol("writeHead");
type Looked = ServerResponse & { [before]?: Pick<ServerResponse, "writeHead"> };

/** The answer will be another's: nobody who asked so far looks at it. */
export function withoutLooks(res: Looked): void {
  if (res[before] !== undefined) Object.assign(res, res[before]);
}

/**
 * Calls `look` once, with every field in the response and its status set. The last one that asked looks first; a lasting
 * look stays where the others are given up.
 */
export function beforeHead(res: Looked, look: () => void, lasting?: "lasting"): void {
  const writeHead = res.writeHead.bind(res);
  res[before] ??= { writeHead };
  const looking = (status: number, second?: string | Fields, third?: Fields): ServerResponse => {
    res.writeHead = writeHead;
    res.statusCode = status;
    if (typeof second === "string") res.statusMessage = second;
    setAll(res, typeof second === "string" ? third : (third ?? second));
    look();
    return res.writeHead(res.statusCode);
  };
  res.writeHead = looking;
  if (lasting !== undefined) res[before] = { writeHead: looking };
}

/** Fields come as an object, as a list of pairs, or as names and values in turn. */
function setAll(res: ServerResponse, fields: Fields | undefined): void {
  if (fields === undefined) return;
  if (!Array.isArray(fields)) {
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) res.setHeader(name, value);
    return;
  }
  const pairs = Array.isArray(fields[0]) ? (fields as unknown as [string, OutgoingHttpHeader][]) : inPairs(fields);
  for (const [name] of pairs) res.removeHeader(name);
  for (const [name, value] of pairs) res.appendHeader(name, typeof value === "number" ? String(value) : value);
}

function inPairs(list: readonly OutgoingHttpHeader[]): readonly [string, OutgoingHttpHeader][] {
  return list.flatMap((name, index): [string, OutgoingHttpHeader][] => {
    const value = list[index + 1];
    return index % 2 === 0 && value !== undefined ? [[String(name), value]] : [];
  });
}
