import { NothingHere } from "@/components/ui/nothing-here";

export default function SourceNotFound() {
  return (
    <NothingHere
      title="There is no such source here"
      advice="It does not exist, or you may not see it. Check the address, or look for it in your newsroom’s evidence."
      href="/evidence"
      label="Go to evidence"
    />
  );
}
