// Which modules are in the server, under all the names that httpd.conf has for one: alias_module and mod_alias.c,
// mpm_prefork_module and prefork.c. Used by the reader for <IfModule> and LoadModule, and by LogLevel.
// Apache's counterpart: find_module (server/core.c) and load_module (modules/core/mod_so.c).

/** Names of one module: its symbol for LoadModule and its file. */
interface Forms {
  readonly symbol: string;
  readonly file: string;
}

const moduleForms = (name: string): Forms => ({ symbol: `${name}_module`, file: `mod_${name}.c` });

/** What the reader knows of the multi-processing modules. */
export interface Models {
  /** The models that LoadModule knows, with the file of each. */
  readonly files: Readonly<Record<string, string>>;
  /** The model to be had without LoadModule. */
  readonly usual: string;
  /** It is compiled in: there from the first line on, and LoadModule has no choice. */
  readonly compiledIn: boolean;
}

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
  private readonly models: Models;
  private readonly loaded = new Set<string>();
  private readonly forms: Set<string>;
  /** The models that LoadModule asked for, in order. More than one is an error once all is read. */
  readonly mpms: string[];
  /**
   * True once it mattered that no model was loaded yet: where LoadModule names none, the usual one is in the server from
   * the first line on, and what was read so far was read wrongly.
   */
  missedUsual = false;

  /** `names` are in the server anyway, and the model `preset`. */
  constructor(names: readonly string[], models: Models, preset?: string) {
    this.own = names.filter((name) => !builtIn.some(({ symbol }) => symbol === `${name}_module`));
    this.models = models;
    this.mpms = [];
    this.forms = new Set([...builtIn, ...this.own.map(moduleForms)].flatMap(({ symbol, file }) => [symbol, file]));
    const present = models.compiledIn ? models.usual : preset;
    if (present !== undefined) this.addModel(present);
  }

  load(symbol: string): Loading {
    if (this.loaded.has(symbol)) return "already loaded";
    if (builtIn.some((forms) => forms.symbol === symbol)) return "built in";
    if (this.models.compiledIn && symbol === this.mpmForms(this.models.usual).symbol) return "built in";
    const mpm = Object.keys(this.models.files).find((name) => this.mpmForms(name).symbol === symbol);
    if (mpm === undefined && !this.own.some((name) => moduleForms(name).symbol === symbol)) return "unknown";
    this.loaded.add(symbol);
    if (mpm !== undefined) this.addModel(mpm);
    return "loaded";
  }

  /** The end of the reading: the model that is in the server, the usual one if none was loaded. */
  settle(): string {
    if (this.mpms.length === 0) this.addModel(this.models.usual);
    return this.mpms[0] ?? this.models.usual;
  }

  private addModel(name: string): void {
    this.mpms.push(name);
    const { symbol, file } = this.mpmForms(name);
    this.forms.add(symbol).add(file);
  }

  private mpmForms(name: string): Forms {
    return { symbol: `mpm_${name}_module`, file: this.models.files[name] ?? `${name}.c` };
  }

  /** As <IfModule> asks: by symbol or by file, in exactly this spelling. */
  has(name: string): boolean {
    const { symbol, file } = this.mpmForms(this.models.usual);
    if (this.mpms.length === 0 && (name === symbol || name === file)) this.missedUsual = true;
    return this.forms.has(name);
  }

  /** The models that are in the server now: what <IfDirective> knows of depends on them. */
  present(): readonly string[] {
    if (this.mpms.length === 0) this.missedUsual = true;
    return this.mpms;
  }
}
