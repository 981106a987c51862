"use client";

import { useState, type SubmitEvent } from "react";
import type { z } from "zod";

type Form = {
  /** What is wrong with the field of that name. */
  errorOf: (field: string) => string | null;
  /** What went wrong with the whole, as the server said. */
  problem: string | null;
  isSending: boolean;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
};

/**
 * A form whose fields keep their own words: reads them by name, tells what a schema refuses at
 * the field itself, then sends. `send` answers what went wrong, or null.
 */
export function useForm<Schema extends z.ZodType>(
  schema: Schema,
  send: (values: z.output<Schema>, form: HTMLFormElement) => Promise<string | null>,
): Form {
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);

  async function submit(form: HTMLFormElement) {
    const read = schema.safeParse(Object.fromEntries(new FormData(form)));
    const wrong = read.success ? {} : firstByField(read.error.issues);
    setErrors(wrong);
    setProblem(null);
    if (!read.success) {
      focusFirst(form, wrong);
      return;
    }
    setIsSending(true);
    try {
      setProblem(await send(read.data, form));
    } catch {
      setProblem("Galley cannot be reached. What you typed is still here; try again in a moment.");
    } finally {
      setIsSending(false);
    }
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isSending) void submit(event.currentTarget);
  }

  return { errorOf: (field) => errors[field] ?? null, problem, isSending, onSubmit };
}

function firstByField(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
}

function focusFirst(form: HTMLFormElement, errors: Record<string, string>): void {
  const first = [...form.elements].find(
    (element) => element instanceof HTMLInputElement && element.name in errors,
  );
  if (first instanceof HTMLElement) first.focus();
}
