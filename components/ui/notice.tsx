import type { ReactNode } from "react";

/** Says what happened and what to do, and tells screen readers at once. */
export function Notice({ kind = "error", children }: { kind?: "error" | "done"; children: ReactNode }) {
  const look = kind === "error" ? "bg-disputed/10 text-disputed" : "bg-verified/10 text-verified";
  return (
    <div
      role={kind === "error" ? "alert" : "status"}
      className={`rounded-lg px-3.5 py-2.5 text-sm font-medium ${look}`}
    >
      {children}
    </div>
  );
}
