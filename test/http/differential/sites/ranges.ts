// Sites: tags, ranges and conditions.
import type { SiteCase } from "../site.ts";

export const rangeSites: readonly SiteCase[] = [
  {
    asks: "FileETag by section",
    lines: [
      "FileETag None",
      "<Files a.txt>",
      "FileETag MTime Size",
      "</Files>",
      "<Files b.html>",
      "FileETag All",
      "</Files>",
      "<Files c.css>",
      "FileETag INode",
      "</Files>",
      "<Directory ROOT/htdocs/dir>",
      "FileETag Size",
      "</Directory>",
      "<Directory ROOT/htdocs/dir/sub>",
      "FileETag +MTime",
      "</Directory>",
    ],
    questions: ["/a.txt", "/b.html", "/c.css", "/noext", "/dir/x.txt", "/dir/sub/y.txt"],
  },
  {
    asks: "ranges within their limits",
    lines: [
      "MaxRanges 3",
      "<Files b.html>",
      "MaxRanges none",
      "</Files>",
      "<Files c.css>",
      "MaxRanges unlimited",
      "</Files>",
    ],
    questions: ["/a.txt", "/b.html", "/c.css"].flatMap((path) =>
      ["bytes=0-0", "bytes=0-", "bytes=5-", "bytes=-1", "bytes=-9", "bytes=1-0", "bytes=a-b", "items=0-1"].map(
        (range) => ({ path, headers: [`Range: ${range}`] }),
      ),
    ),
  },
  {
    asks: "conditions",
    lines: [],
    questions: [
      ["If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT"],
      ["If-Modified-Since: Thu, 29 Feb 2024 11:00:00 GMT"],
      ["If-Unmodified-Since: Thu, 29 Feb 2024 11:00:00 GMT"],
      ["If-None-Match: *"],
      ["If-Match: *"],
      ['If-Match: "x"'],
      ['If-None-Match: "x"'],
      ['If-Range: "x"', "Range: bytes=0-0"],
      ["If-Modified-Since: never"],
    ].flatMap((headers) => [
      { path: "/a.txt", headers },
      { path: "/a.txt", method: "HEAD", headers },
    ]),
  },
  {
    asks: "FileETag Digest",
    lines: [
      "FileETag Digest",
      "<Files b.html>",
      "FileETag Digest Size MTime",
      "</Files>",
      "<Location /dir>",
      "FileETag -Digest +Size",
      "</Location>",
    ],
    questions: ["/a.txt", "/b.html", "/dir/x.txt"].flatMap((path) => [
      path,
      { path, headers: ['If-None-Match: "P3kGrQrmf+aKVnUeiHFmNcHiJU8="'] },
    ]),
  },
  {
    asks: "several ranges, and limits of their overlaps and reversals",
    lines: [
      "<Location /dir>",
      "MaxRangeOverlaps 1",
      "</Location>",
      "<Location /b.txt>",
      "MaxRangeReversals none",
      "MaxRanges 2",
      "</Location>",
      "<Files c.bin>",
      "MaxRangeOverlaps none",
      "</Files>",
    ],
    files: {
      "htdocs/ten.txt": "0123456789",
      "htdocs/b.txt": "0123456789",
      "htdocs/dir/ten.txt": "0123456789",
      "htdocs/c.bin": "0123456789",
    },
    questions: ["/ten.txt", "/b.txt", "/dir/ten.txt", "/c.bin"]
      .flatMap((path) =>
        [
          "0-0,2-2",
          "0-0,-1",
          "0-1,2-3",
          "2-3,0-1",
          "0-4,2-6,5-8",
          "8-9,5-6,1-2",
          "0-0,20-",
          "20-,30-",
          "0-,3-4",
          "5-1,0-0",
          "0-0,x",
          "-20,0-0",
          "1-1,3-3,5-5",
          "0-8,1-9",
          "0-0,,2-2",
        ].map((range) => ({ path, headers: [`Range: bytes=${range}`] })),
      )
      .concat([
        { path: "/ten.txt", headers: ["Range: bytes=0-0, 2-2"] },
        { path: "/ten.txt", headers: ["Range: bytes=0-0,2-2", 'If-Range: "x"'] },
        { path: "/ten.txt", headers: ["Range: bytes=0-0,2-2", "If-Range: Thu, 29 Feb 2024 12:00:00 GMT"] },
        { path: "/ten.txt", headers: ["Range: bytes=0-0,2-2", "If-None-Match: *"] },
      ]),
  },
];
