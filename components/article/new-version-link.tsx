import Link from "next/link";

/** The way to a new version of an article that is here with other words. */
export function NewVersionLink({ articleId }: { articleId: string }) {
  return (
    <>
      {" "}
      Its words are others:{" "}
      <Link
        href={`/articles/${articleId}/versions/new`}
        className="font-medium text-accent underline underline-offset-4"
      >
        bring this in as a new version
      </Link>
    </>
  );
}
