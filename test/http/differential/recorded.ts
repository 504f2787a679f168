// What Apache/2.4.71 (Debian) answered to the sites. Made by record.ts: do not edit.
export const recorded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "SetEnv in the server, a Directory and a Location": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: server | x-b: server | x-c: (null) | x-d: (null) | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: directory | x-b: server | x-c: (null) | x-d: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: location | x-b: server | x-c: location | x-d: (null) | "dir sub y\\n"',
  },
  "UnsetEnv before and after SetEnv in one place": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: two | x-c: (null) | x-d: (null) | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: two | x-c: (null) | x-d: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: two | x-c: (null) | x-d: (null) | "dir sub y\\n"',
  },
  "UnsetEnv in a Directory": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: server | x-b: server | x-c: (null) | x-d: (null) | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: server | x-c: directory | x-d: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: sub | x-b: server | x-c: (null) | x-d: (null) | "dir sub y\\n"',
  },
  "PassEnv and SetEnv of the same name": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: a from outside | x-b: (null) | x-c: (null) | x-d: (null) | x-p: set | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: a from outside | x-b: (null) | x-c: (null) | x-d: (null) | x-p: set | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: a from outside | x-b: (null) | x-c: (null) | x-d: (null) | x-p: set | "dir sub y\\n"',
  },
  "PassEnv of what is not there": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: set | x-b: (null) | x-c: (null) | x-d: (null) | x-n: (null) | "a\\n"',
  },
  "PassEnv in a Directory after UnsetEnv in the server": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-p: from outside | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: a from outside | x-b: (null) | x-c: (null) | x-d: (null) | x-p: from outside | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-p: from outside | "dir sub y\\n"',
  },
  "SetEnvIf against SetEnv": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: if | x-b: if | x-c: found | x-d: (null) | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: if | x-b: if | x-c: found | x-d: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: if | x-b: if | x-c: found | x-d: (null) | "dir sub y\\n"',
  },
  "SetEnvIf of fields, in order, with groups": {
    "GET /a.txt X-In: abc":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: bca | x-b: (null) | x-c: (null) | x-d: 1 | "a\\n"',
    "GET /a.txt X-In: Abc":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: bcA | x-b: 1 | x-c: (null) | x-d: 1 | "a\\n"',
    "GET /a.txt X-Ix: x":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: $0 | x-d: (null) | "a\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | "a\\n"',
  },
  "SetEnvIf in a Directory after those of the server": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: server | x-b: server | x-c: (null) | x-d: (null) | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: directory | x-b: (null) | x-c: saw | x-d: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: directory | x-b: (null) | x-c: saw | x-d: (null) | "dir sub y\\n"',
  },
  "SetEnvIf of what the request is": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: local | x-d: text | "a\\n"',
    "POST /a.txt with x=1":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: post | x-b: (null) | x-c: local | x-d: text | "a\\n"',
    "GET /b.html HTTP/1.0":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: (null) | x-b: old | x-c: local | x-d: (null) | "b\\n"',
  },
  "SetEnvIf of what is not there": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: empty | x-b: (null) | x-c: (null) | x-d: unset | "a\\n"',
    "GET /a.txt X-None: x":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: any | x-c: (null) | x-d: unset | "a\\n"',
  },
  SetEnvIfExpr: {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: dir | x-b: x.txt | x-c: 1 | x-d: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: dir | x-b: sub/y.txt | x-c: 1 | x-d: (null) | "dir sub y\\n"',
    "GET /a.txt?x":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: x | "a\\n"',
  },
  BrowserMatch: {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: none | x-d: (null) | "a\\n"',
    "GET /a.txt User-Agent: Mozilla/5.0":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: moz | x-b: moz | x-c: (null) | x-d: (null) | "a\\n"',
    "GET /a.txt User-Agent: mozilla":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: moz | x-c: (null) | x-d: (null) | "a\\n"',
  },
  "names of variables in other letters": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: small | x-b: small | x-c: (null) | x-d: (null) | "a\\n"',
  },
  "a Header by a variable, of SetEnv and of SetEnvIf": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a:  | x-b: (null) | x-c: (null) | x-d: (null) | x-one: yes | x-three: yes | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a:  | x-b: 1 | x-c: (null) | x-d: (null) | x-four: yes | x-one: yes | x-two: yes | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a:  | x-b: 1 | x-c: (null) | x-d: (null) | x-four: yes | x-one: yes | x-two: yes | "dir sub y\\n"',
  },
  "a Require by a variable": {
    "GET /a.txt": '403 | "(page 403)"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
    "GET /dir/x.txt X-Key: secret": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
  },
  "named groups of sections as variables": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-m: (null) (null) a.txt a | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-m: dir x dir x | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-m: dir sub dir y | "dir sub y\\n"',
  },
  "variables of a virtual host and of the main server": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: host | x-b: (null) | x-c: main | x-d: both | "a\\n"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: main | x-b: main | x-c: main | x-d: (null) | "a\\n"',
  },
  "variables in an If": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | "a\\n"',
    "GET /a.txt?x":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: inside | x-b: inside | x-c: (null) | x-d: (null) | "a\\n"',
  },
  "all kinds of sections in the order of Apache": {
    "GET /":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: if | x-order: server, directory, filesmatch, location, if | "home\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: if | x-order: server, directory, files, filesmatch, location, locationmatch, if | "a\\n"',
    "GET /b.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: if | x-order: server, directory, filesmatch, location, if | "b\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: if | x-order: server, directory, dir, directorymatch, filesmatch, location, if | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: if | x-order: server, directory, dir, directorymatch, files, filesmatch, location, locationmatch, if | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: if | x-order: server, directory, dir, directorymatch, files, filesmatch, location, locationmatch, if | "dir sub y\\n"',
    "GET /dir/sub/secret.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: if | x-order: server, directory, dir, directorymatch, filesmatch, location, if | "secret\\n"',
    "GET /dir/sub": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/nope.html": '404 | "(page 404)"',
  },
  "folders from the shortest, whatever their order": {
    "GET /":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: htdocs | x-order: root, htdocs | "home\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: htdocs | x-order: root, htdocs | "a\\n"',
    "GET /b.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: htdocs | x-order: root, htdocs | "b\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: dir | x-order: root, htdocs, dir | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: dir | x-order: root, htdocs, dir | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: sub | x-order: root, htdocs, dir, sub | "dir sub y\\n"',
    "GET /dir/sub/secret.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: sub | x-order: root, htdocs, dir, sub | "secret\\n"',
    "GET /dir/sub": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/nope.html": '404 | "(page 404)"',
  },
  "folders with wildcards": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: star | x-order: star | "a\\n"',
    "GET /b.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: star | x-order: star | "b\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: plain | x-order: star, stardir, question, plain | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: plain | x-order: star, stardir, question, plain | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: bracket | x-order: star, stardir, question, plain, bracket | "dir sub y\\n"',
    "GET /dir/sub/secret.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: bracket | x-order: star, stardir, question, plain, bracket | "secret\\n"',
    "GET /dir/sub": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/nope.html": '404 | "(page 404)"',
  },
  "folders by regular expressions, in both spellings": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: tilde | x-order: plain, file, tilde | "dir sub y\\n"',
    "GET /dir/sub/secret.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: tilde | x-order: plain, tilde | "secret\\n"',
    "GET /dir/sub": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/nope.html": '404 | "(page 404)"',
  },
  "a folder with a slash at its end, twice, and relative": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: double | x-order: slash, again, double | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: double | x-order: slash, again, double | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: double | x-order: slash, again, double | "dir sub y\\n"',
    "GET /dir/sub/secret.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: double | x-order: slash, again, double | "secret\\n"',
    "GET /dir/sub": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/nope.html": '404 | "(page 404)"',
  },
  "files by name, wildcard and regular expression, in a folder": {
    "GET /":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: index | x-order: index | "home\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: wildcard | x-order: wildcard | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: inside | x-order: dir, index, inside | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: inside | x-order: dir, name, wildcard, tilde, inside | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: inside | x-order: dir, wildcard, inside | "dir sub y\\n"',
    "GET /dir/sub/secret.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: inside | x-order: dir, inside | "secret\\n"',
    "GET /dir/sub": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/nope.html": '404 | "(page 404)"',
  },
  "locations by prefix, wildcard and regular expression": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: tilde | x-order: dir, slash, tilde | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: tilde | x-order: dir, slash, middle, tilde | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: match | x-order: dir, slash, tilde, match | "dir sub y\\n"',
    "GET /dir/sub/secret.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: match | x-order: dir, slash, tilde, match | "secret\\n"',
    "GET /dir/sub": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/nope.html": '404 | "(page 404)"',
    "GET /dir?x": '301 | location: http://example.test/dir/?x | "(page 301)"',
    "GET /dirx": '404 | "(page 404)"',
    "GET /d%69r/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: tilde | x-order: dir, slash, middle, tilde | "dir x\\n"',
    "GET //dir//x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: tilde | x-order: dir, slash, middle, tilde | "dir x\\n"',
  },
  "If, ElseIf and Else, nested and in sections": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: else | x-order: server, else | "a\\n"',
    "GET /a.txt?a":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: a-txt | x-order: server, a, a-txt | "a\\n"',
    "GET /a.txt?b":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: b | x-order: server, b | "a\\n"',
    "GET /b.html?a":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: a-else | x-order: server, a, a-else | "b\\n"',
    "GET /dir/x.txt?a":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: a-txt | x-order: server, dir, a, dir-a, a-txt | "dir x\\n"',
    "GET /dir/x.txt?b":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: b | x-order: server, dir, b | "dir x\\n"',
    "GET /dir/?a":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: a-else | x-order: server, dir, a, dir-a, a-else | "dir\\n"',
  },
  "If in a Files in a Directory": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "a\\n"',
    "GET /a.txt?a":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: deep | x-order: file, deep | "a\\n"',
    "GET /b.html?a":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: file | x-order: file | "b\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: file | x-order: file | "dir\\n"',
  },
  "sections of a virtual host after those of the main server": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: host-location | x-order: main, host, main-directory, host-directory, main-files, host-files, main-location, host-location | "a\\n"',
    "GET /dir/ of one.test":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: host-location | x-order: main, host, main-directory, host-directory, main-location, host-location | "dir\\n"',
    "GET /b.html of one.test":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: host-location | x-order: main, host, main-directory, host-directory, main-location, host-location | "b\\n"',
    "GET /nope of one.test": '404 | "(page 404)"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: main-location | x-order: main, main-directory, main-files, main-location | "a\\n"',
    "GET /dir/ of two.test":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: main-location | x-order: main, main-directory, main-location | "dir\\n"',
    "GET /b.html of two.test":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: main-location | x-order: main, main-directory, main-location | "b\\n"',
    "GET /nope of two.test": '404 | "(page 404)"',
  },
  "Options, SymLinks and DirectoryIndex by section": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir text\\n"',
    "GET /dir/sub/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "GET /empty/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "keep\\n"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "GET /empty": '301 | location: http://example.test/empty/ | "(page 301)"',
  },
  "a Macro of sections": {
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/x.txt?a":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-all: yes | x-key: A | "dir x\\n"',
    "GET /b.html?a": '403 | "(page 403)"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-all: yes | "a\\n"',
  },
  "hosts by name with aliases": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | x-main: yes | "a\\n"',
    "GET /a.txt of www.two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | x-main: yes | "a\\n"',
    "GET /a.txt of ONE.TEST":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of one.test.":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of one.test:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of one.test:99":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of nobody.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt HTTP/1.0 of no host":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of a.b.wild.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | x-main: yes | "a\\n"',
    "GET /a.txt of wild.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: three | x-main: yes | "a\\n"',
    "GET /a.txt of 127.0.0.1":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of main.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of axb.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: three | x-main: yes | "a\\n"',
    "GET /a.txt of axxb.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | x-main: yes | "a\\n"',
    "GET /a.txt of wild.com":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: three | x-main: yes | "a\\n"',
    "GET http://two.test/a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | x-main: yes | "a\\n"',
    "GET http://two.test:99/a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | x-main: yes | "a\\n"',
  },
  "hosts by address, port and name": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of any.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of nobody.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of one.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of two.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of any.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of nobody.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of one.test at 127.0.0.2:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: three | "a\\n"',
    "GET /a.txt of two.test at 127.0.0.2:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: three | "a\\n"',
    "GET /a.txt of any.test at 127.0.0.2:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: three | "a\\n"',
    "GET /a.txt of nobody.test at 127.0.0.2:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: three | "a\\n"',
    "GET /a.txt of one.test at [::1]:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: six | "a\\n"',
    "GET /a.txt of two.test at [::1]:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: six | "a\\n"',
    "GET /a.txt of any.test at [::1]:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: six | "a\\n"',
    "GET /a.txt of nobody.test at [::1]:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: six | "a\\n"',
  },
  "_default_ and wildcards of ports": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of three.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of default.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of anyport.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of nobody.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of one.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of two.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of three.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of default.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of anyport.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of nobody.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of one.test at 127.0.0.1:48003":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of two.test at 127.0.0.1:48003":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of three.test at 127.0.0.1:48003":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of default.test at 127.0.0.1:48003":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of anyport.test at 127.0.0.1:48003":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
    "GET /a.txt of nobody.test at 127.0.0.1:48003":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: anyport | "a\\n"',
  },
  "a host with several addresses, and one without a port": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of noport.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of one.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of two.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of noport.test at 127.0.0.1:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of one.test at [::1]:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of two.test at [::1]:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of noport.test at [::1]:48002":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
  },
  "hosts of an address that nobody asked for": {
    "GET /a.txt of nine.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-main: yes | "a\\n"',
    "GET /a.txt of port.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-main: yes | "a\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-main: yes | "a\\n"',
  },
  "a host without a name, and one with a port in its name": {
    "GET /a.txt of main.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: nameless | "a\\n"',
    "GET /dir of main.test": '301 | location: http://main.test:48001/dir/ | "(page 301)"',
    "GET /a.txt of port.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: withport | "a\\n"',
    "GET /dir of port.test": '301 | location: http://port.test:8080/dir/ | "(page 301)"',
    "GET /a.txt of port.test:8080":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: withport | "a\\n"',
    "GET /dir of port.test:8080": '301 | location: http://port.test:8080/dir/ | "(page 301)"',
    "GET /a.txt of scheme.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: scheme | "a\\n"',
    "GET /dir of scheme.test": '301 | location: https://scheme.test/dir/ | "(page 301)"',
    "GET /a.txt of nobody.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: nameless | "a\\n"',
    "GET /dir of nobody.test": '301 | location: http://nobody.test:48001/dir/ | "(page 301)"',
  },
  "UseCanonicalName and ports in links": {
    "GET /dir of off.test": '301 | location: http://off.test:81/dir/ | "(page 301)"',
    "GET /moved of off.test": '302 | location: http://off.test:81/here | "(page 302)"',
    "GET /nope of off.test": '404 | "(page 404)"',
    "GET /dir of off.test:90": '301 | location: http://off.test:90/dir/ | "(page 301)"',
    "GET /moved of off.test:90": '302 | location: http://off.test:90/here | "(page 302)"',
    "GET /nope of off.test:90": '404 | "(page 404)"',
    "GET /dir of on.test": '301 | location: http://on.test:82/dir/ | "(page 301)"',
    "GET /moved of on.test": '302 | location: http://on.test:82/here | "(page 302)"',
    "GET /nope of on.test": '404 | "(page 404)"',
    "GET /dir of on.test:90": '301 | location: http://on.test:82/dir/ | "(page 301)"',
    "GET /moved of on.test:90": '302 | location: http://on.test:82/here | "(page 302)"',
    "GET /nope of on.test:90": '404 | "(page 404)"',
    "GET /dir of bare.test": '301 | location: http://bare.test/dir/ | "(page 301)"',
    "GET /moved of bare.test": '302 | location: http://bare.test/here | "(page 302)"',
    "GET /nope of bare.test": '404 | "(page 404)"',
    "GET /dir of bare.test:90": '301 | location: http://bare.test/dir/ | "(page 301)"',
    "GET /moved of bare.test:90": '302 | location: http://bare.test/here | "(page 302)"',
    "GET /nope of bare.test:90": '404 | "(page 404)"',
    "GET /dir of phys.test": '301 | location: http://phys.test:83/dir/ | "(page 301)"',
    "GET /moved of phys.test": '302 | location: http://phys.test:83/here | "(page 302)"',
    "GET /nope of phys.test": '404 | "(page 404)"',
    "GET /dir of phys.test:90": '301 | location: http://phys.test:83/dir/ | "(page 301)"',
    "GET /moved of phys.test:90": '302 | location: http://phys.test:83/here | "(page 302)"',
    "GET /nope of phys.test:90": '404 | "(page 404)"',
    "GET /dir of both.test": '301 | location: http://both.test:48001/dir/ | "(page 301)"',
    "GET /moved of both.test": '302 | location: http://both.test:48001/here | "(page 302)"',
    "GET /nope of both.test": '404 | "(page 404)"',
    "GET /dir of both.test:90": '301 | location: http://both.test:90/dir/ | "(page 301)"',
    "GET /moved of both.test:90": '302 | location: http://both.test:90/here | "(page 302)"',
    "GET /nope of both.test:90": '404 | "(page 404)"',
    "GET /dir of nobody.test": '301 | location: http://nobody.test:81/dir/ | "(page 301)"',
    "GET /moved of nobody.test": '302 | location: http://nobody.test:81/here | "(page 302)"',
    "GET /nope of nobody.test": '404 | "(page 404)"',
    "GET /dir HTTP/1.0 of no host": '301 | location: http://off.test:81/dir/ | "(page 301)"',
    "GET /moved HTTP/1.0 of no host": '302 | location: http://off.test:81/here | "(page 302)"',
    "GET /nope HTTP/1.0 of no host": '404 | "(page 404)"',
  },
  "DocumentRoot, Alias and Redirect of hosts": {
    "GET / of one.test":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-host: one | "other\\n"',
    "GET /a.txt of one.test": '404 | "(page 404)"',
    "GET /o.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "o\\n"',
    "GET /o/ of one.test":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-host: one | "other\\n"',
    "GET /o/o.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "o\\n"',
    "GET /o/x.txt of one.test": '404 | "(page 404)"',
    "GET /moved/x of one.test": '302 | location: http://main//x | "(page 302)"',
    "GET / of two.test": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-host: two | "home\\n"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /o.txt of two.test": '404 | "(page 404)"',
    "GET /o/ of two.test":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-host: two | "dir\\n"',
    "GET /o/o.txt of two.test": '404 | "(page 404)"',
    "GET /o/x.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "dir x\\n"',
    "GET /moved/x of two.test": '302 | location: http://two//x | "(page 302)"',
  },
  ServerPath: {
    "GET /dir/x.txt HTTP/1.0 of no host": '404 | "(page 404)"',
    "GET /a.txt HTTP/1.0 of no host":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /dir/x.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "dir x\\n"',
  },
  "StrictHostCheck, and hosts that are none": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "a\\n"',
    "GET /a.txt of www.two.test": '400 | "(page 400)"',
    "GET /a.txt of ONE.TEST":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of one.test.":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of one.test:48001":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of one.test:99":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of nobody.test": '400 | "(page 400)"',
    "GET /a.txt HTTP/1.0 of no host":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of a.b.wild.test": '400 | "(page 400)"',
    "GET /a.txt of wild.test": '400 | "(page 400)"',
    "GET /a.txt of 127.0.0.1": '400 | "(page 400)"',
    "GET /a.txt of main.test": '400 | "(page 400)"',
    "GET /a.txt of a b": '400 | "(page 400)"',
    "GET /a.txt of one.test:x": '400 | "(page 400)"',
    "GET /a.txt of one/test": '400 | "(page 400)"',
    "GET /a.txt Host: one.test": '400 | "(page 400)"',
    "GET /a.txt of no host": '400 | "(page 400)"',
  },
  "hosts that are none, not strictly": {
    "GET /a.txt of a b": '400 | "(page 400)"',
    "GET /a.txt of one.test:x": '400 | "(page 400)"',
    "GET /a.txt of one/test": '400 | "(page 400)"',
    "GET /a.txt of two.test..": '400 | "(page 400)"',
    "GET /a.txt of .two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of two_.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of [::1]": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of [::1]:80":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of [::1": '400 | "(page 400)"',
    "GET /a.txt of %74wo.test": '400 | "(page 400)"',
    "GET /a.txt of two.test:": '400 | "(page 400)"',
    "GET /a.txt of two.test:0": '400 | "(page 400)"',
    "GET /a.txt of two.test:65536": '400 | "(page 400)"',
    "GET /a.txt of *": '400 | "(page 400)"',
    "GET /a.txt of -two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: one | "a\\n"',
    "GET /a.txt of two.test,one.test": '400 | "(page 400)"',
    "GET /a.txt of one..test": '400 | "(page 400)"',
    "GET /a.txt of übel.test": '400 | "(page 400)"',
  },
  "settings of the main server that hosts inherit or not": {
    "GET /dir/ of one.test":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-host: one | "dir\\n"',
    "GET /nope of one.test": '404 | content-type: text/html; charset=(own) | "host"',
    "GET /x.foo of one.test":
      '200 | accept-ranges: bytes | content-type: text/main | etag: "N-N" | x-host: one | "x\\n"',
    "GET /y.foo.bar of one.test":
      '200 | accept-ranges: bytes | content-type: text/main | etag: "N-N" | x-host: one | "y\\n"',
    "GET / of one.test": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-host: one | "home\\n"',
    "GET /dir/ of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: two | "dir text\\n"',
    "GET /nope of two.test": '404 | content-type: text/html; charset=(own) | "main"',
    "GET /x.foo of two.test":
      '200 | accept-ranges: bytes | content-type: text/main | etag: "N-N" | x-host: two | "x\\n"',
    "GET /y.foo.bar of two.test":
      '200 | accept-ranges: bytes | content-type: text/two | etag: "N-N" | x-host: two | "y\\n"',
    "GET / of two.test": '404 | content-type: text/html; charset=(own) | "main"',
  },
  "Require in nested folders and in locations": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
    "GET /dir/sub/secret.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "secret\\n"',
    "GET /dir/sub": '403 | "(page 403)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/nope.html": '404 | "(page 404)"',
  },
  AuthMerging: {
    "GET /a.txt": '403 | "(page 403)"',
    "GET /a.txt?a": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt?b": '403 | "(page 403)"',
    "GET /a.txt?c": '403 | "(page 403)"',
    "GET /a.txt?ab": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt?bc": '403 | "(page 403)"',
    "GET /a.txt?abc": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/x.txt?a": '403 | "(page 403)"',
    "GET /dir/x.txt?b": '403 | "(page 403)"',
    "GET /dir/x.txt?c": '403 | "(page 403)"',
    "GET /dir/x.txt?ab": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/x.txt?bc": '403 | "(page 403)"',
    "GET /dir/x.txt?abc": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
    "GET /dir/sub/y.txt?a": '403 | "(page 403)"',
    "GET /dir/sub/y.txt?b": '403 | "(page 403)"',
    "GET /dir/sub/y.txt?c": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "GET /dir/sub/y.txt?ab": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "GET /dir/sub/y.txt?bc": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "GET /dir/sub/y.txt?abc": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "RequireAll, RequireAny and RequireNone": {
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/x.txt?a": '403 | "(page 403)"',
    "GET /dir/x.txt?b": '403 | "(page 403)"',
    "GET /dir/x.txt?c": '403 | "(page 403)"',
    "GET /dir/x.txt?ab": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/x.txt?ac": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/x.txt?abc": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt?a": '403 | "(page 403)"',
    "GET /a.txt?b": '403 | "(page 403)"',
    "GET /a.txt?c": '403 | "(page 403)"',
    "GET /a.txt?ab": '403 | "(page 403)"',
    "GET /a.txt?ac": '403 | "(page 403)"',
    "GET /a.txt?abc": '403 | "(page 403)"',
    "GET /b.html": '403 | "(page 403)"',
    "GET /b.html?a": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html?b": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html?c": '403 | "(page 403)"',
    "GET /b.html?ab": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html?ac": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html?abc": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
  },
  "Require by method, Limit and LimitExcept": {
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "HEAD /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    "POST /dir/x.txt with x": '403 | "(page 403)"',
    "OPTIONS /dir/x.txt": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/plain | ""',
    "PUT /dir/x.txt with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "HEAD /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    "POST /a.txt with x": '403 | "(page 403)"',
    "OPTIONS /a.txt": '403 | "(page 403)"',
    "PUT /a.txt with x": '403 | "(page 403)"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "HEAD /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | ""',
    "POST /b.html with x": '403 | "(page 403)"',
    "OPTIONS /b.html": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/html | ""',
    "PUT /b.html with x": '403 | "(page 403)"',
  },
  "Require with an expression, an alias and addresses": {
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/x.txt?a": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /a.txt": '403 | "(page 403)"',
    "GET /a.txt?x": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /c.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /noext": '200 | accept-ranges: bytes | etag: "N-N" | "noext\\n"',
  },
  "access files: AllowOverride None": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "access files: a folder that is denied": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir": '403 | "(page 403)"',
    "GET /dir/": '403 | "(page 403)"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/sub": '403 | "(page 403)"',
    "GET /dir/sub/": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
    "GET /dir/sub/secret.html": '403 | "(page 403)"',
    "GET /dir/nope": '403 | "(page 403)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /a.txt/more": '404 | "(page 404)"',
    "GET /dir/x.txt/more": '403 | "(page 403)"',
  },
  "access files: AuthConfig lets Require in": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '403 | "(page 403)"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
  },
  "access files: FileInfo lets no Require in": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: FileInfo": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/x-a | etag: "N-N" | x-last: file | x-order: file | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/x-a | etag: "N-N" | x-last: file | x-order: file | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/x-a | etag: "N-N" | x-last: file | x-order: file | "dir sub y\\n"',
  },
  "access files: Indexes": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir text\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "access files: AllowOverride of two classes": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir text\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir sub y\\n"',
  },
  "access files: the last AllowOverride of a section counts": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: All None": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "access files: what is for httpd.conf alone": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: what is for folders alone": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Include": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Define": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: LoadModule": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: ServerRoot": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Alias": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: a section of folders": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: a section of paths": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: nonsense": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: nonsense in a condition that does not hold": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "access files: a condition that holds": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: file | x-order: file | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir sub y\\n"',
  },
  "access files: a condition that is not allowed": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: a section that is not closed": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: a closing without its section": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Error": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: an empty one": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "access files: a line too long": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: a long line": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: file | x-order: file | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir sub y\\n"',
  },
  "access files: long lines that are joined": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: AllowOverrideList": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/x-b | etag: "N-N" | x-last: file | x-order: file | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/x-b | etag: "N-N" | x-last: file | x-order: file | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/x-b | etag: "N-N" | x-last: file | x-order: file | "dir sub y\\n"',
  },
  "access files: AllowOverrideList and another": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: AllowOverrideList besides classes": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir text\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir sub y\\n"',
  },
  "access files: AllowOverrideList None": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "access files: AllowOverrideList of a section's directive": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Nonfatal=Override": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: file | x-order: file | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "dir sub y\\n"',
  },
  "access files: Nonfatal=Override and nonsense": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Nonfatal=Unknown": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: f | x-order: f | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: f | x-order: f | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: f | x-order: f | "dir sub y\\n"',
  },
  "access files: Nonfatal=Unknown and what is not allowed": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Nonfatal=All": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "access files: Nonfatal=All and a wrong word": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Nonfatal=All before All": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: only what may not be": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
  },
  "access files: Require not env": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '403 | "(page 403)"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
  },
  "access files: Options under AllowOverride All": {
    "GET /dir/FollowSymLinks/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/SymLinksIfOwnerMatch/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/MultiViews/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/Includes/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/IncludesNOEXEC/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/All/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/None/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/plus/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/mixed/x.txt": '500 | "(page 500)"',
  },
  "access files: Options under AllowOverride Options": {
    "GET /dir/FollowSymLinks/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/SymLinksIfOwnerMatch/x.txt": '500 | "(page 500)"',
    "GET /dir/MultiViews/x.txt": '500 | "(page 500)"',
    "GET /dir/Includes/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/IncludesNOEXEC/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/All/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/None/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/plus/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/mixed/x.txt": '500 | "(page 500)"',
  },
  "access files: Options under AllowOverride Options=FollowSymLinks": {
    "GET /dir/FollowSymLinks/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/SymLinksIfOwnerMatch/x.txt": '500 | "(page 500)"',
    "GET /dir/MultiViews/x.txt": '500 | "(page 500)"',
    "GET /dir/Includes/x.txt": '500 | "(page 500)"',
    "GET /dir/IncludesNOEXEC/x.txt": '500 | "(page 500)"',
    "GET /dir/All/x.txt": '500 | "(page 500)"',
    "GET /dir/None/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/plus/x.txt": '500 | "(page 500)"',
    "GET /dir/mixed/x.txt": '500 | "(page 500)"',
  },
  "access files: Options under AllowOverride Options=All,MultiViews": {
    "GET /dir/FollowSymLinks/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/SymLinksIfOwnerMatch/x.txt": '500 | "(page 500)"',
    "GET /dir/MultiViews/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/Includes/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/IncludesNOEXEC/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/All/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/None/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/plus/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/mixed/x.txt": '500 | "(page 500)"',
  },
  "access files: Options under AllowOverride Options=IncludesNOEXEC": {
    "GET /dir/FollowSymLinks/x.txt": '500 | "(page 500)"',
    "GET /dir/SymLinksIfOwnerMatch/x.txt": '500 | "(page 500)"',
    "GET /dir/MultiViews/x.txt": '500 | "(page 500)"',
    "GET /dir/Includes/x.txt": '500 | "(page 500)"',
    "GET /dir/IncludesNOEXEC/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/All/x.txt": '500 | "(page 500)"',
    "GET /dir/None/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /dir/plus/x.txt": '500 | "(page 500)"',
    "GET /dir/mixed/x.txt": '500 | "(page 500)"',
  },
  "access files: Options under AllowOverride Indexes": {
    "GET /dir/FollowSymLinks/x.txt": '500 | "(page 500)"',
    "GET /dir/SymLinksIfOwnerMatch/x.txt": '500 | "(page 500)"',
    "GET /dir/MultiViews/x.txt": '500 | "(page 500)"',
    "GET /dir/Includes/x.txt": '500 | "(page 500)"',
    "GET /dir/IncludesNOEXEC/x.txt": '500 | "(page 500)"',
    "GET /dir/All/x.txt": '500 | "(page 500)"',
    "GET /dir/None/x.txt": '500 | "(page 500)"',
    "GET /dir/plus/x.txt": '500 | "(page 500)"',
    "GET /dir/mixed/x.txt": '500 | "(page 500)"',
  },
  "order: each with who is let in and kept out": {
    "GET /o0/p0/x.txt": '403 | "(page 403)"',
    "GET /o0/p1/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /o0/p2/x.txt": '403 | "(page 403)"',
    "GET /o0/p3/x.txt": '403 | "(page 403)"',
    "GET /o1/p0/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /o1/p1/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /o1/p2/x.txt": '403 | "(page 403)"',
    "GET /o1/p3/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /o2/p0/x.txt": '403 | "(page 403)"',
    "GET /o2/p1/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /o2/p2/x.txt": '403 | "(page 403)"',
    "GET /o2/p3/x.txt": '403 | "(page 403)"',
  },
  "allow: whom it is about": {
    "GET /w0/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w1/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w2/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w3/x.txt": '403 | "(page 403)"',
    "GET /w4/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w5/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w6/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w7/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w8/x.txt": '403 | "(page 403)"',
    "GET /w9/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w10/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w11/x.txt": '403 | "(page 403)"',
    "GET /w12/x.txt": '403 | "(page 403)"',
    "GET /w13/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w14/x.txt": '403 | "(page 403)"',
    "GET /w15/x.txt": '403 | "(page 403)"',
    "GET /w16/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w17/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w18/x.txt": '403 | "(page 403)"',
    "GET /w19/x.txt": '403 | "(page 403)"',
    "GET /w20/x.txt": '403 | "(page 403)"',
    "GET /w21/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /w22/x.txt": '403 | "(page 403)"',
  },
  "allow and deny without order": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '403 | "(page 403)"',
    "GET /c.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /noext": '200 | accept-ranges: bytes | etag: "N-N" | "noext\\n"',
  },
  "order in one section, deny in another: sections do not merge": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "GET /empty/keep.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "keep\\n"',
    "GET /empty/other": '403 | "(page 403)"',
    "GET /c.css": '403 | "(page 403)"',
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
  },
  "order, allow and deny within Limit": {
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "HEAD /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    "POST /dir/x.txt with a=1": '403 | "(page 403)"',
    "OPTIONS /dir/x.txt": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/plain | ""',
    "FOO /dir/x.txt": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "GET /a.txt": '403 | "(page 403)"',
    "HEAD /a.txt": '403 | content-type: text/html; charset=(own) | ""',
    "POST /a.txt with a=1": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "OPTIONS /a.txt": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/plain | ""',
    "FOO /a.txt": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "HEAD /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | ""',
    "POST /b.html with a=1": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "OPTIONS /b.html": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/html | ""',
    "FOO /b.html": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "GET /c.css": '403 | "(page 403)"',
    "HEAD /c.css": '403 | content-type: text/html; charset=(own) | ""',
    "POST /c.css with a=1": '403 | "(page 403)"',
    "OPTIONS /c.css": '403 | "(page 403)"',
    "FOO /c.css": '403 | "(page 403)"',
  },
  "Satisfy, order and Require together": {
    "GET /none-unsaid-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /none-unsaid-shut/x.txt": '403 | "(page 403)"',
    "GET /none-all-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /none-all-shut/x.txt": '403 | "(page 403)"',
    "GET /none-any-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /none-any-shut/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /granted-unsaid-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /granted-unsaid-shut/x.txt": '403 | "(page 403)"',
    "GET /granted-all-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /granted-all-shut/x.txt": '403 | "(page 403)"',
    "GET /granted-any-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /granted-any-shut/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /denied-unsaid-open/x.txt": '403 | "(page 403)"',
    "GET /denied-unsaid-shut/x.txt": '403 | "(page 403)"',
    "GET /denied-all-open/x.txt": '403 | "(page 403)"',
    "GET /denied-all-shut/x.txt": '403 | "(page 403)"',
    "GET /denied-any-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /denied-any-shut/x.txt": '403 | "(page 403)"',
    "GET /ours-unsaid-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /ours-unsaid-shut/x.txt": '403 | "(page 403)"',
    "GET /ours-all-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /ours-all-shut/x.txt": '403 | "(page 403)"',
    "GET /ours-any-open/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /ours-any-shut/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
  },
  "Satisfy in one section, Require in another": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /c.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /noext": '403 | "(page 403)"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
  },
  "order in If, with a variable, and an error page": {
    "GET /dir/x.txt": '403 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/x.txt X-Key: secret": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir X-Key: secret": '301 | location: http://example.test/dir/ | "(page 301)"',
    "GET /dir": '403 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /a.txt?no": '403 | "(page 403)"',
    "GET /a.txt?yes": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/x.txt?no X-Key: secret": '403 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
  },
  "order in access files": {
    "GET /f1/x.txt": '403 | "(page 403)"',
    "GET /f2/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /f3/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /f4/x.txt": '500 | "(page 500)"',
    "GET /f5/x.txt": '500 | "(page 500)"',
    "GET /f6/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /f7/x.txt": '403 | "(page 403)"',
    "GET /f2/secret.txt": '403 | "(page 403)"',
    "GET /f1/inner/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
  },
  "order in access files that may not say it": {
    "GET /f1/x.txt": '500 | "(page 500)"',
    "GET /f2/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "x\\n"',
    "GET /f3/x.txt": '500 | "(page 500)"',
    "GET /f4/x.txt": '403 | "(page 403)"',
  },
  "access files: all kinds of sections in the order of Apache": {
    "GET /":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: file-if | x-order: directory, file, location, if, file-if | "home\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file-if | x-order: directory, file, wildcard, files, file-files, location, if, file-if | "a\\n"',
    "GET /b.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: if | x-order: directory, file, wildcard, location, if | "b\\n"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: file-if | x-order: directory, file, wildcard, directory-dir, dir, location, if, file-if | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file-if | x-order: directory, file, wildcard, directory-dir, dir, files, file-files, dir-files, location, if, file-if | "dir x\\n"',
    "GET /dir/sub": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /dir/sub/": '404 | "(page 404)"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: sub-if | x-order: directory, file, wildcard, directory-dir, dir, directory-sub, sub, match, files, file-files, sub-files, location, if, file-if, sub-else, sub-if | "dir sub y\\n"',
    "GET /dir/sub/secret.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: sub-else | x-order: directory, file, wildcard, directory-dir, dir, directory-sub, sub, match, location, if, sub-else | "secret\\n"',
    "GET /dir/nope": '404 | "(page 404)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /a.txt/more": '404 | "(page 404)"',
    "GET /dir/x.txt/more": '404 | "(page 404)"',
  },
  "access files: Require and AuthMerging with what is outside": {
    "GET /a.txt": '403 | "(page 403)"',
    "GET /a.txt?a": '403 | "(page 403)"',
    "GET /a.txt?b": '403 | "(page 403)"',
    "GET /a.txt?ab": '403 | "(page 403)"',
    "GET /dir/": '403 | "(page 403)"',
    "GET /dir/?a": '403 | "(page 403)"',
    "GET /dir/?b": '403 | "(page 403)"',
    "GET /dir/?ab": '403 | "(page 403)"',
    "GET /dir/x.txt": '403 | "(page 403)"',
    "GET /dir/x.txt?a": '403 | "(page 403)"',
    "GET /dir/x.txt?b": '403 | "(page 403)"',
    "GET /dir/x.txt?ab": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt?a": '500 | "(page 500)"',
    "GET /dir/sub/y.txt?b": '500 | "(page 500)"',
    "GET /dir/sub/y.txt?ab": '500 | "(page 500)"',
  },
  "access files: rights folder by folder": {
    "GET /":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: location | x-order: location | "home\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: location | x-order: location | "a\\n"',
    "GET /b.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: location | x-order: location | "b\\n"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: location | x-order: dir, location | "dir\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: location | x-order: dir, location | "dir x\\n"',
    "GET /dir/sub": '403 | "(page 403)"',
    "GET /dir/sub/": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
    "GET /dir/sub/secret.html": '403 | "(page 403)"',
    "GET /dir/nope": '404 | "(page 404)"',
    "GET /nope": '404 | "(page 404)"',
    "GET /a.txt/more": '404 | "(page 404)"',
    "GET /dir/x.txt/more": '404 | "(page 404)"',
    "GET /empty/keep.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: location | x-order: location | "keep\\n"',
  },
  "access files: in an alias, and at the root of the file system": {
    "GET /o/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-last: other | x-order: other | "other\\n"',
    "GET /o/o.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: other | x-order: other | "o\\n"',
    "GET /o/deep/p.txt": '403 | "(page 403)"',
    "GET /o/deep": '403 | "(page 403)"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /o": '301 | location: http://example.test/o/ | "(page 301)"',
  },
  "access files: AccessFileName of a host": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
  },
  "access files: error pages, redirects, types and index files": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub": '403 | "(page 403)"',
    "GET /dir/sub/": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '403 | "(page 403)"',
    "GET /dir/sub/secret.html": '403 | "(page 403)"',
    "GET /dir/nope": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /nope": '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "error page\\n"',
    "GET /a.txt/more": '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "error page\\n"',
    "GET /dir/old/x": '302 | location: http://other.test/new/x | "(page 302)"',
    "GET /dir/12": '302 | location: http://example.test/a.txt?12 | "(page 302)"',
    "GET /dir/a.q": '200 | accept-ranges: bytes | content-type: text/x-q | etag: "N-N" | "q\\n"',
    "GET /dir/nope.q": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /empty/keep.txt": '302 | location: http://other.test/ | "(page 302)"',
    "GET /empty/": '302 | location: http://other.test/ | "(page 302)"',
  },
  "access files: a page for a broken one": {
    "GET /dir/x.txt": '500 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir": '500 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /empty/keep.txt": '403 | "(page 403)"',
  },
  "access files: AcceptPathInfo and methods": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "POST /a.txt with x": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "POST /dir/ with x": '403 | "(page 403)"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "POST /dir/x.txt with x": '403 | "(page 403)"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "POST /dir/sub/y.txt with x": '403 | "(page 403)"',
    "GET /dir/x.txt/more": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/y.txt/more": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "GET /a.txt/more": '404 | "(page 404)"',
  },
  "access files: macros, names and the environment": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '500 | "(page 500)"',
    "GET /dir/x.txt": '500 | "(page 500)"',
    "GET /dir/sub/y.txt": '500 | "(page 500)"',
    "GET /dir/x.txt?a": '500 | "(page 500)"',
  },
  "access files: themselves, and folders with odd names": {
    "GET /.htaccess": '403 | "(page 403)"',
    "GET /a%5bb%5dc/x.txt": '403 | "(page 403)"',
    "GET /abc/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "x\\n"',
    "GET /s*r/x.txt": '403 | "(page 403)"',
    "GET /star/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-last: file | x-order: file | "x\\n"',
    "GET /b%5cc*/x.txt": '403 | "(page 403)"',
    "GET /dir/.htaccess": '403 | "(page 403)"',
  },
  "types, charsets, languages and encodings by extension": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /c.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /noext": '200 | accept-ranges: bytes | content-type: text/forced | etag: "N-N" | "noext\\n"',
    "GET /d.tar.gz":
      '200 | accept-ranges: bytes | content-encoding: x-gzip | content-type: application/gzip | etag: "N-N" | "d\\n"',
    "GET /e.html.de":
      '200 | accept-ranges: bytes | content-language: de | content-type: text/html; charset=utf-8 | etag: "N-N" | "e\\n"',
    "GET /x.foo": '200 | accept-ranges: bytes | content-language: fr | content-type: text/foo | etag: "N-N" | "x\\n"',
    "GET /y.foo.bar":
      '200 | accept-ranges: bytes | content-language: fr | content-type: text/bar | etag: "N-N" | "y\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/dir | etag: "N-N" | "dir x\\n"',
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
  },
  "extensions that are removed, by section": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /c.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /noext": '200 | accept-ranges: bytes | etag: "N-N" | "noext\\n"',
    "GET /d.tar.gz": '200 | accept-ranges: bytes | content-type: application/gzip | etag: "N-N" | "d\\n"',
    "GET /e.html.de": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "e\\n"',
    "GET /x.foo": '200 | accept-ranges: bytes | etag: "N-N" | "x\\n"',
    "GET /y.foo.bar": '200 | accept-ranges: bytes | content-type: text/again | etag: "N-N" | "y\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
  },
  "ForceType, none of it, and DefaultLanguage": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-language: en | content-type: text/server | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-language: en | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /c.css":
      '200 | accept-ranges: bytes | content-language: en | content-type: text/server | etag: "N-N" | "c\\n"',
    "GET /noext":
      '200 | accept-ranges: bytes | content-language: en | content-type: text/server | etag: "N-N" | "noext\\n"',
    "GET /d.tar.gz":
      '200 | accept-ranges: bytes | content-language: en | content-type: text/server | etag: "N-N" | "d\\n"',
    "GET /e.html.de":
      '200 | accept-ranges: bytes | content-language: de | content-type: text/html | etag: "N-N" | "e\\n"',
    "GET /x.foo":
      '200 | accept-ranges: bytes | content-language: en | content-type: text/server | etag: "N-N" | "x\\n"',
    "GET /y.foo.bar":
      '200 | accept-ranges: bytes | content-language: en | content-type: text/server | etag: "N-N" | "y\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-language: fr | content-type: text/server | etag: "N-N" | "dir x\\n"',
  },
  AddDefaultCharset: {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain; charset=iso-8859-1 | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html; charset=utf-8 | etag: "N-N" | "b\\n"',
    "GET /c.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /noext": '200 | accept-ranges: bytes | etag: "N-N" | "noext\\n"',
    "GET /d.tar.gz": '200 | accept-ranges: bytes | content-type: application/gzip | etag: "N-N" | "d\\n"',
    "GET /e.html.de": '200 | accept-ranges: bytes | content-type: text/html; charset=iso-8859-1 | etag: "N-N" | "e\\n"',
    "GET /x.foo": '200 | accept-ranges: bytes | content-type: text/plain; charset=koi8-r | etag: "N-N" | "x\\n"',
    "GET /y.foo.bar": '200 | accept-ranges: bytes | content-type: text/plain; charset=koi8-r | etag: "N-N" | "y\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
  },
  "AddDefaultCharset and AddCharset of the same file": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain; charset=utf-8 | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html; charset=iso-8859-15 | etag: "N-N" | "b\\n"',
    "GET /c.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /noext": '200 | accept-ranges: bytes | etag: "N-N" | "noext\\n"',
    "GET /d.tar.gz": '200 | accept-ranges: bytes | content-type: application/gzip | etag: "N-N" | "d\\n"',
    "GET /e.html.de":
      '200 | accept-ranges: bytes | content-type: text/html; charset=iso-8859-15 | etag: "N-N" | "e\\n"',
    "GET /x.foo": '200 | accept-ranges: bytes | content-type: text/xml | etag: "N-N" | "x\\n"',
    "GET /y.foo.bar": '200 | accept-ranges: bytes | content-type: text/xml | etag: "N-N" | "y\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain; charset=utf-8 | etag: "N-N" | "dir x\\n"',
  },
  "DirectoryIndex, several and elsewhere": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/": '404 | "(page 404)"',
    "GET /empty/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "keep\\n"',
    "GET /dir/sub/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/?x=1": '404 | "(page 404)"',
  },
  "DirectoryIndexRedirect and DirectorySlash": {
    "GET /": '302 | location: http://example.test/index.html | "(page 302)"',
    "GET /?q": '302 | location: http://example.test/index.html | "(page 302)"',
    "GET /dir/": '301 | location: http://example.test/dir/index.html | "(page 301)"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "GET /empty": '404 | "(page 404)"',
    "GET /empty/": '302 | location: http://example.test/empty/keep.txt | "(page 302)"',
  },
  FallbackResource: {
    "GET /nope": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /nope/deeper?x": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/nope": '404 | "(page 404)"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /empty/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "keep\\n"',
    "GET /empty/nope": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "keep\\n"',
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
  },
  "ErrorDocument of a text, a path, an address and none": {
    "GET /nope":
      '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-always: yes | x-ok: yes | x-page: yes | "error page\\n"',
    "GET /dir/nope": '404 | content-type: text/html; charset=(own) | x-always: yes | "not in /dir/nope"',
    "GET /dir/sub/nope": '403 | content-type: text/html; charset=(own) | x-always: yes | "Sorry, no"',
    "GET /empty/nope": '302 | location: http://other.test/x | x-always: yes | "(page 302)"',
    "GET /missing/x": '404 | x-always: yes | "(page 404)"',
    "GET /nope?x=1":
      '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-always: yes | x-ok: yes | x-page: yes | "error page\\n"',
    "POST /nope with a=1":
      '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-always: yes | x-ok: yes | x-page: yes | "error page\\n"',
    "HEAD /nope":
      '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-always: yes | x-ok: yes | x-page: yes | ""',
  },
  "ErrorDocument of 500 and of 401 and 405": {
    "PUT /a.txt with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/html; charset=(own) | "no-such-method"',
    "DELETE /a.txt":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/html; charset=(own) | "no-such-method"',
    "GET /%zz": '400 | content-type: text/html; charset=(own) | "bad"',
    "FOO /a.txt": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/html; charset=(own) | "what?"',
  },
  "Redirect of all kinds": {
    "GET /one": '302 | location: http://t/one | "(page 302)"',
    "GET /one/": '302 | location: http://t/one/ | "(page 302)"',
    "GET /one/a%20b?q=1": '302 | location: http://t/one/a%20b?q=1 | "(page 302)"',
    "GET /onex": '404 | "(page 404)"',
    "GET /two/x?y": '301 | location: http://example.test/dir/x?y | "(page 301)"',
    "GET /three": '404 | "(page 404)"',
    "GET /three/": '303 | location: http://t/ | "(page 303)"',
    "GET /three/x": '303 | location: http://t/x | "(page 303)"',
    "GET /four": '410 | "(page 410)"',
    "GET /four/x": '410 | "(page 410)"',
    "GET /five": '307 | location: http://t/five?x=1 | "(page 307)"',
    "GET /five/x?y=2": '307 | location: http://t/five?x=1/x | "(page 307)"',
    "GET /six": '404 | "(page 404)"',
    "GET /m/a.b": '302 | location: http://t/b/a | "(page 302)"',
    "GET /m/a%2fb.c": '404 | "(page 404)"',
    "GET /m/%C3%BC.x": '302 | location: http://t/x/%c3%bc | "(page 302)"',
    "GET /g/x": '410 | "(page 410)"',
    "GET /temp/x": '302 | location: http://t/temp/x | "(page 302)"',
    "GET /perm": '301 | location: http://t/perm | "(page 301)"',
    "GET /loc/x?y": '308 | location: http://t/loc/loc/x?y | "(page 308)"',
    "GET /rel/a": '302 | location: /there/a | "(page 302)"',
    "GET /dir/x.txt": '302 | location: http://t/dirx | "(page 302)"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "POST /one with x": '302 | location: http://t/one | "(page 302)"',
  },
  "the first Redirect and Alias that fits, and which comes first": {
    "GET /x/o.txt": '302 | location: http://t/ | "(page 302)"',
    "GET /x/deep/p.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "p\\n"',
    "GET /x/deep/x.txt": '404 | "(page 404)"',
    "GET /x": '301 | location: http://example.test/x/ | "(page 301)"',
    "GET /x/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "other\\n"',
    "GET /y/a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /y/dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /y/../a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /z": '404 | "(page 404)"',
    "GET /z/o.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "o\\n"',
    "GET /dir/x.txt": '302 | location: http://second//x.txt | "(page 302)"',
    "GET /dir/sub/y.txt": '302 | location: http://first//y.txt | "(page 302)"',
    "GET /xo.txt": '404 | "(page 404)"',
  },
  "Alias within Location, with the path kept and not": {
    "GET /one": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "o\\n"',
    "GET /one/x": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "o\\n"',
    "GET /onex": '404 | "(page 404)"',
    "GET /two/o.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "o\\n"',
    "GET /two/deep/p.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "p\\n"',
    "GET /two": '301 | location: http://example.test/two/ | "(page 301)"',
    "GET /three/o": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "o\\n"',
    "GET /three/p": '404 | "(page 404)"',
    "GET /four": '301 | location: http://example.test/four/ | "(page 301)"',
    "GET /four/p.txt": '301 | location: http://example.test/four/p.txt/ | "(page 301)"',
  },
  "methods, with TRACE and without": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-seen: yes | "a\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-seen: yes | "dir\\n"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "GET /nope": '404 | "(page 404)"',
    "HEAD /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-seen: yes | ""',
    "HEAD /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-seen: yes | ""',
    "HEAD /dir": '301 | content-type: text/html; charset=(own) | location: http://example.test/dir/ | ""',
    "HEAD /nope": '404 | content-type: text/html; charset=(own) | ""',
    "POST /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-seen: yes | "a\\n"',
    "POST /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-seen: yes | "dir\\n"',
    "POST /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "POST /nope": '404 | "(page 404)"',
    "OPTIONS /a.txt": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/plain | x-seen: yes | ""',
    "OPTIONS /dir/": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/html | x-seen: yes | ""',
    "OPTIONS /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "OPTIONS /nope": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-seen: yes | ""',
    "PUT /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PUT /dir/": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PUT /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "PUT /nope": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "DELETE /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "DELETE /dir/": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "DELETE /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "DELETE /nope": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PATCH /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PATCH /dir/": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PATCH /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "PATCH /nope": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PROPFIND /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PROPFIND /dir/": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PROPFIND /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "PROPFIND /nope": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "FOO /a.txt": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "FOO /dir/": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "FOO /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "FOO /nope": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "get /a.txt": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "get /dir/": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "get /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "get /nope": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "TRACE /a.txt":
      '200 | content-type: message/http | "TRACE /a.txt HTTP/1.1\\r\\nHost: example.test\\r\\nConnection: close\\r\\n\\r\\n"',
    "TRACE /dir/":
      '200 | content-type: message/http | "TRACE /dir/ HTTP/1.1\\r\\nHost: example.test\\r\\nConnection: close\\r\\n\\r\\n"',
    "TRACE /dir":
      '200 | content-type: message/http | "TRACE /dir HTTP/1.1\\r\\nHost: example.test\\r\\nConnection: close\\r\\n\\r\\n"',
    "TRACE /nope":
      '200 | content-type: message/http | "TRACE /nope HTTP/1.1\\r\\nHost: example.test\\r\\nConnection: close\\r\\n\\r\\n"',
    "OPTIONS *": '200 | ""',
    "GET *": '400 | "(page 400)"',
  },
  "TraceEnable Off": {
    "TRACE /a.txt": '405 | allow:  | "(page 405)"',
    "OPTIONS /a.txt": '200 | allow: GET,HEAD,OPTIONS,POST | content-type: text/plain | ""',
    "PUT /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST | "(page 405)"',
    "OPTIONS *": '200 | ""',
  },
  "SetHandler and AddHandler of what there is not": {
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /x.foo": '200 | accept-ranges: bytes | etag: "N-N" | "x\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
  },
  "a path behind a file's name": {
    "GET /a.txt/more": '404 | "(page 404)"',
    "GET /b.html/more": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-info: /more | "b\\n"',
    "GET /b.html/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-info: / | "b\\n"',
    "GET /b.html/more/../x": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-info: /x | "b\\n"',
    "GET /c.css/more": '404 | "(page 404)"',
    "GET /d.tar.gz/a/b":
      '200 | accept-ranges: bytes | content-type: application/gzip | etag: "N-N" | x-info: /a/b | "d\\n"',
    "GET /dir/x.txt/": '404 | "(page 404)"',
    "GET /dir/x.txt/y": '404 | "(page 404)"',
    "GET /nope/x": '404 | "(page 404)"',
    "GET /noext/x.html": '404 | "(page 404)"',
  },
  "HostnameLookups by section": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-host: 127.0.0.1 127.0.0.1 | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-env: 1 | x-host: localhost 127.0.0.1 | "dir x\\n"',
    "GET /b.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-host: localhost 127.0.0.1 | "b\\n"',
  },
  "FallbackResource and a file in the middle of the path": {
    "GET /a.txt/more": '404 | "(page 404)"',
    "GET /a.txt/": '404 | "(page 404)"',
    "GET /a.txt/more/deeper?q": '404 | "(page 404)"',
    "GET /nope/more": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/x.txt/more": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/nope/more": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/sub/y.txt/more": '404 | "(page 404)"',
    "GET /dir/sub/nope/more": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /empty/nope/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
  },
  "FallbackResource of a folder without an index": {
    "GET /": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /dir/": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/?q": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
    "GET /empty/": '404 | "(page 404)"',
    "GET /empty": '301 | location: http://example.test/empty/ | "(page 301)"',
    "GET /empty/deeper/": '404 | "(page 404)"',
    "GET /dir/sub/": '302 | location: http://example.test/b.html | "(page 302)"',
  },
  "FallbackResource where a handler is set": {
    "GET /nope": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /nope.foo": '404 | "(page 404)"',
    "GET /dir/nope": '404 | "(page 404)"',
    "GET /dir/sub/nope": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
  },
  "FallbackResource that is elsewhere, missing, denied or a folder": {
    "GET /missing/a": '404 | "(page 404)"',
    "GET /denied/a": '403 | "(page 403)"',
    "GET /folder/a": '301 | location: http://example.test/dir/sub/ | "(page 301)"',
    "GET /folder/a?q": '301 | location: http://example.test/dir/sub/?q | "(page 301)"',
    "GET /slash/a": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-query:  | "dir\\n"',
    "GET /moved/a": '302 | location: http://other.test/new | "(page 302)"',
    "GET /queried/a": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-query: x=1 | "b\\n"',
    "GET /queried/a?y=2":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-query: x=1?y=2 | "b\\n"',
    "GET /behind/a": '404 | "(page 404)"',
    "GET /bare/a": '404 | "(page 404)"',
  },
  "FallbackResource and methods": {
    "HEAD /nope": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | ""',
    "POST /nope with a=1": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "PUT /nope with a=1": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "OPTIONS /nope": '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/html | ""',
    "FOO /nope": '501 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 501)"',
    "GET /dir/nope": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/nope": '500 | "(page 500)"',
    "GET /dir/a/b/nope": '500 | "(page 500)"',
  },
  "FileETag by section": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N-N" | "b\\n"',
    "GET /c.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N" | "c\\n"',
    "GET /noext": '200 | accept-ranges: bytes | "noext\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N" | "dir x\\n"',
    "GET /dir/sub/y.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
  },
  "ranges within their limits": {
    "GET /a.txt Range: bytes=0-0":
      '206 | accept-ranges: bytes | content-range: bytes 0-0/2 | content-type: text/plain | etag: "N-N" | "a"',
    "GET /a.txt Range: bytes=0-":
      '206 | accept-ranges: bytes | content-range: bytes 0-1/2 | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt Range: bytes=5-": '416 | "(page 416)"',
    "GET /a.txt Range: bytes=-1":
      '206 | accept-ranges: bytes | content-range: bytes 1-1/2 | content-type: text/plain | etag: "N-N" | "\\n"',
    "GET /a.txt Range: bytes=-9":
      '206 | accept-ranges: bytes | content-range: bytes 0-1/2 | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt Range: bytes=1-0": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt Range: bytes=a-b": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt Range: items=0-1": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /b.html Range: bytes=0-0": '200 | accept-ranges: none | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html Range: bytes=0-": '200 | accept-ranges: none | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html Range: bytes=5-": '416 | "(page 416)"',
    "GET /b.html Range: bytes=-1": '200 | accept-ranges: none | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html Range: bytes=-9": '200 | accept-ranges: none | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html Range: bytes=1-0": '200 | accept-ranges: none | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html Range: bytes=a-b": '200 | accept-ranges: none | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html Range: items=0-1": '200 | accept-ranges: none | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /c.css Range: bytes=0-0":
      '206 | accept-ranges: bytes | content-range: bytes 0-0/2 | content-type: text/css | etag: "N-N" | "c"',
    "GET /c.css Range: bytes=0-":
      '206 | accept-ranges: bytes | content-range: bytes 0-1/2 | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /c.css Range: bytes=5-": '416 | "(page 416)"',
    "GET /c.css Range: bytes=-1":
      '206 | accept-ranges: bytes | content-range: bytes 1-1/2 | content-type: text/css | etag: "N-N" | "\\n"',
    "GET /c.css Range: bytes=-9":
      '206 | accept-ranges: bytes | content-range: bytes 0-1/2 | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /c.css Range: bytes=1-0": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /c.css Range: bytes=a-b": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
    "GET /c.css Range: items=0-1": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "c\\n"',
  },
  conditions: {
    "GET /a.txt If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT": '304 | accept-ranges: bytes | etag: "N-N" | ""',
    "HEAD /a.txt If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT": '304 | accept-ranges: bytes | etag: "N-N" | ""',
    "GET /a.txt If-Modified-Since: Thu, 29 Feb 2024 11:00:00 GMT":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "HEAD /a.txt If-Modified-Since: Thu, 29 Feb 2024 11:00:00 GMT":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    "GET /a.txt If-Unmodified-Since: Thu, 29 Feb 2024 11:00:00 GMT":
      '412 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    "HEAD /a.txt If-Unmodified-Since: Thu, 29 Feb 2024 11:00:00 GMT":
      '412 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    "GET /a.txt If-None-Match: *": '304 | accept-ranges: bytes | etag: "N-N" | ""',
    "HEAD /a.txt If-None-Match: *": '304 | accept-ranges: bytes | etag: "N-N" | ""',
    "GET /a.txt If-Match: *": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "HEAD /a.txt If-Match: *": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    'GET /a.txt If-Match: "x"': '412 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    'HEAD /a.txt If-Match: "x"': '412 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    'GET /a.txt If-None-Match: "x"': '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    'HEAD /a.txt If-None-Match: "x"': '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    'GET /a.txt If-Range: "x" Range: bytes=0-0':
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    'HEAD /a.txt If-Range: "x" Range: bytes=0-0':
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
    "GET /a.txt If-Modified-Since: never":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "HEAD /a.txt If-Modified-Since: never": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | ""',
  },
  "FileETag Digest": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "P3hoUOOHVQ/auDbtfm3Igd4jABs=" | "a\\n"',
    'GET /a.txt If-None-Match: "P3kGrQrmf+aKVnUeiHFmNcHiJU8="':
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "P3hoUOOHVQ/auDbtfm3Igd4jABs=" | "a\\n"',
    "GET /b.html":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "iebJjZKIeRPK3wayrbl/Js3khJs=" | "b\\n"',
    'GET /b.html If-None-Match: "P3kGrQrmf+aKVnUeiHFmNcHiJU8="':
      '200 | accept-ranges: bytes | content-type: text/html | etag: "iebJjZKIeRPK3wayrbl/Js3khJs=" | "b\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N" | "dir x\\n"',
    'GET /dir/x.txt If-None-Match: "P3kGrQrmf+aKVnUeiHFmNcHiJU8="':
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N" | "dir x\\n"',
  },
  ContentDigest: {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-md5: YLcl8QychccNl4gN/oGRsw== | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /":
      '200 | accept-ranges: bytes | content-md5: u1O4Cn6iQ0B73cxWj87Jwg== | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /nope":
      '404 | accept-ranges: bytes | content-md5: O11cNxKVUEIhIxYXPM83vg== | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /empty/":
      '404 | accept-ranges: bytes | content-md5: O11cNxKVUEIhIxYXPM83vg== | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "HEAD /a.txt":
      '200 | accept-ranges: bytes | content-md5: YLcl8QychccNl4gN/oGRsw== | content-type: text/plain | etag: "N-N" | ""',
    "PUT /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "GET /a.txt Range: bytes=0-0":
      '206 | accept-ranges: bytes | content-md5: YLcl8QychccNl4gN/oGRsw== | content-range: bytes 0-0/2 | content-type: text/plain | etag: "N-N" | "a"',
    "GET /a.txt Range: bytes=0-0,1-1":
      '206 | accept-ranges: bytes | content-md5: YLcl8QychccNl4gN/oGRsw== | content-range: bytes 0-1/2 | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt Range: bytes=9-": '416 | "(page 416)"',
    "GET /a.txt If-None-Match: *":
      '304 | accept-ranges: bytes | content-md5: YLcl8QychccNl4gN/oGRsw== | etag: "N-N" | ""',
    "GET /a.txt If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT":
      '304 | accept-ranges: bytes | content-md5: YLcl8QychccNl4gN/oGRsw== | etag: "N-N" | ""',
    'GET /a.txt If-Match: "x"':
      '412 | accept-ranges: bytes | content-md5: YLcl8QychccNl4gN/oGRsw== | content-type: text/plain | etag: "N-N" | ""',
  },
  "several ranges, and limits of their overlaps and reversals": {
    "GET /ten.txt Range: bytes=0-0,2-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /ten.txt Range: bytes=0-0,-1":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 9-9/10\\r\\n\\r\\n9\\r\\n--BOUNDARY--\\r\\n"',
    "GET /ten.txt Range: bytes=0-1,2-3":
      '206 | accept-ranges: bytes | content-range: bytes 0-3/10 | content-type: text/plain | etag: "N-N" | "0123"',
    "GET /ten.txt Range: bytes=2-3,0-1":
      '206 | accept-ranges: bytes | content-range: bytes 0-3/10 | content-type: text/plain | etag: "N-N" | "0123"',
    "GET /ten.txt Range: bytes=0-4,2-6,5-8":
      '206 | accept-ranges: bytes | content-range: bytes 0-8/10 | content-type: text/plain | etag: "N-N" | "012345678"',
    "GET /ten.txt Range: bytes=8-9,5-6,1-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 8-9/10\\r\\n\\r\\n89\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 5-6/10\\r\\n\\r\\n56\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 1-2/10\\r\\n\\r\\n12\\r\\n--BOUNDARY--\\r\\n"',
    "GET /ten.txt Range: bytes=0-0,20-":
      '206 | accept-ranges: bytes | content-range: bytes 0-0/10 | content-type: text/plain | etag: "N-N" | "0"',
    "GET /ten.txt Range: bytes=20-,30-": '416 | "(page 416)"',
    "GET /ten.txt Range: bytes=0-,3-4":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /ten.txt Range: bytes=5-1,0-0":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /ten.txt Range: bytes=0-0,x":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /ten.txt Range: bytes=-20,0-0":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /ten.txt Range: bytes=1-1,3-3,5-5":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 1-1/10\\r\\n\\r\\n1\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 3-3/10\\r\\n\\r\\n3\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 5-5/10\\r\\n\\r\\n5\\r\\n--BOUNDARY--\\r\\n"',
    "GET /ten.txt Range: bytes=0-8,1-9":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /ten.txt Range: bytes=0-0,,2-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /b.txt Range: bytes=0-0,2-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /b.txt Range: bytes=0-0,-1":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 9-9/10\\r\\n\\r\\n9\\r\\n--BOUNDARY--\\r\\n"',
    "GET /b.txt Range: bytes=0-1,2-3":
      '206 | accept-ranges: bytes | content-range: bytes 0-3/10 | content-type: text/plain | etag: "N-N" | "0123"',
    "GET /b.txt Range: bytes=2-3,0-1":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /b.txt Range: bytes=0-4,2-6,5-8":
      '206 | accept-ranges: bytes | content-range: bytes 0-8/10 | content-type: text/plain | etag: "N-N" | "012345678"',
    "GET /b.txt Range: bytes=8-9,5-6,1-2":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /b.txt Range: bytes=0-0,20-":
      '206 | accept-ranges: bytes | content-range: bytes 0-0/10 | content-type: text/plain | etag: "N-N" | "0"',
    "GET /b.txt Range: bytes=20-,30-": '416 | "(page 416)"',
    "GET /b.txt Range: bytes=0-,3-4":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /b.txt Range: bytes=5-1,0-0":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /b.txt Range: bytes=0-0,x":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /b.txt Range: bytes=-20,0-0":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /b.txt Range: bytes=1-1,3-3,5-5":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /b.txt Range: bytes=0-8,1-9":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /b.txt Range: bytes=0-0,,2-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /dir/ten.txt Range: bytes=0-0,2-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /dir/ten.txt Range: bytes=0-0,-1":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 9-9/10\\r\\n\\r\\n9\\r\\n--BOUNDARY--\\r\\n"',
    "GET /dir/ten.txt Range: bytes=0-1,2-3":
      '206 | accept-ranges: bytes | content-range: bytes 0-3/10 | content-type: text/plain | etag: "N-N" | "0123"',
    "GET /dir/ten.txt Range: bytes=2-3,0-1":
      '206 | accept-ranges: bytes | content-range: bytes 0-3/10 | content-type: text/plain | etag: "N-N" | "0123"',
    "GET /dir/ten.txt Range: bytes=0-4,2-6,5-8":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /dir/ten.txt Range: bytes=8-9,5-6,1-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 8-9/10\\r\\n\\r\\n89\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 5-6/10\\r\\n\\r\\n56\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 1-2/10\\r\\n\\r\\n12\\r\\n--BOUNDARY--\\r\\n"',
    "GET /dir/ten.txt Range: bytes=0-0,20-":
      '206 | accept-ranges: bytes | content-range: bytes 0-0/10 | content-type: text/plain | etag: "N-N" | "0"',
    "GET /dir/ten.txt Range: bytes=20-,30-": '416 | "(page 416)"',
    "GET /dir/ten.txt Range: bytes=0-,3-4":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /dir/ten.txt Range: bytes=5-1,0-0":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /dir/ten.txt Range: bytes=0-0,x":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /dir/ten.txt Range: bytes=-20,0-0":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /dir/ten.txt Range: bytes=1-1,3-3,5-5":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 1-1/10\\r\\n\\r\\n1\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 3-3/10\\r\\n\\r\\n3\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 5-5/10\\r\\n\\r\\n5\\r\\n--BOUNDARY--\\r\\n"',
    "GET /dir/ten.txt Range: bytes=0-8,1-9":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /dir/ten.txt Range: bytes=0-0,,2-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /c.bin Range: bytes=0-0,2-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /c.bin Range: bytes=0-0,-1":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-range: bytes 9-9/10\\r\\n\\r\\n9\\r\\n--BOUNDARY--\\r\\n"',
    "GET /c.bin Range: bytes=0-1,2-3": '200 | accept-ranges: bytes | etag: "N-N" | "0123456789"',
    "GET /c.bin Range: bytes=2-3,0-1": '200 | accept-ranges: bytes | etag: "N-N" | "0123456789"',
    "GET /c.bin Range: bytes=0-4,2-6,5-8": '200 | accept-ranges: bytes | etag: "N-N" | "0123456789"',
    "GET /c.bin Range: bytes=8-9,5-6,1-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-range: bytes 8-9/10\\r\\n\\r\\n89\\r\\n--BOUNDARY\\r\\nContent-range: bytes 5-6/10\\r\\n\\r\\n56\\r\\n--BOUNDARY\\r\\nContent-range: bytes 1-2/10\\r\\n\\r\\n12\\r\\n--BOUNDARY--\\r\\n"',
    "GET /c.bin Range: bytes=0-0,20-": '206 | accept-ranges: bytes | content-range: bytes 0-0/10 | etag: "N-N" | "0"',
    "GET /c.bin Range: bytes=20-,30-": '416 | "(page 416)"',
    "GET /c.bin Range: bytes=0-,3-4":
      '206 | accept-ranges: bytes | content-range: bytes 0-9/10 | etag: "N-N" | "0123456789"',
    "GET /c.bin Range: bytes=5-1,0-0": '200 | accept-ranges: bytes | etag: "N-N" | "0123456789"',
    "GET /c.bin Range: bytes=0-0,x": '200 | accept-ranges: bytes | etag: "N-N" | "0123456789"',
    "GET /c.bin Range: bytes=-20,0-0": '200 | accept-ranges: bytes | etag: "N-N" | "0123456789"',
    "GET /c.bin Range: bytes=1-1,3-3,5-5":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-range: bytes 1-1/10\\r\\n\\r\\n1\\r\\n--BOUNDARY\\r\\nContent-range: bytes 3-3/10\\r\\n\\r\\n3\\r\\n--BOUNDARY\\r\\nContent-range: bytes 5-5/10\\r\\n\\r\\n5\\r\\n--BOUNDARY--\\r\\n"',
    "GET /c.bin Range: bytes=0-8,1-9": '200 | accept-ranges: bytes | etag: "N-N" | "0123456789"',
    "GET /c.bin Range: bytes=0-0,,2-2":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /ten.txt Range: bytes=0-0, 2-2":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    'GET /ten.txt Range: bytes=0-0,2-2 If-Range: "x"':
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "0123456789"',
    "GET /ten.txt Range: bytes=0-0,2-2 If-Range: Thu, 29 Feb 2024 12:00:00 GMT":
      '206 | accept-ranges: bytes | content-type: multipart/byteranges; boundary=BOUNDARY | etag: "N-N" | "\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 0-0/10\\r\\n\\r\\n0\\r\\n--BOUNDARY\\r\\nContent-type: text/plain\\r\\nContent-range: bytes 2-2/10\\r\\n\\r\\n2\\r\\n--BOUNDARY--\\r\\n"',
    "GET /ten.txt Range: bytes=0-0,2-2 If-None-Match: *": '304 | accept-ranges: bytes | etag: "N-N" | ""',
  },
  "Header set, append, merge, add, unset and setifempty": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: four | x-a: one, two, three | x-c: c | x-d: d | x-e: e | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: four | x-a: one, two, three | x-c: c | x-d: d | x-e: e | "dir x\\n"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
  },
  "Header always and onsuccess of the same field": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: always | x-a: ok | x-b: b | x-b: c | x-c: c | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: always | x-a: ok | x-b: b | x-b: c | x-c: c | "dir x\\n"',
    "GET /nope": '404 | x-a: always | x-b: b | x-c: c | "(page 404)"',
    "GET /dir": '301 | location: http://example.test/dir/ | x-a: always | x-b: b | x-c: c | "(page 301)"',
  },
  "Header by section": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: server | x-b: files | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: changed, directory | x-a: location | x-b: files | "dir x\\n"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
  },
  "Header edit and edit*": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: a-bXc | x-b: a-b-c | x-c: <env>bac | x-d: a$&b | "a\\n"',
  },
  "Header unset and edit of what a file brings": {
    "GET /a.txt": '200 | accept-ranges: none | cache-control: max-age=5 | content-type: x/plain | vary: X | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: none | cache-control: max-age=5 | content-type: x/plain | vary: X | "dir x\\n"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
  },
  "formats of values": {
    "GET /a.txt X-In: in":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: 100% a b (null) | x-b: GET example.test | x-c: 100% a b (null) | "a\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: 100% a b (null) | x-b: GET example.test | x-c: 100% a b (null) | "a\\n"',
  },
  "conditions of Header": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: a | x-c: c | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: a | x-c: c | "dir x\\n"',
    "GET /nope": '404 | x-d: d | "(page 404)"',
    "GET /dir": '301 | location: http://example.test/dir/ | "(page 301)"',
  },
  "RequestHeader changes what conditions see": {
    "GET /a.txt X-In: in X-Other: some X-Gone: x X-Edit: aa":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-In | x-out: changed some, more [] ba | "a\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-In | x-out: changed more []  | "a\\n"',
  },
  "Header echo": {
    "GET /a.txt X-In: one X-In2: two":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-in2: two | x-in: one | "a\\n"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /nope X-In: one": '404 | "(page 404)"',
  },
  "Header of redirects and of what is refused": {
    "GET /moved": '302 | location: http://example.test/here | x-b: always | "(page 302)"',
    "GET /dir/x.txt": '403 | x-b: always | "(page 403)"',
    "GET /dir": '403 | x-b: always | "(page 403)"',
    "PUT /a.txt with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-b: always | "(page 405)"',
    "OPTIONS /a.txt":
      '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/plain | x-a: ok | x-b: always | ""',
    "GET /a.txt If-None-Match: *": '304 | accept-ranges: bytes | etag: "N-N" | x-a: ok | x-b: always | ""',
    "TRACE /a.txt":
      '200 | content-type: message/http | "TRACE /a.txt HTTP/1.1\\r\\nHost: example.test\\r\\nConnection: close\\r\\n\\r\\n"',
    "GET /%00": '404 | x-b: always | "(page 404)"',
    "GET /a.txt Range: bytes=9-": '416 | x-b: always | "(page 416)"',
  },
  "Header of hosts": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: main, host | x-b: host | "a\\n"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-b: main | "a\\n"',
  },
  "Header early of the server, a Directory, a Location and an access file": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: server | x-b: server | x-out: [] [server] | "a\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: server | x-b: server | x-out: [] [server] | "dir\\n"',
    "GET /dir": '301 | location: http://example.test/dir/ | x-b: server | x-out: [] [] | "(page 301)"',
    "GET /nope": '404 | x-b: server | x-out: [] [] | "(page 404)"',
    "GET /moved": '302 | location: http://example.test/here | x-b: server | x-out: [] [] | "(page 302)"',
    "GET /%00": '404 | x-b: server | x-out: [] [] | "(page 404)"',
    "GET /dir%2fx.txt": '404 | x-b: server | x-out: [] [] | "(page 404)"',
  },
  "Header early before Header": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: late | x-b: early, late | x-c: 0ne | x-c: tw0 | x-e: stays | x-f: early | x-g: a | x-h: early, late | x-i: early | x-i: late | "a\\n"',
    "GET /nope": '404 | x-h: early | x-h: late | x-i: early | "(page 404)"',
    "GET /dir": '301 | location: http://example.test/dir/ | x-h: early | x-h: late | x-i: early | "(page 301)"',
  },
  "Header early and what a file brings": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | cache-control: no-cache | content-language: de | content-type: text/plain | etag: "N-N" | x-out: ["2-61283ffaff000"] [text/plain] | "a\\n"',
    "GET /noext":
      '200 | accept-ranges: bytes | cache-control: no-cache | content-language: de | content-type: text/x-early | etag: "N-N" | x-out: ["6-61283ffaff000"] [text/x-early] | "noext\\n"',
    "GET /nope": '404 | "(page 404)"',
    "GET /a.txt If-None-Match: early":
      '200 | accept-ranges: bytes | cache-control: no-cache | content-language: de | content-type: text/plain | etag: "N-N" | x-out: ["2-61283ffaff000"] [text/plain] | "a\\n"',
  },
  "RequestHeader early is seen by all": {
    "GET /a.txt X-In: in X-Gone: gone X-Other: some X-Edit: aa":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-In | x-if: seen | x-out: late some, more [] ba | x-seen: changed | "a\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-In | x-if: seen | x-out: late more []  | x-seen: changed | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-out: late more []  | x-seen: changed | "dir x\\n"',
    "GET /dir/x.txt X-Other: some": '403 | "(page 403)"',
  },
  "early RequestHeader of fields that mean something": {
    "GET /dir/x.txt of one.test":
      '206 | accept-ranges: bytes | content-range: bytes 0-0/6 | content-type: text/plain | etag: "N-N" | x-host: one | x-out: two.test | "d"',
    "GET /dir/x.txt of one.test If-None-Match: *":
      '206 | accept-ranges: bytes | content-range: bytes 0-0/6 | content-type: text/plain | etag: "N-N" | x-host: one | x-out: two.test | "d"',
    "GET /dir of one.test": '301 | location: http://one.test/dir/ | "(page 301)"',
  },
  "early and internal redirects": {
    "GET /":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: early | x-b: early | x-out: early | "home\\n"',
    "GET /nope":
      '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: early | x-b: early | x-b: early | x-out: early, early | "error page\\n"',
    "GET /noext": '403 | content-type: text/html; charset=(own) | x-b: early | x-out: early | "no"',
    "GET /empty/x":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: early | x-b: early | x-out: early | "b\\n"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: early | x-b: early | x-out: early | "dir\\n"',
    "GET /dir": '301 | location: http://example.test/dir/ | x-b: early | x-out: early | "(page 301)"',
    "POST /nope with x":
      '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: early | x-b: early | x-b: early | x-out: early, early | "error page\\n"',
  },
  "early values with formats, notes and echoes": {
    "GET /a.txt X-In: in X-Gone: gone":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) (null) | x-b: /a.txt GET [] | x-c: c | x-d: c | x-e: c | x-f: /a.txt | x-in: in | "a\\n"',
    "GET /nope": '404 | "(page 404)"',
    "GET /dir/":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: (null) (null) | x-b: /dir/ GET [] | x-c: c | x-d: c | x-e: c | x-f: /dir/ | "dir\\n"',
  },
  "early by host": {
    "GET /a.txt of one.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: main, host | "a\\n"',
    "GET /nope of one.test": '404 | "(page 404)"',
    "GET /a.txt of two.test":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: main | x-b: main | "a\\n"',
    "GET /nope of two.test": '404 | x-b: main | "(page 404)"',
  },
  "early and requests that make no sense": {
    "GET /a.txt of no host": '400 | x-c: c | "(page 400)"',
    "GET /a.txt of a b": '400 | x-c: c | "(page 400)"',
    "GET /a.txt#x": '400 | x-c: c | "(page 400)"',
    "GET /..": '400 | x-b: b | x-c: c | "(page 400)"',
    "GET /a.txt A: 1 B: 2 C: 3": '400 | x-c: c | "(page 400)"',
    "OPTIONS *": '200 | x-a: a | x-b: b | ""',
    "TRACE /a.txt":
      '200 | content-type: message/http | x-a: a | x-b: b | "TRACE /a.txt HTTP/1.1\\r\\nHost: example.test\\r\\nConnection: close\\r\\n\\r\\n"',
    "OPTIONS /a.txt":
      '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/plain | x-a: a | x-b: b | x-c: c | ""',
    "PUT /a.txt with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-b: b | x-c: c | "(page 405)"',
    "GET /a.txt If-None-Match: *": '304 | accept-ranges: bytes | etag: "N-N" | x-a: a | x-b: b | x-c: c | ""',
  },
  "patterns: without RegexDefaultOptions": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: abc | x-plain: (null) | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: abc | x-plain: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: abc | x-plain: (null) | "dir sub y\\n"',
    "GET /old/x": '404 | "(page 404)"',
    "GET /other/x.txt": '404 | "(page 404)"',
    "GET /b.html?yes": '403 | "(page 403)"',
    "GET /b.html?no": '403 | "(page 403)"',
    "GET /a.txt X-In: abc User-Agent: moz":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: abc | x-plain: (null) | "a\\n"',
  },
  "patterns: RegexDefaultOptions +ICASE": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: if | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: ac | x-expr: yes | x-plain: if | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: dir | x-d: (null) | x-directory: yes | x-edit: ac | x-expr: yes | x-files: x | x-if: yes | x-plain: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: dir | x-d: (null) | x-directory: yes | x-edit: ac | x-expr: yes | x-files: y | x-if: yes | x-location: yes | x-plain: (null) | "dir sub y\\n"',
    "GET /old/x": '302 | location: http://other.test/new/x | "(page 302)"',
    "GET /other/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-directory: yes | x-edit: ac | x-expr: yes | x-files: x | x-plain: (null) | "dir x\\n"',
    "GET /b.html?yes":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: ac | x-plain: (null) | "b\\n"',
    "GET /b.html?no": '403 | "(page 403)"',
    "GET /a.txt X-In: abc User-Agent: moz":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: if | x-b: field | x-c: (null) | x-d: moz | x-edit: ac | x-expr: yes | x-in: abc | x-plain: if | "a\\n"',
  },
  "patterns: RegexDefaultOptions behind them": {
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: abc | x-plain: (null) | "a\\n"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: abc | x-plain: (null) | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: abc | x-plain: (null) | "dir sub y\\n"',
    "GET /old/x": '404 | "(page 404)"',
    "GET /other/x.txt": '404 | "(page 404)"',
    "GET /b.html?yes": '403 | "(page 403)"',
    "GET /b.html?no": '403 | "(page 403)"',
    "GET /a.txt X-In: abc User-Agent: moz":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-a: (null) | x-b: (null) | x-c: (null) | x-d: (null) | x-edit: abc | x-plain: (null) | "a\\n"',
  },
  "patterns: RegexDefaultOptions , and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '404 | "(page 404)"',
    "GET /two%0Athree": '302 | location: http://other.test/two | "(page 302)"',
    "GET /four": '404 | "(page 404)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '404 | "(page 404)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: RegexDefaultOptions ICASE, and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '302 | location: http://other.test/one | "(page 302)"',
    "GET /two%0Athree": '404 | "(page 404)"',
    "GET /four": '302 | location: http://other.test/four | "(page 302)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '302 | location: http://other.test/seven | "(page 302)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: RegexDefaultOptions +ICASE, and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '404 | "(page 404)"',
    "GET /two%0Athree": '302 | location: http://other.test/two | "(page 302)"',
    "GET /four": '302 | location: http://other.test/four | "(page 302)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '404 | "(page 404)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: RegexDefaultOptions DOTALL, and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '302 | location: http://other.test/one | "(page 302)"',
    "GET /two%0Athree": '302 | location: http://other.test/two | "(page 302)"',
    "GET /four": '404 | "(page 404)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '302 | location: http://other.test/seven | "(page 302)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: RegexDefaultOptions DOLLAR_ENDONLY, and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '404 | "(page 404)"',
    "GET /two%0Athree": '404 | "(page 404)"',
    "GET /four": '404 | "(page 404)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '404 | "(page 404)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: RegexDefaultOptions -DOTALL, and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '404 | "(page 404)"',
    "GET /two%0Athree": '404 | "(page 404)"',
    "GET /four": '404 | "(page 404)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '404 | "(page 404)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: RegexDefaultOptions -DOLLAR_ENDONLY, and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '302 | location: http://other.test/one | "(page 302)"',
    "GET /two%0Athree": '302 | location: http://other.test/two | "(page 302)"',
    "GET /four": '404 | "(page 404)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '302 | location: http://other.test/seven | "(page 302)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: RegexDefaultOptions none, and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '302 | location: http://other.test/one | "(page 302)"',
    "GET /two%0Athree": '404 | "(page 404)"',
    "GET /four": '404 | "(page 404)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '302 | location: http://other.test/seven | "(page 302)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: RegexDefaultOptions none +DOTALL, and line feeds": {
    "GET /one": '302 | location: http://other.test/one | "(page 302)"',
    "GET /one%0A": '302 | location: http://other.test/one | "(page 302)"',
    "GET /two%0Athree": '302 | location: http://other.test/two | "(page 302)"',
    "GET /four": '404 | "(page 404)"',
    "GET /five%0Ax": '302 | location: http://other.test/five | "(page 302)"',
    "GET /$ix": '302 | location: http://other.test/six | "(page 302)"',
    "GET /six%0A": '404 | "(page 404)"',
    "GET /seven$%0A": '302 | location: http://other.test/seven | "(page 302)"',
    "GET /eight%0Anine": '302 | location: http://other.test/eight | "(page 302)"',
  },
  "patterns: access files have the options that are left in the end": {
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-files: yes | x-if: yes | "dir x\\n"',
    "GET /dir/index.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /old": '302 | location: http://other.test/ | "(page 302)"',
  },
  "odd paths": {
    "GET /a.txt#x": '400 | "(page 400)"',
    "GET /%61.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a%2etxt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir%2fx.txt": '404 | "(page 404)"',
    "GET /dir%5cx.txt": '404 | "(page 404)"',
    "GET //a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir//x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /./a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir/../a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /../a.txt": '400 | "(page 400)"',
    "GET /dir/./x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/sub/../x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /a.txt?": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /%": '400 | "(page 400)"',
    "GET /%zz": '400 | "(page 400)"',
    "GET /%00": '404 | "(page 404)"',
    "GET /a.txt%00": '404 | "(page 404)"',
    "GET /a.txt%20": '404 | "(page 404)"',
    "GET /a.txt;x": '404 | "(page 404)"',
    "GET /dir/x.txt/": '404 | "(page 404)"',
    "GET /DIR/x.txt": '404 | "(page 404)"',
    "GET /%c3%bc": '404 | "(page 404)"',
    "GET /dir;x/x.txt": '404 | "(page 404)"',
    "GET /a.txt?x#y": '400 | "(page 400)"',
    "GET /dir/..": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET /dir/.": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "dir\\n"',
    "GET /..": '400 | "(page 400)"',
    "GET /.": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "home\\n"',
    "GET a.txt": '400 | "(page 400)"',
    "GET /dir/%2e%2e/a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /%2e/a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
  },
  "encoded slashes that are taken as they are": {
    "GET /dir%2fx.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir%2Fsub%2fy.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir sub y\\n"',
    "GET /%2fa.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir%5cx.txt": '404 | "(page 404)"',
  },
  "encoded slashes that stay encoded": {
    "GET /dir%2fx.txt": '404 | "(page 404)"',
    "GET /dir%2Fsub%2fy.txt": '404 | "(page 404)"',
    "GET /%2fa.txt": '404 | "(page 404)"',
  },
  "slashes that are not merged": {
    "GET //a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /dir//x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-dir: yes | "dir x\\n"',
    "GET //dir/x.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-dir: yes | "dir x\\n"',
    "GET /dir///sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-dir: yes | "dir sub y\\n"',
  },
  "versions and methods": {
    "GET /a.txt HTTP/1.0": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt HTTP/1.0 of no host": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt of no host": '400 | "(page 400)"',
    "GET /a.txt HTTP/0.9": '400 | "(page 400)"',
    "GET /a.txt HTTP/2.0": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt HTTP/1.2": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt HTTP/1.10": '400 | "(page 400)"',
    "GET /a.txt HTTP/1.": '400 | "(page 400)"',
    "GET /a.txt HTTP/x": '400 | "(page 400)"',
    "G@T /a.txt": '400 | "(page 400)"',
    "GET  /a.txt": '400 | "(page 400)"',
    "GET /a b": '400 | "(page 400)"',
  },
  "HttpProtocolOptions Unsafe": {
    "GET /a.txt of two..test": '400 | "(page 400)"',
    "GET /a.txt of a_b.test": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt of t,o.test": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt of *": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt of 12": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt of 1.2.3": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
  },
  "HttpProtocolOptions RegisteredMethods": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "FOO /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "BAR /a.txt": '501 | allow: TRACE | "(page 501)"',
    "PROPFIND /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "PUT /a.txt": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
  },
  "HttpProtocolOptions Require1.0": {
    "GET /a.txt HTTP/1.0": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt HTTP/0.9": '400 | "(page 400)"',
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
  },
  "limits of the head": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": '414 | "(page 414)"',
    "GET /a.txt A: 1 B: 2 C: 3": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt A: 1 B: 2 C: 3 D: 4": '400 | "(page 400)"',
    "GET /a.txt A: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt A: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": '400 | "(page 400)"',
  },
  "limits of the body": {
    "POST /a.txt with x": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "POST /a.txt with xxx": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "POST /a.txt with xxxxx": '413 | "(page 413)"',
    "GET /a.txt with x": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt with xxx": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt with xxxxx": '413 | "(page 413)"',
    "POST /dir/x.txt with x": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "POST /dir/x.txt with xxx": '413 | "(page 413)"',
    "POST /dir/x.txt with xxxxx": '413 | "(page 413)"',
    "GET /dir/x.txt with x": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /dir/x.txt with xxx": '413 | "(page 413)"',
    "GET /dir/x.txt with xxxxx": '413 | "(page 413)"',
    "POST /b.html with x": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "POST /b.html with xxx": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "POST /b.html with xxxxx": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html with x": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html with xxx": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
    "GET /b.html with xxxxx": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | "b\\n"',
  },
  "MergeTrailers On": {
    "POST /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [trailer] [head] | "a\\n"',
    "GET /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [trailer] [head] | "a\\n"',
    "HEAD /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [trailer] [head] | ""',
    "POST /b.html Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | vary: X-T | x-late: [] | x-out: [trailer] [head] | "b\\n"',
    "POST /nope Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '404 | x-out: [trailer] [head] | "(page 404)"',
    "POST /dir Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '301 | location: http://example.test/dir/ | x-out: [trailer] [head] | "(page 301)"',
    "POST /dir/ Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-late: [] | x-out: [trailer] [head] | "dir\\n"',
    "POST /dir/x.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '403 | x-out: [trailer] [head] | "(page 403)"',
    "POST /moved Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '302 | location: http://example.test/here | x-out: [trailer] [head] | "(page 302)"',
    "PUT /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-out: [trailer] [head] | "(page 405)"',
    "OPTIONS /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/plain | x-late: [] | x-out: [trailer] [head] | ""',
    "POST /a.txt of off.test Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [] [head] | "a\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [] [] | "a\\n"',
  },
  "MergeTrailers Off": {
    "POST /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [] [head] | "a\\n"',
    "GET /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [] [head] | "a\\n"',
    "HEAD /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [] [head] | ""',
    "POST /b.html Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | vary: X-T | x-late: [] | x-out: [] [head] | "b\\n"',
    "POST /nope Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '404 | x-out: [] [head] | "(page 404)"',
    "POST /dir Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '301 | location: http://example.test/dir/ | x-out: [] [head] | "(page 301)"',
    "POST /dir/ Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-late: [] | x-out: [] [head] | "dir\\n"',
    "POST /dir/x.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '403 | x-out: [] [head] | "(page 403)"',
    "POST /moved Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '302 | location: http://example.test/here | x-out: [] [head] | "(page 302)"',
    "PUT /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-out: [] [head] | "(page 405)"',
    "OPTIONS /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | allow: GET,HEAD,OPTIONS,POST,TRACE | content-type: text/plain | x-late: [] | x-out: [] [head] | ""',
    "POST /a.txt of off.test Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [] [head] | "a\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-late: [] | x-out: [] [] | "a\\n"',
  },
  "MergeTrailers On and pages of errors": {
    "POST /nope Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-out: [trailer] [head] | "error page\\n"',
    "POST /a.txt Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n":
      '403 | content-type: text/html; charset=(own) | x-out: [trailer] [head] | "no"',
  },
  "ModMimeUsePathInfo On": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt/": '200 | accept-ranges: bytes | etag: "N-N" | "a\\n"',
    "GET /a.txt/x.html": '200 | accept-ranges: bytes | content-type: text/html; charset=utf-8 | etag: "N-N" | "a\\n"',
    "GET /a.txt/x.html/": '200 | accept-ranges: bytes | etag: "N-N" | "a\\n"',
    "GET /a.txt/x": '200 | accept-ranges: bytes | etag: "N-N" | "a\\n"',
    "GET /a.txt/deep/x.css": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "a\\n"',
    "GET /noext/x.html":
      '200 | accept-ranges: bytes | content-type: text/html; charset=utf-8 | etag: "N-N" | "noext\\n"',
    "GET /noext/x.foo": '200 | accept-ranges: bytes | content-type: text/x-foo | etag: "N-N" | "noext\\n"',
    "GET /noext/x.html.de":
      '200 | accept-ranges: bytes | content-language: de | content-type: text/html; charset=utf-8 | etag: "N-N" | "noext\\n"',
    "GET /d.tar.gz/x.html":
      '200 | accept-ranges: bytes | content-type: text/html; charset=utf-8 | etag: "N-N" | "d\\n"',
    "GET /dir/x.html": '404 | "(page 404)"',
    "GET /dir/x.txt/y.css?q=1": '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | "dir x\\n"',
    "GET /nope/x.html": '404 | "(page 404)"',
  },
  "ModMimeUsePathInfo Off": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt/x.html": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt/x.html/": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt/x": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt/deep/x.css": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /noext/x.html": '200 | accept-ranges: bytes | etag: "N-N" | "noext\\n"',
    "GET /noext/x.foo": '200 | accept-ranges: bytes | etag: "N-N" | "noext\\n"',
    "GET /noext/x.html.de": '200 | accept-ranges: bytes | etag: "N-N" | "noext\\n"',
    "GET /d.tar.gz/x.html":
      '200 | accept-ranges: bytes | content-encoding: gzip | content-type: application/gzip | etag: "N-N" | "d\\n"',
    "GET /dir/x.html": '404 | "(page 404)"',
    "GET /dir/x.txt/y.css?q=1": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "dir x\\n"',
    "GET /nope/x.html": '404 | "(page 404)"',
  },
  "ModMimeUsePathInfo where no path may follow": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | "a\\n"',
    "GET /a.txt/": '404 | "(page 404)"',
    "GET /a.txt/x.html": '404 | "(page 404)"',
    "GET /a.txt/x.html/": '404 | "(page 404)"',
    "GET /a.txt/x": '404 | "(page 404)"',
    "GET /a.txt/deep/x.css": '404 | "(page 404)"',
    "GET /noext/x.html": '404 | "(page 404)"',
    "GET /noext/x.foo": '404 | "(page 404)"',
    "GET /noext/x.html.de": '404 | "(page 404)"',
    "GET /d.tar.gz/x.html": '404 | "(page 404)"',
    "GET /dir/x.html": '404 | "(page 404)"',
    "GET /dir/x.txt/y.css?q=1": '404 | "(page 404)"',
    "GET /nope/x.html": '404 | "(page 404)"',
  },
  "ModMimeUsePathInfo of sections, with ForceType and handlers": {
    "GET /dir/x.txt/x.css":
      '200 | accept-ranges: bytes | content-type: text/css | etag: "N-N" | x-out: [/x.css] [text/css] [ROOT/htdocs/dir/x.txt] | "dir x\\n"',
    "GET /c.css/x.html":
      '200 | accept-ranges: bytes | content-type: text/x-forced | etag: "N-N" | x-out: [/x.html] [text/x-forced] [ROOT/htdocs/c.css] | "c\\n"',
    "GET /b.html/x.css":
      '200 | accept-ranges: bytes | content-type: text/html; charset=utf-8 | etag: "N-N" | x-out: [/x.css] [text/html; charset=utf-8] [ROOT/htdocs/b.html] | "b\\n"',
    "GET /noext/x.foo":
      '200 | accept-ranges: bytes | content-type: text/x-foo | etag: "N-N" | x-handler: text/x-foo | x-out: [/x.foo] [text/x-foo] [ROOT/htdocs/noext] | "noext\\n"',
    "GET /noext/x.nost":
      '200 | accept-ranges: bytes | etag: "N-N" | x-handler:  | x-out: [/x.nost] [] [ROOT/htdocs/noext] | "noext\\n"',
    "PUT /noext/x.st with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | "(page 405)"',
    "GET /a.txt/x.st":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: text/plain | x-out: [/x.st] [text/plain] [ROOT/htdocs/a.txt] | "a\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: text/plain | x-out: [] [text/plain] [ROOT/htdocs/a.txt] | "a\\n"',
  },
  "SetHandler with an expression": {
    "GET /a.txt": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [] | "a\\n"',
    "GET /a.txt?none":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [text/plain] | "a\\n"',
    "GET /a.txt?NONE":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [text/plain] | "a\\n"',
    "GET /a.txt?foo": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [foo] | "a\\n"',
    "GET /a.txt?FoO": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [foo] | "a\\n"',
    "GET /a.txt?default-handler":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [default-handler] | "a\\n"',
    "PUT /a.txt?server-status with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-status] | "(page 405)"',
    "PUT /a.txt?Server-Status with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-status] | "(page 405)"',
    "PUT /a.txt?none with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [] | "(page 405)"',
    "PUT /a.txt? with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [] | "(page 405)"',
    "PUT /nope?server-status with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-status] | "(page 405)"',
    "PUT /dir?server-status with x":
      '301 | location: http://example.test/dir/?server-status | x-handler: [server-status] | "(page 301)"',
    "PUT /dir/?server-status with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-status] | "(page 405)"',
    "GET /dir/?none":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-handler: [text/html] | "dir\\n"',
    "GET /dir?none": '301 | location: http://example.test/dir/?none | x-handler: [httpd/unix-directory] | "(page 301)"',
    "GET /nope?foo": '404 | x-handler: [foo] | "(page 404)"',
  },
  "SetHandler with words around what is filled in": {
    "PUT /a.txt?status with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-status] | "(page 405)"',
    "PUT /a.txt?x with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-x] | "(page 405)"',
    "GET /a.txt?x":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [server-x] | "a\\n"',
    "GET /b.html?x":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-handler: [expr=x] | "b\\n"',
    "PUT /b.html?server-status with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [expr=server-status] | "(page 405)"',
  },
  "SetHandler with functions, conditions and groups": {
    "PUT /a.txt X-Handler: SERVER-STATUS with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-status] | "(page 405)"',
    "GET /a.txt X-Handler: other":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [other] | "a\\n"',
    "PUT /a.txt X-Handler: other with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [other] | "(page 405)"',
    "GET /dir/x.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [x] | "dir x\\n"',
    "GET /dir/sub/y.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [sub] | "dir sub y\\n"',
    "PUT /b.html X-Env: server-status with x":
      '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-status] | "(page 405)"',
    "GET /b.html": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-handler: [] | "b\\n"',
    "PUT /c.css with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [] | "(page 405)"',
    "GET /noext": '200 | accept-ranges: bytes | etag: "N-N" | x-handler: [x] | "noext\\n"',
  },
  "SetHandler with expressions in sections that meet": {
    "GET /a.txt?q":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-If | x-handler: [q] | "a\\n"',
    "GET /a.txt?none":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-If | x-handler: [added] | "a\\n"',
    "GET /a.txt":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-If | x-handler: [] | "a\\n"',
    "GET /dir/x.txt?q":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-If | x-handler: [plain] | "dir x\\n"',
    "GET /dir/sub/y.txt?q":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-If | x-handler: [y-q] | "dir sub y\\n"',
    "GET /dir/index.txt?q":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-If | x-handler: [added] | "dir text\\n"',
    "GET /a.txt?q X-If: yes":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-If | x-handler: [if-q] | "a\\n"',
    "GET /dir/x.txt?q X-If: yes":
      '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | vary: X-If | x-handler: [if-q] | "dir x\\n"',
  },
  "SetHandler with an expression of what changes late and of what is refused": {
    "PUT /a.txt with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [server-status] | "(page 405)"',
    "PUT /b.html with x": '405 | allow: GET,HEAD,OPTIONS,POST,TRACE | x-handler: [] | "(page 405)"',
    "GET /c.css?server-status": '403 | x-handler: [] | "(page 403)"',
    "GET /moved?server-status": '302 | location: http://example.test/here?server-status | x-handler: [] | "(page 302)"',
    "GET /nope?q":
      '404 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-handler: [x404] | "error page\\n"',
  },
  "SetHandler with an expression and folders with a fallback": {
    "GET /nope": '404 | x-handler: [] | "(page 404)"',
    "GET /nope?none":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-handler: [text/html] | "b\\n"',
    "GET /nope?foo": '404 | x-handler: [foo] | "(page 404)"',
    "GET /empty/": '404 | x-handler: [] | "(page 404)"',
    "GET /empty/?none":
      '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-handler: [text/html] | "b\\n"',
    "GET /empty/?foo": '404 | x-handler: [foo] | "(page 404)"',
    "GET /dir/?foo": '200 | accept-ranges: bytes | content-type: text/html | etag: "N-N" | x-handler: [foo] | "dir\\n"',
    "GET /a.txt?foo": '200 | accept-ranges: bytes | content-type: text/plain | etag: "N-N" | x-handler: [foo] | "a\\n"',
  },
};
