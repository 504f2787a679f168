// A request's target as a path: decoded, checked and normalised, as ap_parse_uri, ap_unescape_url and
// ap_normalize_path do (server/util.c, protocol.c). Pure; used by the pipeline before anything looks at the path.

export type PathVerdict =
  | { readonly ok: true; readonly path: string }
  /** 400: malformed. 404: names what no file can be called (an encoded slash or NUL). */
  | { readonly ok: false; readonly status: 400 | 404 };

/** Splits "http://host/path?query" or "/path?query" into what stands before the query, and the host if one is named. */
export function splitTarget(target: string): { readonly authority: string | null; readonly rawPath: string } {
  const query = target.indexOf("?");
  const whole = query < 0 ? target : target.slice(0, query);
  if (whole.startsWith("/")) return { authority: null, rawPath: whole };
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)(.*)$/i.exec(whole);
  if (absolute === null) return { authority: null, rawPath: whole };
  return { authority: absolute[1] ?? "", rawPath: absolute[2] === "" ? "/" : (absolute[2] ?? "/") };
}

/** Nothing to decode and nothing to remove: the path of nearly every request. */
const plain = /^(?:\/(?:[\w~!$&'()*+,;=:@-][\w~!$&'()*+,;=:@.-]*)?)+$/;

/** What a host says of slashes: AllowEncodedSlashes and MergeSlashes. */
export interface Slashes {
  readonly AllowEncodedSlashes: "On" | "Off" | "NoDecode";
  readonly MergeSlashes: boolean;
}
const usual: Slashes = { AllowEncodedSlashes: "Off", MergeSlashes: true };

export function normalise(asked: string, slashes: Slashes = usual): PathVerdict {
  const merge = slashes.MergeSlashes;
  // Two slashes in front would be a host: they are one, whatever is said of the others. Apache: ap_parse_uri.
  const rawPath = asked.startsWith("//") ? asked.replace(/^\/+/, "/") : asked;
  if (plain.test(rawPath) && (!merge || !rawPath.includes("//"))) return { ok: true, path: rawPath };
  if (rawPath === "*") return { ok: true, path: "*" };
  if (!rawPath.startsWith("/") || rawPath.includes("#")) return { ok: false, status: 400 };
  if (/%(?![0-9a-f]{2})/i.test(rawPath)) return { ok: false, status: 400 };
  const { AllowEncodedSlashes: encoded } = slashes;
  if (encoded === "Off" ? /%(?:2f|00)/i.test(rawPath) : rawPath.includes("%00")) return { ok: false, status: 404 };
  const decoded = decode(encoded === "NoDecode" ? rawPath.replace(/%(?=2f)/gi, "%25") : rawPath);
  return decoded === undefined ? { ok: false, status: 400 } : withoutDots(decoded, merge ? "merge" : "keep");
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // Bytes that are not UTF-8: a file name can hold them, a JavaScript string cannot.
    return undefined;
  }
}

function withoutDots(path: string, empty: "merge" | "keep"): PathVerdict {
  const kept: string[] = [];
  const segments = path.split("/").slice(1);
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment === "..") {
      if (kept.pop() === undefined) return { ok: false, status: 400 };
      if (last) kept.push("");
    } else if (segment === "." || (segment === "" && empty === "merge")) {
      if (last) kept.push("");
    } else {
      kept.push(segment);
    }
  }
  return { ok: true, path: `/${kept.join("/")}` };
}

/** What is behind the last slash. */
export const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
