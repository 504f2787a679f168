// Where the running server is found by whoever commands it: its PidFile and its control socket, which are held, move with
// the configuration and are given up at the end. Used by daemon/server.ts.
import type { ControlHandlers, ControlServer } from "./control/server.ts";
import { keepControl, openControl } from "./control/server.ts";
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

  /** Opens the control socket; a string says why that is impossible. */
  async open(): Promise<string | undefined> {
    const opened = await openControl(this.socket, this.options.handlers());
    if (typeof opened === "string") return `cannot open the control socket ${this.socket}: ${opened}`;
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
  obstacle({ pidFile }: Places): string | undefined {
    if (pidFile === this.held.path) return undefined;
    const taken = takePidFile(pidFile);
    if ("why" in taken) {
      return `AH00099: could not create ${pidFile}: ${taken.why === "running" ? `pid ${taken.pid} holds it` : taken.text}`;
    }
    taken.release();
    return undefined;
  }

  /** Another configuration is in force: commands look where that has it. */
  async moveTo({ pidFile, controlSocket }: Places): Promise<void> {
    if (pidFile !== this.held.path) {
      const taken = takePidFile(pidFile);
      if ("why" in taken) return this.complain(`PidFile stays ${this.held.path}: ${pidFile} cannot be taken`);
      this.release();
      this.held = taken;
    }
    if (controlSocket === this.socket) return;
    const opened = await openControl(controlSocket, this.options.handlers());
    if (typeof opened === "string") {
      return this.complain(`the control socket stays ${this.socket}: ${controlSocket} cannot be opened: ${opened}`);
    }
    this.server?.stopListening();
    this.server = opened;
    this.socket = controlSocket;
  }

  /** From here on another server may start in our place: the socket goes before the lock that protects it. */
  giveUp(): void {
    this.server?.stopListening();
    this.release();
  }

  private release(): void {
    if (this.held.release()) this.options.say(note("AH00096", this.held.path, process.pid));
  }

  private complain(text: string): void {
    this.options.say(note("HN00213", text));
  }
}
