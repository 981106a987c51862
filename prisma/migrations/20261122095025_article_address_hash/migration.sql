-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "addressHash" TEXT;

-- CreateIndex
CREATE INDEX "Article_newsroomId_addressHash_idx" ON "Article"("newsroomId", "addressHash");
