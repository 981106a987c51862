-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "suggestedEnd" INTEGER,
ADD COLUMN     "suggestedExact" TEXT,
ADD COLUMN     "suggestedPrefix" TEXT,
ADD COLUMN     "suggestedStart" INTEGER,
ADD COLUMN     "suggestedSuffix" TEXT,
ADD COLUMN     "suggestedVersionId" UUID;

-- CreateIndex
CREATE INDEX "Review_suggestedVersionId_idx" ON "Review"("suggestedVersionId");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_suggestedVersionId_fkey" FOREIGN KEY ("suggestedVersionId") REFERENCES "ArticleVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;
