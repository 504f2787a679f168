// What an event loop writes down for whoever watches it from another thread: when it last turned, and which requests it
// is busy with. Shared memory, since a loop that is stuck cannot be asked. Written by Watched (watched.ts), read by the
// monitor of a process (monitor.ts) and by a child's main thread for its threads.

/** One request that is being answered. */
export interface Seat {
  /** Milliseconds since 1970; Infinity when the request may take for ever. */
  readonly deadline: number;
  /** Descriptor of its connection. */
  readonly fd: number;
  /** Bytes that had been sent on the connection before it. */
  readonly sent: number;
  /** "GET /path", cut. */
  readonly request: string;
}

const seatFields = ["deadline", "fd", "sent"] as const;
const word = 8;
const head = word;
const textSize = 128;
const seatSize = seatFields.length * word + textSize;

export class Sheet {
  readonly memory: SharedArrayBuffer;
  readonly seats: number;
  private readonly numbers: Float64Array;
  private readonly bytes: Buffer;

  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.seats = (memory.byteLength - head) / seatSize;
    this.numbers = new Float64Array(memory);
    this.bytes = Buffer.from(memory);
  }

  static forSeats(seats: number): Sheet {
    return new Sheet(new SharedArrayBuffer(head + seats * seatSize));
  }

  /** When the loop last turned, in milliseconds since 1970; 0 before it has. */
  get beat(): number {
    return this.numbers[0] ?? 0;
  }
  set beat(now: number) {
    this.numbers[0] = now;
  }

  write(seat: number, { deadline, fd, sent, request }: Seat): void {
    const at = this.at(seat);
    this.numbers[at + 1] = fd;
    this.numbers[at + 2] = sent;
    const start = (at + seatFields.length) * word;
    this.bytes[start] = this.bytes.write(request, start + 1, textSize - 1, "latin1");
    this.numbers[at] = deadline;
  }

  free(seat: number): void {
    this.numbers[this.at(seat)] = 0;
  }

  /** The requests that are being answered, with the numbers of their seats. */
  read(): readonly Seat[] {
    const found: Seat[] = [];
    for (let seat = 0; seat < this.seats; seat++) {
      const at = this.at(seat);
      const [deadline = 0, fd = -1, sent = 0] = this.numbers.subarray(at, at + seatFields.length);
      if (deadline === 0) continue;
      const start = (at + seatFields.length) * word;
      const request = this.bytes.toString("latin1", start + 1, start + 1 + (this.bytes[start] ?? 0));
      found.push({ deadline, fd, sent, request });
    }
    return found;
  }

  private at(seat: number): number {
    return (head + seat * seatSize) / word;
  }
}
