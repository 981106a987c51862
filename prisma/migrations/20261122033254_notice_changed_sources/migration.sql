-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "sourceChangedAt" TIMESTAMPTZ(3);
