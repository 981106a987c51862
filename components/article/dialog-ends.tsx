import { Button } from "@/components/ui/button";
import { DialogClose } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

type Props = {
  problem: string | null;
  /** The words on the button that does it. */
  label: string;
  isSending: boolean;
  isDisabled?: boolean;
  danger?: boolean;
};

/** The end of a form in a dialog: what went wrong, and the ways out. */
export function DialogEnds({ problem, label, isSending, isDisabled = false, danger = false }: Props) {
  return (
    <>
      {problem === null ? null : <Notice>{problem}</Notice>}
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose asChild>
          <Button>Cancel</Button>
        </DialogClose>
        <Button type="submit" kind={danger ? "danger" : "primary"} disabled={isSending || isDisabled}>
          {isSending ? "Saving …" : label}
        </Button>
      </div>
    </>
  );
}
