-- The search of the library. On a server: a standard module that the owner of the database may switch on.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- AlterEnum
ALTER TYPE "EvidenceKind" ADD VALUE 'passage';

-- DropIndex
DROP INDEX "Citation_evidenceId_idx";

-- DropIndex
DROP INDEX "Evidence_newsroomId_idx";

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "identityHash" TEXT,
ADD COLUMN     "independenceKey" TEXT,
ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "Passage" (
    "evidenceId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("evidenceId")
);

-- CreateIndex
CREATE INDEX "Passage_versionId_idx" ON "Passage"("versionId");

-- CreateIndex
CREATE INDEX "Citation_evidenceId_createdAt_id_idx" ON "Citation"("evidenceId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Evidence_newsroomId_createdAt_id_idx" ON "Evidence"("newsroomId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Evidence_newsroomId_kind_createdAt_id_idx" ON "Evidence"("newsroomId", "kind", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Evidence_newsroomId_publishedAt_idx" ON "Evidence"("newsroomId", "publishedAt");

-- CreateIndex
CREATE INDEX "Evidence_newsroomId_identityHash_idx" ON "Evidence"("newsroomId", "identityHash");

-- CreateIndex
CREATE INDEX "Evidence_newsroomId_independenceKey_idx" ON "Evidence"("newsroomId", "independenceKey");

-- CreateIndex
CREATE INDEX "Evidence_fileId_idx" ON "Evidence"("fileId");

-- CreateIndex
CREATE INDEX "Evidence_mergedIntoId_idx" ON "Evidence"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words that a search looks through, and the outlet: server/library-query.ts asks in these very expressions.
CREATE INDEX "Evidence_words_idx" ON "Evidence" USING GIN (("title" || ' ' || COALESCE("url", '') || ' ' || COALESCE("publisher", '')) gin_trgm_ops);
CREATE INDEX "Citation_quote_idx" ON "Citation" USING GIN ("quote" gin_trgm_ops);
CREATE INDEX "Evidence_outlet_idx" ON "Evidence"("newsroomId", lower("publisher") text_pattern_ops, "createdAt" DESC, "id" DESC);

-- What is there already gets its keys. An address in a rarer form than these gets its key when it is next edited.
UPDATE "Evidence" SET "independenceKey" = lower(btrim("independenceGroup")) WHERE btrim("independenceGroup") <> '';
UPDATE "Evidence" SET "identityHash" = encode(sha256(convert_to(
  'page ' || regexp_replace(regexp_replace("url", '^https?://(www\.)?', ''), '/*(#.*)?$', ''), 'UTF8')), 'hex')
  WHERE "url" IS NOT NULL;
