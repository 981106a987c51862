import type { ImportPreview, SameArticle } from "@/domain/article/import-preview";
import type { Failure } from "@/domain/errors";
import type { AddArticle, ReadFile } from "./file-ports";
import { articleOfImport } from "./imported-article";

/** How far a dropped file is. */
export type FileState =
  | { is: "waiting" | "reading" | "adding" | "cancelled" }
  | { is: "sending"; share: number }
  | { is: "refused"; why: string }
  | { is: "here"; preview: ImportPreview; same: SameArticle }
  | { is: "added"; preview: ImportPreview; articleId: string };

export type FileEntry = { id: string; name: string; state: FileState };

export type IntakePorts = {
  read: ReadFile;
  add: AddArticle;
  newId: () => string;
  /** Called when an article has been added. */
  onAdded: () => void;
};

/** Takes files in, one after the other: each is read, and added unless its text is here already. */
export class FileIntake {
  readonly #ports: IntakePorts;
  readonly #listeners = new Set<() => void>();
  #entries: readonly FileEntry[] = [];
  #work: Promise<void> = Promise.resolve();
  #atWork: { id: string; stop: AbortController } | null = null;

  constructor(ports: IntakePorts) {
    this.#ports = ports;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly entries = (): readonly FileEntry[] => this.#entries;

  /** Puts files at the end of the queue; done when all of it is. */
  take(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const id = this.#ports.newId();
      this.#entries = [...this.#entries, { id, name: file.name, state: { is: "waiting" } }];
      this.#work = this.#work.then(() => this.#takeOne(id, file));
    }
    this.#tell();
    return this.#work;
  }

  /** Gives a file up that is not added yet. What is being added at this moment cannot be called back. */
  cancel(id: string): void {
    const state = this.#stateOf(id);
    if (state?.is === "waiting" || state?.is === "sending" || state?.is === "reading") {
      this.#set(id, { is: "cancelled" });
      if (this.#atWork?.id === id) this.#atWork.stop.abort();
    }
  }

  /** Adds a file although its text is here already; done when it is. */
  addAnyway(id: string): Promise<void> {
    const state = this.#stateOf(id);
    if (state?.is !== "here") return this.#work;
    this.#set(id, { is: "waiting" });
    this.#work = this.#work.then(() => this.#add(id, state.preview));
    return this.#work;
  }

  /** Forgets everything that is done. */
  clear(): void {
    this.#entries = this.#entries.filter(({ state }) => isUnderWay(state));
    this.#tell();
  }

  async #takeOne(id: string, file: File): Promise<void> {
    if (this.#stateOf(id)?.is !== "waiting") return;
    const stop = new AbortController();
    this.#atWork = { id, stop };
    this.#set(id, { is: "sending", share: 0 });
    const onProgress = (share: number) => {
      if (this.#isCancelled(id)) return;
      this.#set(id, share < 1 ? { is: "sending", share } : { is: "reading" });
    };
    const outcome = await this.#ports.read(file, null, { onProgress, signal: stop.signal });
    if (this.#isCancelled(id)) return;
    if (!outcome.ok) {
      this.#refuse(id, outcome.failure);
      return;
    }
    const [same] = outcome.value.alreadyThere;
    if (same === undefined) await this.#add(id, outcome.value);
    else this.#set(id, { is: "here", preview: outcome.value, same });
  }

  async #add(id: string, preview: ImportPreview): Promise<void> {
    this.#set(id, { is: "adding" });
    const outcome = await this.#ports.add({ mutationId: this.#ports.newId(), ...articleOfImport(preview) });
    if (!outcome.ok) {
      this.#refuse(id, outcome.failure);
      return;
    }
    this.#set(id, { is: "added", preview, articleId: outcome.value.id });
    this.#ports.onAdded();
  }

  #refuse(id: string, { message }: Failure): void {
    this.#set(id, { is: "refused", why: message });
  }

  #isCancelled(id: string): boolean {
    return this.#stateOf(id)?.is === "cancelled";
  }

  #stateOf(id: string): FileState | undefined {
    return this.#entries.find((entry) => entry.id === id)?.state;
  }

  #set(id: string, state: FileState): void {
    this.#entries = this.#entries.map((entry) => (entry.id === id ? { ...entry, state } : entry));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Whether something of it is still to come. */
export function isUnderWay({ is }: FileState): boolean {
  return is === "waiting" || is === "sending" || is === "reading" || is === "adding";
}
