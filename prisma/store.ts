import type { PrismaClient } from "./generated/client";

/** An open database, migrated to this code's schema. */
export type Store = {
  db: PrismaClient;
  /** Waits for what is under way, writes everything out, and lets the next process in. */
  close: () => Promise<void>;
  /**
   * Copies the database's files to a directory as they are at one moment, to be opened there like
   * those of a machine whose power was cut. Only what is embedded has files of its own.
   */
  copyTo?: (directory: string) => Promise<void>;
};

/** Told how many seconds each statement took. */
export type OnQuery = (seconds: number) => void;

/** Where a store lies: on a PostgreSQL server when there is an address, else in the data directory. */
export type StoreAddress = {
  dataDirectory: string;
  databaseUrl: string | null;
  /** How many connections to a PostgreSQL server this process may hold at once. */
  connections?: number;
  /** Told once when the server does not answer yet, and where it should. */
  onWaiting?: (place: string) => void;
  onQuery?: OnQuery;
};
