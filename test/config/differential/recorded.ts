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
  "Alias /x /y in <Directory /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within directory context",
  ],
  "Alias /x /y in <Location /a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within directory context",
  ],
  "Alias /x /y in <Files a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within directory context",
  ],
  "Alias /x /y in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "Alias /x /y in <DirectoryMatch a>": [
    "AH00526: Syntax error on line 2 of /srv/case/httpd.conf:",
    "Alias cannot occur within directory context",
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
  "SetEnv a b in <Directory /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetEnv a b in <Location /a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetEnv a b in <Files a>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetEnv a b in <VirtualHost *:80>": [
    "AH00526: Syntax error on line 3 of /srv/case/httpd.conf:",
    "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  "SetEnv a b in <DirectoryMatch a>": [
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
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfVersion takes one, two or three arguments, a comparison operator, a version (and a delimiter)",
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
    "httpd: Syntax error on line 1 of /srv/case/httpd.conf: <IfVersion takes one, two or three arguments, a comparison operator, a version (and a delimiter)",
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
};
