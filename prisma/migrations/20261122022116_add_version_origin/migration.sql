-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "lead" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "modifiedAt" DATE;

-- CreateTable
CREATE TABLE "VersionOrigin" (
    "versionId" UUID NOT NULL,
    "sourceSha256" TEXT NOT NULL,
    "address" TEXT,
    "canonicalUrl" TEXT,
    "fileName" TEXT,

    CONSTRAINT "VersionOrigin_pkey" PRIMARY KEY ("versionId")
);

-- CreateIndex
CREATE INDEX "ArticleVersion_sha256_idx" ON "ArticleVersion"("sha256");

-- AddForeignKey
ALTER TABLE "VersionOrigin" ADD CONSTRAINT "VersionOrigin_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
