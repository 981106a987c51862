import { Button } from "./button";
import { DialogClose } from "./dialog";
import { Notice } from "./notice";

type Props = {
  problem: string | null;
  /** The words on the button that does it. */
  label: string;
  isSending: boolean;
  /** The same words while it is being done. */
  sending?: string;
  /** What the button does; without it, it sends the form that it stands in. */
  onAct?: () => void;
  isDisabled?: boolean;
  danger?: boolean;
};

/** The end of a dialog: what went wrong, and the ways out. */
export function DialogEnds({
  problem,
  label,
  isSending,
  sending = "Saving …",
  onAct,
  isDisabled = false,
  danger = false,
}: Props) {
  return (
    <>
      {problem === null ? null : <Notice>{problem}</Notice>}
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose asChild>
          <Button>Cancel</Button>
        </DialogClose>
        <Button
          type={onAct === undefined ? "submit" : "button"}
          kind={danger ? "danger" : "primary"}
          disabled={isSending || isDisabled}
          onClick={onAct}
        >
          {isSending ? sending : label}
        </Button>
      </div>
    </>
  );
}
