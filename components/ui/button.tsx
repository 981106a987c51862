import type { ComponentProps } from "react";

type Kind = "primary" | "plain" | "quiet" | "danger";

const looks: Record<Kind, string> = {
  primary: "bg-accent text-accent-ink hover:brightness-110",
  plain: "bg-surface text-ink ring-1 ring-inset ring-rule-2 hover:bg-rule/40",
  quiet: "text-ink-2 hover:bg-rule/60 hover:text-ink",
  danger: "text-disputed ring-1 ring-inset ring-rule-2 hover:bg-disputed/10",
};

/** The look of a button, for links that act like one. */
export function buttonLook(kind: Kind = "plain"): string {
  return `inline-flex min-h-9 items-center justify-center gap-2 rounded-lg px-3.5 text-sm font-medium transition-colors disabled:opacity-55 pointer-coarse:min-h-11 ${looks[kind]}`;
}

export function Button({
  kind = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { kind?: Kind }) {
  return <button type={type} className={`${buttonLook(kind)} ${className}`} {...rest} />;
}
