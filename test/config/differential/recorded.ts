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
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Syntax error on line 1 of /srv/case/httpd.conf: Exceeded maximum include depth of 128, There appears to be a recursion.",
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
};
