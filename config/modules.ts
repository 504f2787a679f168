// Which modules are in the server, under all the names that httpd.conf has for one: alias_module and mod_alias.c,
// mpm_prefork_module and prefork.c. Used by the reader for <IfModule> and LoadModule, and by LogLevel.
// Apache's counterpart: find_module (server/core.c) and load_module (modules/core/mod_so.c).

/** Names of one module: its symbol for LoadModule and its file. */
interface Forms {
  readonly symbol: string;
  readonly file: string;
}

const moduleForms = (name: string): Forms => ({ symbol: `${name}_module`, file: `mod_${name}.c` });
const mpmForms = (name: string): Forms => ({ symbol: `mpm_${name}_module`, file: `${name}.c` });

/** The parts of the server that are never loaded: those that Debian compiles into Apache. */
const builtIn: readonly Forms[] = [
  { symbol: "core_module", file: "core.c" },
  { symbol: "http_module", file: "http_core.c" },
  ...["so", "watchdog", "log_config", "logio", "version", "unixd"].map(moduleForms),
];
export type Loading = "loaded" | "already loaded" | "built in" | "unknown";

/** The modules while one configuration is read. */
export class Modules {
  private readonly own: readonly string[];
  private readonly mpmNames: readonly string[];
  private readonly usual: string;
  private readonly loaded = new Set<string>();
  private readonly forms: Set<string>;
  /** The models that LoadModule asked for, in order. More than one is an error once all is read. */
  readonly mpms: string[];
  /**
   * True once it mattered that no model was loaded yet: where LoadModule names none, the usual one is in the server from
   * the first line on, and what was read so far was read wrongly.
   */
  missedUsual = false;

  /** `names` are in the server anyway; `usual` is the model to be had without LoadModule, here already if `preset` names it. */
  constructor(names: readonly string[], mpmNames: readonly string[], usual: string, preset?: string) {
    this.own = names.filter((name) => !builtIn.some(({ symbol }) => symbol === `${name}_module`));
    this.mpmNames = mpmNames;
    this.usual = usual;
    this.mpms = [];
    this.forms = new Set([...builtIn, ...this.own.map(moduleForms)].flatMap(({ symbol, file }) => [symbol, file]));
    if (preset !== undefined) this.addModel(preset);
  }

  load(symbol: string): Loading {
    if (this.loaded.has(symbol)) return "already loaded";
    if (builtIn.some((forms) => forms.symbol === symbol)) return "built in";
    const mpm = this.mpmNames.find((name) => mpmForms(name).symbol === symbol);
    if (mpm === undefined && !this.own.some((name) => moduleForms(name).symbol === symbol)) return "unknown";
    this.loaded.add(symbol);
    if (mpm !== undefined) this.addModel(mpm);
    return "loaded";
  }

  /** The end of the reading: the model that is in the server, the usual one if none was loaded. */
  settle(): string {
    if (this.mpms.length === 0) this.addModel(this.usual);
    return this.mpms[0] ?? this.usual;
  }

  private addModel(name: string): void {
    this.mpms.push(name);
    this.forms.add(mpmForms(name).symbol).add(mpmForms(name).file);
  }

  /** As <IfModule> asks: by symbol or by file, in exactly this spelling. */
  has(name: string): boolean {
    const { symbol, file } = mpmForms(this.usual);
    if (this.mpms.length === 0 && (name === symbol || name === file)) this.missedUsual = true;
    return this.forms.has(name);
  }

  /** The models that are in the server now: what <IfDirective> knows of depends on them. */
  present(): readonly string[] {
    if (this.mpms.length === 0) this.missedUsual = true;
    return this.mpms;
  }
}
