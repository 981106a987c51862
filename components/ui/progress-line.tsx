/** Says what is under way and how far it is; without a share one cannot tell how long it takes, and it turns. */
export function ProgressLine({ label, share }: { label: string; share?: number }) {
  return (
    <span className="flex items-center gap-2.5">
      {share === undefined ? (
        <span
          aria-hidden
          className="size-4 shrink-0 animate-spin rounded-full border-2 border-rule-2 border-t-accent motion-reduce:animate-none"
        />
      ) : (
        <progress aria-label={label} max={1} value={share} className="h-1.5 w-32 accent-accent" />
      )}
      {label}…
    </span>
  );
}
