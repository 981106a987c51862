import { NothingHere } from "@/components/ui/nothing-here";

export default function ArticleNotFound() {
  return (
    <NothingHere
      title="There is no such article here"
      advice="It does not exist, or you may not see it. Check the address, or look for it in your newsroom’s articles."
      href="/articles"
      label="Go to articles"
    />
  );
}
