import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { DialogClose } from "@/components/ui/dialog";
import { Moment } from "@/components/ui/moment";

type Props = {
  /** What kind of link it is, as "Invitation link". */
  label: string;
  made: { link: string; expiresAt: string };
};

/** A link that was made a moment ago, to be copied and sent. It stands in a dialog. */
export function MadeLink({ label, made }: Props) {
  const link = new URL(made.link, window.location.origin);
  return (
    <div className="grid gap-4">
      <CopyField label={label} value={link.href} copyLabel="Copy link" />
      <p className="text-sm text-ink-2">
        It works once, until <Moment iso={made.expiresAt} as="told" />, and is shown only now.
        {isOnlyHere(link) ? " It leads to this computer, so it works nowhere else." : ""}
      </p>
      <div className="flex justify-end">
        <DialogClose asChild>
          <Button>Done</Button>
        </DialogClose>
      </div>
    </div>
  );
}

function isOnlyHere({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}
