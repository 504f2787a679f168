// Where the running server is found by whoever commands it: its PidFile and its control socket, which are held, move with
// the configuration and are given up at the end. Used by daemon/server.ts.
import type { ControlHandlers, ControlServer } from "./control/server.ts";
import { keepControl, openControl } from "./control/server.ts";
import type { HandedRequest } from "./core/handover.ts";
import { note, type Note } from "./log/catalogue.ts";
import { takePidFile, type HeldPidFile } from "./os/pid-file.ts";
import type { Places } from "./parent/places.ts";

export interface WhereaboutsOptions {
  readonly handlers: () => ControlHandlers;
  readonly say: (note: Note) => void;
}

export class Whereabouts {
  private readonly options: WhereaboutsOptions;
  private held: HeldPidFile;
  private socket: string;
  private server: ControlServer | undefined;
  /** Those of sockets before, for what somebody asked there and waits for. */
  private former: readonly ControlServer[] = [];
  /** Moves come one after the other: opening a socket takes its time. */
  private moves: Promise<void> = Promise.resolve();
  private isGivenUp = false;

  constructor(pidFile: HeldPidFile, { controlSocket }: Places, options: WhereaboutsOptions) {
    this.held = pidFile;
    this.socket = controlSocket;
    this.options = options;
  }

  get pidFile(): HeldPidFile {
    return this.held;
  }
  get controlSocket(): string {
    return this.socket;
  }
  get control(): ControlServer | undefined {
    return this.server;
  }
  /** What nobody has answered yet. */
  get pending(): readonly HandedRequest[] {
    return this.servers.flatMap((one) => one.pending());
  }

  /** Opens the control socket; a string says why that is impossible. */
  async open(): Promise<string | undefined> {
    const opened = await this.openAt(this.socket);
    if (typeof opened === "string") return opened;
    this.server = opened;
    return undefined;
  }

  /** Goes on with the control socket of the program before this one; throws when it cannot. */
  async keep(fd: number): Promise<ControlServer> {
    const kept = await keepControl(this.socket, fd, this.options.handlers());
    if (typeof kept === "string") throw new Error(`the control socket ${this.socket}: ${kept}`);
    this.server = kept;
    return kept;
  }

  /** Why this server could not be found where a new configuration has it; undefined when it could. */
  async obstacle({ pidFile, controlSocket }: Places): Promise<string | undefined> {
    await this.moves;
    if (pidFile !== this.held.path) {
      const taken = takePidFile(pidFile);
      if ("why" in taken) {
        return `AH00099: could not create ${pidFile}: ${taken.why === "running" ? `pid ${taken.pid} holds it` : taken.text}`;
      }
      taken.release();
    }
    if (controlSocket === this.socket) return undefined;
    const opened = await this.openAt(controlSocket);
    if (typeof opened === "string") return opened;
    opened.stopListening();
    return undefined;
  }

  /** Another configuration is in force: commands look where that has it. */
  moveTo(places: Places): void {
    this.moves = this.moves.then(() => this.move(places));
  }

  private async move({ pidFile, controlSocket }: Places): Promise<void> {
    if (this.isGivenUp) return;
    if (pidFile !== this.held.path) {
      const taken = takePidFile(pidFile);
      if ("why" in taken) return this.complain(`PidFile stays ${this.held.path}: ${pidFile} cannot be taken`);
      this.release();
      this.held = taken;
    }
    if (controlSocket === this.socket) return;
    const opened = await this.openAt(controlSocket);
    if (typeof opened === "string") return this.complain(`the control socket stays ${this.socket}: ${opened}`);
    this.former = this.servers.filter((one) => one.pending().length > 0);
    this.server?.stopListening();
    this.server = opened;
    this.socket = controlSocket;
  }

  /** From here on another server may start in our place: the socket goes before the lock that protects it. */
  giveUp(): void {
    this.isGivenUp = true;
    this.server?.stopListening();
    this.release();
  }

  private get servers(): readonly ControlServer[] {
    return this.server === undefined ? this.former : [...this.former, this.server];
  }

  private async openAt(path: string): Promise<ControlServer | string> {
    const opened = await openControl(path, this.options.handlers());
    if (typeof opened === "string") return `cannot open the control socket ${path}: ${opened}`;
    if (!this.isGivenUp) return opened;
    // The server ended meanwhile.
    opened.stopListening();
    return `cannot open the control socket ${path}: the server is stopping`;
  }

  private release(): void {
    if (this.held.release()) this.options.say(note("AH00096", this.held.path, process.pid));
  }

  private complain(text: string): void {
    this.options.say(note("HN00213", text));
  }
}
