// What Apache/2.4.71 (Debian) logged for cases.ts. Made by record.ts: do not edit.
export const recorded = {
  lines: [
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET / HTTP/1.1|s=200|last=200|b=6|B=6|m=GET|H=HTTP/1.1|U=/index.html|q=|f=ROOT/htdocs/index.html|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=example.test|n=some \\"text 6 - yes - -|fixed=value|path=-|agent=ua|type=text/html|length=6|location=-|cookie=-|found=-|others=-|I=73|T=x|text=%\t\\z\\x',
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET /?q=1%20\\"x HTTP/1.1|s=200|last=200|b=6|B=6|m=GET|H=HTTP/1.1|U=/index.html|q=?q=1%20\\"x|f=ROOT/htdocs/index.html|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=other.test|n=some \\"text 6 - yes - -|fixed=value|path=-|agent=\\"q\\"\\\\\\t\\xe9|type=text/html|length=6|location=-|cookie=x=y|found=-|others=-|I=112|T=x|text=%\t\\z\\x',
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET /a%20b.txt HTTP/1.0|s=200|last=200|b=1|B=1|m=GET|H=HTTP/1.0|U=/a b.txt|q=|f=ROOT/htdocs/a b.txt|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=example.test|n=some \\"text 1 - yes - -|fixed=value|path=-|agent=-|type=text/plain|length=1|location=-|cookie=-|found=-|others=-|I=27|T=x|text=%\t\\z\\x',
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=HEAD /t.txt HTTP/1.1|s=200|last=200|b=-|B=0|m=HEAD|H=HTTP/1.1|U=/t.txt|q=|f=ROOT/htdocs/t.txt|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=example.test|n=some \\"text 4 - yes - -|fixed=value|path=-|agent=-|type=text/plain|length=4|location=-|cookie=-|found=-|others=-|I=63|T=x|text=%\t\\z\\x',
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET /none/%c3%a4%22 HTTP/1.1|s=404|last=404|b=-|B=-|m=GET|H=HTTP/1.1|U=/none/\\xc3\\xa4\\"|q=|f=-|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=example.test|n=- - - yes - -|fixed=value|path=-|agent=ua|type=-|length=-|location=-|cookie=-|found=ua|others=-|I=87|T=x|text=%\t\\z\\x',
    "a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET /private HTTP/1.1|s=403|last=403|b=-|B=-|m=GET|H=HTTP/1.1|U=/private|q=|f=-|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=example.test|n=- - - yes - -|fixed=-|path=-|agent=other|type=-|length=-|location=-|cookie=-|found=-|others=other|I=83|T=x|text=%\t\\z\\x",
    "a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=FOO /t.txt HTTP/1.1|s=501|last=501|b=-|B=-|m=FOO|H=HTTP/1.1|U=/t.txt|q=|f=-|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=example.test|n=- - - yes - -|fixed=-|path=-|agent=-|type=-|length=-|location=-|cookie=-|found=-|others=-|I=62|T=x|text=%\t\\z\\x",
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=POST /t.txt HTTP/1.1|s=200|last=200|b=4|B=4|m=POST|H=HTTP/1.1|U=/t.txt|q=|f=ROOT/htdocs/t.txt|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=example.test|n=some \\"text 4 - yes - -|fixed=value|path=-|agent=-|type=text/plain|length=4|location=-|cookie=-|found=-|others=-|I=85|T=x|text=%\t\\z\\x',
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET /t.txt HTTP/1.1|s=206|last=206|b=2|B=2|m=GET|H=HTTP/1.1|U=/t.txt|q=|f=ROOT/htdocs/t.txt|k=0|X=-|p=18066 18066 18066 x|v=example.test|V=example.test|n=some \\"text - - yes - -|fixed=-|path=-|agent=-|type=text/plain|length=2|location=-|cookie=-|found=-|others=-|I=80|T=x|text=%\t\\z\\x',
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET /t.txt HTTP/1.1|s=200|last=200|b=4|B=4|m=GET|H=HTTP/1.1|U=/t.txt|q=|f=ROOT/htdocs/t.txt|k=0|X=+|p=18066 18066 18066 x|v=example.test|V=example.test|n=some \\"text 4 - yes - -|fixed=value|path=-|agent=-|type=text/plain|length=4|location=-|cookie=-|found=-|others=-|I=43|T=x|text=%\t\\z\\x',
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET /t.txt HTTP/1.1|s=200|last=200|b=4|B=4|m=GET|H=HTTP/1.1|U=/t.txt|q=|f=ROOT/htdocs/t.txt|k=1|X=+|p=18066 18066 18066 x|v=example.test|V=example.test|n=some \\"text 4 - yes - -|fixed=value|path=-|agent=-|type=text/plain|length=4|location=-|cookie=-|found=-|others=-|I=43|T=x|text=%\t\\z\\x',
    'a=127.0.0.1|A=127.0.0.1|h=127.0.0.1|l=-|u=-|r=GET /t.txt HTTP/1.1|s=200|last=200|b=4|B=4|m=GET|H=HTTP/1.1|U=/t.txt|q=|f=ROOT/htdocs/t.txt|k=2|X=+|p=18066 18066 18066 x|v=example.test|V=example.test|n=some \\"text 4 - yes - -|fixed=value|path=-|agent=-|type=text/plain|length=4|location=-|cookie=-|found=-|others=-|I=43|T=x|text=%\t\\z\\x',
  ],
  refusedLines: [
    "GET / HTTP/1.1|400",
    "\\x16\\x03\\x01garbage|400",
    "GET /x HTTP/1.1|400",
    "GET http://user:XXXXXXXX@example.test/ HTTP/1.1|400",
    "GET /x HTTP/1.1|400",
  ],
};
