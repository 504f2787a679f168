// What Apache/2.4.71 (Debian) answered to cases.ts. Made by record.ts: do not edit.
export const recorded: Readonly<Record<string, readonly string[]>> = {
  "an empty file": ["Syntax OK"],
  "comments and blank lines": ["Syntax OK"],
  "names in any case": ["Syntax OK"],
  "an unknown directive": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown section": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '<Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown directive with a bell": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'F\\x07o', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown directive with an accent": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'F\\xc3\\xb3o', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown directive with a backslash and a tab in quotes": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'F\\\\o\\tx', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a byte order mark": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '\\xef\\xbb\\xbfTimeout', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a name that ends with >": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "nothing but a bracket": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command '', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an empty quoted name": ["Syntax OK"],
  "a quoted name": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "no argument for one": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "two arguments for one": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "a comment after an argument": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "an empty argument": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "a number that is a word": ["Syntax OK"],
  "a number that atoi makes 0": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ListenBacklog must be > 0",
  ],
  "a negative number": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "ListenBacklog must be > 0"],
  "a number with spaces in quotes": ["Syntax OK"],
  "a number beyond 32 bits that wraps to a negative one": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ListenBacklog must be > 0",
  ],
  "a number beyond 64 bits": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "ListenBacklog must be > 0"],
  "a flag": ["Syntax OK"],
  "a flag that is neither": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "KeepAlive must be On or Off"],
  "a flag without a word": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "KeepAlive must be On or Off"],
  "an unclosed quote": ["Syntax OK"],
  "two quoted words without a blank": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ServerAdmin takes one argument",
  ],
  "a quote inside a word": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ServerAdmin takes one argument",
  ],
  "an escaped quote": ["Syntax OK"],
  "a continued line": ["AH00526: Syntax error on line 3 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "a continued line that is wrong in its middle": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a continued comment": ["AH00526: Syntax error on line 3 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "a backslash and a blank at the end": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "a backslash at the end of the file": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a continuation before the end of the file": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "two backslashes at the end": ["Syntax OK"],
  "carriage returns": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a lone carriage return": ["Syntax OK"],
  "a NUL": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a NUL before a continuation": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "no line feed at the end": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable that is defined": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable that is not defined": ["AH00111: Config variable ${nope} is not defined", "Syntax OK"],
  "a variable with a colon in its name": ["Syntax OK"],
  "a variable of the environment": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "a variable that holds two words": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "a variable within a variable": [
    "AH00111: Config variable ${b} is not defined",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo${b}', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable as a name": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable that is not closed": ["Syntax OK"],
  "a name defined on the command line is no variable": ["AH00111: Config variable ${X} is not defined", "Syntax OK"],
  "Define with a colon": ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Variable name must not contain ':'"],
  "Define without a name": ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Define takes 1-2 arguments"],
  "Define with three words": ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Define takes 1-2 arguments"],
  UnDefine: ["AH00111: Config variable ${a} is not defined", "Syntax OK"],
  "IfDefine by -D": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IfDefine in the wrong case": ["Syntax OK"],
  "IfDefine turned round": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IfDefine without a name": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfDefine> directive requires additional arguments",
  ],
  "IfDefine with nothing but an exclamation mark": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfDefine> directive requires additional arguments",
  ],
  "IfDefine without its bracket": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfDefine> directive missing closing '>'",
  ],
  "a false condition hides what is wrong": ["Syntax OK"],
  "a false condition with bad nesting": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Expected </Foo> but saw </Bar>",
  ],
  "a false condition that is not closed": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Expected </IfDefine> before end of configuration",
  ],
  "a true condition that is not closed": ["Syntax OK"],
  "a true condition closed in the wrong case": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a true condition with a section left open": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: Expected </Directory> but saw </IfDefine>",
  ],
  "a section closed in a condition": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  "conditions in each other": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IfModule by symbol": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IfModule by file": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IfModule for another model": ["Syntax OK"],
  "IfModule for the core": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IfModule by bare name": ["Syntax OK"],
  "the directive of another model": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'ThreadsPerChild', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "the directive of the model": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "StartServers takes one argument",
  ],
  "a module that is built in, loaded": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: module so_module is built-in and can't be loaded",
  ],
  "LoadModule with one word": ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: LoadModule takes two arguments"],
  "the model loaded again": ["AH01574: module mpm_prefork_module is already loaded, skipping", "Syntax OK"],
  "a section that is not closed": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: /srv/case/httpd.conf:2: <Directory> was not closed.",
  ],
  "two sections that are not closed": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:2: <Directory> was not closed.\\n/srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  "a section closed by another's end": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Expected </Directory> but saw </Location>",
  ],
  "an end without a section": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  "an end without its bracket": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: </Directory> directive missing closing '>'",
  ],
  "a section without its bracket": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<Directory> directive missing closing '>'",
  ],
  "a section without an argument": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<Directory> directive requires additional arguments",
  ],
  "a section with two arguments": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Multiple <Location> arguments not (yet) supported.",
  ],
  "something after a section's bracket": ["Syntax OK"],
  "a relative Directory": ["Syntax OK"],
  "a bad regular expression": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Regex could not be compiled",
  ],
  "a regular expression after ~": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Regex could not be compiled",
  ],
  "a Directory in a Directory": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <Directory> context",
  ],
  "a Location in a Directory": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Location not allowed in <Directory> context",
  ],
  "a Files in a Location": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <Location> section",
  ],
  "a Files in a LocationMatch": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <LocationMatch> section",
  ],
  "a Files in a Directory": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "a VirtualHost in a VirtualHost": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost> cannot occur within <VirtualHost> section",
  ],
  "a VirtualHost in a Directory": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost not allowed in <Directory> context",
  ],
  "a server's directive in a Directory": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "a server's directive in a Directory, with wrong arguments": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "a main server's directive in a VirtualHost": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen cannot occur within <VirtualHost> section",
  ],
  "the same with wrong arguments": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenBacklog takes one argument",
  ],
  "a model's directive in a VirtualHost": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "StartServers cannot occur within <VirtualHost> section",
  ],
  "a VirtualHost without a port": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a VirtualHost with several addresses": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a VirtualHost with a port alone": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Missing address for VirtualHost",
  ],
  "a VirtualHost with an impossible port": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "The address or port is invalid",
  ],
  "a VirtualHost with a bad IPv6 address": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "The address or port is invalid",
  ],
  "a VirtualHost for whatever is left": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Listen without an argument": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Listen requires 1 or 2 arguments.",
  ],
  "Listen with three": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Listen requires 1 or 2 arguments.",
  ],
  "Listen with an address alone": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Port must be specified",
  ],
  "Listen with port 0": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Invalid address or port"],
  "Listen with an impossible port": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid address or port",
  ],
  "Listen twice on the same port": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Cannot define multiple Listeners on the same IP:port",
  ],
  "Listen on one address and on all": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Listen on IPv6": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Listen on IPv6 without a bracket's end": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid address or port",
  ],
  "ServerName with a wildcard": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    'Invalid ServerName "*.example.com" use ServerAlias to set multiple server names.',
  ],
  "ServerName with an impossible port": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    'The port number "example.com:0" is outside the appropriate range (i.e., 1..65535).',
  ],
  "ServerAlias in the main server": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ServerAlias only used in <VirtualHost>",
  ],
  "ServerAlias without a name in a VirtualHost": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "KeepAliveTimeout with a unit": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "KeepAliveTimeout has wrong format",
  ],
  "KeepAliveTimeout that is negative": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "KeepAliveTimeout has wrong format",
  ],
  "KeepAliveTimeout that is a word": ["Syntax OK"],
  "KeepAliveTimeout with a unit in capitals": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "KeepAliveTimeout has wrong format",
  ],
  "KeepAliveTimeout with a longer unit": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LimitRequestLine that is negative": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    'LimitRequestLine "-1" must be a non-negative integer',
  ],
  "LimitRequestFields that is negative": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    'LimitRequestFields "-1" must be a non-negative integer (0 = no limit)',
  ],
  "LimitRequestFieldSize that is negative": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    'LimitRequestFieldsize "-1" must be a non-negative integer',
  ],
  "LimitRequestBody that is a word": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "LimitRequestBody requires a non-negative integer.",
  ],
  "LimitRequestBody that is negative": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "LimitRequestBody requires a non-negative integer.",
  ],
  "LimitRequestBody that is too large": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "LimitRequestBody argument is not parsable.",
  ],
  "LogLevel with an unknown level": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8",
  ],
  "LogLevel with an unknown module": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Cannot find module nope",
  ],
  "LogLevel with a module and no level": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Module specifier 'core' must be followed by a log level keyword",
  ],
  "LogLevel with a module and an unknown level": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "core:loud: Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8",
  ],
  "LogLevel for modules": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogLevel without a level": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "LogLevel requires at least one argument",
  ],
  "UseCanonicalName with another word": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "parameter must be 'on', 'off', or 'dns'",
  ],
  "ServerTokens with another word": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ServerTokens takes 1 argument: 'Prod(uctOnly)', 'Major', 'Minor', 'Min(imal)', 'OS', or 'Full'",
  ],
  "ServerSignature with another word": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ServerSignature: use one of: off | on | email",
  ],
  "AllowEncodedSlashes with another word": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "AllowEncodedSlashes must be On, Off, or NoDecode",
  ],
  "DocumentRoot that is not there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "DocumentRoot '/srv/case/nope' is not a directory, or is not readable",
  ],
  "DocumentRoot of a VirtualHost that is not there": [
    "AH00112: Warning: DocumentRoot [/srv/case/nope] does not exist",
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerRoot that is not there": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: ServerRoot must be a valid directory",
  ],
  Error: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "no more"],
  "Error without a text": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "The Error directive was used with no message.",
  ],
  "Error within a false condition": ["Syntax OK"],
  "a file included": [
    "AH00526: Syntax error on line 2 of /srv/case/more.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a reading error in a file included by one included": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Syntax error on line 3 of /srv/case/a.conf: Syntax error on line 2 of /srv/case/b.conf: </Directory> without matching <Directory> section",
  ],
  "a file included that is not there": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Could not open configuration file /srv/case/nope.conf: No such file or directory",
  ],
  "an optional file that is not there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a wildcard that fits nothing": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include/IncludeOptional: No matches for the wildcard '*.conf' in '/srv/case/conf.d', failing",
  ],
  "a wildcard in a folder that is not there": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include/IncludeOptional: Could not open directory /srv/case/nope: No such file or directory",
  ],
  "a wildcard takes files in order": [
    "AH00526: Syntax error on line 1 of /srv/case/conf.d/a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a wildcard for folders": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/b/http.conf:",
    "Invalid command 'FooB', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a folder included": [
    "AH00526: Syntax error on line 1 of /srv/case/conf.d/sub/y:",
    "Invalid command 'FooY', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a file that includes itself": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax er",
  ],
  "a section opened in one file and closed in another": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/a.conf: /srv/case/a.conf:1: <Directory> was not closed.",
  ],
  "a file included in a section": [
    "AH00526: Syntax error on line 1 of /srv/case/a.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "a reading error after an unknown directive": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  "a reading error after a missing argument of a later kind": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Variable name must not contain ':'",
  ],
  'the line "Timeout"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  'the line "Timeout 5 6 7"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "the line \"Timeout '5'\"": ["Syntax OK"],
  'the line "Timeout \'5"': ["Syntax OK"],
  'the line "Timeout \'5\\""': ["Syntax OK"],
  'the line "Timeout \\"5\'"': ["Syntax OK"],
  'the line "Timeout \\"\\"5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  'the line "Timeout 5\\"\\""': ["Syntax OK"],
  'the line "Timeout \\"\\" 5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  'the line "Timeout 5 \\"\\""': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "the line \"Timeout ''\"": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  'the line "Timeout \\"5\\"6"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  'the line "Timeout \\"5\\" \\"6\\""': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "the line \"Timeout 5'6'\"": ["Syntax OK"],
  'the line "Timeout\\t5"': ["Syntax OK"],
  'the line "Timeout\\u000b5"': ["Syntax OK"],
  'the line "Timeout\\f5"': ["Syntax OK"],
  'the line "Timeout 5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout\\xc2\\xa05', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout=5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout=5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout:5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout:5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout, 5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout,', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout(5)"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout(5)', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout\\\\ 5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout\\\\', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout 5 \\\\"': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  'the line "Timeout 5\\\\"': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  'the line "Timeout \\\\5"': ["Syntax OK"],
  'the line "Timeout \\\\\\\\"': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  'the line "Timeout \\"\\\\\\""': ["Syntax OK"],
  'the line "Timeout \\"\\\\\\\\\\""': ["Syntax OK"],
  'the line "Timeout \\"5\\\\\\"6\\""': ["Syntax OK"],
  'the line "Timeout \\"5\\\\6\\""': ["Syntax OK"],
  "the line \"Timeout '5\\\\'6'\"": ["Syntax OK"],
  'the line "Timeout 5 #"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  'the line "Timeout 5#"': ["Syntax OK"],
  'the line "Timeout # 5"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  'the line "Timeout #5"': ["Syntax OK"],
  'the line "#Timeout"': ["Syntax OK"],
  'the line "  # Timeout"': ["Syntax OK"],
  'the line "\\t#Timeout"': ["Syntax OK"],
  'the line "\\"#\\" x"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '#', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "\\"# x\\" y"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '# x', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "the line \"'' x\"": ["Syntax OK"],
  'the line "\\""': ["Syntax OK"],
  'the line "\'"': ["Syntax OK"],
  'the line "\\"\\""': ["Syntax OK"],
  'the line "\\"Timeout\\" 5"': ["Syntax OK"],
  'the line "\\"Timeout\\"5"': ["Syntax OK"],
  'the line "\\"Timeout 5\\""': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout 5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "the line \"'Timeout' '5'\"": ["Syntax OK"],
  'the line "Time\\\\out 5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Time\\\\out', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "TIMEOUT 5 6"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  'the line "timeout 5 6"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  'the line "timeOut> 5"': ["Syntax OK"],
  'the line "Timeout>"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  'the line "Timeout>> 5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout>', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout< 5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Timeout<', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "﻿Timeout 5"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '\\xef\\xbb\\xbfTimeout', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Timeout 5\\u0001"': ["Syntax OK"],
  'the line "Timeout \\u0001"': ["Syntax OK"],
  'the line "Foo\\u0001\\u001b"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo\\x01\\x7f\\x1b', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Foo\\udc80\\udcff"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo\\x80\\xff', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Foo\\udce9"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo\\xe9', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Fooé€😀"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo\\xc3\\xa9\\xe2\\x82\\xac\\xf0\\x9f\\x98\\x80', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Foo\\\\n\\\\x41"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo\\\\n\\\\x41', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "the line \"Foo'bar'\"": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo'bar'', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Foo\\"bar\\""': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo\"bar\"', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "\'Foo\\"bar\' x"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo\"bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Foo\\tbar"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "Error"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "The Error directive was used with no message.",
  ],
  'the line "Error "': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "The Error directive was used with no message.",
  ],
  'the line "Error x"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "x"],
  "the line \"Error 'x'\"": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "x"],
  'the line "Error \\"x y\\""': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "x y"],
  'the line "Error \\"x"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", '"x'],
  "the line \"Error x'y'\"": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "x'y'"],
  'the line "Error \\"\\""': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:"],
  'the line "Error # x"': ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "# x"],
  'the line "Error ${nope}"': [
    "AH00111: Config variable ${nope} is not defined",
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "${nope}",
  ],
  'the line "Define"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Define takes 1-2 arguments"],
  'the line "Define a b c"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Define takes 1-2 arguments"],
  "the line \"Define a 'b c'\"": ["Syntax OK"],
  'the line "Define a=b"': ["Syntax OK"],
  'the line "Define a:"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Variable name must not contain ':'"],
  'the line "Define :"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Variable name must not contain ':'"],
  'the line "Include"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include takes one argument"],
  'the line "Include a b"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include takes one argument"],
  'the line "Include \\"\\""': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include takes one argument"],
  'the line "IncludeOptional"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: IncludeOptional takes one argument",
  ],
  'the line "IncludeOptional a b"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: IncludeOptional takes one argument",
  ],
  'the line "IncludeOptional \\"\\""': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: IncludeOptional takes one argument",
  ],
  'the line "LoadModule"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: LoadModule takes two arguments"],
  'the line "LoadModule a"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: LoadModule takes two arguments"],
  'the line "LoadModule a b c"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: LoadModule takes two arguments",
  ],
  'the line "LoadFile"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: LoadFile requires at least one argument",
  ],
  'the line "ServerRoot"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: ServerRoot takes one argument"],
  'the line "ServerRoot a b"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: ServerRoot takes one argument"],
  'the line "ServerRoot nope"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: ServerRoot must be a valid directory",
  ],
  'the line "ServerRoot httpd.conf"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: ServerRoot must be a valid directory",
  ],
  'the line "ServerRoot \\"\\""': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: ServerRoot takes one argument",
  ],
  'the line "ServerRoot /"': [
    "(2)No such file or directory: AH02291: Cannot access directory '/logs/' for main error log",
    "AH00014: Configuration check failed",
  ],
  'the line "ServerRoot htdocs"': [
    "(2)No such file or directory: AH02291: Cannot access directory '/srv/case/htdocs/logs/' for main error log",
    "AH00014: Configuration check failed",
  ],
  'the line "DefaultRuntimeDir"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: DefaultRuntimeDir takes one argument",
  ],
  'the line "DefaultRuntimeDir nope"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: DefaultRuntimeDir must be a valid directory, absolute or relative to ServerRoot",
  ],
  'the line "DefaultRuntimeDir logs"': ["Syntax OK"],
  'the line "DefaultRuntimeDir a b"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: DefaultRuntimeDir takes one argument",
  ],
  "Error with a quote alone": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:"],
  "a blank before a name": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "blanks of every kind before a name": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "blanks at the end": ["Syntax OK"],
  "a carriage return in a word": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "carriage returns without line feeds": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "a line feed and a carriage return the other way round": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "two carriage returns": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a backslash and two carriage returns": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command '5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a backslash, a carriage return and no line feed": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "a form feed line": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "nothing but a line feed": ["Syntax OK"],
  "nothing but a NUL": ["Syntax OK"],
  "a NUL at the start of a line": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a NUL in a word": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Ti', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a NUL in quotes": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a NUL in a continued line": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a NUL after a backslash": ["AH00526: Syntax error on line 1 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "three backslashes at the end": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "four backslashes at the end": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "a backslash alone on a line": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "backslashes alone on lines": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a blank line after a backslash": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a remark after a backslash": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "a remark with a backslash before a section": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  "a name cut in two": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "a quoted word cut in two": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAdmin takes one argument",
  ],
  "a section's end cut in two": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a section cut in two": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "a section cut in two that is not closed": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: /srv/case/httpd.conf:2: <Directory> was not closed.",
  ],
  "a long line that is right": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a long line that is wrong": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "many blanks": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "many lines joined": [
    "AH00526: Syntax error on line 302 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "many remarks": [
    "AH00526: Syntax error on line 501 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "sections nested deep": [
    "AH00526: Syntax error on line 61 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a file without its last line feed in a section": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "a remark without its line feed": ["Syntax OK"],
  "a backslash before the end of a file that is included": [
    "AH00526: Syntax error on line 1 of /srv/case/a.conf:",
    "Timeout takes one argument",
  ],
  "a byte order mark in an included file": [
    "AH00526: Syntax error on line 1 of /srv/case/a.conf:",
    "Invalid command '\\xef\\xbb\\xbf#', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "</"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: </ without matching < section"],
  'the line "</>"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: </> without matching <> section"],
  'the line "<>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <> was not closed.",
  ],
  'the line "<"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <> was not closed."],
  'the line "< >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <> was not closed.",
  ],
  'the line "<<"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <<> was not closed.",
  ],
  'the line "<<>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <<> was not closed.",
  ],
  'the line ">"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line ">>"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '>', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "/"': [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '/', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'the line "<//>"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: <//> without matching </> section"],
  'the line "</Directory/>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: </Directory/> without matching <Directory/> section",
  ],
  'the line "< Directory />"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <> was not closed.",
  ],
  'the line "<Directory/>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory/> was not closed.",
  ],
  'the line "<Directory/ >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory/> was not closed.",
  ],
  'the line "<Directory"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory  >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory \\"\\">"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  "the line \"<Directory ''>\"": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory \\"/>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory \\"/\\">"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory \\"/\\" >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory />x"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory /> x"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory /> # x"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory />>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory /a /b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory /a\\\\>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory /a > b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory \\"/a b\\">"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  "the line \"<Directory '/a b'>\"": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory /a b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<directory />"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<DIRECTORY />"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "\\"<Directory\\" />"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "\\"<Directory />\\""': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory /> was not closed.",
  ],
  'the line "<Directory ~>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory ~ >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory ~ \\"\\">"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory ~ a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory ~a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory ~ a b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory ~ (>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory ~ [>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<Directory ~ *>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Directory> was not closed.",
  ],
  'the line "<DirectoryMatch>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch ~ a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?i)a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?<name>a)>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?P<name>a)>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch [[:alpha:]]+>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a{2,1}>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a++>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\Aa\\\\z>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a)>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a{,2}>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch {>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch ]>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a**>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch +>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch ?>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?>a)>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?#remark)a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\Qa(\\\\E>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?<=a+)b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?<!a)b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\1>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (a)\\\\1>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch [z-a]>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch [a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\p{L}>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\pL>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\h>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\x{41}>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\x4>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\c>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a|*>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (|a)>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch ()>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?:a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?=a)*>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch ^*>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch $+>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch a{99999}>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?x) a b >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (*UTF8)a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?R)>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch (?1)(a)>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch \\\\d+\\\\w*\\\\s?>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch [\\\\w-x]>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<DirectoryMatch [a-\\\\d]>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <DirectoryMatch> was not closed.",
  ],
  'the line "<Files>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files a b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files ~ (>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files ~ \\"\\\\.ht\\">"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files ../a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files /a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files a/b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files *.html>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<Files ?>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Files> was not closed.",
  ],
  'the line "<FilesMatch>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <FilesMatch> was not closed.",
  ],
  'the line "<FilesMatch (>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <FilesMatch> was not closed.",
  ],
  'the line "<FilesMatch a b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <FilesMatch> was not closed.",
  ],
  'the line "<Location>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Location> was not closed.",
  ],
  'the line "<Location >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Location> was not closed.",
  ],
  'the line "<Location a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Location> was not closed.",
  ],
  'the line "<Location /a b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Location> was not closed.",
  ],
  'the line "<Location ~ (>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Location> was not closed.",
  ],
  'the line "<Location ~ a b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Location> was not closed.",
  ],
  'the line "<Location http://x/>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Location> was not closed.",
  ],
  'the line "<LocationMatch>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <LocationMatch> was not closed.",
  ],
  'the line "<LocationMatch (>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <LocationMatch> was not closed.",
  ],
  'the line "<LocationMatch a b>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <LocationMatch> was not closed.",
  ],
  'the line "<LocationMatch ^/(a|b)>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <LocationMatch> was not closed.",
  ],
  'the line "<VirtualHost>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost \\"\\">"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:*>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:0>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:65535>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:65536>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:-1>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:x>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:80x>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost :80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost 80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost 127.0.0.1>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost 127.0.0.1:80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost 127.0.0.1:*>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost 127.0.0.1:80 127.0.0.1:81>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost [::1]>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost [::1]:80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost [::1:80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost ::1>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost [::]:80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost [*]:80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost _default_>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost _default_:443>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost _DEFAULT_:443>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost 255.255.255.255:80>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:80,*:81>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:80 x:y>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost \\"*:80\\">"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:80"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<VirtualHost *:80> x"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  'the line "<Limit>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Limit> was not closed.",
  ],
  'the line "<Foo>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Foo> was not closed.",
  ],
  'the line "<Foo"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Foo> was not closed.",
  ],
  'the line "<Foo a>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:1: <Foo> was not closed.",
  ],
  'the line "</Foo>"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: </Foo> without matching <Foo> section"],
  'the line "</Directory>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  'the line "</Directory"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: </Directory without matching <Directory section",
  ],
  'the line "</Directory >"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: </Directory without matching <Directory section",
  ],
  'the line "</ Directory>"': ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: </ without matching < section"],
  'the line "</Directory> x"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  'the line "\\"</Directory>\\""': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  'the line "</IfModule>"': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: </IfModule> without matching <IfModule> section",
  ],
  "<Directory /a> in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <Directory> context",
  ],
  "<DirectoryMatch /a> in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<DirectoryMatch not allowed in <Directory> context",
  ],
  "<Location /a> in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Location not allowed in <Directory> context",
  ],
  "<LocationMatch /a> in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<LocationMatch not allowed in <Directory> context",
  ],
  "<Files a> in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "<FilesMatch a> in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <FilesMatch> context",
  ],
  "<VirtualHost *:80> in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost not allowed in <Directory> context",
  ],
  "<IfModule core.c> in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "<Directory /a> in <DirectoryMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <DirectoryMatch> context",
  ],
  "<DirectoryMatch /a> in <DirectoryMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<DirectoryMatch not allowed in <DirectoryMatch> context",
  ],
  "<Location /a> in <DirectoryMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Location not allowed in <DirectoryMatch> context",
  ],
  "<LocationMatch /a> in <DirectoryMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<LocationMatch not allowed in <DirectoryMatch> context",
  ],
  "<Files a> in <DirectoryMatch /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "<FilesMatch a> in <DirectoryMatch /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <FilesMatch> context",
  ],
  "<VirtualHost *:80> in <DirectoryMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost not allowed in <DirectoryMatch> context",
  ],
  "<IfModule core.c> in <DirectoryMatch /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <DirectoryMatch> context",
  ],
  "<Directory /a> in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <Location> context",
  ],
  "<DirectoryMatch /a> in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<DirectoryMatch not allowed in <Location> context",
  ],
  "<Location /a> in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Location not allowed in <Location> context",
  ],
  "<LocationMatch /a> in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<LocationMatch not allowed in <Location> context",
  ],
  "<Files a> in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <Location> section",
  ],
  "<FilesMatch a> in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<FilesMatch> cannot occur within <Location> section",
  ],
  "<VirtualHost *:80> in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost not allowed in <Location> context",
  ],
  "<IfModule core.c> in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Location> context",
  ],
  "<Directory /a> in <LocationMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <LocationMatch> context",
  ],
  "<DirectoryMatch /a> in <LocationMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<DirectoryMatch not allowed in <LocationMatch> context",
  ],
  "<Location /a> in <LocationMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Location not allowed in <LocationMatch> context",
  ],
  "<LocationMatch /a> in <LocationMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<LocationMatch not allowed in <LocationMatch> context",
  ],
  "<Files a> in <LocationMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <LocationMatch> section",
  ],
  "<FilesMatch a> in <LocationMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<FilesMatch> cannot occur within <LocationMatch> section",
  ],
  "<VirtualHost *:80> in <LocationMatch /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost not allowed in <LocationMatch> context",
  ],
  "<IfModule core.c> in <LocationMatch /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <LocationMatch> context",
  ],
  "<Directory /a> in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <Files> context",
  ],
  "<DirectoryMatch /a> in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<DirectoryMatch not allowed in <Files> context",
  ],
  "<Location /a> in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Location not allowed in <Files> context",
  ],
  "<LocationMatch /a> in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<LocationMatch not allowed in <Files> context",
  ],
  "<Files a> in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "<FilesMatch a> in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <FilesMatch> context",
  ],
  "<VirtualHost *:80> in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost not allowed in <Files> context",
  ],
  "<IfModule core.c> in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "<Directory /a> in <FilesMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <FilesMatch> context",
  ],
  "<DirectoryMatch /a> in <FilesMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<DirectoryMatch not allowed in <FilesMatch> context",
  ],
  "<Location /a> in <FilesMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Location not allowed in <FilesMatch> context",
  ],
  "<LocationMatch /a> in <FilesMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<LocationMatch not allowed in <FilesMatch> context",
  ],
  "<Files a> in <FilesMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "<FilesMatch a> in <FilesMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <FilesMatch> context",
  ],
  "<VirtualHost *:80> in <FilesMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost not allowed in <FilesMatch> context",
  ],
  "<IfModule core.c> in <FilesMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <FilesMatch> context",
  ],
  "<Directory /a> in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "<DirectoryMatch /a> in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <DirectoryMatch> context",
  ],
  "<Location /a> in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Location> context",
  ],
  "<LocationMatch /a> in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <LocationMatch> context",
  ],
  "<Files a> in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "<FilesMatch a> in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <FilesMatch> context",
  ],
  "<VirtualHost *:80> in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost> cannot occur within <VirtualHost> section",
  ],
  "<IfModule core.c> in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "<Directory /a> in <IfModule core.c>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "<DirectoryMatch /a> in <IfModule core.c>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <DirectoryMatch> context",
  ],
  "<Location /a> in <IfModule core.c>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Location> context",
  ],
  "<LocationMatch /a> in <IfModule core.c>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <LocationMatch> context",
  ],
  "<Files a> in <IfModule core.c>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "<FilesMatch a> in <IfModule core.c>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <FilesMatch> context",
  ],
  "<VirtualHost *:80> in <IfModule core.c>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "<IfModule core.c> in <IfModule core.c>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "Timeout 5 in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "Timeout 5 in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Location> context",
  ],
  "Timeout 5 in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Files> context",
  ],
  "Timeout 5 in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Timeout 5 in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout not allowed in <DirectoryMatch> context",
  ],
  "Listen 81 in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <Directory> context",
  ],
  "Listen 81 in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <Location> context",
  ],
  "Listen 81 in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <Files> context",
  ],
  "Listen 81 in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen cannot occur within <VirtualHost> section",
  ],
  "Listen 81 in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <DirectoryMatch> context",
  ],
  "ServerName a in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerName not allowed in <Directory> context",
  ],
  "ServerName a in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerName not allowed in <Location> context",
  ],
  "ServerName a in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerName not allowed in <Files> context",
  ],
  "ServerName a in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerName a in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerName not allowed in <DirectoryMatch> context",
  ],
  "ServerAlias a in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAlias not allowed in <Directory> context",
  ],
  "ServerAlias a in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAlias not allowed in <Location> context",
  ],
  "ServerAlias a in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAlias not allowed in <Files> context",
  ],
  "ServerAlias a in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerAlias a in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAlias not allowed in <DirectoryMatch> context",
  ],
  "DocumentRoot htdocs in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DocumentRoot not allowed in <Directory> context",
  ],
  "DocumentRoot htdocs in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DocumentRoot not allowed in <Location> context",
  ],
  "DocumentRoot htdocs in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DocumentRoot not allowed in <Files> context",
  ],
  "DocumentRoot htdocs in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "DocumentRoot htdocs in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DocumentRoot not allowed in <DirectoryMatch> context",
  ],
  "StartServers 5 in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "StartServers not allowed in <Directory> context",
  ],
  "StartServers 5 in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "StartServers not allowed in <Location> context",
  ],
  "StartServers 5 in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "StartServers not allowed in <Files> context",
  ],
  "StartServers 5 in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "StartServers cannot occur within <VirtualHost> section",
  ],
  "StartServers 5 in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "StartServers not allowed in <DirectoryMatch> context",
  ],
  "User #33 in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "User not allowed in <Directory> context",
  ],
  "User #33 in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "User not allowed in <Location> context",
  ],
  "User #33 in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "User not allowed in <Files> context",
  ],
  "User #33 in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "User cannot occur within <VirtualHost> section",
  ],
  "User #33 in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "User not allowed in <DirectoryMatch> context",
  ],
  "PidFile a in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "PidFile not allowed in <Directory> context",
  ],
  "PidFile a in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "PidFile not allowed in <Location> context",
  ],
  "PidFile a in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "PidFile not allowed in <Files> context",
  ],
  "PidFile a in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "PidFile cannot occur within <VirtualHost> section",
  ],
  "PidFile a in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "PidFile not allowed in <DirectoryMatch> context",
  ],
  "KeepAlive On in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "KeepAlive not allowed in <Directory> context",
  ],
  "KeepAlive On in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "KeepAlive not allowed in <Location> context",
  ],
  "KeepAlive On in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "KeepAlive not allowed in <Files> context",
  ],
  "KeepAlive On in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "KeepAlive On in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "KeepAlive not allowed in <DirectoryMatch> context",
  ],
  "LimitRequestBody 5 in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LimitRequestBody 5 in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LimitRequestBody 5 in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LimitRequestBody 5 in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LimitRequestBody 5 in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetHandler none in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetHandler none in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetHandler none in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetHandler none in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetHandler none in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogLevel info in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogLevel info in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogLevel info in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogLevel info in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogLevel info in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ErrorLog logs/x in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ErrorLog not allowed in <Directory> context",
  ],
  "ErrorLog logs/x in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ErrorLog not allowed in <Location> context",
  ],
  "ErrorLog logs/x in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ErrorLog not allowed in <Files> context",
  ],
  "ErrorLog logs/x in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ErrorLog logs/x in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ErrorLog not allowed in <DirectoryMatch> context",
  ],
  "UseCanonicalName On in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UseCanonicalName On in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UseCanonicalName On in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UseCanonicalName On in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UseCanonicalName On in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include a.conf in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include a.conf in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include a.conf in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include a.conf in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include a.conf in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define x in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define x in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define x in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define x in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define x in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UnDefine x in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UnDefine x in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UnDefine x in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UnDefine x in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UnDefine x in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerRoot htdocs in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerRoot htdocs in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerRoot htdocs in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerRoot htdocs in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerRoot htdocs in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LoadModule alias_module x in <Directory /a>": [
    "AH01574: module alias_module is already loaded, skipping",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LoadModule alias_module x in <Location /a>": [
    "AH01574: module alias_module is already loaded, skipping",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LoadModule alias_module x in <Files a>": [
    "AH01574: module alias_module is already loaded, skipping",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LoadModule alias_module x in <VirtualHost *:80>": [
    "AH01574: module alias_module is already loaded, skipping",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LoadModule alias_module x in <DirectoryMatch a>": [
    "AH01574: module alias_module is already loaded, skipping",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Error x in <Directory /a>": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "x"],
  "Error x in <Location /a>": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "x"],
  "Error x in <Files a>": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "x"],
  "Error x in <VirtualHost *:80>": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "x"],
  "Error x in <DirectoryMatch a>": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "x"],
  "Require all granted in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Require all granted in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Require all granted in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Require all granted in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Require not allowed in <VirtualHost> context",
  ],
  "Require all granted in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "DirectoryIndex a in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "DirectoryIndex a in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "DirectoryIndex a in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "DirectoryIndex a in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "DirectoryIndex a in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "CustomLog logs/a common in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "CustomLog not allowed in <Directory> context",
  ],
  "CustomLog logs/a common in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "CustomLog not allowed in <Location> context",
  ],
  "CustomLog logs/a common in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "CustomLog not allowed in <Files> context",
  ],
  "CustomLog logs/a common in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "CustomLog logs/a common in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "CustomLog not allowed in <DirectoryMatch> context",
  ],
  "LogFormat %h x in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LogFormat not allowed in <Directory> context",
  ],
  "LogFormat %h x in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LogFormat not allowed in <Location> context",
  ],
  "LogFormat %h x in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LogFormat not allowed in <Files> context",
  ],
  "LogFormat %h x in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogFormat %h x in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LogFormat not allowed in <DirectoryMatch> context",
  ],
  "ListenBacklog 5 in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenBacklog not allowed in <Directory> context",
  ],
  "ListenBacklog 5 in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenBacklog not allowed in <Location> context",
  ],
  "ListenBacklog 5 in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenBacklog not allowed in <Files> context",
  ],
  "ListenBacklog 5 in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenBacklog cannot occur within <VirtualHost> section",
  ],
  "ListenBacklog 5 in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenBacklog not allowed in <DirectoryMatch> context",
  ],
  "ServerTokens Prod in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens not allowed in <Directory> context",
  ],
  "ServerTokens Prod in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens not allowed in <Location> context",
  ],
  "ServerTokens Prod in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens not allowed in <Files> context",
  ],
  "ServerTokens Prod in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens cannot occur within <VirtualHost> section",
  ],
  "ServerTokens Prod in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens not allowed in <DirectoryMatch> context",
  ],
  "ServerSignature Off in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerSignature Off in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerSignature Off in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerSignature Off in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerSignature Off in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "AllowEncodedSlashes On in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AllowEncodedSlashes not allowed in <Directory> context",
  ],
  "AllowEncodedSlashes On in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AllowEncodedSlashes not allowed in <Location> context",
  ],
  "AllowEncodedSlashes On in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AllowEncodedSlashes not allowed in <Files> context",
  ],
  "AllowEncodedSlashes On in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "AllowEncodedSlashes On in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AllowEncodedSlashes not allowed in <DirectoryMatch> context",
  ],
  "ServerAdmin a in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAdmin not allowed in <Directory> context",
  ],
  "ServerAdmin a in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAdmin not allowed in <Location> context",
  ],
  "ServerAdmin a in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAdmin not allowed in <Files> context",
  ],
  "ServerAdmin a in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "ServerAdmin a in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAdmin not allowed in <DirectoryMatch> context",
  ],
  "MaxKeepAliveRequests 5 in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxKeepAliveRequests not allowed in <Directory> context",
  ],
  "MaxKeepAliveRequests 5 in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxKeepAliveRequests not allowed in <Location> context",
  ],
  "MaxKeepAliveRequests 5 in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxKeepAliveRequests not allowed in <Files> context",
  ],
  "MaxKeepAliveRequests 5 in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "MaxKeepAliveRequests 5 in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxKeepAliveRequests not allowed in <DirectoryMatch> context",
  ],
  "a Files in a Files in a Directory": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a Directory in a Files in a VirtualHost": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<Directory not allowed in <Files> context",
  ],
  "a Files in a Location in a VirtualHost": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <Location> section",
  ],
  "an end in another case": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown section in a section": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command '<Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown section with a wrong end": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Expected </Foo> but saw </Bar>",
  ],
  "an unknown section that is not closed": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: /srv/case/httpd.conf:2: <Foo> was not closed.",
  ],
  "an unknown section in another case": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command '<Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown section closed in time": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "sections closed crosswise": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: Expected </Directory> but saw </VirtualHost>",
  ],
  "three sections that are not closed": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: /srv/case/httpd.conf:3: <Files> was not closed.\\n/srv/case/httpd.conf:2: <Directory> was not closed.\\n/srv/case/httpd.conf:1: <VirtualHost> was not closed.",
  ],
  "a section that is not closed in an included file": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Syntax error on line 2 of /srv/case/a.conf: /srv/case/a.conf:2: <Directory> was not closed.",
  ],
  "a section that is not closed two files deep": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 2 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: /srv/case/b.conf:2: <Directory> was not closed.\\n/srv/case/b.conf:1: <VirtualHost> was not closed.",
  ],
  "an end in an included file": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/a.conf: </Directory> without matching <Directory> section",
  ],
  "an end twice": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  "an end with nothing in it": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Expected </Directory> but saw </>",
  ],
  "an end with a longer name": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Expected </Directory> but saw </DirectoryMatch>",
  ],
  "an end with a shorter name": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Expected </DirectoryMatch> but saw </Directory>",
  ],
  "a wrong argument after a section's error": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<Directory> directive requires additional arguments",
  ],
  "an error in a section with two arguments": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown directive after a section without its bracket": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<Directory> directive missing closing '>'",
  ],
  "a Match section with a bad expression and an error in it": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Regex could not be compiled",
  ],
  "an empty section": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "two virtual hosts, the second wrong": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a main server's error after a virtual host's": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a main server's error before a virtual host's": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile there.conf> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile nope.conf> holds": ["Syntax OK"],
  "whether <IfFile !there.conf> holds": ["Syntax OK"],
  "whether <IfFile !nope.conf> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'whether <IfFile "there.conf"> holds': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile there.conf/> holds": ["Syntax OK"],
  "whether <IfFile htdocs> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile htdocs/> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile ./there.conf> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile htdocs/../there.conf> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile /nonexistent/x> holds": ["Syntax OK"],
  "whether <IfFile /> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile > holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfFile> directive requires additional arguments",
  ],
  "whether <IfFile> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfFile> directive requires additional arguments",
  ],
  "whether <IfFile !> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfFile> directive requires additional arguments",
  ],
  'whether <IfFile ""> holds': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfFile> directive requires additional arguments",
  ],
  "whether <IfFile there.conf nope.conf> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfFile nope.conf there.conf> holds": ["Syntax OK"],
  "whether <IfFile *.conf> holds": ["Syntax OK"],
  "whether <IfDirective Timeout> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDirective timeout> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDirective Nope> holds": ["Syntax OK"],
  "whether <IfDirective !Nope> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDirective StartServers> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDirective ThreadsPerChild> holds": ["Syntax OK"],
  "whether <IfDirective Include> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDirective Define> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDirective Error> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'whether <IfDirective "<Directory"> holds': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'whether <IfDirective "<Directory>"> holds': ["Syntax OK"],
  "whether <IfDirective <VirtualHost> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDirective> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfDirective> directive requires additional arguments",
  ],
  "whether <IfSection Directory> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfSection directory> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfSection VirtualHost> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfSection IfModule> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfSection Macro> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfSection Nope> holds": ["Syntax OK"],
  "whether <IfSection !Nope> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfSection Timeout> holds": ["Syntax OK"],
  "whether <IfSection <Directory> holds": ["Syntax OK"],
  "whether <IfSection> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfSection> directive requires additional arguments",
  ],
  "whether <IfVersion 2.4> holds": ["Syntax OK"],
  "whether <IfVersion 2.2> holds": ["Syntax OK"],
  "whether <IfVersion = 2.4> holds": ["Syntax OK"],
  "whether <IfVersion == 2.4> holds": ["Syntax OK"],
  "whether <IfVersion >= 2.4> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion >= 2.4.0> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion >= 2> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion >= 3> holds": ["Syntax OK"],
  "whether <IfVersion >= 2.5> holds": ["Syntax OK"],
  "whether <IfVersion > 2.4> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion > 2.2.99> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion < 2.4> holds": ["Syntax OK"],
  "whether <IfVersion < 2.5> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion <= 2.4> holds": ["Syntax OK"],
  "whether <IfVersion <= 2.4.999> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion !>= 2.4> holds": ["Syntax OK"],
  "whether <IfVersion !< 2.4> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion != 2.4> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion ! 2.4> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: unrecognized operator '!'",
  ],
  "whether <IfVersion => 2.4> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: unrecognized operator '=>'",
  ],
  "whether <IfVersion =< 2.4> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: unrecognized operator '=<'",
  ],
  "whether <IfVersion <> 2.4> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: unrecognized operator '<>'",
  ],
  "whether <IfVersion ~ ^2\\.4\\.> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion ~ ^2\\.2\\.> holds": ["Syntax OK"],
  "whether <IfVersion ~= ^2> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: unrecognized operator '~='",
  ],
  "whether <IfVersion !~ ^2> holds": ["Syntax OK"],
  "whether <IfVersion = /^2.4.[0-9]+$/> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion = /^2.2/> holds": ["Syntax OK"],
  "whether <IfVersion = /^2.4> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Missing delimiting / of regular expression.",
  ],
  "whether <IfVersion = /> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Missing delimiting / of regular expression.",
  ],
  "whether <IfVersion /^2.4/> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion ~ (> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Unable to compile regular expression",
  ],
  'whether <IfVersion "2.4"> holds': ["Syntax OK"],
  'whether <IfVersion ">= 2.4"> holds': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  'whether <IfVersion >= "2.4"> holds': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'whether <IfVersion ">=" "2.4" > holds': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion >= 2.4 > holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion 2.4 > holds": ["Syntax OK"],
  "whether <IfVersion >=2.4> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion >= 2.4 x> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfVersion> directive missing closing '>'",
  ],
  "whether <IfVersion >= 2.4 x y> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfVersion takes one, two or three arguments",
  ],
  "whether <IfVersion >= 2.x> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion >= 2.4.> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion >= 2..4> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion >= 2.4.1.> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion >= 2.4.1.1> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion >= .4> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion >= a> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion >= > holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion >=> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion > holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.",
  ],
  "whether <IfVersion >= 2.4 holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfVersion> directive missing closing '>'",
  ],
  "whether <IfVersion 2.4 holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfVersion> directive missing closing '>'",
  ],
  'whether <IfVersion "" holds': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfVersion takes one, two or three arguments",
  ],
  "whether <IfVersion >= 02.04> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfVersion >= 4294967298> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_alias.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule alias_module> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule ALIAS_MODULE> holds": ["Syntax OK"],
  "whether <IfModule mod_alias> holds": ["Syntax OK"],
  "whether <IfModule !mod_alias.c> holds": ["Syntax OK"],
  "whether <IfModule ! mod_alias.c> holds": ["Syntax OK"],
  "whether <IfModule !!mod_alias.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_so.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule so_module> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_core.c> holds": ["Syntax OK"],
  "whether <IfModule core_module> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule http_core.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule http_module> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_http.c> holds": ["Syntax OK"],
  "whether <IfModule mod_version.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule version_module> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_watchdog.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_logio.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_log_config.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_unixd.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_macro.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_rewrite.c> holds": ["Syntax OK"],
  "whether <IfModule mod_ssl.c> holds": ["Syntax OK"],
  "whether <IfModule ssl_module> holds": ["Syntax OK"],
  "whether <IfModule mpm_event_module> holds": ["Syntax OK"],
  "whether <IfModule event.c> holds": ["Syntax OK"],
  "whether <IfModule mod_mpm_prefork.c> holds": ["Syntax OK"],
  'whether <IfModule "core.c"> holds': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule 'core.c'> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule core.c mod_nope.c> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule mod_nope.c core.c> holds": ["Syntax OK"],
  "whether <IfModule  core.c  > holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule core.c> # remark holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfModule core.c>> holds": ["Syntax OK"],
  "whether <IfModule core.c holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfModule> directive missing closing '>'",
  ],
  "whether <IfModule holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfModule> directive requires additional arguments",
  ],
  "whether <IfDefine> holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfDefine> directive requires additional arguments",
  ],
  "whether <IfDefine X holds": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfDefine> directive missing closing '>'",
  ],
  'whether <IfDefine ""> holds': [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfDefine> directive requires additional arguments",
  ],
  "whether <IfDefine !X> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDefine !!X> holds": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "whether <IfDefine X Y> holds": ["Syntax OK"],
  "whether <IfDefine X>x holds": ["Syntax OK"],
  "a condition known only under another model": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define within a true condition": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define within a false condition": ["Syntax OK"],
  "Define of a name of the command line": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "UnDefine of a name of the command line": ["Syntax OK"],
  "UnDefine of a name that is not defined": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "UnDefine without a name": ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: UnDefine takes one argument"],
  "UnDefine with two names": ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: UnDefine takes one argument"],
  "UnDefine with a colon": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Variable name must not contain ':'",
  ],
  "Define with an empty name": ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: Define takes 1-2 arguments"],
  "Define with an empty value": ["AH00111: Config variable ${X} is not defined", "Syntax OK"],
  "Define twice, the second without a value": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo1', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define twice": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo2', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define in another case": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo2', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IfDefine after Define in another case": ["Syntax OK"],
  "UnDefine in another case": [
    "AH00111: Config variable ${abc} is not defined",
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo${abc}', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Define before the environment": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo1', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "the environment after UnDefine": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo2', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "the environment in another case": [
    "AH00111: Config variable ${x} is not defined",
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo${x}', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an empty variable of the environment": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foobar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable of quotes": ["AH00526: Syntax error on line 3 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "a variable in quotes": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "ServerAdmin takes one argument",
  ],
  "a variable in single quotes": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable behind a backslash": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo\\\\5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable without a name": [
    "AH00111: Config variable ${} is not defined",
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo${}', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable in a variable's name": [
    "AH00111: Config variable ${${X} is not defined",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo${${X}}', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "two dollars": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo$5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a dollar alone": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo$X', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a dollar at the end": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo$', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable with a blank in its name": [
    "AH00111: Config variable ${a b} is not defined",
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'Foo${a', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable in a remark": ["Syntax OK"],
  "a variable that makes a remark": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command '#', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable that makes nothing": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable in an end": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable in a section's argument": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable in a condition": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a condition's end as a variable": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: </IfModule> without matching <IfModule> section",
  ],
  "an unknown variable in a false condition": ["Syntax OK"],
  "a variable of many lines": [
    "AH00111: Config variable ${nope} is not defined",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a false condition within a true one": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a true condition within a false one": [
    "AH00526: Syntax error on line 6 of /srv/case/httpd.conf:",
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a false condition closed by another's end": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Expected </IfDefine> but saw </IfModule>",
  ],
  "a true condition closed by another's end": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: </IfModule> without matching <IfModule> section",
  ],
  "a false condition with an end in quotes": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a true condition with an end in quotes": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: </IfDefine> without matching <IfDefine> section",
  ],
  "a true condition's end with something after it": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: </IfDefine> without matching <IfDefine> section",
  ],
  "a false condition's end with something after it": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a false condition's end with a blank in it": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Expected </IfDefine> but saw </IfDefin>",
  ],
  "a false condition's end without a bracket": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Expected </IfDefine> but saw </IfDefin>",
  ],
  "a false condition with a continued end": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a false condition with a remark in it": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a false condition with a section with arguments": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a false condition with a section that is not closed": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Expected </Directory> but saw </IfDefine>",
  ],
  "a false condition in a section": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a true condition in a section": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "a section in a true condition": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "a section around a true condition that closes it": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: </Directory> without matching <Directory> section",
  ],
  "a condition's end without a condition": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: </IfModule> without matching <IfModule> section",
  ],
  "conditions closed crosswise": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: </IfDefine> without matching <IfDefine> section",
  ],
  "an empty condition": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a condition in a VirtualHost": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Listen cannot occur within <VirtualHost> section",
  ],
  "a false condition that is not closed within a true one": ["Syntax OK"],
  "a false condition opened in an included file": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/a.conf: Expected </IfDefine> before end of configuration",
  ],
  "a true condition opened in an included file": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro that is used": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro with an error on its second line": [
    'AH00526: Syntax error on line 2 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 5 of "/srv/case/httpd.conf":',
    "Timeout takes one argument",
  ],
  "a macro with an argument of two words": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Timeout takes one argument",
  ],
  "a macro with a remark and a blank line before its error": [
    "AH02800: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): argument '$a' (#1) never used",
    'AH00526: Syntax error on line 2 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 6 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro with a continued line before its error": [
    "AH02800: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): argument '$a' (#1) never used",
    'AH00526: Syntax error on line 2 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 6 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro in another case": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo5', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro defined in another case": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro that is not used": ["Syntax OK"],
  "a macro with an argument that is never used": [
    "AH02800: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): argument '$a' (#1) never used",
    "Syntax OK",
  ],
  "a macro without contents": [
    "AH02799: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): empty contents!",
    "Syntax OK",
  ],
  "a macro with blank contents": [
    "AH02800: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): argument '$a' (#1) never used",
    "Syntax OK",
  ],
  "a macro with nothing but a remark": [
    "AH02799: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): empty contents!",
    "Syntax OK",
  ],
  "Use before any macro": ["httpd: Syntax error on line 1 of /srv/case/httpd.conf: no macro defined before Use"],
  "Use of an unknown macro": ["httpd: Syntax error on line 4 of /srv/case/httpd.conf: macro 'n' undefined"],
  "Use without a name": ["httpd: Syntax error on line 4 of /srv/case/httpd.conf: no macro name specified with Use"],
  "Use with an empty name": ["httpd: Syntax error on line 4 of /srv/case/httpd.conf: no macro name specified with Use"],
  "Use with too few arguments": [
    "httpd: Syntax error on line 4 of /srv/case/httpd.conf: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\") used with 0 arguments instead of 1",
  ],
  "Use with too many arguments": [
    "httpd: Syntax error on line 4 of /srv/case/httpd.conf: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\") used with 2 arguments instead of 1",
  ],
  "Use with an empty argument": [
    'AH02798: macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf": empty argument #1',
    "Syntax OK",
  ],
  "Use in a false condition": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Use in a section": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 5 of "/srv/case/httpd.conf":',
    "Timeout not allowed in <Directory> context",
  ],
  "a macro in a section": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 2 of "/srv/case/httpd.conf") used on line 5 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro that opens a section": [
    "AH02795: bad cumulated nesting (+1) in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Timeout not allowed in <Directory> context",
  ],
  "a macro that closes a section": [
    "AH02793: bad (negative) nesting on line 2 of macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "AH02795: bad cumulated nesting (-1) in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "AH00526: Syntax error on line 6 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro that opens a false condition": [
    "AH02795: bad cumulated nesting (+1) in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "AH00526: Syntax error on line 7 of /srv/case/httpd.conf:",
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro that opens a true condition": [
    "AH02795: bad cumulated nesting (+1) in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro's section that is not closed": [
    "AH02795: bad cumulated nesting (+1) in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    'httpd: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf": macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":1: <Directory> was not closed.',
  ],
  "a macro without an end": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: macro 'm' (defined on line 2 of \"/srv/case/httpd.conf\")\\n\\tcontents error: expected token not found: </Macro>",
  ],
  "a macro without an end in an included file": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/a.conf: macro 'm' (defined on line 1 of \"/srv/case/a.conf\")\\n\\tcontents error: expected token not found: </Macro>",
  ],
  "a macro without a name": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <Macro macro definition: empty name",
  ],
  "a macro with a blank name": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <Macro macro definition: empty name",
  ],
  "a macro with an empty name": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <Macro macro definition: name not found",
  ],
  "a macro without its bracket": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <Macro> directive missing closing '>'",
  ],
  "a macro with a name like an argument's": [
    "AH02803: macro '$m' (defined on line 1 of \"/srv/case/httpd.conf\") better prefix a macro name with any of '$%@'",
    'AH00526: Syntax error on line 1 of macro \'$m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro with an argument without a prefix": [
    "AH02796: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\") argument name 'a' (#1) without expected prefix, better prefix argument names with one of '$%@'.",
    "Syntax OK",
  ],
  "a macro with an argument twice": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: argument name conflict in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): argument '$a': #1 and #3, change argument names!",
  ],
  "a macro with an empty argument": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): empty argument #1 name",
  ],
  "a macro with arguments that begin alike": [
    "AH02797: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\"): argument name prefix conflict ($a #1 and $ab #2), be careful about your macro definition!",
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro with something after its bracket": [
    "AH02989: AH02801: non blank chars found after <Macro closing '>' on line 1 of /srv/case/httpd.conf:  x",
    "AH02989: AH02794: non blank chars found after directive closing on line 3 of /srv/case/httpd.conf:  y",
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro with remarks after its brackets": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro whose end has a blank in it": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")\\n\\tcontents error: expected token not found: </Macro>",
  ],
  "a macro defined twice": [
    'AH02802: macro \'m\' multiply defined: defined on line 1 of "/srv/case/httpd.conf", redefined on line 4 of "/srv/case/httpd.conf"',
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 4 of "/srv/case/httpd.conf") used on line 7 of "/srv/case/httpd.conf":',
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro that uses itself": [
    "httpd: Syntax error on line 1 of macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\") used on line 4 of \"/srv/case/httpd.conf\": recursive use of macro 'm' is invalid",
  ],
  "macros that use each other": [
    'httpd: Syntax error on line 1 of macro \'b\' (defined on line 4 of "/srv/case/httpd.conf") used on line 1 of "macro \'a\' (defined on line 1 of "/srv/case/httpd.conf") used on line 7 of "/srv/case/httpd.conf"": recursive use of macro \'a\' is invalid',
  ],
  "a macro that uses another": [
    'AH00526: Syntax error on line 1 of macro \'a\' (defined on line 1 of "/srv/case/httpd.conf") used on line 2 of "macro \'b\' (defined on line 4 of "/srv/case/httpd.conf") used on line 8 of "/srv/case/httpd.conf"":',
    "Invalid command 'Foo7', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro that defines another": [
    'AH00526: Syntax error on line 1 of macro \'b\' (defined on line 1 of "macro \'a\' (defined on line 1 of "/srv/case/httpd.conf") used on line 6 of "/srv/case/httpd.conf"") used on line 7 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro with sections that do not fit": [
    "AH02795: bad cumulated nesting (+1) in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "Syntax OK",
  ],
  "a macro with an end too many": [
    "AH02793: bad (negative) nesting on line 2 of macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "AH02793: bad (negative) nesting on line 3 of macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "AH02795: bad cumulated nesting (-2) in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "Syntax OK",
  ],
  "a macro that includes a file": [
    "AH00526: Syntax error on line 2 of /srv/case/a.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro from an included file": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/a.conf") used on line 2 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a reading error in a macro": [
    "AH02793: bad (negative) nesting on line 3 of macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    "AH02795: bad cumulated nesting (-1) in macro 'm' (defined on line 1 of \"/srv/case/httpd.conf\")",
    'httpd: Syntax error on line 2 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 5 of "/srv/case/httpd.conf": </Directory> without matching <Directory> section',
  ],
  "a macro's reading error in an included file": [
    "AH02793: bad (negative) nesting on line 2 of macro 'm' (defined on line 1 of \"/srv/case/a.conf\")",
    "AH02795: bad cumulated nesting (-1) in macro 'm' (defined on line 1 of \"/srv/case/a.conf\")",
    'httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/a.conf") used on line 4 of "/srv/case/a.conf": </Foo> without matching <Foo> section',
  ],
  "a macro with Error": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "no way",
  ],
  "an @argument comes in quotes": [
    'AH00526: Syntax error on line 2 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 5 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a %argument comes as it is": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Timeout takes one argument",
  ],
  "an argument within a word": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 4 of "/srv/case/httpd.conf":',
    "Invalid command 'FooXbarX', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable in a macro's body": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 2 of "/srv/case/httpd.conf") used on line 6 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo2', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a variable in a macro's argument": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 5 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo2', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an argument as a variable's name": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 5 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo2', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown variable in a macro": ["Syntax OK"],
  "lines after a macro keep their numbers": [
    "AH00526: Syntax error on line 6 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "the line after a macro keeps its number": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro's last line that is continued": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  UndefMacro: ["httpd: Syntax error on line 5 of /srv/case/httpd.conf: macro 'm' undefined"],
  "UndefMacro of an unknown macro": [
    "httpd: Syntax error on line 4 of /srv/case/httpd.conf: cannot remove undefined macro 'n'",
  ],
  "UndefMacro before any macro": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: no macro defined before UndefMacro",
  ],
  "UndefMacro without a name": ["httpd: Syntax error on line 4 of /srv/case/httpd.conf: UndefMacro takes one argument"],
  "UndefMacro with two names": ["httpd: Syntax error on line 4 of /srv/case/httpd.conf: UndefMacro takes one argument"],
  "Use after the last UndefMacro": ["httpd: Syntax error on line 5 of /srv/case/httpd.conf: macro 'x' undefined"],
  "an end of a macro alone": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: </Macro> without matching <Macro> section",
  ],
  "a macro in a macro's own use": [
    'AH00526: Syntax error on line 1 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 5 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro of a virtual host": [
    'AH00526: Syntax error on line 3 of macro \'vh\' (defined on line 1 of "/srv/case/httpd.conf") used on line 7 of "/srv/case/httpd.conf":',
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a macro with a false condition": [
    'AH00526: Syntax error on line 4 of macro \'m\' (defined on line 1 of "/srv/case/httpd.conf") used on line 7 of "/srv/case/httpd.conf":',
    "Invalid command 'Bar', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include ./sites": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional ./sites": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/.": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/.": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/..//sites/B.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/..//sites/B.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/*.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/*.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/*": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/*": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/*.txt": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/note.txt:",
    "Invalid command 'FooD', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/*.txt": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/note.txt:",
    "Invalid command 'FooD', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/*.nope": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include/IncludeOptional: No matches for the wildcard '*.nope' in '/srv/case/sites', failing",
  ],
  "IncludeOptional sites/*.nope": ["Syntax OK"],
  "Include sites/[0-9]*.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/[0-9]*.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/[!0-9]*.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/[!0-9]*.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/?.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/?.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include sites/[": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/sites/[: No such file or directory",
  ],
  "IncludeOptional sites/[": ["Syntax OK"],
  "Include sites/[a": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/sites/[a: No such file or directory",
  ],
  "IncludeOptional sites/[a": ["Syntax OK"],
  "Include sites/*.[ct]*": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional sites/*.[ct]*": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include s*/B.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional s*/B.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include s*/*.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional s*/*.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include */B.conf": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/htdocs/B.conf: No such file or directory",
  ],
  "IncludeOptional */B.conf": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include */*": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include/IncludeOptional: No matches for the wildcard '*' in '/srv/case/htdocs', failing",
  ],
  "IncludeOptional */*": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/10-a.conf:",
    "Invalid command 'FooA', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include nope": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/nope: No such file or directory",
  ],
  "IncludeOptional nope": ["Syntax OK"],
  "Include nope/": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/nope/: No such file or directory",
  ],
  "IncludeOptional nope/": ["Syntax OK"],
  "Include nope/a.conf": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/nope/a.conf: No such file or directory",
  ],
  "IncludeOptional nope/a.conf": ["Syntax OK"],
  "Include nope/*": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include/IncludeOptional: Could not open directory /srv/case/nope: No such file or directory",
  ],
  "IncludeOptional nope/*": ["Syntax OK"],
  "Include n*/a.conf": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include/IncludeOptional: No matches for the wildcard 'n*' in '/srv/case', failing",
  ],
  "IncludeOptional n*/a.conf": ["Syntax OK"],
  "Include sites/B.conf/": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/sites/B.conf/: Not a directory",
  ],
  "IncludeOptional sites/B.conf/": ["Syntax OK"],
  "Include sites/B.conf/x": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/sites/B.conf/x: Not a directory",
  ],
  "IncludeOptional sites/B.conf/x": ["Syntax OK"],
  "Include sites/B.conf/*": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include/IncludeOptional: Could not open directory /srv/case/sites/B.conf: Not a directory",
  ],
  "IncludeOptional sites/B.conf/*": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Include/IncludeOptional: Could not open directory /srv/case/sites/B.conf: Not a directory",
  ],
  "Include sites/\\B.conf": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/sites/\\\\B.conf: No such file or directory",
  ],
  "IncludeOptional sites/\\B.conf": ["Syntax OK"],
  "Include sites/{B,C}.conf": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/sites/{B,C}.conf: No such file or directory",
  ],
  "IncludeOptional sites/{B,C}.conf": ["Syntax OK"],
  'Include "sites/B.conf"': [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  'IncludeOptional "sites/B.conf"': [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include 'sites/B.conf'": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "IncludeOptional 'sites/B.conf'": [
    "AH00526: Syntax error on line 1 of /srv/case/sites/B.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include /srv/nope.conf": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/nope.conf: No such file or directory",
  ],
  "IncludeOptional /srv/nope.conf": ["Syntax OK"],
  "Include ~/x.conf": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/~/x.conf: No such file or directory",
  ],
  "IncludeOptional ~/x.conf": ["Syntax OK"],
  "Include sites/B.CONF": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/sites/B.CONF: No such file or directory",
  ],
  "IncludeOptional sites/B.CONF": ["Syntax OK"],
  "a folder in a folder included": [
    "AH00526: Syntax error on line 1 of /srv/case/a/b/c.conf:",
    "Invalid command 'FooC', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a hidden file in a folder included": [
    "AH00526: Syntax error on line 1 of /srv/case/a/.x:",
    "Invalid command 'FooX', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a hidden file by wildcard": ["Syntax OK"],
  "a hidden file by its dot": [
    "AH00526: Syntax error on line 1 of /srv/case/a/.x:",
    "Invalid command 'FooX', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a folder that fits a wildcard": [
    "AH00526: Syntax error on line 1 of /srv/case/a/b.conf/x:",
    "Invalid command 'FooX', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an empty file included": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a file included twice": [
    "AH00526: Syntax error on line 1 of /srv/case/a.conf:",
    "Cannot define multiple Listeners on the same IP:port",
  ],
  "a file that includes itself optionally": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax er",
  ],
  "two files that include each other": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /srv/case/b.conf: Syntax error on line 1 of /srv/case/a.conf: Syntax error on line 1 of /sr",
  ],
  "a file that includes its folder": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.conf: Syntax error on line 1 of /srv/case/sites/a.c",
  ],
  "an included file's directive that is wrong": [
    "AH00526: Syntax error on line 2 of /srv/case/a.conf:",
    "Timeout takes one argument",
  ],
  "an included file's included file that is missing": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 2 of /srv/case/a.conf: Could not open configuration file /srv/case/nope.conf: No such file or directory",
  ],
  "Include with a variable": [
    "AH00526: Syntax error on line 1 of /srv/case/a.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include with an unknown variable": [
    "AH00111: Config variable ${nope} is not defined",
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Could not open configuration file /srv/case/${nope}.conf: No such file or directory",
  ],
  "Include in a condition": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include in a section": [
    "AH00526: Syntax error on line 1 of /srv/case/a.conf:",
    "Listen cannot occur within <VirtualHost> section",
  ],
  "Include after ServerRoot": [
    "AH00526: Syntax error on line 1 of /srv/case/sub/a.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Include before and after ServerRoot": [
    "httpd: Syntax error on line 3 of /srv/case/httpd.conf: Could not open configuration file /srv/case/htdocs/a.conf: No such file or directory",
  ],
  "a Define from an included file": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an error after an included file": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an unknown directive before a missing file": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Could not open configuration file /srv/case/nope.conf: No such file or directory",
  ],
  "an unknown directive before an unclosed section": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: /srv/case/httpd.conf:2: <Directory> was not closed.",
  ],
  "an unknown directive before a bad Define": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: Variable name must not contain ':'",
  ],
  "an unknown directive before a second model": ["AH00534: httpd: Configuration error: More than one MPM loaded."],
  "a wrong value before an unknown directive": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ListenBacklog must be > 0",
  ],
  "a wrong value before a wrong section": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "ListenBacklog must be > 0",
  ],
  "no model": ["AH00534: httpd: Configuration error: No MPM loaded."],
  "prefork loaded": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "StartServers takes one argument"],
  "worker loaded": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "ThreadsPerChild takes one argument"],
  "event loaded": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "error parsing value"],
  "two models loaded": ["AH00534: httpd: Configuration error: More than one MPM loaded."],
  "two models loaded, and an unknown directive": ["AH00534: httpd: Configuration error: More than one MPM loaded."],
  "a model loaded twice": [
    "AH01574: module mpm_worker_module is already loaded, skipping",
    "AH00318: WARNING: MaxRequestWorkers of 400 would require 80 servers and would exceed ServerLimit of 16, decreasing to 80. To increase, please see the ServerLimit directive.",
    "Syntax OK",
  ],
  "a module loaded twice": [
    "AH01574: module alias_module is already loaded, skipping",
    "AH01574: module alias_module is already loaded, skipping",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a module that there is not": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Cannot load MODULES/mod_nope.so into server: MODULES/mod_nope.so: cannot open shared object file: No such file or directory",
  ],
  "a module's name without _module": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Can't locate API module structure `alias' in file MODULES/mod_alias.so: MODULES/mod_alias.so: undefined symbol: alias",
  ],
  "a module's name in capitals": [
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Can't locate API module structure `ALIAS_MODULE' in file MODULES/mod_alias.so: MODULES/mod_alias.so: undefined symbol: ALIAS_MODULE",
  ],
  "LoadModule so_module, which is built in": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: module so_module is built-in and can't be loaded",
  ],
  "LoadModule log_config_module, which is built in": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: module log_config_module is built-in and can't be loaded",
  ],
  "LoadModule logio_module, which is built in": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: module logio_module is built-in and can't be loaded",
  ],
  "LoadModule version_module, which is built in": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: module version_module is built-in and can't be loaded",
  ],
  "LoadModule unixd_module, which is built in": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: module unixd_module is built-in and can't be loaded",
  ],
  "LoadModule watchdog_module, which is built in": [
    "httpd: Syntax error on line 2 of /srv/case/httpd.conf: module watchdog_module is built-in and can't be loaded",
  ],
  "a module that is built in, in a false condition": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a module loaded in a condition on it": [
    "AH00526: Syntax error on line 4 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a module loaded in a VirtualHost": [
    "AH01574: module alias_module is already loaded, skipping",
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "conditions on models, event loaded": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "Invalid command 'FooE', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a prefork's directive under worker": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'MaxSpareServers', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a prefork's directive under event": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'MinSpareServers', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "a worker's directive under prefork": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'MinSpareThreads', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "an event's directive under worker": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Invalid command 'AsyncRequestWorkerFactor', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Options Indexes FollowSymLinks": ["Syntax OK"],
  "Options +Indexes FollowSymLinks": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Either all Options must start with + or -, or no Option may.",
  ],
  "Options Indexes +FollowSymLinks": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Either all Options must start with + or -, or no Option may.",
  ],
  "Options -Indexes +FollowSymLinks": ["Syntax OK"],
  "Options None Indexes": ["Syntax OK"],
  "Options Indexes None": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "'Options None' must be the first Option given.",
  ],
  "Options +None": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "You may not use 'Options +None' or 'Options -None'.",
  ],
  "Options All +Indexes": ["Syntax OK"],
  "Options Foo": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Illegal option Foo"],
  Options: ["Syntax OK"],
  "Options Indexes All": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "'Options All' must be the first option given.",
  ],
  "Options All Indexes": ["Syntax OK"],
  "AllowOverride None": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "AllowOverride not allowed here"],
  "AccessFileName .acl .htaccess": ["Syntax OK"],
  AccessFileName: ["Syntax OK"],
  "ErrorDocument 404 /missing.html": ["Syntax OK"],
  "ErrorDocument 404 'not here'": ["Syntax OK"],
  "ErrorDocument 404 default": ["Syntax OK"],
  "ErrorDocument 404": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ErrorDocument takes two arguments",
  ],
  "ErrorDocument 499 /x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unsupported HTTP response code 499",
  ],
  "ErrorDocument abc /x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unsupported HTTP response code abc",
  ],
  "ErrorDocument 500 x": ["Syntax OK"],
  "ErrorDocument 401 http://example.com/": [
    "AH00113: /srv/case/httpd.conf:2 cannot use a full URL in a 401 ErrorDocument directive --- ignoring!",
    "Syntax OK",
  ],
  "ErrorDocument 404 '%{nope} x'": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Cannot parse expression in ErrorDocument: Variable 'nope' does not exist",
  ],
  "ErrorDocument 404 a b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ErrorDocument takes two arguments",
  ],
  "AddDefaultCharset On": ["Syntax OK"],
  "AddDefaultCharset utf-8": ["Syntax OK"],
  AddDefaultCharset: [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AddDefaultCharset takes one argument",
  ],
  "ForceType image/gif": ["Syntax OK"],
  ForceType: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "ForceType takes one argument"],
  "DefaultType text/plain": [
    "AH00117: Ignoring deprecated use of DefaultType in line 2 of /srv/case/httpd.conf.",
    "Syntax OK",
  ],
  "DefaultType none": ["Syntax OK"],
  "SetHandler server-status": ["Syntax OK"],
  "SetHandler '%{nope}'": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Can't parse expression : Variable 'nope' does not exist",
  ],
  SetHandler: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "SetHandler takes one argument"],
  "AcceptPathInfo default": ["Syntax OK"],
  "AcceptPathInfo maybe": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AcceptPathInfo must be set to on, off or default",
  ],
  "FileETag MTime Size": ["Syntax OK"],
  "FileETag +INode": ["Syntax OK"],
  "FileETag None": ["Syntax OK"],
  "FileETag +None": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "FileETag keyword 'None' cannot be used with '+' or '-'",
  ],
  "FileETag Foo": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unknown keyword 'Foo' for FileETag directive",
  ],
  FileETag: ["Syntax OK"],
  "FileETag Digest": ["Syntax OK"],
  "EnableMMAP off": ["Syntax OK"],
  "EnableMMAP x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "parameter must be 'on' or 'off'"],
  "EnableSendfile On": ["Syntax OK"],
  "EnableSendfile x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "parameter must be 'on' or 'off'"],
  "ReadBufferSize 4096": ["Syntax OK"],
  "ReadBufferSize -1": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be a number between 0 and (4294967295U)): -1",
  ],
  "ReadBufferSize 1k": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be a number between 0 and (4294967295U)): 1k",
  ],
  "FlushMaxThreshold 65535": ["Syntax OK"],
  "FlushMaxThreshold x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be a number between 0 and (4294967295U)): x",
  ],
  "FlushMaxPipelined -1": ["Syntax OK"],
  "FlushMaxPipelined -2": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be a number between -1 and (2147483647): -2",
  ],
  "SetOutputFilter INCLUDES": ["Syntax OK"],
  "SetInputFilter x": ["Syntax OK"],
  "ContentDigest on": ["Syntax OK"],
  "ContentDigest x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "ContentDigest must be On or Off"],
  "CGIPassAuth On": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "CGIPassAuth not allowed here"],
  "CGIVar REQUEST_URI original-uri": ["Syntax OK"],
  "CGIVar FOO x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", 'Unrecognized CGI variable: "FOO"'],
  "CGIVar REQUEST_URI x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Valid rules for REQUEST_URI are 'current-uri' and 'original-uri'",
  ],
  "QualifyRedirectURL on": ["Syntax OK"],
  "TraceEnable extended": ["Syntax OK"],
  "TraceEnable x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "TraceEnable must be one of 'on', 'off', or 'extended'",
  ],
  "AllowEncodedSlashes NoDecode": ["Syntax OK"],
  "AllowEncodedSlashes x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AllowEncodedSlashes must be On, Off, or NoDecode",
  ],
  "MergeSlashes Off": ["Syntax OK"],
  "StrictHostCheck On": ["Syntax OK"],
  "HttpProtocolOptions Strict LenientMethods Allow0.9": ["Syntax OK"],
  "HttpProtocolOptions Strict Unsafe": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions 'Strict' and 'Unsafe' are mutually exclusive",
  ],
  "HttpProtocolOptions Allow0.9 Require1.0": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions 'Allow0.9' and 'Require1.0' are mutually exclusive",
  ],
  "HttpProtocolOptions RegisteredMethods LenientMethods": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions 'RegisteredMethods' and 'LenientMethods' are mutually exclusive",
  ],
  "HttpProtocolOptions x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions accepts 'Unsafe' or 'Strict' (default), 'RegisteredMethods' or 'LenientMethods' (default), and 'Require1.0' or 'Allow0.9' (default)",
  ],
  HttpProtocolOptions: [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions requires at least one argument",
  ],
  "RegisterHttpMethod FOO BAR": ["Syntax OK"],
  RegisterHttpMethod: [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegisterHttpMethod requires at least one argument",
  ],
  "MaxRanges unlimited": ["Syntax OK"],
  "MaxRanges 0": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxRanges requires 'none', 'default', 'unlimited' or a positive integer",
  ],
  "MaxRanges x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxRanges requires 'none', 'default', 'unlimited' or a positive integer",
  ],
  "MaxRangeOverlaps none": ["Syntax OK"],
  "MaxRangeOverlaps -1": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxRangeOverlaps requires 'none', 'default', 'unlimited' or a positive integer",
  ],
  "MaxRangeReversals default": ["Syntax OK"],
  "MaxRangeReversals 0": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxRangeReversals requires 'none', 'default', 'unlimited' or a positive integer",
  ],
  "LimitInternalRecursion 5": ["Syntax OK"],
  "LimitInternalRecursion 3": [
    "AH00119: Limiting internal redirects to very low numbers may cause normal requests to fail.",
    "Syntax OK",
  ],
  "LimitInternalRecursion 0": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "The recursion limit must be greater than zero.",
  ],
  "LimitInternalRecursion 5 0": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "The recursion limit must be greater than zero.",
  ],
  "LimitInternalRecursion 5 2": [
    "AH00120: Limiting the subrequest depth to a very low level may cause normal requests to fail.",
    "Syntax OK",
  ],
  LimitInternalRecursion: [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitInternalRecursion takes 1-2 arguments",
  ],
  "HostnameLookups double": ["Syntax OK"],
  "HostnameLookups x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be 'on', 'off', or 'double'",
  ],
  "UseCanonicalName on": ["Syntax OK"],
  "UseCanonicalName x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be 'on', 'off', or 'dns'",
  ],
  "UseCanonicalPhysicalPort on": ["Syntax OK"],
  "UseCanonicalPhysicalPort dns": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be 'on' or 'off'",
  ],
  "Protocol https": ["Syntax OK"],
  "Protocols h2 http/1.1": ["Syntax OK"],
  Protocols: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Protocols requires at least one argument"],
  "ProtocolsHonorOrder off": ["Syntax OK"],
  "ProtocolsHonorOrder x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ProtocolsHonorOrder must be 'on' or 'off'",
  ],
  "AcceptFilter http none": ["Syntax OK"],
  "AcceptFilter http": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "AcceptFilter takes two arguments"],
  "MergeTrailers on": ["Syntax OK"],
  "Mutex default": ["Syntax OK"],
  "Mutex flock:logs mpm-accept": ["Syntax OK"],
  "Mutex flock:nowhere": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid Mutex directory in argument flock:nowhere",
  ],
  "Mutex foo": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid Mutex argument foo (Mutex mechanisms are: 'none', 'default', 'flock:/path/to/file', 'fcntl:/path/to/file', 'file:/path/to/file', 'pthread', 'sysvsem', 'posixsem', 'sem')",
  ],
  Mutex: [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex requires at least a mechanism argument (Mutex mechanisms are: 'none', 'default', 'flock:/path/to/file', 'fcntl:/path/to/file', 'file:/path/to/file', 'pthread', 'sysvsem', 'posixsem', 'sem')",
  ],
  "Mutex default foo": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Mutex type foo is not valid"],
  "Mutex sysvsem default OmitPID": ["Syntax OK"],
  "Mutex none default": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "None is not allowed for mutex type default",
  ],
  "CoreDumpDirectory logs": ["Syntax OK"],
  "CoreDumpDirectory nowhere": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "CoreDumpDirectory /srv/case/nowhere does not exist",
  ],
  "MaxMemFree 100": ["Syntax OK"],
  "MaxMemFree -1": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Invalid MaxMemFree value: -1"],
  "MaxMemFree abc": ["Syntax OK"],
  "ThreadStackSize 65536": ["Syntax OK"],
  "ThreadStackSize -5": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid ThreadStackSize value: -5",
  ],
  "ListenCoresBucketsRatio 8": ["Syntax OK"],
  "ListenCoresBucketsRatio 0": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenCoresBucketsRatio must be > 0",
  ],
  "SendBufferSize 0": ["Syntax OK"],
  "SendBufferSize 100": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SendBufferSize must be >= 512 bytes, or 0 for system default.",
  ],
  "ReceiveBufferSize 4096": ["Syntax OK"],
  "ReceiveBufferSize 1": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ReceiveBufferSize must be >= 512 bytes, or 0 for system default.",
  ],
  "SeeRequestTail on": ["Syntax OK"],
  "SeeRequestTail x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "SeeRequestTail must be On or Off"],
  "RegexDefaultOptions +ICASE": ["Syntax OK"],
  "RegexDefaultOptions none": ["Syntax OK"],
  "RegexDefaultOptions foo": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegexDefaultOptions: option 'foo' unknown",
  ],
  "RegexDefaultOptions -foo": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegexDefaultOptions: option 'foo' unknown",
  ],
  "RLimitCPU 10 max": ["Syntax OK"],
  "RLimitCPU max": ["Syntax OK"],
  RLimitCPU: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "RLimitCPU takes 1-2 arguments"],
  "RLimitMEM 1000000000 2000000000": ["Syntax OK"],
  "RLimitNPROC 10 20 30": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RLimitNPROC takes 1-2 arguments",
  ],
  "WatchdogInterval 5": ["Syntax OK"],
  "WatchdogInterval 50ms": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid WatchdogInterval: minimal value 100ms",
  ],
  "WatchdogInterval x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unparse-able WatchdogInterval setting",
  ],
  "NameVirtualHost *:80": [
    "AH00548: NameVirtualHost has no effect and will be removed in the next release /srv/case/httpd.conf:2",
    "Syntax OK",
  ],
  "Port 80": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Port was replaced with Listen in Apache 2.0",
  ],
  "ServerPath /x": ["Syntax OK"],
  "LimitXMLRequestBody 100": ["Syntax OK"],
  "LimitXMLRequestBody -1": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitXMLRequestBody requires a non-negative integer.",
  ],
  "LimitXMLRequestBody x": ["Syntax OK"],
  "LimitXMLRequestBody 3074457345618258603": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitXMLRequestBody must not exceed 3074457345618258601",
  ],
  "LimitRequestLine -1": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    'LimitRequestLine "-1" must be a non-negative integer',
  ],
  "LimitRequestBody x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitRequestBody requires a non-negative integer.",
  ],
  "LimitRequestBody 5x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitRequestBody requires a non-negative integer.",
  ],
  "ServerSignature x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerSignature: use one of: off | on | email",
  ],
  "ServerSignature email": ["Syntax OK"],
  "ServerTokens x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens takes 1 argument: 'Prod(uctOnly)', 'Major', 'Minor', 'Min(imal)', 'OS', or 'Full'",
  ],
  "ServerTokens Prod": ["Syntax OK"],
  "ServerName a.example:99999": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    'The port number "a.example:99999" is outside the appropriate range (i.e., 1..65535).',
  ],
  "ServerName *.example": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    'Invalid ServerName "*.example" use ServerAlias to set multiple server names.',
  ],
  "ServerAlias x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerAlias only used in <VirtualHost>",
  ],
  "User root": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Error:\\tApache has not been designed to serve pages while\\n\\trunning as root.  There are known race conditions that\\n\\twill allow any local user to read any file on the system.\\n\\tIf you still desire to serve pages as root then\\n\\tadd -DBIG_SECURITY_HOLE to the CFLAGS env variable\\n\\tand then rebuild the server.\\n\\tIt is strongly suggested that you instead modify the User\\n\\tdirective in your httpd.conf file to list a non-root\\n\\tuser.\\n",
  ],
  "User #0": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Error:\\tApache has not been designed to serve pages while\\n\\trunning as root.  There are known race conditions that\\n\\twill allow any local user to read any file on the system.\\n\\tIf you still desire to serve pages as root then\\n\\tadd -DBIG_SECURITY_HOLE to the CFLAGS env variable\\n\\tand then rebuild the server.\\n\\tIt is strongly suggested that you instead modify the User\\n\\tdirective in your httpd.conf file to list a non-root\\n\\tuser.\\n",
  ],
  "User www-data": ["Syntax OK"],
  "Group #0": ["Syntax OK"],
  "Suexec Off": ["Syntax OK"],
  "Alias /a /b": ["Syntax OK"],
  "Alias /a": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias must have two arguments when used globally",
  ],
  Alias: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Alias takes 1-2 arguments"],
  "Alias /a /b /c": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Alias takes 1-2 arguments"],
  "AliasMatch ^/a(.*) /b$1": ["Syntax OK"],
  "AliasMatch ( /b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Regular expression could not be compiled.",
  ],
  "AliasMatch a": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "AliasMatch takes two arguments"],
  "ScriptAlias /cgi/ /x/": ["Syntax OK"],
  "ScriptAliasMatch ^/c(.*) /x$1": ["Syntax OK"],
  "AliasPreservePath on": ["Syntax OK"],
  "Redirect /a http://x/": ["Syntax OK"],
  "Redirect /a b": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Redirect to non-URL"],
  "Redirect permanent /a /b": ["Syntax OK"],
  "Redirect 404 /a": ["Syntax OK"],
  "Redirect gone /a": ["Syntax OK"],
  "Redirect gone /a /b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Redirect URL not valid for this status",
  ],
  "Redirect 301 /a": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "URL to redirect to is missing"],
  "Redirect foo /a /b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Redirect: invalid first argument (of three)",
  ],
  "Redirect /a": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "URL to redirect to is missing"],
  Redirect: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Redirect takes one, two or three arguments"],
  "Redirect 999 /a /b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Redirect URL not valid for this status",
  ],
  "RedirectMatch ^/a /b": ["Syntax OK"],
  "RedirectMatch 301 ( /b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Regular expression could not be compiled.",
  ],
  "RedirectMatch 410 ^/a": ["Syntax OK"],
  "RedirectMatch a": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RedirectMatch takes two or three arguments",
  ],
  "RedirectTemp /a /b": ["Syntax OK"],
  "RedirectTemp permanent /b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "URL to redirect to is missing",
  ],
  "RedirectPermanent /a": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RedirectPermanent takes two arguments",
  ],
  "RedirectRelative on": ["Syntax OK"],
  "DirectoryIndex a b": ["Syntax OK"],
  "DirectoryIndex disabled": ["Syntax OK"],
  DirectoryIndex: ["Syntax OK"],
  "DirectorySlash x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "DirectorySlash must be On or Off"],
  "DirectoryIndexRedirect on": ["Syntax OK"],
  "DirectoryIndexRedirect 301": ["Syntax OK"],
  "DirectoryIndexRedirect 404": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DirectoryIndexRedirect only accepts values between 300 and 399",
  ],
  "DirectoryIndexRedirect x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DirectoryIndexRedirect ON|OFF|permanent|temp|seeother|3xx",
  ],
  "DirectoryCheckHandler on": ["Syntax OK"],
  "FallbackResource /x": ["Syntax OK"],
  FallbackResource: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "FallbackResource takes one argument"],
  "AddType text/html .htm html": ["Syntax OK"],
  "AddType text/html": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AddType requires at least two arguments",
  ],
  AddType: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "AddType requires at least two arguments"],
  "AddCharset utf-8 .u": ["Syntax OK"],
  "AddEncoding gzip gz": ["Syntax OK"],
  "AddLanguage en .en": ["Syntax OK"],
  "AddHandler x .y": ["Syntax OK"],
  "AddOutputFilter INCLUDES shtml": ["Syntax OK"],
  "AddInputFilter x y": ["Syntax OK"],
  "RemoveType .x": ["Syntax OK"],
  RemoveType: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "RemoveType requires at least one argument"],
  "RemoveHandler .x": ["Syntax OK"],
  "DefaultLanguage fr": ["Syntax OK"],
  "MultiviewsMatch Any": ["Syntax OK"],
  "MultiviewsMatch Any Handlers": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Handlers is incompatible with Any and NegotiatedOnly",
  ],
  "MultiviewsMatch Handlers Filters": ["Syntax OK"],
  "MultiviewsMatch NegotiatedOnly Any": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Any is incompatible with NegotiatedOnly, Filters and Handlers",
  ],
  "MultiviewsMatch x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Unrecognized option 'x'"],
  "ModMimeUsePathInfo on": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ModMimeUsePathInfo not allowed here",
  ],
  "TypesConfig logs/none": ["Syntax OK"],
  TypesConfig: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "TypesConfig takes one argument"],
  "SetEnv A b": ["Syntax OK"],
  "SetEnv A=b": [
    "AH10032: Spurious usage of '=' in an environment variable name. 'SetEnv A b' expected instead?",
    "Syntax OK",
  ],
  "SetEnv A": ["Syntax OK"],
  SetEnv: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "SetEnv takes 1-2 arguments"],
  "SetEnv a b c": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "SetEnv takes 1-2 arguments"],
  "PassEnv NOPE_NOPE": ["AH01506: PassEnv variable NOPE_NOPE was undefined", "Syntax OK"],
  PassEnv: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "PassEnv requires at least one argument"],
  "UnsetEnv A B": ["Syntax OK"],
  "SetEnvIf Referer x y=z": ["Syntax OK"],
  "SetEnvIf Referer x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing envariable expression for SetEnvIf",
  ],
  "SetEnvIf Referer": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing regular expression for SetEnvIf",
  ],
  SetEnvIf: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Missing header-field name for SetEnvIf"],
  "SetEnvIf Referer ( a": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SetEnvIf regex could not be compiled.",
  ],
  "SetEnvIf Rem(ote x y": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SetEnvIfHeader name regex could not be compiled.",
  ],
  "SetEnvIfNoCase Host x !a b=c": ["Syntax OK"],
  "SetEnvIfExpr \"%{HTTP_HOST} == 'x'\" a": ["Syntax OK"],
  'SetEnvIfExpr "nope" a': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Could not parse expression \"nope\": syntax error, unexpected $end, expecting '('",
  ],
  "SetEnvIfExpr true": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing envariable expression for SetEnvIfExpr",
  ],
  SetEnvIfExpr: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Missing expression for SetEnvIfExpr"],
  "BrowserMatch Mozilla a": ["Syntax OK"],
  "BrowserMatch Mozilla": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing envariable expression for BrowserMatch",
  ],
  BrowserMatch: [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing regular expression for BrowserMatch",
  ],
  "BrowserMatchNoCase ( a": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "BrowserMatchNoCase regex could not be compiled.",
  ],
  "Header set A b": ["Syntax OK"],
  "Header always set A b env=x": ["Syntax OK"],
  "Header onsuccess unset A": ["Syntax OK"],
  "Header set A": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Header requires three arguments"],
  "Header foo A b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.",
  ],
  "Header unset A b": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Unknown parameter: b"],
  "Header unset A early": ["Syntax OK"],
  "Header unset A b c": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "header unset takes two arguments",
  ],
  "Header edit A b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header edit requires a match and a substitution",
  ],
  "Header edit A ( c": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header edit regex could not be compiled",
  ],
  "Header edit* A b c": ["Syntax OK"],
  "Header edit A b c env=x": ["Syntax OK"],
  "Header set A b env=": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "error: missing environment variable name. envclause should be in the form env=envar ",
  ],
  "Header set A b env=!": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "error: missing environment variable name. envclause should be in the form env=envar ",
  ],
  "Header set A b foo": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Unknown parameter: foo"],
  "Header set A b expr=true": ["Syntax OK"],
  "Header set A b expr=nope": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Can't parse envclause/expression: syntax error, unexpected $end, expecting '('",
  ],
  "Header set A %x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Unrecognized header format %x"],
  "Header set A %{FOO}e%D%t": ["Syntax OK"],
  "Header set A expr=%{HTTP_HOST}": ["Syntax OK"],
  "Header set A expr=%{nope}": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Can't parse value expression : Variable 'nope' does not exist",
  ],
  "Header echo ^X": ["Syntax OK"],
  "Header echo (": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header echo regex could not be compiled",
  ],
  "Header note A b": ["Syntax OK"],
  "Header set A b c d e f": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header has too many arguments",
  ],
  "Header add A b c d": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Too many arguments to directive"],
  Header: [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.",
  ],
  "RequestHeader set A b": ["Syntax OK"],
  "RequestHeader echo A": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header echo only valid on Header directives",
  ],
  "RequestHeader always set A b": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.",
  ],
  "RequestHeader unset A": ["Syntax OK"],
  "RequestHeader edit A b c": ["Syntax OK"],
  "Require all granted": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Require not allowed here"],
  "AuthMerging and": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "AuthMerging not allowed here"],
  "AuthzSendForbiddenOnFailure on": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AuthzSendForbiddenOnFailure not allowed here",
  ],
  "KeepAliveTimeout x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "KeepAliveTimeout has wrong format",
  ],
  "MaxKeepAliveRequests x": ["Syntax OK"],
  Timeout: ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Timeout takes one argument"],
  "ExtendedStatus On": ["Syntax OK"],
  "ScoreBoardFile logs/sb": ["Syntax OK"],
  "PidFile logs/pid": ["Syntax OK"],
  "GracefulShutdownTimeout 5": ["Syntax OK"],
  "ListenBacklog 0": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "ListenBacklog must be > 0"],
  "Listen 80 http x": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Listen requires 1 or 2 arguments."],
  "Listen a:b": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Port must be specified"],
  "Listen 1.2.3.4:0": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Invalid address or port"],
  "DocumentRoot nowhere": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DocumentRoot '/srv/case/nowhere' is not a directory, or is not readable",
  ],
  "DocumentRoot htdocs": ["Syntax OK"],
  "AddModule x": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'AddModule', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Order allow,deny": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Order', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "AuthType Basic": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'AuthType', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogLevel foo": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8",
  ],
  "LogLevel core:info": ["Syntax OK"],
  "LogLevel nope:info": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Cannot find module nope"],
  "Require all granted in a folder": ["Syntax OK"],
  "Require all in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Argument for 'Require all' must be 'granted' or 'denied'",
  ],
  "Require all maybe in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Argument for 'Require all' must be 'granted' or 'denied'",
  ],
  "Require All granted in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unknown Authz provider: All",
  ],
  "Require not all granted in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "negative Require directive has no effect in <RequireAny> directive",
  ],
  "Require in a folder": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Unknown Authz provider: "],
  "Require not in a folder": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Unknown Authz provider: "],
  "Require user joe in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unknown Authz provider: user",
  ],
  "Require valid-user in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unknown Authz provider: valid-user",
  ],
  "Require ip 10 in a folder": ["Syntax OK"],
  "Require ip in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "'require ip' requires an argument",
  ],
  "Require ip 10.0.0.0/8 ::1 192.168.1 in a folder": ["Syntax OK"],
  "Require ip 10.0.0.0/33 in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ip address '10.0.0.0/33' appears to be invalid: The specified network mask is invalid.",
  ],
  "Require ip 300.1.1.1 in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ip address '300.1.1.1' appears to be invalid: The specified IP address is invalid.",
  ],
  "Require ip x in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ip address 'x' appears to be invalid",
  ],
  "Require ip 10.0.0.0/255.255.0.0 in a folder": ["Syntax OK"],
  "Require ip 10.1/16 in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ip address '10.1/16' appears to be invalid: The specified IP address is invalid.",
  ],
  "Require host example.com in a folder": ["Syntax OK"],
  "Require host %{nope} in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Cannot parse expression in require line: Variable 'nope' does not exist",
  ],
  "Require forward-dns example.com in a folder": ["Syntax OK"],
  "Require local in a folder": ["Syntax OK"],
  "Require local x in a folder": ["Syntax OK"],
  "Require env A in a folder": ["Syntax OK"],
  "Require method GET POST in a folder": ["Syntax OK"],
  "Require method FOO in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid Method 'FOO'",
  ],
  "Require method in a folder": ["Syntax OK"],
  "Require expr \"%{HTTP_HOST} == 'a'\" in a folder": ["Syntax OK"],
  "Require expr %{HTTP_HOST} == 'a' in a folder": ["Syntax OK"],
  "Require expr nope in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Cannot parse expression in require line: syntax error, unexpected $end, expecting '('",
  ],
  "Require expr in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Cannot parse expression in require line: syntax error, unexpected $end",
  ],
  "AuthMerging Or in a folder": ["Syntax OK"],
  "AuthMerging x in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AuthMerging must be one of: Off | And | Or",
  ],
  "AuthzSendForbiddenOnFailure off in a folder": ["Syntax OK"],
  "AllowOverride All in a folder": ["Syntax OK"],
  "AllowOverride FileInfo Limit in a folder": ["Syntax OK"],
  "AllowOverride Foo in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Illegal override option Foo",
  ],
  "AllowOverride Nonfatal in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "=Override, =Unknown or =All expected after Nonfatal",
  ],
  "AllowOverride Nonfatal=All in a folder": ["Syntax OK"],
  "AllowOverride Options=Indexes,MultiViews in a folder": ["Syntax OK"],
  "AllowOverride Options=Foo in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Illegal option Foo",
  ],
  "AllowOverride in a folder": ["Syntax OK"],
  "AllowOverrideList None in a folder": ["Syntax OK"],
  "AllowOverrideList Redirect RedirectMatch in a folder": ["Syntax OK"],
  "AllowOverrideList Foo in a folder": [
    "AH00116: Discarding unrecognized directive `Foo' in AllowOverrideList at /srv/case/httpd.conf:2",
    "Syntax OK",
  ],
  "AllowOverrideList Listen in a folder": [
    "AH02304: Discarding directive `Listen' not allowed in AllowOverrideList at /srv/case/httpd.conf:2",
    "Syntax OK",
  ],
  "AllowOverrideList None Redirect in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "'None' not allowed with other directives in AllowOverrideList",
  ],
  "Listen 80 in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <Directory> context",
  ],
  "ServerName x in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerName not allowed in <Directory> context",
  ],
  "Alias /a /b in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within directory context",
  ],
  "Alias /a in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within <Directory> section",
  ],
  "Redirect /a /b in a folder": ["Syntax OK"],
  "Redirect http://x/ in a folder": ["Syntax OK"],
  "Redirect gone in a folder": ["Syntax OK"],
  "Redirect 301 /x in a folder": ["Syntax OK"],
  "Redirect permanent in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "URL to redirect to is missing",
  ],
  "AliasMatch a b in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AliasMatch not allowed in <Directory> context",
  ],
  "SetEnvIf Host a b in a folder": ["Syntax OK"],
  "Header set A b in a folder": ["Syntax OK"],
  "MultiviewsMatch Any in a folder": ["Syntax OK"],
  "ModMimeUsePathInfo on in a folder": ["Syntax OK"],
  "LimitRequestBody 5 in a folder": ["Syntax OK"],
  "LogLevel info in a folder": ["Syntax OK"],
  "HostnameLookups on in a folder": ["Syntax OK"],
  "CGIPassAuth on in a folder": ["Syntax OK"],
  "TypesConfig x in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "TypesConfig not allowed in <Directory> context",
  ],
  "TraceEnable on in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "TraceEnable not allowed in <Directory> context",
  ],
  "DocumentRoot htdocs in a folder": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DocumentRoot not allowed in <Directory> context",
  ],
  "Options +FollowSymLinks in a folder": ["Syntax OK"],
  "ContentDigest on in a folder": ["Syntax OK"],
  "Options Indexes FollowSymLinks in a virtual host": ["Syntax OK"],
  "Options +Indexes FollowSymLinks in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Either all Options must start with + or -, or no Option may.",
  ],
  "Options Indexes +FollowSymLinks in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Either all Options must start with + or -, or no Option may.",
  ],
  "Options -Indexes +FollowSymLinks in a virtual host": ["Syntax OK"],
  "Options None Indexes in a virtual host": ["Syntax OK"],
  "Options Indexes None in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "'Options None' must be the first Option given.",
  ],
  "Options +None in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "You may not use 'Options +None' or 'Options -None'.",
  ],
  "Options All +Indexes in a virtual host": ["Syntax OK"],
  "Options Foo in a virtual host": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Illegal option Foo"],
  "Options in a virtual host": ["Syntax OK"],
  "Options Indexes All in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "'Options All' must be the first option given.",
  ],
  "Options All Indexes in a virtual host": ["Syntax OK"],
  "AllowOverride None in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AllowOverride not allowed in <VirtualHost> context",
  ],
  "AccessFileName .acl .htaccess in a virtual host": ["Syntax OK"],
  "AccessFileName in a virtual host": ["Syntax OK"],
  "ErrorDocument 404 /missing.html in a virtual host": ["Syntax OK"],
  "ErrorDocument 404 'not here' in a virtual host": ["Syntax OK"],
  "ErrorDocument 404 default in a virtual host": ["Syntax OK"],
  "ErrorDocument 404 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ErrorDocument takes two arguments",
  ],
  "ErrorDocument 499 /x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unsupported HTTP response code 499",
  ],
  "ErrorDocument abc /x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unsupported HTTP response code abc",
  ],
  "ErrorDocument 500 x in a virtual host": ["Syntax OK"],
  "ErrorDocument 401 http://example.com/ in a virtual host": [
    "AH00113: /srv/case/httpd.conf:2 cannot use a full URL in a 401 ErrorDocument directive --- ignoring!",
    "Syntax OK",
  ],
  "ErrorDocument 404 '%{nope} x' in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Cannot parse expression in ErrorDocument: Variable 'nope' does not exist",
  ],
  "ErrorDocument 404 a b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ErrorDocument takes two arguments",
  ],
  "AddDefaultCharset On in a virtual host": ["Syntax OK"],
  "AddDefaultCharset utf-8 in a virtual host": ["Syntax OK"],
  "AddDefaultCharset in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AddDefaultCharset takes one argument",
  ],
  "ForceType image/gif in a virtual host": ["Syntax OK"],
  "ForceType in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ForceType takes one argument",
  ],
  "DefaultType none in a virtual host": ["Syntax OK"],
  "SetHandler server-status in a virtual host": ["Syntax OK"],
  "SetHandler '%{nope}' in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Can't parse expression : Variable 'nope' does not exist",
  ],
  "SetHandler in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SetHandler takes one argument",
  ],
  "AcceptPathInfo default in a virtual host": ["Syntax OK"],
  "AcceptPathInfo maybe in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AcceptPathInfo must be set to on, off or default",
  ],
  "FileETag MTime Size in a virtual host": ["Syntax OK"],
  "FileETag +INode in a virtual host": ["Syntax OK"],
  "FileETag None in a virtual host": ["Syntax OK"],
  "FileETag +None in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "FileETag keyword 'None' cannot be used with '+' or '-'",
  ],
  "FileETag Foo in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unknown keyword 'Foo' for FileETag directive",
  ],
  "FileETag in a virtual host": ["Syntax OK"],
  "FileETag Digest in a virtual host": ["Syntax OK"],
  "EnableMMAP off in a virtual host": ["Syntax OK"],
  "EnableMMAP x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be 'on' or 'off'",
  ],
  "EnableSendfile On in a virtual host": ["Syntax OK"],
  "EnableSendfile x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be 'on' or 'off'",
  ],
  "ReadBufferSize 4096 in a virtual host": ["Syntax OK"],
  "ReadBufferSize -1 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be a number between 0 and (4294967295U)): -1",
  ],
  "ReadBufferSize 1k in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be a number between 0 and (4294967295U)): 1k",
  ],
  "FlushMaxThreshold 65535 in a virtual host": ["Syntax OK"],
  "FlushMaxThreshold x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be a number between 0 and (4294967295U)): x",
  ],
  "FlushMaxPipelined -1 in a virtual host": ["Syntax OK"],
  "FlushMaxPipelined -2 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be a number between -1 and (2147483647): -2",
  ],
  "SetOutputFilter INCLUDES in a virtual host": ["Syntax OK"],
  "SetInputFilter x in a virtual host": ["Syntax OK"],
  "ContentDigest on in a virtual host": ["Syntax OK"],
  "ContentDigest x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ContentDigest must be On or Off",
  ],
  "CGIPassAuth On in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "CGIPassAuth not allowed in <VirtualHost> context",
  ],
  "CGIVar REQUEST_URI original-uri in a virtual host": ["Syntax OK"],
  "CGIVar FOO x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    'Unrecognized CGI variable: "FOO"',
  ],
  "CGIVar REQUEST_URI x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Valid rules for REQUEST_URI are 'current-uri' and 'original-uri'",
  ],
  "QualifyRedirectURL on in a virtual host": ["Syntax OK"],
  "TraceEnable extended in a virtual host": ["Syntax OK"],
  "TraceEnable x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "TraceEnable must be one of 'on', 'off', or 'extended'",
  ],
  "AllowEncodedSlashes NoDecode in a virtual host": ["Syntax OK"],
  "AllowEncodedSlashes x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AllowEncodedSlashes must be On, Off, or NoDecode",
  ],
  "MergeSlashes Off in a virtual host": ["Syntax OK"],
  "StrictHostCheck On in a virtual host": ["Syntax OK"],
  "HttpProtocolOptions Strict LenientMethods Allow0.9 in a virtual host": ["Syntax OK"],
  "HttpProtocolOptions Strict Unsafe in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions 'Strict' and 'Unsafe' are mutually exclusive",
  ],
  "HttpProtocolOptions Allow0.9 Require1.0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions 'Allow0.9' and 'Require1.0' are mutually exclusive",
  ],
  "HttpProtocolOptions RegisteredMethods LenientMethods in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions 'RegisteredMethods' and 'LenientMethods' are mutually exclusive",
  ],
  "HttpProtocolOptions x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions accepts 'Unsafe' or 'Strict' (default), 'RegisteredMethods' or 'LenientMethods' (default), and 'Require1.0' or 'Allow0.9' (default)",
  ],
  "HttpProtocolOptions in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions requires at least one argument",
  ],
  "RegisterHttpMethod FOO BAR in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegisterHttpMethod cannot occur within <VirtualHost> section",
  ],
  "RegisterHttpMethod in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegisterHttpMethod requires at least one argument",
  ],
  "MaxRanges unlimited in a virtual host": ["Syntax OK"],
  "MaxRanges 0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxRanges requires 'none', 'default', 'unlimited' or a positive integer",
  ],
  "MaxRanges x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxRanges requires 'none', 'default', 'unlimited' or a positive integer",
  ],
  "MaxRangeOverlaps none in a virtual host": ["Syntax OK"],
  "MaxRangeOverlaps -1 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxRangeOverlaps requires 'none', 'default', 'unlimited' or a positive integer",
  ],
  "MaxRangeReversals default in a virtual host": ["Syntax OK"],
  "MaxRangeReversals 0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxRangeReversals requires 'none', 'default', 'unlimited' or a positive integer",
  ],
  "LimitInternalRecursion 5 in a virtual host": ["Syntax OK"],
  "LimitInternalRecursion 0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "The recursion limit must be greater than zero.",
  ],
  "LimitInternalRecursion 5 0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "The recursion limit must be greater than zero.",
  ],
  "LimitInternalRecursion in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitInternalRecursion takes 1-2 arguments",
  ],
  "HostnameLookups double in a virtual host": ["Syntax OK"],
  "HostnameLookups x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be 'on', 'off', or 'double'",
  ],
  "UseCanonicalName on in a virtual host": ["Syntax OK"],
  "UseCanonicalName x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be 'on', 'off', or 'dns'",
  ],
  "UseCanonicalPhysicalPort on in a virtual host": ["Syntax OK"],
  "UseCanonicalPhysicalPort dns in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "parameter must be 'on' or 'off'",
  ],
  "Protocol https in a virtual host": ["Syntax OK"],
  "Protocols h2 http/1.1 in a virtual host": ["Syntax OK"],
  "Protocols in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Protocols requires at least one argument",
  ],
  "ProtocolsHonorOrder off in a virtual host": ["Syntax OK"],
  "ProtocolsHonorOrder x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ProtocolsHonorOrder must be 'on' or 'off'",
  ],
  "AcceptFilter http none in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AcceptFilter cannot occur within <VirtualHost> section",
  ],
  "AcceptFilter http in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AcceptFilter takes two arguments",
  ],
  "MergeTrailers on in a virtual host": ["Syntax OK"],
  "Mutex default in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "Mutex flock:logs mpm-accept in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "Mutex flock:nowhere in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "Mutex foo in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "Mutex in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "Mutex default foo in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "Mutex sysvsem default OmitPID in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "Mutex none default in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "CoreDumpDirectory logs in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "CoreDumpDirectory cannot occur within <VirtualHost> section",
  ],
  "CoreDumpDirectory nowhere in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "CoreDumpDirectory cannot occur within <VirtualHost> section",
  ],
  "MaxMemFree 100 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxMemFree cannot occur within <VirtualHost> section",
  ],
  "MaxMemFree -1 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxMemFree cannot occur within <VirtualHost> section",
  ],
  "MaxMemFree abc in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MaxMemFree cannot occur within <VirtualHost> section",
  ],
  "ThreadStackSize 65536 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ThreadStackSize cannot occur within <VirtualHost> section",
  ],
  "ThreadStackSize -5 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ThreadStackSize cannot occur within <VirtualHost> section",
  ],
  "ListenCoresBucketsRatio 8 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenCoresBucketsRatio cannot occur within <VirtualHost> section",
  ],
  "ListenCoresBucketsRatio 0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenCoresBucketsRatio cannot occur within <VirtualHost> section",
  ],
  "SendBufferSize 0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SendBufferSize cannot occur within <VirtualHost> section",
  ],
  "SendBufferSize 100 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SendBufferSize cannot occur within <VirtualHost> section",
  ],
  "ReceiveBufferSize 4096 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ReceiveBufferSize cannot occur within <VirtualHost> section",
  ],
  "ReceiveBufferSize 1 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ReceiveBufferSize cannot occur within <VirtualHost> section",
  ],
  "SeeRequestTail on in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SeeRequestTail cannot occur within <VirtualHost> section",
  ],
  "RegexDefaultOptions +ICASE in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegexDefaultOptions cannot occur within <VirtualHost> section",
  ],
  "RegexDefaultOptions none in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegexDefaultOptions cannot occur within <VirtualHost> section",
  ],
  "RegexDefaultOptions foo in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegexDefaultOptions cannot occur within <VirtualHost> section",
  ],
  "RegexDefaultOptions -foo in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegexDefaultOptions cannot occur within <VirtualHost> section",
  ],
  "RLimitCPU 10 max in a virtual host": ["Syntax OK"],
  "RLimitCPU max in a virtual host": ["Syntax OK"],
  "RLimitCPU in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RLimitCPU takes 1-2 arguments",
  ],
  "RLimitMEM 1000000000 2000000000 in a virtual host": ["Syntax OK"],
  "RLimitNPROC 10 20 30 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RLimitNPROC takes 1-2 arguments",
  ],
  "WatchdogInterval 5 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "WatchdogInterval cannot occur within <VirtualHost> section",
  ],
  "WatchdogInterval 50ms in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "WatchdogInterval cannot occur within <VirtualHost> section",
  ],
  "WatchdogInterval x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "WatchdogInterval cannot occur within <VirtualHost> section",
  ],
  "NameVirtualHost *:80 in a virtual host": [
    "AH00548: NameVirtualHost has no effect and will be removed in the next release /srv/case/httpd.conf:2",
    "Syntax OK",
  ],
  "Port 80 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Port was replaced with Listen in Apache 2.0",
  ],
  "ServerPath /x in a virtual host": ["Syntax OK"],
  "LimitXMLRequestBody 100 in a virtual host": ["Syntax OK"],
  "LimitXMLRequestBody -1 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitXMLRequestBody requires a non-negative integer.",
  ],
  "LimitXMLRequestBody x in a virtual host": ["Syntax OK"],
  "LimitXMLRequestBody 3074457345618258603 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitXMLRequestBody must not exceed 3074457345618258601",
  ],
  "LimitRequestLine -1 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    'LimitRequestLine "-1" must be a non-negative integer',
  ],
  "LimitRequestBody x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitRequestBody requires a non-negative integer.",
  ],
  "LimitRequestBody 5x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "LimitRequestBody requires a non-negative integer.",
  ],
  "ServerSignature x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerSignature: use one of: off | on | email",
  ],
  "ServerSignature email in a virtual host": ["Syntax OK"],
  "ServerTokens x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens cannot occur within <VirtualHost> section",
  ],
  "ServerTokens Prod in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens cannot occur within <VirtualHost> section",
  ],
  "ServerName a.example:99999 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    'The port number "a.example:99999" is outside the appropriate range (i.e., 1..65535).',
  ],
  "ServerName *.example in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    'Invalid ServerName "*.example" use ServerAlias to set multiple server names.',
  ],
  "ServerAlias x in a virtual host": ["Syntax OK"],
  "User root in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "User cannot occur within <VirtualHost> section",
  ],
  "User #0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "User cannot occur within <VirtualHost> section",
  ],
  "User www-data in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "User cannot occur within <VirtualHost> section",
  ],
  "Group #0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Group cannot occur within <VirtualHost> section",
  ],
  "Suexec Off in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Suexec cannot occur within <VirtualHost> section",
  ],
  "Alias /a /b in a virtual host": ["Syntax OK"],
  "Alias /a in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias must have two arguments when used globally",
  ],
  "Alias in a virtual host": ["AH00526: Syntax error on line 2 of /srv/case/httpd.conf:", "Alias takes 1-2 arguments"],
  "Alias /a /b /c in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias takes 1-2 arguments",
  ],
  "AliasMatch ^/a(.*) /b$1 in a virtual host": ["Syntax OK"],
  "AliasMatch ( /b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Regular expression could not be compiled.",
  ],
  "AliasMatch a in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AliasMatch takes two arguments",
  ],
  "ScriptAlias /cgi/ /x/ in a virtual host": ["Syntax OK"],
  "ScriptAliasMatch ^/c(.*) /x$1 in a virtual host": ["Syntax OK"],
  "AliasPreservePath on in a virtual host": ["Syntax OK"],
  "Redirect /a http://x/ in a virtual host": ["Syntax OK"],
  "Redirect /a b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Redirect to non-URL",
  ],
  "Redirect permanent /a /b in a virtual host": ["Syntax OK"],
  "Redirect 404 /a in a virtual host": ["Syntax OK"],
  "Redirect gone /a in a virtual host": ["Syntax OK"],
  "Redirect gone /a /b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Redirect URL not valid for this status",
  ],
  "Redirect 301 /a in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "URL to redirect to is missing",
  ],
  "Redirect foo /a /b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Redirect: invalid first argument (of three)",
  ],
  "Redirect /a in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "URL to redirect to is missing",
  ],
  "Redirect in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Redirect takes one, two or three arguments",
  ],
  "Redirect 999 /a /b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Redirect URL not valid for this status",
  ],
  "RedirectMatch ^/a /b in a virtual host": ["Syntax OK"],
  "RedirectMatch 301 ( /b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Regular expression could not be compiled.",
  ],
  "RedirectMatch 410 ^/a in a virtual host": ["Syntax OK"],
  "RedirectMatch a in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RedirectMatch takes two or three arguments",
  ],
  "RedirectTemp /a /b in a virtual host": ["Syntax OK"],
  "RedirectTemp permanent /b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "URL to redirect to is missing",
  ],
  "RedirectPermanent /a in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RedirectPermanent takes two arguments",
  ],
  "RedirectRelative on in a virtual host": ["Syntax OK"],
  "DirectoryIndex a b in a virtual host": ["Syntax OK"],
  "DirectoryIndex disabled in a virtual host": ["Syntax OK"],
  "DirectoryIndex in a virtual host": ["Syntax OK"],
  "DirectorySlash x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DirectorySlash must be On or Off",
  ],
  "DirectoryIndexRedirect on in a virtual host": ["Syntax OK"],
  "DirectoryIndexRedirect 301 in a virtual host": ["Syntax OK"],
  "DirectoryIndexRedirect 404 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DirectoryIndexRedirect only accepts values between 300 and 399",
  ],
  "DirectoryIndexRedirect x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "DirectoryIndexRedirect ON|OFF|permanent|temp|seeother|3xx",
  ],
  "DirectoryCheckHandler on in a virtual host": ["Syntax OK"],
  "FallbackResource /x in a virtual host": ["Syntax OK"],
  "FallbackResource in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "FallbackResource takes one argument",
  ],
  "AddType text/html .htm html in a virtual host": ["Syntax OK"],
  "AddType text/html in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AddType requires at least two arguments",
  ],
  "AddType in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AddType requires at least two arguments",
  ],
  "AddCharset utf-8 .u in a virtual host": ["Syntax OK"],
  "AddEncoding gzip gz in a virtual host": ["Syntax OK"],
  "AddLanguage en .en in a virtual host": ["Syntax OK"],
  "AddHandler x .y in a virtual host": ["Syntax OK"],
  "AddOutputFilter INCLUDES shtml in a virtual host": ["Syntax OK"],
  "AddInputFilter x y in a virtual host": ["Syntax OK"],
  "RemoveType .x in a virtual host": ["Syntax OK"],
  "RemoveType in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RemoveType requires at least one argument",
  ],
  "RemoveHandler .x in a virtual host": ["Syntax OK"],
  "DefaultLanguage fr in a virtual host": ["Syntax OK"],
  "MultiviewsMatch Any in a virtual host": ["Syntax OK"],
  "MultiviewsMatch Any Handlers in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Handlers is incompatible with Any and NegotiatedOnly",
  ],
  "MultiviewsMatch Handlers Filters in a virtual host": ["Syntax OK"],
  "MultiviewsMatch NegotiatedOnly Any in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Any is incompatible with NegotiatedOnly, Filters and Handlers",
  ],
  "MultiviewsMatch x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unrecognized option 'x'",
  ],
  "ModMimeUsePathInfo on in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ModMimeUsePathInfo not allowed in <VirtualHost> context",
  ],
  "TypesConfig logs/none in a virtual host": ["Syntax OK"],
  "TypesConfig in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "TypesConfig takes one argument",
  ],
  "SetEnv A b in a virtual host": ["Syntax OK"],
  "SetEnv A in a virtual host": ["Syntax OK"],
  "SetEnv in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SetEnv takes 1-2 arguments",
  ],
  "SetEnv a b c in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SetEnv takes 1-2 arguments",
  ],
  "PassEnv in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "PassEnv requires at least one argument",
  ],
  "UnsetEnv A B in a virtual host": ["Syntax OK"],
  "SetEnvIf Referer x y=z in a virtual host": ["Syntax OK"],
  "SetEnvIf Referer x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing envariable expression for SetEnvIf",
  ],
  "SetEnvIf Referer in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing regular expression for SetEnvIf",
  ],
  "SetEnvIf in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing header-field name for SetEnvIf",
  ],
  "SetEnvIf Referer ( a in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SetEnvIf regex could not be compiled.",
  ],
  "SetEnvIf Rem(ote x y in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SetEnvIfHeader name regex could not be compiled.",
  ],
  "SetEnvIfNoCase Host x !a b=c in a virtual host": ["Syntax OK"],
  "SetEnvIfExpr \"%{HTTP_HOST} == 'x'\" a in a virtual host": ["Syntax OK"],
  'SetEnvIfExpr "nope" a in a virtual host': [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Could not parse expression \"nope\": syntax error, unexpected $end, expecting '('",
  ],
  "SetEnvIfExpr true in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing envariable expression for SetEnvIfExpr",
  ],
  "SetEnvIfExpr in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing expression for SetEnvIfExpr",
  ],
  "BrowserMatch Mozilla a in a virtual host": ["Syntax OK"],
  "BrowserMatch Mozilla in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing envariable expression for BrowserMatch",
  ],
  "BrowserMatch in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Missing regular expression for BrowserMatch",
  ],
  "BrowserMatchNoCase ( a in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "BrowserMatchNoCase regex could not be compiled.",
  ],
  "Header set A b in a virtual host": ["Syntax OK"],
  "Header always set A b env=x in a virtual host": ["Syntax OK"],
  "Header onsuccess unset A in a virtual host": ["Syntax OK"],
  "Header set A in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header requires three arguments",
  ],
  "Header foo A b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.",
  ],
  "Header unset A b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unknown parameter: b",
  ],
  "Header unset A early in a virtual host": ["Syntax OK"],
  "Header unset A b c in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "header unset takes two arguments",
  ],
  "Header edit A b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header edit requires a match and a substitution",
  ],
  "Header edit A ( c in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header edit regex could not be compiled",
  ],
  "Header edit* A b c in a virtual host": ["Syntax OK"],
  "Header edit A b c env=x in a virtual host": ["Syntax OK"],
  "Header set A b env= in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "error: missing environment variable name. envclause should be in the form env=envar ",
  ],
  "Header set A b env=! in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "error: missing environment variable name. envclause should be in the form env=envar ",
  ],
  "Header set A b foo in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unknown parameter: foo",
  ],
  "Header set A b expr=true in a virtual host": ["Syntax OK"],
  "Header set A b expr=nope in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Can't parse envclause/expression: syntax error, unexpected $end, expecting '('",
  ],
  "Header set A %x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Unrecognized header format %x",
  ],
  "Header set A %{FOO}e%D%t in a virtual host": ["Syntax OK"],
  "Header set A expr=%{HTTP_HOST} in a virtual host": ["Syntax OK"],
  "Header set A expr=%{nope} in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Can't parse value expression : Variable 'nope' does not exist",
  ],
  "Header echo ^X in a virtual host": ["Syntax OK"],
  "Header echo ( in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header echo regex could not be compiled",
  ],
  "Header note A b in a virtual host": ["Syntax OK"],
  "Header set A b c d e f in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header has too many arguments",
  ],
  "Header add A b c d in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Too many arguments to directive",
  ],
  "Header in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.",
  ],
  "RequestHeader set A b in a virtual host": ["Syntax OK"],
  "RequestHeader echo A in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Header echo only valid on Header directives",
  ],
  "RequestHeader always set A b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.",
  ],
  "RequestHeader unset A in a virtual host": ["Syntax OK"],
  "RequestHeader edit A b c in a virtual host": ["Syntax OK"],
  "Require all granted in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Require not allowed in <VirtualHost> context",
  ],
  "AuthMerging and in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AuthMerging not allowed in <VirtualHost> context",
  ],
  "AuthzSendForbiddenOnFailure on in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AuthzSendForbiddenOnFailure not allowed in <VirtualHost> context",
  ],
  "KeepAliveTimeout x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "KeepAliveTimeout has wrong format",
  ],
  "MaxKeepAliveRequests x in a virtual host": ["Syntax OK"],
  "Timeout in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Timeout takes one argument",
  ],
  "ExtendedStatus On in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ExtendedStatus cannot occur within <VirtualHost> section",
  ],
  "ScoreBoardFile logs/sb in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ScoreBoardFile cannot occur within <VirtualHost> section",
  ],
  "PidFile logs/pid in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "PidFile cannot occur within <VirtualHost> section",
  ],
  "GracefulShutdownTimeout 5 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "GracefulShutdownTimeout cannot occur within <VirtualHost> section",
  ],
  "ListenBacklog 0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ListenBacklog cannot occur within <VirtualHost> section",
  ],
  "Listen 80 http x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen cannot occur within <VirtualHost> section",
  ],
  "Listen a:b in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen cannot occur within <VirtualHost> section",
  ],
  "Listen 1.2.3.4:0 in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen cannot occur within <VirtualHost> section",
  ],
  "DocumentRoot nowhere in a virtual host": [
    "AH00112: Warning: DocumentRoot [/srv/case/nowhere] does not exist",
    "Syntax OK",
  ],
  "DocumentRoot htdocs in a virtual host": ["Syntax OK"],
  "AddModule x in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'AddModule', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Order allow,deny in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'Order', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "AuthType Basic in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Invalid command 'AuthType', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "LogLevel foo in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8",
  ],
  "LogLevel core:info in a virtual host": ["Syntax OK"],
  "LogLevel nope:info in a virtual host": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Cannot find module nope",
  ],
  "Redirect /a /b in <Files a>": ["Syntax OK"],
  "Redirect /a /b in <Location /a>": ["Syntax OK"],
  "Redirect /a /b in <If true>": ["Syntax OK"],
  "Header set A b in <Files a>": ["Syntax OK"],
  "Header set A b in <Location /a>": ["Syntax OK"],
  "Header set A b in <If true>": ["Syntax OK"],
  "Require local in <Files a>": ["Syntax OK"],
  "Require local in <Location /a>": ["Syntax OK"],
  "Require local in <If true>": ["Syntax OK"],
  "Options None in <Files a>": ["Syntax OK"],
  "Options None in <Location /a>": ["Syntax OK"],
  "Options None in <If true>": ["Syntax OK"],
  "ServerSignature On in <Files a>": ["Syntax OK"],
  "ServerSignature On in <Location /a>": ["Syntax OK"],
  "ServerSignature On in <If true>": ["Syntax OK"],
  "Listen 80 in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <Files> context",
  ],
  "Listen 80 in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <Location> context",
  ],
  "Listen 80 in <If true>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <If> context",
  ],
  "Limit in the main server: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<Limit not allowed here",
  ],
  "Limit in a folder: what may stand there": ["Syntax OK"],
  "Limit of TRACE: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "TRACE cannot be controlled by <Limit>, see TraceEnable",
  ],
  "Limit of nothing: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Limit> directive requires additional arguments",
  ],
  "LimitExcept of TRACE: what may stand there": ["Syntax OK"],
  "Limit within Limit: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<Limit> directive specifies methods already excluded",
  ],
  "Limit that excludes all: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<Limit> directive excludes all methods",
  ],
  "Limit of a new method: what may stand there": ["Syntax OK"],
  "Limit and what may not stand in it: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Listen not allowed in <Limit> context",
  ],
  "Files within Limit: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <Limit> or <LimitExcept> section",
  ],
  "If within Limit: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<If> cannot occur within <Limit> or <LimitExcept> section",
  ],
  "AllowOverride within Limit: what may stand there": [
    "AH00114: Useless use of AllowOverride in line 3 of /srv/case/httpd.conf.",
    "Syntax OK",
  ],
  "RequireAll in the main server: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<RequireAll not allowed here",
  ],
  "RequireAll: what may stand there": ["Syntax OK"],
  "RequireAll with an argument: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<RequireAll> directive doesn't take additional arguments",
  ],
  "RequireAll of nothing: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<RequireAll> directive contains no authorization directives",
  ],
  "RequireAll of negations: what may stand there": [
    "AH01624: <RequireAll> directive contains only negative authorization directives",
    "AH00014: Configuration check failed",
  ],
  "RequireAny with a negation: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "negative Require directive has no effect in <RequireAny> directive",
  ],
  "RequireNone alone: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<RequireNone> directive has no effect in <RequireAny> directive",
  ],
  "RequireNone in RequireAll: what may stand there": ["Syntax OK"],
  "RequireNone alone in RequireAll: what may stand there": [
    "AH01624: <RequireAll> directive contains only negative authorization directives",
    "AH00014: Configuration check failed",
  ],
  "RequireAny in RequireAll: what may stand there": ["Syntax OK"],
  "RequireAll with a directive of files: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "SetEnv not allowed in <RequireAll> context",
  ],
  "RequireAll with a directive for all: what may stand there": ["Syntax OK"],
  "RequireAll with Files in it: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <Limit> or <LimitExcept> section",
  ],
  "RequireAll with Limit in it: what may stand there": ["Syntax OK"],
  "If: what may stand there": ["Syntax OK"],
  "If without quotes: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Cannot parse condition clause: syntax error, unexpected $end",
  ],
  "If without an argument: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<If> directive requires additional arguments",
  ],
  "If that is wrong: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Cannot parse condition clause: syntax error, unexpected $end, expecting '('",
  ],
  "If with two arguments: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Multiple <If> arguments not supported.",
  ],
  "Else: what may stand there": ["Syntax OK"],
  "Else with an argument: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<Else> does not take an argument",
  ],
  "Else alone: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<Else> or <ElseIf> section without previous <If> or <ElseIf> section in same scope",
  ],
  "ElseIf alone: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "<Else> or <ElseIf> section without previous <If> or <ElseIf> section in same scope",
  ],
  "Else after Else: what may stand there": [
    "AH00526: Syntax error on line 5 of /srv/case/httpd.conf:",
    "<Else> or <ElseIf> section without previous <If> or <ElseIf> section in same scope",
  ],
  "If with what is for the server alone: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen not allowed in <If> context",
  ],
  "If with a Directory: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <If> context",
  ],
  "If with Require: what may stand there": ["Syntax OK"],
  "If with Files: what may stand there": ["Syntax OK"],
  "Files with If: what may stand there": ["Syntax OK"],
  "Location with Files: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <Location> section",
  ],
  "Location with If with Files: what may stand there": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "<Files> cannot occur within <Location> section",
  ],
  "Alias in a Location: what may stand there": ["Syntax OK"],
  "Alias of two in a Location: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within directory context",
  ],
  "Alias in a Location with a bad expression: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Cannot parse alias expression '%{nope}': Variable 'nope' does not exist",
  ],
  "Alias in Files: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within <Files> section",
  ],
  "Alias in If: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within <If> section",
  ],
  "Aliases that overlap: what may stand there": [
    "AH00671: The Alias directive in /srv/case/httpd.conf at line 2 will probably never match because it overlaps an earlier Alias.",
    "Syntax OK",
  ],
  "Aliases that do not overlap: what may stand there": ["Syntax OK"],
  "AliasMatch before an Alias: what may stand there": [
    "AH00671: The Alias directive in /srv/case/httpd.conf at line 2 will probably never match because it overlaps an earlier AliasMatch.",
    "Syntax OK",
  ],
  "ScriptAlias before an Alias: what may stand there": [
    "AH00671: The Alias directive in /srv/case/httpd.conf at line 2 will probably never match because it overlaps an earlier ScriptAlias.",
    "Syntax OK",
  ],
  "AllowOverride in a Location: what may stand there": [
    "AH00114: Useless use of AllowOverride in line 2 of /srv/case/httpd.conf.",
    "Syntax OK",
  ],
  "AllowOverride in Files: what may stand there": [
    "AH00114: Useless use of AllowOverride in line 2 of /srv/case/httpd.conf.",
    "Syntax OK",
  ],
  "AllowOverrideList in a Location: what may stand there": [
    "AH00115: Useless use of AllowOverrideList at /srv/case/httpd.conf:2",
    "Syntax OK",
  ],
  "MultiviewsMatch in a Location: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "MultiviewsMatch cannot occur within <Location> section",
  ],
  "MultiviewsMatch twice: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Any is incompatible with NegotiatedOnly, Filters and Handlers",
  ],
  "HttpProtocolOptions twice: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "HttpProtocolOptions 'Strict' and 'Unsafe' are mutually exclusive",
  ],
  "Redirect in a Location: what may stand there": ["Syntax OK"],
  "Redirect with a bad expression in a Location: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Cannot parse redirect expression '%{nope}': Variable 'nope' does not exist",
  ],
  "server directives in a virtual host: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "ServerTokens cannot occur within <VirtualHost> section",
  ],
  "Mutex in a virtual host: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Mutex cannot occur within <VirtualHost> section",
  ],
  "PidFile in a virtual host: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "PidFile cannot occur within <VirtualHost> section",
  ],
  "Listen in a virtual host: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Listen cannot occur within <VirtualHost> section",
  ],
  "AcceptFilter in a virtual host: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "AcceptFilter cannot occur within <VirtualHost> section",
  ],
  "TypesConfig in a virtual host: what may stand there": ["Syntax OK"],
  "LimitInternalRecursion in a virtual host: what may stand there": ["Syntax OK"],
  "SeeRequestTail in a virtual host: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "SeeRequestTail cannot occur within <VirtualHost> section",
  ],
  "ServerPath in a virtual host: what may stand there": ["Syntax OK"],
  "Require in a virtual host: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Require not allowed in <VirtualHost> context",
  ],
  "RegisterHttpMethod in a virtual host: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "RegisterHttpMethod cannot occur within <VirtualHost> section",
  ],
  "a registered method: what may stand there": ["Syntax OK"],
  "Directory in a Directory: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Directory not allowed in <Directory> context",
  ],
  "Location in a Files: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<Location not allowed in <Files> context",
  ],
  "VirtualHost in a Directory: what may stand there": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "<VirtualHost not allowed in <Directory> context",
  ],
  "a bad DirectoryMatch: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Regex could not be compiled",
  ],
  "a bad Files: what may stand there": [
    "AH00526: Syntax error on line 1 of /srv/case/httpd.conf:",
    "Regex could not be compiled",
  ],
};
