-- A search of any words, in the middle of them too: both engines bring this extension.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Shelf" AS ENUM ('active', 'archived', 'deleted');

-- CreateEnum
CREATE TYPE "Checking" AS ENUM ('unmarked', 'unchecked', 'unreviewed', 'reviewed');

-- DropIndex
DROP INDEX "Article_newsroomId_updatedAt_id_idx";

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "checkerId" UUID,
ADD COLUMN     "checking" "Checking" NOT NULL DEFAULT 'unmarked',
ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "dueOn" DATE NOT NULL DEFAULT '9999-12-31'::date,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "shelf" "Shelf" NOT NULL DEFAULT 'active',
ADD COLUMN     "sortKey" TEXT COLLATE "C" NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "ArticleWords" (
    "articleId" UUID NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "ArticleWords_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "DroppedFile" (
    "sha256" TEXT NOT NULL,
    "droppedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DroppedFile_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE INDEX "ArticleWords_words_idx" ON "ArticleWords" USING GIN ("words" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Article_updated" ON "Article"("newsroomId", "shelf", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_headline" ON "Article"("newsroomId", "shelf", "sortKey", "id");

-- CreateIndex
CREATE INDEX "Article_due" ON "Article"("newsroomId", "shelf", "dueOn", "id");

-- CreateIndex
CREATE INDEX "Article_checker" ON "Article"("newsroomId", "shelf", "checkerId", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_checking" ON "Article"("newsroomId", "shelf", "checking", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_outlet" ON "Article"("newsroomId", "shelf", "outlet", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_deletedAt_idx" ON "Article"("deletedAt");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_checkerId_fkey" FOREIGN KEY ("checkerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleWords" ADD CONSTRAINT "ArticleWords_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is there already: as domain/article/sort-key.ts, fold-words.ts and checking.ts make it.
UPDATE "Article" SET "sortKey" = left(
  regexp_replace(
    lower(regexp_replace(normalize("headline", NFKD), '[\u0300-\u036f“”„‚‘’«»‹›"'']', '', 'g')),
    '^[^[:alnum:]]+', ''
  ), 200);

UPDATE "Article" a SET "checking" = CASE
  WHEN NOT EXISTS (SELECT 1 FROM "Annotation" n WHERE n."articleId" = a."id" AND n."deletedAt" IS NULL)
    THEN 'unmarked'::"Checking"
  WHEN EXISTS (SELECT 1 FROM "Annotation" n WHERE n."articleId" = a."id" AND n."deletedAt" IS NULL AND n."tag" IS NULL)
    THEN 'unchecked'::"Checking"
  WHEN NOT EXISTS (
    SELECT 1 FROM "Annotation" n JOIN "Review" r ON r."annotationId" = n."id"
    WHERE n."articleId" = a."id" AND n."deletedAt" IS NULL
  ) THEN 'unreviewed'::"Checking"
  ELSE 'reviewed'::"Checking"
END;

INSERT INTO "ArticleWords" ("articleId", "words")
SELECT a."id", regexp_replace(
  lower(normalize(concat_ws(E'\n', a."headline", a."outlet", a."byline", v."text"), NFKC)),
  '([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff])', '\1\1', 'g')
FROM "Article" a
JOIN LATERAL (
  SELECT "text" FROM "ArticleVersion" WHERE "articleId" = a."id" ORDER BY "number" DESC LIMIT 1
) v ON true;
