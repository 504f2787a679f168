// What the reader of a directive's words may ask about the place of its line. Used by the evaluator: one for each line, so
// it holds no more than where it looks. Apache's counterpart: cmd_parms (include/http_config.h).
import type { Position } from "./configuration.ts";
import type { Accounts, Context, Directive, ReadContext } from "./directive.ts";
import type { Known } from "./known.ts";
import { lower } from "./lexer.ts";
import { allMethods, type MethodNames, type Methods } from "./methods.ts";
import type { Patterns } from "./regex-options.ts";
import type { Scope } from "./scope.ts";
import type { Session } from "./session.ts";
import type { SectionName } from "./tree.ts";

/** What all lines of a configuration have in common. */
export interface Common {
  readonly session: Session;
  readonly known: Known;
  readonly methods: MethodNames;
  readonly aliases: Map<string, string>;
}

export class LineContext implements ReadContext {
  readonly name: string;
  private readonly scope: Scope;
  private readonly at: Position;
  private readonly common: Common;

  constructor(name: string, scope: Scope, at: Position, common: Common) {
    this.name = name;
    this.scope = scope;
    this.at = at;
    this.common = common;
  }

  get context(): Context {
    return this.scope.context;
  }
  get inside(): readonly SectionName[] {
    return this.scope.inside;
  }
  get section(): string | undefined {
    return this.scope.section;
  }
  get limited(): Methods {
    return this.scope.limited ?? allMethods;
  }
  get options(): readonly string[] | undefined {
    return this.scope.rights?.options;
  }
  get file(): string {
    return this.at.file;
  }
  get line(): number {
    return this.at.line;
  }
  get methods(): MethodNames {
    return this.common.methods;
  }
  get aliases(): Map<string, string> {
    return this.common.aliases;
  }
  get patterns(): Patterns {
    return this.common.session.patterns;
  }
  get knows(): Accounts {
    return this.common.session.accounts;
  }
  path(relative: string): string {
    return this.common.session.path(relative);
  }
  inEnvironment(name: string): boolean {
    return this.common.session.inEnvironment(name);
  }
  hasModule(name: string): boolean {
    const { modules } = this.common.session;
    return modules.has(name) || modules.has(`${name}_module`);
  }
  mayBeRoot(path: string): boolean {
    return this.common.session.mayBeRoot(path);
  }
  isDirectory(path: string): boolean {
    return this.common.session.files.kind(path) === "directory";
  }
  exists(path: string): boolean {
    return this.common.session.files.kind(path) !== "none";
  }
  about<T>(list: object, make: () => T): T {
    return this.common.session.about(list, make);
  }
  rowNamed(name: string): Directive<unknown> | undefined {
    return this.common.known.get(lower(name))?.row;
  }
  warn(code: string, text: string): void {
    this.common.session.warn(code, text, this.at);
  }
}
