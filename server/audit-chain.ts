import "server-only";
import { hashAuditEvent } from "./audit";

type ChainedEvent = Parameters<typeof hashAuditEvent>[0] & { hash: string };

/**
 * Goes along a newsroom's audit events from the first: each has the next number, names the hash of
 * the one before, and hashes to what it says.
 */
export class AuditChain {
  private sequence = 0n;
  private head = "";

  /** @throws Error that names the event when it does not fit the ones before */
  add(event: ChainedEvent): void {
    const fits =
      event.sequence === this.sequence + 1n &&
      event.previousHash === this.head &&
      event.hash === hashAuditEvent(event);
    if (!fits) throw new Error(`the audit trail breaks at event ${String(event.sequence)} (${event.act})`);
    this.sequence = event.sequence;
    this.head = event.hash;
  }

  /** Answers how many events there were; throws unless the newsroom's head is the last of them. */
  end(newsroom: { sequence: bigint; auditHead: string }): number {
    if (newsroom.auditHead !== this.head || newsroom.sequence !== this.sequence)
      throw new Error("the audit trail has lost its last events");
    return Number(this.sequence);
  }
}
