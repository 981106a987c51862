/** The three sentences to read if one reads nothing else. */
export function BottomLine({ sentences }: { sentences: readonly string[] }) {
  return (
    <p className="mt-5 mb-6 font-serif text-xl leading-relaxed text-pretty max-sm:text-lg">
      {sentences.join(" ")}
    </p>
  );
}
