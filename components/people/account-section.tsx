import { useId, type ReactNode } from "react";

/** One thing to change about an account: what it is on the left, the way to change it on the right. */
export function AccountSection({
  heading,
  about,
  children,
}: {
  heading: string;
  about?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="mt-8 grid gap-x-10 gap-y-4 border-t border-rule pt-7 md:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="text-lg font-semibold">
          {heading}
        </h2>
        {about === undefined ? null : <p className="mt-1 text-sm text-ink-2 text-pretty">{about}</p>}
      </div>
      <div className="max-w-md">{children}</div>
    </section>
  );
}
