// Which modules are in the server, under all the names that httpd.conf has for one: alias_module and mod_alias.c,
// mpm_prefork_module and prefork.c. Used by the reader for <IfModule> and LoadModule, and by LogLevel.
// Apache's counterpart: find_module (server/core.c) and load_module (modules/core/mod_so.c).

/** Names of one module: its symbol for LoadModule and its file. */
interface Forms {
  readonly symbol: string;
  readonly file: string;
}

/** The parts of the server that are never loaded. */
const builtIn: readonly Forms[] = [
  { symbol: "core_module", file: "core.c" },
  { symbol: "http_module", file: "http_core.c" },
  { symbol: "so_module", file: "mod_so.c" },
];

const moduleForms = (name: string): Forms => ({ symbol: `${name}_module`, file: `mod_${name}.c` });
const mpmForms = (name: string): Forms => ({ symbol: `mpm_${name}_module`, file: `${name}.c` });

export type Loading = "loaded" | "already loaded" | "built in" | "unknown";

/** The modules while one configuration is read. */
export class Modules {
  private readonly own: readonly string[];
  private readonly mpmNames: readonly string[];
  private readonly loaded = new Set<string>();
  /** The models that LoadModule asked for, in order. More than one is an error once all is read. */
  readonly mpms: string[];

  /** `names` are in the server anyway; `preset` is the model that is there without LoadModule. */
  constructor(names: readonly string[], mpmNames: readonly string[], preset: string | undefined) {
    this.own = names.filter((name) => !builtIn.some(({ symbol }) => symbol === `${name}_module`));
    this.mpmNames = mpmNames;
    this.mpms = preset === undefined ? [] : [preset];
  }

  load(symbol: string): Loading {
    if (this.loaded.has(symbol)) return "already loaded";
    if (builtIn.some((forms) => forms.symbol === symbol)) return "built in";
    const mpm = this.mpmNames.find((name) => mpmForms(name).symbol === symbol);
    if (mpm === undefined && !this.own.some((name) => moduleForms(name).symbol === symbol)) return "unknown";
    this.loaded.add(symbol);
    if (mpm !== undefined) this.mpms.push(mpm);
    return "loaded";
  }

  /** As <IfModule> asks: by symbol or by file, in exactly this spelling. */
  has(name: string): boolean {
    const forms = [...builtIn, ...this.own.map(moduleForms), ...this.mpms.map(mpmForms)];
    return forms.some(({ symbol, file }) => symbol === name || file === name);
  }
}
